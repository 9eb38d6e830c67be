//! Loss of power, and disks that fail: what was answered is there afterwards.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;

/// What one writer attempted and what it was answered.
#[derive(Default, Clone)]
struct Told {
    answered: Vec<(Offset, String)>,
    checkpoint: Option<Offset>,
}

/// Opens what the power loss left and checks it; the journal takes more then.
async fn check(disk: &SimulatedDisk, told: &Told, context: &str) {
    let options = options(Retention::history(Duration::from_secs(3600), 1 << 30)).0;
    let journal = open(disk, options.clone());
    for (offset, text) in &told.answered {
        let record = journal.read_at(*offset);
        assert_eq!(record.unwrap_or_else(|error| panic!("{context}: {error}")).bytes, *text);
    }
    assert!(journal.checkpointed("reader") >= told.checkpoint, "{context}");
    for text in read(&journal, Offset::START) {
        assert!(text.starts_with("record ") || text == "Damaged", "{context}: {text:?}");
    }
    let last = journal.append("record after").await.unwrap();
    drop(journal);
    let journal = open(disk, options);
    assert_eq!(journal.read_at(last).unwrap().bytes, "record after", "{context}");
    assert!(told.answered.iter().all(|(offset, _)| *offset < last), "{context}");
}

/// Appends until the power fails.
async fn live(disk: &SimulatedDisk) -> Told {
    let mut told = Told::default();
    let options = options(Retention::history(Duration::from_secs(3600), 1 << 30)).0;
    let opened = Journal::open_in(Arc::new(disk.clone()), Path::new(PLACE), options);
    let Ok(journal) = opened else { return told };
    for number in 0..40 {
        let _ = journal.append_nowait(text(1000 + number));
        if let Ok(offset) = journal.append(text(number)).await {
            told.answered.push((offset, text(number)));
            if number % 7 == 0 && journal.checkpoint("reader", offset).await.is_ok() {
                told.checkpoint = Some(offset);
            }
        }
    }
    told
}

#[tokio::test]
async fn the_power_fails_at_every_step() {
    let whole = SimulatedDisk::default();
    assert_eq!(live(&whole).await.answered.len(), 40);
    let steps = whole.steps();
    assert!(steps > 80, "{steps}");
    for step in 0..steps {
        let disk = SimulatedDisk::default();
        disk.fail_after(step);
        let told = live(&disk).await;
        for seed in 0..4 {
            check(&disk.after_power_loss(seed), &told, &format!("step {step} seed {seed}")).await;
        }
    }
}

#[tokio::test]
async fn the_power_fails_twice() {
    for seed in 0..60 {
        let disk = SimulatedDisk::default();
        disk.fail_after(20 + seed as usize);
        let first = live(&disk).await;
        let disk = disk.after_power_loss(seed);
        disk.fail_after(seed as usize);
        let second = live(&disk).await;
        let both = Told { answered: [first.answered, second.answered].concat(), checkpoint: second.checkpoint };
        check(&disk.after_power_loss(seed + 1), &both, &format!("seed {seed}")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_power_fails_while_many_append() {
    let disk = SimulatedDisk::default();
    let (options, _) = options(Retention::history(Duration::from_secs(3600), 1 << 30));
    let journal = open(&disk, options);
    let told = Arc::new(Mutex::new(Told::default()));
    let done = Arc::new(AtomicBool::new(false));
    let mut tasks = JoinSet::new();
    for task in 0..16 {
        let (journal, told, done) = (journal.clone(), Arc::clone(&told), Arc::clone(&done));
        tasks.spawn(async move {
            let mut number = task;
            while !done.load(Ordering::Relaxed) && number < 16 * 400 {
                let offset = journal.append(text(number)).await.unwrap();
                told.lock().unwrap().answered.push((offset, text(number)));
                number += 16;
            }
        });
    }
    for seed in 0..25 {
        // What was answered until now must be in what the disk has now.
        let told = told.lock().unwrap().clone();
        check(&disk.after_power_loss(seed), &told, &format!("seed {seed}")).await;
    }
    done.store(true, Ordering::Relaxed);
    tasks.join_all().await;
}

#[tokio::test]
async fn a_full_disk_refuses_and_later_goes_on() {
    let disk = SimulatedDisk::default();
    let journal = open(&disk, keep_all());
    append(&journal, 0..10).await;
    disk.fail_writes(true);
    for number in 0..20 {
        let error = journal.append(text(number)).await.unwrap_err();
        assert!(matches!(error, JournalError::Failed { .. }), "{error}");
    }
    disk.fail_writes(false);
    append(&journal, 10..30).await;
    assert_eq!(read(&journal, Offset::START), texts(0..30));
    drop(journal);
    assert_eq!(read(&open(&disk, keep_all()), Offset::START), texts(0..30));
}

#[tokio::test]
async fn a_failed_fsync_is_not_tried_again() {
    let disk = SimulatedDisk::default();
    let journal = open(&disk, keep_all());
    append(&journal, 0..3).await;
    disk.fail_syncs(true);
    let error = journal.append("record lost").await.unwrap_err();
    assert!(matches!(error, JournalError::Unknown { .. }), "{error}");
    disk.fail_syncs(false);
    let error = journal.append("record refused").await.unwrap_err();
    assert!(matches!(error, JournalError::Poisoned), "{error}");
    assert_eq!(read(&journal, Offset::START), texts(0..3));
    drop(journal);
    let journal = open(&disk.after_power_loss(0), keep_all());
    append(&journal, 3..6).await;
    let left = read(&journal, Offset::START);
    assert!(left.starts_with(&texts(0..3)) && left.ends_with(&texts(3..6)), "{left:?}");
}
