//! What happened to requests: a bounded ring of phase records in memory, and findings kept durably.
//! Answers `why` and `trace`.

mod findings;
mod ring;

use std::sync::Arc;

use base::{Limits, Timestamp, Why};
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
    /// `why --json`: by request id or `x-amz-apigw-id`; `last` stands for the latest that failed.
    pub fn why(&self, id: &str) -> Option<Value> {
        let failed = |trace: &RequestTrace| trace.why.is_some();
        if let Some(trace) = self.ring.find(|trace| failed(trace) && names(trace, id)) {
            return self.explain(&trace.id, trace.time, Some(trace.http_status), trace.why.as_ref()?);
        }
        // Not failed, but known: say so instead of "not found".
        if let Some(trace) = self.ring.find(|trace| id != "last" && names(trace, id)) {
            let summary = format!("{} was answered with {}: nothing was refused", trace.subject, trace.http_status);
            return self.explain(&trace.id, trace.time, Some(trace.http_status), &Why::new("respond", summary));
        }
        let (request_id, time, why) = self.findings.find(id)?;
        self.explain(&request_id, time, None, &why)
    }

    /// The phases of a request, by request id or `x-amz-apigw-id`; `last` stands for the latest.
    pub fn trace(&self, id: &str) -> Option<Value> {
        let trace = self.ring.find(|trace| names(trace, id))?;
        let mut value = serde_json::to_value(&trace).ok()?;
        value["time"] = json!(trace.time.iso8601_millis());
        value["node"] = json!(self.node);
        Some(value)
    }

    /// All findings with the requests in which they were found, the oldest first.
    pub fn findings(&self) -> Vec<(String, Timestamp, Why)> {
        self.findings.all()
    }

    /// Waits until all findings are on disk; none are written after it.
    pub async fn close(&self) {
        self.findings.close().await;
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
            let why = recorder.why(id).unwrap();
            assert_eq!(
                (&why["id"], &why["summary"], &why["fix"]["command"]),
                (&json!("a"), &json!("no route"), &json!("mend"))
            );
            assert_eq!((&why["httpStatus"], &why["node"]), (&json!(403), &json!("n")));
        }
        assert_eq!(recorder.trace("last").unwrap()["subject"], "GET /b");
        assert!(recorder.why("b").unwrap()["summary"].as_str().unwrap().contains("nothing was refused"));
        assert!(recorder.why("c").is_none() && recorder.trace("").is_none());
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
