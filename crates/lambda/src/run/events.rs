//! Runs the events of asynchronous invocations through the same way as all others.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};

use base::Why;
use bytes::Bytes;
use service::{BoxFuture, Finding, InvocationType, Invoked};

use super::Request;
use super::environment::ROLE;
use super::queue::{Attempt, Runner};
use super::words;
use crate::lambda::{Lambda, Shared};
use crate::names::FunctionKey;
use crate::records::EventRecord;

/// Runs events of the queue.
pub(crate) struct EventRunner(pub Weak<Shared>);

impl Runner for EventRunner {
    fn attempt(&self, event: Arc<EventRecord>, payload: Bytes) -> BoxFuture<'static, Attempt> {
        let Some(shared) = self.0.upgrade() else { return Box::pin(std::future::ready(Attempt::Stopping)) };
        Box::pin(async move { attempt(&Lambda(shared), &event, payload).await })
    }

    fn dropped(&self, event: &EventRecord, why: &str, last: Option<&Why>) {
        let Some(shared) = self.0.upgrade() else { return };
        let (function, request) = (&event.function, &event.request_id);
        tracing::warn!(function, request, why, "an event is given up");
        let summary = format!("an asynchronous event for {function} is given up: {why}");
        let trace = &shared.resources.trace;
        trace.mended(&finding_key(event));
        tell(&shared, event, summary, last);
    }
}

/// The same for whatever becomes of an event.
fn finding_key(event: &EventRecord) -> String {
    format!("lambda-event {} {}", event.function, event.request_id)
}

/// Keeps what became of an event: nobody waits for an answer.
fn tell(shared: &Shared, event: &EventRecord, summary: String, last: Option<&Why>) {
    let Ok(request_id) = event.request_id.parse() else { return };
    let mut why = last.cloned().unwrap_or_default();
    why.summary = if last.is_some() { format!("{summary}: {}", why.summary) } else { summary };
    why.phase = "asynchronous".into();
    let resources = &shared.resources;
    resources.trace.finding(Finding { request_id, time: resources.clock.now(), key: finding_key(event), why });
}

async fn attempt(lambda: &Lambda, event: &EventRecord, payload: Bytes) -> Attempt {
    let resources = &lambda.0.resources;
    let (Ok(account), Ok(region), Ok(request_id)) =
        (event.account.parse(), event.region.parse(), event.request_id.parse())
    else {
        return Attempt::Never("its record cannot be read".into());
    };
    let tracer = Arc::new(service::Tracer::new(resources.clock.now()));
    let request = Request {
        key: FunctionKey { account, region, name: event.function.clone() },
        qualifier: event.qualifier.clone(),
        payload,
        // It was read when it was accepted.
        well_formed: true,
        client_context: event.client_context.clone().into(),
        tail: false,
        trace_header: event.trace_header.clone(),
        tracer: Arc::clone(&tracer),
        request_id,
    };
    let failed = |summary: String| Box::new(tracer.take().1.unwrap_or_else(|| Why::new("asynchronous", summary)));
    match lambda.invoke(InvocationType::RequestResponse, request).await {
        Ok(Invoked { function_error: None, .. }) => done(lambda, event),
        // Nobody waits for the answer: that it is too large harms nobody.
        Ok(Invoked { payload, .. }) if words::error_type(&payload) == words::TOO_LARGE => done(lambda, event),
        Ok(Invoked { payload, .. }) => {
            Attempt::Failed(failed(String::from_utf8_lossy(&payload).chars().take(1000).collect()))
        }
        Err(_) if lambda.0.stopping.load(Ordering::Relaxed) => Attempt::Stopping,
        Err(error) if error.status == 404 => Attempt::Never("the function is gone".into()),
        Err(mut error) => {
            let why = error.why.take().unwrap_or_else(|| failed(error.to_string()));
            // It waits for somebody to mend it.
            if why.phase == ROLE {
                let summary = format!("an asynchronous event for {} waits, and is tried for six hours", event.function);
                tell(&lambda.0, event, summary, Some(&why));
            }
            Attempt::NotNow(why)
        }
    }
}

fn done(lambda: &Lambda, event: &EventRecord) -> Attempt {
    lambda.0.resources.trace.mended(&finding_key(event));
    Attempt::Done
}
