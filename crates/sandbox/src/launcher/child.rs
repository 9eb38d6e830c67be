//! Inside a new environment: its first process (init) sets the environment up, starts the runtime,
//! waits for it, and tells the launcher.
//!
//! The init is a copy of the launcher, without exec. It keeps nothing open but the status socket,
//! has the function's own uid and no capability, and cannot be traced.

use std::ffi::CString;
use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sched::CloneFlags;
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, SigmaskHow, Signal, kill, killpg, sigaction, sigprocmask,
};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::wait::WaitPidFlag;
use nix::unistd::{ForkResult, Pid};

use super::cgroup::{Cgroup, Groups, PIDS};
use super::guard::{self, Filter};
use super::probe::Mechanism;
use super::{sys, view};
use crate::packet;
use crate::protocol::{Attach, Command, Create};
use crate::spec::Network;

/// The runtime's frames socket.
const FRAMES: i32 = 3;
/// The init's status socket.
const STATUS: i32 = 5;
/// Ends when the runtime's program has been executed.
const EXECUTED: i32 = 6;
/// Where a runtime that was started without a command is told it.
const COMMAND: i32 = 7;

/// What the init is to do.
pub(super) struct Job<'a> {
    pub create: &'a Create,
    pub mechanism: Mechanism,
    pub uid: Option<u32>,
    pub scratch: &'a Path,
    pub groups: &'a Groups,
    pub cgroup: &'a Cgroup,
    pub filter: &'a Filter,
    pub status: OwnedFd,
    pub output: &'a OwnedFd,
    pub frames: Option<&'a OwnedFd>,
}

/// Runs as the environment's first process.
pub(super) fn init(job: &Job<'_>) -> ! {
    let told = match set_up(job) {
        Ok(started) => watch(job, started),
        Err(reason) => reason,
    };
    if !told.is_empty() {
        let _ = packet::send(job.status.as_fd(), format!("F{told}").as_bytes(), &[]);
    }
    sys::exit(1)
}

/// The runtime's process as its init knows it.
struct Started {
    pid: Pid,
    /// Ends when its program is executed.
    executed: OwnedFd,
    /// Takes its command, as far as that comes later.
    command: OwnedFd,
}

/// Sets everything up and starts the runtime.
fn set_up(job: &Job<'_>) -> Result<Started, String> {
    let text = |what: &'static str| move |error: io::Error| format!("{what}: {error}");
    let mechanism = job.mechanism;
    die_with_parent(mechanism).map_err(text("prctl"))?;
    if !mechanism.pid_namespace() {
        // A group of its own, that can be killed as one.
        nix::unistd::setsid().map_err(|error| format!("setsid: {error}"))?;
        sys::prctl(libc::PR_SET_CHILD_SUBREAPER, 1).map_err(text("prctl"))?;
    }
    let announcement = job.groups.announcement(job.cgroup);
    job.cgroup.enter()?;
    if mechanism.user_namespace {
        map_ids()?;
    }
    let mut listeners = Vec::new();
    if mechanism.view {
        if !job.cgroup.is_none() {
            // Only now, so that the folder just entered is the root that it sees.
            nix::sched::unshare(CloneFlags::CLONE_NEWCGROUP).map_err(|e| format!("unshare: {e}"))?;
        }
        nix::unistd::sethostname("localhost").map_err(|error| format!("sethostname: {error}"))?;
        let uid = job.uid.unwrap_or_else(|| nix::unistd::getuid().as_raw());
        view::enter(job.create, job.scratch, uid, mechanism.proc)?;
        if job.create.network == Network::Isolated {
            sys::loopback_up().map_err(text("bringing lo up"))?;
            let ports: &[u16] = if job.create.runtime_api { &[9001, 4566] } else { &[4566] };
            for port in ports {
                let listener = TcpListener::bind(("127.0.0.1", *port)).map_err(text("listening"))?;
                listeners.push(OwnedFd::from(listener));
            }
        }
    }
    let raw: Vec<_> = listeners.iter().map(AsRawFd::as_raw_fd).collect();
    packet::send(job.status.as_fd(), b"R", &raw).map_err(text("reporting"))?;
    drop(listeners);

    // Before the fork, so that no end of a child is missed.
    let mut chld = SigSet::empty();
    chld.add(Signal::SIGCHLD);
    sigprocmask(SigmaskHow::SIG_BLOCK, Some(&chld), None).map_err(|e| format!("sigprocmask: {e}"))?;
    let (executed, executing) = std::io::pipe().map_err(text("pipe"))?;
    // Out of the way of the numbers that the runtime gets.
    let executing = sys::lift(executing.as_raw_fd(), 20).map_err(text("pipe"))?;
    let (ordered, command) = std::io::pipe().map_err(text("pipe"))?;
    let ordered = sys::lift(ordered.as_raw_fd(), 20).map_err(text("pipe"))?;
    // SAFETY: this process has one thread, so the child may run any code.
    match unsafe { nix::unistd::fork() }.map_err(|error| format!("fork: {error}"))? {
        ForkResult::Parent { child } => {
            drop(executing);
            // Only now: the runtime starts meanwhile.
            if let Some(announcement) = announcement {
                announcement.send();
            }
            Ok(Started { pid: child, executed: executed.into(), command: command.into() })
        }
        ForkResult::Child => {
            drop(command);
            let reason = runtime(job, ordered, &executing);
            let _ = packet::send(job.status.as_fd(), format!("F{reason}").as_bytes(), &[]);
            sys::exit(127)
        }
    }
}

/// An init dies with the launcher, and its namespace with it. Where there is none, it lives on to end
/// its processes one by one: it hears of the launcher's end through the status socket.
fn die_with_parent(mechanism: Mechanism) -> io::Result<()> {
    if !mechanism.pid_namespace() {
        return Ok(());
    }
    sys::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL as libc::c_ulong)
}

/// A user namespace in which we are who we are, and nobody else exists.
fn map_ids() -> Result<(), String> {
    // As the parent of this process had them: here, before the map, they read as `nobody`.
    let write = |file: &str, text: String| std::fs::write(file, text).map_err(|error| format!("{file}: {error}"));
    let (uid, gid) = super::probe::own_ids();
    // The launcher is not dumpable, and such a process's files in /proc are root's.
    sys::prctl(libc::PR_SET_DUMPABLE, 1).map_err(|error| format!("prctl: {error}"))?;
    write("/proc/self/setgroups", "deny".into())?;
    write("/proc/self/uid_map", format!("{uid} {uid} 1\n"))?;
    write("/proc/self/gid_map", format!("{gid} {gid} 1\n"))?;
    sys::prctl(libc::PR_SET_DUMPABLE, 0).map_err(|error| format!("prctl: {error}"))
}

/// Gives up privileges and executes the runtime, when its command is there. Comes back only with the
/// reason why it could not.
fn runtime(job: &Job<'_>, ordered: OwnedFd, executing: &OwnedFd) -> String {
    let executed = prepare(job).and_then(|()| match &job.create.command {
        Some(command) => execute(command),
        None => execute(&await_command(job, ordered, executing)?),
    });
    executed.map_or_else(|reason| reason, |never| match never {})
}

/// Waits, with the rights of the function and none of its code, until the init tells what to run.
fn await_command(job: &Job<'_>, ordered: OwnedFd, executing: &OwnedFd) -> Result<Command, String> {
    // A copy of the launcher that stays: it may hold nobody else's descriptors open.
    let first = if job.frames.is_some() { FRAMES + 1 } else { FRAMES };
    sys::close_from_but(first, [job.status.as_raw_fd(), ordered.as_raw_fd(), executing.as_raw_fd()]);
    let mut bytes = Vec::with_capacity(16 * 1024);
    io::Read::read_to_end(&mut std::fs::File::from(ordered), &mut bytes).map_err(|error| error.to_string())?;
    let order: Attach = serde_json::from_slice(&bytes).map_err(|error| format!("no command came: {error}"))?;
    if job.cgroup.is_none() {
        let bytes = u64::from(order.memory_mb) * 1024 * 1024;
        guard::limits(Some(bytes), None).map_err(|error| format!("resource limits: {error}"))?;
    }
    // Where the code lies now.
    nix::unistd::chdir("/var/task").map_err(|error| format!("/var/task: {}", error.desc()))?;
    order.command.ok_or_else(|| "no command came".into())
}

fn execute(command: &Command) -> Result<std::convert::Infallible, String> {
    let text = |text: &str| CString::new(text).map_err(|_| format!("{text:?} holds a NUL"));
    let program = sys::c_path(&command.program).map_err(|error| error.to_string())?;
    let mut arguments = vec![program.clone()];
    for argument in &command.arguments {
        arguments.push(text(argument)?);
    }
    let environment: Result<Vec<_>, _> =
        command.environment.iter().map(|(name, value)| text(&format!("{name}={value}"))).collect();
    nix::unistd::execve(&program, &arguments, &environment?)
        .map_err(|error| format!("fork/exec {}: {}", command.program.display(), error.desc().to_lowercase()))
}

fn prepare(job: &Job<'_>) -> Result<(), String> {
    let text = |what: &'static str| move |error: io::Error| format!("{what}: {error}");
    let (create, mechanism) = (job.create, job.mechanism);
    let grants = if mechanism.view { view::grants() } else { view::host_grants(create) };

    let _ = nix::unistd::setsid();
    sys::prctl(libc::PR_SET_NAME, c"runtime".as_ptr() as libc::c_ulong).map_err(text("prctl"))?;
    sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None).map_err(|e| e.to_string())?;
    let default = SigAction::new(SigHandler::SigDfl, SaFlags::empty(), SigSet::empty());
    // SAFETY: sets the default action; Rust's runtime had set SIGPIPE to be ignored.
    unsafe { sigaction(Signal::SIGPIPE, &default) }.map_err(|error| format!("sigaction: {error}"))?;

    let null = std::fs::File::open("/dev/null").map_err(text("/dev/null"))?;
    // The status socket is for the reason alone, and closed at exec. Everything else is closed now.
    let status = sys::lift(job.status.as_raw_fd(), 20).map_err(text("descriptors"))?;
    let output = sys::lift(job.output.as_raw_fd(), 20).map_err(text("descriptors"))?;
    let frames = job.frames.map(|fd| sys::lift(fd.as_raw_fd(), 20)).transpose().map_err(text("descriptors"))?;
    sys::place(null.as_raw_fd(), 0).map_err(text("descriptors"))?;
    sys::place(output.as_raw_fd(), 1).map_err(text("descriptors"))?;
    sys::place(output.as_raw_fd(), 2).map_err(text("descriptors"))?;
    if let Some(frames) = &frames {
        sys::place(frames.as_raw_fd(), FRAMES).map_err(text("descriptors"))?;
    }
    let _ = status;

    let directory = if mechanism.view { Path::new("/var/task") } else { &create.directory };
    let bounded = job.cgroup.is_none();
    let memory = (bounded && !create.stem).then(|| u64::from(create.memory_mb) * 1024 * 1024);
    let processes = bounded.then(|| guard_processes(mechanism));
    guard::limits(memory, processes).map_err(text("resource limits"))?;
    if mechanism.view {
        guard::drop_bounding_set().map_err(text("capabilities"))?;
    }
    if let Some(uid) = job.uid {
        guard::become_user(uid).map_err(text("changing the uid"))?;
    }
    guard::drop_capabilities().map_err(text("capabilities"))?;
    sys::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL as libc::c_ulong).map_err(text("prctl"))?;
    sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1).map_err(text("no_new_privs"))?;
    nix::unistd::chdir(directory).map_err(|error| format!("{}: {}", directory.display(), error.desc()))?;
    if mechanism.landlock {
        guard::landlock(&grants)?;
    }
    if mechanism.seccomp {
        job.filter.apply()?;
    }
    Ok(())
}

/// RLIMIT_NPROC counts the processes of a uid: in a user namespace ours alone.
fn guard_processes(mechanism: Mechanism) -> u64 {
    let others = if mechanism.user_namespace || mechanism.own_uid { 0 } else { processes_of_user() };
    u64::from(PIDS) + others
}

fn processes_of_user() -> u64 {
    use std::os::unix::fs::MetadataExt;
    let uid = nix::unistd::getuid().as_raw();
    let Ok(entries) = std::fs::read_dir("/proc") else {
        return 0;
    };
    let own = entries.flatten().filter(|entry| {
        entry.file_name().to_str().is_some_and(|name| name.bytes().all(|b| b.is_ascii_digit()))
            && entry.metadata().is_ok_and(|meta| meta.uid() == uid)
    });
    own.count() as u64
}

/// The init's life: reaps, freezes when told, reports the runtime's end. Gives the reason why it
/// could not watch; else it does not come back.
fn watch(job: &Job<'_>, started: Started) -> String {
    let Started { pid: runtime, executed, command } = started;
    let place = |fd: i32, target: i32| sys::place(fd, target).map_err(|error| error.to_string());
    let ready = (|| {
        // Each may stand where another is to be.
        let executed = sys::lift(executed.as_raw_fd(), 20).map_err(|error| error.to_string())?;
        let command = sys::lift(command.as_raw_fd(), 20).map_err(|error| error.to_string())?;
        place(job.status.as_raw_fd(), STATUS)?;
        place(executed.as_raw_fd(), EXECUTED)?;
        place(command.as_raw_fd(), COMMAND)?;
        std::mem::forget((executed, command));
        let null = std::fs::File::open("/dev/null").map_err(|error| error.to_string())?;
        for target in 0..STATUS {
            place(null.as_raw_fd(), target)?;
        }
        sys::close_from(COMMAND + 1);
        // It was closed just now with all others.
        std::mem::forget(null);
        if !job.create.stem {
            settle(job)?;
        }
        sys::prctl(libc::PR_SET_DUMPABLE, 0).map_err(|error| error.to_string())?;
        let mut chld = SigSet::empty();
        chld.add(Signal::SIGCHLD);
        SignalFd::with_flags(&chld, SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK).map_err(|e| e.to_string())
    })();
    // SAFETY: they were placed at these numbers, and nothing else owns them.
    let (status, executed) = unsafe { (OwnedFd::from_raw_fd(STATUS), OwnedFd::from_raw_fd(EXECUTED)) };
    // SAFETY: as above.
    let mut command = Some(unsafe { OwnedFd::from_raw_fd(COMMAND) });
    let signals: SignalFd = match ready {
        Ok(signals) => signals,
        Err(reason) => {
            let _ = packet::send(status.as_fd(), format!("F{reason}").as_bytes(), &[]);
            sys::exit(1)
        }
    };
    let mut word = vec![0; crate::protocol::PACKET];
    loop {
        reap(&status, runtime, job.mechanism);
        let mut polled =
            [PollFd::new(status.as_fd(), PollFlags::POLLIN), PollFd::new(signals.as_fd(), PollFlags::POLLIN)];
        match poll(&mut polled, PollTimeout::NONE) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(_) => sys::exit(1),
        }
        if polled[0].any() == Some(true) {
            match packet::receive(status.as_fd(), &mut word) {
                // The launcher is gone: so are we, and the namespace with us.
                Ok((0, _)) | Err(_) => quit(job.mechanism, runtime),
                Ok((length, _)) => match word[..length].split_first() {
                    Some((b'A', order)) => {
                        let done = attach(job, order, runtime, &executed, command.take());
                        let told = match &done {
                            Ok(()) => "A".into(),
                            Err(reason) => format!("F{reason}"),
                        };
                        let _ = packet::send(status.as_fd(), told.as_bytes(), &[]);
                        if done.is_err() {
                            quit(job.mechanism, runtime);
                        }
                    }
                    Some((b'f', _)) => signal_all(job.mechanism, runtime, Signal::SIGSTOP),
                    _ => signal_all(job.mechanism, runtime, Signal::SIGCONT),
                },
            }
        }
        let mut discard = [0; 128];
        let _ = nix::unistd::read(signals.as_fd(), &mut discard);
    }
}

/// Gives up what the init needs no longer: from now on it is as the function is.
fn settle(job: &Job<'_>) -> Result<(), String> {
    if job.mechanism.view {
        guard::drop_bounding_set().map_err(|error| error.to_string())?;
    }
    if let Some(uid) = job.uid {
        guard::become_user(uid).map_err(|error| error.to_string())?;
    }
    guard::drop_capabilities().map_err(|error| error.to_string())?;
    // Changing the uid had cleared it.
    die_with_parent(job.mechanism).map_err(|error| error.to_string())
}

/// Puts the code into a pre-booted environment. Only trusted code has run in it until now.
fn attach(
    job: &Job<'_>,
    bytes: &[u8],
    runtime: Pid,
    executed: &OwnedFd,
    command: Option<OwnedFd>,
) -> Result<(), String> {
    let order: Attach = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    view::attach(&order)?;
    settle(job)?;
    if order.command.is_some() {
        let mut command = std::fs::File::from(command.ok_or("it has its command already")?);
        io::Write::write_all(&mut command, bytes).map_err(|error| format!("telling the command: {error}"))?;
    } else if job.cgroup.is_none() {
        // Until it has been executed it is not yet who it will be.
        while nix::unistd::read(executed, &mut [0]) == Err(Errno::EINTR) {}
        // As the function's own uid: root may lack the capability for others.
        let bytes = u64::from(order.memory_mb) * 1024 * 1024;
        sys::limit_data(runtime.as_raw(), bytes).map_err(|error| format!("RLIMIT_DATA: {error}"))?;
    }
    Ok(())
}

/// Waits for whatever has ended; when that is the runtime, tells and ends.
fn reap(status: &OwnedFd, runtime: Pid, mechanism: Mechanism) {
    loop {
        let mut raw = 0;
        // SAFETY: waits for any child; writes the status into `raw`.
        let pid = unsafe { libc::waitpid(-1, &raw mut raw, WaitPidFlag::WNOHANG.bits()) };
        if pid <= 0 {
            return;
        }
        if pid == runtime.as_raw() {
            let mut word = vec![b'X'];
            word.extend(raw.to_ne_bytes());
            let _ = packet::send(status.as_fd(), &word, &[]);
            quit(mechanism, runtime);
        }
    }
}

/// Every process of the environment but this one.
fn signal_all(mechanism: Mechanism, runtime: Pid, signal: Signal) {
    if mechanism.pid_namespace() {
        let _ = kill(Pid::from_raw(-1), signal);
    } else {
        let _ = killpg(runtime, signal);
    }
}

fn quit(mechanism: Mechanism, runtime: Pid) -> ! {
    if !mechanism.pid_namespace() {
        let _ = killpg(runtime, Signal::SIGKILL);
        // What its parent has left has become our child.
        super::end_children(&[]);
    }
    // With a pid namespace the kernel ends what is left.
    sys::exit(0)
}

/// Tries, in a process made for it, what an environment will need. Gives the first refusal.
pub(super) fn trial(mechanism: Mechanism, scratch: &Path, uid: Option<u32>) -> Result<(), String> {
    if mechanism.user_namespace {
        map_ids()?;
    }
    if mechanism.view {
        let create = Create {
            id: 0,
            name: String::new(),
            command: None,
            directory: PathBuf::new(),
            code: PathBuf::from("/usr"),
            layers: Vec::new(),
            binds: Vec::new(),
            memory_mb: 0,
            tmp_mb: 1,
            network: Network::Isolated,
            frames: false,
            runtime_api: false,
            stem: false,
        };
        view::enter(&create, scratch, uid.unwrap_or(0), mechanism.proc)?;
        sys::loopback_up().map_err(|error| format!("bringing lo up: {error}"))?;
    }
    if let Some(uid) = uid {
        guard::become_user(uid).map_err(|error| format!("changing to uid {uid}: {error}"))?;
    }
    Ok(())
}
