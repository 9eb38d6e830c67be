//! The ladder of isolation: what each tier promises, and why a machine stands where it does.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How well functions are kept apart; `A` is best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tier {
    /// Root: namespaces, cgroup, own uids, landlock, seccomp.
    A,
    /// Unprivileged user namespace, no cgroup.
    B,
    /// As B without a fresh `/proc`.
    C,
    /// landlock, seccomp and resource limits.
    D,
    /// A plain process.
    E,
}

/// One rung that was tried and refused, or a guard that is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderStep {
    /// The tier that was tried.
    pub tier: Tier,
    /// Why it is not the one, such as `clone3: Operation not permitted`.
    pub reason: String,
}

/// Where this machine stands, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderReport {
    /// The tier that functions run in.
    pub tier: Tier,
    /// Every better tier with the reason it was passed over, best first.
    pub steps: Vec<LadderStep>,
    /// `v2`, `v1`, `v1 and v2` or `none`: the cgroups that limits are set in.
    pub cgroup: String,
    /// The kernel's landlock ABI; 0 for none.
    pub landlock: u32,
    /// Whether system calls are filtered.
    pub seccomp: bool,
    /// What else is worth a word, such as a guard that is absent.
    pub notes: Vec<String>,
}

/// How far a promise holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Holds {
    /// Wholly.
    Yes,
    /// In part: the text says how.
    Partly(&'static str),
    /// Not at all.
    No,
}

/// One row of the promise table for one tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Promise {
    /// What is promised.
    pub what: &'static str,
    /// Whether it holds.
    pub holds: Holds,
}

impl Tier {
    /// All, best first.
    pub const ALL: [Tier; 5] = [Tier::A, Tier::B, Tier::C, Tier::D, Tier::E];

    /// One line for a person.
    pub fn describe(self) -> &'static str {
        match self {
            Tier::A => "root: namespaces, cgroup, own uids, landlock, seccomp",
            Tier::B => "unprivileged user namespace, no cgroup",
            Tier::C => "unprivileged user namespace, no cgroup, no fresh /proc",
            Tier::D => "landlock, seccomp and resource limits only",
            Tier::E => "a plain process: NOT isolated",
        }
    }

    /// What it promises: the table of `docs/sandbox.md`.
    pub fn promises(self) -> [Promise; 6] {
        use Holds::{No, Partly, Yes};
        const MEMORY: Holds = Partly("RLIMIT_DATA, for each process alone");
        let row = match self {
            Tier::A => [Yes; 6],
            Tier::B => [Yes, Yes, Yes, MEMORY, Partly("fork bombs, by RLIMIT_NPROC; no CPU share"), Yes],
            Tier::C => [
                Yes,
                Yes,
                Partly("/proc is missing; signals are kept in"),
                MEMORY,
                Partly("fork bombs, by RLIMIT_NPROC; no CPU share"),
                Yes,
            ],
            Tier::D => [
                Yes,
                Partly("the host's /tmp and a folder of its own, unbounded"),
                Partly("signals need landlock ABI 6; process names are not hidden"),
                MEMORY,
                Partly("fork bombs, by RLIMIT_NPROC; no CPU share"),
                No,
            ],
            Tier::E => [No, No, No, MEMORY, No, No],
        };
        let what = [
            "reads nothing of the host outside its view",
            "writes only /tmp, bounded",
            "sees and signals no other process",
            "memory limit kills only the function",
            "CPU in proportion to memory; fork bomb contained",
            "own network",
        ];
        std::array::from_fn(|i| Promise { what: what[i], holds: row[i] })
    }
}

impl LadderReport {
    /// The promises of this machine's tier.
    pub fn promises(&self) -> [Promise; 6] {
        self.tier.promises()
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Display for LadderReport {
    /// One line a fact, for the log and `doctor`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "isolation tier {}: {}", self.tier, self.tier.describe())?;
        for step in &self.steps {
            write!(f, "\n  not {}: {}", step.tier, step.reason)?;
        }
        for note in &self.notes {
            write!(f, "\n  note: {note}")?;
        }
        Ok(())
    }
}
