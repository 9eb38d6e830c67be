//! Blobs as files: `ab/abcdef…`, written under another name in `new/`, synchronised, then renamed.

use std::fs::{self, DirBuilder, File, FileTimes, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base::{Clock, Limits, Timestamp};
use bytes::Bytes;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::task::spawn_blocking;

use crate::{Blob, BlobError, BlobFuture, BlobId, Blobs};

/// How much of a stream or file is held in memory at once.
const CHUNK: usize = 256 * 1024;

/// Blobs in a directory that this process holds.
#[derive(Debug, Clone)]
pub struct FileBlobs(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    directory: PathBuf,
    clock: Arc<dyn Clock>,
    limit: u64,
    /// Whether anything must survive the machine.
    durable: bool,
    /// Numbers the files in `new/`.
    next: AtomicU64,
    /// Held while a blob gets its name or loses it: a put of what is there must not meet its deletion.
    naming: Mutex<()>,
}

/// A file in `new/`, which goes away unless it is named.
struct Unnamed {
    inner: Arc<Inner>,
    path: PathBuf,
    file: File,
    hash: Sha256,
    size: u64,
}

impl FileBlobs {
    /// Opens or makes a directory of blobs, and removes what an earlier process did not finish.
    pub fn open(directory: &Path, clock: Arc<dyn Clock>, limits: &Limits) -> Result<Self, BlobError> {
        Self::make(directory.to_owned(), clock, limits, true)
    }

    /// As [`FileBlobs::open`], for what need not survive the machine: for `--ephemeral`.
    pub fn ephemeral(directory: &Path, clock: Arc<dyn Clock>, limits: &Limits) -> Result<Self, BlobError> {
        Self::make(directory.to_owned(), clock, limits, false)
    }

    fn make(directory: PathBuf, clock: Arc<dyn Clock>, limits: &Limits, durable: bool) -> Result<Self, BlobError> {
        let new = directory.join("new");
        let made = make_directory(&new).map_err(failed("create", &new))?;
        for entry in fs::read_dir(&new).map_err(failed("list", &new))? {
            let path = entry.map_err(failed("list", &new))?.path();
            fs::remove_file(&path).map_err(failed("remove", &path))?;
        }
        if made && durable {
            sync_directory(&directory)?;
            if let Some(parent) = directory.parent() {
                sync_directory(parent)?;
            }
        }
        Ok(Self(Arc::new(Inner {
            directory,
            clock,
            limit: limits.blob,
            durable,
            next: AtomicU64::new(0),
            naming: Mutex::new(()),
        })))
    }

    /// Runs what touches the disk where it may block.
    fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(Arc<Inner>) -> Result<T, BlobError> + Send + 'static,
    ) -> BlobFuture<'static, T> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let directory = inner.directory.clone();
            let done = spawn_blocking(move || work(inner)).await;
            done.map_err(|error| failed("work in", &directory)(io::Error::other(error)))?
        })
    }
}

impl Blobs for FileBlobs {
    fn put(&self, content: Bytes) -> BlobFuture<'_, BlobId> {
        self.blocking(move |inner| {
            let mut file = Inner::begin(&inner)?;
            file.write(&content)?;
            Ok(file.finish()?.id)
        })
    }

    fn put_stream<'a>(&'a self, mut content: Pin<Box<dyn AsyncRead + Send + 'a>>) -> BlobFuture<'a, Blob> {
        Box::pin(async move {
            let mut file = self.blocking(|inner| Inner::begin(&inner)).await?;
            loop {
                let mut chunk = Vec::with_capacity(CHUNK);
                while chunk.len() < CHUNK {
                    let more = content.read_buf(&mut chunk).await.map_err(BlobError::Source)?;
                    if more == 0 {
                        break;
                    }
                }
                if chunk.is_empty() {
                    break;
                }
                file = self.blocking(move |_| file.write(&chunk).map(|()| file)).await?;
            }
            self.blocking(move |_| file.finish()).await
        })
    }

    fn find(&self, id: BlobId) -> BlobFuture<'_, Option<Blob>> {
        self.blocking(move |inner| match inner.info(id) {
            Ok(blob) => Ok(Some(blob)),
            Err(BlobError::Missing(_)) => Ok(None),
            Err(error) => Err(error),
        })
    }

    fn get(&self, id: BlobId, limit: usize) -> BlobFuture<'_, Bytes> {
        self.blocking(move |inner| {
            let limit = limit as u64;
            let (file, path) = inner.file(id)?;
            let mut content = Vec::new();
            let taken = file.take(limit.saturating_add(1)).read_to_end(&mut content);
            if taken.map_err(failed("read", &path))? as u64 > limit {
                return Err(BlobError::TooLarge { limit });
            }
            Ok(content.into())
        })
    }

    fn read(&self, id: BlobId, offset: u64, length: usize) -> BlobFuture<'_, Bytes> {
        self.blocking(move |inner| {
            let (file, path) = inner.file(id)?;
            let size = file.metadata().map_err(failed("read", &path))?.len();
            let left = usize::try_from(size.saturating_sub(offset)).unwrap_or(usize::MAX);
            let mut content = vec![0; left.min(length)];
            file.read_exact_at(&mut content, offset).map_err(failed("read", &path))?;
            Ok(content.into())
        })
    }

    fn path(&self, id: BlobId) -> BlobFuture<'_, PathBuf> {
        self.blocking(move |inner| inner.info(id).map(|_| inner.place(id)))
    }

    fn verify(&self, id: BlobId) -> BlobFuture<'_, bool> {
        self.blocking(move |inner| {
            let (mut file, path) = inner.file(id)?;
            let mut hash = Sha256::new();
            let mut chunk = vec![0; CHUNK];
            loop {
                match file.read(&mut chunk).map_err(failed("read", &path))? {
                    0 => return Ok(BlobId::from_bytes(hash.finalize().into()) == id),
                    length => hash.update(&chunk[..length]),
                }
            }
        })
    }

    fn delete(&self, id: BlobId, put_before: Timestamp) -> BlobFuture<'_, bool> {
        self.blocking(move |inner| {
            let _naming = inner.naming.lock().unwrap_or_else(PoisonError::into_inner);
            match inner.info(id) {
                Ok(blob) if blob.put >= put_before => return Ok(false),
                Ok(_) => {}
                Err(BlobError::Missing(_)) => return Ok(false),
                Err(error) => return Err(error),
            }
            let path = inner.place(id);
            fs::remove_file(&path).map_err(failed("remove", &path))?;
            Ok(true)
        })
    }

    fn list(&self, after: Option<BlobId>, limit: usize) -> BlobFuture<'_, Vec<Blob>> {
        self.blocking(move |inner| inner.list(after, limit))
    }
}

impl Inner {
    fn begin(inner: &Arc<Self>) -> Result<Unnamed, BlobError> {
        let number = inner.next.fetch_add(1, Ordering::Relaxed);
        let path = inner.directory.join("new").join(number.to_string());
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let file = file.map_err(failed("create", &path))?;
        Ok(Unnamed { inner: Arc::clone(inner), path, file, hash: Sha256::new(), size: 0 })
    }

    fn place(&self, id: BlobId) -> PathBuf {
        let name = id.to_string();
        self.directory.join(&name[..2]).join(name)
    }

    fn file(&self, id: BlobId) -> Result<(File, PathBuf), BlobError> {
        let path = self.place(id);
        match File::open(&path) {
            Ok(file) => Ok((file, path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(BlobError::Missing(id)),
            Err(error) => Err(failed("open", &path)(error)),
        }
    }

    fn info(&self, id: BlobId) -> Result<Blob, BlobError> {
        let path = self.place(id);
        let metadata = fs::metadata(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => BlobError::Missing(id),
            _ => failed("read", &path)(error),
        })?;
        let put = metadata.modified().map_err(failed("read", &path))?;
        let since = put.duration_since(UNIX_EPOCH).unwrap_or_default().as_micros();
        let put = Timestamp::from_micros(i64::try_from(since).unwrap_or(i64::MAX));
        Ok(Blob { id, size: metadata.len(), put })
    }

    fn list(&self, after: Option<BlobId>, limit: usize) -> Result<Vec<Blob>, BlobError> {
        let first = after.map_or(0, |id| id.as_bytes()[0]);
        let mut blobs = Vec::new();
        for start in first..=u8::MAX {
            let directory = self.directory.join(hex::encode([start]));
            let entries = match fs::read_dir(&directory) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(failed("list", &directory)(error)),
            };
            let mut ids = Vec::new();
            for entry in entries {
                let name = entry.map_err(failed("list", &directory))?.file_name();
                let id = name.to_str().and_then(|name| name.parse::<BlobId>().ok());
                ids.extend(id.filter(|id| after.is_none_or(|after| *id > after)));
            }
            ids.sort_unstable();
            for id in ids {
                if blobs.len() == limit {
                    return Ok(blobs);
                }
                match self.info(id) {
                    Ok(blob) => blobs.push(blob),
                    // Deleted meanwhile.
                    Err(BlobError::Missing(_)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(blobs)
    }
}

impl Unnamed {
    fn write(&mut self, content: &[u8]) -> Result<(), BlobError> {
        let size = self.size.saturating_add(content.len() as u64);
        if size > self.inner.limit {
            return Err(BlobError::TooLarge { limit: self.inner.limit });
        }
        self.file.write_all(content).map_err(failed("write", &self.path))?;
        self.hash.update(content);
        self.size = size;
        Ok(())
    }

    /// Gives the content its name, on the medium when the store is kept.
    fn finish(self) -> Result<Blob, BlobError> {
        let inner = Arc::clone(&self.inner);
        let id = BlobId::from_bytes(self.hash.clone().finalize().into());
        let put = inner.clock.now();
        let times = FileTimes::new().set_modified(system_time(put));
        let path = inner.place(id);
        let parent = inner.directory.join(&id.to_string()[..2]);

        self.file.set_times(times).map_err(failed("write", &self.path))?;
        if inner.durable {
            self.file.sync_all().map_err(failed("write", &self.path))?;
        }
        {
            // Over one that may be there: the content is the same, and the moment is the new one.
            let _naming = inner.naming.lock().unwrap_or_else(PoisonError::into_inner);
            let made = make_directory(&parent).map_err(failed("create", &parent))?;
            fs::rename(&self.path, &path).map_err(failed("name", &path))?;
            if made && inner.durable {
                sync_directory(&inner.directory)?;
            }
        }
        if inner.durable {
            sync_directory(&parent)?;
        }
        Ok(Blob { id, size: self.size, put })
    }
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        // Fails when the file has got its name, which is as it should be.
        let _ = fs::remove_file(&self.path);
    }
}

fn failed(doing: &'static str, path: &Path) -> impl Fn(io::Error) -> BlobError {
    move |source| BlobError::Io { doing, path: path.to_owned(), source }
}

/// Whether it was missing.
fn make_directory(path: &Path) -> io::Result<bool> {
    if path.is_dir() {
        return Ok(false);
    }
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    Ok(true)
}

fn sync_directory(path: &Path) -> Result<(), BlobError> {
    // The parent of a name alone.
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    File::open(path).and_then(|file| file.sync_all()).map_err(failed("make durable", path))
}

fn system_time(at: Timestamp) -> SystemTime {
    UNIX_EPOCH + Duration::from_micros(u64::try_from(at.micros()).unwrap_or(0))
}

#[cfg(test)]
mod tests;
