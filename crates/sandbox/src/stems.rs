//! Stem cells: environments that are booted ahead and wait without code, so that a cold start is as
//! short as putting the code in its place and loading it.
//!
//! They are booted when one of their kind was used (reactive), bounded in number, and end when nobody
//! has wanted them for a while. Only an interpreter and our client have run in one: no tenant's code.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::environment::Environment;
use crate::protocol::Create;

/// Between a use and the booting of the next one.
pub(crate) const PAUSE: Duration = Duration::from_millis(150);
/// Variables that a process looks at when it starts, or that its libraries then remember: those are
/// set at boot, and are a part of the kind. All others are set when the code comes.
const AT_START: [&str; 7] = ["LD_", "NODE_", "MALLOC_", "GLIBC_", "GCONV_PATH", "LOCPATH", "UV_"];

/// The bounds of pre-booted environments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemCells {
    /// Of each kind (interpreter, network, variables that matter at start); 0 for none.
    pub of_a_kind: usize,
    /// In all.
    pub total: usize,
    /// How long one waits before it is ended.
    pub ttl: Duration,
}

impl Default for StemCells {
    fn default() -> Self {
        Self { of_a_kind: 1, total: 4, ttl: Duration::from_secs(600) }
    }
}

/// The waiting ones.
#[derive(Default)]
pub(crate) struct Stems(Mutex<Pool>);

#[derive(Default)]
struct Pool {
    bounds: StemCells,
    kinds: HashMap<String, Kind>,
    /// Made so far: the next one's name.
    made: u64,
    closed: bool,
}

#[derive(Default)]
struct Kind {
    waiting: Vec<(Environment, Instant)>,
    booting: usize,
}

/// A place that is kept for one that boots; given back when it is dropped.
pub(crate) struct Place {
    stems: Arc<Stems>,
    kind: String,
}

/// What would be booted ahead for an order like this; `None` where that is not possible: without a
/// view, and for what is the function's own code: stock clients and wrappers.
pub(crate) fn stem_of(create: &Create) -> Option<Create> {
    let wrapped = create.environment.iter().any(|(name, value)| name == "AWS_LAMBDA_EXEC_WRAPPER" && !value.is_empty());
    if wrapped
        || !create.frames
        || !create.arguments.iter().any(|argument| argument.starts_with(crate::clients::INSIDE))
    {
        return None;
    }
    let mut environment: Vec<_> = create
        .environment
        .iter()
        .filter(|(name, _)| AT_START.iter().any(|start| name.starts_with(start)))
        .cloned()
        .collect();
    environment.sort();
    Some(Create {
        id: 0,
        name: String::new(),
        program: create.program.clone(),
        arguments: create.arguments.iter().cloned().chain(["ahead".to_owned()]).collect(),
        environment,
        directory: PathBuf::new(),
        code: PathBuf::new(),
        layers: Vec::new(),
        binds: create.binds.clone(),
        // Until it gets its own limits.
        memory_mb: 512,
        tmp_mb: 1,
        network: create.network,
        frames: true,
        runtime_api: false,
        stem: true,
    })
}

fn kind_of(stem: &Create) -> String {
    let mut kind = stem.clone();
    for argument in &mut kind.arguments {
        // Our client as text or compiled: the same.
        if argument.starts_with(crate::clients::INSIDE) {
            argument.clear();
        }
    }
    serde_json::to_string(&kind).unwrap_or_default()
}

impl Stems {
    /// One that waits and lives.
    pub(crate) fn take(&self, stem: &Create) -> Option<Environment> {
        let mut pool = self.lock();
        let kind = pool.kinds.get_mut(&kind_of(stem))?;
        while let Some((environment, _)) = kind.waiting.pop() {
            if environment.is_alive() {
                return Some(environment);
            }
        }
        None
    }

    /// Keeps a place for one more of this kind, and names it; `None` when the bounds are reached.
    pub(crate) fn reserve(self: &Arc<Self>, stem: &mut Create) -> Option<Place> {
        let name = kind_of(stem);
        let mut pool = self.lock();
        let StemCells { of_a_kind, total, .. } = pool.bounds;
        let there = |kind: &Kind| kind.waiting.len() + kind.booting;
        if pool.closed || pool.kinds.get(&name).is_some_and(|kind| there(kind) >= of_a_kind) || of_a_kind == 0 {
            return None;
        }
        if pool.kinds.values().map(there).sum::<usize>() >= total {
            // The one that has waited longest makes room: what is used now is wanted more.
            let oldest = pool.kinds.values_mut().filter(|kind| !kind.waiting.is_empty());
            oldest.min_by_key(|kind| kind.waiting.first().map(|(_, since)| *since))?.waiting.remove(0);
        }
        pool.made += 1;
        stem.name = format!("stem-{}", pool.made);
        pool.kinds.entry(name.clone()).or_default().booting += 1;
        Some(Place { stems: Arc::clone(self), kind: name })
    }

    pub(crate) fn put(&self, place: Place, environment: Environment) {
        let kind = place.kind.clone();
        drop(place);
        let mut pool = self.lock();
        if !pool.closed {
            pool.kinds.entry(kind).or_default().waiting.push((environment, Instant::now()));
        }
    }

    /// Ends those that have waited too long or are too many; tells when to look again.
    pub(crate) fn expire(&self) -> Option<Duration> {
        let mut pool = self.lock();
        let StemCells { of_a_kind, ttl, .. } = pool.bounds;
        for kind in pool.kinds.values_mut() {
            kind.waiting.retain(|(environment, since)| environment.is_alive() && since.elapsed() < ttl);
            kind.waiting.truncate(of_a_kind);
        }
        pool.kinds.retain(|_, kind| !kind.waiting.is_empty() || kind.booting > 0);
        let oldest = pool.kinds.values().flat_map(|kind| &kind.waiting).map(|(_, since)| since.elapsed()).max()?;
        Some(ttl.saturating_sub(oldest).max(PAUSE))
    }

    pub(crate) fn set_bounds(&self, bounds: StemCells) {
        self.lock().bounds = bounds;
        self.expire();
    }

    pub(crate) fn waiting(&self) -> (usize, u64) {
        let pool = self.lock();
        let all = pool.kinds.values().flat_map(|kind| &kind.waiting);
        all.fold((0, 0), |(count, bytes), (environment, _)| {
            (count + 1, bytes + environment.memory_used().unwrap_or_default())
        })
    }

    /// Ends all, for good.
    pub(crate) fn clear(&self) {
        let mut pool = self.lock();
        pool.closed = true;
        pool.kinds.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Pool> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(kind) = self.stems.lock().kinds.get_mut(&self.kind) {
            kind.booting = kind.booting.saturating_sub(1);
        }
    }
}
