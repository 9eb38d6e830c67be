//! The execution environments of one revision of a function: which are idle, which run, who waits.
//! What is to be started the planner says; here it is carried out.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use base::{Clock, Timestamp};
use tokio::sync::{Notify, oneshot};

use super::cpu::Cpu;
use super::instance::{Instance, StartError, Started, Starter};
use super::log_writer::LogWriter;
use super::planner::{self, Mean, Snapshot, Throttle};
use super::tasks::Tasks;

/// How often idle environments are looked at.
const TICK: Duration = Duration::from_millis(250);

/// Why a request gets no environment.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// Limits.
    Throttled(Throttle),
    /// The start for this request failed.
    Start(StartError),
    /// The server stops.
    Stopping,
}

/// What all pools share.
pub(crate) struct Machine {
    pub clock: Arc<dyn Clock>,
    pub tasks: Arc<Tasks>,
    pub options: Options,
    cpu: Cpu,
    used_mb: AtomicUsize,
    starts: AtomicUsize,
    stopping: AtomicBool,
    /// Pools that have environments.
    pools: Mutex<Vec<Weak<Inner>>>,
    /// There is something to look after.
    active: Notify,
}

/// The bounds of the machine.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// Sum of MemorySize of all environments, in MB.
    pub memory_mb: usize,
    /// Starts that go on at once.
    pub starts: usize,
    /// How long an idle environment is kept.
    pub idle_time: Duration,
    /// After how long an idle environment is frozen.
    pub freeze_after: Duration,
}

/// The environments of one revision.
#[derive(Clone)]
pub(crate) struct Pool(Arc<Inner>);

struct Inner {
    machine: Arc<Machine>,
    starter: Arc<dyn Starter>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The one used last is on top.
    idle: Vec<Warm>,
    waiters: VecDeque<Waiter>,
    /// Since when each environment that runs a request does so, by its number.
    busy: HashMap<u64, Timestamp>,
    next_number: u64,
    starting: usize,
    run: Mean,
    start: Mean,
    /// Environments of an earlier generation are not used again.
    generation: u64,
    /// No environment is kept idle any more.
    draining: bool,
    /// Whether somebody will plan again after a time.
    armed: bool,
    /// Whether the machine knows this pool.
    known: bool,
}

struct Warm {
    /// Its number within the pool.
    number: u64,
    instance: Box<dyn Instance>,
    log: LogWriter,
    init: Option<Duration>,
    fresh_until: Timestamp,
    generation: u64,
    idle_since: Timestamp,
    frozen: bool,
}

struct Waiter {
    reply: oneshot::Sender<Result<Lease, Refusal>>,
    since: Timestamp,
}

/// An environment for one invocation. Dropped without [`Lease::release`], the environment ends.
pub(crate) struct Lease {
    warm: Option<Warm>,
    pool: Arc<Inner>,
}

impl Machine {
    /// A machine without environments.
    pub fn new(clock: Arc<dyn Clock>, tasks: Arc<Tasks>, options: Options, cpu: Cpu) -> Arc<Self> {
        Arc::new(Self {
            clock,
            tasks,
            options,
            cpu,
            used_mb: AtomicUsize::new(0),
            starts: AtomicUsize::new(0),
            stopping: AtomicBool::new(false),
            pools: Mutex::default(),
            active: Notify::new(),
        })
    }

    /// Freezes and ends idle environments, until the future is dropped.
    pub async fn look_after(self: Arc<Self>) {
        loop {
            if self.known().is_empty() {
                self.active.notified().await;
            }
            tokio::time::sleep(TICK).await;
            for pool in self.known() {
                pool.look_after();
            }
            let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
            pools.retain(|pool| pool.upgrade().is_some_and(|pool| !pool.forget_if_empty()));
        }
    }

    /// From now on nothing is started and nobody waits.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        for pool in self.known() {
            pool.refuse_all();
            pool.drain();
        }
    }

    /// Memory of all environments, in MB, as their functions declare it.
    pub fn used_mb(&self) -> usize {
        self.used_mb.load(Ordering::Relaxed)
    }

    fn known(&self) -> Vec<Arc<Inner>> {
        let pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        pools.iter().filter_map(Weak::upgrade).collect()
    }

    fn stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    /// How many environments of `mb` fit, idle ones of others not counted; at most `enough`.
    fn room(&self, mb: usize, enough: usize) -> usize {
        let free = self.options.memory_mb.saturating_sub(self.used_mb());
        if free / mb.max(1) >= enough {
            return enough;
        }
        let idle: usize = self.known().iter().map(|pool| pool.idle_mb()).sum();
        ((free + idle) / mb.max(1)).min(enough)
    }

    /// Takes memory for one environment; ends idle ones where that is needed.
    fn reserve(&self, mb: usize) -> bool {
        loop {
            let used = self.used_mb.fetch_add(mb, Ordering::SeqCst);
            if used + mb <= self.options.memory_mb {
                return true;
            }
            self.used_mb.fetch_sub(mb, Ordering::SeqCst);
            let pools = self.known();
            let oldest =
                pools.iter().filter_map(|pool| Some((pool.oldest_idle()?, pool))).min_by_key(|(since, _)| *since);
            match oldest {
                Some((_, pool)) => pool.end_oldest(),
                None => return false,
            }
        }
    }

    fn give_back(&self, mb: usize) {
        self.used_mb.fetch_sub(mb, Ordering::SeqCst);
    }
}

impl Pool {
    /// A pool without environments.
    pub fn new(machine: Arc<Machine>, starter: Arc<dyn Starter>) -> Self {
        Self(Arc::new(Inner { machine, starter, state: Mutex::default() }))
    }

    /// An environment for one invocation, when there is one.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn acquire(&self) -> Result<Lease, Refusal> {
        let now = self.0.machine.clock.now();
        let waiting = {
            let mut state = self.0.lock();
            if let Some(warm) = self.0.pop_idle(&mut state, now) {
                state.busy.insert(warm.number, now);
                Ok(warm)
            } else if self.0.machine.stopping() {
                return Err(Refusal::Stopping);
            } else {
                let (reply, answer) = oneshot::channel();
                state.waiters.push_back(Waiter { reply, since: now });
                Err(answer)
            }
        };
        match waiting {
            Ok(warm) => Ok(Lease { warm: Some(warm), pool: Arc::clone(&self.0) }.thawed()),
            Err(answer) => {
                self.0.plan();
                answer.await.unwrap_or(Err(Refusal::Stopping)).map(Lease::thawed)
            }
        }
    }

    /// It is new: its first request is to find something that has been booted.
    pub fn prepare(&self) {
        self.0.machine.tasks.spawn(self.0.starter.prepare());
    }

    /// The code has changed: environments that run finish what they do, new ones take its place.
    pub fn recycle(&self) {
        self.0.recycle();
    }

    /// The revision is gone: what runs finishes, nothing stays.
    pub fn drain(&self) {
        self.0.drain();
    }

    /// Idle, busy, starting, waiting.
    #[cfg(test)]
    pub fn counts(&self) -> [usize; 4] {
        let state = self.0.lock();
        [state.idle.len(), state.busy.len(), state.starting, state.waiters.len()]
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The environment used last, if it is still fit to be used: it may have ended meanwhile.
    fn pop_idle(self: &Arc<Self>, state: &mut State, now: Timestamp) -> Option<Warm> {
        while let Some(warm) = state.idle.pop() {
            if warm.fresh_until > now && warm.instance.is_alive() {
                return Some(warm);
            }
            self.end(warm);
        }
        None
    }

    /// Starts what the planner wants, and plans again when it says so.
    fn plan(self: &Arc<Self>) {
        let memory_mb = self.starter.memory_mb();
        let waiting = self.lock().waiters.len();
        if waiting == 0 || self.machine.stopping() {
            return;
        }
        let memory_room = self.machine.room(memory_mb, waiting);
        let now = self.machine.clock.now();
        let running = self.machine.starts.load(Ordering::Relaxed);
        let cpu_free = self.machine.cpu.is_free(&*self.machine.clock);
        let mut state = self.lock();
        let plan = planner::plan(&Snapshot {
            waits: state.waiters.iter().map(|waiter| now.since(waiter.since)).collect(),
            busy: state.busy.values().map(|since| now.since(*since)).collect(),
            starting: state.starting,
            expected_run: state.run.get(),
            expected_start: state.start.get(),
            memory_room,
            start_slots: self.machine.options.starts.saturating_sub(running),
            cores: self.machine.cpu.cores(),
            cpu_free,
        });
        for _ in 0..plan.start {
            state.starting += 1;
            self.machine.starts.fetch_add(1, Ordering::Relaxed);
            let pool = Arc::clone(self);
            self.machine.tasks.spawn(async move { pool.start().await });
        }
        for _ in 0..plan.refuse {
            if let Some(waiter) = state.waiters.pop_front() {
                let _ = waiter.reply.send(Err(Refusal::Throttled(Throttle::Memory)));
            }
        }
        if let Some(again) = plan.again
            && !state.armed
        {
            state.armed = true;
            let pool = Arc::clone(self);
            self.machine.tasks.spawn(async move {
                tokio::time::sleep(again).await;
                pool.lock().armed = false;
                pool.plan();
            });
        }
    }

    async fn start(self: Arc<Self>) {
        let machine = &self.machine;
        let mb = self.starter.memory_mb();
        // Counted off however this ends: an abort included.
        let mut starting = Starting { pool: Arc::clone(&self), counted: true, reserved: false };
        starting.reserved = machine.reserve(mb);
        if !starting.reserved {
            drop(starting);
            self.plan();
            return;
        }
        let generation = self.lock().generation;
        let began = machine.clock.now();
        let result = self.starter.start().await;
        let took = machine.clock.now().since(began);
        match result {
            Ok(Started { instance, log, init, fresh_until }) => {
                let mut state = self.lock();
                state.next_number += 1;
                let warm = Warm {
                    number: state.next_number,
                    instance,
                    log,
                    init: Some(init),
                    fresh_until,
                    generation,
                    idle_since: machine.clock.now(),
                    frozen: false,
                };
                state.start.add(took);
                self.know(&mut state);
                starting.done(&mut state);
                self.hand(&mut state, warm);
            }
            Err(error) => {
                drop(starting);
                let waiter = self.lock().waiters.pop_front();
                if let Some(waiter) = waiter {
                    let _ = waiter.reply.send(Err(Refusal::Start(error)));
                }
            }
        }
        self.plan();
    }

    /// Gives an environment to the request that waits longest, or keeps it idle.
    fn hand(self: &Arc<Self>, state: &mut State, mut warm: Warm) {
        if warm.generation == state.generation {
            while let Some(waiter) = state.waiters.pop_front() {
                let number = warm.number;
                let lease = Lease { warm: Some(warm), pool: Arc::clone(self) };
                match waiter.reply.send(Ok(lease)) {
                    Ok(()) => {
                        state.busy.insert(number, self.machine.clock.now());
                        return;
                    }
                    // Whoever waited has gone away.
                    Err(Ok(mut lease)) => match lease.warm.take() {
                        Some(back) => warm = back,
                        None => return,
                    },
                    Err(Err(_)) => return,
                }
            }
        }
        if state.draining || warm.generation != state.generation || self.machine.stopping() {
            self.end(warm);
        } else {
            state.idle.push(warm);
        }
    }

    /// Ends an environment and gives its memory back.
    fn end(&self, warm: Warm) {
        self.machine.give_back(self.starter.memory_mb());
        self.machine.tasks.spawn(async move {
            let Warm { instance, mut log, .. } = warm;
            instance.stop().await;
            log.flush().await;
        });
    }

    fn recycle(self: &Arc<Self>) {
        let mut state = self.lock();
        state.generation += 1;
        for warm in std::mem::take(&mut state.idle) {
            self.end(warm);
        }
    }

    fn drain(self: &Arc<Self>) {
        let mut state = self.lock();
        state.draining = true;
        for warm in std::mem::take(&mut state.idle) {
            self.end(warm);
        }
    }

    fn refuse_all(&self) {
        for waiter in std::mem::take(&mut self.lock().waiters) {
            let _ = waiter.reply.send(Err(Refusal::Stopping));
        }
    }

    fn know(self: &Arc<Self>, state: &mut State) {
        if !state.known {
            state.known = true;
            self.machine.pools.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(self));
            self.machine.active.notify_one();
        }
    }

    fn forget_if_empty(&self) -> bool {
        let mut state = self.lock();
        let empty = state.idle.is_empty() && state.busy.is_empty() && state.starting == 0;
        state.known = !empty;
        empty
    }

    fn idle_mb(&self) -> usize {
        self.lock().idle.len() * self.starter.memory_mb()
    }

    fn oldest_idle(&self) -> Option<Timestamp> {
        self.lock().idle.first().map(|warm| warm.idle_since)
    }

    fn end_oldest(&self) {
        let mut state = self.lock();
        if !state.idle.is_empty() {
            let warm = state.idle.remove(0);
            self.end(warm);
        }
    }

    /// Ends what has been idle for too long, freezes what has been idle for a moment.
    fn look_after(self: &Arc<Self>) {
        let now = self.machine.clock.now();
        let options = &self.machine.options;
        let mut state = self.lock();
        for mut warm in std::mem::take(&mut state.idle) {
            let idle = now.since(warm.idle_since);
            if idle >= options.idle_time || warm.fresh_until <= now {
                self.end(warm);
                continue;
            }
            if idle >= options.freeze_after && !warm.frozen {
                warm.instance.freeze(true);
                warm.frozen = true;
            }
            state.idle.push(warm);
        }
    }
}

/// One start that goes on.
struct Starting {
    pool: Arc<Inner>,
    counted: bool,
    reserved: bool,
}

impl Starting {
    /// The environment is there: its memory stays taken. Under the lock under which it is handed
    /// out, so that nobody sees the pool without it.
    fn done(mut self, state: &mut State) {
        state.starting -= 1;
        self.pool.machine.starts.fetch_sub(1, Ordering::Relaxed);
        (self.counted, self.reserved) = (false, false);
    }
}

impl Drop for Starting {
    fn drop(&mut self) {
        if self.counted {
            self.pool.machine.starts.fetch_sub(1, Ordering::Relaxed);
            self.pool.lock().starting -= 1;
        }
        if self.reserved {
            self.pool.machine.give_back(self.pool.starter.memory_mb());
        }
    }
}

impl Lease {
    /// The environment and its log.
    pub fn parts(&mut self) -> Option<(&mut dyn Instance, &mut LogWriter)> {
        let warm = self.warm.as_mut()?;
        Some((warm.instance.as_mut(), &mut warm.log))
    }

    /// How long Init took, for the first invocation in this environment.
    pub fn take_init(&mut self) -> Option<Duration> {
        self.warm.as_mut()?.init.take()
    }

    /// The environment is fit for the next invocation. `run` is how long this one took.
    pub fn release(mut self, run: Duration) {
        let Some(mut warm) = self.warm.take() else { return };
        warm.idle_since = self.pool.machine.clock.now();
        let pool = Arc::clone(&self.pool);
        let mut state = pool.lock();
        state.busy.remove(&warm.number);
        state.run.add(run);
        pool.hand(&mut state, warm);
    }

    fn thawed(mut self) -> Self {
        if let Some(warm) = self.warm.as_mut()
            && warm.frozen
        {
            warm.instance.freeze(false);
            warm.frozen = false;
        }
        self
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(warm) = self.warm.take() {
            self.pool.lock().busy.remove(&warm.number);
            self.pool.end(warm);
            self.pool.plan();
        }
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lease")
    }
}

#[cfg(test)]
mod tests;
