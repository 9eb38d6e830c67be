//! Tier E without a launcher, for systems other than Linux: plain processes of the server's own.
//! Linux compiles it for its tests only.

use std::collections::HashMap;
use std::future::Future;
use std::os::fd::OwnedFd;
use std::os::unix::process::ExitStatusExt;
use std::pin::Pin;
use std::process::Stdio;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use tokio::process::{Child, Command};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

use crate::backend::{Backend, Control, Gone, Made, Ordered};
use crate::event::Exit;
use crate::protocol::{Attach, Create};

/// The processes.
#[derive(Default)]
pub(crate) struct Plain {
    next: AtomicU64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    groups: HashMap<u64, Pid>,
    /// Each waits for one process; dropped, it kills it.
    waiting: JoinSet<()>,
    closed: bool,
}

impl Plain {
    fn start(create: &Create, fds: Vec<OwnedFd>) -> Result<Child, String> {
        let wanted = create.command.as_ref().ok_or("nothing is booted ahead here")?;
        let told = |error: std::io::Error| format!("fork/exec {}: {error}", wanted.program.display());
        let mut fds = fds.into_iter();
        let output = fds.next().ok_or("no output descriptor came")?;
        let errors = output.try_clone().map_err(told)?;
        // Descriptor 3 cannot be set without a shell or unsafe code.
        let mut command = match fds.next() {
            None => {
                let mut command = Command::new(&wanted.program);
                command.stdin(Stdio::null());
                command
            }
            Some(frames) => {
                let mut command = Command::new("/bin/sh");
                command.args(["-c", "exec 3<&0 </dev/null; exec \"$@\"", "sh"]).arg(&wanted.program);
                command.stdin(Stdio::from(frames));
                command
            }
        };
        command.args(&wanted.arguments).current_dir(&create.directory);
        command.env_clear().envs(wanted.environment.iter().map(|(name, value)| (name, value)));
        command.stdout(Stdio::from(output)).stderr(Stdio::from(errors));
        command.process_group(0).kill_on_drop(true).spawn().map_err(told)
    }

    fn signal(&self, id: u64, signal: Signal) {
        if let Some(group) = self.lock().groups.get(&id) {
            let _ = killpg(*group, signal);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Control for Plain {
    fn kill(&self, id: u64) {
        self.signal(id, Signal::SIGKILL);
    }

    fn freeze(&self, id: u64, frozen: bool) {
        self.signal(id, if frozen { Signal::SIGSTOP } else { Signal::SIGCONT });
    }
}

impl Backend for Plain {
    fn create(&self, create: Create, fds: Vec<OwnedFd>) -> Result<Ordered, String> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (made, made_later) = oneshot::channel();
        let (gone, gone_later) = watch::channel(None);
        let mut state = self.lock();
        if state.closed {
            return Err("the sandbox has ended".into());
        }
        while state.waiting.try_join_next().is_some() {}
        match Self::start(&create, fds) {
            Err(reason) => {
                let _ = made.send(Err(reason));
            }
            Ok(mut child) => {
                let pid = child.id().and_then(|pid| i32::try_from(pid).ok()).unwrap_or(0);
                state.groups.insert(id, Pid::from_raw(pid));
                let _ = made.send(Ok(Made { pid, parts: Vec::new() }));
                state.waiting.spawn(async move {
                    let status = child.wait().await.unwrap_or_default();
                    // What it has started ends with it.
                    let _ = killpg(Pid::from_raw(pid), Signal::SIGKILL);
                    let signal = status.signal().map(Exit::Signal);
                    let exit = signal.unwrap_or(Exit::Code(status.code().unwrap_or(1)));
                    gone.send_replace(Some(Gone { exit, ..Gone::unseen() }));
                });
            }
        }
        Ok(Ordered { id, made: made_later, gone: gone_later })
    }

    fn attach(&self, _: u64, _: Attach) -> Pin<Box<dyn Future<Output = bool> + Send + '_>> {
        // Nothing is booted ahead without a view.
        Box::pin(std::future::ready(false))
    }

    fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        for (_, group) in state.groups.drain() {
            let _ = killpg(group, Signal::SIGKILL);
        }
    }

    fn abandon(&self) {
        self.close();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    use bytes::Bytes;

    use super::*;
    use crate::clients::Clients;
    use crate::maker::Maker;
    use crate::server::Config;
    use crate::{Event, Failure, Language, Network, Spec, Tier, runtimes};

    #[tokio::test]
    async fn a_function_runs_fails_and_ends() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data: folder.path().into(),
            tier_limit: None,
            network: Network::Host,
            launcher: None,
            listen: Arc::new(|listener, _| Box::new(listener)),
            rng: Arc::new(base::SystemRng),
            limits: Arc::default(),
            cpu_share: true,
            uid_base: 0,
        };
        let clients = Clients::install(folder.path()).unwrap();
        let plain = Arc::new(Plain::default());
        let maker = Maker { config, clients, backend: plain.clone(), tier: Tier::E, compiling: Mutex::default() };
        let code = "import sys\nprint('hello')\ndef handler(event, context):\n    return event or sys.exit(3)\n";
        std::fs::write(folder.path().join("app.py"), code).unwrap();
        let spec = Spec {
            id: "plain".into(),
            language: Language::Python,
            interpreter: runtimes::find("python3.11").unwrap(),
            code: folder.path().into(),
            layers: Vec::new(),
            handler: "app.handler".into(),
            environment: vec![("LAMBDA_TASK_ROOT".into(), "/var/task".into())],
            memory_mb: 128,
            tmp_mb: 512,
            network: None,
            extra_binds: Vec::new(),
        };
        let create = maker.describe(&spec).unwrap();
        let mut environment = maker.boot(create, Instant::now()).await.unwrap();
        environment.load(&spec.handler, None);
        let mut output = environment.output().unwrap();
        let time = Duration::from_secs(30);
        environment.init(time).await.unwrap();
        assert_eq!(output.try_recv(), Some(vec![Bytes::from_static(b"hello\n")]));
        environment.freeze();
        let event = |payload: &'static str| Event { payload: payload.into(), ..Event::default() };
        assert_eq!(environment.invoke(event("[1]"), time).await.unwrap(), "[1]");
        assert_eq!(environment.invoke(event("0"), time).await, Err(Failure::Exited(Exit::Code(3))));
        plain.close();
        assert!(maker.boot(maker.describe(&spec).unwrap(), Instant::now()).await.is_err());
    }
}
