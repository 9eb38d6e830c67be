//! Which rung of the ladder the kernel lets us stand on: tried, not guessed.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::OnceLock;

use nix::sys::wait::waitpid;
use nix::unistd::Pid;

use super::cgroup::Groups;
use super::child;
use super::guard::{self, Filter};
use super::sys::{self, Fork};
use crate::protocol::Hello;
use crate::spec::Network;
use crate::tier::{LadderReport, LadderStep, Tier};

/// How a tier is made on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mechanism {
    pub user_namespace: bool,
    /// A uid for each environment (needs root).
    pub own_uid: bool,
    /// Mount, pid, ipc and uts namespaces and the view.
    pub view: bool,
    /// A fresh `/proc`.
    pub proc: bool,
    pub landlock: bool,
    pub seccomp: bool,
}

impl Mechanism {
    pub(super) fn pid_namespace(self) -> bool {
        self.view
    }

    /// The flags of clone3.
    pub(super) fn namespaces(self, network: Network) -> u64 {
        if !self.view {
            return 0;
        }
        let mut flags = libc::CLONE_NEWNS | libc::CLONE_NEWPID | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;
        if self.user_namespace {
            flags |= libc::CLONE_NEWUSER;
        }
        if network == Network::Isolated {
            flags |= libc::CLONE_NEWNET;
        }
        flags as u64
    }
}

static OWN_IDS: OnceLock<(u32, u32)> = OnceLock::new();

/// The launcher's uid and gid, as they read outside of any namespace.
pub(super) fn own_ids() -> (u32, u32) {
    *OWN_IDS.get_or_init(|| (nix::unistd::geteuid().as_raw(), nix::unistd::getegid().as_raw()))
}

/// Climbs down from the best tier that is allowed.
pub(super) fn ladder(hello: &Hello, filter: &Filter) -> (LadderReport, Groups, Mechanism) {
    let root = own_ids().0 == 0;
    let abi = guard::landlock_abi();
    let seccomp = try_seccomp(filter);
    let mut steps: Vec<LadderStep> = Vec::new();
    let mut notes = Vec::new();
    let mut groups = Groups::default();
    let base = Mechanism {
        user_namespace: false,
        own_uid: false,
        view: true,
        proc: true,
        landlock: abi > 0,
        seccomp: seccomp.is_ok(),
    };
    let mut found = None;
    for tier in Tier::ALL {
        if tier < hello.tier_limit {
            steps.push(LadderStep { tier, reason: "the configuration limits the tier".into() });
            continue;
        }
        match rung(tier, root, base, hello) {
            Ok((mechanism, made)) => {
                groups = made;
                found = Some((tier, mechanism));
                break;
            }
            Err(reason) => steps.push(LadderStep { tier, reason }),
        }
    }
    let plain = Mechanism { view: false, proc: false, landlock: false, seccomp: false, ..base };
    let (tier, mechanism) = found.unwrap_or((Tier::E, plain));
    if abi == 0 && tier < Tier::D {
        notes.push("landlock is absent: the view stands without its second guard".into());
    } else if abi > 0 && abi < 6 && tier <= Tier::D {
        notes.push(format!("landlock ABI {abi} cannot keep signals and abstract sockets in"));
    }
    if let (Err(reason), true) = (&seccomp, tier < Tier::E) {
        notes.push(format!("system calls are not filtered: {reason}"));
    }
    if tier == Tier::B && mechanism.own_uid {
        notes.push("run by root: functions have uids of their own, but no cgroup limits them".into());
    }
    let report = LadderReport {
        tier,
        steps,
        cgroup: groups.describe().into(),
        landlock: abi,
        seccomp: mechanism.seccomp,
        notes,
    };
    (report, groups, mechanism)
}

fn rung(tier: Tier, root: bool, base: Mechanism, hello: &Hello) -> Result<(Mechanism, Groups), String> {
    let none = Groups::default();
    let own = Mechanism { own_uid: true, ..base };
    let user = Mechanism { user_namespace: true, ..base };
    match tier {
        Tier::A if !root => Err("the server does not run as root".into()),
        Tier::A => {
            attempt(own, hello)?;
            let groups = Groups::probe(&hello.instance).map_err(|reason| format!("cgroup: {reason}"))?;
            Ok((own, groups))
        }
        Tier::B | Tier::C => {
            let proc = tier == Tier::B;
            let mut reasons = Vec::new();
            let ways = if root { &[own, user][..] } else { &[user][..] };
            for way in ways {
                let way = Mechanism { proc, ..*way };
                match attempt(way, hello) {
                    Ok(()) => return Ok((way, none)),
                    Err(reason) => reasons.push(reason),
                }
            }
            Err(reasons.join("; "))
        }
        Tier::D => {
            if !base.landlock {
                return Err("the kernel has no landlock".into());
            }
            if !base.seccomp {
                return Err("the kernel refuses seccomp filters".into());
            }
            Ok((Mechanism { view: false, proc: false, own_uid: root, ..base }, none))
        }
        Tier::E => {
            let plain = Mechanism { view: false, proc: false, landlock: false, seccomp: false, ..base };
            Ok((Mechanism { own_uid: root, ..plain }, none))
        }
    }
}

/// Makes a process in the namespaces and lets it try the rest.
fn attempt(mechanism: Mechanism, hello: &Hello) -> Result<(), String> {
    let uid = mechanism.own_uid.then_some(hello.uid_base);
    in_child(mechanism.namespaces(Network::Isolated), || child::trial(mechanism, &hello.scratch, uid))
}

fn try_seccomp(filter: &Filter) -> Result<(), String> {
    in_child(0, || {
        sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1).map_err(|error| error.to_string())?;
        filter.apply()
    })
}

fn in_child(flags: u64, act: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    let (mut ours, mut theirs) = UnixStream::pair().map_err(|error| error.to_string())?;
    match sys::clone3(flags, None).map_err(|error| format!("clone3: {error}"))? {
        Fork::Child => {
            if let Err(reason) = act() {
                let _ = theirs.write_all(reason.as_bytes());
            }
            sys::exit(0)
        }
        Fork::Parent(pid) => {
            drop(theirs);
            let mut reason = String::new();
            let read = ours.read_to_string(&mut reason);
            let _ = waitpid(Pid::from_raw(pid), None);
            match read {
                Ok(_) if reason.is_empty() => Ok(()),
                Ok(_) => Err(reason),
                Err(error) => Err(error.to_string()),
            }
        }
    }
}
