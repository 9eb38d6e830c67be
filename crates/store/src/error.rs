//! What can go wrong: with the store, with opening it, and with a transaction.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The store or the journal failed. Cheap to clone: one failed group is told to all who were in it.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The transaction writes and reads more than it may. Nothing was written.
    #[error("the transaction holds {bytes} bytes of keys and values; {limit} are allowed")]
    TooLarge {
        /// What it holds.
        bytes: usize,
        /// What it may hold.
        limit: usize,
    },
    /// More rows were asked for at once than one call may give.
    #[error("{asked} rows were asked for at once; {limit} are allowed")]
    TooManyRows {
        /// What was asked for.
        asked: usize,
        /// What may be asked for.
        limit: usize,
    },
    /// The transaction or snapshot is older than it may become. Nothing was written.
    #[error("the transaction or snapshot is older than {limit:?}")]
    TooSlow {
        /// How old it may become.
        limit: Duration,
    },
    /// Other transactions changed what this one read, each time it ran. Nothing was written.
    #[error("other transactions were faster {attempts} times")]
    Contended {
        /// How often it ran.
        attempts: usize,
    },
    /// More snapshots are held at once than may be. Nothing was read.
    #[error("{limit} snapshots are in use")]
    TooManySnapshots {
        /// How many may be held.
        limit: usize,
    },
    /// The store was closed. Nothing was written.
    #[error("the store is closed")]
    Closed,
    /// The engine failed, and nothing was written.
    #[error("the storage engine failed while {doing}")]
    Engine {
        /// What it was doing.
        doing: &'static str,
        /// The engine's own error.
        source: Arc<dyn std::error::Error + Send + Sync>,
    },
    /// The engine failed while it wrote: after a restart the write may be there or not.
    #[error("the storage engine failed while it wrote; whether the write is kept is not known")]
    Unknown {
        /// The engine's own error.
        source: Arc<dyn std::error::Error + Send + Sync>,
    },
    /// An earlier write failed in a way after which the disk cannot be trusted until the store is
    /// opened again. Reads go on.
    #[error("an earlier write failed; the store takes no more writes until it is opened again")]
    Poisoned,
    /// A stored key or value is not what was once written.
    #[error("a stored {what} of {table} cannot be read: {reason}")]
    Corrupt {
        /// `key` or `value`.
        what: &'static str,
        /// The table or type.
        table: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// A record was written by a newer program.
    #[error("a record of {table} has version {version}; this program knows up to {newest}")]
    UnknownVersion {
        /// The type of the record.
        table: &'static str,
        /// The version that it has.
        version: u32,
        /// The newest version known.
        newest: u32,
    },
    /// A record cannot be written as JSON.
    #[error("a record of {table} cannot be written: {reason}")]
    Encode {
        /// The type of the record.
        table: &'static str,
        /// Why.
        reason: String,
    },
}

/// Why a data directory, store or journal cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process holds the directory.
    #[error("{} is in use by process {}", path.display(), holder.as_deref().unwrap_or("(unknown)"))]
    Locked {
        /// The directory.
        path: PathBuf,
        /// The process id that the lock names.
        holder: Option<String>,
    },
    /// The directory was written by a newer program, or by another one.
    #[error("{} has format {found:?}; this program knows {known:?}", path.display())]
    Format {
        /// The file or directory.
        path: PathBuf,
        /// What it says.
        found: String,
        /// What this program writes.
        known: &'static str,
    },
    /// There is no room for what a start writes.
    #[error("the disk of {} is full: a start needs {needed} KiB. Make room on it, or use another directory", path.display())]
    Full {
        /// The directory.
        path: PathBuf,
        /// What a start needs, in KiB.
        needed: usize,
    },
    /// The operating system refused.
    #[error("cannot {doing} {}", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// The engine refused.
    #[error("cannot open the store {}", path.display())]
    Engine {
        /// The file.
        path: PathBuf,
        /// The engine's error.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// How a transaction ends without being applied.
#[derive(Debug, thiserror::Error)]
pub enum Abort<E> {
    /// The caller's own rule said no. Nothing was written.
    #[error("the rule said no")]
    Rule(E),
    /// The store failed.
    #[error(transparent)]
    Failed(StoreError),
}

/// What [`crate::Store::transact`] fails with: the same two cases that the closure may return.
pub type TransactError<E> = Abort<E>;

impl StoreError {
    pub(crate) fn engine(doing: &'static str, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Engine { doing, source: Arc::new(source) }
    }
}

impl<E> From<StoreError> for Abort<E> {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}
