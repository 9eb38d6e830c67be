//! Loss of power under SQLite: strace records every write and synchronisation of a process that
//! commits, and a simulated disk plays them back and loses power at any moment of them.
//!
//! What it shows: SQLite as it is set up here asks the system for every synchronisation that it
//! needs; whichever unsynchronised sectors and names are lost, what was answered is there. It does
//! not show that a given disk keeps what it said it had synchronised. SQLite's shared-memory file is
//! left out: it is rebuilt at opening.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use base::{Limits, SystemClock};

use crate::journal::{DiskFile, Files, SimulatedDisk};
use crate::kill;
use crate::{Abort, Options, Store, Table};

const ROWS: Table<u32, Row> = Table::new("test.rows");

#[derive(serde::Serialize, serde::Deserialize)]
struct Row(String);
crate::stored!(Row, 1);

fn open(directory: &Path) -> Store {
    let options = Options::new(Arc::new(SystemClock), &Limits::default());
    Store::open(directory, options).unwrap()
}

fn commit_under_strace(directory: &Path) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = open(directory);
        for number in 0..40u32 {
            // Together more than SQLite's log takes before it is brought into the file.
            let row = Row(format!("{number} {}", "x".repeat(200_000)));
            let put = store.transact(|tx| {
                ROWS.put(tx, &(number % 7), &row)?;
                ROWS.put(tx, &(100 + number), &Row(String::new()))?;
                Ok::<_, Abort<()>>(())
            });
            put.await.unwrap();
            let mut out = std::io::stdout().lock();
            out.write_all(format!("answered {number}\n").as_bytes()).unwrap();
            out.flush().unwrap();
        }
    });
}

#[test]
fn what_was_answered_survives_a_loss_of_power() {
    if let Some(directory) = kill::directory() {
        return commit_under_strace(&directory);
    }
    let directory = tempfile::tempdir().unwrap();
    let traced = directory.path().join("traced");
    let data = directory.path().join("data");
    fs::create_dir(&data).unwrap();
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-y", "-xx", "-s", "10000000", "-o"])
        .arg(&traced)
        .args(["-e", "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename,kill"])
        .arg(std::env::current_exe().unwrap());
    // A machine without strace, or a sandbox in which it may not work.
    let works = Command::new("strace").args(["-o", "/dev/null", "true"]).status();
    if !works.is_ok_and(|status| status.success()) {
        return skip("SQLite's loss of power: strace is missing or may not trace");
    }
    let child = kill::child(&mut strace, "traced::what_was_answered_survives_a_loss_of_power", &data);
    assert!(child.wait_with_output().unwrap().status.success());

    let mut replay = Replay { root: data, ..Replay::default() };
    let mut syncs = 0;
    let mut unfinished = BTreeMap::new();
    for line in BufReader::new(fs::File::open(&traced).unwrap()).lines() {
        let line = line.unwrap();
        let (process, call) = line.split_once(' ').unwrap();
        let call = call.trim_start();
        // A call that another thread's came between stands in two parts.
        if let Some(start) = call.strip_suffix(" <unfinished ...>") {
            unfinished.insert(process.to_owned(), start.to_owned());
            continue;
        }
        let whole = match call.split_once("resumed>") {
            Some((_, rest)) => unfinished.remove(process).unwrap_or_default() + rest,
            None => call.to_owned(),
        };
        syncs += usize::from(whole.starts_with("fdatasync(") || whole.starts_with("fsync("));
        replay.play(&whole);
    }
    assert_eq!(replay.answered, 40);
    // One for each commit at least, and those of bringing the log into the file.
    assert!(syncs > 43 && replay.checks > 40, "{syncs} {}", replay.checks);
}

fn skip(reason: &str) {
    eprintln!("SKIPPED {reason}");
    if let Some(path) = std::env::var_os("PINFOLD_SKIPS") {
        let file = fs::OpenOptions::new().create(true).append(true).open(path);
        writeln!(file.unwrap(), "{reason}").unwrap();
    }
}

/// Plays system calls on a simulated disk.
#[derive(Default)]
struct Replay {
    root: PathBuf,
    disk: SimulatedDisk,
    files: BTreeMap<PathBuf, Arc<dyn DiskFile>>,
    answered: u32,
    steps: u64,
    checks: usize,
}

impl Replay {
    fn play(&mut self, call: &str) {
        let Some((name, rest)) = call.split_once('(') else { return };
        let Some((arguments, result)) = rest.rsplit_once(") ") else { return };
        if result.contains("= -1") {
            return;
        }
        let arguments: Vec<&str> = arguments.split(", ").collect();
        match name {
            "write" if arguments[0].starts_with("1<") => {
                let text = String::from_utf8(unescape(arguments[1])).unwrap();
                if text.starts_with("answered ") {
                    self.answered += 1;
                    self.lose_power(self.answered.into());
                }
                return;
            }
            "openat" if arguments[2].contains("O_CREAT") => {
                if let Some(path) = self.ours(&unescape(arguments[1]))
                    && !self.files.contains_key(&path)
                {
                    let file = self.disk.create(&path).unwrap();
                    self.files.insert(path, file);
                }
            }
            "pwrite64" => {
                let Some(file) = self.file(arguments[0]) else { return };
                let position = arguments[3].parse().unwrap();
                file.write_at(&unescape(arguments[1]), position).unwrap();
            }
            "ftruncate" => {
                let Some(file) = self.file(arguments[0]) else { return };
                file.set_length(arguments[1].parse().unwrap()).unwrap();
            }
            "fsync" | "fdatasync" => match self.file(arguments[0]) {
                Some(file) => file.sync().unwrap(),
                None if path_of(arguments[0]) == self.root => {
                    self.disk.sync_directory(&self.root).unwrap();
                }
                None => return,
            },
            "rename" => {
                let [from, to] = [0, 1].map(|at| self.ours(&unescape(arguments[at])));
                let (Some(from), Some(to)) = (from, to) else { return };
                let file = self.files.remove(&from).unwrap();
                self.disk.rename(&from, &to).unwrap();
                self.files.insert(to, file);
            }
            "unlink" => {
                let Some(path) = self.ours(&unescape(arguments[0])) else { return };
                self.files.remove(&path);
                self.disk.remove(&path).unwrap();
            }
            _ => return,
        }
        self.steps += 1;
        if self.steps.is_multiple_of(97) {
            self.lose_power(self.steps);
        }
    }

    /// Opens what a machine would find that starts after the power failed here.
    fn lose_power(&mut self, seed: u64) {
        if self.answered == 0 {
            return;
        }
        self.checks += 1;
        let found = tempfile::tempdir().unwrap();
        for (path, content) in self.disk.after_power_loss(seed).contents() {
            fs::write(found.path().join(path.file_name().unwrap()), content).unwrap();
        }
        let store = open(found.path());
        let snapshot = store.read().unwrap();
        for number in 0..self.answered {
            let context = format!("{number} of {} at {seed}", self.answered);
            assert!(ROWS.contains(&snapshot, &(100 + number)).unwrap(), "{context}");
            let row = ROWS.get(&snapshot, &(number % 7)).unwrap().expect(&context).0;
            let (kept, filling) = row.split_once(' ').unwrap();
            assert!(kept.parse::<u32>().unwrap() >= number && filling.len() == 200_000, "{context}");
        }
    }

    fn file(&self, descriptor: &str) -> Option<&Arc<dyn DiskFile>> {
        self.files.get(&path_of(descriptor))
    }

    fn ours(&self, path: &[u8]) -> Option<PathBuf> {
        let path = PathBuf::from(String::from_utf8(path.to_vec()).ok()?);
        let shared_memory = path.to_str()?.ends_with("-shm");
        (path.parent() == Some(&self.root) && !shared_memory).then_some(path)
    }
}

/// `5</path/to/file>`, the path escaped.
fn path_of(descriptor: &str) -> PathBuf {
    let path = descriptor.split_once('<').map_or("", |(_, path)| path.trim_end_matches('>'));
    PathBuf::from(String::from_utf8(unescape(path)).unwrap())
}

/// `"\x61\x62"`, with or without the quotes.
fn unescape(text: &str) -> Vec<u8> {
    let digits = text.trim_matches('"').split("\\x").skip(1);
    digits.map(|digits| u8::from_str_radix(digits, 16).unwrap()).collect()
}
