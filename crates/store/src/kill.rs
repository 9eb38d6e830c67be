//! Kill tests: another process writes and says what it was answered, and is killed at any moment.
//! Everything that it said is there afterwards.
//!
//! A kill loses nothing that the system was given, synchronised or not: for that are the tests of
//! power loss, `journal/tests/power.rs` and `traced.rs`.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use base::{Limits, Rng, SeededRng, SystemClock};
use tokio::task::JoinSet;

use crate::{Abort, DataDirectory, Item, Journal, JournalOptions, Offset, Options, Retention, Store, Table};

const ROWS: Table<(u32, u32), Row> = Table::new("test.rows");
const TASKS: u32 = 8;

/// Large enough that checkpoints of SQLite's log and new segments come often.
#[derive(serde::Serialize, serde::Deserialize)]
struct Row(String);
crate::stored!(Row, 1);

/// Starts this test program again with one test, which finds that it is the child.
pub(crate) fn child(command: &mut Command, test: &str, directory: &Path) -> Child {
    command
        .args(["--exact", test, "--nocapture", "--quiet"])
        .env("STORE_TEST_DIRECTORY", directory)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Where the child works; none in the parent.
pub(crate) fn directory() -> Option<std::path::PathBuf> {
    std::env::var_os("STORE_TEST_DIRECTORY").map(Into::into)
}

pub(crate) fn open(directory: &Path) -> (DataDirectory, Store, Journal) {
    let held = DataDirectory::open(directory).unwrap();
    let limits = Limits::default();
    let clock = Arc::new(SystemClock);
    let store = Store::open(directory, Options::new(clock.clone(), &limits)).unwrap();
    let retention = Retention::history(Duration::from_secs(3600), 1 << 30);
    let mut options = JournalOptions::new(clock, &limits, retention);
    options.segment_bytes = 100_000;
    (held, store, Journal::open(directory, "journal", options).unwrap())
}

fn write_until_killed(directory: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let (_held, store, journal) = open(directory);
        let mut tasks = JoinSet::new();
        for task in 0..TASKS {
            let (store, journal) = (store.clone(), journal.clone());
            tasks.spawn(async move {
                let first = ROWS.scan_back(&store.read().unwrap(), &(task,), None, 1).unwrap();
                let mut number = first.first().map_or(0, |((_, number), _)| number + 1);
                loop {
                    let row = Row(format!("{task} {number} {}", "x".repeat(2000)));
                    let put = store.transact(|tx| {
                        ROWS.put(tx, &(task, number), &row)?;
                        Ok::<_, Abort<()>>(())
                    });
                    put.await.unwrap();
                    say(&format!("row {task} {number}"));
                    let offset = journal.append(row.0).await.unwrap();
                    say(&format!("record {task} {number} {offset}"));
                    number += 1;
                }
            });
        }
        tasks.join_all().await;
    });
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

#[test]
fn what_was_answered_survives_a_kill() {
    if let Some(directory) = directory() {
        return write_until_killed(&directory);
    }
    let directory = tempfile::tempdir().unwrap();
    let rng = SeededRng::new(1);
    let mut answered = Vec::new();
    for round in 0..8 {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut child = child(&mut command, "kill::what_was_answered_survives_a_kill", directory.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let count = (&rng as &dyn Rng).below(600) as usize;
        let is_answer = |line: &String| line.starts_with("row ") || line.starts_with("record ");
        answered.extend(lines.by_ref().map_while(Result::ok).filter(is_answer).take(count));
        child.kill().unwrap();
        child.wait().unwrap();
        // What it said until it died; its last line may be cut, and then has a number too few.
        answered.extend(lines.map_while(Result::ok).filter(is_answer));
        check(directory.path(), &answered, round);
    }
    assert!(answered.len() > 500, "{}", answered.len());
}

fn check(directory: &Path, answered: &[String], round: usize) {
    let (_held, store, journal) = open(directory);
    let snapshot = store.read().unwrap();
    for line in answered {
        let words: Vec<_> = line.split(' ').collect();
        let number = |at: usize| words.get(at).and_then(|word| word.parse::<u32>().ok());
        let (Some(task), Some(number)) = (number(1), number(2)) else { continue };
        let begins = format!("{task} {number} x");
        match (words[0], words.get(3).and_then(|word| word.parse().ok())) {
            ("row", _) => {
                let row = ROWS.get(&snapshot, &(task, number)).unwrap();
                assert!(row.is_some_and(|row| row.0.starts_with(&begins)), "{round} {line}");
            }
            (_, Some(offset)) => {
                let record = journal.read_at(Offset::from_number(offset)).unwrap();
                assert!(record.bytes.starts_with(begins.as_bytes()), "{round} {line}");
            }
            _ => {}
        }
    }
    let mut reader = journal.reader(Offset::START);
    while let Some(item) = reader.try_next().unwrap() {
        assert!(matches!(item, Item::Record(_)), "{round} {item:?}");
    }
}
