//! A disk that forgets what was not synchronised, for tests.
//!
//! Each write waits until its file is synchronised. When the power fails, any part of what waits may
//! have reached the medium: of each write any of its sectors, and of the names in a directory any.
//! That is more than real disks and file systems lose.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use base::{Rng, SeededRng};

use super::files::{DiskFile, Files};

const SECTOR: usize = 512;

/// The disk. Clones are the same one.
#[derive(Clone, Default)]
pub(crate) struct SimulatedDisk(Arc<Mutex<Disk>>);

#[derive(Default)]
struct Disk {
    /// Whether each directory's own name is durable.
    directories: BTreeMap<PathBuf, bool>,
    names: BTreeMap<PathBuf, Inode>,
    durable_names: BTreeMap<PathBuf, Inode>,
    files: Vec<Content>,
    /// How many calls changed something or synchronised.
    steps: usize,
    syncs: usize,
    /// After so many steps nothing works any more.
    power: Option<usize>,
    fail_writes: bool,
    fail_syncs: bool,
}

/// A place in `Disk::files`.
type Inode = usize;

#[derive(Default, Clone)]
struct Content {
    now: Vec<u8>,
    durable: Vec<u8>,
    waiting: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

struct SimulatedFile {
    disk: SimulatedDisk,
    inode: Inode,
}

impl SimulatedDisk {
    /// What a machine finds that starts after the power failed now.
    pub(crate) fn after_power_loss(&self, seed: u64) -> Self {
        let disk = self.disk();
        let rng = SeededRng::new(seed);
        let coin = || (&rng as &dyn Rng).below(2) == 0;
        let mut found = Disk::default();
        let kept = |(_, durable): &(&PathBuf, &bool)| **durable || coin();
        found.directories = disk.directories.iter().filter(kept).map(|(path, _)| (path.clone(), true)).collect();
        let lost = |name: &&PathBuf| {
            name.parent()
                .is_some_and(|path| disk.directories.contains_key(path) && !found.directories.contains_key(path))
        };
        let names = disk.names.keys().chain(disk.durable_names.keys()).filter(|name| !lost(name));
        for name in names.collect::<std::collections::BTreeSet<_>>() {
            let (now, durable) = (disk.names.get(name), disk.durable_names.get(name));
            let Some(inode) = (if now == durable || coin() { durable } else { now }) else {
                continue;
            };
            let content = disk.files[*inode].after_power_loss(&coin);
            found.names.insert(name.clone(), found.files.len());
            found.files.push(Content { now: content.clone(), durable: content, waiting: vec![] });
        }
        found.durable_names = found.names.clone();
        Self(Arc::new(Mutex::new(found)))
    }

    /// Lets nothing work after so many more changes and synchronisations.
    pub(crate) fn fail_after(&self, steps: usize) {
        let mut disk = self.disk();
        disk.power = Some(disk.steps + steps);
    }

    pub(crate) fn fail_writes(&self, fail: bool) {
        self.disk().fail_writes = fail;
    }

    pub(crate) fn fail_syncs(&self, fail: bool) {
        self.disk().fail_syncs = fail;
    }

    pub(crate) fn steps(&self) -> usize {
        self.disk().steps
    }

    pub(crate) fn syncs(&self) -> usize {
        self.disk().syncs
    }

    /// Stops every call until the guard is dropped.
    pub(crate) fn hold(&self) -> impl Drop + '_ {
        struct Held<'a>(#[allow(dead_code)] MutexGuard<'a, Disk>);
        impl Drop for Held<'_> {
            fn drop(&mut self) {}
        }
        Held(self.disk())
    }

    /// The files and what they hold.
    pub(crate) fn contents(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let disk = self.disk();
        disk.names.iter().map(|(name, inode)| (name.clone(), disk.files[*inode].now.clone())).collect()
    }

    /// Changes what a file holds, as a bad medium does.
    pub(crate) fn damage(&self, path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
        let mut disk = self.disk();
        let inode = disk.names[path];
        let content = &mut disk.files[inode];
        change(&mut content.now);
        content.durable = content.now.clone();
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap()
    }

    fn step(&self) -> io::Result<MutexGuard<'_, Disk>> {
        let mut disk = self.disk();
        if disk.power.is_some_and(|power| disk.steps >= power) {
            return Err(io::Error::other("no power"));
        }
        disk.steps += 1;
        Ok(disk)
    }

    fn file(&self, inode: Inode) -> Arc<dyn DiskFile> {
        Arc::new(SimulatedFile { disk: self.clone(), inode })
    }
}

impl Content {
    fn after_power_loss(&self, coin: &dyn Fn() -> bool) -> Vec<u8> {
        let mut content = self.durable.clone();
        for change in &self.waiting {
            match change {
                Change::Length(length) if coin() => content.resize(*length, 0),
                Change::Length(_) => {}
                Change::Write(position, bytes) => {
                    let mut at = 0;
                    while at < bytes.len() {
                        // To the next border of a sector.
                        let next = (at + SECTOR - (position + at) % SECTOR).min(bytes.len());
                        if coin() {
                            write(&mut content, position + at, &bytes[at..next]);
                        }
                        at = next;
                    }
                }
            }
        }
        content
    }
}

fn write(content: &mut Vec<u8>, position: usize, bytes: &[u8]) {
    let end = position + bytes.len();
    content.resize(content.len().max(end), 0);
    content[position..end].copy_from_slice(bytes);
}

impl Files for SimulatedDisk {
    fn create_directory(&self, path: &Path) -> io::Result<()> {
        self.step()?.directories.entry(path.to_owned()).or_insert(false);
        Ok(())
    }

    fn create(&self, path: &Path) -> io::Result<Arc<dyn DiskFile>> {
        let mut disk = self.step()?;
        if disk.fail_writes {
            return Err(io::ErrorKind::StorageFull.into());
        }
        if disk.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let inode = disk.files.len();
        disk.files.push(Content::default());
        disk.names.insert(path.to_owned(), inode);
        Ok(self.file(inode))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn DiskFile>> {
        let disk = self.disk();
        let inode = *disk.names.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(self.file(inode))
    }

    fn list(&self, directory: &Path) -> io::Result<Vec<String>> {
        let disk = self.disk();
        let inside = disk.names.keys().filter(|path| path.parent() == Some(directory));
        Ok(inside.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut disk = self.step()?;
        let inode = disk.names.remove(from).ok_or(io::ErrorKind::NotFound)?;
        disk.names.insert(to.to_owned(), inode);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let removed = self.step()?.names.remove(path);
        removed.map(drop).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn sync_directory(&self, path: &Path) -> io::Result<()> {
        let mut disk = self.step()?;
        disk.syncs += 1;
        if disk.fail_syncs {
            return Err(io::Error::other("cannot synchronise"));
        }
        for (directory, durable) in &mut disk.directories {
            *durable |= directory.parent() == Some(path);
        }
        disk.durable_names.retain(|name, _| name.parent() != Some(path));
        let inside: Vec<_> = disk
            .names
            .iter()
            .filter(|(name, _)| name.parent() == Some(path))
            .map(|(name, inode)| (name.clone(), *inode))
            .collect();
        disk.durable_names.extend(inside);
        Ok(())
    }
}

impl DiskFile for SimulatedFile {
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        let disk = self.disk.disk();
        let content = &disk.files[self.inode].now;
        let start = (position as usize).min(content.len());
        let length = buffer.len().min(content.len() - start);
        buffer[..length].copy_from_slice(&content[start..start + length]);
        Ok(length)
    }

    fn write_at(&self, bytes: &[u8], position: u64) -> io::Result<()> {
        let mut disk = self.disk.step()?;
        let fail = disk.fail_writes;
        let content = &mut disk.files[self.inode];
        // A full disk takes a part of it.
        let bytes = if fail { &bytes[..bytes.len() / 2] } else { bytes };
        write(&mut content.now, position as usize, bytes);
        content.waiting.push(Change::Write(position as usize, bytes.to_vec()));
        if fail { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn sync(&self) -> io::Result<()> {
        let mut disk = self.disk.step()?;
        disk.syncs += 1;
        if disk.fail_syncs {
            return Err(io::Error::other("cannot synchronise"));
        }
        let content = &mut disk.files[self.inode];
        content.durable = content.now.clone();
        content.waiting.clear();
        Ok(())
    }

    fn length(&self) -> io::Result<u64> {
        Ok(self.disk.disk().files[self.inode].now.len() as u64)
    }

    fn set_length(&self, length: u64) -> io::Result<()> {
        let mut disk = self.disk.step()?;
        let content = &mut disk.files[self.inode];
        content.now.resize(length as usize, 0);
        content.waiting.push(Change::Length(length as usize));
        Ok(())
    }
}
