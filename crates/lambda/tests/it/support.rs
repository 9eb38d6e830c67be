//! What every test needs: the service on a memory store and a real sandbox, ports that remember.

use std::io::{Cursor, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth::policy::{Outcome, Policies, Request};
use auth::{Caller, Principal};
use base::{AccountId, Clock, Limits, ManualClock, Region, RequestId, Rng, Secret, SystemClock, SystemRng, Timestamp};
use blob::FileBlobs;
use bytes::Bytes;
use lambda::generated::lambda as model;
use lambda::{Config, Dependencies, Lambda};
use sandbox::{Listener, Network, Sandbox};
use service::{
    Ask, Authorize, BoxFuture, Call, Credentials, Finding, Invocation, InvocationType, Invoke, Invoked, LogLine,
    LogStream, Logs, Mode, Origin, RequestTrace, RoleSession, Service, SessionRequest, Source, Trace, Tracer,
};
use store::{Journal, JournalOptions, Options, Retention, Store};
use wire::{Error, Shape};
use zip::write::SimpleFileOptions;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/r";

/// Keeps the lines of all streams.
#[derive(Debug, Default)]
pub struct Lines(Mutex<Vec<(String, String, String)>>);

/// Remembers findings.
#[derive(Debug, Default)]
pub struct Findings(pub Mutex<Vec<Finding>>);

/// Knows one role.
pub struct Roles;

/// Decides by the resource's policy alone; whoever is of the account may do everything.
#[derive(Debug)]
pub struct Gate(pub Mode);

/// The service and all around it.
pub struct Bench {
    pub lambda: Lambda,
    pub lines: Arc<Lines>,
    pub findings: Arc<Findings>,
    pub clock: Arc<dyn Clock>,
    pub mode: Mode,
    pub ground: Ground,
}

/// What survives a restart.
#[derive(Clone)]
pub struct Ground {
    pub folder: Arc<tempfile::TempDir>,
    pub store: Store,
    pub manual: Option<Arc<ManualClock>>,
}

impl Ground {
    pub fn new() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        open(folder.path());
        let store = Store::memory(Options::new(Arc::new(SystemClock), &Limits::default())).unwrap();
        Self { folder, store, manual: None }
    }
}

impl Bench {
    pub async fn new() -> Self {
        Self::with(Ground::new(), Mode::Warn, |_, _| {}).await
    }

    pub async fn with(ground: Ground, mode: Mode, change: impl FnOnce(&mut Config, &mut Limits)) -> Self {
        let mut limits = Limits::default();
        let mut config = Config { endpoint_url: "http://127.0.0.1:4566".into(), hot_reload: true, ..Config::default() };
        change(&mut config, &mut limits);
        let limits = Arc::new(limits);
        let clock: Arc<dyn Clock> = match &ground.manual {
            Some(clock) => clock.clone(),
            None => Arc::new(SystemClock),
        };
        let rng: Arc<dyn Rng> = Arc::new(SystemRng);
        let no_listener: Listener = Arc::new(|listener, _| Box::new(listener));
        let data = ground.folder.path().to_path_buf();
        let sandbox = Sandbox::start(sandbox::Config {
            data: data.clone(),
            tier_limit: None,
            network: Network::Host,
            launcher: Some(env!("CARGO_BIN_EXE_lambda-probe").into()),
            listen: no_listener,
            rng: rng.clone(),
            limits: limits.clone(),
            cpu_share: false,
            uid_base: 200_000,
        })
        .await
        .unwrap();
        let journal = JournalOptions::new(clock.clone(), &limits, Retention::queue(1 << 30));
        let (lines, findings) = (Arc::new(Lines::default()), Arc::new(Findings::default()));
        let lambda = Lambda::open(Dependencies {
            store: ground.store.clone(),
            blobs: Arc::new(FileBlobs::open(&data.join("blob"), clock.clone(), &limits).unwrap()),
            journal: Journal::open(&data, "async", journal).unwrap(),
            data,
            sandbox: Arc::new(sandbox),
            clock: clock.clone(),
            rng,
            limits,
            logs: lines.clone(),
            credentials: Arc::new(Roles),
            authorizer: Arc::new(Gate(mode)),
            trace: findings.clone(),
            config,
        })
        .unwrap();
        Self { lambda, lines, findings, clock, mode, ground }
    }

    pub fn call(&self) -> Call {
        Call {
            caller: Caller::root(AccountId::default_account()),
            account: AccountId::default_account(),
            region: Region::default_region(),
            request_id: RequestId::new(&SystemRng),
            time: self.clock.now(),
            origin: Origin {
                source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
                user_agent: String::new(),
                endpoint: "http://localhost:4566".into(),
                secure: false,
                external: true,
            },
            clock: self.clock.clone(),
            tracer: Arc::new(Tracer::new(self.clock.now())),
            authorizer: Arc::new(Gate(self.mode)),
        }
    }

    /// Runs an operation as the front does.
    pub async fn api<O: Shape>(&self, operation: &str, input: impl Shape) -> Result<O, Error> {
        let model = self.lambda.model();
        let operation = model.operations.iter().find(|found| found.name == operation).unwrap();
        let output = self.lambda.call(operation, &self.call(), input.into_record()).await?;
        Ok(O::from_record(output).unwrap())
    }

    pub async fn create(&self, name: &str, runtime: &str, files: &[(&str, &str)]) -> model::FunctionConfiguration {
        self.api("CreateFunction", self::create(name, runtime, files)).await.unwrap()
    }

    /// A Python function with this `app.handler`.
    pub async fn python(&self, name: &str, code: &str) {
        self.create(name, "python3.11", &[("app.py", code)]).await;
    }

    pub async fn update(&self, name: &str, code: &str) {
        let input = model::UpdateFunctionCodeRequest {
            function_name: name.into(),
            zip_file: Some(zip_of(&[("app.py", code)])),
            ..Default::default()
        };
        self.api::<model::FunctionConfiguration>("UpdateFunctionCode", input).await.unwrap();
    }

    /// The operation Invoke with log tail: function error, payload, tail.
    pub async fn invoke(&self, name: &str, payload: &str) -> Result<Answer, Error> {
        let input = model::InvocationRequest {
            function_name: name.into(),
            payload: Some(Bytes::copy_from_slice(payload.as_bytes())),
            log_type: Some("Tail".into()),
            ..Default::default()
        };
        let done: model::InvocationResponse = self.api("Invoke", input).await?;
        use base64::Engine;
        let tail = base64::engine::general_purpose::STANDARD.decode(done.log_result.unwrap_or_default()).unwrap();
        Ok(Answer {
            error: done.function_error,
            payload: String::from_utf8(done.payload.unwrap_or_default().to_vec()).unwrap(),
            tail: String::from_utf8(tail).unwrap(),
        })
    }

    pub async fn event(&self, name: &str, payload: &str) -> Result<i32, Error> {
        let input = model::InvocationRequest {
            function_name: name.into(),
            payload: Some(Bytes::copy_from_slice(payload.as_bytes())),
            invocation_type: Some("Event".into()),
            ..Default::default()
        };
        Ok(self.api::<model::InvocationResponse>("Invoke", input).await?.status_code.unwrap())
    }

    /// The port, as API Gateway uses it.
    pub async fn port(&self, function: &str, source: &str, payload: &str) -> Result<Invoked, Error> {
        self.lambda.invoke(self.invocation(function, source, payload)).await
    }

    pub fn invocation(&self, function: &str, source: &str, payload: &str) -> Invocation {
        Invocation {
            function: Arc::new(function.parse().unwrap()),
            invocation_type: InvocationType::RequestResponse,
            payload: Bytes::copy_from_slice(payload.as_bytes()),
            well_formed: false,
            caller: Caller::service("apigateway.amazonaws.com"),
            source: Some(Source { arn: source.into(), account: AccountId::default_account() }),
            client_context: Bytes::new(),
            tail: false,
            trace_header: String::new(),
            tracer: Arc::new(Tracer::new(self.clock.now())),
            request_id: RequestId::new(&SystemRng),
        }
    }

    pub async fn end(self) -> Ground {
        self.lambda.shutdown(Duration::from_secs(5)).await;
        self.ground
    }
}

/// What an invocation answers.
#[derive(Debug)]
pub struct Answer {
    pub error: Option<String>,
    pub payload: String,
    pub tail: String,
}

pub fn create(name: &str, runtime: &str, files: &[(&str, &str)]) -> model::CreateFunctionRequest {
    model::CreateFunctionRequest {
        function_name: name.into(),
        runtime: Some(runtime.into()),
        handler: Some("app.handler".into()),
        role: ROLE.into(),
        code: model::FunctionCode { zip_file: Some(zip_of(files)), ..Default::default() },
        ..Default::default()
    }
}

pub fn zip_of(files: &[(&str, &str)]) -> Bytes {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(*name, SimpleFileOptions::default().unix_permissions(0o755)).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner().into()
}

/// Whether a runtime is there; says so when not.
pub fn has(runtime: &str) -> bool {
    match sandbox::runtimes::find(runtime) {
        Ok(_) => true,
        Err(missing) => {
            eprintln!("skipped: {missing}");
            false
        }
    }
}

/// Waits until `what` holds.
pub async fn until(what: impl Fn() -> bool) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(30);
    while !what() {
        assert!(tokio::time::Instant::now() < deadline, "it never came");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Functions run under ids of their own: they must be able to enter.
pub fn open(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
}

impl Lines {
    /// All lines of a group, in order, without the ends that all have.
    pub fn of(&self, group: &str) -> Vec<String> {
        let lines = self.0.lock().unwrap();
        lines
            .iter()
            .filter(|(found, _, _)| found == group)
            .map(|(_, _, line)| line.strip_suffix('\n').expect("a line has its end").to_owned())
            .collect()
    }

    /// How many streams a group has.
    pub fn streams(&self, group: &str) -> usize {
        let lines = self.0.lock().unwrap();
        let mut streams: Vec<_> =
            lines.iter().filter(|(found, _, _)| found == group).map(|(_, stream, _)| stream).collect();
        streams.sort();
        streams.dedup();
        streams.len()
    }
}

impl Logs for Lines {
    fn has_group(&self, _stream: &LogStream) -> bool {
        false
    }

    fn append(&self, stream: &Arc<LogStream>, lines: Vec<LogLine>) -> Result<(), Vec<LogLine>> {
        let mut all = self.0.lock().unwrap();
        all.extend(lines.into_iter().map(|line| (stream.group.clone(), stream.name.clone(), line.message)));
        Ok(())
    }
}

impl Trace for Findings {
    fn record(&self, _: RequestTrace) {}

    fn finding(&self, finding: Finding) -> bool {
        self.0.lock().unwrap().push(finding);
        true
    }
}

impl Credentials for Roles {
    fn session<'a>(&'a self, request: SessionRequest) -> BoxFuture<'a, Result<RoleSession, Error>> {
        Box::pin(async move {
            if request.role.to_string() != ROLE {
                return Err(Error::new(404, "NoSuchEntity", format!("no role {}", request.role)));
            }
            let principal = Principal::AssumedRole {
                account: AccountId::default_account(),
                path: "/".into(),
                role: "r".into(),
                role_id: "AROAX".into(),
                session: request.session_name.into(),
            };
            Ok(RoleSession {
                access_key_id: "ASIAEXAMPLE".into(),
                secret_access_key: Secret::new("secret".into()),
                session_token: Secret::new("token".into()),
                expires: Timestamp::from_micros(i64::MAX),
                caller: Caller::new(principal),
            })
        })
    }
}

impl Authorize for Gate {
    fn authorize(&self, ask: &Ask<'_>) -> Result<(), Error> {
        if self.0 != Mode::Enforce || ask.caller.account().is_some() {
            return Ok(());
        }
        let mut request = Request::new(ask.caller, ask.action, ask.resource);
        request.context = &ask.conditions;
        let policies = Policies { resource: ask.resource_policy, ..Policies::default() };
        match auth::policy::evaluate(&request, &policies).outcome {
            Outcome::Allowed => Ok(()),
            _ => Err(Error::new(403, "AccessDeniedException", "no")),
        }
    }

    fn mode(&self) -> Mode {
        self.0
    }
}
