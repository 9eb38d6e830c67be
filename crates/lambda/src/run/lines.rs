//! The lines that Lambda itself writes into a function's log.
//! <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html>

use std::fmt::Write;
use std::time::Duration;

use base::{RequestId, Rng, Timestamp};
use serde_json::{Value, json};

/// What REPORT tells of one invocation.
#[derive(Debug, Clone)]
pub(crate) struct Report<'a> {
    /// The invocation.
    pub request_id: RequestId,
    /// From the event's arrival in the environment to the answer.
    pub duration: Duration,
    /// Init, when this invocation paid for it.
    pub init: Option<Duration>,
    /// MemorySize.
    pub memory_mb: u32,
    /// The most that the environment used so far, in bytes.
    pub memory_used: u64,
    /// How it ended.
    pub status: Status<'a>,
    /// `X-Amzn-Trace-Id`; empty for none.
    pub trace_id: &'a str,
}

/// How an invocation ended, as REPORT tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status<'a> {
    /// The function answered, be it with an error of its own.
    Success,
    /// Its time was up.
    Timeout,
    /// The environment failed: `Runtime.ExitError` and the like.
    Error(&'a str),
}

/// The name of an environment's log stream: `2026/11/20/[$LATEST]0123…`.
pub(crate) fn stream(now: Timestamp, version: &str, rng: &dyn Rng) -> String {
    let mut id = [0; 16];
    rng.fill(&mut id);
    format!("{}/[{version}]{}", now.log_day(), hex::encode(id))
}

/// Writes the lines in one of the two formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// As since 2014.
    Text,
    /// One JSON document a line. <https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html>
    Json {
        /// Whether only what goes wrong is told (`SystemLogLevel` WARN).
        warn_only: bool,
    },
}

impl Format {
    /// The format of a `LoggingConfig`.
    pub fn of(format: &str, system_level: Option<&str>) -> Self {
        match format {
            "JSON" => Self::Json { warn_only: system_level == Some("WARN") },
            _ => Self::Text,
        }
    }

    /// The first line of a new environment.
    pub fn init_start(self, now: Timestamp, runtime: &str, runtime_version_arn: &str) -> Option<String> {
        self.choose(
            now,
            Status::Success,
            "platform.initStart",
            || format!("INIT_START Runtime Version: {runtime}\tRuntime Version ARN: {runtime_version_arn}"),
            || {
                json!({
                    "initializationType": "on-demand",
                    "phase": "init",
                    "runtimeVersion": runtime,
                    "runtimeVersionArn": runtime_version_arn,
                })
            },
        )
    }

    /// The line of an Init that failed: the first, in the phase `init`, or the second, in `invoke`.
    pub fn init_report(self, now: Timestamp, phase: &str, duration: Duration, status: Status<'_>) -> Option<String> {
        self.choose(
            now,
            status,
            "platform.initReport",
            || {
                let mut line = format!("INIT_REPORT Init Duration: {:.2} ms\tPhase: {phase}", millis(duration));
                push_status(&mut line, status);
                line
            },
            || {
                let mut record = json!({
                    "initializationType": "on-demand",
                    "phase": phase,
                    "metrics": { "durationMs": rounded(duration) },
                });
                put_status(&mut record, status);
                record
            },
        )
    }

    /// The line before what the function writes.
    pub fn start(self, now: Timestamp, request_id: RequestId, version: &str) -> Option<String> {
        self.choose(
            now,
            Status::Success,
            "platform.start",
            || format!("START RequestId: {request_id} Version: {version}"),
            || json!({ "requestId": request_id.to_string(), "version": version }),
        )
    }

    /// The line of a time that was up. It stands before END, as AWS writes it. In JSON the report tells it.
    pub fn timed_out(self, now: Timestamp, request_id: RequestId, timeout_s: u32) -> Option<String> {
        (self == Self::Text)
            .then(|| format!("{} {request_id} Task timed out after {timeout_s}.00 seconds", now.iso8601_millis()))
    }

    /// The line after what the function writes. JSON has none.
    pub fn end(self, request_id: RequestId) -> Option<String> {
        (self == Self::Text).then(|| format!("END RequestId: {request_id}"))
    }

    /// The last line of an invocation.
    pub fn report(self, now: Timestamp, report: &Report<'_>) -> Option<String> {
        self.choose(now, report.status, "platform.report", || report_text(report), || report_json(report))
    }

    fn choose(
        self,
        now: Timestamp,
        status: Status<'_>,
        kind: &str,
        text: impl FnOnce() -> String,
        record: impl FnOnce() -> Value,
    ) -> Option<String> {
        match self {
            Self::Text => Some(text()),
            Self::Json { warn_only: true } if status == Status::Success => None,
            Self::Json { .. } => {
                Some(json!({ "time": now.iso8601_millis(), "type": kind, "record": record() }).to_string())
            }
        }
    }
}

fn report_json(report: &Report<'_>) -> Value {
    let mut metrics = json!({
        "durationMs": rounded(report.duration),
        "billedDurationMs": billed_ms(report),
        "memorySizeMB": report.memory_mb,
        "maxMemoryUsedMB": used_mb(report),
    });
    if let Some(init) = report.init {
        metrics["initDurationMs"] = rounded(init).into();
    }
    let mut record = json!({ "requestId": report.request_id.to_string(), "metrics": metrics });
    put_status(&mut record, report.status);
    record
}

fn put_status(record: &mut Value, status: Status<'_>) {
    let (word, kind) = match status {
        Status::Success => ("success", None),
        Status::Timeout => ("timeout", None),
        Status::Error(kind) => ("error", Some(kind)),
    };
    record["status"] = word.into();
    if let Some(kind) = kind {
        record["errorType"] = kind.into();
    }
}

/// Since 2025-08 Init is billed too.
fn billed_ms(report: &Report<'_>) -> u64 {
    (report.duration + report.init.unwrap_or_default()).as_micros().div_ceil(1000).try_into().unwrap_or(u64::MAX)
}

/// The function's own memory is counted in MB of 2^20 bytes, rounded up.
fn used_mb(report: &Report<'_>) -> u64 {
    report.memory_used.div_ceil(1 << 20)
}

/// Milliseconds with two digits.
fn rounded(duration: Duration) -> f64 {
    (millis(duration) * 100.0).round() / 100.0
}

fn report_text(report: &Report<'_>) -> String {
    let mut line = String::with_capacity(224);
    let (duration, billed, used) = (millis(report.duration), billed_ms(report), used_mb(report));
    let _ = write!(
        line,
        "REPORT RequestId: {}\tDuration: {duration:.2} ms\tBilled Duration: {billed} ms\tMemory Size: {} MB\tMax Memory Used: {used} MB\t",
        report.request_id, report.memory_mb
    );
    if let Some(init) = report.init {
        let _ = write!(line, "Init Duration: {:.2} ms\t", millis(init));
    }
    if report.status != Status::Success {
        line.pop();
        push_status(&mut line, report.status);
        line.push('\t');
    }
    if let Some(root) = trace_root(report.trace_id) {
        let _ = write!(line, "\nXRAY TraceId: {root}\tSegmentId: {}\tSampled: true\t", segment(report.request_id));
    }
    line
}

fn push_status(line: &mut String, status: Status<'_>) {
    match status {
        Status::Success => {}
        Status::Timeout => line.push_str("\tStatus: timeout"),
        Status::Error(kind) => {
            let _ = write!(line, "\tStatus: error\tError Type: {kind}");
        }
    }
}

/// The root of a trace that is sampled.
fn trace_root(header: &str) -> Option<&str> {
    let part = |name: &str| header.split(';').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    part("Root").filter(|_| part("Sampled") == Some("1"))
}

/// A segment's id, derived so that nothing need be stored.
fn segment(request_id: RequestId) -> String {
    request_id.to_string().chars().filter(|c| *c != '-').skip(16).collect()
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededRng;
    use expect_test::{Expect, expect};

    const ID: &str = "0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22";

    fn check(change: impl FnOnce(&mut Report<'static>), expect: Expect) {
        let mut value = Report {
            request_id: ID.parse().unwrap(),
            duration: Duration::from_micros(1_230),
            init: None,
            memory_mb: 128,
            memory_used: 39 << 20 | 1,
            status: Status::Success,
            trace_id: "",
        };
        change(&mut value);
        expect.assert_debug_eq(&Format::Text.report(Timestamp::default(), &value).unwrap());
    }

    #[test]
    fn report_lines() {
        check(
            |_| {},
            expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\t"
        "#]],
        );
        check(
            |report| report.init = Some(Duration::from_micros(12_340)),
            expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 14 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tInit Duration: 12.34 ms\t"
        "#]],
        );
        check(
            |report| report.status = Status::Timeout,
            expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tStatus: timeout\t"
        "#]],
        );
        check(
            |report| report.status = Status::Error("Runtime.ExitError"),
            expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tStatus: error\tError Type: Runtime.ExitError\t"
        "#]],
        );
        check(
            |report| report.trace_id = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1",
            expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\t\nXRAY TraceId: 1-5759e988-bd862e3fe1be46a994272793\tSegmentId: 8a11b29c4c0e1d22\tSampled: true\t"
        "#]],
        );
    }

    #[test]
    fn the_other_lines() {
        let id: RequestId = ID.parse().unwrap();
        let at = Timestamp::from_millis(1_795_177_845_123);
        assert_eq!(stream(at, "$LATEST", &SeededRng::new(1)).len(), "2026/11/20/[$LATEST]".len() + 32);
        let lines = |format: Format| {
            let failed = Report {
                request_id: id,
                duration: Duration::from_micros(1_230),
                init: Some(Duration::from_micros(12_344)),
                memory_mb: 128,
                memory_used: 1,
                status: Status::Error("Runtime.ExitError"),
                trace_id: "",
            };
            let lines = [
                format.init_start(at, "python:3.11.v1", "arn"),
                format.init_report(at, "init", Duration::from_millis(9999), Status::Timeout),
                format.start(at, id, "$LATEST"),
                format.timed_out(at, id, 3),
                format.end(id),
                format.report(at, &failed),
            ];
            lines.into_iter().flatten().map(|line| line + "\n").collect::<String>()
        };
        expect![[r#"
            INIT_START Runtime Version: python:3.11.v1	Runtime Version ARN: arn
            INIT_REPORT Init Duration: 9999.00 ms	Phase: init	Status: timeout
            START RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Version: $LATEST
            2026-11-20T12:30:45.123Z 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Task timed out after 3.00 seconds
            END RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22
            REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22	Duration: 1.23 ms	Billed Duration: 14 ms	Memory Size: 128 MB	Max Memory Used: 1 MB	Init Duration: 12.34 ms	Status: error	Error Type: Runtime.ExitError	
        "#]]
        .assert_eq(&lines(Format::of("Text", None)));
        expect![[r#"
            {"time":"2026-11-20T12:30:45.123Z","type":"platform.initStart","record":{"initializationType":"on-demand","phase":"init","runtimeVersion":"python:3.11.v1","runtimeVersionArn":"arn"}}
            {"time":"2026-11-20T12:30:45.123Z","type":"platform.initReport","record":{"initializationType":"on-demand","phase":"init","metrics":{"durationMs":9999.0},"status":"timeout"}}
            {"time":"2026-11-20T12:30:45.123Z","type":"platform.start","record":{"requestId":"0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22","version":"$LATEST"}}
            {"time":"2026-11-20T12:30:45.123Z","type":"platform.report","record":{"requestId":"0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22","metrics":{"durationMs":1.23,"billedDurationMs":14,"memorySizeMB":128,"maxMemoryUsedMB":1,"initDurationMs":12.34},"status":"error","errorType":"Runtime.ExitError"}}
        "#]]
        .assert_eq(&lines(Format::of("JSON", Some("INFO"))));
        let warn = Format::of("JSON", Some("WARN"));
        assert_eq!(warn.start(at, id, "$LATEST"), None);
        assert!(lines(warn).contains("platform.report"));
    }
}
