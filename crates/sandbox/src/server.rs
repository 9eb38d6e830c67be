//! The server's side: starts the launcher, makes environments, sweeps what a crash has left.

use std::fmt;
use std::fs;
use std::io;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base::{Limits, Rng};
use bytes::BytesMut;
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use tokio::net::UnixStream;
use tokio::net::unix::pipe;
use tokio::process::{Child, Command};
use tokio::task::JoinSet;

use crate::clients::{self, Clients};
use crate::drain::Drain;
use crate::environment::{self, Channel, Environment, FrameChannel};
use crate::frames;
use crate::link::{Link, Made};
use crate::output::{self, Splitter, TOKEN};
use crate::protocol::{Create, Hello, Part, Welcome};
use crate::runtime_api::{ListenGuard, Listener, Purpose, RuntimeApi};
use crate::spec::{Bind, Language, Network, Spec};
use crate::tier::{LadderReport, Tier};

/// How long the launcher may take to answer.
const START: Duration = Duration::from_secs(20);
/// How long it may take to end everything.
const STOP: Duration = Duration::from_secs(10);

/// What a [`Sandbox`] is started with.
#[derive(Clone)]
pub struct Config {
    /// The data directory; its folder `sandbox` is used.
    pub data: PathBuf,
    /// Do not climb higher than this tier; `None`: the best that the machine allows.
    pub tier_limit: Option<Tier>,
    /// What of the network functions see, where their [`Spec`] does not say.
    pub network: Network,
    /// The program that becomes the launcher, run with [`crate::LAUNCHER_ARGUMENT`]; `None`: this
    /// process's own.
    pub launcher: Option<PathBuf>,
    /// Lends a server to the listeners that environments need.
    pub listen: Listener,
    /// Where the instance's name and tokens come from.
    pub rng: Arc<dyn Rng>,
    /// Bounds: of responses and log events.
    pub limits: Arc<Limits>,
    /// Whether the CPU is shared in proportion to memory (tier A).
    pub cpu_share: bool,
    /// The first of the uids (and gids) that functions run under when the server is root.
    pub uid_base: u32,
}

/// Why a [`Sandbox`] did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Files below the data directory.
    #[error("{path}: {source}")]
    Data {
        /// Which one.
        path: PathBuf,
        /// What went wrong.
        source: io::Error,
    },
    /// The launcher did not start or broke off.
    #[error("the launcher does not start: {0}")]
    Launcher(String),
}

/// Why an environment was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// The specification is not one that can be carried out.
    #[error("{0}")]
    Invalid(String),
    /// There is no program to run: AWS's `Runtime.InvalidEntrypoint`.
    #[error("{0}")]
    Entrypoint(String),
    /// The tier cannot give what was asked for.
    #[error("{0}")]
    Unsupported(String),
    /// The kernel refused.
    #[error("the environment cannot be set up: {0}")]
    Refused(String),
}

/// The maker of environments. End it with [`Sandbox::shutdown`]; when it is dropped, the launcher ends
/// everything too, but nobody waits for it.
pub struct Sandbox {
    config: Config,
    folder: PathBuf,
    mark: PathBuf,
    clients: Clients,
    report: LadderReport,
    link: Arc<Link>,
    launcher: Mutex<Option<Child>>,
    /// Reads the launcher's notices; compiles clients.
    tasks: Mutex<JoinSet<()>>,
}

impl Sandbox {
    /// Removes what a crashed server has left, starts the launcher and learns its tier.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        let folder = config.data.join("sandbox");
        let data = |path: &Path| {
            let path = path.to_owned();
            move |source| StartError::Data { path, source }
        };
        let (marks, scratch) = (folder.join("marks"), folder.join("root"));
        for path in [&marks, &scratch] {
            fs::create_dir_all(path).map_err(data(path))?;
        }
        // A function's view is built over it, by a launcher that may have lesser rights.
        fs::set_permissions(&scratch, fs::Permissions::from_mode(0o755)).map_err(data(&scratch))?;
        let folder = fs::canonicalize(&folder).map_err(data(&folder))?;
        let (marks, scratch) = (folder.join("marks"), folder.join("root"));
        sweep(&marks);
        let clients = Clients::install(&folder).map_err(data(&folder))?;

        let instance = config.rng.text(b"0123456789abcdef", 12);
        let mark = marks.join(&instance);
        fs::write(&mark, "[]").map_err(data(&mark))?;
        let broken = |error: io::Error| StartError::Launcher(error.to_string());
        let (launcher, socket) = spawn(config.launcher.as_deref()).map_err(broken)?;
        let link = Link::new(socket).map_err(broken)?;
        let hello =
            Hello { instance, tier_limit: config.tier_limit.unwrap_or(Tier::A), uid_base: config.uid_base, scratch };
        let hello = serde_json::to_vec(&hello).map_err(|e| StartError::Launcher(e.to_string()))?;
        link.send(hello, Vec::new());
        let answer = tokio::time::timeout(START, link.receive()).await;
        let (bytes, _) = answer
            .map_err(|_| StartError::Launcher("it does not answer".into()))?
            .map_err(|error| StartError::Launcher(format!("it broke off: {error}")))?;
        let welcome: Welcome = serde_json::from_slice(&bytes).map_err(|e| StartError::Launcher(e.to_string()))?;
        let cgroups = serde_json::to_vec(&welcome.cgroups).unwrap_or_default();
        fs::write(&mark, cgroups).map_err(data(&mark))?;

        let link = Arc::new(link);
        let mut tasks = JoinSet::new();
        let reader = link.clone();
        tasks.spawn(async move { reader.run().await });
        Ok(Self {
            config,
            folder,
            mark,
            clients,
            report: welcome.report,
            link,
            launcher: Mutex::new(Some(launcher)),
            tasks: Mutex::new(tasks),
        })
    }

    /// The tier that functions run in.
    pub fn tier(&self) -> Tier {
        self.report.tier
    }

    /// Where this machine stands on the ladder, and why.
    pub fn report(&self) -> &LadderReport {
        &self.report
    }

    /// The network that functions see where their [`Spec`] does not say.
    pub fn network(&self) -> Network {
        self.config.network
    }

    /// The launcher's process id, for `doctor`; `None` after [`Self::shutdown`].
    pub fn launcher_pid(&self) -> Option<u32> {
        self.launcher.lock().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(Child::id)
    }

    /// Makes an environment and starts its runtime; call [`Environment::init`] next.
    pub async fn create(&self, spec: Spec) -> Result<Environment, CreateError> {
        let started = Instant::now();
        let network = spec.network.unwrap_or(self.config.network);
        check(&spec)?;
        let view = self.tier() <= Tier::C;
        if network == Network::Isolated && !view {
            let tier = self.tier();
            let text = format!("an isolated network needs tier C or better; this is tier {tier}");
            return Err(CreateError::Unsupported(text));
        }
        let refused = |error: io::Error| CreateError::Refused(error.to_string());

        let (output, theirs) = pipe_pair().map_err(refused)?;
        let mut fds = vec![theirs];
        let mut token = [0; TOKEN];
        let letters = self.config.rng.text(b"abcdefghijklmnopqrstuvwxyz0123456789", TOKEN);
        token.copy_from_slice(letters.as_bytes().get(..TOKEN).unwrap_or(b"--------"));
        let limits = &self.config.limits;

        let mut create = self.describe(&spec, network, view)?;
        let mut guards: Vec<ListenGuard> = Vec::new();
        let channel = if spec.language == Language::Provided {
            let api = Arc::new(RuntimeApi::new(limits.invoke_sync));
            let address = if network == Network::Isolated {
                create.runtime_api = true;
                "127.0.0.1:9001".to_owned()
            } else {
                let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(refused)?;
                let address = listener.local_addr().map_err(refused)?.to_string();
                listener.set_nonblocking(true).map_err(refused)?;
                guards.push((self.config.listen)(listener, Purpose::RuntimeApi(api.clone())));
                address
            };
            set(&mut create.environment, "AWS_LAMBDA_RUNTIME_API", &address);
            Channel::Http(api)
        } else {
            let (ours, theirs) = UnixStream::pair().map_err(refused)?;
            let theirs = theirs.into_std().map_err(refused)?;
            theirs.set_nonblocking(spec.language == Language::Node).map_err(refused)?;
            fds.push(theirs.into());
            create.frames = true;
            let (read, write) = ours.into_split();
            Channel::Frames(Box::new(FrameChannel {
                read,
                write,
                buffer: BytesMut::new(),
                init: frames::init(&spec.handler, &letters, limits.invoke_sync),
                limit: limits.invoke_sync,
            }))
        };
        let memory_mb = create.memory_mb;
        let ordered = self.link.create(create, fds).map_err(CreateError::Invalid)?;
        let made = ordered
            .made
            .await
            .map_err(|_| CreateError::Refused("the launcher is gone".into()))?
            .map_err(CreateError::Refused)?;
        let Made { pid, parts } = made;
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
            control: self.link.clone(),
            channel,
            drain: Drain::new(output, Splitter::new(token, limits.log_event), sender),
            output: Some(receiver),
            gone: ordered.gone,
            controls,
            guards,
            started,
            cpu_quota_us: self.config.cpu_share.then(|| environment::quota_us(memory_mb)),
            counted,
            response_limit: limits.invoke_sync,
            frozen: false,
            alive: true,
            peak: None,
        })
    }

    /// Ends every environment and the launcher; nothing of them is left when it returns.
    pub async fn shutdown(&self) {
        self.link.close();
        let launcher = self.launcher.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut launcher) = launcher
            && tokio::time::timeout(STOP, launcher.wait()).await.is_err()
        {
            tracing::error!("the launcher does not end: it is killed");
            let _ = launcher.kill().await;
        }
        let mut tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        tasks.shutdown().await;
        self.link.abandon();
        if let Some(marks) = self.mark.parent() {
            sweep(marks);
        }
    }

    /// The launch order, all but what depends on the way of speaking.
    fn describe(&self, spec: &Spec, network: Network, view: bool) -> Result<Create, CreateError> {
        let refused = |path: &Path, error: io::Error| CreateError::Invalid(format!("{}: {error}", path.display()));
        let real = |path: &PathBuf| fs::canonicalize(path).map_err(|error| refused(path, error));
        let code = real(&spec.code)?;
        let layers: Vec<_> = spec.layers.iter().map(real).collect::<Result<_, _>>()?;
        let mut binds = spec.extra_binds.clone();
        let mut environment = spec.environment.clone();
        if !view {
            place_outside(&mut environment, &code, &layers);
        }
        let (program, arguments) = match &spec.interpreter {
            None => (bootstrap(&code, &layers, view)?, Vec::new()),
            Some(interpreter) => {
                let inside = if view { Path::new(clients::INSIDE) } else { &self.clients.folder };
                let bind = Bind { from: self.clients.folder.clone(), to: clients::INSIDE.into() };
                binds.insert(0, bind);
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
        Ok(Create {
            id: 0,
            name: spec.id.clone(),
            program,
            arguments,
            environment,
            directory: code.clone(),
            code,
            layers,
            binds,
            memory_mb: spec.memory_mb,
            tmp_mb: spec.tmp_mb,
            network,
            frames: false,
            runtime_api: false,
        })
    }

    /// Compiles our client for a Python that has not run before; the next start is faster for it.
    fn compile(&self, program: &Path, arguments: Vec<String>) {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(Stdio::null()).kill_on_drop(true).current_dir(&self.folder);
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.spawn(async move {
            // Without it starts are slower, nothing else.
            if let Err(error) = command.status().await {
                tracing::debug!(%error, "the client is not compiled");
            }
        });
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.link.close();
        self.link.abandon();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("report", &self.report).finish_non_exhaustive()
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

/// Where there is no view, `/var/task` and `/opt` are elsewhere: the variables that name them say so.
fn place_outside(environment: &mut Vec<(String, String)>, code: &Path, layers: &[PathBuf]) {
    let (code, layers): (_, Vec<_>) =
        (code.to_string_lossy(), layers.iter().rev().map(|l| l.to_string_lossy()).collect());
    let lists = ["LAMBDA_TASK_ROOT", "PATH", "PYTHONPATH", "NODE_PATH", "LD_LIBRARY_PATH"];
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

/// Removes the cgroups that servers with this data directory have left. Their processes died with
/// them, and so did their mounts and namespaces.
fn sweep(marks: &Path) {
    let Ok(entries) = fs::read_dir(marks) else {
        return;
    };
    for mark in entries.flatten().map(|entry| entry.path()) {
        let cgroups: Vec<PathBuf> =
            fs::read(&mark).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        let mut swept = true;
        for folder in &cgroups {
            // A mark is a file that others might have written: nothing but our own folders.
            let ours = folder
                .file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| name.starts_with("pinfold-") && folder.starts_with("/sys/fs/cgroup"));
            swept &= !ours || remove_cgroup(folder);
        }
        if swept {
            let _ = fs::remove_file(mark);
        }
    }
}

/// Kills what is inside and removes the folders, children first.
fn remove_cgroup(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return true;
    };
    let below = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    let mut folders: Vec<_> = below.collect();
    folders.push(folder.to_owned());
    for folder in &folders {
        for (file, word) in [("freezer.state", "THAWED"), ("cgroup.freeze", "0")] {
            if folder.join(file).exists() {
                let _ = fs::write(folder.join(file), word);
            }
        }
        for _ in 0..100 {
            for pid in fs::read_to_string(folder.join("cgroup.procs")).unwrap_or_default().lines() {
                if let Ok(pid) = pid.parse::<i32>()
                    && pid > 1
                {
                    let pid = nix::unistd::Pid::from_raw(pid);
                    let _ = nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL);
                }
            }
            match fs::remove_dir(folder) {
                Err(error) if error.kind() == io::ErrorKind::ResourceBusy => {
                    std::thread::sleep(Duration::from_millis(2));
                }
                _ => break,
            }
        }
    }
    !folder.exists()
}
