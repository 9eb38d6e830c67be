//! The system calls that no library wraps in the form needed here. All unsafe code that is not
//! privilege dropping stands in this file.

use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// libc's constant of this name is too narrow.
const CLONE_INTO_CGROUP: u64 = 0x2_0000_0000;

/// What [`clone3`] returned to.
pub(super) enum Fork {
    Child,
    Parent(i32),
}

/// A path as the kernel wants it.
pub(super) fn c_path(path: &Path) -> io::Result<CString> {
    CString::new(path.as_os_str().as_bytes()).map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))
}

fn check(result: libc::c_long) -> io::Result<libc::c_long> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// As `fork`, with the namespaces of `flags`, into the cgroup v2 folder if one is given.
pub(super) fn clone3(flags: u64, cgroup: Option<BorrowedFd<'_>>) -> io::Result<Fork> {
    // SAFETY: all-zero is a valid clone_args.
    let mut args: libc::clone_args = unsafe { std::mem::zeroed() };
    args.flags = flags;
    args.exit_signal = libc::SIGCHLD as u64;
    if let Some(cgroup) = cgroup {
        args.flags |= CLONE_INTO_CGROUP;
        args.cgroup = cgroup.as_raw_fd() as u64;
    }
    // SAFETY: without CLONE_VM the child has a copy of the memory and goes on as after fork; the
    // launcher has one thread, so no lock is held by another one.
    let pid = check(unsafe { libc::syscall(libc::SYS_clone3, &raw const args, size_of::<libc::clone_args>()) })?;
    Ok(if pid == 0 { Fork::Child } else { Fork::Parent(pid as i32) })
}

/// `pivot_root(".", old)`: the current folder becomes the root, the old root lies at `old`.
pub(super) fn pivot_here(old: &Path) -> io::Result<()> {
    let old = c_path(old)?;
    // SAFETY: both arguments are C strings.
    check(unsafe { libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), old.as_ptr()) }).map(drop)
}

/// Adds mount attributes to the mount at `path` and, if `recursive`, to all below it.
pub(super) fn mount_setattr(path: &Path, set: u64, recursive: bool) -> io::Result<()> {
    let path = c_path(path)?;
    let attributes = libc::mount_attr { attr_set: set, attr_clr: 0, propagation: 0, userns_fd: 0 };
    let flags = if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: the pointers are valid for the call and the size is that of the structure.
    check(unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            path.as_ptr(),
            flags,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    })
    .map(drop)
}

/// Closes every descriptor from `first` on.
pub(super) fn close_from(first: RawFd) {
    close_range(first, RawFd::MAX);
}

/// Closes every descriptor from `start` on, but those in `keep`.
pub(super) fn close_from_but(start: RawFd, mut keep: [RawFd; 3]) {
    keep.sort_unstable();
    let mut first = start;
    for fd in keep.into_iter().filter(|fd| *fd >= start) {
        if fd > first {
            close_range(first, fd - 1);
        }
        first = fd + 1;
    }
    close_from(first);
}

fn close_range(first: RawFd, last: RawFd) {
    // SAFETY: the callers use nothing again that is open between these.
    let done = unsafe { libc::syscall(libc::SYS_close_range, first, last, 0) };
    if done != 0 {
        for fd in first..=last.min(1023) {
            // SAFETY: as above; closing what is not open does nothing.
            unsafe { libc::close(fd) };
        }
    }
}

/// Makes `fd` the descriptor `target`, which stays open over exec.
pub(super) fn place(fd: RawFd, target: RawFd) -> io::Result<()> {
    // SAFETY: numbers only; the callers own both descriptors.
    let result = unsafe { if fd == target { libc::fcntl(fd, libc::F_SETFD, 0) } else { libc::dup2(fd, target) } };
    check(result.into()).map(drop)
}

/// A duplicate of `fd` at `lowest` or above, closed at exec.
pub(super) fn lift(fd: RawFd, lowest: RawFd) -> io::Result<OwnedFd> {
    // SAFETY: fcntl returns a new descriptor that nobody else owns.
    unsafe {
        let new = check(libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, lowest).into())?;
        Ok(OwnedFd::from_raw_fd(new as RawFd))
    }
}

/// `prctl` with numbers only.
pub(super) fn prctl(option: libc::c_int, argument: libc::c_ulong) -> io::Result<()> {
    // SAFETY: the options used take numbers, no pointers.
    check(unsafe { libc::prctl(option, argument, 0, 0, 0) }.into()).map(drop)
}

/// Ends this process at once, without destructors: a forked child must not run its parent's.
pub(super) fn exit(code: i32) -> ! {
    // SAFETY: never returns.
    unsafe { libc::_exit(code) }
}

/// Sets a resource limit, soft and hard; a hard limit that is lower already is kept.
pub(super) fn limit(resource: nix::sys::resource::Resource, value: u64) -> io::Result<()> {
    let (_, hard) = nix::sys::resource::getrlimit(resource)?;
    let value = value.min(hard);
    nix::sys::resource::setrlimit(resource, value, value)?;
    Ok(())
}

/// Sets the limit of data memory of another process of ours, in bytes.
pub(super) fn limit_data(pid: i32, bytes: u64) -> io::Result<()> {
    let limit = libc::rlimit { rlim_cur: bytes, rlim_max: bytes };
    // SAFETY: the new limit is read, no old one is asked for.
    check(unsafe { libc::prlimit(pid, libc::RLIMIT_DATA, &raw const limit, std::ptr::null_mut()) }.into()).map(drop)
}

/// Brings the loopback device of this network namespace up.
pub(super) fn loopback_up() -> io::Result<()> {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
    let socket = socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)?;
    // SAFETY: all-zero is a valid ifreq; the name is shorter than its field; the ioctls read and
    // write that structure only.
    unsafe {
        let mut request: libc::ifreq = std::mem::zeroed();
        request.ifr_name[0] = b'l' as libc::c_char;
        request.ifr_name[1] = b'o' as libc::c_char;
        request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
        check(libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request).into())?;
    }
    Ok(())
}
