//! Tests of the journal.

use std::time::Duration;

use base::{Limits, SystemClock};

use super::*;

#[tokio::test]
async fn what_is_appended_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let options = || {
        JournalOptions::new(
            Arc::new(SystemClock),
            &Limits::default(),
            Retention::history(Duration::from_secs(60), 1 << 30),
        )
    };
    let journal = Journal::open(dir.path(), "events", options()).unwrap();
    let first = journal.append("one").await.unwrap();
    journal.append_nowait("two").unwrap();
    journal.flush().await.unwrap();
    assert_eq!(journal.read_at(first).unwrap().bytes, "one");
    let mut reader = journal.reader(Offset::START);
    for expect in ["one", "two"] {
        let Some(Item::Record(record)) = reader.next().await.unwrap() else {
            panic!()
        };
        assert_eq!(record.bytes, expect);
    }
    let done = reader.position();
    journal.checkpoint("r", done).await.unwrap();
    drop(journal);
    assert_eq!(reader.next().await.unwrap(), None);
    let journal = Journal::open(dir.path(), "events", options()).unwrap();
    assert_eq!(journal.checkpointed("r").unwrap(), done);
}
