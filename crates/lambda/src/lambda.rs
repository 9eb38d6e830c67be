//! The service: what it is made from, how it starts and ends, and the port through which functions
//! are called.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use auth::Principal;
use base::{AccountId, Clock, Limits, Region, RequestId, Rng, Why};
use blob::Blobs;
use bytes::Bytes;
use sandbox::{Network, Sandbox};
use service::{
    Ask, Authorize, BoxFuture, Call, Credentials, Finding, Invocation, InvocationType, Invoke, Invoked, Logs, Mode,
    Origin, Reset, Trace,
};
use store::{Abort, Journal, JournalError, Store, StoreError, Transaction};
use wire::Error;

use crate::code::Packages;
use crate::configuration::{self, Rules};
use crate::errors;
use crate::names::{FunctionKey, FunctionRef};
use crate::records::{CodeRecord, ConfigurationRecord, EventRecord};
use crate::registry::{Change, Registry};
use crate::run::Request;
use crate::run::cpu::Cpu;
use crate::run::detach::Detach;
use crate::run::environment::{Interpreters, PRINCIPAL, unassumable};
use crate::run::events::EventRunner;
use crate::run::invocation::{self, Context, check_async_event, check_event};
use crate::run::pool::{self, Machine};
use crate::run::queue::Queue;
use crate::run::tasks::Tasks;
use crate::run::until_reset::FunctionLogs;
use crate::state::{Counted, Functions, LiveFunction, LiveRevision};

/// What the service is opened with.
pub struct Dependencies {
    /// Records.
    pub store: Store,
    /// Code packages.
    pub blobs: Arc<dyn Blobs>,
    /// Events of asynchronous invocations; a queue's retention.
    pub journal: Journal,
    /// Unpacked code is kept in the folder `code` below it.
    pub data: PathBuf,
    /// Makes execution environments.
    pub sandbox: Arc<Sandbox>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// The bounds.
    pub limits: Arc<Limits>,
    /// Takes the functions' lines.
    pub logs: Arc<dyn Logs>,
    /// Gives the functions' role sessions.
    pub credentials: Arc<dyn Credentials>,
    /// Decides who may call.
    pub authorizer: Arc<dyn Authorize>,
    /// Takes findings.
    pub trace: Arc<dyn Trace>,
    /// What an operator may set.
    pub config: Config,
}

/// What an operator may set.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether retired runtimes are refused, as AWS does; otherwise they run on the nearest
    /// interpreter.
    pub refuse_retired: bool,
    /// Whether `S3Bucket=hot-reload` mounts a folder of this machine as a function's code.
    pub hot_reload: bool,
    /// Holds AWS's SDKs, in a folder for each runtime; empty: there are none.
    pub sdks: PathBuf,
    /// `AWS_ENDPOINT_URL` inside functions; empty: none is set.
    pub endpoint_url: String,
    /// The network of functions; none: as the sandbox says.
    pub network: Option<Network>,
    /// How long an idle environment is kept.
    pub idle_time: Duration,
    /// After how long an idle environment is frozen.
    pub freeze_after: Duration,
    /// Sum of the MemorySize of all environments, in MB. Functions rarely use what they declare: it
    /// may be more than the machine has.
    pub memory_mb: usize,
    /// Environments that are started at once.
    pub starts: usize,
    /// Asynchronous invocations that run at once.
    pub workers: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            refuse_retired: false,
            hot_reload: false,
            sdks: PathBuf::new(),
            endpoint_url: String::new(),
            network: None,
            idle_time: Duration::from_secs(600),
            freeze_after: Duration::from_secs(1),
            memory_mb: 64 * 1024,
            starts: 8,
            workers: 64,
        }
    }
}

/// Why the service does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store cannot be read.
    #[error("the functions cannot be read")]
    Store(#[from] StoreError),
    /// The journal cannot be read.
    #[error("the events of asynchronous invocations cannot be read")]
    Journal(#[from] JournalError),
    /// The folder of unpacked code.
    #[error("the folder of unpacked code")]
    Code(#[from] io::Error),
}

/// AWS Lambda. Clones are handles to the same one.
#[derive(Clone)]
pub struct Lambda(pub(crate) Arc<Shared>);

/// What environments are made with.
pub(crate) struct Resources {
    pub packages: Arc<Packages>,
    pub sandbox: Arc<Sandbox>,
    pub clock: Arc<dyn Clock>,
    pub rng: Arc<dyn Rng>,
    pub limits: Arc<Limits>,
    pub logs: FunctionLogs,
    pub credentials: Arc<dyn Credentials>,
    pub authorizer: Arc<dyn Authorize>,
    pub trace: Arc<dyn Trace>,
    pub config: Config,
    pub interpreters: Interpreters,
    /// Where calls come from that the service makes itself.
    pub origin: Origin,
}

pub(crate) struct Shared {
    pub resources: Arc<Resources>,
    store: Store,
    functions: Arc<Registry>,
    queue: Arc<Queue>,
    tasks: Arc<Tasks>,
    /// Requests that run: a caller's future, whether he waits or not.
    running: Arc<AtomicUsize>,
    pub stopping: AtomicBool,
    /// Signs the URLs under which code can be fetched; made anew at each start.
    code_key: [u8; 32],
}

/// The error of a transaction as its caller sees it.
pub(crate) fn failed(abort: Abort<Error>) -> Error {
    match abort {
        Abort::Rule(error) => error,
        Abort::Failed(error) => errors::service(error),
    }
}

impl Lambda {
    /// Reads all functions and goes on with the events that wait. To be called within a runtime, on
    /// which the service's tasks then run.
    ///
    /// # Errors
    /// What is stored cannot be read.
    pub fn open(dependencies: Dependencies) -> Result<Self, OpenError> {
        let Dependencies {
            store,
            blobs,
            journal,
            data,
            sandbox,
            clock,
            rng,
            limits,
            logs,
            credentials,
            authorizer,
            trace,
            config,
        } = dependencies;
        let (packages, unused) = Packages::open(&data.join("code"), blobs, Arc::clone(&clock), Arc::clone(&limits))?;
        let packages = Arc::new(packages);
        let tasks = Arc::new(Tasks::new(tokio::runtime::Handle::current()));
        let options = pool::Options {
            memory_mb: config.memory_mb,
            starts: config.starts,
            idle_time: config.idle_time,
            freeze_after: config.freeze_after,
        };
        let machine = Machine::new(Arc::clone(&clock), Arc::clone(&tasks), options, Cpu::new());
        let queue = Queue::open(journal, Arc::clone(&clock), config.workers)?;
        let origin = Origin {
            source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
            user_agent: PRINCIPAL.into(),
            endpoint: String::new(),
            secure: true,
            external: false,
        };
        let resources = Arc::new(Resources {
            packages,
            sandbox,
            clock,
            rng,
            limits,
            logs: FunctionLogs::new(logs, store.clone()),
            credentials,
            authorizer,
            trace,
            config,
            interpreters: Interpreters::default(),
            origin,
        });
        let registry = Registry::new(Arc::clone(&machine), Arc::clone(&resources));
        registry.load(&store)?;
        resources.packages.sweep()?;
        let mut code_key = [0; 32];
        resources.rng.fill(&mut code_key);
        let lambda = Self(Arc::new(Shared {
            resources: Arc::clone(&resources),
            store,
            functions: Arc::new(registry),
            queue: Arc::clone(&queue),
            tasks: Arc::clone(&tasks),
            running: Arc::default(),
            stopping: AtomicBool::new(false),
            code_key,
        }));
        tasks.spawn(machine.look_after());
        tasks.spawn(Arc::clone(&resources.packages).collect(unused));
        tasks.spawn(Arc::clone(&queue).checkpoints());
        let runner = Arc::new(EventRunner(Arc::downgrade(&lambda.0)));
        tasks.spawn(queue.work(runner, Arc::clone(&tasks)));
        Ok(lambda)
    }

    /// Takes no more requests, waits for those that run, at most `drain`, and ends all environments.
    /// Events that did not end stay in the journal.
    pub async fn shutdown(&self, drain: Duration) {
        let shared = &self.0;
        shared.stopping.store(true, Ordering::SeqCst);
        let idle = async {
            while shared.running.load(Ordering::SeqCst) > 0 || shared.queue.attempts() > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let _ = tokio::time::timeout(drain, idle).await;
        shared.resources.packages.keep();
        shared.functions.machine.stop();
        shared.queue.checkpoint().await;
        // The tasks that end environments are quick; those that run for ever are aborted.
        shared.tasks.end(Duration::from_millis(50)).await;
    }

    pub(crate) fn functions(&self) -> &Functions {
        &self.0.functions.functions
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn packages(&self) -> &Packages {
        &self.0.resources.packages
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.resources.limits
    }

    pub(crate) fn config(&self) -> &Config {
        &self.0.resources.config
    }

    pub(crate) fn rules(&self) -> Rules<'_> {
        Rules { limits: self.limits(), refuse_retired: self.config().refuse_retired }
    }

    /// A new revision's id.
    pub(crate) fn revision_id(&self) -> String {
        RequestId::new(self.0.resources.rng.as_ref()).to_string()
    }

    /// Brings the memory up to date when the transaction is durable.
    pub(crate) fn on_commit(&self, transaction: &mut Transaction, key: &FunctionKey, change: Change) {
        let (registry, key) = (Arc::clone(&self.0.functions), key.clone());
        transaction.on_commit(move || registry.apply(&key, change));
    }

    /// Whether the caller may give the role to a function, and Lambda assume it.
    ///
    /// # Errors
    /// Under `enforce`: as AWS.
    pub(crate) async fn check_role(&self, call: &Call, key: &FunctionKey, role: &str) -> Result<(), Error> {
        call.pass_role(role, PRINCIPAL)?;
        let resources = &self.0.resources;
        let arn: base::Arn = role
            .parse()
            .map_err(|_| errors::invalid("The role defined for the function cannot be assumed by Lambda."))?;
        let enforce = call.authorizer.mode() == Mode::Enforce;
        let request = service::SessionRequest {
            role: arn,
            session_name: key.name.clone(),
            service: PRINCIPAL.into(),
            duration: Duration::from_secs(900),
            context: Vec::new(),
        };
        match resources.credentials.session(request).await {
            Ok(_) => Ok(()),
            Err(error) if enforce => {
                let refused = errors::invalid("The role defined for the function cannot be assumed by Lambda.");
                Err(unassumable(key, refused, error))
            }
            Err(error) => {
                resources.role_finding(key, role, &error, call.request_id);
                Ok(())
            }
        }
    }

    /// Tells when a runtime cannot run here, or runs on another version: the function is made
    /// nevertheless, as an operator may install the interpreter later.
    pub(crate) fn check_runtime(&self, call: &Call, key: &FunctionKey, runtime: &str) {
        let resources = &self.0.resources;
        let summary = match resources.interpreters.find(runtime) {
            Ok(Some(interpreter)) => match interpreter.warning {
                Some(warning) => warning,
                None => return,
            },
            Ok(None) => return,
            Err(error) => error.message.clone(),
        };
        tracing::warn!(function = key.name, "{summary}");
        let why = Why::new("runtime", summary);
        let finding =
            Finding { request_id: call.request_id, time: call.time, key: format!("lambda-runtime {runtime}"), why };
        resources.trace.finding(finding);
    }

    /// Tells what a function asks for and does not get, once each.
    pub(crate) fn check_effect(&self, call: &Call, key: &FunctionKey, configuration: &ConfigurationRecord) {
        for (setting, instead) in configuration::without_effect(configuration) {
            let summary = format!("{setting} of function {} has no effect: {instead}", key.name);
            let finding = Finding {
                request_id: call.request_id,
                time: call.time,
                key: format!("lambda-without-effect {key} {setting}"),
                why: Why::new("configuration", summary.clone()),
            };
            if self.0.resources.trace.finding(finding) {
                tracing::warn!("{summary}");
            }
        }
    }

    /// The bytes of a package, for who shows the URL that `GetFunction` gave: path and query behind
    /// the host. None when it is no such URL, or its time is over.
    pub async fn fetch_code(&self, path: &str, query: &str) -> Option<Bytes> {
        let sha256 = crate::code_url::verify(&self.0.code_key, path, query, self.0.resources.clock.now())?;
        self.packages().bytes(&sha256).await.ok()
    }

    /// The URL of a package.
    pub(crate) fn code_url(&self, endpoint: &str, sha256: &str) -> String {
        crate::code_url::make(&self.0.code_key, endpoint, sha256, self.0.resources.clock.now())
    }

    /// Calls a function. Whoever calls may do so.
    ///
    /// # Errors
    /// The Invoke operation's.
    pub(crate) async fn invoke(&self, kind: InvocationType, request: Request) -> Result<Invoked, Error> {
        let shared = &self.0;
        let resources = &shared.resources;
        let function = self.functions().get(&request.key);
        let missing = || errors::no_function(&request.key, request.qualifier.as_deref());
        let function = function.ok_or_else(missing)?;
        let revision = Arc::clone(function.revision(request.qualifier.as_deref()).ok_or_else(missing)?);
        if shared.stopping.load(Ordering::Relaxed) {
            return Err(errors::stopping());
        }
        match kind {
            InvocationType::DryRun => Ok(Invoked {
                status: 204,
                payload: Bytes::new(),
                function_error: None,
                log_tail: None,
                executed_version: String::new(),
            }),
            InvocationType::Event => {
                check_async_event(&request.payload, resources.limits.invoke_async)?;
                let event = EventRecord {
                    request_id: request.request_id.to_string(),
                    account: request.key.account.to_string(),
                    region: request.key.region.to_string(),
                    function: request.key.name,
                    qualifier: request.qualifier,
                    client_context: String::from_utf8_lossy(&request.client_context).into_owned(),
                    trace_header: request.trace_header,
                    accepted: resources.clock.now(),
                };
                shared.queue.push(event, request.payload).await.map_err(not_queued)?;
                Ok(Invoked {
                    status: 202,
                    payload: Bytes::new(),
                    function_error: None,
                    log_tail: None,
                    executed_version: String::new(),
                })
            }
            InvocationType::RequestResponse => {
                check_event(&request.payload, resources.limits.invoke_sync, request.well_formed)?;
                self.run(&function, revision, request).await
            }
        }
    }

    async fn run(
        &self,
        function: &Arc<LiveFunction>,
        revision: Arc<LiveRevision>,
        request: Request,
    ) -> Result<Invoked, Error> {
        let shared = &self.0;
        let resources = &shared.resources;
        let count = |counter: &AtomicUsize| counter.load(Ordering::Relaxed);
        let reserved = function.record.reserved_concurrency.and_then(|reserved| usize::try_from(reserved).ok());
        let limit = resources.limits.concurrency;
        crate::run::planner::admit(count(&function.account_requests), limit, count(&function.requests), reserved)
            .map_err(errors::throttled)?;
        if let CodeRecord::Folder { path } = &revision.record.code {
            revision.reload(path).await;
        }
        let counted =
            [Counted::new(&function.account_requests), Counted::new(&function.requests), Counted::new(&shared.running)];
        let context = Context {
            clock: Arc::clone(&resources.clock),
            rng: Arc::clone(&resources.rng),
            limits: Arc::clone(&resources.limits),
        };
        Detach::new(&shared.tasks, invocation::run(context, revision, request, counted)).await
    }
}

impl Invoke for Lambda {
    fn invoke<'a>(&'a self, invocation: Invocation) -> BoxFuture<'a, Result<Invoked, Error>> {
        Box::pin(async move {
            let region: Region = invocation.function.region.parse().map_err(|_| bad_arn(&invocation))?;
            let account: AccountId = invocation.function.account.parse().map_err(|_| bad_arn(&invocation))?;
            let resource = invocation.function.resource.as_str();
            let reference = FunctionRef::parse(resource).map_err(|_| bad_arn(&invocation))?;
            let key = FunctionKey { account, region, name: reference.name };
            self.permit(&invocation, &key, reference.qualifier.as_deref())?;
            let request = Request {
                key,
                qualifier: reference.qualifier,
                payload: invocation.payload,
                well_formed: invocation.well_formed,
                client_context: invocation.client_context,
                tail: invocation.tail,
                trace_header: invocation.trace_header,
                tracer: invocation.tracer,
                request_id: invocation.request_id,
            };
            Lambda::invoke(self, invocation.invocation_type, request).await
        })
    }
}

impl Lambda {
    /// The policy of a function, or of a version of it, by ARN.
    pub fn policy_of(&self, arn: &str) -> Option<Arc<auth::Policy>> {
        let arn: base::Arn = arn.parse().ok()?;
        let FunctionRef { name, qualifier, .. } = FunctionRef::parse(&arn.resource).ok()?;
        let key = FunctionKey { account: arn.account.parse().ok()?, region: arn.region.parse().ok()?, name };
        self.functions().get(&key)?.policy(qualifier.as_deref()).cloned()
    }

    /// Whether the principal may call the function because of the source.
    fn permit(&self, invocation: &Invocation, key: &FunctionKey, qualifier: Option<&str>) -> Result<(), Error> {
        let resources = &self.0.resources;
        if resources.authorizer.mode() == Mode::Off {
            return Ok(());
        }
        let function = self.functions().get(key).ok_or_else(|| errors::no_function(key, qualifier))?;
        let arn = invocation.function.to_string();
        let conditions = invocation.source.as_ref().map_or_else(Vec::new, |source| {
            vec![
                ("aws:SourceArn".to_owned(), vec![source.arn.clone()]),
                ("aws:SourceAccount".to_owned(), vec![source.account.to_string()]),
            ]
        });
        let ask = Ask {
            caller: &invocation.caller,
            region: &key.region,
            action: "lambda:InvokeFunction",
            resource: &arn,
            conditions,
            resource_policy: function.policy(qualifier).map(AsRef::as_ref),
            request_id: invocation.request_id,
            time: resources.clock.now(),
            origin: &resources.origin,
        };
        let explained = |decided: Why| match invocation.caller.principal() {
            Principal::Service(_) => {
                let why = crate::resource_policy::explain(&function, qualifier, invocation);
                Why { fix: decided.fix, decision: decided.decision, ..why }
            }
            // What somebody with policies of his own lacks, the decision says best.
            _ => decided,
        };
        match resources.authorizer.judge(&ask) {
            Ok(None) => Ok(()),
            Ok(Some(decided)) => {
                invocation.tracer.why(Why { passed: true, ..explained(decided) });
                Ok(())
            }
            Err(mut error) => {
                let why = explained(error.why.take().map_or_else(Why::default, |why| *why));
                invocation.tracer.why(why.clone());
                Err(error.why(why))
            }
        }
    }
}

impl Reset for Lambda {
    fn forget(&self) {
        self.0.functions.clear();
        self.0.queue.clear();
    }

    fn clean(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async {
            self.0.queue.cut().await.map_err(errors::service)?;
            self.packages().clean().await
        })
    }
}

fn bad_arn(invocation: &Invocation) -> Error {
    errors::invalid(format!("Not an ARN of a function: {}", invocation.function))
}

fn not_queued(error: JournalError) -> Error {
    match error {
        JournalError::Full { .. } | JournalError::Busy => errors::queue_full(),
        error => errors::service(error),
    }
}

impl Drop for Shared {
    /// Without [`Lambda::shutdown`] what runs is aborted.
    fn drop(&mut self) {
        self.tasks.abort();
    }
}

impl fmt::Debug for Lambda {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lambda").finish_non_exhaustive()
    }
}
