//! Who carries out what the server orders: the launcher on Linux, plain processes elsewhere.

use std::future::Future;
use std::os::fd::OwnedFd;
use std::pin::Pin;

use tokio::sync::{oneshot, watch};

use crate::event::Exit;
use crate::protocol::{Attach, Create, Part};

/// What became of an environment's processes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    pub exit: Exit,
    /// A process of it was killed because the memory was used up.
    pub oom: bool,
    /// Why the program could not be executed, if it could not.
    pub failure: Option<String>,
    /// The most memory used, in bytes.
    pub peak: Option<u64>,
}

/// What is handed over with a new environment.
#[derive(Debug)]
pub(crate) struct Made {
    /// The pid of its init, as the host sees it.
    pub pid: i32,
    pub parts: Vec<(Part, OwnedFd)>,
}

/// An environment that has been ordered.
pub(crate) struct Ordered {
    pub id: u64,
    pub made: oneshot::Receiver<Result<Made, String>>,
    pub gone: watch::Receiver<Option<Gone>>,
}

/// How an environment is reached by whoever holds it.
pub(crate) trait Control: Send + Sync {
    /// Kills all of its processes; the end is told through the `Gone` watch.
    fn kill(&self, id: u64);
    /// Stops or continues its processes, where no freezer does it.
    fn freeze(&self, id: u64, frozen: bool);
}

/// Makes environments and ends them.
pub(crate) trait Backend: Control {
    /// Orders one; `create.id` is filled in. The descriptors: the output's write end, then the frames
    /// socket if `create.frames`.
    fn create(&self, create: Create, fds: Vec<OwnedFd>) -> Result<Ordered, String>;
    /// Gives a pre-booted environment its code; false when it is gone.
    fn attach(&self, id: u64, attach: Attach) -> Pin<Box<dyn Future<Output = bool> + Send + '_>>;
    /// Ends everything; does not wait.
    fn close(&self);
    /// Nothing is left: tells whoever waits, and makes no more.
    fn abandon(&self);
}

impl Gone {
    /// When nobody can say how.
    pub(crate) fn unseen() -> Self {
        Self { exit: Exit::Signal(9), oom: false, failure: None, peak: None }
    }
}
