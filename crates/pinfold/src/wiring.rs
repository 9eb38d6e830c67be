//! The composition root: makes every part and connects them through their ports. One plain struct.

use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use base::{Clock, Limits, Rng, SystemClock, SystemRng};
use blob::{Blobs, FileBlobs};
use front::{Front, FrontConfig, Parts};
use serde_json::Value;
use service::{Api, BoxFuture, Identify, Listen, Service};
use store::{DataDirectory, Journal, JournalOptions, Options, Retention, Store};

use crate::cli::{IamMode, NetworkMode};
use crate::commands::runtimes;
use crate::config::{Config, Kind};
use crate::ephemeral::Ephemeral;
use crate::reset::{Redeploy, Resetter};

/// Asynchronous events that may wait, in bytes on disk.
const EVENTS: u64 = 4 << 30;

/// How many times the machine's memory all environments together may declare: functions rarely use
/// what they declare.
const OVERCOMMIT: usize = 4;

/// A whole Pinfold, connected, not yet answering.
pub struct House {
    pub front: Arc<Front>,
    pub store: Store,
    iam: Arc<iam::Iam>,
    pub lambda: Arc<lambda::Lambda>,
    pub logs: Arc<logs::CloudWatchLogs>,
    pub recorder: Arc<trace::Recorder>,
    pub sandbox: Arc<sandbox::Sandbox>,
    _inside: Option<Box<dyn Send + Sync>>,
    _directory: Directory,
}

/// Where files are, for as long as the house stands.
#[derive(Debug)]
enum Directory {
    /// Kept, and locked.
    Kept { _lock: DataDirectory },
    /// Removed at the end.
    Ephemeral { _folder: Ephemeral },
}

/// What the wiring is told beside the configuration.
pub struct Outside {
    /// The front's configuration.
    pub front: FrontConfig,
    /// Where clients on this machine reach us.
    pub endpoint: String,
    /// Is shown the lines of functions as they are written, in `dev`.
    pub tap: Option<logs::Tap>,
    /// Deploys the project of `dev PATH` anew after a reset.
    pub redeploy: Option<Redeploy>,
}

impl House {
    /// Opens everything on the data directory.
    pub async fn open(config: &Config, outside: Outside) -> Result<Self> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let rng: Arc<dyn Rng> = Arc::new(SystemRng);
        let limits = Arc::new(Limits::default());

        let (directory, data) = open_directory(config)?;
        let options = Options::new(Arc::clone(&clock), &limits);
        let store = if config.ephemeral { Store::memory(options) } else { Store::open(&data, options) }
            .with_context(|| format!("the store in {}", data.display()))?;
        let recorder = trace::Recorder::open(store.clone(), &limits, node_name()).context("findings")?;
        let encrypted = outside.endpoint.starts_with("https:");
        let front = Front::new(outside.front, Arc::clone(&limits), Arc::clone(&clock), Arc::clone(&rng));

        let mode = match config.iam {
            IamMode::Enforce => service::Mode::Enforce,
            IamMode::Warn => service::Mode::Warn,
            IamMode::Off => service::Mode::Off,
        };
        let upstream = gateway::UpstreamPolicy::default();
        let fetcher = gateway::Fetcher::new(upstream, Arc::clone(&clock), config.kind == Kind::Dev);
        let iam = iam::Iam::open(
            store.clone(),
            iam::Options {
                rng: Arc::clone(&rng),
                clock: Arc::clone(&clock),
                mode,
                trace: recorder.clone(),
                fetch: Arc::new(fetcher),
            },
        )
        .await
        .context("IAM")?;
        let sts = Arc::new(iam::Sts::new(Arc::clone(&iam)));

        let lines = logs::CloudWatchLogs::journal_options(Arc::clone(&clock), &limits);
        let lines = if config.ephemeral { Journal::memory(lines) } else { Journal::open(&data, "logs", lines) }?;
        let (clock_of_logs, rng_of_logs) = (Arc::clone(&clock), Arc::clone(&rng));
        let logs = logs::CloudWatchLogs::open(store.clone(), lines, clock_of_logs, rng_of_logs, &limits, outside.tap)
            .context("CloudWatch Logs")?;

        let sandbox = sandbox::Sandbox::start(sandbox::Config {
            data: data.clone(),
            tier_limit: None,
            network: network(config.network),
            launcher: None,
            listen: lender(Arc::clone(&front)),
            rng: Arc::clone(&rng),
            limits: Arc::clone(&limits),
            cpu_share: true,
            uid_base: 200_000,
        })
        .await
        .context("the sandbox")?;
        let_functions_through(&data, sandbox.tier()).with_context(|| data.display().to_string())?;
        let sandbox = Arc::new(sandbox);

        // Beside the state even where that is not kept.
        let sdks = std::path::absolute(config.data.join(runtimes::FOLDER))?;
        let events = JournalOptions::new(Arc::clone(&clock), &limits, Retention::queue(EVENTS));
        let open = if config.ephemeral { FileBlobs::ephemeral } else { FileBlobs::open };
        let blobs: Arc<dyn Blobs> = Arc::new(open(&data.join("blobs"), Arc::clone(&clock), &limits)?);
        let journal =
            if config.ephemeral { Journal::memory(events) } else { Journal::open(&data, "lambda-events", events) }?;
        let (endpoint_url, inside) = match config.network {
            // In a network of its own a function finds us where it listens for us.
            NetworkMode::Isolated => ("http://127.0.0.1:4566".to_owned(), None),
            NetworkMode::Host | NetworkMode::Outbound if encrypted => {
                let (url, lease) = listen_inside(&front).context("a listener for functions")?;
                (url, Some(lease))
            }
            NetworkMode::Host | NetworkMode::Outbound => (outside.endpoint, None),
        };
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let lambda = lambda::Lambda::open(lambda::Dependencies {
            store: store.clone(),
            blobs,
            journal,
            data: data.clone(),
            sandbox: Arc::clone(&sandbox),
            clock: Arc::clone(&clock),
            rng: Arc::clone(&rng),
            limits: Arc::clone(&limits),
            logs: logs.clone(),
            credentials: iam.clone(),
            authorizer: iam.clone(),
            trace: recorder.clone(),
            config: lambda::Config {
                hot_reload: config.kind == Kind::Dev,
                sdks,
                endpoint_url,
                memory_mb: memory_mb().saturating_mul(OVERCOMMIT),
                starts: cores.saturating_mul(2),
                ..lambda::Config::default()
            },
        })
        .context("Lambda")?;
        let lambda = Arc::new(lambda);

        let gateway = Arc::new(gateway::Gateway::open(gateway::Dependencies {
            store: store.clone(),
            clock: Arc::clone(&clock),
            rng: Arc::clone(&rng),
            limits: Arc::clone(&limits),
            invoke: lambda.clone(),
            credentials: iam.clone(),
            authorizer: iam.clone(),
            trace: recorder.clone(),
            upstream,
            tell_why: config.kind == Kind::Dev,
        }));
        gateway.connect(Arc::clone(&front) as Arc<dyn Api>, Arc::clone(&front) as Arc<dyn Identify>);

        let services: Vec<Arc<dyn Service>> = vec![gateway.clone(), iam.clone(), lambda.clone(), logs.clone(), sts];
        let resetter = Resetter {
            store: store.clone(),
            parts: vec![gateway.clone(), iam.clone(), lambda.clone(), logs.clone(), recorder.clone()],
            redeploy: outside.redeploy,
        };
        front.connect(Parts {
            services,
            execute_api: Some(gateway),
            identities: iam.clone(),
            authorizer: iam.clone(),
            trace: recorder.clone(),
            admin: Some(Arc::new(Admin {
                recorder: recorder.clone(),
                iam: iam.clone(),
                clock: Arc::clone(&clock),
                lambda: lambda.clone(),
                resetter,
            })),
        });
        Ok(Self { front, store, iam, lambda, logs, recorder, sandbox, _inside: inside, _directory: directory })
    }

    /// Stops everything within `drain`, in the order in which nothing is lost: functions, their
    /// lines, findings, the store.
    pub async fn close(self, drain: Duration) {
        self.lambda.shutdown(drain).await;
        self.sandbox.shutdown().await;
        self.logs.close().await;
        self.iam.close().await;
        self.recorder.close().await;
        self.store.close();
    }
}

/// Opens a plain listener on the loopback, for functions on the host's network: they need no CA then.
/// Signatures are asked for there as everywhere.
fn listen_inside(front: &Arc<Front>) -> std::io::Result<(String, Box<dyn Send + Sync>)> {
    let listener = std::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((url, front.serve_endpoint(listener)?))
}

/// Without a view of their own, functions that have other ids than ours reach their code by its path:
/// they may pass through the data directory, and read nothing of it.
fn let_functions_through(data: &Path, tier: sandbox::Tier) -> std::io::Result<()> {
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    if is_root && matches!(tier, sandbox::Tier::D | sandbox::Tier::E) {
        std::fs::set_permissions(data, std::fs::Permissions::from_mode(0o711))?;
    }
    Ok(())
}

fn open_directory(config: &Config) -> Result<(Directory, PathBuf)> {
    if config.ephemeral {
        let folder = Ephemeral::make()?;
        let path = folder.path().to_path_buf();
        Ok((Directory::Ephemeral { _folder: folder }, path))
    } else {
        let lock = DataDirectory::open(&config.data).with_context(|| config.data.display().to_string())?;
        let path = lock.path().canonicalize().with_context(|| config.data.display().to_string())?;
        Ok((Directory::Kept { _lock: lock }, path))
    }
}

fn node_name() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = name.trim();
    if name.is_empty() { "local".into() } else { name.into() }
}

/// The machine's memory in MB; a modest guess where it does not tell.
fn memory_mb() -> usize {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let total =
        text.lines().find_map(|line| line.strip_prefix("MemTotal:")?.trim().strip_suffix("kB")?.trim().parse().ok());
    total.map_or(4096, |kib: usize| kib / 1024)
}

fn network(mode: NetworkMode) -> sandbox::Network {
    match mode {
        NetworkMode::Isolated => sandbox::Network::Isolated,
        // `outbound` is refused before it comes here.
        NetworkMode::Host | NetworkMode::Outbound => sandbox::Network::Host,
    }
}

/// Lends a server to the listeners of environments: their Runtime API, their endpoint.
fn lender(front: Arc<Front>) -> sandbox::Listener {
    Arc::new(move |listener, purpose| {
        let lent = match purpose {
            sandbox::Purpose::RuntimeApi(handler) => front.serve(listener, Arc::new(RuntimeApi(handler))),
            sandbox::Purpose::Endpoint => front.serve_endpoint(listener),
        };
        match lent {
            Ok(guard) => Box::new(guard),
            Err(error) => {
                tracing::error!("a listener of an environment is not served: {error}");
                Box::new(())
            }
        }
    })
}

/// The Runtime API of one environment, as the front calls it.
struct RuntimeApi(Arc<dyn sandbox::Handler>);

impl service::Handler for RuntimeApi {
    fn handle<'a>(&'a self, request: http::Request<bytes::Bytes>) -> BoxFuture<'a, http::Response<service::Body>> {
        Box::pin(async move { self.0.handle(request).await.map(service::Body::from) })
    }
}

/// The phase that finds out who calls.
const SIGNATURE: &str = "authenticate";

/// Answers the reserved routes.
struct Admin {
    recorder: Arc<trace::Recorder>,
    iam: Arc<iam::Iam>,
    clock: Arc<dyn Clock>,
    lambda: Arc<lambda::Lambda>,
    resetter: Resetter,
}

impl Admin {
    /// Whether a request is one that a viewer may ask about: of his account, and the `last` one that he
    /// may see. One that came not so far as to have an account is known to who has its id.
    fn within(&self, viewer: &auth::Caller, trace: &service::RequestTrace, id: &str) -> bool {
        let Some(account) = &trace.account else { return !viewer.verified || id != "last" };
        let own = !viewer.verified || viewer.account() == Some(account);
        own && (id != "last" || self.may_see(viewer, &trace.caller, account))
    }

    /// Whether a viewer may see a request that failed in a phase. One that came not so far as to have an
    /// account holds nothing of anybody, but what it was signed over.
    fn may_see_failure(&self, viewer: &auth::Caller, told: &trace::Told, phase: &Value) -> bool {
        match &told.account {
            Some(account) => self.may_see(viewer, &told.caller, account),
            None => phase != SIGNATURE || self.iam.may_read_findings(viewer),
        }
    }

    /// Whether a viewer may read the policies that decided.
    fn may_read(&self, viewer: &auth::Caller, why: &Value) -> bool {
        let text = |name: &str| why["decision"][name].as_str().unwrap_or_default();
        self.iam.may_read_policies(viewer, text("principal"), text("resource"))
    }

    /// Whether a viewer may see what became of a request: his own, and others' as far as he may read
    /// their policies.
    fn may_see(&self, viewer: &auth::Caller, caller: &str, account: &base::AccountId) -> bool {
        let root = format!("arn:aws:iam::{account}:root");
        let whose = if caller.is_empty() { &root } else { caller };
        *whose == **viewer.arn() || self.iam.may_read_policies(viewer, whose, &root)
    }
}

/// The sentence of an explanation for who may not read the policies that decided.
fn undecided(why: &Value) -> String {
    let summary = why["summary"].as_str().unwrap_or_default();
    let reason = format!(": {}", why["decision"]["summary"].as_str().unwrap_or_default());
    format!("{}. You may not read the policies that decided it", summary.strip_suffix(&reason).unwrap_or(summary))
}

impl front::Admin for Admin {
    fn why(&self, id: &str, viewer: &auth::Caller) -> Option<Value> {
        let mut told = self.recorder.why(id, |trace| self.within(viewer, trace, id))?;
        self.iam.keep_own(viewer, &mut told.value);
        let decided = !told.value["decision"].is_null();
        let shown = match decided {
            true => self.may_read(viewer, &told.value),
            false => self.may_see_failure(viewer, &told, &told.value["phase"]),
        };
        if shown {
            for other in told.value.get_mut("besides").and_then(Value::as_array_mut).into_iter().flatten() {
                if self.may_read(viewer, other) {
                    self.iam.keep_own(viewer, other);
                } else {
                    *other = serde_json::json!({"phase": other["phase"], "summary": undecided(other)});
                }
            }
            return Some(told.value);
        }
        let why = &told.value;
        // The last one is everybody's own.
        let asks = why["id"].as_str().filter(|_| id != "last" || told.caller == **viewer.arn())?;
        let summary = match decided {
            true => undecided(why),
            false if why["phase"] == SIGNATURE => {
                "What its signature is over is shown to who may read policies".to_owned()
            }
            false => "It is somebody else's request".to_owned(),
        };
        // To hand to somebody who may decode it.
        let decision = serde_json::from_value::<base::Decision>(why["decision"].clone()).ok();
        let message = decision.and_then(|decision| self.iam.encode_message(&decision));
        Some(serde_json::json!({
            "id": why["id"], "time": why["time"], "node": why["node"], "httpStatus": why["httpStatus"],
            "phase": why["phase"], "encodedMessage": message,
            "summary": format!("{summary}. Ask who administers your account to run: pinfold why {asks}"),
        }))
    }

    fn iam(&self, what: &str, query: &str, viewer: &auth::Caller) -> Result<Value, wire::Error> {
        let refused = || wire::Error::new(403, "AccessDenied", "This is shown to who may read policies.");
        match what {
            "findings" => {
                if !self.iam.may_read_findings(viewer) {
                    return Err(refused());
                }
                let mut found = self.recorder.findings();
                found.retain(|(_, _, why)| {
                    let decision = why.decision.as_ref();
                    decision.is_some_and(|of| self.iam.may_read_policies(viewer, &of.principal, &of.resource))
                });
                let policy_of = |function: &str| self.lambda.policy_of(function);
                let found = self.iam.standing(found, self.clock.now(), policy_of).into_iter();
                let found = found.filter_map(|(id, time, why)| {
                    let mut value = serde_json::to_value(&why).ok()?;
                    self.iam.keep_own(viewer, &mut value);
                    value["id"] = id.into();
                    value["time"] = time.iso8601_millis().into();
                    Some(value)
                });
                Ok(found.collect::<Vec<_>>().into())
            }
            "suggest" => {
                let part = |name: &str| {
                    let parts = query.split('&').filter_map(|part| part.split_once('='));
                    parts.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next()
                };
                let principal = part("principal").unwrap_or_default();
                if !self.iam.may_read_policies(viewer, &principal, "") {
                    return Err(refused());
                }
                let suggestion = self.iam.suggest(&principal, part("function").as_deref());
                let message = format!("There is no user or role {principal}.");
                suggestion.ok_or_else(|| wire::Error::new(404, "NoSuchEntity", message))
            }
            _ => Err(wire::Error::new(404, "NoSuchRoute", "There is no such route.")),
        }
    }

    fn trace(&self, id: &str, viewer: &auth::Caller) -> Result<Option<Value>, wire::Error> {
        match self.recorder.trace(id, |trace| self.within(viewer, trace, id)) {
            Some(told) if !self.may_see_failure(viewer, &told, &told.value["why"]["phase"]) => {
                let message = "Requests of others are shown to who may read policies.";
                Err(wire::Error::new(403, "AccessDenied", message))
            }
            told => Ok(told.map(|told| told.value)),
        }
    }

    fn code<'a>(&'a self, path: &'a str, query: &'a str) -> BoxFuture<'a, Option<bytes::Bytes>> {
        Box::pin(self.lambda.fetch_code(path, query))
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), wire::Error>> {
        Box::pin(self.resetter.run())
    }
}
