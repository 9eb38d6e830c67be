//! What happened to requests: a bounded ring of phase records in memory, and findings kept durably.
//! Answers `why` and `trace`.

mod findings;
mod ring;

use std::sync::Arc;

use base::{AccountId, Limits, Timestamp, Why};
use serde_json::{Value, json};
use service::{Finding, RequestTrace, Reset, Trace};
use store::{Store, StoreError};

use findings::Findings;
use ring::Ring;

/// Keeps phase records and findings.
#[derive(Debug)]
pub struct Recorder {
    node: String,
    ring: Ring,
    findings: Findings,
}

impl Recorder {
    /// A recorder that keeps findings in `store`; `node` is this node's name. To be called within
    /// the tokio runtime that shall write the findings.
    ///
    /// # Errors
    /// The findings cannot be read.
    pub fn open(store: Store, limits: &Limits, node: impl Into<String>) -> Result<Arc<Self>, StoreError> {
        Ok(Arc::new(Self {
            node: node.into(),
            ring: Ring::new(limits.traces),
            findings: Findings::open(store, limits.findings)?,
        }))
    }

    /// Why a request was refused or failed, in the form that `interface.md` gives for
    /// `why --json`: by request id or `x-amz-apigw-id`; `last` stands for the latest that failed. Only
    /// requests that are `within` reach are looked at.
    pub fn why(&self, id: &str, within: impl Fn(&RequestTrace) -> bool) -> Option<Told> {
        let failed = |trace: &RequestTrace| {
            trace.why.as_ref().is_some_and(|why| !why.passed) && names(trace, id) && within(trace)
        };
        if let Some(trace) = self.ring.find(failed) {
            return self.tell(&trace, trace.why.as_ref()?);
        }
        // Not failed, but known: say so instead of "not found", and what was let through.
        if let Some(trace) = self.ring.find(|trace| id != "last" && names(trace, id) && within(trace)) {
            let found = trace.why.clone().or_else(|| self.findings.find(&trace.id).map(|(_, _, why)| why));
            if let Some(why) = found {
                return self.tell(&trace, &why);
            }
            let summary = format!("{} was answered with {}: nothing was refused", trace.subject, trace.http_status);
            return self.tell(&trace, &Why::new("respond", summary));
        }
        let (request_id, time, why) = self.findings.find(id)?;
        let value = self.explain(&request_id, time, None, &why)?;
        let caller = why.decision.map(|decision| decision.principal).unwrap_or_default();
        Some(Told { value, caller, account: None })
    }

    /// The phases of a request, by request id or `x-amz-apigw-id`; `last` stands for the latest that is
    /// `within` reach.
    pub fn trace(&self, id: &str, within: impl Fn(&RequestTrace) -> bool) -> Option<Told> {
        let trace = self.ring.find(|trace| names(trace, id) && within(trace))?;
        let mut value = serde_json::to_value(&trace).ok()?;
        value["time"] = json!(trace.time.iso8601_millis());
        value["node"] = json!(self.node);
        Some(Told { value, caller: trace.caller, account: trace.account })
    }

    /// All findings with the requests in which they were found, the oldest first.
    pub fn findings(&self) -> Vec<(String, Timestamp, Why)> {
        self.findings.all()
    }

    /// Waits until all findings are on disk; none are written after it.
    pub async fn close(&self) {
        self.findings.close().await;
    }

    fn tell(&self, trace: &RequestTrace, why: &Why) -> Option<Told> {
        let value = self.explain(&trace.id, trace.time, Some(trace.http_status), why)?;
        Some(Told { value, caller: trace.caller.clone(), account: trace.account.clone() })
    }

    fn explain(&self, id: &str, time: Timestamp, http_status: Option<u16>, why: &Why) -> Option<Value> {
        let mut value = serde_json::to_value(why).ok()?;
        value["id"] = json!(id);
        value["time"] = json!(time.iso8601_millis());
        value["node"] = json!(self.node);
        value["httpStatus"] = json!(http_status);
        Some(value)
    }
}

/// What is known of a request, and whose it is.
#[derive(Debug)]
pub struct Told {
    /// What is known.
    pub value: Value,
    /// Who asked, as an ARN; empty where nobody was identified.
    pub caller: String,
    /// The account whose resources were asked for.
    pub account: Option<AccountId>,
}

fn names(trace: &RequestTrace, id: &str) -> bool {
    id == "last" || trace.id == id || (!id.is_empty() && trace.extended_id == id)
}

impl Trace for Recorder {
    fn record(&self, trace: RequestTrace) {
        self.ring.push(trace);
    }

    fn finding(&self, finding: Finding) -> bool {
        self.findings.add(finding)
    }

    fn mended(&self, key: &str) {
        self.findings.remove(key);
    }
}

impl Reset for Recorder {
    fn forget(&self) {
        self.ring.clear();
        self.findings.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{ManualClock, RequestId, SeededRng};
    use store::Options;

    fn store() -> Store {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(0)));
        Store::memory(Options::new(clock, &Limits::default())).unwrap()
    }

    fn request(id: &str, why: Option<Why>) -> RequestTrace {
        RequestTrace {
            id: id.into(),
            extended_id: format!("{id}="),
            time: Timestamp::from_millis(7),
            subject: format!("GET /{id}"),
            caller: String::new(),
            account: None,
            http_status: 403,
            phases: Vec::new(),
            why,
        }
    }

    #[tokio::test]
    async fn a_failure_explains_itself_by_either_id_and_as_the_last() {
        let recorder = Recorder::open(store(), &Limits::default(), "n").unwrap();
        recorder.record(request("a", Some(Why::new("route", "no route").command("mend"))));
        recorder.record(request("b", None));
        for id in ["a", "a=", "last"] {
            let why = recorder.why(id, |_| true).unwrap().value;
            assert_eq!(
                (&why["id"], &why["summary"], &why["fix"]["command"]),
                (&json!("a"), &json!("no route"), &json!("mend"))
            );
            assert_eq!((&why["httpStatus"], &why["node"]), (&json!(403), &json!("n")));
        }
        assert_eq!(recorder.trace("last", |_| true).unwrap().value["subject"], "GET /b");
        assert!(
            recorder.why("b", |_| true).unwrap().value["summary"].as_str().unwrap().contains("nothing was refused")
        );
        assert!(recorder.why("c", |_| true).is_none() && recorder.trace("", |_| true).is_none());
    }

    #[tokio::test]
    async fn the_last_is_the_last_within_reach() {
        let recorder = Recorder::open(store(), &Limits::default(), "n").unwrap();
        for (id, account) in [("a", Some("111122223333")), ("b", Some("444455556666")), ("c", None)] {
            let account = account.map(|account| account.parse().unwrap());
            recorder.record(RequestTrace { account, ..request(id, Some(Why::new("route", id))) });
        }
        let own = |trace: &RequestTrace| trace.account.as_ref().is_some_and(|own| own.as_str() == "111122223333");
        let told = recorder.why("last", own).unwrap();
        assert_eq!((&told.value["id"], told.account.unwrap().as_str()), (&json!("a"), "111122223333"));
        assert_eq!(recorder.trace("last", own).unwrap().value["id"], "a");
        assert!(recorder.why("b", own).is_none());
    }

    #[tokio::test]
    async fn findings_are_kept_once_and_survive() {
        let store = store();
        let rng = SeededRng::new(1);
        let finding = |key: &str| Finding {
            request_id: RequestId::new(&rng),
            time: Timestamp::from_millis(["one", "two", "three"].iter().position(|&k| k == key).unwrap() as i64),
            key: key.into(),
            why: Why::new("authorize", key),
        };
        let limits = Limits { findings: 2, ..Limits::default() };
        let recorder = Recorder::open(store.clone(), &limits, "n").unwrap();
        assert!(recorder.finding(finding("one")));
        assert!(!recorder.finding(finding("one")));
        assert!(recorder.finding(finding("two")));
        assert!(recorder.finding(finding("three")));
        recorder.close().await;
        let again = Recorder::open(store, &limits, "n").unwrap();
        let kept: Vec<String> = again.findings().into_iter().map(|(_, _, why)| why.summary).collect();
        assert_eq!(kept, ["two", "three"]);
        assert!(!again.finding(finding("two")));
        again.mended("two");
        again.mended("two");
        assert_eq!(again.findings().len(), 1);
    }
}
