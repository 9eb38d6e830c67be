//! The lines that Lambda itself writes into a function's log, in its text format.
//! <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html>

use std::fmt::Write;
use std::time::Duration;

use base::{RequestId, Rng, Timestamp};

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

/// The first line of a new environment.
pub(crate) fn init_start(runtime: &str, runtime_version_arn: &str) -> String {
    format!("INIT_START Runtime Version: {runtime}\tRuntime Version ARN: {runtime_version_arn}")
}

/// The line of an Init that failed.
pub(crate) fn init_report(duration: Duration, phase: &str, status: Status<'_>) -> String {
    let mut line = format!("INIT_REPORT Init Duration: {:.2} ms\tPhase: {phase}", millis(duration));
    push_status(&mut line, status);
    line
}

/// The line before what the function writes.
pub(crate) fn start(request_id: RequestId, version: &str) -> String {
    format!("START RequestId: {request_id} Version: {version}")
}

/// The line after what the function writes.
pub(crate) fn end(request_id: RequestId) -> String {
    format!("END RequestId: {request_id}")
}

/// The line of a time that was up. It stands before END, as AWS writes it.
pub(crate) fn timed_out(now: Timestamp, request_id: RequestId, timeout_s: u32) -> String {
    format!("{} {request_id} Task timed out after {timeout_s}.00 seconds", now.iso8601_millis())
}

/// The last line of an invocation.
pub(crate) fn report(report: &Report<'_>) -> String {
    let mut line = String::with_capacity(224);
    let duration = millis(report.duration);
    // Since 2025-08 Init is billed too.
    let billed = (duration + report.init.map_or(0.0, millis)).ceil();
    // The function's own memory is counted in MB of 2^20 bytes, rounded up.
    let used = report.memory_used.div_ceil(1 << 20);
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
        expect.assert_debug_eq(&report(&value));
    }

    #[test]
    fn report_lines() {
        check(|_| {}, expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\t"
        "#]]);
        check(|report| report.init = Some(Duration::from_micros(12_340)), expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 14 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tInit Duration: 12.34 ms\t"
        "#]]);
        check(|report| report.status = Status::Timeout, expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tStatus: timeout\t"
        "#]]);
        check(|report| report.status = Status::Error("Runtime.ExitError"), expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\tStatus: error\tError Type: Runtime.ExitError\t"
        "#]]);
        check(|report| report.trace_id = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1", expect![[r#"
            "REPORT RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 40 MB\t\nXRAY TraceId: 1-5759e988-bd862e3fe1be46a994272793\tSegmentId: 8a11b29c4c0e1d22\tSampled: true\t"
        "#]]);
    }

    #[test]
    fn the_other_lines() {
        let id: RequestId = ID.parse().unwrap();
        let at = Timestamp::from_millis(1_795_177_845_123);
        assert_eq!(stream(at, "$LATEST", &SeededRng::new(1)).len(), "2026/11/20/[$LATEST]".len() + 32);
        assert_eq!(start(id, "$LATEST"), format!("START RequestId: {ID} Version: $LATEST"));
        assert_eq!(end(id), format!("END RequestId: {ID}"));
        assert_eq!(
            timed_out(at, id, 3),
            format!("2026-11-20T12:30:45.123Z {ID} Task timed out after 3.00 seconds")
        );
        assert_eq!(
            init_report(Duration::from_millis(9999), "init", Status::Timeout),
            "INIT_REPORT Init Duration: 9999.00 ms\tPhase: init\tStatus: timeout"
        );
    }
}
