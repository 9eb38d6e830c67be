//! The transactional key-value store, the append-only journal beside it, and the lock on the
//! directory that holds both. Only this crate knows which engine runs.
//!
//! What is acknowledged is on disk: a commit or an append is answered after its fsync.

mod directory;
mod engine;
mod error;
mod faulty;
mod feed;
#[doc(hidden)]
pub mod fuzzing {
    //! For `fuzz/`.
    pub use crate::journal::fuzzing::journal;
}
mod journal;
mod key;
mod memory;
mod options;
mod recent;
mod record;
mod sqlite;
mod store;
mod table;
mod transaction;

#[cfg(test)]
mod conformance;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod traced;

pub use directory::DataDirectory;
pub use engine::{Direction, Engine, Entry, KeyRange, Proposal, Verdict, Version, View, Write};
pub use error::{Abort, OpenError, StoreError, TransactError};
pub use faulty::{Faults, Faulty};
pub use feed::{Change, Changes, Event};
pub use journal::{Item, Journal, JournalError, JournalOptions, Loss, Offset, Reader, Record, Retention, WhenFull};
pub use key::{Key, PrefixOf, Starts};
pub use memory::MemoryEngine;
pub use options::Options;
pub use record::Stored;
#[doc(hidden)]
pub use record::{decode_body, encode_body};
pub use sqlite::SqliteEngine;
pub use store::Store;
pub use table::{Table, TableChange, TableChanges};
pub use transaction::{Read, Snapshot, Transaction};
