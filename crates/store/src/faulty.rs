//! An engine that fails on purpose, for tests: errors, delays and crashes from a seed, and every
//! closure runs twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use base::{Rng, SeededRng};
use bytes::Bytes;

use crate::{Direction, Engine, Entry, KeyRange, Proposal, StoreError, Verdict, Version, View};

/// How often an engine fails. The default never does, and only runs each closure twice.
#[derive(Debug, Clone, Copy, Default)]
pub struct Faults {
    /// Of a thousand calls, how many fail and do nothing.
    pub errors: u64,
    /// Of a thousand calls, how many are late.
    pub delays: u64,
    /// How late at most.
    pub delay: Duration,
    /// Of a thousand commits, how many are the last: applied or not, the answer is
    /// [`StoreError::Unknown`], and everything after it fails as if the process were gone. What was
    /// committed is found by opening the wrapped engine again.
    pub crashes: u64,
}

/// Wraps an engine, and fails as a seed says.
#[derive(Debug)]
pub struct Faulty<E> {
    engine: E,
    dice: Arc<Dice>,
}

#[derive(Debug)]
struct Dice {
    rng: SeededRng,
    faults: Faults,
    crashed: AtomicBool,
}

struct FaultyView {
    view: Box<dyn View>,
    dice: Arc<Dice>,
}

/// The error that was made up.
#[derive(Debug, thiserror::Error)]
#[error("{0} on purpose")]
struct OnPurpose(&'static str);

impl<E: Engine> Faulty<E> {
    /// Makes the engine fail. Calls that come in the same order fail in the same way for one seed.
    pub fn new(engine: E, seed: u64, faults: Faults) -> Self {
        let rng = SeededRng::new(seed);
        let dice = Dice { rng, faults, crashed: AtomicBool::new(false) };
        Self { engine, dice: Arc::new(dice) }
    }

    /// Whether it has crashed.
    pub fn crashed(&self) -> bool {
        self.dice.crashed.load(Ordering::SeqCst)
    }
}

impl<E: Engine> Engine for Faulty<E> {
    fn snapshot(&self) -> Result<Box<dyn View>, StoreError> {
        self.dice.throw("taking a snapshot")?;
        let view = self.engine.snapshot()?;
        Ok(Box::new(FaultyView { view, dice: Arc::clone(&self.dice) }))
    }

    fn commit(&self, group: &[Proposal]) -> Result<Vec<Verdict>, StoreError> {
        self.dice.throw("writing")?;
        if self.dice.hits(self.dice.faults.crashes) {
            self.dice.crashed.store(true, Ordering::SeqCst);
            if self.dice.hits(500) {
                self.engine.commit(group)?;
            }
            return Err(StoreError::Unknown { source: Arc::new(OnPurpose("crashed")) });
        }
        self.engine.commit(group)
    }

    fn rehearses(&self) -> bool {
        true
    }
}

impl View for FaultyView {
    fn version(&self) -> Version {
        self.view.version()
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.dice.throw("reading a key")?;
        self.view.get(key)
    }

    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError> {
        self.dice.throw("reading a range")?;
        self.view.range(range, direction, limit)
    }
}

impl Dice {
    fn throw(&self, doing: &'static str) -> Result<(), StoreError> {
        if self.crashed.load(Ordering::SeqCst) {
            return Err(StoreError::engine(doing, OnPurpose("crashed")));
        }
        if self.hits(self.faults.delays) {
            let micros = u64::try_from(self.faults.delay.as_micros()).unwrap_or(u64::MAX);
            std::thread::sleep(Duration::from_micros(self.below(micros.saturating_add(1))));
        }
        if self.hits(self.faults.errors) {
            return Err(StoreError::engine(doing, OnPurpose("failed")));
        }
        Ok(())
    }

    fn hits(&self, of_thousand: u64) -> bool {
        of_thousand > 0 && self.below(1000) < of_thousand
    }

    fn below(&self, bound: u64) -> u64 {
        (&self.rng as &dyn Rng).below(bound)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use base::{Limits, SystemClock};
    use tokio::task::JoinSet;

    use super::*;
    use crate::{Abort, MemoryEngine, Options, Read, Store, Table};

    const ACCOUNTS: Table<u32, Balance> = Table::new("test.accounts");

    #[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
    struct Balance(i64);
    crate::stored!(Balance, 1);

    fn store(engine: impl Engine) -> Store {
        let options = Options::new(Arc::new(SystemClock), &Limits::default());
        Store::with_engine(Arc::new(engine), options).unwrap()
    }

    async fn transfer(store: &Store, from: u32, to: u32) -> Result<(), Abort<()>> {
        let marker = format!("done/{from}/{to}");
        store
            .transact(|tx| {
                let balance = |n| Ok::<_, StoreError>(ACCOUNTS.get(tx, &n)?.map_or(100, |b| b.0));
                let (paid, received) = (balance(from)? - 1, balance(to)? + 1);
                ACCOUNTS.put(tx, &from, &Balance(paid))?;
                ACCOUNTS.put(tx, &to, &Balance(received))?;
                tx.put(marker.clone(), "")?;
                Ok(())
            })
            .await
    }

    /// After a crash everything that was answered is there, and nothing is half there.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_crash_loses_nothing_that_was_answered() {
        for seed in 0..30 {
            let engine = Arc::new(MemoryEngine::default());
            let faults = Faults { errors: 20, crashes: 50, ..Faults::default() };
            let faulty = store(Faulty::new(Arc::clone(&engine), seed, faults));
            let answered = Arc::new(Mutex::new(Vec::new()));
            let mut tasks = JoinSet::new();
            for from in 0..8 {
                let (faulty, answered) = (faulty.clone(), Arc::clone(&answered));
                tasks.spawn(async move {
                    for to in 8..24 {
                        if transfer(&faulty, from, to).await.is_ok() {
                            answered.lock().unwrap().push((from, to));
                        }
                    }
                });
            }
            tasks.join_all().await;

            let reopened = store(engine).read().unwrap();
            for (from, to) in answered.lock().unwrap().iter() {
                let marker = format!("done/{from}/{to}");
                assert!(reopened.get(marker.as_bytes()).unwrap().is_some(), "{seed} {marker}");
            }
            let (mut count, mut sum) = (0, 0);
            let add = |_, balance: Balance| {
                count += 1;
                sum += balance.0;
            };
            ACCOUNTS.visit(&reopened, &(), add).unwrap();
            assert_eq!(sum, count * 100, "{seed}");
        }
    }

    #[tokio::test]
    async fn the_same_seed_fails_in_the_same_way() {
        let mut outcomes = Vec::new();
        for _ in 0..2 {
            let faults = Faults { errors: 300, ..Faults::default() };
            let faulty = store(Faulty::new(MemoryEngine::default(), 7, faults));
            let mut outcome = Vec::new();
            for n in 0..50 {
                outcome.push(transfer(&faulty, n, n + 1).await.is_ok());
            }
            outcomes.push(outcome);
        }
        assert!(outcomes[0].contains(&true) && outcomes[0].contains(&false));
        assert_eq!(outcomes[0], outcomes[1]);
    }
}
