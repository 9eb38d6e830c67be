//! One invocation in one environment: START, the function, its result in AWS's words, REPORT.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Limits, Rng, Timestamp};
use bytes::Bytes;
use sandbox::{Event, Failure};
use service::Invoked;
use wire::Error;

use super::Request;
use super::instance::StartError;
use super::lines::{Format, Report, Status};
use super::pool::{Lease, Refusal};
use super::why;
use super::words::{self, Told};
use crate::errors;
use crate::state::{Counted, LiveRevision};

/// What an invocation needs beside its function.
#[derive(Clone)]
pub(crate) struct Context {
    pub clock: Arc<dyn Clock>,
    pub rng: Arc<dyn Rng>,
    pub limits: Arc<Limits>,
}

/// Runs a request. The counters go down when it ends.
///
/// # Errors
/// Throttles and failures of the machinery. A function that fails is an answer.
pub(crate) async fn run(
    context: Context,
    revision: Arc<LiveRevision>,
    request: Request,
    _counted: [Counted; 3],
) -> Result<Invoked, Error> {
    let Context { clock, rng, limits } = &context;
    let version = revision.version_text();
    let configuration = &revision.record.configuration;
    let timeout = Duration::from_secs(u64::from(configuration.timeout_s));
    let id = request.request_id;
    let format = format(&revision);
    let trace_id = trace_header(&request.trace_header, clock.now(), rng.as_ref());
    let Called { mut lease, init, began, result } = loop {
        match call(&context, &revision, &request, &trace_id).await {
            Ok(Some(called)) => break called,
            Ok(None) => {}
            Err(refusal) => return refused(&context, &revision, &request, version, refusal).await,
        }
    };
    let Some((instance, log)) = lease.parts() else { return Err(errors::service("a lease without an environment")) };
    let logged = log.granted();
    let ended = clock.now();
    let memory_used = instance.memory_used();
    let took = if matches!(result, Err(Failure::Timeout)) { timeout } else { ended.since(began) };
    request.tracer.phase("invoke", began, ended, "");

    let told =
        result.as_ref().err().map(|failure| words::tell(failure, id, configuration.timeout_s, limits.invoke_sync));
    if let Some(told) = &told {
        if told.timeout {
            log.say(format.timed_out(ended, id, configuration.timeout_s));
        }
        if !told.log.is_empty() {
            log.line(told.log.clone());
        }
    }
    let report = Report {
        request_id: id,
        duration: took,
        init,
        memory_mb: configuration.memory_mb,
        memory_used,
        status: told.as_ref().map_or(Status::Success, Told::status),
        trace_id: &trace_id,
    };
    log.say(format.end(id));
    log.say(format.report(ended, &report));
    log.flush().await;
    let log_tail = log.take_tail();
    if instance.is_alive() {
        lease.release(took);
    } else {
        drop(lease);
    }
    let (payload, function_error) = match (result, told) {
        (Ok(payload), _) => (payload, None),
        (Err(_), Some(told)) => (told.payload, Some("Unhandled")),
        (Err(failure), None) => return Err(errors::service(failure)),
    };
    if function_error.is_some() {
        request.tracer.why(why::explain(&revision, &request, &payload, logged));
    }
    Ok(Invoked { status: 200, payload, function_error, log_tail, executed_version: version })
}

/// An environment that was called, and what it answered.
struct Called {
    lease: Lease,
    /// How long its Init took, when that was for this request.
    init: Option<Duration>,
    began: Timestamp,
    result: Result<Bytes, Failure>,
}

/// Takes an environment and calls the function in it. None when that had ended since its last
/// invocation, unseen until now: as on AWS the request goes to another one. One that is new tells why
/// it ends.
async fn call(
    context: &Context,
    revision: &LiveRevision,
    request: &Request,
    trace_id: &str,
) -> Result<Option<Called>, Refusal> {
    let Context { clock, limits, .. } = context;
    let asked = clock.now();
    let mut lease = revision.pool.acquire().await?;
    let began = clock.now();
    let init = lease.take_init();
    request.tracer.phase("environment", asked, began, if init.is_some() { "cold" } else { "warm" });

    let id = request.request_id;
    let Some((instance, log)) = lease.parts() else { return Ok(None) };
    if let Some(why) = log.refused(id) {
        request.tracer.why(why.clone());
    }
    if request.tail {
        log.keep_tail(limits.log_tail);
    }
    log.say(format(revision).start(began, id, &revision.version_text()));
    let timeout = Duration::from_secs(u64::from(revision.record.configuration.timeout_s));
    let event = Event {
        request_id: id.to_string(),
        deadline_ms: began.plus(timeout).millis(),
        function_arn: revision.key.qualified_arn(request.qualifier.as_deref()),
        trace_id: trace_id.to_owned(),
        client_context: String::from_utf8_lossy(&request.client_context).into_owned(),
        cognito_identity: String::new(),
        payload: if request.payload.is_empty() { Bytes::from_static(b"{}") } else { request.payload.clone() },
    };
    let result = instance.invoke(event, log).await;
    if init.is_none() && result.is_err() && instance.left_untouched() {
        log.unsay(format(revision).start(began, id, &revision.version_text()));
        return Ok(None);
    }
    Ok(Some(Called { lease, init, began, result }))
}

/// No environment: the function is told to have failed where its own code did.
async fn refused(
    context: &Context,
    revision: &LiveRevision,
    request: &Request,
    version: String,
    refusal: Refusal,
) -> Result<Invoked, Error> {
    let timeout_s = revision.record.configuration.timeout_s;
    let (told, took, log) = match refusal {
        Refusal::Throttled(throttle) => return Err(errors::throttled(throttle)),
        Refusal::Stopping => return Err(errors::stopping()),
        Refusal::Start(StartError::Refused(error)) => return Err(error),
        Refusal::Start(StartError::Entry(kind, message)) => {
            (words::environment(request.request_id, kind, &message), Duration::ZERO, None)
        }
        Refusal::Start(StartError::Failed { failure, duration, log }) => {
            (words::tell(&failure, request.request_id, timeout_s, context.limits.invoke_sync), duration, Some(log))
        }
    };
    let (mut log, mut log_tail, mut logged) = (log, None, true);
    if let Some(log) = &mut log {
        if let Some(why) = log.refused(request.request_id) {
            request.tracer.why(why.clone());
        }
        logged = log.granted();
    }
    request.tracer.why(why::explain(revision, request, &told.payload, logged));
    if let Some(mut log) = log {
        let (format, now) = (format(revision), context.clock.now());
        log.say(format.start(now, request.request_id, &version));
        if told.timeout {
            log.say(format.timed_out(now, request.request_id, timeout_s));
        }
        if !told.log.is_empty() {
            log.line(told.log.clone());
        }
        log.say(format.end(request.request_id));
        let report = Report {
            request_id: request.request_id,
            duration: if told.timeout { Duration::from_secs(u64::from(timeout_s)) } else { took },
            init: None,
            memory_mb: revision.record.configuration.memory_mb,
            memory_used: 0,
            status: told.status(),
            trace_id: &request.trace_header,
        };
        log.say(format.report(now, &report));
        log.flush().await;
        log_tail = log.take_tail();
    }
    Ok(Invoked {
        status: 200,
        payload: told.payload,
        function_error: Some("Unhandled"),
        log_tail: log_tail.or_else(|| Some(format!("{}\n", told.log))).filter(|_| request.tail),
        executed_version: version,
    })
}

fn format(revision: &LiveRevision) -> Format {
    let logging = &revision.record.configuration.logging;
    Format::of(&logging.format, logging.system_level.as_deref())
}

/// The header that came, or a new one that is not sampled: a function always sees one.
fn trace_header(given: &str, now: Timestamp, rng: &dyn Rng) -> String {
    if !given.is_empty() {
        return given.to_owned();
    }
    let mut random = [0; 20];
    rng.fill(&mut random);
    let seconds = u32::try_from(now.seconds()).unwrap_or(u32::MAX);
    format!("Root=1-{seconds:08x}-{};Parent={};Sampled=0", hex::encode(&random[..12]), hex::encode(&random[12..]))
}

/// Checks the event of a synchronous invocation.
///
/// # Errors
/// It is too large, or no JSON where that is not known yet.
pub(crate) fn check_event(payload: &[u8], limit: usize, well_formed: bool) -> Result<(), Error> {
    if payload.len() > limit {
        return Err(errors::request_too_large(limit, "InvokeFunction"));
    }
    if well_formed { Ok(()) } else { check_json(payload) }
}

/// Checks the event of an asynchronous invocation.
///
/// # Errors
/// It is too large, or no JSON.
pub(crate) fn check_async_event(payload: &[u8], limit: usize) -> Result<(), Error> {
    if payload.len() > limit {
        return Err(errors::event_too_large(payload.len(), limit));
    }
    check_json(payload)
}

/// Nothing at all stands for `{}`. Walked without recursion: any depth is fine.
fn check_json(payload: &[u8]) -> Result<(), Error> {
    if payload.is_empty() {
        return Ok(());
    }
    let text = std::str::from_utf8(payload).map_err(|error| {
        errors::not_json(&serde::de::Error::custom(format!(
            "Invalid UTF-8 start byte at position {}",
            error.valid_up_to()
        )))
    })?;
    serde_json::from_str::<serde::de::IgnoredAny>(text).map(|_| ()).map_err(|error| errors::not_json(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(payload: &[u8], expect: &str) {
        let shown = match check_event(payload, 20, false) {
            Ok(()) => "ok".to_owned(),
            Err(error) => format!("{} {error}", error.status),
        };
        assert_eq!(shown, expect, "{}", String::from_utf8_lossy(payload));
    }

    #[test]
    fn events_are_json_within_the_limit() {
        check(b"", "ok");
        check(b"{}", "ok");
        check(b"null", "ok");
        check(b"\"text\"", "ok");
        check(
            b"123456789012345678901",
            "413 RequestEntityTooLargeException: Request must be smaller than 20 bytes for the InvokeFunction operation",
        );
        check(
            b"{\"a\":",
            "400 InvalidRequestContentException: Could not parse request body into json: Could not parse payload into json: EOF while parsing a value at line 1 column 5",
        );
        check(
            b"\"\xff\"",
            "400 InvalidRequestContentException: Could not parse request body into json: Could not parse payload into json: Invalid UTF-8 start byte at position 1",
        );
        let deep = "[".repeat(200_000) + &"]".repeat(200_000);
        assert!(check_event(deep.as_bytes(), usize::MAX, false).is_ok());
        let error = check_async_event(b"123", 2).unwrap_err();
        assert_eq!(error.message, "3 byte payload is too large for the Event invocation type (limit 2 bytes)");
    }

    #[test]
    fn a_function_always_sees_a_trace() {
        let rng = base::SeededRng::new(1);
        let made = trace_header("", Timestamp::from_millis(1_795_177_845_123), &rng);
        assert!(made.starts_with("Root=1-6b003d75-") && made.ends_with(";Sampled=0"), "{made}");
        assert_eq!(trace_header("Root=x", Timestamp::default(), &rng), "Root=x");
    }
}
