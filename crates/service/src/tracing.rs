//! Phase records: what happened to a request, in order. `pinfold why`, `pinfold trace`, execution
//! logs and spans are views of them.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use base::{AccountId, RequestId, Timestamp, Why};
use serde::Serialize;

/// One step of a request.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Phase {
    /// Such as `route`, `authorize`, `mapRequest`, `invoke`.
    pub name: &'static str,
    /// Microseconds from the request's arrival to this phase's start.
    pub start_us: u32,
    /// How long it took, in microseconds.
    pub duration_us: u32,
    /// What it found or did; empty when there is nothing to say.
    pub detail: Cow<'static, str>,
}

/// All that is kept of one request.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestTrace {
    /// The request's id, as its client knows it.
    pub id: String,
    /// `x-amz-apigw-id`, for requests of the data plane; empty otherwise.
    pub extended_id: String,
    /// When it arrived.
    pub time: Timestamp,
    /// What was asked: `lambda:CreateFunction`, `POST /prod/users`.
    pub subject: String,
    /// Who asked, as an ARN; empty where nobody was identified.
    pub caller: String,
    /// Whose resources were asked for: the caller's account, that of the key where its signature does not
    /// fit, or that of the API; none where the request did not come so far.
    pub account: Option<AccountId>,
    /// The HTTP status answered.
    pub http_status: u16,
    /// The phases, in order.
    pub phases: Vec<Phase>,
    /// Why it was refused or failed, where it was; else what was amiss and passed over.
    pub why: Option<Why>,
}

/// Something worth telling that outlives the ring: what `warn` let through, a failure with its fix.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The request in which it was found.
    pub request_id: RequestId,
    /// When.
    pub time: Timestamp,
    /// The same for findings that are the same; kept and said once.
    pub key: String,
    /// The explanation.
    pub why: Why,
}

/// Where phase records and findings go.
pub trait Trace: Send + Sync + fmt::Debug {
    /// Keeps a finished request in the ring. Cheap: called for every request.
    fn record(&self, trace: RequestTrace);

    /// Keeps a finding durably; true when it is new.
    fn finding(&self, finding: Finding) -> bool;

    /// Forgets the finding of that key: what it tells of goes well now.
    fn mended(&self, _key: &str) {}
}

/// Phases of most requests: room that is taken at once, rather than grown into.
const PHASES: usize = 10;

/// Gathers the phases of one request. Shared between the crates that the request passes through.
#[derive(Debug)]
pub struct Tracer {
    start: Timestamp,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    phases: Vec<Phase>,
    why: Option<Why>,
}

impl Tracer {
    /// For a request that arrived at `start`.
    pub fn new(start: Timestamp) -> Self {
        Self { start, state: Mutex::new(State { phases: Vec::with_capacity(PHASES), why: None }) }
    }

    /// When the request arrived.
    pub fn start(&self) -> Timestamp {
        self.start
    }

    /// Adds a phase that began at `began` and ended at `ended`.
    pub fn phase(&self, name: &'static str, began: Timestamp, ended: Timestamp, detail: impl Into<Cow<'static, str>>) {
        let micros = |duration: std::time::Duration| u32::try_from(duration.as_micros()).unwrap_or(u32::MAX);
        let phase = Phase {
            name,
            start_us: micros(began.since(self.start)),
            duration_us: micros(ended.since(began)),
            detail: detail.into(),
        };
        self.lock().phases.push(phase);
    }

    /// Says why the request fails. The first explanation stays: it is nearest to the cause. What was
    /// passed over makes room for a failure and is told besides.
    pub fn why(&self, mut why: Why) {
        let mut state = self.lock();
        match state.why.take() {
            Some(present) if !present.passed || why.passed => state.why = Some(present),
            passed => {
                why.besides.extend(passed);
                state.why = Some(why);
            }
        }
    }

    /// Takes what was gathered.
    pub fn take(&self) -> (Vec<Phase>, Option<Why>) {
        let mut state = self.lock();
        (std::mem::take(&mut state.phases), state.why.take())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_keep_their_order_and_the_first_reason_stays() {
        let at = Timestamp::from_micros;
        let tracer = Tracer::new(at(100));
        tracer.phase("route", at(110), at(125), "POST /");
        tracer.phase("invoke", at(125), at(1125), String::from("meditate"));
        tracer.why(Why { passed: true, ..Why::new("invoke", "amiss") });
        tracer.why(Why::new("invoke", "first"));
        tracer.why(Why::new("respond", "second"));
        let (phases, why) = tracer.take();
        let times: Vec<_> = phases.iter().map(|p| (p.name, p.start_us, p.duration_us)).collect();
        assert_eq!(times, [("route", 10, 15), ("invoke", 25, 1000)]);
        let why = why.unwrap();
        assert_eq!((why.summary.as_str(), why.besides[0].summary.as_str()), ("first", "amiss"));
        assert!(tracer.take().0.is_empty());
    }
}
