//! Tests of the journal: what it keeps, what it drops, and what bad disks do to it.

mod damage;
mod power;

use std::time::Duration;

use base::{Limits, ManualClock};
use tokio::task::JoinSet;

use super::simulated::SimulatedDisk;
use super::*;

/// A journal in a directory of its own on a simulated disk.
const PLACE: &str = "data/journal";

/// Small segments, so that tests cross their borders.
fn options(retention: Retention) -> (JournalOptions, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(Timestamp::from_millis(1_000_000)));
    let mut options = JournalOptions::new(clock.clone(), &Limits::default(), retention);
    options.segment_bytes = 1024;
    options.record_bytes = 4096;
    (options, clock)
}

fn keep_all() -> JournalOptions {
    options(Retention::history(Duration::from_secs(3600), 1 << 30)).0
}

fn open(disk: &SimulatedDisk, options: JournalOptions) -> Journal {
    Journal::open_in(Arc::new(disk.clone()), Path::new(PLACE), options).unwrap()
}

/// Everything that can be read from an offset on, as text; a gap as its reason.
fn read(journal: &Journal, from: Offset) -> Vec<String> {
    let mut reader = journal.reader(from);
    std::iter::from_fn(|| reader.try_next().unwrap())
        .map(|item| match item {
            Item::Record(record) => String::from_utf8(record.bytes.to_vec()).unwrap(),
            Item::Gap { loss, .. } => format!("{loss:?}"),
        })
        .collect()
}

fn text(number: usize) -> String {
    format!("record {number} {}", "x".repeat(number % 300))
}

async fn append(journal: &Journal, numbers: std::ops::Range<usize>) -> Vec<Offset> {
    let mut offsets = Vec::new();
    for number in numbers {
        offsets.push(journal.append(text(number)).await.unwrap());
    }
    offsets
}

fn texts(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers.map(text).collect()
}

#[tokio::test]
async fn what_is_appended_is_read_in_order_and_after_reopening() {
    for real in [true, false] {
        let directory = tempfile::tempdir().unwrap();
        let disk = SimulatedDisk::default();
        let open = || match real {
            true => Journal::open(directory.path(), "events", keep_all()).unwrap(),
            false => open(&disk, keep_all()),
        };
        let journal = open();
        let offsets = append(&journal, 0..100).await;
        assert!(offsets.is_sorted_by(|a, b| a < b));
        assert_eq!(read(&journal, Offset::START), texts(0..100));
        assert_eq!(read(&journal, offsets[50]), texts(50..100));
        drop(journal);

        let journal = open();
        append(&journal, 100..200).await;
        assert_eq!(read(&journal, Offset::START), texts(0..200));
        for (number, offset) in offsets.iter().enumerate() {
            assert_eq!(journal.read_at(*offset).unwrap().bytes, text(number));
        }
        let missing = journal.read_at(Offset(offsets[3].0 + 1)).unwrap_err();
        assert_eq!(missing.to_string(), format!("there is no record at {}", offsets[3].0 + 1));
        assert!(journal.read_at(journal.end()).is_err());
        assert!(journal.read_at(Offset(u64::MAX)).is_err());
    }
}

#[tokio::test]
async fn memory_keeps_as_long_as_the_process() {
    let journal = Journal::memory(keep_all()).unwrap();
    append(&journal, 0..100).await;
    assert_eq!(read(&journal, Offset::START), texts(0..100));
}

#[tokio::test]
async fn many_appends_take_one_sync() {
    let disk = SimulatedDisk::default();
    let (mut options, _) = options(Retention::queue(1 << 20));
    options.segment_bytes = 1 << 20;
    let journal = open(&disk, options);
    journal.append("first").await.unwrap();
    let before = disk.syncs();
    let mut tasks = JoinSet::new();
    {
        let held = disk.hold();
        for number in 0..64 {
            let journal = journal.clone();
            tasks.spawn(async move { journal.append(text(number)).await.unwrap() });
        }
        // All are queued when the disk goes on: the writer has taken one of them at most.
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
        drop(held);
    }
    let offsets = tasks.join_all().await;
    assert_eq!(offsets.iter().collect::<std::collections::BTreeSet<_>>().len(), 64);
    assert!(disk.syncs() - before <= 2, "{}", disk.syncs() - before);
}

#[tokio::test]
async fn a_reader_waits_and_sees_only_what_is_durable() {
    let disk = SimulatedDisk::default();
    let journal = open(&disk, keep_all());
    let mut reader = journal.reader(journal.end());
    assert_eq!(reader.try_next().unwrap(), None);
    let (item, appended) = tokio::join!(reader.next(), journal.append("one"));
    let Some(Item::Record(record)) = item.unwrap() else { panic!() };
    assert_eq!((record.offset, &record.bytes[..]), (appended.unwrap(), &b"one"[..]));
    assert_eq!(record.at, Timestamp::from_millis(1_000_000));

    journal.append_nowait("two").unwrap();
    let Some(Item::Record(record)) = reader.next().await.unwrap() else { panic!() };
    assert_eq!(record.bytes, "two");
    let found = disk.after_power_loss(1);
    assert_eq!(read(&open(&found, keep_all()), Offset::START), ["one", "two"]);

    journal.append_nowait("three").unwrap();
    drop(journal);
    let Some(Item::Record(record)) = reader.next().await.unwrap() else { panic!() };
    assert_eq!(record.bytes, "three");
    assert_eq!(reader.next().await.unwrap(), None);
}

#[tokio::test]
async fn checkpoints_outlive_segments_and_reopening() {
    let disk = SimulatedDisk::default();
    let (options, _) = options(Retention::queue(1 << 20));
    let journal = open(&disk, options.clone());
    let offsets = append(&journal, 0..50).await;
    journal.checkpoint("slow", offsets[30]).await.unwrap();
    journal.checkpoint("fast", offsets[35]).await.unwrap();
    journal.checkpoint("fast", offsets[40]).await.unwrap();
    append(&journal, 50..100).await;
    drop(journal);
    let journal = open(&disk, options.clone());
    assert_eq!(journal.checkpointed("slow"), Some(offsets[30]));
    assert_eq!(journal.checkpointed("fast"), Some(offsets[40]));
    assert_eq!(journal.checkpointed("unknown"), None);
    // What both have read is gone, and the rest is there.
    assert_eq!(read(&journal, offsets[30]), texts(30..100));
    assert!(journal.start() > offsets[0] && journal.start() <= offsets[30]);
    assert_eq!(read(&journal, offsets[0])[0], "Removed");

    let long = "r".repeat(256);
    assert!(matches!(journal.checkpoint(&long, Offset::START).await, Err(JournalError::Checkpoint(_))));
    let bounded = JournalOptions { checkpoints: 2, ..options };
    drop(journal);
    let journal = open(&disk, bounded);
    assert!(journal.checkpoint("third", Offset::START).await.is_err());
    journal.checkpoint("fast", offsets[41]).await.unwrap();
    journal.forget("slow").await.unwrap();
    drop(journal);
    assert_eq!(open(&disk, keep_all()).checkpointed("slow"), None);
}

#[tokio::test]
async fn the_oldest_go_by_age() {
    let disk = SimulatedDisk::default();
    let (options, clock) = options(Retention::history(Duration::from_secs(60), 1 << 30));
    let journal = open(&disk, options);
    append(&journal, 0..60).await;
    clock.advance(Duration::from_secs(50));
    let offsets = append(&journal, 60..70).await;
    assert_eq!(read(&journal, Offset::START), texts(0..70));
    clock.advance(Duration::from_secs(20));
    append(&journal, 70..80).await;
    // A segment goes when the next one, which no record in it is younger than, is old enough.
    let left = read(&journal, Offset::START);
    assert!(left.len() < 30 && left.ends_with(&texts(60..80)), "{}", left.len());
    clock.advance(Duration::from_secs(45));
    append(&journal, 80..90).await;
    assert_eq!(read(&journal, offsets[0])[0], text(60));
    assert_eq!(read(&journal, Offset::START), texts(60..90));
}

#[tokio::test]
async fn the_oldest_go_by_size() {
    let disk = SimulatedDisk::default();
    let journal = open(&disk, options(Retention::history(Duration::from_secs(60), 4096)).0);
    append(&journal, 0..200).await;
    let left = read(&journal, Offset::START);
    assert!(left.len() > 5 && texts(0..200).ends_with(&left));
    let held: usize = disk.contents().iter().map(|(_, content)| content.len()).sum();
    assert!(held <= 4096, "{held}");
}

#[tokio::test]
async fn a_full_queue_refuses_until_it_is_read() {
    let disk = SimulatedDisk::default();
    let journal = open(&disk, options(Retention::queue(4096)).0);
    let mut taken = Vec::new();
    let error = loop {
        match journal.append(text(taken.len())).await {
            Ok(offset) => taken.push(offset),
            Err(error) => break error,
        }
    };
    assert_eq!(error.to_string(), "the journal holds 4096 bytes, as many as it may");
    assert_eq!(read(&journal, Offset::START), texts(0..taken.len()));
    journal.checkpoint("reader", *taken.last().unwrap()).await.unwrap();
    append(&journal, 0..5).await;
    assert!(matches!(journal.read_at(taken[0]), Err(JournalError::Missing(_))));
}

#[tokio::test]
async fn what_is_too_large_or_too_much_at_once_is_refused() {
    let disk = SimulatedDisk::default();
    let (mut options, _) = options(Retention::queue(1 << 20));
    options.queue_bytes = 5000;
    let journal = open(&disk, options);
    let error = journal.append(vec![0; 4097]).await.unwrap_err();
    assert_eq!(error.to_string(), "a record of 4097 bytes; 4096 are allowed");
    // A record larger than a segment has one of its own.
    let offset = journal.append(vec![b'a'; 4096]).await.unwrap();
    append(&journal, 0..3).await;
    assert_eq!(journal.read_at(offset).unwrap().bytes.len(), 4096);

    let held = disk.hold();
    let mut accepted = 0;
    let busy = loop {
        match journal.append_nowait(vec![b'b'; 1000]) {
            Ok(()) => accepted += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(busy, JournalError::Busy), "{busy}");
    assert!(accepted <= 4);
    drop(held);
    journal.flush().await.unwrap();
    assert_eq!(read(&journal, offset).len(), 4 + accepted);
}

#[tokio::test]
async fn few_files_are_open() {
    let directory = tempfile::tempdir().unwrap();
    let mut options = keep_all();
    options.open_files = 3;
    let journal = Journal::open(directory.path(), "events", options).unwrap();
    let offsets = append(&journal, 0..200).await;
    assert!(journal.0.shared.log().segments.len() > 10);
    for offset in offsets.iter().rev() {
        journal.read_at(*offset).unwrap();
    }
    assert!(journal.0.shared.open_files().len() <= 3);
}

#[tokio::test]
async fn a_closed_journal_says_so() {
    let journal = open(&SimulatedDisk::default(), keep_all());
    append(&journal, 0..3).await;
    journal.close();
    assert!(matches!(journal.append("x").await, Err(JournalError::Closed)));
    assert!(matches!(journal.append_nowait("x"), Err(JournalError::Closed)));
    assert_eq!(read(&journal, Offset::START), texts(0..3));
}
