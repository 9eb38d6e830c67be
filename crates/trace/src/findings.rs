//! Findings: what outlives the ring. Kept once by key, at most so many, the oldest goes first.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base::{Timestamp, Why};
use service::Finding;
use store::{Abort, Store, StoreError, Table};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// Findings that may wait to be written; one that finds the queue full lives in memory only.
const QUEUE: usize = 1024;

const FINDINGS: Table<String, v1::Record> = Table::new("trace.finding");

mod v1 {
    use base::{Timestamp, Why};
    use serde::{Deserialize, Serialize};

    /// A finding under its key.
    #[derive(Debug, Clone, Serialize, Deserialize)]
    pub struct Record {
        pub request_id: String,
        pub time: Timestamp,
        pub why: Why,
    }
}
store::stored!(v1::Record, 1);

/// The findings, in memory and in the store.
#[derive(Debug)]
pub struct Findings {
    capacity: usize,
    kept: Arc<Mutex<Kept>>,
    /// None once closed.
    queue: Mutex<Option<mpsc::Sender<Change>>>,
    writer: tokio::sync::Mutex<JoinSet<()>>,
}

#[derive(Debug, Default)]
struct Kept {
    /// Keys, the oldest first.
    order: VecDeque<String>,
    records: HashMap<String, v1::Record>,
}

#[derive(Debug)]
enum Change {
    Put(String, Box<v1::Record>),
    Delete(String),
}

impl Findings {
    /// Reads what is stored and starts the writer.
    pub fn open(store: Store, capacity: usize) -> Result<Self, StoreError> {
        let mut found = Vec::new();
        FINDINGS.visit(&store.read()?, &(), |key, record| found.push((key, record)))?;
        found.sort_by_key(|(_, record)| record.time);
        let mut kept = Kept::default();
        for (key, record) in found {
            kept.order.push_back(key.clone());
            kept.records.insert(key, record);
        }
        let (queue, changes) = mpsc::channel(QUEUE);
        let mut writer = JoinSet::new();
        let kept = Arc::new(Mutex::new(kept));
        writer.spawn(write(store, Arc::clone(&kept), changes));
        Ok(Self { capacity, kept, queue: Mutex::new(Some(queue)), writer: writer.into() })
    }

    /// Keeps a finding; false when one with its key is kept already.
    pub fn add(&self, finding: Finding) -> bool {
        let Finding { request_id, time, key, why } = finding;
        let record = v1::Record { request_id: request_id.to_string(), time, why };
        let mut changes = Vec::with_capacity(1);
        {
            let mut kept = lock(&self.kept);
            if kept.records.contains_key(&key) {
                return false;
            }
            while kept.order.len() >= self.capacity.max(1) {
                let Some(oldest) = kept.order.pop_front() else { break };
                kept.records.remove(&oldest);
                changes.push(Change::Delete(oldest));
            }
            kept.order.push_back(key.clone());
            kept.records.insert(key.clone(), record.clone());
        }
        changes.push(Change::Put(key, Box::new(record)));
        self.send(changes);
        true
    }

    /// Forgets a finding.
    pub fn remove(&self, key: &str) {
        {
            let mut kept = lock(&self.kept);
            if kept.records.remove(key).is_none() {
                return;
            }
            kept.order.retain(|other| other != key);
        }
        self.send([Change::Delete(key.to_owned())]);
    }

    /// Forgets all, with the store that was cleared.
    pub fn clear(&self) {
        *lock(&self.kept) = Kept::default();
    }

    fn send(&self, changes: impl IntoIterator<Item = Change>) {
        if let Some(queue) = &*self.queue.lock().unwrap_or_else(PoisonError::into_inner) {
            for change in changes {
                if queue.try_send(change).is_err() {
                    tracing::warn!("a finding is not kept on disk: too many at once");
                }
            }
        }
    }

    /// The latest finding of a request; `last` stands for the latest of all.
    pub fn find(&self, request_id: &str) -> Option<(String, Timestamp, Why)> {
        let kept = lock(&self.kept);
        let records = kept.order.iter().rev().filter_map(|key| kept.records.get(key));
        let mut wanted = records.filter(|record| request_id == "last" || record.request_id == request_id);
        wanted.next().map(|record| (record.request_id.clone(), record.time, record.why.clone()))
    }

    /// All findings with the requests in which they were found, the oldest first.
    pub fn all(&self) -> Vec<(String, Timestamp, Why)> {
        let kept = lock(&self.kept);
        kept.order
            .iter()
            .filter_map(|key| kept.records.get(key))
            .map(|record| (record.request_id.clone(), record.time, record.why.clone()))
            .collect()
    }

    /// Ends the writer after it has written what waits.
    pub async fn close(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).take();
        while self.writer.lock().await.join_next().await.is_some() {}
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn write(store: Store, kept: Arc<Mutex<Kept>>, mut changes: mpsc::Receiver<Change>) {
    while let Some(first) = changes.recv().await {
        let mut batch = vec![first];
        while let Ok(next) = changes.try_recv() {
            batch.push(next);
        }
        let written = store.transact(|transaction| {
            for change in &batch {
                match change {
                    // What was forgotten meanwhile must not come back.
                    Change::Put(key, record) if lock(&kept).records.contains_key(key) => {
                        FINDINGS.put(transaction, key, record)?;
                    }
                    Change::Put(..) => {}
                    Change::Delete(key) => FINDINGS.delete(transaction, key)?,
                }
            }
            Ok::<_, Abort<std::convert::Infallible>>(())
        });
        if let Err(error) = written.await {
            tracing::warn!("findings are not kept on disk: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::Stored;

    #[test]
    fn records_of_version_1_are_read() {
        let bytes =
            br#"v1:{"request_id":"a","time":5,"why":{"phase":"authorize","summary":"s","fix":{"command":"c"}}}"#;
        let record = v1::Record::decode(bytes).unwrap();
        assert_eq!((record.request_id.as_str(), record.why.fix.unwrap().command.as_deref()), ("a", Some("c")));
    }
}
