//! The pool against the plain-process tier: reuse, waiting, draining, ends of environments.

use std::sync::atomic::AtomicU64;

use base::{AccountId, ManualClock, Region};
use bytes::Bytes;
use sandbox::{Event, Failure};
use service::{BoxFuture, LogStream};

use super::*;

/// Environments that exist on paper.
#[derive(Debug)]
struct Paper {
    number: u64,
    frozen: Arc<AtomicBool>,
    ended: Arc<Mutex<Vec<u64>>>,
}

impl Instance for Paper {
    fn invoke<'a>(&'a mut self, _: Event, _: &'a mut LogWriter) -> BoxFuture<'a, Result<Bytes, Failure>> {
        Box::pin(async { Ok(Bytes::from(self.number.to_string())) })
    }

    fn is_alive(&self) -> bool {
        true
    }

    fn left_untouched(&self) -> bool {
        false
    }

    fn memory_used(&self) -> u64 {
        0
    }

    fn freeze(&mut self, frozen: bool) {
        self.frozen.store(frozen, Ordering::SeqCst);
    }

    fn stop(self: Box<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move { self.ended.lock().unwrap().push(self.number) })
    }
}

/// Starts environments when it is let, or fails.
struct PaperStarter {
    clock: Arc<ManualClock>,
    next: AtomicU64,
    fail: AtomicBool,
    gate: Arc<tokio::sync::Semaphore>,
    frozen: Arc<AtomicBool>,
    ended: Arc<Mutex<Vec<u64>>>,
    fresh: Duration,
}

impl Starter for PaperStarter {
    fn start(&self) -> BoxFuture<'static, Result<Started, StartError>> {
        let number = self.next.fetch_add(1, Ordering::SeqCst);
        let fail = self.fail.load(Ordering::SeqCst);
        let (gate, clock) = (Arc::clone(&self.gate), Arc::clone(&self.clock));
        let instance = Paper { number, frozen: Arc::clone(&self.frozen), ended: Arc::clone(&self.ended) };
        let fresh_until = self.clock.now().plus(self.fresh);
        Box::pin(async move {
            gate.acquire().await.unwrap().forget();
            if fail {
                return Err(StartError::Entry("Runtime.InvalidEntrypoint", "no".into()));
            }
            let stream = LogStream {
                account: AccountId::default_account(),
                region: Region::default_region(),
                group: String::new(),
                name: String::new(),
            };
            let log = LogWriter::new(None, Arc::new(stream), clock, None);
            Ok(Started { instance: Box::new(instance), log, init: Duration::from_millis(80), fresh_until })
        })
    }

    fn prepare(&self) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn memory_mb(&self) -> usize {
        128
    }
}

struct Bench {
    clock: Arc<ManualClock>,
    machine: Arc<Machine>,
    starter: Arc<PaperStarter>,
    pool: Pool,
}

impl Bench {
    /// A machine with room for `room` environments.
    fn new(room: usize) -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(1_000)));
        let tasks = Arc::new(Tasks::new(tokio::runtime::Handle::current()));
        let options = Options {
            memory_mb: 128 * room,
            starts: 4,
            idle_time: Duration::from_secs(600),
            freeze_after: Duration::from_secs(1),
        };
        let machine = Machine::new(clock.clone(), tasks, options, crate::run::cpu::Cpu::endless());
        let starter = Self::starter(&clock);
        let pool = Pool::new(Arc::clone(&machine), starter.clone());
        Self { clock, machine, starter, pool }
    }

    fn starter(clock: &Arc<ManualClock>) -> Arc<PaperStarter> {
        Arc::new(PaperStarter {
            clock: Arc::clone(clock),
            next: AtomicU64::new(0),
            fail: AtomicBool::new(false),
            gate: Arc::new(tokio::sync::Semaphore::new(1000)),
            frozen: Arc::default(),
            ended: Arc::default(),
            fresh: Duration::from_secs(3600),
        })
    }

    fn ended(&self) -> Vec<u64> {
        self.starter.ended.lock().unwrap().clone()
    }

    async fn settle() {
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
    }
}

async fn number(lease: &mut Lease) -> u64 {
    let (instance, log) = lease.parts().unwrap();
    let answer = instance.invoke(Event::default(), log).await.unwrap();
    String::from_utf8(answer.to_vec()).unwrap().parse().unwrap()
}

#[tokio::test]
async fn an_environment_is_used_again_and_tells_its_init_once() {
    let bench = Bench::new(10);
    let mut first = bench.pool.acquire().await.unwrap();
    assert_eq!(first.take_init(), Some(Duration::from_millis(80)));
    assert_eq!(number(&mut first).await, 0);
    first.release(Duration::from_millis(1));
    let mut second = bench.pool.acquire().await.unwrap();
    assert_eq!(second.take_init(), None);
    assert_eq!(number(&mut second).await, 0);
    assert_eq!(bench.pool.counts(), [0, 1, 0, 0]);
    // Not released: it is ended.
    drop(second);
    Bench::settle().await;
    assert_eq!(bench.pool.counts(), [0, 0, 0, 0]);
    assert_eq!(bench.ended(), [0]);
    assert_eq!(bench.machine.used_mb(), 0);
}

#[tokio::test]
async fn a_failed_start_answers_one_request_and_gives_everything_back() {
    let bench = Bench::new(10);
    bench.starter.fail.store(true, Ordering::SeqCst);
    for _ in 0..3 {
        assert!(matches!(bench.pool.acquire().await, Err(Refusal::Start(StartError::Entry(..)))));
    }
    assert_eq!(bench.pool.counts(), [0, 0, 0, 0]);
    assert_eq!(bench.machine.used_mb(), 0);
    bench.starter.fail.store(false, Ordering::SeqCst);
    assert!(bench.pool.acquire().await.is_ok());
}

#[tokio::test]
async fn a_new_revision_lets_the_old_one_finish() {
    let bench = Bench::new(10);
    let busy = bench.pool.acquire().await.unwrap();
    bench.pool.acquire().await.unwrap().release(Duration::from_millis(1));
    bench.pool.drain();
    Bench::settle().await;
    assert_eq!(bench.ended(), [1]);
    busy.release(Duration::from_millis(1));
    Bench::settle().await;
    assert_eq!(bench.ended(), [1, 0]);
    assert_eq!(bench.machine.used_mb(), 0);
}

#[tokio::test]
async fn changed_code_takes_the_place_of_what_runs() {
    let bench = Bench::new(10);
    let old = bench.pool.acquire().await.unwrap();
    bench.pool.recycle();
    old.release(Duration::from_millis(1));
    let mut new = bench.pool.acquire().await.unwrap();
    assert_eq!(number(&mut new).await, 1);
    Bench::settle().await;
    assert_eq!(bench.ended(), [0]);
}

#[tokio::test]
async fn idle_environments_of_others_make_room() {
    let bench = Bench::new(2);
    let other = Pool::new(Arc::clone(&bench.machine), Bench::starter(&bench.clock));
    let [one, two] = [bench.pool.acquire().await.unwrap(), bench.pool.acquire().await.unwrap()];
    one.release(Duration::from_millis(1));
    bench.clock.advance(Duration::from_millis(5));
    two.release(Duration::from_millis(1));
    let lease = other.acquire().await.unwrap();
    Bench::settle().await;
    assert_eq!(bench.ended(), [0], "the one that was idle longest");
    assert_eq!(bench.machine.used_mb(), 256);
    drop(lease);
}

#[tokio::test]
async fn without_room_requests_wait_for_their_own_or_are_refused() {
    let bench = Bench::new(1);
    let other = Pool::new(Arc::clone(&bench.machine), Bench::starter(&bench.clock));
    let busy = bench.pool.acquire().await.unwrap();
    assert!(matches!(other.acquire().await, Err(Refusal::Throttled(Throttle::Memory))));
    let waiting = {
        let pool = bench.pool.clone();
        let tasks = &bench.machine.tasks;
        let (reply, answer) = oneshot::channel();
        tasks.spawn(async move {
            let _ = reply.send(pool.acquire().await.map(|lease| lease.release(Duration::ZERO)).is_ok());
        });
        answer
    };
    Bench::settle().await;
    assert_eq!(bench.pool.counts()[3], 1);
    busy.release(Duration::from_millis(1));
    assert!(waiting.await.unwrap());
}

#[tokio::test]
async fn who_goes_away_while_waiting_takes_nothing_along() {
    let bench = Bench::new(10);
    bench.starter.gate.forget_permits(1000);
    {
        let waiting = bench.pool.acquire();
        tokio::pin!(waiting);
        assert!(tokio::time::timeout(Duration::ZERO, &mut waiting).await.is_err());
    }
    bench.starter.gate.add_permits(1000);
    Bench::settle().await;
    assert_eq!(bench.pool.counts(), [1, 0, 0, 0]);
}

#[tokio::test]
async fn idle_environments_freeze_and_end() {
    let bench = Bench::new(10);
    bench.pool.acquire().await.unwrap().release(Duration::from_millis(1));
    bench.pool.0.look_after();
    assert!(!bench.starter.frozen.load(Ordering::SeqCst));
    bench.clock.advance(Duration::from_secs(2));
    bench.pool.0.look_after();
    assert!(bench.starter.frozen.load(Ordering::SeqCst));
    let lease = bench.pool.acquire().await.unwrap();
    assert!(!bench.starter.frozen.load(Ordering::SeqCst));
    lease.release(Duration::from_millis(1));
    bench.clock.advance(Duration::from_secs(601));
    bench.pool.0.look_after();
    Bench::settle().await;
    assert_eq!(bench.ended(), [0]);
}

#[tokio::test]
async fn credentials_that_end_take_the_environment_along() {
    let bench = Bench::new(10);
    bench.pool.acquire().await.unwrap().release(Duration::from_millis(1));
    bench.clock.advance(Duration::from_secs(3601));
    let mut lease = bench.pool.acquire().await.unwrap();
    assert_eq!(number(&mut lease).await, 1);
}

#[tokio::test]
async fn when_the_machine_stops_nobody_waits() {
    let bench = Bench::new(10);
    bench.starter.gate.forget_permits(1000);
    let pool = bench.pool.clone();
    let (reply, answer) = oneshot::channel();
    bench.machine.tasks.spawn(async move {
        let _ = reply.send(matches!(pool.acquire().await, Err(Refusal::Stopping)));
    });
    Bench::settle().await;
    bench.machine.stop();
    bench.pool.0.refuse_all();
    assert!(answer.await.unwrap());
    assert!(matches!(bench.pool.acquire().await, Err(Refusal::Stopping)));
}
