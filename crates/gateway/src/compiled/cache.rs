//! The compiled stages in memory: read without a lock, replaced as a whole, bounded.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwap;
use base::Timestamp;
use tokio::sync::Mutex;

use super::CompiledStage;

/// Which stage of which API.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StageKey {
    /// The API's id.
    pub api_id: String,
    /// The stage's name.
    pub stage: String,
}

type Stages = HashMap<StageKey, Arc<CompiledStage>>;

/// The compiled stages. Reading takes no lock; writing copies the table of pointers.
#[derive(Debug)]
pub struct Cache {
    stages: ArcSwap<Stages>,
    /// Grows with each change of a stored stage, so that what was read before it is not kept.
    generation: AtomicU64,
    limit: usize,
    /// One compilation of a stage at a time, so that a crowd at a cold stage compiles it once.
    gates: [Mutex<()>; 16],
}

impl Cache {
    /// A cache for at most `limit` stages.
    pub fn new(limit: usize) -> Self {
        Self {
            stages: ArcSwap::default(),
            generation: AtomicU64::new(0),
            limit: limit.max(1),
            gates: Default::default(),
        }
    }

    /// The compiled stage, if it is here.
    pub fn get(&self, key: &StageKey, now: Timestamp) -> Option<Arc<CompiledStage>> {
        let stage = self.stages.load().get(key).cloned()?;
        stage.used.store(now.micros(), Ordering::Relaxed);
        Some(stage)
    }

    /// The generation, to be taken before the store is read.
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }

    /// Waits for the turn to compile a stage.
    pub async fn gate(&self, key: &StageKey) -> tokio::sync::MutexGuard<'_, ()> {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let at = hasher.finish() as usize % self.gates.len();
        self.gates[at].lock().await
    }

    /// Keeps a stage that was compiled from what the store held at `generation`, unless a stored
    /// stage has changed since.
    pub fn keep(&self, key: StageKey, stage: Arc<CompiledStage>, generation: u64) {
        self.stages.rcu(|stages| {
            let mut stages = Stages::clone(stages);
            if self.generation() == generation {
                stages.insert(key.clone(), Arc::clone(&stage));
                self.shrink(&mut stages, &key);
            }
            stages
        });
    }

    /// Puts a stage that was just committed in its place.
    pub fn replace(&self, key: StageKey, stage: Arc<CompiledStage>) {
        self.generation.fetch_add(1, Ordering::SeqCst);
        self.stages.rcu(|stages| {
            let mut stages = Stages::clone(stages);
            stages.insert(key.clone(), Arc::clone(&stage));
            self.shrink(&mut stages, &key);
            stages
        });
    }

    /// Forgets a stage that was just deleted.
    pub fn remove(&self, key: &StageKey) {
        self.generation.fetch_add(1, Ordering::SeqCst);
        self.stages.rcu(|stages| {
            let mut stages = Stages::clone(stages);
            stages.remove(key);
            stages
        });
    }

    /// Forgets all stages of an API that was just deleted.
    pub fn remove_api(&self, api_id: &str) {
        self.generation.fetch_add(1, Ordering::SeqCst);
        self.stages.rcu(|stages| {
            let mut stages = Stages::clone(stages);
            stages.retain(|key, _| key.api_id != api_id);
            stages
        });
    }

    /// Forgets all stages.
    pub fn clear(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
        self.stages.store(Arc::default());
    }

    /// Drops what was not used for longest, but not `newest`.
    fn shrink(&self, stages: &mut Stages, newest: &StageKey) {
        while stages.len() > self.limit {
            let others = stages.iter().filter(|(key, _)| *key != newest);
            let oldest = others.min_by_key(|(_, stage)| stage.used.load(Ordering::Relaxed));
            let Some(key) = oldest.map(|(key, _)| key.clone()) else { return };
            stages.remove(&key);
        }
    }
}
