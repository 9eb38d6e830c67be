//! The data directory: one server at a time, and a format that says who may open it.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::OpenError;

/// What a start writes at most: an empty store, the first segments of the journals, our clients.
const NEEDED_KIB: usize = 1024;
/// What the file `format` holds.
const FORMAT: &str = "pinfold 1\n";

/// A data directory that this process holds until it is dropped.
#[derive(Debug)]
pub struct DataDirectory {
    path: PathBuf,
    /// The lock is the open file: the kernel releases it however the process ends.
    _lock: File,
}

impl DataDirectory {
    /// Makes the directory when it is missing (only its owner may enter), takes its lock, and checks
    /// its format and that there is room. The lock is the system's own (flock): a crash leaves none
    /// behind.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::take(path).map_err(|error| match error {
            OpenError::Io { source, .. } if is_full(&source) => {
                OpenError::Full { path: path.to_owned(), needed: NEEDED_KIB }
            }
            error => error,
        })
    }

    fn take(path: &Path) -> Result<Self, OpenError> {
        let failed = |doing| move |source| OpenError::Io { doing, path: path.to_owned(), source };
        let new: Vec<&Path> = path.ancestors().take_while(|path| !path.exists()).collect();
        DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(failed("create"))?;
        for parent in new.iter().filter_map(|path| path.parent()) {
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            File::open(parent).and_then(|file| file.sync_all()).map_err(failed("make durable"))?;
        }
        close_to_others(path).map_err(failed("close"))?;
        let lock = take_lock(path)?;
        check_format(path)?;
        check_room(path)?;
        Ok(Self { path: path.to_owned(), _lock: lock })
    }

    /// The directory.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// A directory that was there before may be open to others: it holds secrets from now on. That others
/// may pass through it (0711) is harmless. One that all share, such as `/tmp`, is left as it is: the
/// files in it are their owner's alone.
fn close_to_others(path: &Path) -> std::io::Result<()> {
    let mode = fs::metadata(path)?.permissions().mode();
    if mode & 0o066 == 0 {
        return Ok(());
    }
    let shown = path.display();
    if mode & 0o1000 != 0 {
        tracing::warn!("{shown}: others may enter; a data directory of its own is safer");
        return Ok(());
    }
    fs::set_permissions(path, Permissions::from_mode(0o700))?;
    tracing::warn!("{shown}: only its owner may enter from now on (its mode was {:o})", mode & 0o777);
    Ok(())
}

fn take_lock(directory: &Path) -> Result<File, OpenError> {
    let path = directory.join("lock");
    let failed = |doing, source| OpenError::Io { doing, path: path.clone(), source };
    let mut options = OpenOptions::new();
    let options = options.read(true).write(true).create(true).truncate(false).mode(0o600);
    let mut file = options.open(&path).map_err(|source| failed("open", source))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Who holds it is only told: that it cannot be read changes nothing.
            let _ = file.take(32).read_to_string(&mut holder);
            let holder = Some(holder.trim().to_owned()).filter(|text| !text.is_empty());
            return Err(OpenError::Locked { path: directory.to_owned(), holder });
        }
        Err(TryLockError::Error(source)) => return Err(failed("lock", source)),
    }
    let write = |file: &mut File| {
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        writeln!(file, "{}", std::process::id())
    };
    write(&mut file).map_err(|source| failed("write", source))?;
    Ok(file)
}

/// Tried, not asked: quotas count too.
fn check_room(directory: &Path) -> Result<(), OpenError> {
    let path = directory.join("room");
    let filled = fs::write(&path, vec![0; NEEDED_KIB * 1024]);
    let removed = match fs::remove_file(&path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    filled.and(removed).map_err(|source| OpenError::Io { doing: "write", path, source })
}

fn is_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

fn check_format(directory: &Path) -> Result<(), OpenError> {
    let path = directory.join("format");
    let failed = |doing| {
        let path = path.clone();
        move |source| OpenError::Io { doing, path, source }
    };
    let found = match fs::read(&path) {
        Ok(found) => String::from_utf8_lossy(&found).into_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            // Not synchronised: when it is lost, so is all that came after it, or the store's own
            // format tells.
            fs::write(&path, FORMAT).map_err(failed("write"))?;
            FORMAT.to_owned()
        }
        Err(source) => return Err(failed("read")(source)),
    };
    // A crash between its creation and its write leaves the file empty; nothing else exists then.
    if found.is_empty() {
        fs::remove_file(&path).map_err(failed("write"))?;
        return check_format(directory);
    }
    if found == FORMAT {
        return Ok(());
    }
    let found = found.trim().chars().take(64).collect();
    Err(OpenError::Format { path, found, known: FORMAT.trim_ascii() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(directory: &Path, expect: &str) {
        let shown = match DataDirectory::open(directory) {
            Ok(_) => "open".to_owned(),
            Err(error) => error.to_string().replace(&directory.display().to_string(), "DIR"),
        };
        assert_eq!(shown, expect);
    }

    #[test]
    fn one_holder_at_a_time() {
        let parent = tempfile::tempdir().unwrap();
        let directory = parent.path().join("a/b");
        let held = DataDirectory::open(&directory).unwrap();
        assert_eq!(fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
        check(&directory, &format!("DIR is in use by process {}", std::process::id()));
        drop(held);
        check(&directory, "open");
    }

    #[test]
    fn a_directory_that_was_open_to_others_is_closed() {
        let parent = tempfile::tempdir().unwrap();
        let check = |mode, expect| {
            fs::set_permissions(parent.path(), Permissions::from_mode(mode)).unwrap();
            drop(DataDirectory::open(parent.path()).unwrap());
            assert_eq!(fs::metadata(parent.path()).unwrap().permissions().mode() & 0o7777, expect);
        };
        check(0o755, 0o700);
        check(0o711, 0o711);
        check(0o1777, 0o1777);
    }

    #[test]
    fn only_a_known_format_is_opened() {
        let parent = tempfile::tempdir().unwrap();
        let directory = parent.path();
        let format = directory.join("format");
        fs::write(&format, "pinfold 2\n").unwrap();
        check(directory, "DIR/format has format \"pinfold 2\"; this program knows \"pinfold 1\"");
        fs::write(&format, "").unwrap();
        check(directory, "open");
        assert_eq!(fs::read_to_string(&format).unwrap(), FORMAT);
    }

    #[test]
    fn what_the_system_refuses_is_said() {
        let parent = tempfile::tempdir().unwrap();
        let file = parent.path().join("file");
        fs::write(&file, "").unwrap();
        check(&file, "cannot create DIR");
    }
}
