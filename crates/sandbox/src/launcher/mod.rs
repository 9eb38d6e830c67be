//! The launcher: a small process of one thread that makes environments and buries them.
//!
//! It is the server's own binary, executed again; it inherits the server's privileges and speaks
//! `protocol.rs` on descriptor 0. When the server is gone it ends every environment, removes what it
//! made, and ends itself. Because it has one thread, its children may run ordinary code after clone.

mod cgroup;
mod child;
mod guard;
mod probe;
mod sys;
mod view;

use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::path::PathBuf;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::sys::signal::{Signal, kill, killpg};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::Pid;

use crate::packet;
use crate::protocol::{Attach, Create, Hello, Notice, PACKET, Part, Request, Welcome};

use cgroup::{Cgroup, Groups};
use probe::Mechanism;
use sys::Fork;

/// The environments that one launcher can tell apart by uid.
const UIDS: u32 = 60_000;

/// How often memory is looked at while an environment uses more than its own.
const LOOK_MS: u16 = 20;
/// How often while one may come to that: it uses much, or nobody tells.
const GLANCE_MS: u16 = 200;

struct Launcher {
    control: OwnedFd,
    mechanism: Mechanism,
    uid_base: u32,
    uids: BTreeSet<u32>,
    scratch: PathBuf,
    groups: Groups,
    filter: guard::Filter,
    environments: Vec<Running>,
}

/// One environment, as the launcher knows it.
struct Running {
    id: u64,
    /// Its init process, a child of ours.
    pid: Pid,
    /// Our end of the socket that its init reports on.
    status: OwnedFd,
    uid: Option<u32>,
    cgroup: Cgroup,
    memory_mb: u32,
    /// It was ended because it used more.
    over_memory: bool,
    created: bool,
    failure: Option<String>,
    /// How the runtime ended, if its init could tell.
    ended: Option<i32>,
}

/// See [`crate::launcher_main`].
pub(crate) fn main() -> ! {
    let code = match start() {
        Ok(mut launcher) => {
            launcher.run();
            launcher.bury_all();
            0
        }
        Err(error) => {
            eprintln!("launcher: {error}");
            1
        }
    };
    std::process::exit(code)
}

fn start() -> io::Result<Launcher> {
    // Ctrl-C in the terminal is for the server, which then ends us.
    let _ = nix::unistd::setsid();
    // What loses its parent inside an environment without a pid namespace comes to us.
    sys::prctl(libc::PR_SET_CHILD_SUBREAPER, 1)?;
    sys::prctl(libc::PR_SET_DUMPABLE, 0)?;
    // Whatever the server had inherited itself ends here.
    sys::close_from(3);
    // Each environment holds some. Functions get a limit of their own.
    if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_NOFILE) {
        let _ = setrlimit(Resource::RLIMIT_NOFILE, hard, hard);
    }
    let control = sys::lift(0, 10)?;
    let null = std::fs::File::options().read(true).write(true).open("/dev/null")?;
    sys::place(null.as_raw_fd(), 0)?;
    sys::place(null.as_raw_fd(), 1)?;
    drop(null);
    let mut buffer = vec![0; PACKET];
    let (length, _) = packet::receive(control.as_fd(), &mut buffer)?;
    let hello: Hello = serde_json::from_slice(&buffer[..length]).map_err(io::Error::other)?;
    let filter = guard::Filter::new()?;
    let (report, groups, mechanism) = probe::ladder(&hello, &filter);
    let welcome = Welcome { cgroups: groups.folders(), report };
    let launcher = Launcher {
        control,
        mechanism,
        uid_base: hello.uid_base,
        uids: BTreeSet::new(),
        scratch: hello.scratch,
        groups,
        filter,
        environments: Vec::new(),
    };
    let bytes = serde_json::to_vec(&welcome).map_err(io::Error::other)?;
    packet::send(launcher.control.as_fd(), &bytes, &[])?;
    Ok(launcher)
}

impl Launcher {
    /// Serves until the server is gone.
    fn run(&mut self) {
        let mut buffer = vec![0; PACKET];
        // When to look at the use of memory.
        let mut look = None;
        loop {
            let wait = look.map_or(PollTimeout::NONE, PollTimeout::from);
            let (control, told, ready) = {
                // Last, because it may be absent.
                let mut polled: Vec<_> = std::iter::once(self.control.as_fd())
                    .chain(self.environments.iter().map(|running| running.status.as_fd()))
                    .chain(self.groups.over())
                    .map(|fd| PollFd::new(fd, PollFlags::POLLIN))
                    .collect();
                match poll(&mut polled, wait) {
                    Err(Errno::EINTR) => continue,
                    Err(_) => return,
                    Ok(_) => {}
                }
                let any = |fd: &PollFd<'_>| fd.revents().is_some_and(|events| !events.is_empty());
                let count = self.environments.len();
                let ready: Vec<_> = (0..count).filter(|i| any(&polled[1 + i])).collect();
                (any(&polled[0]), polled.get(1 + count).is_some_and(any), ready)
            };
            if told {
                self.groups.noted();
            }
            if look.is_some() || told || self.groups.must_look() {
                look = self.look();
            }
            // All orders first: what is to end does so while others are buried, one after another.
            // They only add to the environments, so that the indices stay true.
            if control && !self.orders(&mut buffer) {
                return;
            }
            // From the end, because what is gone is removed.
            for index in ready.into_iter().rev() {
                self.heard(index, &mut buffer);
            }
        }
    }

    /// Ends environments whose memory, apart from `/tmp`, is used up; tells after how many ms to look
    /// again. The cgroup's own limit is larger by the size of `/tmp`, which is charged there too.
    fn look(&mut self) -> Option<u16> {
        let mut again = (self.groups.must_look() && !self.environments.is_empty()).then_some(GLANCE_MS);
        for running in self.environments.iter_mut().filter(|running| !running.over_memory) {
            let (used, limit) = (running.cgroup.used(), u64::from(running.memory_mb) << 20);
            if used > limit {
                again = Some(LOOK_MS);
                if running.cgroup.used_by_processes() > limit {
                    running.over_memory = true;
                    end(running);
                }
            } else if used > cgroup::TOLD {
                again = again.or(Some(GLANCE_MS));
            }
        }
        again
    }

    /// Carries out the requests that have come; false when the server is gone.
    fn orders(&mut self, buffer: &mut [u8]) -> bool {
        loop {
            if !self.order(buffer) {
                return false;
            }
            let mut control = [PollFd::new(self.control.as_fd(), PollFlags::POLLIN)];
            if !matches!(poll(&mut control, PollTimeout::ZERO), Ok(1..)) {
                return true;
            }
        }
    }

    /// Carries out one request; false when the server is gone.
    fn order(&mut self, buffer: &mut [u8]) -> bool {
        let (length, fds) = match packet::receive(self.control.as_fd(), buffer) {
            Ok((0, _)) | Err(_) => return false,
            Ok(received) => received,
        };
        match serde_json::from_slice(&buffer[..length]) {
            Ok(Request::Create(create)) => {
                let id = create.id;
                if let Err(reason) = self.create(&create, &fds) {
                    self.tell(&Notice::Failed { id, reason }, &[]);
                }
            }
            Ok(Request::Attach { id, attach }) => {
                if let Some(running) = self.environments.iter_mut().find(|running| running.id == id) {
                    hand_over(running, &attach);
                }
            }
            Ok(Request::Kill { id }) => {
                if let Some(running) = self.environments.iter().find(|running| running.id == id) {
                    end(running);
                }
            }
            Ok(Request::Freeze { id, frozen }) => {
                if let Some(running) = self.environments.iter().find(|running| running.id == id) {
                    let word: &[u8] = if frozen { b"f" } else { b"t" };
                    let _ = packet::send(running.status.as_fd(), word, &[]);
                }
            }
            Err(error) => eprintln!("launcher: a request that is not one: {error}"),
        }
        true
    }

    fn create(&mut self, create: &Create, fds: &[OwnedFd]) -> Result<(), String> {
        let [output, frames @ ..] = fds else {
            return Err("no output descriptor came".into());
        };
        if frames.is_empty() == create.frames {
            return Err("the descriptors do not fit the request".into());
        }
        let uid = if self.mechanism.own_uid { Some(self.free_uid()?) } else { None };
        let cgroup = self.groups.make(&create.name, create.memory_mb, create.tmp_mb)?;
        let made = self.launch(create, output, frames.first(), uid, &cgroup);
        match made {
            Ok((pid, status)) => {
                if let Some(uid) = uid {
                    self.uids.insert(uid);
                }
                self.environments.push(Running {
                    id: create.id,
                    pid,
                    status,
                    uid,
                    cgroup,
                    memory_mb: create.memory_mb,
                    over_memory: false,
                    created: false,
                    failure: None,
                    ended: None,
                });
                Ok(())
            }
            Err(reason) => {
                cgroup.remove();
                Err(reason)
            }
        }
    }

    fn launch(
        &self,
        create: &Create,
        output: &OwnedFd,
        frames: Option<&OwnedFd>,
        uid: Option<u32>,
        cgroup: &Cgroup,
    ) -> Result<(Pid, OwnedFd), String> {
        if let Some(uid) = uid {
            // `/dev/stdout` opens the pipe by its inode: it must be the function's.
            nix::unistd::fchown(output, Some(uid.into()), Some(uid.into()))
                .map_err(|error| format!("fchown of the output: {error}"))?;
        }
        let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, SockFlag::SOCK_CLOEXEC)
            .map_err(|error| format!("socketpair: {error}"))?;
        let flags = self.mechanism.namespaces(create.network);
        match sys::clone3(flags, cgroup.folder_v2()).map_err(|error| format!("clone3: {error}"))? {
            Fork::Parent(pid) => Ok((Pid::from_raw(pid), ours)),
            Fork::Child => {
                drop(ours);
                child::init(&child::Job {
                    create,
                    mechanism: self.mechanism,
                    uid,
                    scratch: &self.scratch,
                    groups: &self.groups,
                    cgroup,
                    filter: &self.filter,
                    status: theirs,
                    output,
                    frames,
                })
            }
        }
    }

    fn free_uid(&self) -> Result<u32, String> {
        (self.uid_base..self.uid_base.saturating_add(UIDS))
            .find(|uid| !self.uids.contains(uid))
            .ok_or_else(|| "no uid is free".into())
    }

    /// Reads what an environment's init reports; at its end, buries it.
    fn heard(&mut self, index: usize, buffer: &mut [u8]) {
        let Some(running) = self.environments.get_mut(index) else {
            return;
        };
        match packet::receive(running.status.as_fd(), buffer) {
            Ok((0, _)) | Err(_) => self.bury(index),
            Ok((length, fds)) => match buffer[..length].split_first() {
                Some((b'R', _)) => {
                    running.created = true;
                    let mut parts = running.cgroup.controls();
                    let listeners = [Part::RuntimeApi, Part::Endpoint];
                    let wanted = if fds.len() == 2 { &listeners[..] } else { &listeners[1..] };
                    parts.extend(wanted.iter().copied().zip(fds));
                    let (names, fds): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
                    let raw: Vec<RawFd> = fds.iter().map(AsRawFd::as_raw_fd).collect();
                    let notice = Notice::Created { id: running.id, pid: running.pid.as_raw(), parts: names };
                    self.tell(&notice, &raw);
                }
                Some((b'A', _)) => {
                    let id = running.id;
                    self.tell(&Notice::Attached { id }, &[]);
                }
                Some((b'F', reason)) => {
                    running.failure = Some(String::from_utf8_lossy(reason).into_owned());
                }
                Some((b'X', status)) => {
                    running.ended = status.first_chunk().map(|status| i32::from_ne_bytes(*status));
                }
                _ => {}
            },
        }
    }

    /// The init has ended, or closed its socket: ends what is left and tells the server.
    fn bury(&mut self, index: usize) {
        let running = self.environments.swap_remove(index);
        end(&running);
        let status = wait(running.pid);
        let living: Vec<Pid> = self.environments.iter().map(|living| living.pid).collect();
        end_children(&living);
        let oom = running.over_memory || running.cgroup.out_of_memory();
        let peak = running.cgroup.peak();
        running.cgroup.remove();
        if let Some(uid) = running.uid {
            self.uids.remove(&uid);
        }
        let id = running.id;
        if !running.created {
            let reason = running
                .failure
                .unwrap_or_else(|| format!("its first process ended before it was set up (wait status {status:?})"));
            self.tell(&Notice::Failed { id, reason }, &[]);
            return;
        }
        // Without its init's word the whole namespace was killed from outside, or for memory.
        let ended = running.ended.unwrap_or(libc::SIGKILL);
        let (code, signal) = if libc::WIFEXITED(ended) {
            (Some(libc::WEXITSTATUS(ended)), None)
        } else {
            (None, Some(libc::WTERMSIG(ended)))
        };
        self.tell(&Notice::Gone { id, code, signal, oom, failure: running.failure, peak }, &[]);
    }

    fn bury_all(&mut self) {
        for running in &self.environments {
            end(running);
        }
        while !self.environments.is_empty() {
            self.bury(0);
        }
        self.groups.remove_all();
    }

    fn tell(&self, notice: &Notice, fds: &[RawFd]) {
        // The server reads always; when it cannot be told, it is gone, and the poll shows it.
        if let Ok(bytes) = serde_json::to_vec(notice) {
            let _ = packet::send(self.control.as_fd(), &bytes, fds);
        }
    }
}

/// Sets the limits of a pre-booted environment and lets its init put the code in its place.
fn hand_over(running: &mut Running, attach: &Attach) {
    running.memory_mb = attach.memory_mb;
    let resized = running.cgroup.resize(attach.memory_mb, attach.tmp_mb);
    let sent = resized.and_then(|()| {
        let mut word = b"A".to_vec();
        word.extend(serde_json::to_vec(attach).map_err(|error| error.to_string())?);
        packet::send(running.status.as_fd(), &word, &[]).map_err(|error| error.to_string())
    });
    if let Err(reason) = sent {
        eprintln!("launcher: an environment cannot be given its code: {reason}");
        end(running);
    }
}

/// Kills an environment: its init, and with it its pid namespace; without one, its process group.
fn end(running: &Running) {
    running.cgroup.thaw();
    let _ = kill(running.pid, Signal::SIGKILL);
    let _ = killpg(running.pid, Signal::SIGKILL);
    running.cgroup.kill_all();
}

fn wait(pid: Pid) -> Option<nix::sys::wait::WaitStatus> {
    loop {
        match waitpid(pid, None) {
            Err(Errno::EINTR) => {}
            other => return other.ok(),
        }
    }
}

/// Ends and reaps the children of this process, but those in `keep`. Where there is no pid namespace,
/// what an environment has left behind becomes a child of its init, and then of the launcher.
fn end_children(keep: &[Pid]) {
    for _ in 0..1000 {
        let children = std::fs::read_to_string("/proc/thread-self/children").unwrap_or_default();
        let orphans: Vec<Pid> = children
            .split_whitespace()
            .filter_map(|pid| pid.parse().ok())
            .map(Pid::from_raw)
            .filter(|pid| !keep.contains(pid))
            .collect();
        if orphans.is_empty() {
            return;
        }
        for orphan in orphans {
            let _ = kill(orphan, Signal::SIGKILL);
            let _ = waitpid(orphan, Some(WaitPidFlag::__WALL));
        }
    }
}
