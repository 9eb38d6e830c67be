//! What a function's process gives up before its program runs: identity, capabilities, resources,
//! and, by landlock and seccomp, ways into the kernel.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use landlock::{
    ABI, Access, AccessFs, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, Scope,
};
use nix::sys::resource::Resource;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, sock_filter,
};

use super::sys;

/// What a function may do below a path, where landlock guards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grant {
    /// Read and execute.
    Read,
    /// Everything.
    Write,
    /// Read and write a device.
    Device,
}

/// The seccomp programs, compiled once.
#[derive(Debug)]
pub(super) struct Filter {
    programs: Vec<BpfProgram>,
}

/// Highest system call number that this filter was written for (Linux 6.18): later ones are refused
/// until someone has looked at them.
const NEWEST_CALL: u32 = 470;

/// Takes on `uid` (as user and group) for good. Needs root.
pub(super) fn become_user(uid: u32) -> io::Result<()> {
    let (user, group) = (nix::unistd::Uid::from_raw(uid), nix::unistd::Gid::from_raw(uid));
    nix::unistd::setgroups(&[])?;
    nix::unistd::setresgid(group, group, group)?;
    nix::unistd::setresuid(user, user, user)?;
    Ok(())
}

/// No program that is executed later can have any of them.
pub(super) fn drop_bounding_set() -> io::Result<()> {
    for capability in 0..64 {
        match sys::prctl(libc::PR_CAPBSET_DROP, capability) {
            Ok(()) => {}
            // Beyond the last capability of this kernel.
            Err(error) if error.raw_os_error() == Some(libc::EINVAL) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Gives up every capability that this process has.
pub(super) fn drop_capabilities() -> io::Result<()> {
    sys::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_CLEAR_ALL as libc::c_ulong)?;
    #[repr(C)]
    struct Header {
        version: u32,
        pid: i32,
    }
    // _LINUX_CAPABILITY_VERSION_3
    let header = Header { version: 0x2008_0522, pid: 0 };
    let none = [0_u32; 6];
    // SAFETY: version 3 of the call reads the header and two data structures of three words each.
    let result = unsafe { libc::syscall(libc::SYS_capset, &raw const header, none.as_ptr()) };
    if result == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// Resource limits. `memory` where no cgroup limits it, in bytes; `processes` likewise.
pub(super) fn limits(memory: Option<u64>, processes: Option<u64>) -> io::Result<()> {
    sys::limit(Resource::RLIMIT_NOFILE, 1024)?;
    sys::limit(Resource::RLIMIT_CORE, 0)?;
    sys::limit(Resource::RLIMIT_MEMLOCK, 64 * 1024)?;
    sys::limit(Resource::RLIMIT_MSGQUEUE, 0)?;
    if let Some(bytes) = memory {
        // Not RLIMIT_AS: node and the JVM reserve far more address space than they use.
        sys::limit(Resource::RLIMIT_DATA, bytes)?;
    }
    if let Some(count) = processes {
        sys::limit(Resource::RLIMIT_NPROC, count)?;
    }
    Ok(())
}

/// The kernel's landlock ABI; 0 where there is none.
pub(super) fn landlock_abi() -> u32 {
    const VERSION: libc::c_int = 1;
    // SAFETY: with no attributes and this flag the call only tells the version.
    let abi = unsafe { libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<()>(), 0_usize, VERSION) };
    u32::try_from(abi).unwrap_or(0)
}

/// From now on only `grants` are reachable in the file system, and nobody outside can be signalled
/// or reached by abstract sockets (as far as the kernel knows how).
pub(super) fn landlock(grants: &[(PathBuf, Grant)]) -> Result<(), String> {
    let abi = ABI::V6;
    let text = |error: landlock::RulesetError| format!("landlock: {error}");
    let mut rules = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))
        .and_then(|rules| rules.scope(Scope::from_all(abi)))
        .and_then(Ruleset::create)
        .map_err(text)?;
    for (path, grant) in grants {
        // What is not there needs no rule.
        let Ok(handle) = PathFd::new(path) else {
            continue;
        };
        let rights: BitFlags<AccessFs> = match grant {
            Grant::Read => AccessFs::from_read(abi),
            Grant::Write => AccessFs::from_all(abi),
            Grant::Device => AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::Truncate | AccessFs::IoctlDev,
        };
        let rights = if path.is_dir() { rights } else { rights & AccessFs::from_file(abi) };
        rules = rules.add_rule(PathBeneath::new(handle, rights)).map_err(text)?;
    }
    rules.restrict_self().map(drop).map_err(text)
}

impl Filter {
    /// Compiles it.
    pub(super) fn new() -> io::Result<Self> {
        let arch = if cfg!(target_arch = "x86_64") { TargetArch::x86_64 } else { TargetArch::aarch64 };
        let build = |rules: BTreeMap<i64, Vec<SeccompRule>>, errno: i32| {
            SeccompFilter::new(rules, SeccompAction::Allow, SeccompAction::Errno(errno as u32), arch)
                .and_then(BpfProgram::try_from)
                .map_err(io::Error::other)
        };
        let refused = refused().map_err(io::Error::other)?;
        // ENOSYS makes callers fall back: libc to clone, whose flags can be looked at; libuv to epoll.
        let unknown =
            [libc::SYS_clone3, libc::SYS_io_uring_setup, libc::SYS_io_uring_enter, libc::SYS_io_uring_register];
        let unknown = unknown.into_iter().map(|call| (call, Vec::new())).collect();
        let mut late = build(unknown, libc::ENOSYS)?;
        refuse_newer(&mut late);
        Ok(Self { programs: vec![build(refused, libc::EPERM)?, late] })
    }

    /// Puts it on this process for good.
    pub(super) fn apply(&self) -> Result<(), String> {
        for program in &self.programs {
            seccompiler::apply_filter(program).map_err(|error| format!("seccomp: {error}"))?;
        }
        Ok(())
    }
}

/// Puts in front: calls with a number above [`NEWEST_CALL`] do not exist. That also shuts out the
/// x32 interface of x86-64, whose numbers would pass a list by number (they have bit 30 set).
fn refuse_newer(program: &mut BpfProgram) {
    let instruction = |code: u32, jt, jf, k| sock_filter { code: code as u16, jt, jf, k };
    let action = libc::SECCOMP_RET_ERRNO | libc::ENOSYS as u32;
    let prefix = [
        // The number is the first word of seccomp_data.
        instruction(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, 0),
        instruction(libc::BPF_JMP | libc::BPF_JGT | libc::BPF_K, 0, 1, NEWEST_CALL),
        instruction(libc::BPF_RET | libc::BPF_K, 0, 0, action),
    ];
    program.splice(0..0, prefix);
}

/// Calls that no function needs and that open ways into the kernel or out of the view.
fn refused() -> Result<BTreeMap<i64, Vec<SeccompRule>>, seccompiler::BackendError> {
    use SeccompCmpArgLen::{Dword, Qword};
    let mut calls = vec![
        // Mounts and namespaces.
        libc::SYS_mount,
        libc::SYS_umount2,
        libc::SYS_pivot_root,
        libc::SYS_chroot,
        libc::SYS_unshare,
        libc::SYS_setns,
        libc::SYS_fsopen,
        libc::SYS_fsconfig,
        libc::SYS_fsmount,
        libc::SYS_fspick,
        libc::SYS_open_tree,
        libc::SYS_move_mount,
        libc::SYS_mount_setattr,
        // Other processes.
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_process_madvise,
        libc::SYS_kcmp,
        libc::SYS_pidfd_getfd,
        // Large and rarely used parts of the kernel.
        libc::SYS_bpf,
        libc::SYS_perf_event_open,
        libc::SYS_userfaultfd,
        libc::SYS_add_key,
        libc::SYS_request_key,
        libc::SYS_keyctl,
        libc::SYS_fanotify_init,
        libc::SYS_open_by_handle_at,
        libc::SYS_name_to_handle_at,
        libc::SYS_quotactl,
        libc::SYS_nfsservctl,
        libc::SYS_lookup_dcookie,
        libc::SYS_vhangup,
        // The machine.
        libc::SYS_acct,
        libc::SYS_adjtimex,
        libc::SYS_clock_adjtime,
        libc::SYS_clock_settime,
        libc::SYS_settimeofday,
        libc::SYS_delete_module,
        libc::SYS_finit_module,
        libc::SYS_init_module,
        libc::SYS_kexec_load,
        libc::SYS_kexec_file_load,
        libc::SYS_reboot,
        libc::SYS_sethostname,
        libc::SYS_setdomainname,
        libc::SYS_swapoff,
        libc::SYS_swapon,
        libc::SYS_syslog,
    ];
    #[cfg(target_arch = "x86_64")]
    calls.extend([
        libc::SYS_iopl,
        libc::SYS_ioperm,
        libc::SYS_modify_ldt,
        libc::SYS_uselib,
        libc::SYS_ustat,
        libc::SYS_sysfs,
        libc::SYS__sysctl,
    ]);
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = calls.into_iter().map(|call| (call, Vec::new())).collect();

    // clone with any new namespace.
    let namespaces = [
        libc::CLONE_NEWNS,
        libc::CLONE_NEWCGROUP,
        libc::CLONE_NEWUTS,
        libc::CLONE_NEWIPC,
        libc::CLONE_NEWUSER,
        libc::CLONE_NEWPID,
        libc::CLONE_NEWNET,
        0x80, // CLONE_NEWTIME
    ];
    let clone = namespaces
        .into_iter()
        .map(|flag| {
            let flag = flag as u64;
            let has = SeccompCondition::new(0, Qword, SeccompCmpOp::MaskedEq(flag), flag)?;
            SeccompRule::new(vec![has])
        })
        .collect::<Result<_, _>>()?;
    rules.insert(libc::SYS_clone, clone);

    // Sockets of any family but these.
    let families = [libc::AF_UNIX, libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK];
    let foreign = families
        .into_iter()
        .map(|family| SeccompCondition::new(0, Dword, SeccompCmpOp::Ne, family as u64))
        .collect::<Result<_, _>>()?;
    rules.insert(libc::SYS_socket, vec![SeccompRule::new(foreign)?]);

    // Putting characters into a terminal's input.
    let fake_input = [libc::TIOCSTI, libc::TIOCLINUX]
        .into_iter()
        .map(|request| {
            let is = SeccompCondition::new(1, Dword, SeccompCmpOp::Eq, request)?;
            SeccompRule::new(vec![is])
        })
        .collect::<Result<_, _>>()?;
    rules.insert(libc::SYS_ioctl, fake_input);

    // Another personality than Linux's own; asking for it is harmless.
    let other = [0, 0xffff_ffff]
        .into_iter()
        .map(|value| SeccompCondition::new(0, Dword, SeccompCmpOp::Ne, value))
        .collect::<Result<_, _>>()?;
    rules.insert(libc::SYS_personality, vec![SeccompRule::new(other)?]);
    Ok(rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_compiles_and_begins_with_the_bound_on_numbers() {
        let filter = Filter::new().unwrap();
        assert_eq!(filter.programs.len(), 2);
        assert_eq!(filter.programs[1][1].k, NEWEST_CALL);
        assert!(filter.programs.iter().all(|program| program.len() < 4096));
    }
}
