//! Large objects, each under the SHA-256 of its content: function code, later S3's data.
//! What `put` has answered is on disk under its name.

mod files;
mod id;

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use base::Timestamp;
use bytes::Bytes;
use tokio::io::AsyncRead;

pub use files::FileBlobs;
pub use id::{BlobId, InvalidBlobId};

/// What a blob store answers with, later.
pub type BlobFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, BlobError>> + Send + 'a>>;

/// A store of large objects. The same content is kept once.
pub trait Blobs: Send + Sync + std::fmt::Debug {
    /// Keeps bytes.
    fn put(&self, content: Bytes) -> BlobFuture<'_, BlobId>;

    /// Keeps what a stream gives, of unknown length.
    fn put_stream<'a>(&'a self, content: Pin<Box<dyn AsyncRead + Send + 'a>>) -> BlobFuture<'a, Blob>;

    /// What is known of a blob; none when there is none.
    fn find(&self, id: BlobId) -> BlobFuture<'_, Option<Blob>>;

    /// The whole content, if it has at most `limit` bytes.
    fn get(&self, id: BlobId, limit: usize) -> BlobFuture<'_, Bytes>;

    /// At most `length` bytes from `offset` on; fewer only at the end of the blob.
    fn read(&self, id: BlobId, offset: u64, length: usize) -> BlobFuture<'_, Bytes>;

    /// A file with the content, for readers on this machine. It must not be written, and lasts until
    /// the blob is deleted.
    fn path(&self, id: BlobId) -> BlobFuture<'_, PathBuf>;

    /// Whether the content still has its hash: `false` says that the disk has lost it.
    fn verify(&self, id: BlobId) -> BlobFuture<'_, bool>;

    /// Deletes a blob that was last put before `put_before`, and says whether it did. Who collects
    /// garbage takes that moment before looking for references: a blob that is put again meanwhile
    /// then stays.
    fn delete(&self, id: BlobId, put_before: Timestamp) -> BlobFuture<'_, bool>;

    /// The first `limit` blobs in the order of their ids, after one when it is given.
    fn list(&self, after: Option<BlobId>, limit: usize) -> BlobFuture<'_, Vec<Blob>>;
}

/// A blob that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blob {
    /// Its name.
    pub id: BlobId,
    /// Bytes.
    pub size: u64,
    /// When it was last put.
    pub put: Timestamp,
}

/// Why a blob cannot be kept or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlobError {
    /// There is no such blob.
    #[error("there is no blob {0}")]
    Missing(BlobId),
    /// The content is larger than it may be.
    #[error("a blob may have {limit} bytes")]
    TooLarge {
        /// What it may have.
        limit: u64,
    },
    /// The stream that was to be kept failed.
    #[error("the content could not be read")]
    Source(#[source] std::io::Error),
    /// The disk failed.
    #[error("cannot {doing} {}", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
}
