//! Makes environments: from a specification to the order to the launcher, and from what the launcher
//! hands over to an [`Environment`].

use std::fs;
use std::io;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use tokio::net::unix::pipe;
use tokio::process::Command;
use tokio::task::JoinSet;

use crate::backend::{Backend, Made};
use crate::clients::{self, Clients};
use crate::drain::Drain;
use crate::environment::{self, Channel, Environment, FrameChannel};
use crate::frame_socket::FrameSocket;
use crate::output::{self, Splitter, TOKEN};
use crate::protocol::{self, Attach, Create, Part};
use crate::runtime_api::{ListenGuard, Purpose, RuntimeApi};
use crate::server::{Config, CreateError};
use crate::spec::{Bind, Language, Network, Spec};
use crate::tier::Tier;

/// The variable that tells stock clients where the Runtime API is.
const RUNTIME_API: &str = "AWS_LAMBDA_RUNTIME_API";
/// The variable that names a program to start the runtime with.
pub(crate) const WRAPPER: &str = "AWS_LAMBDA_EXEC_WRAPPER";

/// What it takes to make one.
pub(crate) struct Maker {
    pub config: Config,
    pub clients: Clients,
    pub backend: Arc<dyn Backend>,
    pub tier: Tier,
    /// Compiles our clients.
    pub compiling: Mutex<JoinSet<()>>,
}

impl Maker {
    /// Whether functions see the small view: what is booted ahead gets its code into it.
    pub(crate) fn has_view(&self) -> bool {
        self.tier <= Tier::C
    }

    /// The order to the launcher, as far as the specification says it.
    pub(crate) fn describe(&self, spec: &Spec) -> Result<Create, CreateError> {
        check(spec)?;
        let network = spec.network.unwrap_or(self.config.network);
        let view = self.has_view();
        if network == Network::Isolated && !view {
            let text = format!("an isolated network needs tier C or better; this is tier {}", self.tier);
            return Err(CreateError::Unsupported(text));
        }
        let refused = |path: &Path, error: io::Error| CreateError::Invalid(format!("{}: {error}", path.display()));
        let real = |path: &PathBuf| fs::canonicalize(path).map_err(|error| refused(path, error));
        let code = real(&spec.code)?;
        let layers: Vec<_> = spec.layers.iter().map(real).collect::<Result<_, _>>()?;
        let mut binds = spec.extra_binds.clone();
        let mut environment = spec.environment.clone();
        if !view {
            place_outside(&mut environment, &code, &layers, &spec.extra_binds);
        }
        let (program, arguments) = match &spec.interpreter {
            None => (bootstrap(&code, &layers, view)?, Vec::new()),
            Some(interpreter) => {
                let inside = if view { Path::new(clients::INSIDE) } else { &self.clients.folder };
                let bind = Bind { from: self.clients.folder.clone(), to: clients::INSIDE.into() };
                // Below what may stand at `/var/runtime`.
                binds.push(bind);
                if let Some(prefix) = &interpreter.prefix {
                    binds.insert(0, Bind { from: prefix.clone(), to: prefix.clone() });
                }
                if let Some(command) = self.clients.compile(interpreter) {
                    self.compile(&interpreter.program, command);
                }
                let arguments = self.clients.command(interpreter, spec.memory_mb, inside);
                (interpreter.program.clone(), arguments)
            }
        };
        let command = wrapped(protocol::Command { program, arguments, environment });
        Ok(Create {
            id: 0,
            name: spec.id.clone(),
            command: Some(command),
            directory: code.clone(),
            code,
            layers,
            binds,
            memory_mb: spec.memory_mb,
            tmp_mb: spec.tmp_mb,
            network,
            frames: spec.language != Language::Provided,
            runtime_api: spec.language == Language::Provided && network == Network::Isolated,
            stem: false,
        })
    }

    /// Has it made, and its runtime started.
    pub(crate) async fn boot(&self, mut create: Create, started: Instant) -> Result<Environment, CreateError> {
        let refused = |error: io::Error| CreateError::Refused(error.to_string());
        let (output, theirs) = pipe_pair().map_err(refused)?;
        let mut fds = vec![theirs];
        let mut token = [0; TOKEN];
        let letters = self.config.rng.text(b"abcdefghijklmnopqrstuvwxyz0123456789", TOKEN);
        token.copy_from_slice(letters.as_bytes().get(..TOKEN).unwrap_or(b"--------"));
        let limits = &self.config.limits;

        let mut guards: Vec<ListenGuard> = Vec::new();
        let mut address = String::new();
        let channel = if create.frames {
            let (ours, theirs) = UnixStream::pair().map_err(refused)?;
            fds.push(theirs.into());
            let (socket, buffer) = (FrameSocket::new(ours).map_err(refused)?, BytesMut::new());
            let limit = limits.invoke_sync;
            Channel::Frames(Box::new(FrameChannel { socket, buffer, init: Bytes::new(), limit, unread: false }))
        } else {
            let api = Arc::new(RuntimeApi::new(limits.invoke_sync));
            address = if create.runtime_api {
                "127.0.0.1:9001".to_owned()
            } else {
                let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(refused)?;
                let address = listener.local_addr().map_err(refused)?.to_string();
                listener.set_nonblocking(true).map_err(refused)?;
                guards.push((self.config.listen)(listener, Purpose::RuntimeApi(api.clone())));
                address
            };
            if let Some(command) = &mut create.command {
                set(&mut command.environment, RUNTIME_API, &address);
            }
            Channel::Http(api)
        };
        let (memory_mb, bare) = (create.memory_mb, create.command.is_none());
        let ordered = self.backend.create(create, fds).map_err(CreateError::Invalid)?;
        let made = ordered.made.await.map_err(|_| CreateError::Refused("the launcher is gone".into()))?;
        let Made { pid, parts } = made.map_err(CreateError::Refused)?;
        let mut controls = Vec::new();
        for (part, fd) in parts {
            let purpose = match (part, &channel) {
                (Part::RuntimeApi, Channel::Http(api)) => Purpose::RuntimeApi(api.clone()),
                (Part::Endpoint, _) => Purpose::Endpoint,
                _ => {
                    controls.push(environment::file(part, fd));
                    continue;
                }
            };
            let listener = TcpListener::from(fd);
            listener.set_nonblocking(true).map_err(refused)?;
            guards.push((self.config.listen)(listener, purpose));
        }
        let (sender, receiver) = output::channel();
        let counted = controls.iter().any(|(part, _)| *part == Part::MemoryPeak);
        Ok(Environment {
            id: ordered.id,
            pid,
            control: self.backend.clone(),
            channel,
            token: letters,
            drain: Drain::new(output, Splitter::new(token, limits.log_event), sender),
            output: Some(receiver),
            gone: ordered.gone,
            controls,
            guards,
            address,
            bare,
            started,
            cpu_quota_us: self.config.cpu_share.then(|| environment::quota_us(memory_mb)),
            counted,
            ahead: false,
            response_limit: limits.invoke_sync,
            frozen: false,
            alive: true,
            untouched: false,
            peak: None,
        })
    }

    /// Makes a pre-booted environment the function's; nothing when that had ended unseen.
    pub(crate) async fn attach(
        &self,
        mut stem: Environment,
        spec: &Spec,
        create: &Create,
        started: Instant,
    ) -> Result<Option<Environment>, CreateError> {
        let mut command = create.command.clone().filter(|_| stem.bare);
        if let (Some(command), Channel::Http(_)) = (&mut command, &stem.channel) {
            set(&mut command.environment, RUNTIME_API, &stem.address);
        }
        let attach = Attach {
            code: create.code.clone(),
            layers: create.layers.clone(),
            memory_mb: create.memory_mb,
            tmp_mb: create.tmp_mb,
            command,
        };
        if !self.backend.attach(stem.id, attach).await {
            let failure = stem.gone.borrow().as_ref().and_then(|gone| gone.failure.clone());
            return failure.map_or(Ok(None), |reason| Err(CreateError::Refused(reason)));
        }
        stem.started = started;
        stem.ahead = true;
        stem.cpu_quota_us = self.config.cpu_share.then(|| environment::quota_us(create.memory_mb));
        let late = create.command.as_ref().filter(|_| !stem.bare);
        stem.load(&spec.handler, late.map(|command| command.environment.as_slice()));
        Ok(Some(stem))
    }

    /// Compiles our client for a Python that has not run before; the next start is faster for it.
    fn compile(&self, program: &Path, arguments: Vec<String>) {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(Stdio::null()).kill_on_drop(true).current_dir(&self.clients.folder);
        let mut tasks = self.compiling.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.spawn(async move {
            // Without it starts are slower, nothing else.
            if let Err(error) = command.status().await {
                tracing::debug!(%error, "the client is not compiled");
            }
        });
    }

    /// Ends the compilers.
    pub(crate) async fn end_compiling(&self) {
        let mut compiling = std::mem::take(&mut *self.compiling.lock().unwrap_or_else(PoisonError::into_inner));
        compiling.shutdown().await;
    }
}

fn check(spec: &Spec) -> Result<(), CreateError> {
    let invalid = |text: &str| Err(CreateError::Invalid(text.into()));
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if spec.id.is_empty() || spec.id.len() > 128 || !spec.id.bytes().all(plain) {
        return invalid("an environment's id has 1 to 128 letters, digits, hyphens, underscores");
    }
    if spec.interpreter.is_none() != (spec.language == Language::Provided) {
        return invalid("an interpreter belongs to every language but `Provided`");
    }
    if spec
        .environment
        .iter()
        .any(|(name, value)| name.is_empty() || name.contains(['=', '\0']) || value.contains('\0'))
    {
        return invalid("an environment variable has no name, or holds a NUL");
    }
    if spec.extra_binds.iter().any(|bind| {
        let odd = |path: &Path| path.components().any(|c| c == std::path::Component::ParentDir);
        !bind.to.is_absolute() || !bind.from.is_absolute() || odd(&bind.to)
    }) {
        return invalid("the paths of further binds are absolute");
    }
    Ok(())
}

/// `AWS_LAMBDA_EXEC_WRAPPER` names a program that gets the runtime's command line as its arguments.
fn wrapped(mut command: protocol::Command) -> protocol::Command {
    let found = command.environment.iter().find(|(name, value)| name == WRAPPER && !value.is_empty());
    if let Some(wrapper) = found.map(|(_, value)| PathBuf::from(value)) {
        let runtime = std::mem::replace(&mut command.program, wrapper);
        command.arguments.insert(0, runtime.to_string_lossy().into_owned());
    }
    command
}

/// As AWS looks for it: the code's own, then the layers'.
fn bootstrap(code: &Path, layers: &[PathBuf], view: bool) -> Result<PathBuf, CreateError> {
    let inside = std::iter::once((code, "/var/task"));
    let inside = inside.chain(layers.iter().rev().map(|layer| (layer.as_path(), "/opt")));
    for (folder, shown) in inside {
        let host = folder.join("bootstrap");
        if host.is_file() {
            return Ok(if view { Path::new(shown).join("bootstrap") } else { host });
        }
    }
    let text = "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]";
    Err(CreateError::Entrypoint(text.into()))
}

/// Where there is no view, `/var/task`, `/opt` and further binds are elsewhere: the variables that name
/// them say so.
fn place_outside(environment: &mut Vec<(String, String)>, code: &Path, layers: &[PathBuf], binds: &[Bind]) {
    let (code, layers): (_, Vec<_>) =
        (code.to_string_lossy(), layers.iter().rev().map(|l| l.to_string_lossy()).collect());
    let lists = [WRAPPER, "LAMBDA_TASK_ROOT", "PATH", "PYTHONPATH", "NODE_PATH", "LD_LIBRARY_PATH"];
    for (name, value) in environment.iter_mut() {
        if !lists.contains(&name.as_str()) {
            continue;
        }
        let mut parts = Vec::new();
        for part in value.split(':') {
            if let Some(rest) = below(part, "/var/task") {
                parts.push(format!("{code}{rest}"));
            } else if let Some(rest) = below(part, "/opt") {
                parts.extend(layers.iter().map(|layer| format!("{layer}{rest}")));
            } else if let Some((bind, rest)) =
                binds.iter().find_map(|bind| Some((bind, below(part, bind.to.to_str()?)?)))
            {
                parts.push(format!("{}{rest}", bind.from.display()));
            } else {
                parts.push(part.to_owned());
            }
        }
        *value = parts.join(":");
    }
    if !environment.iter().any(|(name, _)| name == "LAMBDA_TASK_ROOT") {
        set(environment, "LAMBDA_TASK_ROOT", &code);
    }
    set(environment, "PINFOLD_OPT", &layers.join(":"));
}

/// What follows `folder` in `path`, if it is that folder or below it.
fn below<'a>(path: &'a str, folder: &str) -> Option<&'a str> {
    path.strip_prefix(folder).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn set(environment: &mut Vec<(String, String)>, name: &str, value: &str) {
    environment.retain(|(there, _)| there != name);
    environment.push((name.into(), value.into()));
}

fn pipe_pair() -> io::Result<(pipe::Receiver, OwnedFd)> {
    let (read, write) = io::pipe()?;
    let read = OwnedFd::from(read);
    let flags = nix::fcntl::OFlag::O_NONBLOCK;
    nix::fcntl::fcntl(&read, nix::fcntl::FcntlArg::F_SETFL(flags))?;
    Ok((pipe::Receiver::from_owned_fd(read)?, write.into()))
}
