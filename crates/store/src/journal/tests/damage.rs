//! Damage on the medium: told and skipped, never a crash, and never something that nobody appended.

use proptest::prelude::*;

use super::*;

fn segments(disk: &SimulatedDisk) -> Vec<PathBuf> {
    disk.contents().into_iter().map(|(path, _)| path).collect()
}

#[tokio::test]
async fn a_damaged_record_is_skipped() {
    for reopen in [false, true] {
        let disk = SimulatedDisk::default();
        let journal = open(&disk, keep_all());
        let offsets = append(&journal, 0..30).await;
        let place = |number: usize| {
            let log = journal.0.shared.log();
            let at = log.segments.partition_point(|segment| segment.start <= offsets[number].0) - 1;
            let start = log.segments[at].start;
            (Path::new(PLACE).join(segment_name(start)), (offsets[number].0 - start) as usize)
        };
        // One with a bad payload, one with a bad head, and the last.
        for (number, at) in [(5, RECORD_HEAD + 2), (12, 6), (29, RECORD_HEAD)] {
            let (path, start) = place(number);
            disk.damage(&path, |content| content[start + at] ^= 1);
        }
        let journal = match reopen {
            true => {
                drop(journal);
                open(&disk, keep_all())
            }
            false => journal,
        };
        let mut expect = texts(0..30);
        expect[5] = "Damaged".into();
        expect[12] = "Damaged".into();
        // Opening takes damage at the very end for a torn tail.
        if reopen {
            expect.pop();
        } else {
            expect[29] = "Damaged".into();
        }
        assert_eq!(read(&journal, Offset::START), expect, "{reopen}");
        assert!(journal.read_at(offsets[5]).is_err());
        assert_eq!(journal.read_at(offsets[6]).unwrap().bytes, text(6));
        append(&journal, 30..40).await;
        assert!(read(&journal, Offset::START).ends_with(&texts(30..40)));
    }
}

#[tokio::test]
async fn a_torn_tail_is_cut() {
    let whole = SimulatedDisk::default();
    let journal = open(&whole, keep_all());
    append(&journal, 0..4).await;
    drop(journal);
    let path = segments(&whole).pop().unwrap();
    let length = whole.contents()[0].1.len();
    let last = RECORD_HEAD + text(3).len();
    for cut in 1..=last {
        let disk = whole.after_power_loss(0);
        disk.damage(&path, |content| content.truncate(length - cut));
        let journal = open(&disk, keep_all());
        assert_eq!(read(&journal, Offset::START), texts(0..3), "{cut}");
        append(&journal, 4..6).await;
        assert_eq!(read(&journal, Offset::START), [texts(0..3), texts(4..6)].concat());
    }
    // A file system may leave zeros where it had no time to write.
    let disk = whole.after_power_loss(0);
    disk.damage(&path, |content| content.resize(length + 10_000, 0));
    assert_eq!(read(&open(&disk, keep_all()), Offset::START), texts(0..4));
}

#[tokio::test]
async fn a_segment_without_a_head_or_gone_is_a_gap() {
    for (which, gone) in [(3, false), (3, true), (0, false), (0, true), (9, false)] {
        let disk = SimulatedDisk::default();
        let journal = open(&disk, keep_all());
        append(&journal, 0..200).await;
        let mut paths = segments(&disk);
        let path = if which == 9 { paths.pop().unwrap() } else { paths.swap_remove(which) };
        drop(journal);
        match gone {
            true => disk.remove(&path).unwrap(),
            false => disk.damage(&path, |content| content[..4].fill(0)),
        }
        let journal = open(&disk, keep_all());
        let left = read(&journal, Offset::START);
        let records = left.iter().filter(|text| *text != "Damaged").count();
        assert!(records > 150 && records < 200, "{which} {gone} {records}");
        append(&journal, 200..210).await;
        assert!(read(&journal, Offset::START).ends_with(&texts(200..210)), "{which} {gone}");
        drop(journal);
        assert!(read(&open(&disk, keep_all()), Offset::START).ends_with(&texts(200..210)));
    }
}

#[tokio::test]
async fn a_record_within_a_record_is_not_read() {
    let disk = SimulatedDisk::default();
    let mut options = keep_all();
    options.segment_bytes = 1 << 20;
    let journal = open(&disk, options.clone());
    append(&journal, 0..3).await;
    // Somebody appends the very bytes of a segment as a record.
    let inner = disk.contents().pop().unwrap().1;
    let offset = journal.append(inner).await.unwrap();
    append(&journal, 4..6).await;
    drop(journal);
    let path = segments(&disk).pop().unwrap();
    disk.damage(&path, |content| content[offset.0 as usize + 5] ^= 0xFF);
    let journal = open(&disk, options);
    let expect = [texts(0..3), vec!["Damaged".into()], texts(4..6)].concat();
    assert_eq!(read(&journal, Offset::START), expect);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_damage_makes_it_crash_or_lie(
        damages in proptest::collection::vec((any::<usize>(), any::<usize>(), 0..4u8, any::<u8>()), 1..6)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let disk = SimulatedDisk::default();
            let journal = open(&disk, keep_all());
            append(&journal, 0..60).await;
            journal.checkpoint("reader", journal.end()).await.unwrap();
            drop(journal);
            let paths = segments(&disk);
            for (file, at, kind, byte) in damages {
                let path = &paths[file % paths.len()];
                disk.damage(path, |content| {
                    let at = at % (content.len() + 1);
                    match kind {
                        0 => content.truncate(at),
                        1 => content[at..].fill(byte),
                        2 => content.insert(at, byte),
                        _ => if let Some(found) = content.get_mut(at) { *found ^= byte | 1 },
                    }
                });
            }
            let journal = open(&disk, keep_all());
            let known = texts(0..60);
            for text in read(&journal, Offset::START) {
                assert!(text == "Damaged" || known.contains(&text), "{text:?}");
            }
            append(&journal, 60..70).await;
            assert!(read(&journal, Offset::START).ends_with(&texts(60..70)));
        });
    }
}
