//! The tests that every engine must pass. One list, run for each engine and for a faulty one
//! over each.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::SeededRng;
use bytes::Bytes;
use tokio::task::JoinSet;

use crate::{Abort, Direction, Event, KeyRange, Read, Store, StoreError, Table, TableChange, Transaction};

/// Makes one module of tests for each engine.
macro_rules! conformance {
    ($($engine:ident)* => $tests:tt) => {
        $(conformance!(@engine $engine $tests);)*
    };
    (@engine $engine:ident [$($test:ident)*]) => {
        mod $engine {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    super::$test(super::Setup::$engine()).await;
                }
            )*
        }
    };
}

conformance! {
    memory sqlite faulty_memory faulty_sqlite => [
        a_lost_update_is_prevented
        write_skew_is_prevented
        a_phantom_is_noticed
        a_snapshot_does_not_change
        own_writes_are_read
        keys_are_ordered_by_their_bytes
        tables_are_apart
        a_rule_that_says_no_writes_nothing
        what_is_too_much_is_refused
        what_is_too_slow_is_refused
        effects_run_in_order_before_the_answer
        an_effect_that_panics_harms_nobody_else
        the_feed_is_complete
        a_watcher_that_lags_is_told
        clearing_leaves_nothing
        concurrent_writers_make_progress
        reopening_keeps_everything
        an_unknown_version_is_refused
        a_closed_store_says_so
    ]
}

mod setup;

use setup::{Setup, apart, look, meanwhile, must};

const COUNTERS: Table<String, Counter> = Table::new("test.counters");

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
struct Counter(u64);
crate::stored!(Counter, 1);

fn count(from: &dyn Read, name: &str) -> Result<u64, StoreError> {
    Ok(COUNTERS.get(from, &name.to_owned())?.unwrap_or_default().0)
}

fn set(tx: &mut Transaction, name: &str, value: u64) -> Result<(), StoreError> {
    COUNTERS.put(tx, &name.to_owned(), &Counter(value))
}

async fn a_lost_update_is_prevented(setup: Setup) {
    let store = setup.store();
    let mut others = 0;
    must(&store, |tx| {
        let seen = count(tx, "n")?;
        if others < 3 {
            others += 1;
            meanwhile(&store, |tx| Ok(set(tx, "n", count(tx, "n")? + 1)?));
        }
        Ok(set(tx, "n", seen + 1)?)
    })
    .await;
    assert_eq!(look(&store, |from| count(from, "n")), 4);
}

async fn write_skew_is_prevented(setup: Setup) {
    let store = setup.store();
    must(&store, |tx| {
        set(tx, "a", 1)?;
        Ok(set(tx, "b", 1)?)
    })
    .await;
    // Each takes one away, as long as one is left.
    let take = |tx: &mut Transaction, name: &str| {
        if count(tx, "a")? + count(tx, "b")? == 2 {
            set(tx, name, 0)?;
        }
        Ok::<_, Abort<String>>(())
    };
    let mut runs = 0;
    must(&store, |tx| {
        take(tx, "a")?;
        runs += 1;
        if runs <= 2 {
            meanwhile(&store, |tx| take(tx, "b"));
        }
        Ok(())
    })
    .await;
    let left = look(&store, |from| Ok(count(from, "a")? + count(from, "b")?));
    assert_eq!(left, 1);
}

async fn a_phantom_is_noticed(setup: Setup) {
    for (direction, change) in
        [(Direction::Forward, Some("new")), (Direction::Backward, Some("new")), (Direction::Forward, None)]
    {
        let store = setup.store();
        must(&store, |tx| Ok(tx.put("row/5", "old")?)).await;
        let mut runs = 0;
        must(&store, |tx| {
            let rows = tx.range(&KeyRange::prefix("row/"), direction, 10)?.len();
            runs += 1;
            if runs <= 2 {
                meanwhile(&store, |tx| match change {
                    Some(value) => Ok(tx.put(format!("row/{runs}"), value)?),
                    None => Ok(tx.delete("row/5")?),
                });
            }
            Ok(tx.put("rows", rows.to_string())?)
        })
        .await;
        let (noted, rows) = look(&store, |from| {
            let rows = from.range(&KeyRange::prefix("row/"), Direction::Forward, 10)?;
            Ok((from.get(b"rows")?.unwrap(), rows.len()))
        });
        assert_eq!(noted, rows.to_string(), "{direction:?} {change:?}");
    }
}

async fn a_snapshot_does_not_change(setup: Setup) {
    let store = setup.store();
    must(&store, |tx| {
        set(tx, "changed", 1)?;
        Ok(set(tx, "deleted", 1)?)
    })
    .await;
    // One call after another may fail on purpose: then another snapshot takes its turn.
    loop {
        let Ok(snapshot) = store.read() else { continue };
        must(&store, |tx| {
            set(tx, "changed", 2)?;
            COUNTERS.delete(tx, &"deleted".to_owned())?;
            Ok(set(tx, "new", 1)?)
        })
        .await;
        let read = || {
            let names = ["changed", "deleted", "new"];
            let each: Result<Vec<u64>, _> = names.map(|name| count(&snapshot, name)).into_iter().collect();
            Ok::<_, StoreError>((each?, COUNTERS.scan(&snapshot, &(), None, 10)?.len()))
        };
        let Ok((each, rows)) = read() else {
            must(&store, |tx| {
                set(tx, "changed", 1)?;
                set(tx, "deleted", 1)?;
                Ok(COUNTERS.delete(tx, &"new".to_owned())?)
            })
            .await;
            continue;
        };
        assert_eq!((each, rows), (vec![1, 1, 0], 2));
        break;
    }
    assert_eq!(look(&store, |from| count(from, "changed")), 2);
}

/// Reads within a transaction against a model, with writes before and in it.
async fn own_writes_are_read(setup: Setup) {
    let store = setup.store();
    let rng = SeededRng::new(3);
    let rng = &rng as &dyn base::Rng;
    let key = || vec![b'k', rng.below(20) as u8];
    let mut stored = BTreeMap::new();
    for _ in 0..10 {
        stored.insert(key(), b"stored".to_vec());
    }
    must(&store, |tx| {
        for (key, value) in &stored {
            tx.put(key.clone(), value.clone())?;
        }
        Ok(())
    })
    .await;
    for _ in 0..100 {
        let changes: Vec<_> = (0..rng.below(10)).map(|_| (key(), rng.below(2) == 0)).collect();
        let (mut start, mut end) = (key(), Some(key()).filter(|_| rng.below(4) > 0));
        if end.as_ref().is_some_and(|end| *end < start) {
            std::mem::swap(&mut start, end.as_mut().unwrap());
        }
        let range = KeyRange { start: start.clone().into(), end: end.clone().map(Into::into) };
        let limit = rng.below(12) as usize;
        let (forward, backward, single) = must(&store, |tx| {
            for (key, put) in &changes {
                if *put { tx.put(key.clone(), "own")? } else { tx.delete(key.clone())? }
            }
            let single = tx.get(&start)?;
            let forward = tx.range(&range, Direction::Forward, limit)?;
            Ok((forward, tx.range(&range, Direction::Backward, limit)?, single))
        })
        .await;
        // What was written stays: the model follows.
        for (key, put) in &changes {
            if *put {
                stored.insert(key.clone(), b"own".to_vec());
            } else {
                stored.remove(key);
            }
        }
        let inside = |key: &[u8]| range.contains(key);
        let rows: Vec<_> = stored.iter().filter(|(key, _)| inside(key)).collect();
        let same = |found: &[crate::Entry], expect: Vec<&(&Vec<u8>, &Vec<u8>)>| {
            let found: Vec<_> = found.iter().map(|(k, v)| (k.to_vec(), v.to_vec())).collect();
            let expect: Vec<_> = expect.iter().map(|(k, v)| ((*k).clone(), (*v).clone())).collect();
            assert_eq!(found, expect, "{range:?} {limit} {changes:?}");
        };
        same(&forward, rows.iter().take(limit).collect());
        same(&backward, rows.iter().rev().take(limit).collect());
        assert_eq!(single.as_deref(), stored.get(&start).map(Vec::as_slice));
    }
}

async fn keys_are_ordered_by_their_bytes(setup: Setup) {
    let store = setup.store();
    let keys: [&[u8]; 9] = [b"", b"\0", b"\0\0", b"\0\x01", b"A", b"a", b"a\0", b"\x7f", b"\xff\xff"];
    must(&store, |tx| {
        for key in keys.iter().rev() {
            tx.put(*key, *key)?;
        }
        Ok(())
    })
    .await;
    let all = KeyRange::prefix("");
    let read = |range: &KeyRange, direction| {
        let rows = look(&store, |from| from.range(range, direction, 100));
        rows.into_iter().map(|(key, _)| key.to_vec()).collect::<Vec<_>>()
    };
    let mut expect: Vec<_> = keys.iter().map(|key| key.to_vec()).collect();
    assert_eq!(read(&all, Direction::Forward), expect);
    let one = KeyRange { start: "a".into(), end: Some("a".into()) };
    assert_eq!(read(&one, Direction::Forward), Vec::<Vec<u8>>::new());
    let some = KeyRange { start: "\0".into(), end: Some("a".into()) };
    assert_eq!(read(&some, Direction::Forward), expect[1..5]);
    expect.reverse();
    assert_eq!(read(&all, Direction::Backward), expect);
}

async fn tables_are_apart(setup: Setup) {
    const LONGER: Table<String, Counter> = Table::new("test.counters2");
    const PAIRS: Table<(String, u32), Counter> = Table::new("test.pairs");
    let store = setup.store();
    must(&store, |tx| {
        set(tx, "a", 1)?;
        LONGER.put(tx, &"b".to_owned(), &Counter(2))?;
        for (name, number) in [("a", 1), ("a", 2), ("a", 3), ("ab", 1), ("b", 1)] {
            PAIRS.put(tx, &(name.to_owned(), number), &Counter(number.into()))?;
        }
        Ok(())
    })
    .await;
    let key = |name: &str, number| (name.to_owned(), number);
    let keys = |rows: Vec<((String, u32), Counter)>| {
        rows.into_iter().map(|(key, _)| format!("{}{}", key.0, key.1)).collect::<Vec<_>>()
    };
    look(&store, |from| {
        assert_eq!(COUNTERS.scan(from, &(), None, 10)?, [("a".to_owned(), Counter(1))]);
        let a = ("a".to_owned(),);
        assert_eq!(keys(PAIRS.scan(from, &a, None, 10)?), ["a1", "a2", "a3"]);
        assert_eq!(keys(PAIRS.scan(from, &a, Some(&key("a", 1)), 1)?), ["a2"]);
        assert_eq!(keys(PAIRS.scan_back(from, &a, Some(&key("a", 3)), 10)?), ["a2", "a1"]);
        assert_eq!(keys(PAIRS.scan(from, &crate::Starts("a"), None, 10)?), ["a1", "a2", "a3", "ab1"]);
        let middle = key("a", 2)..=key("ab", 1);
        assert_eq!(keys(PAIRS.range(from, middle.clone(), 10)?), ["a2", "a3", "ab1"]);
        assert_eq!(keys(PAIRS.range_back(from, middle, 2)?), ["ab1", "a3"]);
        assert_eq!(keys(PAIRS.range(from, key("ab", 0).., 10)?), ["ab1", "b1"]);
        Ok(())
    });
}

async fn a_rule_that_says_no_writes_nothing(setup: Setup) {
    let store = setup.store();
    let ran = Arc::new(Mutex::new(false));
    let refused = loop {
        let result = store
            .transact(|tx| {
                set(tx, "a", 1)?;
                let ran = Arc::clone(&ran);
                tx.on_commit(move || *ran.lock().unwrap() = true);
                Err::<(), _>(Abort::Rule("no"))
            })
            .await;
        match result {
            Err(Abort::Failed(StoreError::Engine { .. })) => {}
            other => break other,
        }
    };
    assert!(matches!(refused, Err(Abort::Rule("no"))));
    assert!(!*ran.lock().unwrap());
    assert_eq!(look(&store, |from| count(from, "a")), 0);
}

async fn what_is_too_much_is_refused(mut setup: Setup) {
    setup.options.transaction_bytes = 1000;
    setup.options.range_rows = 10;
    setup.options.snapshots = 3;
    let store = setup.store();
    let outcome = async |run: &mut (dyn FnMut(&mut Transaction) -> Result<(), StoreError> + Send)| loop {
        let result = store.transact(|tx| Ok::<_, Abort<()>>(run(tx)?)).await;
        match result {
            Ok(()) => return "done".to_owned(),
            Err(Abort::Failed(StoreError::Engine { .. })) => {}
            Err(Abort::Failed(error)) => return error.to_string(),
            Err(Abort::Rule(())) => unreachable!(),
        }
    };
    let large = "the transaction holds 1001 bytes of keys and values; 1000 are allowed";
    assert_eq!(outcome(&mut |tx| tx.put("k", vec![0; 1000])).await, large);
    assert_eq!(outcome(&mut |tx| tx.put("k", vec![0; 999])).await, "done");
    // Writing one key again and again holds it once.
    assert_eq!(outcome(&mut |tx| (0..10).try_for_each(|_| tx.put("k", vec![0; 999]))).await, "done");
    let reads = outcome(&mut |tx| (0..101).try_for_each(|_| tx.get(&[1; 10]).map(drop))).await;
    assert_eq!(reads, "the transaction holds 1010 bytes of keys and values; 1000 are allowed");
    let all = KeyRange::prefix("");
    let rows = outcome(&mut |tx| tx.range(&all, Direction::Forward, 11).map(drop)).await;
    assert_eq!(rows, "11 rows were asked for at once; 10 are allowed");

    let held: Vec<_> = std::iter::from_fn(|| Some(store.read())).filter_map(Result::ok).take(3).collect();
    assert!(matches!(store.read(), Err(StoreError::TooManySnapshots { limit: 3 })));
    drop(held);
    assert_eq!(outcome(&mut |tx| tx.put("k", "v")).await, "done");
}

async fn what_is_too_slow_is_refused(setup: Setup) {
    let store = setup.store();
    let limit = setup.options.transaction_time;
    let slow = loop {
        let result = store
            .transact(|tx| {
                set(tx, "a", 1)?;
                setup.clock.advance(limit + Duration::from_micros(1));
                Ok::<_, Abort<()>>(())
            })
            .await;
        match result {
            Err(Abort::Failed(StoreError::Engine { .. })) => {}
            other => break other,
        }
    };
    assert!(matches!(slow, Err(Abort::Failed(StoreError::TooSlow { .. }))), "{slow:?}");
    assert_eq!(look(&store, |from| count(from, "a")), 0);

    let snapshot = loop {
        if let Ok(snapshot) = store.read() {
            break snapshot;
        }
    };
    setup.clock.advance(setup.options.snapshot_time + Duration::from_micros(1));
    assert!(matches!(snapshot.get(b"a"), Err(StoreError::TooSlow { .. })));
}

async fn effects_run_in_order_before_the_answer(setup: Setup) {
    let store = setup.store();
    let applied = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    for _ in 0..16 {
        let (store, applied) = (store.clone(), Arc::clone(&applied));
        tasks.spawn(async move {
            for _ in 0..5 {
                let mine = must(&store, |tx| {
                    let next = count(tx, "n")? + 1;
                    set(tx, "n", next)?;
                    let applied = Arc::clone(&applied);
                    tx.on_commit(move || applied.lock().unwrap().push(next));
                    Ok(next)
                })
                .await;
                assert!(applied.lock().unwrap().contains(&mine));
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(*applied.lock().unwrap(), (1..=80).collect::<Vec<_>>());
}

async fn an_effect_that_panics_harms_nobody_else(setup: Setup) {
    let store = setup.store();
    must(&store, |tx| {
        set(tx, "a", 1)?;
        tx.on_commit(|| panic!("on purpose"));
        Ok(())
    })
    .await;
    must(&store, |tx| Ok(set(tx, "b", 1)?)).await;
    assert_eq!(look(&store, |from| Ok(count(from, "a")? + count(from, "b")?)), 2);
}

async fn the_feed_is_complete(setup: Setup) {
    let store = setup.store();
    let mut changes = store.watch(b"row/");
    let mut tasks = JoinSet::new();
    for task in 0..8u32 {
        let store = store.clone();
        tasks.spawn(async move {
            for round in 0..10u32 {
                let key = format!("row/{}", (task * 7 + round) % 10);
                must(&store, |tx| {
                    tx.put("other", "")?;
                    if round % 3 == 0 {
                        return Ok(tx.delete(key.clone())?);
                    }
                    Ok(tx.put(key.clone(), format!("{task} {round}"))?)
                })
                .await;
            }
        });
    }
    tasks.join_all().await;
    let mut followed = BTreeMap::new();
    let mut last = 0;
    while let Some(event) = changes.try_next() {
        let Event::Changed(change) = event else { panic!("lagged") };
        assert!(change.version > last);
        last = change.version;
        match change.value {
            Some(value) => followed.insert(change.key, value),
            None => followed.remove(&change.key),
        };
    }
    let rows = look(&store, |from| from.range(&KeyRange::prefix("row/"), Direction::Forward, 100));
    assert_eq!(followed.into_iter().collect::<Vec<_>>(), rows);
}

async fn a_watcher_that_lags_is_told(mut setup: Setup) {
    setup.options.watch_queue = 4;
    let store = setup.store();
    let mut changes = COUNTERS.watch(&store);
    for n in 0..6 {
        must(&store, |tx| Ok(set(tx, "n", n)?)).await;
    }
    assert_eq!(changes.next().await.unwrap().unwrap(), TableChange::Lagged);
    assert_eq!(look(&store, |from| count(from, "n")), 5);
    must(&store, |tx| {
        set(tx, "m", 1)?;
        Ok(COUNTERS.delete(tx, &"n".to_owned())?)
    })
    .await;
    // What came since the changes were dropped, and then the new ones.
    let mut told = Vec::new();
    while let Some(change) = changes.try_next() {
        told.push(change.unwrap());
    }
    let new = [TableChange::Put("m".to_owned(), Counter(1)), TableChange::Deleted("n".to_owned())];
    assert!(told.ends_with(&new), "{told:?}");
    drop(store);
    assert!(changes.next().await.is_none());
}

async fn clearing_leaves_nothing(setup: Setup) {
    let store = setup.store();
    let all = KeyRange { start: Bytes::new(), end: None };
    let rows = |store: &Store| look(store, |from| from.range(&all, Direction::Forward, 100)).len();
    let mut changes = COUNTERS.watch(&store);
    let mut cleared = false;
    must(&store, |tx| {
        set(tx, "a", 1)?;
        // What has read nothing is cleared too, or runs again.
        if !std::mem::replace(&mut cleared, true) {
            apart(clear(&store));
            assert_eq!((rows(&store), store.generation()), (0, 1));
        }
        Ok(tx.put("b", store.generation().to_string())?)
    })
    .await;
    assert_eq!(look(&store, |from| from.get(b"b")).unwrap(), "1");
    assert_eq!(changes.try_next().unwrap().unwrap(), TableChange::Lagged);
    clear(&store).await;
    assert_eq!(rows(&store), 0);
    drop(store);
    assert_eq!(rows(&setup.store()), 0);
}

/// Clears until no failure is made up any more; the effect has run when it is answered.
async fn clear(store: &Store) {
    let ran = Arc::new(Mutex::new(false));
    loop {
        let effect = Arc::clone(&ran);
        match store.clear(move || *effect.lock().unwrap() = true).await {
            Ok(()) => return assert!(*ran.lock().unwrap()),
            Err(StoreError::Engine { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

async fn concurrent_writers_make_progress(setup: Setup) {
    let store = setup.store();
    let mut tasks = JoinSet::new();
    for task in 0..32 {
        let store = store.clone();
        tasks.spawn(async move {
            for _ in 0..4 {
                must(&store, |tx| {
                    set(tx, &format!("own {task}"), 1)?;
                    Ok(set(tx, "all", count(tx, "all")? + 1)?)
                })
                .await;
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(look(&store, |from| count(from, "all")), 128);
    assert_eq!(look(&store, |from| COUNTERS.scan(from, &(), None, 100)).len(), 33);
}

async fn reopening_keeps_everything(setup: Setup) {
    let mut versions = Vec::new();
    for round in 1..=3 {
        let store = setup.store();
        assert_eq!(look(&store, |from| count(from, "n")), round - 1);
        for own in 0..300 {
            must(&store, |tx| Ok(set(tx, &format!("{round} {own}"), own)?)).await;
            if round > 1 {
                break;
            }
        }
        must(&store, |tx| Ok(set(tx, "n", round)?)).await;
        versions.push(loop {
            if let Ok(snapshot) = store.read() {
                break snapshot.version();
            }
        });
    }
    assert!(versions.is_sorted_by(|a, b| a < b), "{versions:?}");
    let store = setup.store();
    let rows = look(&store, |from| {
        let mut seen = 0;
        COUNTERS.visit(from, &(), |_, _| seen += 1)?;
        Ok(seen)
    });
    assert_eq!(rows, 303);
}

async fn an_unknown_version_is_refused(setup: Setup) {
    let store = setup.store();
    must(&store, |tx| {
        tx.put("test.counters\0new\0\0", "v2:7")?;
        Ok(tx.put("test.counters\0bad key", "v1:7")?)
    })
    .await;
    let shown = |read: &dyn Fn(&dyn Read) -> Result<(), StoreError>| loop {
        match store.read().and_then(|snapshot| read(&snapshot)) {
            Err(StoreError::Engine { .. }) => {}
            Err(error) => return error.to_string(),
            Ok(()) => return "read".to_owned(),
        }
    };
    assert_eq!(
        shown(&|from| count(from, "new").map(drop)),
        "a record of Counter has version 2; this program knows up to 1"
    );
    assert_eq!(
        shown(&|from| COUNTERS.scan(from, &(), None, 10).map(drop)),
        "a stored key of test.counters cannot be read: it has not the table's form"
    );
}

async fn a_closed_store_says_so(setup: Setup) {
    let store = setup.store();
    let mut changes = store.watch(b"");
    must(&store, |tx| Ok(set(tx, "a", 1)?)).await;
    store.close();
    store.close();
    let closed = loop {
        match store.transact(|tx| Ok::<_, Abort<()>>(set(tx, "b", 1)?)).await {
            Err(Abort::Failed(StoreError::Engine { .. })) => {}
            other => break other,
        }
    };
    assert!(matches!(closed, Err(Abort::Failed(StoreError::Closed))), "{closed:?}");
    assert!(matches!(changes.next().await, Some(Event::Changed(_))));
    assert!(changes.next().await.is_none());
    assert_eq!(look(&store, |from| count(from, "a")), 1);
}
