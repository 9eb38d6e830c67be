//! Notices that a project's files changed: one change a save, however many events an editor makes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use notify::event::{EventKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::mpsc;

use crate::package::ignored;

/// How long it must be quiet before a change is told: editors write in several steps.
const QUIET: Duration = Duration::from_millis(25);

/// How long it may stay unquiet: a build that writes on and on is told in parts.
const UNQUIET: Duration = Duration::from_millis(1000);

/// Events that may wait; what is beyond is told as one change all the same.
const QUEUE: usize = 1024;

/// Files that changed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The files.
    pub files: BTreeSet<PathBuf>,
}

/// Watches a folder and all below it until it is dropped.
#[derive(Debug)]
pub struct Watcher {
    _watcher: RecommendedWatcher,
    events: mpsc::Receiver<PathBuf>,
}

impl Watcher {
    /// Begins to watch `folder`.
    ///
    /// # Errors
    /// The machine's watcher refuses, such as for too many watches.
    pub fn new(folder: &Path) -> notify::Result<Self> {
        let folder = folder.canonicalize()?;
        let root = folder.clone();
        let (sender, events) = mpsc::channel(QUEUE);
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if !changes_content(&event.kind) {
                return;
            }
            for path in event.paths {
                let relative = path.strip_prefix(&root).unwrap_or(&path);
                if !relative.components().any(|part| part.as_os_str().to_str().is_none_or(ignored)) {
                    // A full queue already says that something changed.
                    let _ = sender.try_send(path);
                }
            }
        })?;
        watcher.watch(&folder, RecursiveMode::Recursive)?;
        Ok(Self { _watcher: watcher, events })
    }

    /// Waits for the next change and until it is quiet, or has been unquiet for a second; none when watching ended.
    pub async fn changed(&mut self) -> Option<Change> {
        let mut files = BTreeSet::from([self.events.recv().await?]);
        let end = tokio::time::Instant::now() + UNQUIET;
        while tokio::time::Instant::now() < end {
            match tokio::time::timeout(QUIET, self.events.recv()).await {
                Ok(Some(path)) => files.insert(path),
                Ok(None) | Err(_) => break,
            };
        }
        Some(Change { files })
    }
}

fn changes_content(kind: &EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        EventKind::Modify(kind) => !matches!(kind, ModifyKind::Metadata(_)),
        EventKind::Any | EventKind::Access(_) | EventKind::Other => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[tokio::test]
    async fn a_save_is_one_change_and_noise_is_none() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("__pycache__")).unwrap();
        let mut watcher = Watcher::new(folder.path()).unwrap();
        fs::write(folder.path().join("__pycache__/a.pyc"), "x").unwrap();
        fs::write(folder.path().join(".a.py.swp"), "x").unwrap();
        fs::write(folder.path().join("a.py"), "x").unwrap();
        fs::write(folder.path().join("a.py"), "xy").unwrap();
        let change = watcher.changed().await.unwrap();
        let names: Vec<_> = change.files.iter().filter_map(|path| path.file_name()).collect();
        assert_eq!(names, ["a.py"]);
    }
}
