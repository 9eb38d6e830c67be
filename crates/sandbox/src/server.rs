//! The server's side: starts the launcher, makes environments, sweeps what a crash has left.

use std::fmt;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base::{Limits, Rng};
use tokio::process::Child;
use tokio::task::JoinSet;

use crate::backend::Backend;
use crate::clients::Clients;
use crate::environment::Environment;
use crate::maker::Maker;
use crate::protocol::{Create, Hello, Welcome};
use crate::runtime_api::Listener;
use crate::spec::{Network, Spec};
use crate::stems::{self, Found, StemCells, Stems};
use crate::sweep::{marks, sweep};
#[cfg(not(target_os = "linux"))]
use crate::tier::LadderStep;
use crate::tier::{LadderReport, Tier};

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
    report: LadderReport,
    backend: Arc<dyn Backend>,
    launcher: Mutex<Option<Child>>,
    /// Reads the launcher's notices; boots environments ahead.
    tasks: Mutex<JoinSet<()>>,
}

impl Sandbox {
    /// Removes what a crashed server has left, starts the launcher and learns its tier. Raises this
    /// process's soft limit of open files to the hard one: each environment holds six.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        use nix::sys::resource::{Resource, getrlimit, setrlimit};
        if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_NOFILE) {
            let _ = setrlimit(Resource::RLIMIT_NOFILE, hard, hard);
        }
        let folder = config.data.join("sandbox");
        let data = |path: &Path| {
            let path = path.to_owned();
            move |source| StartError::Data { path, source }
        };
        let (marks, scratch) = (marks(&config.data), folder.join("root"));
        for path in [&marks, &scratch] {
            fs::create_dir_all(path).map_err(data(path))?;
        }
        // A function's view is built over it, by a launcher that may have lesser rights.
        fs::set_permissions(&scratch, fs::Permissions::from_mode(0o755)).map_err(data(&scratch))?;
        let folder = fs::canonicalize(&folder).map_err(data(&folder))?;
        let scratch = folder.join("root");
        sweep(&config.data);
        let clients = Clients::install(&folder).map_err(data(&folder))?;

        let instance = config.rng.text(b"0123456789abcdef", 12);
        let mark = marks.join(&instance);
        fs::write(&mark, "[]").map_err(data(&mark))?;
        let hello =
            Hello { instance, tier_limit: config.tier_limit.unwrap_or(Tier::A), uid_base: config.uid_base, scratch };
        let mut tasks = JoinSet::new();
        let (backend, launcher, welcome) = backend(&config, &hello, &mut tasks).await?;
        let cgroups = serde_json::to_vec(&welcome.cgroups).unwrap_or_default();
        fs::write(&mark, cgroups).map_err(data(&mark))?;
        let tier = welcome.report.tier;
        let maker = Maker { clients, backend: backend.clone(), tier, compiling: Mutex::default(), config };
        Ok(Self {
            maker: Arc::new(maker),
            stems: Arc::default(),
            report: welcome.report,
            backend,
            launcher: Mutex::new(launcher),
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
        if self.maker.has_view() {
            let stem = stems::stem_of(&create);
            let found = match self.stems.take(&stem) {
                Found::Waiting(environment) => Some(*environment),
                Found::Booting(booted) => booted.await.ok(),
                Found::Nothing => None,
            };
            let attached = match found {
                Some(found) => self.maker.attach(found, &spec, &create, started).await,
                None => Ok(None),
            };
            // The function that starts goes first.
            self.refill(stem, Some(stems::PAUSE));
            if let Some(environment) = attached? {
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
        if self.maker.has_view()
            && let Ok(create) = self.maker.describe(spec)
        {
            self.refill(stems::stem_of(&create), None);
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

    /// Boots as many of this kind as may wait, one after another.
    fn refill(&self, mut stem: Create, pause: Option<Duration>) {
        let (maker, stems) = (self.maker.clone(), self.stems.clone());
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        // What has ended needs no place in the set.
        while tasks.try_join_next().is_some() {}
        tasks.spawn(async move {
            if let Some(pause) = pause {
                tokio::time::sleep(pause).await;
            }
            while let Some(place) = stems.reserve(&mut stem) {
                match maker.boot(stem.clone(), Instant::now()).await {
                    Ok(environment) => stems.put(place, environment),
                    Err(error) => {
                        tracing::debug!(%error, "no environment is booted ahead");
                        break;
                    }
                }
            }
            if stems.watch() {
                while let Some(wait) = stems.expire() {
                    tokio::time::sleep(wait).await;
                }
            }
        });
    }

    /// Ends every environment and the launcher; nothing of them is left when it returns.
    pub async fn shutdown(&self) {
        self.backend.close();
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
        self.backend.abandon();
        sweep(&self.maker.config.data);
    }
}

/// The launcher, where there can be one.
#[cfg(target_os = "linux")]
async fn backend(
    config: &Config,
    hello: &Hello,
    tasks: &mut JoinSet<()>,
) -> Result<(Arc<dyn Backend>, Option<Child>, Welcome), StartError> {
    let (link, launcher, welcome) = crate::start::launch(config.launcher.as_deref(), hello, tasks).await?;
    Ok((link, Some(launcher), welcome))
}

/// Plain processes of our own.
#[cfg(not(target_os = "linux"))]
async fn backend(
    _: &Config,
    _: &Hello,
    _: &mut JoinSet<()>,
) -> Result<(Arc<dyn Backend>, Option<Child>, Welcome), StartError> {
    let reason = "isolation needs Linux";
    let steps = Tier::ALL[..4].iter().map(|&tier| LadderStep { tier, reason: reason.into() });
    let report = LadderReport {
        tier: Tier::E,
        steps: steps.collect(),
        cgroup: "none".into(),
        landlock: 0,
        seccomp: false,
        notes: Vec::new(),
    };
    Ok((Arc::new(crate::plain::Plain::default()), None, Welcome { report, cgroups: Vec::new() }))
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.backend.close();
        self.backend.abandon();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("report", &self.report).finish_non_exhaustive()
    }
}
