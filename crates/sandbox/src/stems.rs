//! Stem cells: environments that are booted ahead and wait without code, so that a cold start is as
//! short as putting the code in its place and loading it.
//!
//! They are booted when one of their kind is expected or was used, bounded in number, and end when
//! nobody has wanted them for a while. In one an interpreter and our client run; in a bare one, for
//! stock clients, nothing yet. No tenant's code has run in any.

use std::collections::{HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::environment::Environment;
use crate::maker::WRAPPER;
use crate::protocol::{Command, Create};

/// Between a use and the booting of the next one: the function that has just been started goes first.
pub(crate) const PAUSE: Duration = Duration::from_millis(10);
/// Variables that a process looks at when it starts, or that its libraries then remember: those are
/// set at boot, and are a part of the kind. All others are set when the code comes.
const AT_START: [&str; 7] = ["LD_", "NODE_", "MALLOC_", "GLIBC_", "GCONV_PATH", "LOCPATH", "UV_"];

/// The bounds of pre-booted environments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StemCells {
    /// Of each kind (interpreter or none, network, variables that matter at start); 0 for none.
    pub of_a_kind: usize,
    /// In all.
    pub total: usize,
    /// How long one waits before it is ended.
    pub ttl: Duration,
}

impl Default for StemCells {
    fn default() -> Self {
        Self { of_a_kind: 3, total: 9, ttl: Duration::from_secs(600) }
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
    /// Whether somebody ends those that have waited too long.
    watched: bool,
    closed: bool,
}

#[derive(Default)]
struct Kind {
    /// The oldest first.
    waiting: VecDeque<(Environment, Instant)>,
    booting: usize,
    /// Functions that wait for one that boots: never more than boot.
    claims: VecDeque<oneshot::Sender<Environment>>,
}

/// What there is for a function that is to be started.
pub(crate) enum Found {
    Waiting(Box<Environment>),
    /// One that boots: sooner there than one that is begun now.
    Booting(oneshot::Receiver<Environment>),
    Nothing,
}

/// A place that is kept for one that boots; given back when it is dropped.
pub(crate) struct Place {
    stems: Arc<Stems>,
    kind: String,
}

/// What would be booted ahead for an order like this. Stock clients and wrappers are the function's
/// own code: theirs is bare.
pub(crate) fn stem_of(create: &Create) -> Create {
    Create {
        id: 0,
        name: String::new(),
        command: create.command.as_ref().filter(|_| create.frames).and_then(command_of),
        directory: PathBuf::new(),
        code: PathBuf::new(),
        layers: Vec::new(),
        binds: create.binds.clone(),
        // Until it gets its own limits.
        memory_mb: 512,
        tmp_mb: 1,
        network: create.network,
        frames: create.frames,
        runtime_api: create.runtime_api,
        stem: true,
    }
}

/// Our own client, told that it waits.
fn command_of(command: &Command) -> Option<Command> {
    if command.environment.iter().any(|(name, value)| name == WRAPPER && !value.is_empty()) {
        return None;
    }
    let at_start = |name: &str| AT_START.iter().any(|start| name.starts_with(start));
    let mut environment: Vec<_> = command.environment.iter().filter(|(name, _)| at_start(name)).cloned().collect();
    environment.sort();
    Some(Command {
        program: command.program.clone(),
        arguments: command.arguments.iter().cloned().chain(["ahead".to_owned()]).collect(),
        environment,
    })
}

fn kind_of(stem: &Create) -> String {
    let mut kind = stem.clone();
    kind.name.clear();
    for argument in kind.command.iter_mut().flat_map(|command| &mut command.arguments) {
        // Our client as text or compiled: the same.
        if argument.starts_with(crate::clients::INSIDE) {
            argument.clear();
        }
    }
    serde_json::to_string(&kind).unwrap_or_default()
}

impl Stems {
    /// One that waits and lives, or boots.
    pub(crate) fn take(&self, stem: &Create) -> Found {
        let mut pool = self.lock();
        let wanted = pool.bounds.of_a_kind > 0;
        let Some(kind) = pool.kinds.get_mut(&kind_of(stem)).filter(|_| wanted) else { return Found::Nothing };
        // The oldest has surely booted.
        while let Some((environment, _)) = kind.waiting.pop_front() {
            if environment.is_alive() {
                return Found::Waiting(Box::new(environment));
            }
        }
        if kind.claims.len() == kind.booting {
            return Found::Nothing;
        }
        let (claim, booted) = oneshot::channel();
        kind.claims.push_back(claim);
        Found::Booting(booted)
    }

    /// Keeps a place for one more of this kind, and names it; `None` when the bounds are reached.
    pub(crate) fn reserve(self: &Arc<Self>, stem: &mut Create) -> Option<Place> {
        let name = kind_of(stem);
        let mut pool = self.lock();
        let StemCells { of_a_kind, total, .. } = pool.bounds;
        let there = |kind: &Kind| kind.waiting.len() + kind.booting;
        if pool.closed || pool.kinds.get(&name).map_or(0, there) >= of_a_kind {
            return None;
        }
        if pool.kinds.values().map(there).sum::<usize>() >= total {
            // The one that has waited longest makes room: what is used now is wanted more.
            let oldest = pool.kinds.values_mut().filter(|kind| !kind.waiting.is_empty());
            oldest.min_by_key(|kind| kind.waiting.front().map(|(_, since)| *since))?.waiting.pop_front();
        }
        pool.made += 1;
        stem.name = format!("stem-{}", pool.made);
        pool.kinds.entry(name.clone()).or_default().booting += 1;
        Some(Place { stems: Arc::clone(self), kind: name })
    }

    /// Gives one that has been booted to the function that waits longest, or keeps it.
    pub(crate) fn put(&self, place: Place, mut environment: Environment) {
        {
            let mut pool = self.lock();
            if pool.closed {
                return;
            }
            let of_a_kind = pool.bounds.of_a_kind;
            let kind = pool.kinds.entry(place.kind.clone()).or_default();
            while let Some(claim) = kind.claims.pop_front() {
                match claim.send(environment) {
                    Ok(()) => return,
                    // Whoever waited has gone away.
                    Err(back) => environment = back,
                }
            }
            if kind.waiting.len() < of_a_kind {
                kind.waiting.push_back((environment, Instant::now()));
            }
        }
        drop(place);
    }

    /// Whether the caller is to call [`Self::expire`] from now on, until it says so.
    pub(crate) fn watch(&self) -> bool {
        !std::mem::replace(&mut self.lock().watched, true)
    }

    /// Ends those that have waited too long or are too many; tells when to look again.
    pub(crate) fn expire(&self) -> Option<Duration> {
        let mut pool = self.lock();
        let next = pool.expire();
        pool.watched = next.is_some();
        next
    }

    pub(crate) fn set_bounds(&self, bounds: StemCells) {
        let mut pool = self.lock();
        pool.bounds = bounds;
        pool.expire();
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

impl Pool {
    fn expire(&mut self) -> Option<Duration> {
        let StemCells { of_a_kind, ttl, .. } = self.bounds;
        for kind in self.kinds.values_mut() {
            kind.waiting.retain(|(environment, since)| environment.is_alive() && since.elapsed() < ttl);
            kind.waiting.truncate(of_a_kind);
        }
        self.kinds.retain(|_, kind| !kind.waiting.is_empty() || kind.booting > 0);
        let oldest = self.kinds.values().flat_map(|kind| &kind.waiting).map(|(_, since)| since.elapsed()).max()?;
        Some(ttl.saturating_sub(oldest).max(PAUSE))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(kind) = self.stems.lock().kinds.get_mut(&self.kind) {
            kind.booting = kind.booting.saturating_sub(1);
            // Whoever waits for what is not coming starts one of his own.
            kind.claims.truncate(kind.booting);
        }
    }
}
