//! Starts the launcher and learns what it can do.

use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use tokio::process::{Child, Command};
use tokio::task::JoinSet;

use crate::link::Link;
use crate::protocol::{Hello, Welcome};
use crate::server::StartError;

/// How long the launcher may take to answer.
const START: Duration = Duration::from_secs(20);

/// Executes the launcher and shakes hands; `tasks` then reads its notices.
pub(crate) async fn launch(
    program: Option<&Path>,
    hello: &Hello,
    tasks: &mut JoinSet<()>,
) -> Result<(Arc<Link>, Child, Welcome), StartError> {
    let broken = |error: io::Error| StartError::Launcher(error.to_string());
    let (launcher, socket) = spawn(program).map_err(broken)?;
    let link = Link::new(socket).map_err(broken)?;
    let hello = serde_json::to_vec(hello).map_err(|error| StartError::Launcher(error.to_string()))?;
    link.send(hello, Vec::new());
    let answer = tokio::time::timeout(START, link.receive()).await;
    let (bytes, _) = answer
        .map_err(|_| StartError::Launcher("it does not answer".into()))?
        .map_err(|error| StartError::Launcher(format!("it broke off: {error}")))?;
    let welcome = serde_json::from_slice(&bytes).map_err(|error| StartError::Launcher(error.to_string()))?;
    let link = Arc::new(link);
    let reader = link.clone();
    tasks.spawn(async move { reader.run().await });
    Ok((link, launcher, welcome))
}

/// Executes the launcher; gives our end of its socket.
fn spawn(program: Option<&Path>) -> io::Result<(Child, OwnedFd)> {
    let flags = SockFlag::SOCK_CLOEXEC;
    let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, flags)?;
    let flags = nix::fcntl::OFlag::O_NONBLOCK;
    nix::fcntl::fcntl(&ours, nix::fcntl::FcntlArg::F_SETFL(flags))?;
    let program = program.unwrap_or(Path::new("/proc/self/exe"));
    let mut command = Command::new(program);
    // A clean environment: nothing of the server's is to be found in any environment's memory.
    command.arg(crate::LAUNCHER_ARGUMENT).env_clear().current_dir("/");
    command.stdin(Stdio::from(theirs)).stdout(Stdio::null()).stderr(Stdio::inherit());
    Ok((command.spawn()?, ours))
}
