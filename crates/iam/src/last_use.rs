//! When and where access keys and roles were last used. In memory; what is new is written together
//! with what is recorded of questions ([`crate::usage`]): a crash forgets at most those seconds.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError, RwLock};

use base::{Region, Timestamp};
use store::{Abort, Store, StoreError, Table};

pub(crate) use v1::LastUse;

/// Keys and roles that are remembered. The least recent go.
const MOST: usize = 100_000;
/// A transaction is bounded: so many at a time.
const PART: usize = 500;

/// By access key id, and by role id.
const LAST_USES: Table<String, LastUse> = Table::new("iam.last-use");

mod v1 {
    use base::Timestamp;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct LastUse {
        pub(crate) time: Timestamp,
        pub(crate) service: String,
        pub(crate) region: String,
    }
}
store::stored!(LastUse, 1);

#[derive(Debug, Default)]
pub(crate) struct LastUses {
    known: RwLock<HashMap<String, Known>>,
    /// To be deleted from the store.
    gone: Mutex<Vec<String>>,
}

#[derive(Debug)]
struct Known {
    last: LastUse,
    /// Whether it is to be written.
    fresh: bool,
}

impl LastUses {
    pub(crate) fn load(store: &Store) -> Result<Self, StoreError> {
        let mut known = HashMap::new();
        LAST_USES.visit(&store.read()?, &(), |id, last| {
            known.insert(id, Known { last, fresh: false });
        })?;
        Ok(Self { known: RwLock::new(known), gone: Mutex::default() })
    }

    pub(crate) fn get(&self, id: &str) -> Option<LastUse> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.get(id).map(|known| known.last.clone())
    }

    /// Notes a use. AWS's own figures are minutes late, so that once a second is enough.
    pub(crate) fn note(&self, id: &str, time: Timestamp, service: &str, region: &Region) {
        let recent = |last: LastUse| time.seconds() <= last.time.seconds() && last.service == service;
        if self.get(id).is_some_and(recent) {
            return;
        }
        let last = LastUse { time, service: service.into(), region: region.to_string() };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST && !known.contains_key(id) {
            let mut ages: Vec<(Timestamp, String)> =
                known.iter().map(|(id, known)| (known.last.time, id.clone())).collect();
            ages.sort_unstable();
            for (_, id) in ages.into_iter().take(MOST / 10) {
                self.remove(&mut known, &id);
            }
        }
        known.insert(id.into(), Known { last, fresh: true });
    }

    /// A key that is deleted is not remembered.
    pub(crate) fn forget(&self, id: &str) {
        self.remove(&mut self.known.write().unwrap_or_else(PoisonError::into_inner), id);
    }

    fn remove(&self, known: &mut HashMap<String, Known>, id: &str) {
        if known.remove(id).is_some() {
            self.gone.lock().unwrap_or_else(PoisonError::into_inner).push(id.to_owned());
        }
    }

    /// Forgets all, with the store that was cleared.
    pub(crate) fn clear(&self) {
        self.known.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.gone.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Writes what is new.
    pub(crate) async fn write(&self, store: &Store) {
        let generation = store.generation();
        let gone = std::mem::take(&mut *self.gone.lock().unwrap_or_else(PoisonError::into_inner));
        let fresh: Vec<(String, LastUse)> = {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            let take = |(id, known): (&String, &mut Known)| {
                std::mem::take(&mut known.fresh).then(|| (id.clone(), known.last.clone()))
            };
            known.iter_mut().filter_map(take).collect()
        };
        for part in gone.chunks(PART) {
            let written = store.transact(|transaction| {
                part.iter().try_for_each(|id| LAST_USES.delete(transaction, id))?;
                Ok::<_, Abort<Infallible>>(())
            });
            report(written.await);
        }
        for part in fresh.chunks(PART) {
            let written = store.transact(|transaction| {
                // What was noted before the store was cleared is not written after it.
                let kept = store.generation() == generation;
                let mut part = part.iter().filter(|_| kept);
                part.try_for_each(|(id, last)| LAST_USES.put(transaction, id, last))?;
                Ok::<_, Abort<Infallible>>(())
            });
            report(written.await);
        }
    }
}

fn report(written: Result<(), Abort<Infallible>>) {
    if let Err(error) = written {
        tracing::warn!("last uses of keys and roles are not kept on disk: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Limits, ManualClock};
    use std::sync::Arc;
    use store::Stored;

    #[tokio::test]
    async fn last_uses_outlive_a_restart_and_the_least_recent_go() {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(0)));
        let store = Store::memory(store::Options::new(clock, &Limits::default())).unwrap();
        let uses = LastUses::load(&store).unwrap();
        let region = Region::default_region();
        for at in 0..=MOST {
            let time = Timestamp::from_millis(i64::try_from(at).unwrap() * 1000);
            uses.note(&format!("AKIA{at}"), time, "iam", &region);
        }
        assert_eq!(uses.get("AKIA0"), None);
        assert_eq!(uses.known.read().unwrap().len(), MOST - MOST / 10 + 1);
        let last = format!("AKIA{MOST}");
        uses.note(&last, Timestamp::from_millis(1), "iam", &region);
        assert_eq!(uses.get(&last).unwrap().time.seconds(), 100_000, "an earlier use does not count");
        uses.known.write().unwrap().retain(|id, _| *id == last || id == "AKIA99999");
        uses.write(&store).await;
        uses.forget("AKIA99999");
        uses.write(&store).await;
        let again = LastUses::load(&store).unwrap();
        assert_eq!(again.get(&last), uses.get(&last));
        assert_eq!(again.get("AKIA99999"), None);
    }

    /// Bytes as the first version wrote them.
    #[test]
    fn records_of_the_first_version_are_read() {
        let sample = br#"v1:{"time":1795177845000000,"service":"iam","region":"us-east-1"}"#;
        let expected = LastUse {
            time: Timestamp::from_millis(1_795_177_845_000),
            service: "iam".into(),
            region: "us-east-1".into(),
        };
        assert_eq!(LastUse::decode(&LastUse::encode(&expected).unwrap()).unwrap(), expected);
        assert_eq!(LastUse::decode(sample).unwrap(), expected);
    }
}
