//! The narrow protocol between the server and its launcher: one JSON document in each packet of a
//! SEQPACKET socket, descriptors beside it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::spec::{Bind, Network};
use crate::tier::{LadderReport, Tier};

/// The largest packet. An environment's variables are 4 KB, its paths few.
pub(crate) const PACKET: usize = 160 * 1024;

/// The first packet, from the server: how to set up.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Hello {
    /// Names this server's cgroups.
    pub instance: String,
    /// The best tier that may be used.
    pub tier_limit: Tier,
    /// The first uid and gid that functions run under, when the launcher is root.
    pub uid_base: u32,
    /// An empty folder that views are built over.
    pub scratch: PathBuf,
}

/// The launcher's answer to [`Hello`].
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Welcome {
    pub report: LadderReport,
    /// The folders that this instance's cgroups are made in: what a sweep has to remove.
    pub cgroups: Vec<PathBuf>,
}

/// From the server to the launcher.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Request {
    /// Descriptors: the output's write end, then the frames socket if `frames`.
    Create(Box<Create>),
    /// Gives a pre-booted environment its code.
    Attach {
        id: u64,
        attach: Attach,
    },
    Kill {
        id: u64,
    },
    /// Where no freezer exists: stop or continue the processes by signals.
    Freeze {
        id: u64,
        frozen: bool,
    },
}

/// One environment to make.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Create {
    /// The server's number for it.
    pub id: u64,
    /// Its name in cgroups.
    pub name: String,
    /// What is executed; `None`: it comes with [`Attach`].
    pub command: Option<Command>,
    /// Where the process starts.
    pub directory: PathBuf,
    pub code: PathBuf,
    pub layers: Vec<PathBuf>,
    pub binds: Vec<Bind>,
    pub memory_mb: u32,
    pub tmp_mb: u32,
    pub network: Network,
    /// Whether the frames socket comes with it, to be descriptor 3.
    pub frames: bool,
    /// Whether the Runtime API's listener is to be opened inside (own network).
    pub runtime_api: bool,
    /// Whether it is booted without code, to wait for [`Attach`].
    pub stem: bool,
}

/// A program to execute.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Command {
    pub program: PathBuf,
    pub arguments: Vec<String>,
    pub environment: Vec<(String, String)>,
}

/// What a pre-booted environment gets when it becomes a function's.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Attach {
    pub code: PathBuf,
    pub layers: Vec<PathBuf>,
    pub memory_mb: u32,
    pub tmp_mb: u32,
    /// Where it was made without.
    pub command: Option<Command>,
}

/// From the launcher to the server.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Notice {
    /// It is set up and about to run. Descriptors: those of `parts`, in order.
    Created { id: u64, pid: i32, parts: Vec<Part> },
    /// The code is in its place.
    Attached { id: u64 },
    /// It could not be made, or its program could not be executed.
    Failed { id: u64, reason: String },
    /// Everything of it is gone.
    Gone { id: u64, code: Option<i32>, signal: Option<i32>, oom: bool, failure: Option<String>, peak: Option<u64> },
}

/// What a descriptor beside [`Notice::Created`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Part {
    /// The file that tells the peak of the memory used.
    MemoryPeak,
    /// cgroup v1 `freezer.state`.
    FreezerV1,
    /// cgroup v2 `cgroup.freeze`.
    FreezerV2,
    /// cgroup v1 `cpu.cfs_quota_us`.
    CpuV1,
    /// cgroup v2 `cpu.max`.
    CpuV2,
    /// The listener of the Runtime API, opened inside.
    RuntimeApi,
    /// The listener of the endpoint, opened inside.
    Endpoint,
}
