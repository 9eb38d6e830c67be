//! The code packages that functions refer to: zips in the blob store, folders unpacked from them.
//! Both go when no function (and no environment) refers to them any more.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use base::{Clock, Limits};
use blob::{BlobId, Blobs};
use bytes::Bytes;
use tokio::sync::mpsc;
use wire::Error;

use super::{CodeFolder, Folders, digest};
use crate::errors;

/// Packages that are looked at together.
const PAGE: usize = 500;

/// All packages.
#[derive(Debug)]
pub(crate) struct Packages {
    blobs: Arc<dyn Blobs>,
    folders: Arc<Folders>,
    clock: Arc<dyn Clock>,
    limits: Arc<Limits>,
    pins: Arc<Pins>,
}

/// Who refers to each package.
#[derive(Debug)]
struct Pins {
    packages: Mutex<HashMap<String, Pinned>>,
    /// Packages to which nobody refers; bounded by the number of packages.
    unused: mpsc::UnboundedSender<(String, Option<Arc<CodeFolder>>)>,
}

/// A package to which somebody refers.
#[derive(Debug, Default)]
struct Pinned {
    count: usize,
    /// Stays as long as the package, once it is unpacked.
    folder: Option<Arc<CodeFolder>>,
}

/// As long as it lives the package stays.
#[derive(Debug)]
pub(crate) struct Pin {
    pins: Arc<Pins>,
    sha256: String,
}

/// The packages to which nobody refers any more, one after another: for [`Packages::collect`].
pub(crate) type Unused = mpsc::UnboundedReceiver<(String, Option<Arc<CodeFolder>>)>;

impl Packages {
    /// Opens the folders below `root`.
    ///
    /// # Errors
    /// The folder cannot be made or read.
    pub fn open(
        root: &Path,
        blobs: Arc<dyn Blobs>,
        clock: Arc<dyn Clock>,
        limits: Arc<Limits>,
    ) -> io::Result<(Self, Unused)> {
        let (unused, receiver) = mpsc::unbounded_channel();
        let pins = Arc::new(Pins { packages: Mutex::default(), unused });
        Ok((Self { blobs, folders: Folders::open(root)?, clock, limits, pins }, receiver))
    }

    /// Refers to a package, be it there already or not.
    pub fn pin(&self, sha256: &str) -> Pin {
        Pin::new(&self.pins, sha256, || self.folders.find(sha256))
    }

    /// Takes a zip in: unpacks it, and keeps its bytes.
    ///
    /// # Errors
    /// What AWS answers to a zip that is refused.
    pub async fn add(&self, zip: Bytes) -> Result<Pin, Error> {
        let (folders, limits, bytes) = (Arc::clone(&self.folders), Arc::clone(&self.limits), zip.clone());
        let pins = Arc::clone(&self.pins);
        let unpacked = tokio::task::spawn_blocking(move || {
            let sha256 = hex::encode(digest(&bytes));
            let folder = folders.unpack(&sha256, &bytes, &limits)?;
            Ok(Pin::new(&pins, &sha256, || Some(folder)))
        });
        let pin = unpacked.await.map_err(errors::service)?.map_err(errors::package)?;
        self.blobs.put(zip).await.map_err(errors::service)?;
        Ok(pin)
    }

    /// Checks a zip and keeps nothing: for a dry run.
    ///
    /// # Errors
    /// As [`Self::add`].
    pub async fn check(&self, zip: Bytes) -> Result<String, Error> {
        let (folders, limits) = (Arc::clone(&self.folders), Arc::clone(&self.limits));
        let checked = tokio::task::spawn_blocking(move || {
            let sha256 = hex::encode(digest(&zip));
            folders.unpack(&sha256, &zip, &limits).map(|_| sha256)
        });
        checked.await.map_err(errors::service)?.map_err(errors::package)
    }

    /// The folder of a package, unpacked anew where that is needed (after a restart of the machine).
    ///
    /// # Errors
    /// The package is lost, or the disk fails.
    pub async fn folder(&self, sha256: &str) -> Result<Arc<CodeFolder>, Error> {
        if let Some(folder) = self.folders.find(sha256) {
            return Ok(folder);
        }
        let zip = self.bytes(sha256).await?;
        let (folders, limits, digest) = (Arc::clone(&self.folders), Arc::clone(&self.limits), sha256.to_owned());
        let unpacked = tokio::task::spawn_blocking(move || folders.unpack(&digest, &zip, &limits));
        let folder = unpacked.await.map_err(errors::service)?.map_err(errors::service)?;
        if let Some(pinned) = self.pins.lock().get_mut(sha256) {
            pinned.folder = Some(Arc::clone(&folder));
        }
        Ok(folder)
    }

    /// The zip itself.
    ///
    /// # Errors
    /// The package is lost, or the disk fails.
    pub async fn bytes(&self, sha256: &str) -> Result<Bytes, Error> {
        let id: BlobId = sha256.parse().map_err(|_| errors::service("a package with a digest that is none"))?;
        self.blobs.get(id, self.limits.zip).await.map_err(errors::service)
    }

    /// Deletes what nobody refers to, until the packages are dropped.
    pub async fn collect(self: Arc<Self>, mut unused: Unused) {
        while let Some((sha256, folder)) = unused.recv().await {
            let before = self.clock.now();
            // To remove it takes its time.
            let _ = tokio::task::spawn_blocking(|| drop(folder)).await;
            if self.pins.lock().contains_key(&sha256) {
                continue;
            }
            if let Ok(id) = sha256.parse::<BlobId>()
                && let Err(error) = self.blobs.delete(id, before).await
            {
                tracing::warn!(%error, sha256, "an unused code package could not be deleted");
            }
        }
    }

    /// Deletes all packages to which nobody refers, also those that an earlier run left.
    ///
    /// # Errors
    /// The disk fails.
    pub async fn clean(&self) -> Result<(), Error> {
        let before = self.clock.now();
        let mut after = None;
        loop {
            let page = self.blobs.list(after, PAGE).await.map_err(errors::service)?;
            for found in &page {
                if !self.pins.lock().contains_key(&found.id.to_string()) {
                    self.blobs.delete(found.id, before).await.map_err(errors::service)?;
                }
            }
            match page.last() {
                Some(last) if page.len() == PAGE => after = Some(last.id),
                _ => return Ok(()),
            }
        }
    }

    /// Removes folders to which nobody refers: at the start, when all functions are known. Blocking.
    ///
    /// # Errors
    /// A folder cannot be removed.
    pub fn sweep(&self) -> io::Result<()> {
        self.folders.sweep(&|sha256| self.pins.lock().contains_key(sha256))
    }

    /// The server stops: what is there stays, whoever lets go of it.
    pub fn keep(&self) {
        self.folders.keep();
    }
}

impl Pins {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Pinned>> {
        self.packages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pin {
    fn new(pins: &Arc<Pins>, sha256: &str, folder: impl FnOnce() -> Option<Arc<CodeFolder>>) -> Self {
        let mut packages = pins.lock();
        let pinned = packages.entry(sha256.to_owned()).or_default();
        pinned.count += 1;
        if pinned.folder.is_none() {
            pinned.folder = folder();
        }
        Self { pins: Arc::clone(pins), sha256: sha256.to_owned() }
    }

    /// The package's SHA-256 in lower-case hex.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        let mut packages = self.pins.lock();
        let Some(pinned) = packages.get_mut(&self.sha256) else { return };
        pinned.count -= 1;
        if pinned.count == 0
            && let Some((sha256, pinned)) = packages.remove_entry(&self.sha256)
        {
            // Nobody collects any more when the server stops: then the package stays.
            let _ = self.pins.unused.send((sha256, pinned.folder));
        }
    }
}
