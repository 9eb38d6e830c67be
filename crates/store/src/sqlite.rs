//! The embedded durable engine: one SQLite file in WAL mode, synchronous FULL, one table of keys and
//! values. One connection writes; views read through a small pool of others.
//!
//! Why SQLite: docs/decisions/001-embedded-store-engine.md.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};

use crate::recent::Recent;
use crate::{Direction, Engine, Entry, KeyRange, OpenError, Proposal, StoreError, Verdict, Version, View};

/// Format of the tables below, in SQLite's `user_version`. 0 is a new file.
const FORMAT: i64 = 1;
/// `Pinf`: what `file` and SQLite's tools show.
const APPLICATION: i64 = 0x5069_6E66;
/// Connections for reading that are kept when nobody reads.
const IDLE_READERS: usize = 4;

/// Set on each connection. A full disk page cache is the system's affair: ours stays small.
/// `fullfsync` makes an fsync reach the medium on macOS and means nothing elsewhere.
const SETTINGS: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA journal_size_limit = 67108864;";

/// Keys stand in an index beside the rows: with rows of 1 KiB in the index itself (WITHOUT ROWID) the
/// file is three times as large and writes less than half as fast.
const SCHEMA: &str = "
    CREATE TABLE kv (key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT;
    CREATE TABLE commits (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT;
    INSERT INTO commits VALUES (1, 0);";

/// An engine on one SQLite file.
#[derive(Debug)]
pub struct SqliteEngine {
    writer: Mutex<Writer>,
    readers: Arc<Readers>,
}

#[derive(Debug)]
struct Writer {
    connection: Connection,
    recent: Recent,
    /// The last version that was given out, whether its commit succeeded or not.
    last: Version,
    /// Set when the disk failed during a commit: what it holds is not known from here on.
    poisoned: bool,
}

#[derive(Debug)]
struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

struct SqliteView {
    readers: Arc<Readers>,
    /// Taken back by the pool when the view is dropped.
    connection: Mutex<Option<Connection>>,
    version: Version,
}

impl SqliteEngine {
    /// Opens or makes `store.sqlite` in a directory that exists and that this process holds.
    pub fn open(directory: &Path) -> Result<Self, OpenError> {
        let path = directory.join("store.sqlite");
        let refused = |error: rusqlite::Error| OpenError::Engine { path: path.clone(), source: Box::new(error) };
        if !path.exists() {
            create(directory, &path)?;
        }
        let connection = connect(&path).map_err(refused)?;
        let format: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(refused)?;
        if format != FORMAT {
            return Err(OpenError::Format { path, found: format.to_string(), known: "1" });
        }
        let last = version(&connection).map_err(refused)?;
        let writer = Writer { connection, recent: Recent::since(last), last, poisoned: false };
        let readers = Readers { path, idle: Mutex::default() };
        Ok(Self { writer: Mutex::new(writer), readers: Arc::new(readers) })
    }
}

impl Engine for SqliteEngine {
    fn snapshot(&self) -> Result<Box<dyn View>, StoreError> {
        let connection = self.readers.take()?;
        // A transaction of SQLite sees what was committed when it first reads.
        let begun = connection.prepare_cached("BEGIN").and_then(|mut begin| begin.execute([]));
        let version = begun.and_then(|_| version(&connection));
        // From here on the view's drop gives the connection back.
        let mut view =
            SqliteView { readers: Arc::clone(&self.readers), connection: Mutex::new(Some(connection)), version: 0 };
        view.version = version.map_err(|error| StoreError::engine("taking a snapshot", error))?;
        Ok(Box::new(view))
    }

    fn commit(&self, group: &[Proposal]) -> Result<Vec<Verdict>, StoreError> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner).commit(group)
    }
}

impl Writer {
    fn commit(&mut self, group: &[Proposal]) -> Result<Vec<Verdict>, StoreError> {
        if self.poisoned {
            return Err(StoreError::Poisoned);
        }
        // What is noted here of a group that then fails is forgotten by the rollback.
        let mut verdicts = Vec::with_capacity(group.len());
        for proposal in group {
            verdicts.push(if self.recent.holds(proposal) {
                self.last += 1;
                self.recent.note(self.last, proposal);
                Verdict::Committed(self.last)
            } else {
                Verdict::Conflict
            });
        }
        let applied = || {
            let both = group.iter().zip(&verdicts);
            both.filter(|(_, verdict)| **verdict != Verdict::Conflict).map(|(proposal, _)| proposal)
        };
        if applied().next().is_none() {
            return Ok(verdicts);
        }
        if let Err(error) = self.write(applied()) {
            self.roll_back();
            return Err(StoreError::engine("writing", error));
        }
        if let Err(error) = self.connection.execute_batch("COMMIT") {
            return Err(self.failed(error));
        }
        Ok(verdicts)
    }

    fn write<'a>(&self, proposals: impl Iterator<Item = &'a Proposal>) -> Result<(), rusqlite::Error> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        let mut put = self
            .connection
            .prepare_cached("INSERT INTO kv VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")?;
        let mut delete = self.connection.prepare_cached("DELETE FROM kv WHERE key = ?1")?;
        for proposal in proposals {
            if proposal.clears {
                self.connection.execute_batch("DELETE FROM kv")?;
            }
            for (key, value) in &proposal.writes {
                match value {
                    Some(value) => put.execute(params![&**key, &**value])?,
                    None => delete.execute(params![&**key])?,
                };
            }
        }
        let mut mark = self.connection.prepare_cached("UPDATE commits SET version = ?1")?;
        mark.execute(params![self.last.cast_signed()])?;
        Ok(())
    }

    /// After a COMMIT that failed: SQLite has rolled back what readers see, but the write-ahead log
    /// may hold the commit, and a restart would find it.
    fn failed(&mut self, error: rusqlite::Error) -> StoreError {
        let code = error.sqlite_error_code();
        self.roll_back();
        match code {
            Some(ErrorCode::DatabaseBusy) => StoreError::engine("committing", error),
            // The next commit writes over it: room on the disk is enough to go on.
            Some(ErrorCode::DiskFull) => StoreError::Unknown { source: Arc::new(error) },
            _ => {
                self.poisoned = true;
                StoreError::Unknown { source: Arc::new(error) }
            }
        }
    }

    fn roll_back(&mut self) {
        if !self.connection.is_autocommit() && self.connection.execute_batch("ROLLBACK").is_err() {
            self.poisoned = true;
        }
        match version(&self.connection) {
            Ok(version) => self.recent.restart(version),
            Err(_) => self.poisoned = true,
        }
    }
}

impl Readers {
    fn take(&self) -> Result<Connection, StoreError> {
        if let Some(connection) = self.idle().pop() {
            return Ok(connection);
        }
        let opened = connect(&self.path).and_then(|connection| {
            connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -512")?;
            Ok(connection)
        });
        opened.map_err(|error| StoreError::engine("opening a connection", error))
    }

    fn give_back(&self, connection: Connection) {
        let ended = connection.is_autocommit()
            || connection.prepare_cached("ROLLBACK").and_then(|mut end| end.execute([])).is_ok();
        let mut idle = self.idle();
        if ended && idle.len() < IDLE_READERS {
            idle.push(connection);
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SqliteView {
    fn with<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Connection) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(connection) = connection.as_ref() else {
            return Err(StoreError::Closed);
        };
        read(connection).map_err(|error| StoreError::engine(doing, error))
    }
}

impl View for SqliteView {
    fn version(&self) -> Version {
        self.version
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.with("reading a key", |connection| {
            let mut get = connection.prepare_cached("SELECT value FROM kv WHERE key = ?1")?;
            get.query_row(params![key], |row| blob(row, 0)).optional()
        })
    }

    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError> {
        if range.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let query = match (direction, &range.end) {
            (Direction::Forward, Some(_)) => {
                "SELECT key, value FROM kv WHERE key >= ?1 AND key < ?2 ORDER BY key LIMIT ?3"
            }
            (Direction::Backward, Some(_)) => {
                "SELECT key, value FROM kv WHERE key >= ?1 AND key < ?2 ORDER BY key DESC LIMIT ?3"
            }
            (Direction::Forward, None) => {
                "SELECT key, value FROM kv WHERE key >= ?1 AND ?2 IS NULL ORDER BY key LIMIT ?3"
            }
            (Direction::Backward, None) => {
                "SELECT key, value FROM kv WHERE key >= ?1 AND ?2 IS NULL ORDER BY key DESC LIMIT ?3"
            }
        };
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.with("reading a range", |connection| {
            let mut select = connection.prepare_cached(query)?;
            let bounds = params![&*range.start, range.end.as_deref(), limit];
            let rows = select.query_map(bounds, |row| Ok((blob(row, 0)?, blob(row, 1)?)))?;
            rows.collect()
        })
    }
}

impl Drop for SqliteView {
    fn drop(&mut self) {
        let connection = self.connection.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(connection) = connection {
            self.readers.give_back(connection);
        }
    }
}

fn connect(path: &Path) -> Result<Connection, rusqlite::Error> {
    let connection = Connection::open(path)?;
    connection.execute_batch(SETTINGS)?;
    Ok(connection)
}

/// Makes an empty store under another name and renames it when it is whole and durable. So SQLite need
/// not synchronise at each of its own steps, which would take most of the time that a first start may.
fn create(directory: &Path, path: &Path) -> Result<(), OpenError> {
    let new = directory.join("store.sqlite.new");
    let refused = |error| OpenError::Engine { path: new.clone(), source: Box::new(error) };
    let failed = |source| OpenError::Io { doing: "create", path: path.to_owned(), source };
    // What an earlier process left of it, with SQLite's files beside.
    for left in ["store.sqlite.new", "store.sqlite.new-wal", "store.sqlite.new-shm"] {
        match fs::remove_file(directory.join(left)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
    }
    // Its owner's alone, which SQLite's files beside it then are too.
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new).map_err(failed)?;
    let fill = || {
        let mut connection = Connection::open(&new)?;
        connection.pragma_update(None, "synchronous", "OFF")?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        let transaction = connection.transaction()?;
        transaction.execute_batch(SCHEMA)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", FORMAT)?;
        transaction.commit()?;
        // The last connection brings the write-ahead log into the file and removes it.
        connection.close().map_err(|(_, error)| error)
    };
    fill().map_err(refused)?;
    File::open(&new).and_then(|file| file.sync_all()).map_err(failed)?;
    fs::rename(&new, path).map_err(failed)?;
    File::open(directory).and_then(|file| file.sync_all()).map_err(failed)
}

fn version(connection: &Connection) -> Result<Version, rusqlite::Error> {
    let mut select = connection.prepare_cached("SELECT version FROM commits")?;
    select.query_row([], |row| row.get::<_, i64>(0)).map(i64::cast_unsigned)
}

fn blob(row: &rusqlite::Row<'_>, column: usize) -> Result<Bytes, rusqlite::Error> {
    Ok(Bytes::copy_from_slice(row.get_ref(column)?.as_blob()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(engine: &SqliteEngine, key: &'static str) {
        let writes = vec![(key.into(), Some("value".into()))];
        engine.commit(&[Proposal { writes, ..Proposal::default() }]).unwrap();
    }

    #[test]
    fn what_an_unfinished_first_start_left_is_no_harm() {
        let directory = tempfile::tempdir().unwrap();
        for left in ["store.sqlite.new", "store.sqlite.new-wal"] {
            fs::write(directory.path().join(left), "half").unwrap();
        }
        let engine = SqliteEngine::open(directory.path()).unwrap();
        put(&engine, "key");
        assert!(engine.snapshot().unwrap().get(b"key").unwrap().is_some());
        let names = fs::read_dir(directory.path()).unwrap();
        assert!(names.into_iter().all(|name| !name.unwrap().path().display().to_string().contains("new")));
    }

    #[test]
    fn another_format_and_another_file_are_refused() {
        let directory = tempfile::tempdir().unwrap();
        drop(SqliteEngine::open(directory.path()).unwrap());
        let path = directory.path().join("store.sqlite");
        Connection::open(&path).unwrap().pragma_update(None, "user_version", 2).unwrap();
        let error = SqliteEngine::open(directory.path()).unwrap_err();
        assert!(error.to_string().ends_with("has format \"2\"; this program knows \"1\""), "{error}");
        fs::write(&path, "This is not a database. ".repeat(100)).unwrap();
        let error = SqliteEngine::open(directory.path()).unwrap_err();
        assert!(error.to_string().starts_with("cannot open the store"), "{error}");
    }

    #[test]
    fn every_commit_is_synchronised() {
        let directory = tempfile::tempdir().unwrap();
        let engine = SqliteEngine::open(directory.path()).unwrap();
        let writer = engine.writer.lock().unwrap();
        let pragma = |name| writer.connection.pragma_query_value(None, name, |row| row.get::<_, String>(0));
        assert_eq!(pragma("journal_mode").unwrap(), "wal");
        let full: i64 = writer.connection.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
        assert_eq!(full, 2);
    }

    /// What a full disk refused must not look as if another transaction had been faster.
    #[test]
    fn a_write_that_failed_stands_in_nobodys_way() {
        let directory = tempfile::tempdir().unwrap();
        let engine = SqliteEngine::open(directory.path()).unwrap();
        put(&engine, "key");
        let room = |pages: u32| {
            let writer = engine.writer.lock().unwrap();
            writer.connection.pragma_update(None, "max_page_count", pages).unwrap();
        };
        let write = |value: Vec<u8>| {
            let snapshot = engine.snapshot().unwrap().version();
            let writes = vec![("key".into(), Some(value.into()))];
            engine.commit(&[Proposal { snapshot, keys: vec!["key".into()], writes, ..Proposal::default() }])
        };
        room(10);
        for _ in 0..2 {
            let error = write(vec![0; 1 << 20]).unwrap_err();
            assert!(matches!(error, StoreError::Engine { doing: "writing", .. }), "{error}");
        }
        room(10_000);
        assert!(matches!(write(vec![1; 10]).unwrap()[..], [Verdict::Committed(_)]));
    }

    /// Views come from a pool: more of them than it keeps, and each ends its transaction.
    #[test]
    fn views_do_not_keep_what_is_old() {
        let directory = tempfile::tempdir().unwrap();
        let engine = SqliteEngine::open(directory.path()).unwrap();
        let views: Vec<_> = (0..10).map(|_| engine.snapshot().unwrap()).collect();
        put(&engine, "key");
        assert!(views.iter().all(|view| view.get(b"key").unwrap().is_none()));
        drop(views);
        assert_eq!(engine.readers.idle().len(), IDLE_READERS);
        assert!(engine.snapshot().unwrap().get(b"key").unwrap().is_some());
    }
}
