//! Removes what a server that crashed has left. Only cgroups can be left: processes, mounts and
//! namespaces died with it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where a server notes what is to be swept when it crashes.
pub(crate) fn marks(data: &Path) -> PathBuf {
    data.join("sandbox/marks")
}

/// Removes the cgroups that are named in the marks of this data directory, and the marks. Whoever
/// calls holds the directory.
pub fn sweep(data: &Path) {
    let Ok(entries) = fs::read_dir(marks(data)) else {
        return;
    };
    for mark in entries.flatten().map(|entry| entry.path()) {
        let cgroups: Vec<PathBuf> =
            fs::read(&mark).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        let mut swept = true;
        for folder in &cgroups {
            // A mark is a file that others might have written: nothing but our own folders.
            let ours = folder
                .file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| name.starts_with("pinfold-") && folder.starts_with("/sys/fs/cgroup"));
            swept &= !ours || remove_cgroup(folder);
        }
        if swept {
            let _ = fs::remove_file(mark);
        }
    }
}

/// Kills what is inside and removes the folders, children first.
fn remove_cgroup(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return true;
    };
    let below = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    let mut folders: Vec<_> = below.collect();
    folders.push(folder.to_owned());
    for folder in &folders {
        for (file, word) in [("freezer.state", "THAWED"), ("cgroup.freeze", "0")] {
            if folder.join(file).exists() {
                let _ = fs::write(folder.join(file), word);
            }
        }
        for _ in 0..100 {
            for pid in fs::read_to_string(folder.join("cgroup.procs")).unwrap_or_default().lines() {
                if let Ok(pid) = pid.parse::<i32>()
                    && pid > 1
                {
                    let pid = nix::unistd::Pid::from_raw(pid);
                    let _ = nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL);
                }
            }
            match fs::remove_dir(folder) {
                Err(error) if error.kind() == io::ErrorKind::ResourceBusy => {
                    std::thread::sleep(Duration::from_millis(2));
                }
                _ => break,
            }
        }
    }
    !folder.exists()
}
