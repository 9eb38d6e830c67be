//! The folder of a server that keeps nothing: its owner's alone, removed at the end, or by the next
//! server where this one is killed before.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

const PREFIX: &str = "pinfold-ephemeral-";
/// Held as long as the folder has an owner. No data directory has a file of this name.
const OWNER: &str = "owner";

/// A folder for working files, until it is dropped.
#[derive(Debug)]
pub struct Ephemeral {
    folder: TempDir,
    _owner: File,
}

impl Ephemeral {
    /// Makes one in the system's folder for temporary files, and removes those whose owners are gone.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn make() -> Result<Self> {
        let parent = std::env::temp_dir();
        sweep(&parent);
        Self::make_in(&parent).with_context(|| format!("a folder for working files in {}", parent.display()))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    fn make_in(parent: &Path) -> std::io::Result<Self> {
        let private = fs::Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new().prefix(PREFIX).permissions(private).tempdir_in(parent)?;
        let mut owner = File::create_new(folder.path().join(OWNER))?;
        owner.try_lock()?;
        // Only now, under the lock: before that nobody asks whether it is held.
        writeln!(owner, "{}", std::process::id())?;
        Ok(Self { folder, _owner: owner })
    }
}

/// Removes what killed servers of this user have left.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)) {
        let folder = entry.path();
        if let Some(_held) = abandoned(&folder) {
            sandbox::sweep(&folder);
            if let Err(error) = fs::remove_dir_all(&folder) {
                tracing::warn!(%error, "{}: left by a killed server, cannot be removed", folder.display());
            }
        }
    }
}

/// The lock of a folder that had an owner and has none.
fn abandoned(folder: &Path) -> Option<File> {
    let own = fs::metadata("/proc/self").ok()?.uid();
    let metadata = fs::symlink_metadata(folder).ok()?;
    if !metadata.is_dir() || metadata.uid() != own {
        return None;
    }
    let owner = OpenOptions::new().read(true).open(folder.join(OWNER)).ok()?;
    (owner.metadata().ok()?.len() > 0 && owner.try_lock().is_ok()).then_some(owner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_owner_any_more_goes() {
        let parent = tempfile::tempdir().unwrap();
        let held = Ephemeral::make_in(parent.path()).unwrap();
        assert_eq!(fs::metadata(held.path()).unwrap().permissions().mode() & 0o777, 0o700);
        let killed = Ephemeral::make_in(parent.path()).unwrap();
        let left = killed.path().to_owned();
        fs::write(left.join("file"), "").unwrap();
        let Ephemeral { folder, _owner } = killed;
        let _ = folder.keep();
        // Not yet: it is held.
        sweep(parent.path());
        assert!(left.exists());
        drop(_owner);
        // A data directory is nobody's to remove, nor one that is only being made.
        let data = parent.path().join(format!("{PREFIX}data"));
        let young = parent.path().join(format!("{PREFIX}young"));
        fs::create_dir(&data).unwrap();
        fs::write(data.join("lock"), "1\n").unwrap();
        fs::create_dir(&young).unwrap();
        fs::write(young.join(OWNER), "").unwrap();
        sweep(parent.path());
        assert!(!left.exists());
        assert!(held.path().exists() && data.exists() && young.exists());
        let path = held.path().to_owned();
        drop(held);
        assert!(!path.exists());
    }
}
