//! The server's side: starts the launcher, makes environments, sweeps what a crash has left.

use std::fmt;
use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base::{Limits, Rng};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use tokio::process::{Child, Command};
use tokio::task::JoinSet;

use crate::clients::Clients;
use crate::environment::Environment;
use crate::link::Link;
use crate::maker::Maker;
use crate::protocol::{Create, Hello, Welcome};
use crate::runtime_api::Listener;
use crate::spec::{Network, Spec};
use crate::stems::{self, StemCells, Stems};
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
    maker: Arc<Maker>,
    stems: Arc<Stems>,
    mark: PathBuf,
    report: LadderReport,
    link: Arc<Link>,
    launcher: Mutex<Option<Child>>,
    /// Reads the launcher's notices; boots environments ahead.
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
        let maker =
            Maker { clients, link: link.clone(), tier: welcome.report.tier, compiling: Mutex::default(), config };
        Ok(Self {
            maker: Arc::new(maker),
            stems: Arc::default(),
            mark,
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
        self.maker.config.network
    }

    /// The launcher's process id, for `doctor`; `None` after [`Self::shutdown`].
    pub fn launcher_pid(&self) -> Option<u32> {
        self.launcher.lock().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(Child::id)
    }

    /// Makes an environment and starts its runtime; call [`Environment::init`] next.
    pub async fn create(&self, spec: Spec) -> Result<Environment, CreateError> {
        let started = Instant::now();
        let create = self.maker.describe(&spec)?;
        let stem = stems::stem_of(&create);
        if let Some(stem) = &stem {
            let waiting = self.stems.take(stem);
            self.refill(stem.clone());
            if let Some(waiting) = waiting
                && let Some(environment) = self.maker.attach(waiting, &spec, &create, started).await?
            {
                return Ok(environment);
            }
        }
        let mut environment = self.maker.boot(create, started).await?;
        environment.load(&spec.handler, None);
        Ok(environment)
    }

    /// Has an environment for functions like this one booted ahead, off the path of any request.
    /// What cannot be made is not: the function's own start will say why.
    pub fn prepare(&self, spec: &Spec) {
        if let Ok(create) = self.maker.describe(spec)
            && let Some(stem) = stems::stem_of(&create)
        {
            self.refill(stem);
        }
    }

    /// Sets the bounds of pre-booted environments; what is over them ends at the next opportunity.
    pub fn set_stem_cells(&self, bounds: StemCells) {
        self.stems.set_bounds(bounds);
    }

    /// How many pre-booted environments wait, and the memory that they use, in bytes.
    pub fn waiting(&self) -> (usize, u64) {
        self.stems.waiting()
    }

    /// Boots one of this kind after a moment, if there is room.
    fn refill(&self, mut stem: Create) {
        let Some(place) = self.stems.reserve(&mut stem) else { return };
        let (maker, stems) = (self.maker.clone(), self.stems.clone());
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        // What has ended needs no place in the set.
        while tasks.try_join_next().is_some() {}
        tasks.spawn(async move {
            // The function that has just been started goes first.
            tokio::time::sleep(stems::PAUSE).await;
            match maker.boot(stem, Instant::now()).await {
                Ok(environment) => stems.put(place, environment),
                Err(error) => tracing::debug!(%error, "no environment is booted ahead"),
            }
            while let Some(wait) = stems.expire() {
                tokio::time::sleep(wait).await;
            }
        });
    }

    /// Ends every environment and the launcher; nothing of them is left when it returns.
    pub async fn shutdown(&self) {
        self.link.close();
        self.stems.clear();
        let launcher = self.launcher.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut launcher) = launcher
            && tokio::time::timeout(STOP, launcher.wait()).await.is_err()
        {
            tracing::error!("the launcher does not end: it is killed");
            let _ = launcher.kill().await;
        }
        let mut tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        tasks.shutdown().await;
        self.stems.clear();
        self.maker.end_compiling().await;
        self.link.abandon();
        if let Some(marks) = self.mark.parent() {
            sweep(marks);
        }
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
