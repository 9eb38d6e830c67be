//! The store: runs transactions against an engine, through one committer that groups many into one
//! synchronisation of the disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::{RwLock, Semaphore, mpsc, oneshot};

use crate::feed::Feed;
use crate::transaction::{Age, Effect};
use crate::{
    Abort, Changes, Engine, MemoryEngine, OpenError, Options, Proposal, Snapshot, SqliteEngine, StoreError,
    TransactError, Transaction, Verdict,
};

/// How often a transaction loses to others before it runs alone.
const PATIENCE: usize = 4;
/// How often it runs at most. Alone it can only lose to another machine.
const ATTEMPTS: usize = 32;
/// Transactions and bytes that one group holds at most.
const GROUP: usize = 1024;
const GROUP_BYTES: usize = 16 << 20;

/// The ordered, transactional key-value store. Clones are handles to the same one; when the last is
/// dropped, what is queued is committed and the committer's thread ends.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    engine: Arc<dyn Engine>,
    options: Options,
    queue: mpsc::Sender<Message>,
    feed: Arc<Feed>,
    /// Shared by transactions while they run; taken whole by one that lost too often.
    gate: RwLock<()>,
    /// How many more snapshots may be held.
    snapshots: Arc<Semaphore>,
    /// How often everything was cleared.
    generation: Arc<AtomicU64>,
    committer: Mutex<Option<JoinHandle<()>>>,
}

enum Message {
    Commit(Submission),
    Stop,
}

struct Submission {
    proposal: Proposal,
    effects: Vec<Effect>,
    age: Age,
    reply: oneshot::Sender<Result<Verdict, StoreError>>,
}

impl Store {
    /// A store that keeps nothing after the process.
    pub fn memory(options: Options) -> Result<Self, OpenError> {
        Self::with_engine(Arc::new(MemoryEngine::default()), options)
    }

    /// The embedded store in a directory that exists and that this process holds (see
    /// [`crate::DataDirectory`]).
    pub fn open(directory: &Path, options: Options) -> Result<Self, OpenError> {
        Self::with_engine(Arc::new(SqliteEngine::open(directory)?), options)
    }

    /// A store on an engine of one's own choice. Starts the committer's thread.
    pub fn with_engine(engine: Arc<dyn Engine>, options: Options) -> Result<Self, OpenError> {
        let (queue, queued) = mpsc::channel(options.commit_queue.max(1));
        let feed = Arc::new(Feed::default());
        let generation = Arc::new(AtomicU64::new(0));
        let committer = Committer {
            engine: Arc::clone(&engine),
            feed: Arc::clone(&feed),
            generation: Arc::clone(&generation),
            queued,
        };
        let thread = thread::Builder::new().name("store-commit".to_owned()).spawn(move || committer.run()).map_err(
            |source| OpenError::Io { doing: "start the committer of", path: Path::new("the store").to_owned(), source },
        )?;
        let committer = Mutex::new(Some(thread));
        let snapshots = Arc::new(Semaphore::new(options.snapshots));
        Ok(Self(Arc::new(Inner {
            engine,
            options,
            queue,
            feed,
            gate: RwLock::new(()),
            snapshots,
            generation,
            committer,
        })))
    }

    /// Runs a transaction and answers when it is durable and its effects have run.
    ///
    /// The closure reads from a snapshot and is synchronous. It runs again when another transaction
    /// changed what it read, so that it must depend on nothing but its reads; after a few losses it
    /// runs while no other does. When the returned future is dropped, the transaction may still be
    /// committed, and then its effects run.
    pub async fn transact<T, E, F>(&self, mut run: F) -> Result<T, TransactError<E>>
    where
        F: FnMut(&mut Transaction) -> Result<T, Abort<E>> + Send,
    {
        for attempt in 0..ATTEMPTS {
            let (_shared, _alone) = if attempt < PATIENCE {
                (Some(self.0.gate.read().await), None)
            } else {
                (None, Some(self.0.gate.write().await))
            };
            let (value, proposal, effects, age) = self.attempt(&mut run)?;
            let Some(proposal) = proposal else {
                return Ok(value);
            };
            match self.submit(proposal, effects, age).await? {
                Verdict::Committed(_) => return Ok(value),
                Verdict::Conflict => {}
            }
        }
        Err(StoreError::Contended { attempts: ATTEMPTS }.into())
    }

    /// Deletes everything, and answers when that is durable and `effect` has run. What other
    /// transactions do is wholly before it, and deleted, or wholly after it: those that are under way
    /// run again on the empty store.
    pub async fn clear(&self, effect: impl Fn() + Send + Sync + 'static) -> Result<(), StoreError> {
        let effect = Arc::new(effect);
        loop {
            let mut transaction = self.0.begin()?;
            let effect = Arc::clone(&effect);
            transaction.on_commit(move || effect());
            let (proposal, effects, age) = transaction.finish()?;
            let proposal = Proposal { clears: true, ..proposal.unwrap_or_default() };
            // Another may have cleared it meanwhile.
            if self.submit(proposal, effects, age).await? != Verdict::Conflict {
                return Ok(());
            }
        }
    }

    /// How often everything was cleared since the store was opened. What is written later than it is
    /// decided compares it, lest it brings back what was cleared.
    pub fn generation(&self) -> u64 {
        self.0.generation.load(Ordering::SeqCst)
    }

    /// A consistent view of what is committed now.
    pub fn read(&self) -> Result<Snapshot, StoreError> {
        self.0.snapshot(self.0.options.snapshot_time)
    }

    /// The changes of all keys that begin with `prefix`, from now on. To follow a table: watch
    /// first, then read it all, then apply the changes; some of them may already be in what was read.
    pub fn watch(&self, prefix: &[u8]) -> Changes {
        self.0.feed.watch(prefix, self.0.options.watch_queue)
    }

    /// Commits what is queued and stops; later transactions fail with [`StoreError::Closed`].
    /// Blocks until the disk has it.
    pub fn close(&self) {
        self.0.close();
    }

    /// One run of the closure. Nothing that is not `Send` leaves it.
    #[allow(clippy::type_complexity, reason = "used once, one line above where it is taken apart")]
    fn attempt<T, E, F>(&self, run: &mut F) -> Result<(T, Option<Proposal>, Vec<Effect>, Age), Abort<E>>
    where
        F: FnMut(&mut Transaction) -> Result<T, Abort<E>> + Send,
    {
        if self.0.engine.rehearses() {
            // Its outcome is for nothing, whatever it is.
            drop(run(&mut self.0.begin()?));
        }
        let mut transaction = self.0.begin()?;
        let value = run(&mut transaction)?;
        let (proposal, effects, age) = transaction.finish()?;
        Ok((value, proposal, effects, age))
    }

    async fn submit(&self, proposal: Proposal, effects: Vec<Effect>, age: Age) -> Result<Verdict, StoreError> {
        let (reply, answer) = oneshot::channel();
        let submission = Submission { proposal, effects, age, reply };
        let sent = self.0.queue.send(Message::Commit(submission)).await;
        sent.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

impl Inner {
    fn begin(&self) -> Result<Transaction, StoreError> {
        let snapshot = self.snapshot(self.options.transaction_time)?;
        Ok(Transaction::new(snapshot, self.options.transaction_bytes))
    }

    fn snapshot(&self, time: Duration) -> Result<Snapshot, StoreError> {
        let held = Arc::clone(&self.snapshots).try_acquire_owned();
        let limit = self.options.snapshots;
        let held = held.map_err(|_| StoreError::TooManySnapshots { limit })?;
        Ok(Snapshot::new(self.engine.snapshot()?, held, &self.options, time))
    }

    fn close(&self) {
        let thread = self.committer.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(thread) = thread else { return };
        let mut stop = Message::Stop;
        // The queue is full for as long as one group takes.
        while let Err(mpsc::error::TrySendError::Full(message)) = self.queue.try_send(stop) {
            stop = message;
            thread::yield_now();
        }
        // An effect may hold the last handle: the committer cannot wait for itself.
        if thread.thread().id() != thread::current().id() && thread.join().is_err() {
            tracing::error!("the store's committer ended by a panic");
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.close();
    }
}

struct Committer {
    engine: Arc<dyn Engine>,
    feed: Arc<Feed>,
    generation: Arc<AtomicU64>,
    queued: mpsc::Receiver<Message>,
}

impl Committer {
    fn run(mut self) {
        let mut open = true;
        while open {
            let mut group = Vec::new();
            let mut bytes = 0;
            let mut next = self.queued.blocking_recv();
            loop {
                match next {
                    Some(Message::Commit(submission)) => {
                        bytes += size(&submission.proposal);
                        group.push(submission);
                    }
                    Some(Message::Stop) | None => {
                        open = false;
                        break;
                    }
                }
                if group.len() >= GROUP || bytes >= GROUP_BYTES {
                    break;
                }
                match self.queued.try_recv() {
                    Ok(message) => next = Some(message),
                    Err(_) => break,
                }
            }
            self.commit(group);
        }
        self.feed.close();
    }

    fn commit(&self, group: Vec<Submission>) {
        let mut proposals = Vec::with_capacity(group.len());
        let mut waiting = Vec::with_capacity(group.len());
        for Submission { proposal, effects, age, reply } in group {
            match age.check() {
                Ok(()) => {
                    proposals.push(proposal);
                    waiting.push((effects, reply));
                }
                Err(error) => drop(reply.send(Err(error))),
            }
        }
        if proposals.is_empty() {
            return;
        }
        match self.engine.commit(&proposals) {
            Ok(verdicts) => {
                for ((proposal, (effects, reply)), verdict) in proposals.iter().zip(waiting).zip(verdicts) {
                    if let Verdict::Committed(version) = verdict {
                        if proposal.clears {
                            self.generation.fetch_add(1, Ordering::SeqCst);
                        }
                        effects.into_iter().for_each(apply);
                        self.feed.publish(version, proposal);
                    }
                    drop(reply.send(Ok(verdict)));
                }
            }
            Err(error) => {
                for (_, reply) in waiting {
                    drop(reply.send(Err(error.clone())));
                }
            }
        }
    }
}

/// A panic in one service's effect must not end the committer that all share.
fn apply(effect: Effect) {
    if catch_unwind(AssertUnwindSafe(effect)).is_err() {
        tracing::error!("an on_commit effect ended by a panic; a service's memory may be stale");
    }
}

fn size(proposal: &Proposal) -> usize {
    let values = proposal.writes.iter();
    values.map(|(key, value)| key.len() + value.as_ref().map_or(0, |value| value.len())).sum()
}
