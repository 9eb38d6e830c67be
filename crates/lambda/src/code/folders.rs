//! The folders of unpacked code, one a digest, shared by the functions that have the same code.
//! They are a cache: the zips themselves are in the blob store. A folder goes when nobody holds it.
//!
//! A kill leaves half-made folders under other names only, and a loss of power is known by the
//! kernel's boot id: both are swept when the server opens.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use base::Limits;

use super::{PackageError, unpack};

const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";
const BOOT_MARK: &str = ".boot";

/// All folders below one.
#[derive(Debug)]
pub(crate) struct Folders {
    root: PathBuf,
    held: Mutex<HashMap<String, Weak<CodeFolder>>>,
    /// Numbers names that are not digests.
    next: AtomicU64,
    /// Whether folders that nobody holds stay, because the server stops.
    keep: AtomicBool,
}

/// One folder of code. It is removed when the last holder lets it go, unless it belongs to the user.
#[derive(Debug)]
pub(crate) struct CodeFolder {
    path: PathBuf,
    /// None for a folder of the user's (hot reload): it is never removed.
    owner: Option<(Arc<Folders>, String)>,
}

impl Folders {
    /// Opens (and makes) `root`. What an earlier run left is kept where it is whole.
    ///
    /// # Errors
    /// The folder cannot be made or read.
    pub fn open(root: &Path) -> io::Result<Arc<Self>> {
        fs::create_dir_all(root)?;
        fs::set_permissions(root, fs::Permissions::from_mode(0o755))?;
        let boot = fs::read_to_string(BOOT_ID).unwrap_or_default();
        let mark = root.join(BOOT_MARK);
        let same_boot = !boot.is_empty() && fs::read_to_string(&mark).is_ok_and(|text| text == boot);
        for entry in fs::read_dir(root)? {
            let path = entry?.path();
            if path.is_dir() && (!same_boot || !path.file_name().is_some_and(|name| is_digest(&name.to_string_lossy())))
            {
                fs::remove_dir_all(&path)?;
            }
        }
        fs::write(mark, boot)?;
        let root = root.to_path_buf();
        Ok(Arc::new(Self { root, held: Mutex::default(), next: AtomicU64::new(0), keep: AtomicBool::new(false) }))
    }

    /// The folder of a digest (lower-case hex), if it is unpacked.
    pub fn find(self: &Arc<Self>, digest: &str) -> Option<Arc<CodeFolder>> {
        let mut held = self.lock();
        let path = self.root.join(digest);
        if !is_digest(digest) || !path.is_dir() {
            return None;
        }
        Some(match held.get(digest).and_then(Weak::upgrade) {
            Some(folder) => folder,
            None => self.hold(&mut held, digest, path),
        })
    }

    /// The folder of a zip whose digest is `digest`, unpacked now where it is not. Blocking.
    ///
    /// # Errors
    /// [`PackageError`]; nothing stays behind.
    pub fn unpack(
        self: &Arc<Self>,
        digest: &str,
        zip: &[u8],
        limits: &Limits,
    ) -> Result<Arc<CodeFolder>, PackageError> {
        if let Some(folder) = self.find(digest) {
            return Ok(folder);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let making = self.root.join(format!("making-{number}"));
        fs::create_dir(&making)?;
        let path = self.root.join(digest);
        if let Err(error) = unpack(zip, &making, limits) {
            let _ = fs::remove_dir_all(&making);
            return Err(error);
        }
        // Two that unpack the same zip meet here: the second one takes the first one's folder.
        let mut held = self.lock();
        if path.is_dir() {
            let _ = fs::remove_dir_all(&making);
        } else {
            fs::rename(&making, &path)?;
        }
        Ok(match held.get(digest).and_then(Weak::upgrade) {
            Some(folder) => folder,
            None => self.hold(&mut held, digest, path),
        })
    }

    /// From now on folders stay when nobody holds them: the next start finds them.
    pub fn keep(&self) {
        self.keep.store(true, Ordering::Relaxed);
    }

    /// Removes the folders of no digest in `wanted`. For the start, when all functions are known.
    ///
    /// # Errors
    /// A folder cannot be removed.
    pub fn sweep(&self, wanted: &dyn Fn(&str) -> bool) -> io::Result<()> {
        for entry in fs::read_dir(&self.root)? {
            let path = entry?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() && !wanted(&name) && !self.lock().contains_key(&name) {
                fs::remove_dir_all(&path)?;
            }
        }
        Ok(())
    }

    fn hold(
        self: &Arc<Self>,
        held: &mut HashMap<String, Weak<CodeFolder>>,
        digest: &str,
        path: PathBuf,
    ) -> Arc<CodeFolder> {
        let folder = Arc::new(CodeFolder { path, owner: Some((Arc::clone(self), digest.to_owned())) });
        held.insert(digest.to_owned(), Arc::downgrade(&folder));
        folder
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Weak<CodeFolder>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CodeFolder {
    /// A folder of the user's own, used in place.
    pub fn foreign(path: PathBuf) -> Arc<Self> {
        Arc::new(Self { path, owner: None })
    }

    /// Where the code is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn release(folders: &Folders, digest: &str, path: &Path) {
        if folders.keep.load(Ordering::Relaxed) {
            return;
        }
        let mut held = folders.lock();
        // Somebody may hold it anew since the count reached zero.
        if held.get(digest).is_some_and(|folder| folder.strong_count() > 0) {
            return;
        }
        held.remove(digest);
        // Renamed under the lock, so that one who unpacks the same code now does not meet it half gone.
        let number = folders.next.fetch_add(1, Ordering::Relaxed);
        let gone = folders.root.join(format!("gone-{number}"));
        if fs::rename(path, &gone).is_ok() {
            drop(held);
            let _ = fs::remove_dir_all(gone);
        }
    }
}

impl Drop for CodeFolder {
    fn drop(&mut self) {
        if let Some((folders, digest)) = self.owner.take() {
            Self::release(&folders, &digest, &self.path);
        }
    }
}

fn is_digest(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::digest;
    use crate::testing::{ZipEntry, zip_of};

    fn names(root: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(root)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name != BOOT_MARK)
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_lives_as_long_as_somebody_holds_it() {
        let root = tempfile::tempdir().unwrap();
        let folders = Folders::open(root.path()).unwrap();
        let zip = zip_of(&[ZipEntry::file("a", "1", 0)]);
        let name = hex::encode(digest(&zip));
        let first = folders.unpack(&name, &zip, &Limits::default()).unwrap();
        let second = folders.unpack(&name, &zip, &Limits::default()).unwrap();
        assert_eq!(first.path(), second.path());
        assert_eq!(names(root.path()), [name.as_str()]);
        drop(first);
        assert!(second.path().join("a").exists());
        drop(second);
        assert!(names(root.path()).is_empty());
        assert!(folders.find(&name).is_none());
    }

    #[test]
    fn a_refused_zip_leaves_nothing() {
        let root = tempfile::tempdir().unwrap();
        let folders = Folders::open(root.path()).unwrap();
        let zip = zip_of(&[ZipEntry::file("a", "1", 0), ZipEntry::file("../b", "1", 0)]);
        assert!(folders.unpack(&hex::encode(digest(&zip)), &zip, &Limits::default()).is_err());
        assert!(names(root.path()).is_empty());
    }

    #[test]
    fn opening_sweeps_what_is_half_made_and_keeps_what_is_whole() {
        let root = tempfile::tempdir().unwrap();
        drop(Folders::open(root.path()).unwrap());
        let whole = "a".repeat(64);
        for name in ["making-3", "gone-1", &whole] {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        let folders = Folders::open(root.path()).unwrap();
        assert_eq!(names(root.path()), [whole.as_str()]);
        folders.sweep(&|digest| digest == whole).unwrap();
        assert_eq!(names(root.path()), [whole.as_str()]);
        fs::write(root.path().join(BOOT_MARK), "another boot").unwrap();
        Folders::open(root.path()).unwrap();
        assert!(names(root.path()).is_empty());
    }

    #[test]
    fn a_folder_of_the_user_is_never_removed() {
        let root = tempfile::tempdir().unwrap();
        drop(CodeFolder::foreign(root.path().to_path_buf()));
        assert!(root.path().exists());
    }
}
