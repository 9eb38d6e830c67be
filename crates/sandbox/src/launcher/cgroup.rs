//! Limits by cgroups: v2 where it has controllers, v1 otherwise; v2's freezer where v1 has the rest.
//!
//! One folder for the instance in each hierarchy, one below it for each environment.

use std::fs;
use std::io::Write;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::path::{Path, PathBuf};

use nix::sys::eventfd::{EfdFlags, EventFd};

use crate::protocol::Part;

/// Processes and threads of one environment (AWS: 1,024).
pub(super) const PIDS: u32 = 1024;
/// The controllers of v1 that are used.
const V1: [&str; 4] = ["memory", "cpu", "pids", "freezer"];
const MIB: u64 = 1024 * 1024;
/// v1 tells when an environment's use of memory passes this, in bytes: the least MemorySize. To be told
/// of another number would cost a wait for the kernel of 10 ms and more when a function gets its own.
pub(super) const TOLD: u64 = 128 * MIB;

/// The folders of this instance.
#[derive(Debug, Default)]
pub(super) struct Groups {
    v1: Vec<(&'static str, PathBuf)>,
    /// With the controllers memory, cpu and pids.
    v2: Option<PathBuf>,
    /// v1 tells here that an environment has come to use more than [`TOLD`].
    over: Option<EventFd>,
}

/// The folders of one environment.
#[derive(Debug, Default)]
pub(super) struct Cgroup {
    v1: Vec<(&'static str, PathBuf)>,
    v2: Option<(PathBuf, OwnedFd)>,
}

impl Groups {
    /// Makes the instance's folders; says why where it cannot.
    pub(super) fn probe(instance: &str) -> Result<Self, String> {
        let mounts = fs::read_to_string("/proc/self/mountinfo").map_err(|e| e.to_string())?;
        let own = fs::read_to_string("/proc/self/cgroup").map_err(|e| e.to_string())?;
        let name = format!("pinfold-{instance}");
        let mut reasons = Vec::new();
        match v2(&mounts, &own, &name) {
            Ok(groups) => return Ok(groups),
            Err(reason) => reasons.push(format!("v2: {reason}")),
        }
        match v1(&mounts, &own, &name) {
            Ok(groups) => return Ok(groups),
            Err(reason) => reasons.push(format!("v1: {reason}")),
        }
        Err(reasons.join("; "))
    }

    pub(super) fn describe(&self) -> &'static str {
        match (&self.v2, self.v1.is_empty()) {
            (Some(_), _) => "v2",
            (None, false) => "v1",
            (None, true) => "none",
        }
    }

    /// What a sweep would have to remove.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        self.v1.iter().map(|(_, folder)| folder.clone()).chain(self.v2.clone()).collect()
    }

    pub(super) fn make(&self, name: &str, memory_mb: u32, tmp_mb: u32) -> Result<Cgroup, String> {
        let mut made = Cgroup::default();
        self.fill(&mut made, name, memory_mb, tmp_mb).inspect_err(|_| made.remove())?;
        Ok(made)
    }

    /// Readable when an environment has come to use more than [`TOLD`] (v1).
    pub(super) fn over(&self) -> Option<BorrowedFd<'_>> {
        self.over.as_ref().map(AsFd::as_fd)
    }

    /// Takes note of what [`Self::over`] told.
    pub(super) fn noted(&self) {
        if let Some(over) = &self.over {
            let _ = over.read();
        }
    }

    /// Whether nobody tells, so that one has to look (v2).
    pub(super) fn must_look(&self) -> bool {
        self.v2.is_some()
    }

    /// The files by which v1 is asked to tell when the use of memory passes [`TOLD`]: opened while they
    /// can be seen.
    pub(super) fn announcement(&self, cgroup: &Cgroup) -> Option<Announcement> {
        let over = self.over.as_ref()?.as_fd().as_raw_fd();
        let folder = cgroup.memory_v1()?;
        let usage = fs::File::open(folder.join("memory.usage_in_bytes")).ok()?;
        let control = fs::File::options().write(true).open(folder.join("cgroup.event_control")).ok()?;
        Some(Announcement { over, usage, control })
    }

    fn fill(&self, made: &mut Cgroup, name: &str, memory_mb: u32, tmp_mb: u32) -> Result<(), String> {
        let memory = limit(memory_mb, tmp_mb);
        if let Some(base) = &self.v2 {
            let folder = base.join(name);
            fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            let handle = fs::File::open(&folder).map_err(|error| error.to_string())?;
            write(&folder, "memory.max", &memory)?;
            let _ = write(&folder, "memory.swap.max", "0");
            let _ = write(&folder, "memory.oom.group", "0");
            write(&folder, "pids.max", &PIDS.to_string())?;
            made.v2 = Some((folder, handle.into()));
        }
        for (controller, base) in &self.v1 {
            let folder = base.join(name);
            fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            made.v1.push((controller, folder.clone()));
            match *controller {
                "memory" => {
                    write(&folder, "memory.limit_in_bytes", &memory)?;
                    // Only where the kernel counts swap.
                    let _ = write(&folder, "memory.memsw.limit_in_bytes", &memory);
                }
                "pids" => write(&folder, "pids.max", &PIDS.to_string())?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Removes the instance's own folders.
    pub(super) fn remove_all(&self) {
        for folder in self.folders() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// See [`Groups::announcement`].
pub(super) struct Announcement {
    over: RawFd,
    usage: fs::File,
    control: fs::File,
}

impl Announcement {
    /// Asks. The kernel takes 10 ms and more for it.
    pub(super) fn send(mut self) {
        let order = format!("{} {} {TOLD}", self.over, self.usage.as_raw_fd());
        // Where it is not to be had the outer limit still holds.
        let _ = self.control.write_all(order.as_bytes());
    }
}

impl Cgroup {
    /// Moves the calling process in (v1; into v2 it was born). The kernel takes 10 ms and more for it.
    pub(super) fn enter(&self) -> Result<(), String> {
        for (_, folder) in &self.v1 {
            write(folder, "cgroup.procs", "0")?;
        }
        Ok(())
    }

    /// The folder to clone into.
    pub(super) fn folder_v2(&self) -> Option<BorrowedFd<'_>> {
        self.v2.as_ref().map(|(_, handle)| handle.as_fd())
    }

    pub(super) fn is_none(&self) -> bool {
        self.v1.is_empty() && self.v2.is_none()
    }

    /// Sets the memory limit of an environment that exists.
    pub(super) fn resize(&self, memory_mb: u32, tmp_mb: u32) -> Result<(), String> {
        let memory = limit(memory_mb, tmp_mb);
        if let Some((folder, _)) = &self.v2 {
            write(folder, "memory.max", &memory)?;
        }
        if let Some(folder) = self.memory_v1() {
            // Memory and swap together may not be below memory alone: which comes first depends.
            let _ = write(folder, "memory.memsw.limit_in_bytes", &memory);
            write(folder, "memory.limit_in_bytes", &memory)?;
            let _ = write(folder, "memory.memsw.limit_in_bytes", &memory);
        }
        Ok(())
    }

    /// The files that the server uses itself.
    pub(super) fn controls(&self) -> Vec<(Part, OwnedFd)> {
        let mut files = Vec::new();
        let mut add = |part, path: PathBuf, writing: bool| {
            if let Ok(file) = fs::File::options().read(!writing).write(writing).open(path) {
                files.push((part, OwnedFd::from(file)));
            }
        };
        if let Some((folder, _)) = &self.v2 {
            add(Part::MemoryPeak, folder.join("memory.peak"), false);
            add(Part::FreezerV2, folder.join("cgroup.freeze"), true);
            add(Part::CpuV2, folder.join("cpu.max"), true);
        }
        for (controller, folder) in &self.v1 {
            match *controller {
                "memory" => add(Part::MemoryPeak, folder.join("memory.max_usage_in_bytes"), false),
                "freezer" => add(Part::FreezerV1, folder.join("freezer.state"), true),
                "cpu" => add(Part::CpuV1, folder.join("cpu.cfs_quota_us"), true),
                _ => {}
            }
        }
        files
    }

    /// Whether the kernel killed one of its processes because the memory was used up.
    pub(super) fn out_of_memory(&self) -> bool {
        let counted = |path: PathBuf| {
            fs::read_to_string(path)
                .unwrap_or_default()
                .lines()
                .any(|line| line.strip_prefix("oom_kill ").is_some_and(|count| count.trim() != "0"))
        };
        self.v2.as_ref().is_some_and(|(folder, _)| counted(folder.join("memory.events")))
            || self.v1.iter().any(|(name, folder)| *name == "memory" && counted(folder.join("memory.oom_control")))
    }

    /// The memory that it uses, in bytes, with what is in `/tmp`.
    pub(super) fn used(&self) -> u64 {
        let path = match (&self.v2, self.memory_v1()) {
            (Some((folder, _)), _) => folder.join("memory.current"),
            (None, Some(folder)) => folder.join("memory.usage_in_bytes"),
            (None, None) => return 0,
        };
        fs::read_to_string(path).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0)
    }

    /// As [`Self::used`], without what is in `/tmp`.
    pub(super) fn used_by_processes(&self) -> u64 {
        let (folder, name) = match (&self.v2, self.memory_v1()) {
            (Some((folder, _)), _) => (folder, "anon "),
            (None, Some(folder)) => (folder, "total_rss "),
            (None, None) => return 0,
        };
        let text = fs::read_to_string(folder.join("memory.stat")).unwrap_or_default();
        text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok()).unwrap_or(0)
    }

    fn memory_v1(&self) -> Option<&PathBuf> {
        self.v1.iter().find(|(name, _)| *name == "memory").map(|(_, folder)| folder)
    }

    /// The most memory used, in bytes.
    pub(super) fn peak(&self) -> Option<u64> {
        let v2 = self.v2.iter().map(|(folder, _)| folder.join("memory.peak"));
        let v1 = self.v1.iter().filter(|(name, _)| *name == "memory");
        let v1 = v1.map(|(_, folder)| folder.join("memory.max_usage_in_bytes"));
        v2.chain(v1).find_map(|path| fs::read_to_string(path).ok()?.trim().parse().ok())
    }

    /// What is frozen cannot die.
    pub(super) fn thaw(&self) {
        if let Some((folder, _)) = &self.v2 {
            let _ = write(folder, "cgroup.freeze", "0");
        }
        for (_, folder) in self.v1.iter().filter(|(name, _)| *name == "freezer") {
            let _ = write(folder, "freezer.state", "THAWED");
        }
    }

    /// Kills whatever is left inside.
    pub(super) fn kill_all(&self) {
        let folders = self.v1.iter().map(|(_, folder)| folder.as_path());
        kill_inside(folders.chain(self.v2.iter().map(|(folder, _)| folder.as_path())));
    }

    /// Removes the folders. Their processes have been waited for; the kernel may need a moment more.
    pub(super) fn remove(&self) {
        for folder in self.v1.iter().map(|(_, f)| f).chain(self.v2.iter().map(|(f, _)| f)) {
            for _ in 0..200 {
                match fs::remove_dir(folder) {
                    Err(error) if error.kind() == std::io::ErrorKind::ResourceBusy => {
                        kill_inside([folder.as_path()]);
                        std::thread::sleep(std::time::Duration::from_millis(1));
                    }
                    _ => break,
                }
            }
        }
    }
}

/// In bytes. What is in `/tmp` is charged too.
fn limit(memory_mb: u32, tmp_mb: u32) -> String {
    ((u64::from(memory_mb) + u64::from(tmp_mb)) * MIB).to_string()
}

fn kill_inside<'a>(folders: impl IntoIterator<Item = &'a Path>) {
    for folder in folders {
        let inside = fs::read_to_string(folder.join("cgroup.procs")).unwrap_or_default();
        for pid in inside.lines().filter_map(|pid| pid.parse().ok()).filter(|&pid| pid > 0) {
            let pid = nix::unistd::Pid::from_raw(pid);
            let _ = nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL);
        }
    }
}

fn write(folder: &Path, file: &str, text: &str) -> Result<(), String> {
    let path = folder.join(file);
    let mut file =
        fs::File::options().write(true).open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    file.write_all(text.as_bytes()).map_err(|error| format!("{} to {}: {error}", text, path.display()))
}

/// The mount of a hierarchy: where, and which part of it.
fn mount_of(mounts: &str, is_it: impl Fn(&str, &str) -> bool) -> Option<(&str, &str)> {
    mounts.lines().find_map(|line| {
        let (left, right) = line.split_once(" - ")?;
        let mut right = right.split(' ');
        let (kind, options) = (right.next()?, right.nth(1)?);
        let mut left = left.split(' ').skip(3);
        let (root, point) = (left.next()?, left.next()?);
        is_it(kind, options).then_some((point, root))
    })
}

/// The folder of our own process, as far as the mount shows it.
fn own_folder(point: &str, root: &str, path: &str) -> PathBuf {
    let below = path.strip_prefix(root.trim_end_matches('/')).unwrap_or(path);
    let folder = Path::new(point).join(below.trim_start_matches('/'));
    if folder.is_dir() { folder } else { point.into() }
}

fn v1(mounts: &str, own: &str, name: &str) -> Result<Groups, String> {
    let flags = EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK;
    let mut groups = Groups { over: EventFd::from_flags(flags).ok(), ..Groups::default() };
    for controller in V1 {
        let has = |list: &str| list.split(',').any(|word| word == controller);
        let result = (|| {
            let (point, root) = mount_of(mounts, |kind, options| kind == "cgroup" && has(options))
                .ok_or_else(|| format!("{controller} is not mounted"))?;
            let path = own
                .lines()
                .find_map(|line| {
                    let mut parts = line.splitn(3, ':').skip(1);
                    has(parts.next()?).then(|| parts.next()).flatten()
                })
                .unwrap_or("/");
            let folder = own_folder(point, root, path).join(name);
            fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            Ok(folder)
        })();
        match result {
            Ok(folder) => groups.v1.push((controller, folder)),
            Err(reason) => {
                groups.remove_all();
                return Err(reason);
            }
        }
    }
    Ok(groups)
}

fn v2(mounts: &str, own: &str, name: &str) -> Result<Groups, String> {
    let (point, root) = mount_of(mounts, |kind, _| kind == "cgroup2").ok_or("cgroup2 is not mounted")?;
    let path = own.lines().find_map(|line| line.strip_prefix("0::")).unwrap_or("/");
    let base = own_folder(point, root, path);
    let available = fs::read_to_string(base.join("cgroup.controllers")).unwrap_or_default();
    let wanted = ["memory", "cpu", "pids"];
    if let Some(lacks) = wanted.iter().find(|wanted| !available.split_whitespace().any(|a| a == **wanted)) {
        return Err(format!("{} lacks the controller {lacks}", base.display()));
    }
    let folder = base.join(name);
    fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let enabled = enable(&base).and_then(|()| enable(&folder));
    if let Err(reason) = enabled {
        let _ = fs::remove_dir(&folder);
        return Err(reason);
    }
    Ok(Groups { v2: Some(folder), ..Groups::default() })
}

/// Hands the controllers down. A folder with processes may not (except the real root): our own
/// processes then move into a leaf beside the environments' folder.
fn enable(base: &Path) -> Result<(), String> {
    const ALL: &str = "+memory +cpu +pids";
    if write(base, "cgroup.subtree_control", ALL).is_ok() {
        return Ok(());
    }
    let leaf = base.join("pinfold-server");
    let _ = fs::create_dir(&leaf);
    let inside = fs::read_to_string(base.join("cgroup.procs")).map_err(|e| e.to_string())?;
    let (own, parent) = (std::process::id().to_string(), nix::unistd::getppid().to_string());
    if let Some(foreign) = inside.lines().find(|pid| **pid != own && **pid != parent) {
        let _ = fs::remove_dir(&leaf);
        return Err(format!("{}: process {foreign} stands beside us in it", base.display()));
    }
    for pid in inside.lines() {
        write(&leaf, "cgroup.procs", pid)?;
    }
    write(base, "cgroup.subtree_control", ALL)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
24 1 0:22 / /proc rw,relatime shared:5 - proc proc rw
33 24 0:30 /docker/abc /sys/fs/cgroup/memory ro,nosuid shared:9 - cgroup cgroup rw,memory
34 24 0:31 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw,nsdelegate";

    #[test]
    fn mounts_are_found_by_controller() {
        let memory = mount_of(MOUNTS, |kind, options| kind == "cgroup" && options.contains("memory"));
        assert_eq!(memory, Some(("/sys/fs/cgroup/memory", "/docker/abc")));
        let unified = mount_of(MOUNTS, |kind, _| kind == "cgroup2");
        assert_eq!(unified, Some(("/sys/fs/cgroup/unified", "/")));
        assert_eq!(mount_of("", |_, _| true), None);
    }

    #[test]
    fn our_own_folder_is_below_the_mount() {
        assert_eq!(own_folder("/proc", "/docker/abc", "/docker/abc/self"), Path::new("/proc/self"));
        assert_eq!(own_folder("/proc", "/docker/abc", "/docker/abc/none"), Path::new("/proc"));
    }
}
