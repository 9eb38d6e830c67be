//! The tests that every engine must pass.

use std::sync::Arc;

use base::{Limits, SystemClock};

use crate::{Abort, Options, Store, Table};

const TEXTS: Table<(String, u32), ()> = Table::new("test.texts");

#[tokio::test]
async fn a_commit_is_read() {
    let store = Store::memory(Options::new(Arc::new(SystemClock), &Limits::default())).unwrap();
    let key = ("a".to_owned(), 1);
    store
        .transact(|tx| {
            assert!(!TEXTS.contains(tx, &key)?);
            TEXTS.put(tx, &key, &())?;
            Ok::<_, Abort<()>>(())
        })
        .await
        .unwrap();
    let rows = TEXTS
        .scan(&store.read().unwrap(), &("a".to_owned(),), None, 10)
        .unwrap();
    assert_eq!(rows, [(key, ())]);
}

#[tokio::test]
async fn sqlite_keeps() {
    let dir = tempfile::tempdir().unwrap();
    let options = || Options::new(Arc::new(SystemClock), &Limits::default());
    for round in 0..3 {
        let began = std::time::Instant::now();
        let store = Store::open(dir.path(), options()).unwrap();
        println!("open {:?}", began.elapsed());
        let key = ("a".to_owned(), round);
        store
            .transact(|tx| {
                TEXTS.put(tx, &key, &())?;
                Ok::<_, Abort<()>>(())
            })
            .await
            .unwrap();
        let rows = TEXTS
            .scan(&store.read().unwrap(), &("a".to_owned(),), None, 10)
            .unwrap();
        assert_eq!(rows.len(), round as usize + 1);
        println!("all {:?}", began.elapsed());
    }
}
