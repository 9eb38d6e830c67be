//! Tasks with an owner: what is spawned here is awaited or aborted when the server stops.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::JoinSet;

/// The tasks of this service.
#[derive(Debug)]
pub(crate) struct Tasks {
    /// None after the end: then nothing is spawned any more.
    set: Mutex<Option<JoinSet<()>>>,
    handle: Handle,
}

impl Tasks {
    /// For tasks that run on `handle`.
    pub fn new(handle: Handle) -> Self {
        Self { set: Mutex::new(Some(JoinSet::new())), handle }
    }

    /// Runs a future. After the end it is dropped instead.
    pub fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        let mut set = self.set.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(set) = set.as_mut() else { return };
        // What has ended is let go, so that the set is as large as what runs.
        while let Some(ended) = set.try_join_next() {
            if let Err(error) = ended
                && error.is_panic()
            {
                tracing::error!(%error, "a task ended by a panic");
            }
        }
        set.spawn_on(future, &self.handle);
    }

    /// Aborts all tasks.
    pub fn abort(&self) {
        drop(self.set.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// Waits for all tasks, at most `patience`; then aborts those that still run.
    pub async fn end(&self, patience: Duration) {
        let set = self.set.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(mut set) = set else { return };
        let all = async { while set.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(patience, all).await;
        set.shutdown().await;
    }
}
