//! Measures the store and the journal on a real disk: `cargo run --release -p store --example bench
//! [DIRECTORY]`. Prints one line a figure: name, number, unit, tab-separated.

#![allow(clippy::unwrap_used, reason = "a benchmark that fails has nothing to say")]
#![allow(missing_docs)]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use base::{Limits, SystemClock};
use store::{Abort, Journal, JournalOptions, Offset, Options, Retention, Store, Table};
use tokio::task::JoinSet;

const ROWS: Table<(u32, u64), Row> = Table::new("bench.rows");
const TIME: Duration = Duration::from_secs(3);
const SIZE: usize = 1024;

#[derive(serde::Serialize, serde::Deserialize)]
struct Row(String);
store::stored!(Row, 1);

fn main() {
    let parent = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let directory = tempfile::Builder::new().prefix("bench-").tempdir_in(parent).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        floor(directory.path());
        let memory = Store::memory(options()).unwrap();
        commits("memory", &memory).await;
        let (opened, store) = timed(|| Store::open(directory.path(), options()).unwrap());
        say("store, open new", opened, "ms");
        commits("store", &store).await;
        drop(store);
        let (opened, store) = timed(|| Store::open(directory.path(), options()).unwrap());
        say("store, open again", opened, "ms");
        reads(&store);
        journals(directory.path()).await;
    });
}

/// What the disk does at that moment: no group commit can be faster than 64 records in each of these.
fn floor(directory: &Path) {
    use std::os::unix::fs::FileExt;
    let file = std::fs::File::create(directory.join("floor")).unwrap();
    let mut times = Vec::new();
    for number in 0..100 {
        let (ms, ()) = timed(|| {
            file.write_all_at(&[1; 64 * SIZE], number * 64 * SIZE as u64).unwrap();
            file.sync_data().unwrap();
        });
        times.push(ms);
    }
    times.sort_by(f64::total_cmp);
    say("disk, 64 KiB appended and synchronised, median", times[50], "ms");
}

fn options() -> Options {
    Options::new(Arc::new(SystemClock), &Limits::default())
}

async fn commits(name: &str, store: &Store) {
    for writers in [1, 64] {
        let rate = clients(writers, |client, number| {
            let store = store.clone();
            async move {
                let key = (client, number % 1000);
                let row = Row("x".repeat(SIZE));
                let put = store.transact(|tx| {
                    ROWS.get(tx, &key)?;
                    ROWS.put(tx, &key, &row)?;
                    Ok::<_, Abort<()>>(())
                });
                put.await.unwrap();
            }
        });
        say(&format!("{name}, commits of 1 KiB, {writers} writers"), rate.await, "/s");
    }
}

fn reads(store: &Store) {
    let count = 50_000;
    let (ms, ()) = timed(|| {
        for number in 0..count {
            let snapshot = store.read().unwrap();
            ROWS.get(&snapshot, &(number as u32 % 64, number % 1000)).unwrap();
        }
    });
    say("store, snapshot and get", ms * 1000.0 / count as f64, "µs");
    let (ms, rows) = timed(|| {
        let mut rows = 0;
        ROWS.visit(&store.read().unwrap(), &(), |_, _| rows += 1).unwrap();
        rows
    });
    say("store, visit a row", ms * 1000.0 / f64::from(rows), "µs");
}

async fn journals(directory: &Path) {
    let retention = Retention::history(Duration::from_secs(3600), 4 << 30);
    let options = || JournalOptions::new(Arc::new(SystemClock), &Limits::default(), retention.clone());
    let journal = Journal::open(directory, "journal", options()).unwrap();
    for clients in [1, 64] {
        let rate = self::clients(clients, |_, _| {
            let journal = journal.clone();
            async move {
                journal.append(vec![b'x'; SIZE]).await.unwrap();
            }
        });
        say(&format!("journal, durable appends of 1 KiB, {clients} clients"), rate.await, "/s");
    }
    let line = bytes::Bytes::from(vec![b'x'; 120]);
    let began = Instant::now();
    let mut lines = 0u64;
    while began.elapsed() < TIME {
        match journal.append_nowait(line.clone()) {
            Ok(()) => lines += 1,
            Err(_) => journal.flush().await.unwrap(),
        }
    }
    journal.flush().await.unwrap();
    say("journal, lines of 120 B without waiting", lines as f64 / began.elapsed().as_secs_f64(), "/s");
    drop(journal);
    let (opened, journal) = timed(|| Journal::open(directory, "journal", options()).unwrap());
    say("journal, open again", opened, "ms");
    let (ms, records) = timed(|| {
        let mut reader = journal.reader(Offset::START);
        let mut records = 0u64;
        while reader.try_next().unwrap().is_some() {
            records += 1;
        }
        records
    });
    say("journal, read", records as f64 * 1000.0 / ms, "/s");
}

/// How often a second so many clients, each waiting for its answer, get one.
async fn clients<F>(count: u32, work: impl Fn(u32, u64) -> F) -> f64
where
    F: Future<Output = ()> + Send + 'static,
{
    let done = Arc::new(AtomicU64::new(0));
    let work = Arc::new(work);
    let began = Instant::now();
    let mut tasks = JoinSet::new();
    let next = |tasks: &mut JoinSet<(u32, u64)>, client, number| {
        let done = Arc::clone(&done);
        let running = work(client, number);
        tasks.spawn(async move {
            running.await;
            done.fetch_add(1, Ordering::Relaxed);
            (client, number)
        });
    };
    for client in 0..count {
        next(&mut tasks, client, 0);
    }
    while let Some(finished) = tasks.join_next().await {
        let (client, number) = finished.unwrap();
        if began.elapsed() < TIME {
            next(&mut tasks, client, number + 1);
        }
    }
    done.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64()
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let value = work();
    (began.elapsed().as_secs_f64() * 1000.0, value)
}

fn say(name: &str, number: f64, unit: &str) {
    println!("{name}\t{number:.*}\t{unit}", if number < 100.0 { 2 } else { 0 });
}
