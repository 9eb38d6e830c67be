//! What the operations and the tasks share.

use std::sync::Arc;

use base::{Clock, Limits, Rng};
use service::LogStream;
use store::{Journal, Store, StoreError, TransactError, Transaction};

use crate::groups::Groups;
use crate::index::Index;
use crate::known::Known;
use crate::queue::Queue;
use crate::record::{GROUPS, GroupKey, GroupRecord, STREAMS, StreamRecord};

/// Streams that one transaction deletes.
const PAGE: usize = 500;

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) journal: Journal,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rng: Arc<dyn Rng>,
    pub(crate) limits: Limits,
    pub(crate) index: Arc<Index>,
    pub(crate) queue: Queue,
    pub(crate) known: Known,
    pub(crate) groups: Groups,
}

impl State {
    /// A number for a group or a stream that no other has had.
    pub(crate) fn new_id(&self) -> u64 {
        let mut bytes = [0; 8];
        self.rng.fill(&mut bytes);
        u64::from_be_bytes(bytes)
    }

    /// Makes a group as `append` and `CreateLogGroup` do when nothing else is said.
    pub(crate) fn new_group(&self, id: u64) -> GroupRecord {
        GroupRecord {
            id,
            created_ms: self.clock.now().millis(),
            retention_days: None,
            class: None,
            kms_key: None,
            protected: false,
            tags: std::collections::BTreeMap::new(),
        }
    }

    /// The numbers of a stream and its group, which are made when they are missing; none when the store
    /// was cleared since `generation`.
    pub(crate) async fn ensure(
        &self,
        stream: &LogStream,
        generation: u64,
    ) -> Result<Option<(u64, u64)>, TransactError<StoreError>> {
        let group_key = (stream.account.to_string(), stream.region.to_string(), stream.group.clone());
        let stream_name = &stream.name;
        // Made before the closure, which may run several times.
        let (group_id, stream_id) = (self.new_id(), self.new_id());
        let created_ms = self.clock.now().millis();
        let new_group = self.new_group(group_id);
        let ids = self
            .store
            .transact(|transaction: &mut Transaction| {
                if self.store.generation() != generation {
                    return Ok(None);
                }
                let group = match GROUPS.get(transaction, &group_key)? {
                    Some(group) => group.id,
                    None => {
                        GROUPS.put(transaction, &group_key, &new_group)?;
                        group_id
                    }
                };
                let key = (group, stream_name.clone());
                let stream = match STREAMS.get(transaction, &key)? {
                    Some(stream) => stream.id,
                    None => {
                        STREAMS.put(transaction, &key, &StreamRecord { id: stream_id, created_ms })?;
                        stream_id
                    }
                };
                Ok::<_, TransactError<StoreError>>(Some((group, stream)))
            })
            .await?;
        if let Some((group, stream)) = ids {
            self.groups.add(&group_key);
            self.index.add(group, stream);
        }
        Ok(ids)
    }

    /// Deletes the streams of a group that is gone.
    pub(crate) async fn delete_streams(&self, group: u64) -> Result<(), TransactError<StoreError>> {
        self.known.forget(group, None);
        loop {
            let gone = self
                .store
                .transact(|transaction: &mut Transaction| {
                    let streams = STREAMS.scan(transaction, &(group,), None, PAGE)?;
                    for (key, _) in &streams {
                        STREAMS.delete(transaction, key)?;
                    }
                    Ok::<_, TransactError<StoreError>>(
                        streams.into_iter().map(|(_, stream)| stream.id).collect::<Vec<_>>(),
                    )
                })
                .await?;
            self.index.remove(&gone);
            if gone.len() < PAGE {
                self.index.remove_group(group);
                return Ok(());
            }
        }
    }

    /// Reads all groups and streams after a start. Gives the groups whose streams were left over when
    /// a deletion was cut short.
    pub(crate) fn load(&self) -> Result<Vec<u64>, StoreError> {
        let snapshot = self.store.read()?;
        let mut groups = std::collections::HashSet::new();
        GROUPS.visit(&snapshot, &(), |key: GroupKey, group| {
            self.groups.add(&key);
            groups.insert(group.id);
        })?;
        let mut left_over = Vec::new();
        STREAMS.visit(&snapshot, &(), |(group, _), stream| {
            if groups.contains(&group) {
                self.index.add(group, stream.id);
            } else if left_over.last() != Some(&group) {
                left_over.push(group);
            }
        })?;
        Ok(left_over)
    }

    /// Answers when all lines that were handed in are readable.
    pub(crate) async fn settle(&self) {
        self.queue.settle().await;
        self.index.wait_for(self.journal.end()).await;
    }
}
