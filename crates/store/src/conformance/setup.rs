//! The engines under test, and how a test gets past failures that are made up.

use std::sync::Arc;
use std::time::Duration;

use base::{Limits, ManualClock, Timestamp};

use crate::{Abort, Engine, Faults, Faulty, MemoryEngine, Options, Read, SqliteEngine, Store, StoreError, Transaction};

/// An engine that can be opened again, with its clock.
pub(super) struct Setup {
    pub(super) clock: Arc<ManualClock>,
    pub(super) options: Options,
    engine: Box<dyn Fn() -> Arc<dyn Engine> + Send + Sync>,
}

const FAULTS: Faults = Faults { errors: 30, delays: 30, delay: Duration::from_micros(300), crashes: 0 };

impl Setup {
    pub(super) fn memory() -> Self {
        let engine = Arc::new(MemoryEngine::default());
        Self::new(move || Arc::clone(&engine) as Arc<dyn Engine>)
    }

    pub(super) fn sqlite() -> Self {
        let directory = tempfile::tempdir().unwrap();
        Self::new(move || Arc::new(SqliteEngine::open(directory.path()).unwrap()))
    }

    pub(super) fn faulty_memory() -> Self {
        Self::memory().faulty()
    }

    pub(super) fn faulty_sqlite() -> Self {
        Self::sqlite().faulty()
    }

    fn new(engine: impl Fn() -> Arc<dyn Engine> + Send + Sync + 'static) -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(0)));
        let options = Options::new(clock.clone(), &Limits::default());
        Self { clock, options, engine: Box::new(engine) }
    }

    fn faulty(self) -> Self {
        let engine = self.engine;
        Self { engine: Box::new(move || Arc::new(Faulty::new(engine(), 1, FAULTS))), ..self }
    }

    pub(super) fn store(&self) -> Store {
        Store::with_engine((self.engine)(), self.options.clone()).unwrap()
    }
}

/// Runs a transaction until no failure is made up any more.
pub(super) async fn must<T>(
    store: &Store,
    mut run: impl FnMut(&mut Transaction) -> Result<T, Abort<String>> + Send,
) -> T {
    loop {
        match store.transact(&mut run).await {
            Ok(value) => return value,
            Err(Abort::Failed(StoreError::Engine { .. })) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// Reads until no failure is made up any more.
pub(super) fn look<T>(store: &Store, read: impl Fn(&dyn Read) -> Result<T, StoreError>) -> T {
    loop {
        match store.read().and_then(|snapshot| read(&snapshot)) {
            Ok(value) => return value,
            Err(StoreError::Engine { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// Runs another transaction to its end, from within a transaction.
pub(super) fn meanwhile(store: &Store, run: impl FnMut(&mut Transaction) -> Result<(), Abort<String>> + Send) {
    apart(must(store, run));
}

/// Runs a future to its end on a thread of its own.
pub(super) fn apart(future: impl Future<Output = ()> + Send) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(future);
        });
    });
}
