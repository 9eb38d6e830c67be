//! What an environment is made from.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::runtimes::Interpreter;

/// How the function's process speaks with us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Our own client for Python (2.7, 3.6 and newer), over frames.
    Python,
    /// Our own client for Node.js (4 and newer), over frames.
    Node,
    /// Any `bootstrap` that speaks Lambda's HTTP Runtime API.
    Provided,
}

/// What of the network a function sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Network {
    /// The host's own.
    Host,
    /// A network namespace with a loopback device and, on 127.0.0.1, the Runtime API (9001) and the
    /// endpoint (4566); nothing else.
    Isolated,
}

/// A further path of the host that the function sees, read-only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bind {
    /// Absolute path on the host: a directory or a file.
    pub from: PathBuf,
    /// Absolute path inside.
    pub to: PathBuf,
}

/// Everything that one environment is made from.
#[derive(Debug, Clone)]
pub struct Spec {
    /// Names the environment in cgroups and messages; unique among those alive; letters, digits, `-`, `_`.
    pub id: String,
    /// How its process speaks with us.
    pub language: Language,
    /// The interpreter, from [`crate::runtimes::find`]; `None` for [`Language::Provided`].
    pub interpreter: Option<Interpreter>,
    /// The folder of the function's code: `/var/task`. The function's uid must be able to read it
    /// (see `docs/sandbox.md`): folders 0755, files 0644 or 0755.
    pub code: PathBuf,
    /// The folders of its layers, in the function's order: `/opt`; a later one hides an earlier one.
    pub layers: Vec<PathBuf>,
    /// `module.function`, as the function's configuration has it.
    pub handler: String,
    /// The whole environment of the process; nothing is inherited. `AWS_LAMBDA_RUNTIME_API` is added
    /// for [`Language::Provided`].
    pub environment: Vec<(String, String)>,
    /// MemorySize in MB (MiB), 128 to 10,240.
    pub memory_mb: u32,
    /// Size of `/tmp` in MB (MiB), 512 to 10,240.
    pub tmp_mb: u32,
    /// What of the network it sees; `None`: as [`crate::Config::network`] says.
    pub network: Option<Network>,
    /// Further paths that it sees, read-only (SDKs at `/var/runtime/…`, a CA).
    pub extra_binds: Vec<Bind>,
}
