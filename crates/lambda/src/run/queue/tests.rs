//! The queue of asynchronous invocations: order, retries, age, what survives.

use base::{Limits, ManualClock, Why};
use store::{JournalOptions, Retention};
use tokio::sync::mpsc;

use super::*;

/// Answers attempts as it is told, and reports them.
struct Told {
    answers: Mutex<VecDeque<Attempt>>,
    seen: mpsc::UnboundedSender<String>,
}

impl Runner for Told {
    fn attempt(&self, event: Arc<EventRecord>, payload: Bytes) -> BoxFuture<'static, Attempt> {
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or(Attempt::Done);
        let payload = String::from_utf8_lossy(&payload).into_owned();
        let shown = match &answer {
            Attempt::Failed(why) => format!("Failed({:?})", why.summary),
            Attempt::NotNow(why) => format!("NotNow({:?})", why.summary),
            other => format!("{other:?}"),
        };
        let _ = self.seen.send(format!("{} {payload} {shown}", event.request_id));
        Box::pin(std::future::ready(answer))
    }

    fn dropped(&self, event: &EventRecord, why: &str, last: Option<&Why>) {
        let last = last.map_or("", |why| why.summary.as_str());
        let _ = self.seen.send(format!("{} dropped: {why}: {last}", event.request_id));
    }
}

struct Bench {
    clock: Arc<ManualClock>,
    journal: Journal,
    queue: Arc<Queue>,
    tasks: Arc<Tasks>,
    seen: mpsc::UnboundedReceiver<String>,
}

fn journal(clock: &Arc<ManualClock>) -> Journal {
    let options = JournalOptions::new(clock.clone(), &Limits::default(), Retention::queue(1 << 30));
    Journal::memory(options).unwrap()
}

impl Bench {
    fn new(answers: &[Attempt]) -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(1_000)));
        let journal = journal(&clock);
        Self::on(clock, journal, answers)
    }

    fn on(clock: Arc<ManualClock>, journal: Journal, answers: &[Attempt]) -> Self {
        let queue = Queue::open(journal.clone(), clock.clone(), 4).unwrap();
        let tasks = Arc::new(Tasks::new(tokio::runtime::Handle::current()));
        let (sender, seen) = mpsc::unbounded_channel();
        let runner = Arc::new(Told { answers: Mutex::new(answers.to_vec().into()), seen: sender });
        tasks.spawn(Arc::clone(&queue).work(runner, Arc::clone(&tasks)));
        Self { clock, journal, queue, tasks, seen }
    }

    async fn push(&self, id: &str, payload: &'static str) {
        self.queue.push(event(id, self.clock.now()), payload.into()).await.unwrap();
    }

    async fn next(&mut self) -> String {
        self.seen.recv().await.unwrap()
    }

    /// Lets the queue put away what it has done, then moves the clock.
    async fn later(&self, by: Duration) {
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
        self.clock.advance(by);
        self.queue.wake.notify_one();
    }
}

fn event(id: &str, accepted: Timestamp) -> EventRecord {
    EventRecord {
        request_id: id.into(),
        account: "000000000000".into(),
        region: "us-east-1".into(),
        function: "f".into(),
        qualifier: None,
        client_context: String::new(),
        trace_header: String::new(),
        accepted,
    }
}

fn failed() -> Attempt {
    Attempt::Failed(Box::new(Why::new("function", "x")))
}

#[tokio::test]
async fn an_event_runs_once_when_it_succeeds() {
    let mut bench = Bench::new(&[]);
    bench.push("a", "{\"n\":1}").await;
    assert_eq!(bench.next().await, "a {\"n\":1} Done");
    bench.later(Duration::from_secs(600)).await;
    assert_eq!(bench.queue.len(), 0);
    assert!(bench.seen.try_recv().is_err());
}

#[tokio::test]
async fn a_failed_event_is_tried_after_one_and_two_minutes_with_the_same_id() {
    let mut bench = Bench::new(&[failed(), failed(), failed()]);
    bench.push("a", "1").await;
    assert_eq!(bench.next().await, r#"a 1 Failed("x")"#);
    bench.later(Duration::from_secs(59)).await;
    bench.later(Duration::ZERO).await;
    assert!(bench.seen.try_recv().is_err());
    bench.later(Duration::from_secs(1)).await;
    assert_eq!(bench.next().await, r#"a 1 Failed("x")"#);
    bench.later(Duration::from_secs(120)).await;
    assert_eq!(bench.next().await, r#"a 1 Failed("x")"#);
    assert_eq!(bench.next().await, "a dropped: its third attempt failed: x");
    bench.later(Duration::ZERO).await;
    assert_eq!(bench.queue.len(), 0);
}

#[tokio::test]
async fn throttles_do_not_count_but_the_age_does() {
    let mut bench = Bench::new(&vec![Attempt::NotNow(Box::new(Why::new("invoke", "throttled"))); 20]);
    bench.push("a", "1").await;
    for pause in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
        assert_eq!(bench.next().await, r#"a 1 NotNow("throttled")"#);
        bench.later(Duration::from_secs(pause)).await;
    }
    assert_eq!(bench.next().await, r#"a 1 NotNow("throttled")"#);
    bench.later(Duration::from_secs(6 * 3600)).await;
    assert_eq!(bench.next().await, "a dropped: it is older than 6 hours: throttled");
}

#[tokio::test]
async fn a_restart_knows_what_is_done_and_what_was_tried() {
    let mut bench = Bench::new(&[Attempt::Done, failed()]);
    bench.push("a", "1").await;
    assert_eq!(bench.next().await, "a 1 Done");
    bench.push("b", "2").await;
    assert_eq!(bench.next().await, r#"b 2 Failed("x")"#);
    bench.later(Duration::ZERO).await;
    let (clock, journal) = (bench.clock.clone(), bench.journal.clone());
    // The server is gone, without a checkpoint.
    bench.tasks.end(Duration::ZERO).await;
    journal.flush().await.unwrap();
    let mut bench = Bench::on(clock, journal, &[failed(), failed()]);
    assert_eq!(bench.queue.len(), 1);
    bench.later(Duration::ZERO).await;
    assert!(bench.seen.try_recv().is_err(), "its minute is not over");
    bench.later(Duration::from_secs(60)).await;
    assert_eq!(bench.next().await, r#"b 2 Failed("x")"#);
    bench.later(Duration::from_secs(120)).await;
    assert_eq!(bench.next().await, r#"b 2 Failed("x")"#);
    assert_eq!(bench.next().await, "b dropped: its third attempt failed: x");
    // With a checkpoint nothing is left to read.
    bench.later(Duration::ZERO).await;
    bench.queue.checkpoint().await;
    let begin = bench.journal.checkpointed(READER).unwrap();
    assert!(begin > Offset::START);
    let mut reader = bench.journal.reader(begin);
    while let Some(item) = reader.try_next().unwrap() {
        assert!(matches!(item, JournalItem::Record(_)), "nothing is damaged: {item:?}");
    }
    let again = Queue::open(bench.journal.clone(), bench.clock.clone(), 4).unwrap();
    assert_eq!(again.len(), 0);
}

#[tokio::test]
async fn the_checkpoint_waits_for_the_oldest_event() {
    let mut bench = Bench::new(&[failed(), Attempt::Done]);
    bench.push("a", "1").await;
    assert_eq!(bench.next().await, r#"a 1 Failed("x")"#);
    bench.push("b", "2").await;
    assert_eq!(bench.next().await, "b 2 Done");
    bench.later(Duration::ZERO).await;
    bench.queue.checkpoint().await;
    let again = Queue::open(bench.journal.clone(), bench.clock.clone(), 4).unwrap();
    assert_eq!(again.len(), 1);
}

#[tokio::test]
async fn a_payload_that_memory_has_no_room_for_is_read_from_the_journal() {
    let mut bench = Bench::new(&[]);
    bench.queue.lock().payloads = PAYLOADS;
    bench.push("a", "{\"large\":true}").await;
    assert_eq!(bench.next().await, "a {\"large\":true} Done");
}

#[test]
fn entries_are_read_back() {
    let payload = Bytes::from_static(b"{\n}");
    let bytes = encode(&event("a", Timestamp::from_millis(5)), &payload).unwrap();
    match decode(&bytes) {
        Some(Entry::Event(event, read)) => assert_eq!((event.request_id.as_str(), read), ("a", payload)),
        _ => panic!(),
    }
    for bad in ["", "x", "e", "e{}", "m", "mv9:{}", "ev1:{}\n"] {
        assert!(decode(&Bytes::from(bad)).is_none(), "{bad}");
    }
    // Bytes of the first version.
    let old = r#"ev1:{"request_id":"r","account":"000000000000","region":"us-east-1","function":"f","accepted":5000}"#
        .to_owned()
        + "\n{}";
    assert!(matches!(decode(&old.into()), Some(Entry::Event(..))));
    assert!(matches!(
        decode(&r#"mv1:{"event":7,"failures":1,"refusals":0,"due":9}"#.into()),
        Some(Entry::Mark(MarkRecord { event: 7, .. }))
    ));
}
