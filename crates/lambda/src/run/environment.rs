//! Makes execution environments out of functions: folder, variables, credentials, log stream.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base::{Arn, RequestId, Timestamp, Why};
use bytes::Bytes;
use sandbox::runtimes::Interpreter;
use sandbox::{CreateError, Environment, Event, Failure, Language, Output, Spec, runtimes};
use service::{BoxFuture, Finding, LogStream, Mode, RoleSession, SessionRequest};
use wire::Error;

use super::instance::{Instance, StartError, Started, Starter};
use super::lines::{self, Format};
use super::log_permit::LogPermit;
use super::log_writer::LogWriter;
use super::{sdk, words};
use crate::code::CodeFolder;
use crate::errors;
use crate::generated::lambda::schema;
use crate::lambda::Resources;
use crate::names::FunctionKey;
use crate::records::{CodeRecord, RevisionRecord};

/// How long the credentials of an environment last; it is replaced before.
const SESSION: Duration = Duration::from_secs(3600);
/// How long before their end they are no longer given to a new invocation, beside its timeout.
const MARGIN: Duration = Duration::from_secs(60);
/// The service in whose name roles are assumed.
pub(crate) const PRINCIPAL: &str = "lambda.amazonaws.com";

/// The phase of what fails because of a function's role.
pub(crate) const ROLE: &str = "role";

/// Makes environments of one revision.
pub(crate) struct FunctionStarter {
    pub resources: Arc<Resources>,
    pub key: Arc<FunctionKey>,
    /// `$LATEST` or a number.
    pub version: String,
    pub record: Arc<RevisionRecord>,
}

/// Interpreters that were found: looking for them takes a moment.
#[derive(Default)]
pub(crate) struct Interpreters(Mutex<BTreeMap<String, Option<Interpreter>>>);

impl Starter for FunctionStarter {
    fn start(&self) -> BoxFuture<'static, Result<Started, StartError>> {
        let (resources, key) = (Arc::clone(&self.resources), Arc::clone(&self.key));
        let (version, record) = (self.version.clone(), Arc::clone(&self.record));
        Box::pin(async move { start(&resources, &key, &version, &record).await })
    }

    fn prepare(&self) -> BoxFuture<'static, ()> {
        let (resources, key) = (Arc::clone(&self.resources), Arc::clone(&self.key));
        let (version, record) = (self.version.clone(), Arc::clone(&self.record));
        Box::pin(async move {
            // What fails here fails again at the start, which tells why.
            let (Ok(folder), Ok(interpreter)) =
                (folder(&resources, &record).await, resources.interpreters.find(&record.configuration.runtime))
            else {
                return;
            };
            let of = Variables {
                key: &key,
                version: &version,
                record: &record,
                stream: "",
                session: None,
                endpoint: &resources.config.endpoint_url,
            };
            resources.sandbox.prepare(&spec(&resources, &of, folder.path(), interpreter));
        })
    }

    fn memory_mb(&self) -> usize {
        self.record.configuration.memory_mb as usize
    }
}

async fn start(
    resources: &Arc<Resources>,
    key: &FunctionKey,
    version: &str,
    record: &RevisionRecord,
) -> Result<Started, StartError> {
    let configuration = &record.configuration;
    let folder = folder(resources, record).await?;
    let interpreter = resources.interpreters.find(&configuration.runtime).map_err(StartError::Refused)?;
    let session = session(resources, key, &configuration.role).await.map_err(StartError::Refused)?;
    let now = resources.clock.now();
    let stream = lines::stream(now, version, resources.rng.as_ref());
    let timeout = Duration::from_secs(u64::from(configuration.timeout_s));
    let fresh_until = session.as_ref().map_or(Timestamp::from_micros(i64::MAX), |session| {
        let margin = i64::try_from((timeout + MARGIN).as_micros()).unwrap_or(i64::MAX);
        Timestamp::from_micros(session.expires.micros().saturating_sub(margin))
    });
    let of = Variables {
        key,
        version,
        record,
        stream: &stream,
        session: session.as_ref(),
        endpoint: &resources.config.endpoint_url,
    };
    let spec = || spec(resources, &of, folder.path(), interpreter.clone());
    let to = LogStream {
        account: key.account.clone(),
        region: key.region.clone(),
        group: configuration.logging.group.clone(),
        name: stream.clone(),
    };
    let to = Arc::new(to);
    let permit = session.as_ref().map(|session| LogPermit::new(resources, &key.name, &to, session.caller.clone()));
    let logs = Some(resources.logs.until_reset());
    let mut log = LogWriter::new(logs, to, Arc::clone(&resources.clock), permit);
    log.refused(RequestId::new(resources.rng.as_ref()));
    // Whoever asked for the tail of the log gets that of an Init that fails.
    log.keep_tail(resources.limits.log_tail);
    let arn = crate::runtimes::version_arn(key.region.as_str(), &configuration.runtime);
    let format = Format::of(&configuration.logging.format, configuration.logging.system_level.as_deref());
    log.say(format.init_start(now, &runtime_version(&configuration.runtime), &arn));
    let mut done = initialize(resources, record, spec(), ("init", resources.limits.init), &mut log).await?;
    if done.is_err() {
        // As AWS does: an Init that fails is run once more, within the function's own time.
        // Difference: where that succeeds REPORT tells it as Init, not as a part of the invocation.
        done = initialize(resources, record, spec(), ("invoke", timeout), &mut log).await?;
    }
    match done {
        Ok((environment, output, init)) => {
            log.take_tail();
            // Told now, as on AWS: its first request may be long in coming, or never come.
            log.flush().await;
            let instance = Box::new(SandboxInstance { environment, output, timeout, _folder: folder });
            Ok(Started { instance, log, init, fresh_until })
        }
        Err((failure, duration)) => Err(StartError::Failed { failure, duration, log: Box::new(log) }),
    }
}

/// What became of an Init, and how long it took.
type Initialized = Result<(Environment, Output, Duration), (Failure, Duration)>;

/// One environment and its Init, in a phase that has a limit. One that fails is told in the log, and
/// nothing of it is left.
async fn initialize(
    resources: &Resources,
    record: &RevisionRecord,
    spec: Spec,
    (phase, limit): (&str, Duration),
    log: &mut LogWriter,
) -> Result<Initialized, StartError> {
    let began = resources.clock.now();
    let failure = match resources.sandbox.create(spec).await {
        Ok(mut environment) => {
            let Some(mut output) = environment.output() else {
                return Err(StartError::Refused(errors::service("an environment without output")));
            };
            match with_output(environment.init(limit), &mut output, log).await {
                Ok(report) => return Ok(Ok((environment, output, report.duration))),
                Err(failure) => {
                    drop(output);
                    environment.kill().await;
                    failure
                }
            }
        }
        Err(CreateError::Entrypoint(text)) => Failure::Entrypoint(text),
        Err(error) => {
            let why = Why::new("environment", error.to_string());
            return Err(StartError::Refused(errors::service(error).why(why)));
        }
    };
    let (now, rng) = (resources.clock.now(), resources.rng.as_ref());
    let took = now.since(began);
    let configuration = &record.configuration;
    // No request is answered here: only how it ended counts.
    let told = words::tell(&failure, RequestId::new(rng), configuration.timeout_s, resources.limits.invoke_sync);
    let format = Format::of(&configuration.logging.format, configuration.logging.system_level.as_deref());
    log.say(format.init_report(now, phase, took, told.status()));
    Ok(Err((failure, took)))
}

/// The folder of its code.
async fn folder(resources: &Resources, record: &RevisionRecord) -> Result<Arc<CodeFolder>, StartError> {
    match &record.code {
        CodeRecord::Zip { sha256, .. } => resources.packages.folder(sha256).await.map_err(StartError::Refused),
        CodeRecord::Folder { path } if Path::new(path).is_dir() => Ok(CodeFolder::foreign(path.into())),
        CodeRecord::Folder { path } => {
            Err(StartError::Entry("Runtime.InvalidEntrypoint", format!("the folder {path} is gone")))
        }
    }
}

fn spec(resources: &Resources, of: &Variables<'_>, code: &Path, interpreter: Option<Interpreter>) -> Spec {
    let configuration = &of.record.configuration;
    Spec {
        id: (resources.rng.as_ref() as &dyn base::Rng).text(b"abcdefghijklmnopqrstuvwxyz0123456789", 20),
        language: interpreter.as_ref().map_or(Language::Provided, |found| found.language),
        interpreter,
        code: code.to_path_buf(),
        layers: Vec::new(),
        handler: configuration.handler.clone(),
        environment: variables(of),
        memory_mb: configuration.memory_mb,
        tmp_mb: configuration.tmp_mb,
        network: resources.config.network,
        extra_binds: sdk::binds(&resources.config.sdks, &configuration.runtime),
    }
}

struct SandboxInstance {
    environment: Environment,
    output: Output,
    timeout: Duration,
    /// The code stays as long as it is mounted.
    _folder: Arc<CodeFolder>,
}

impl Instance for SandboxInstance {
    fn invoke<'a>(&'a mut self, event: Event, log: &'a mut LogWriter) -> BoxFuture<'a, Result<Bytes, Failure>> {
        let Self { environment, output, timeout, .. } = self;
        Box::pin(with_output(environment.invoke(event, *timeout), output, log))
    }

    fn is_alive(&self) -> bool {
        self.environment.is_alive()
    }

    fn left_untouched(&self) -> bool {
        self.environment.left_untouched()
    }

    fn memory_used(&self) -> u64 {
        self.environment.memory_used().unwrap_or_default()
    }

    fn freeze(&mut self, frozen: bool) {
        if frozen {
            self.environment.freeze();
        } else {
            self.environment.thaw();
        }
    }

    fn stop(self: Box<Self>) -> BoxFuture<'static, ()> {
        // The output goes first: nobody reads it any more, and nobody shall wait for that.
        let Self { environment, output, _folder, .. } = *self;
        drop(output);
        Box::pin(async move {
            environment.kill().await;
            drop(_folder);
        })
    }
}

impl std::fmt::Debug for SandboxInstance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SandboxInstance")
    }
}

/// Writes what comes while the work goes on, and what is left when it is done.
async fn with_output<T>(work: impl Future<Output = T>, output: &mut Output, log: &mut LogWriter) -> T {
    tokio::pin!(work);
    let mut open = true;
    let done = loop {
        tokio::select! {
            biased;
            done = &mut work => break done,
            batch = output.recv(), if open => match batch {
                Some(batch) => log.output(batch).await,
                None => open = false,
            },
        }
    };
    while let Some(batch) = output.try_recv() {
        log.hold(batch);
    }
    done
}

impl Interpreters {
    /// The interpreter of a runtime; none for those that need none.
    ///
    /// # Errors
    /// `InvalidRuntimeException`, with what to install.
    pub fn find(&self, runtime: &str) -> Result<Option<Interpreter>, Error> {
        let known = self.lock().get(runtime).cloned();
        // One that was removed or replaced since is looked for anew.
        if let Some(known) = known.filter(|known| known.as_ref().is_none_or(|known| known.program.exists())) {
            return Ok(known);
        }
        match runtimes::find(runtime) {
            Ok(found) => {
                self.lock().insert(runtime.to_owned(), found.clone());
                Ok(found)
            }
            Err(missing) => {
                let why = Why::new("runtime", missing.to_string()).wanted(runtime, missing.hint.clone());
                Err(Error::of(&schema::InvalidRuntimeException, missing.to_string()).why(why))
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Option<Interpreter>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The session of the function's role. None where the role cannot be assumed and the mode lets that
/// pass: the function then calls as the account itself.
async fn session(resources: &Resources, key: &FunctionKey, role: &str) -> Result<Option<RoleSession>, Error> {
    let refuse = |cause: Error| {
        let refused =
            Error::new(403, "AccessDeniedException", "The role defined for the function cannot be assumed by Lambda.");
        unassumable(key, refused, cause)
    };
    let made = match role.parse::<Arn>() {
        Ok(role) => {
            // <https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html>
            let request = SessionRequest {
                role,
                session_name: key.name.clone(),
                service: PRINCIPAL.into(),
                duration: SESSION,
                context: vec![("lambda:SourceFunctionArn".into(), vec![key.arn()])],
            };
            resources.credentials.session(request).await
        }
        Err(error) => Err(errors::invalid(error.to_string())),
    };
    match made {
        Ok(session) => Ok(Some(session)),
        Err(error) if resources.authorizer.mode() == Mode::Enforce => Err(refuse(error)),
        Err(error) => {
            resources.role_finding(key, role, &error, RequestId::new(resources.rng.as_ref()));
            Ok(None)
        }
    }
}

/// A refusal because of a function's role, explained by why the role cannot be assumed.
pub(crate) fn unassumable(key: &FunctionKey, refused: Error, mut cause: Error) -> Error {
    let mut why = cause.why.take().map_or_else(|| Why::new(ROLE, cause.message.clone()), |why| *why);
    why.phase = ROLE.into();
    why.summary = format!("the role of function {} cannot be assumed by Lambda: {}", key.name, why.summary);
    refused.cause(cause).why(why)
}

struct Variables<'a> {
    key: &'a FunctionKey,
    version: &'a str,
    record: &'a RevisionRecord,
    stream: &'a str,
    session: Option<&'a RoleSession>,
    endpoint: &'a str,
}

/// The whole environment of the function's process.
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
fn variables(of: &Variables<'_>) -> Vec<(String, String)> {
    let configuration = &of.record.configuration;
    let runtime = configuration.runtime.as_str();
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut set = |name: &str, value: &str| {
        all.insert(name.to_owned(), value.to_owned());
    };
    // What a function may change itself.
    set("LANG", "en_US.UTF-8");
    set("TZ", ":UTC");
    set("PATH", "/usr/local/bin:/usr/bin:/bin:/opt/bin");
    set("LD_LIBRARY_PATH", "/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib");
    set("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR");
    set("AWS_XRAY_DAEMON_ADDRESS", "169.254.79.129:2000");
    if !of.endpoint.is_empty() {
        set("AWS_ENDPOINT_URL", of.endpoint);
    }
    if let Some(version) = runtime.strip_prefix("nodejs") {
        let major = version.split('.').next().unwrap_or_default();
        set(
            "NODE_PATH",
            &format!(
                "/opt/nodejs/node{major}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task"
            ),
        );
    }
    if runtime.starts_with("python") {
        set("PYTHONPATH", "/var/runtime");
    }
    if let Some(own) = &configuration.environment {
        for (name, value) in own.expose() {
            set(name, value);
        }
    }
    // What nobody may change.
    set("AWS_REGION", of.key.region.as_str());
    set("AWS_DEFAULT_REGION", of.key.region.as_str());
    set("AWS_LAMBDA_FUNCTION_NAME", &of.key.name);
    set("AWS_LAMBDA_FUNCTION_VERSION", of.version);
    set("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &configuration.memory_mb.to_string());
    set("AWS_LAMBDA_LOG_GROUP_NAME", &configuration.logging.group);
    set("AWS_LAMBDA_LOG_STREAM_NAME", of.stream);
    set("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    set("LAMBDA_TASK_ROOT", "/var/task");
    set("LAMBDA_RUNTIME_DIR", "/var/runtime");
    set("_HANDLER", &configuration.handler);
    if configuration.logging.format == "JSON" {
        set("AWS_LAMBDA_LOG_FORMAT", "JSON");
        set("AWS_LAMBDA_LOG_LEVEL", configuration.logging.application_level.as_deref().unwrap_or("INFO"));
    }
    if !runtime.starts_with("provided") {
        set("AWS_EXECUTION_ENV", &format!("AWS_Lambda_{runtime}"));
    }
    match of.session {
        Some(session) => {
            set("AWS_ACCESS_KEY_ID", &session.access_key_id);
            set("AWS_SECRET_ACCESS_KEY", session.secret_access_key.expose());
            set("AWS_SESSION_TOKEN", session.session_token.expose());
        }
        // A key id of twelve digits is that account's root where any credentials are taken.
        None => {
            set("AWS_ACCESS_KEY_ID", of.key.account.as_str());
            set("AWS_SECRET_ACCESS_KEY", "test");
            set("AWS_SESSION_TOKEN", "test");
        }
    }
    all.into_iter().collect()
}

/// The runtime as INIT_START names it: `python:3.11.v1`.
fn runtime_version(runtime: &str) -> String {
    let split = runtime.find(|c: char| c.is_ascii_digit()).unwrap_or(runtime.len());
    let (name, version) = runtime.split_at(split);
    let version = version.trim_end_matches(".x");
    if version.is_empty() {
        format!("{}.v1", name.trim_end_matches('.'))
    } else {
        format!("{}:{version}.v1", name.trim_end_matches(".al"))
    }
}

impl Resources {
    /// Notes that a function's role cannot be assumed: what `enforce` would refuse.
    pub fn role_finding(&self, key: &FunctionKey, role: &str, error: &Error, request_id: RequestId) {
        let name = role.rsplit('/').next().unwrap_or_default();
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{PRINCIPAL}"}},"Action":"sts:AssumeRole"}}]}}"#
        );
        let why = Why::new(
            "role",
            format!(
                "the role of function {} cannot be assumed by Lambda: the function calls as root of its account",
                key.name
            ),
        )
        .wanted(format!("a role {role} that trusts {PRINCIPAL}"), error.message.clone())
        .command(format!("aws iam create-role --role-name {name} --assume-role-policy-document '{trust}'"))
        .document(trust);
        self.trace.finding(Finding {
            request_id,
            time: self.clock.now(),
            key: format!("lambda-role {key} {role}"),
            why,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region, Secret};
    use expect_test::{Expect, expect};

    fn check(runtime: &str, own: &[(&str, &str)], expect: Expect) {
        let key =
            FunctionKey { account: AccountId::default_account(), region: Region::default_region(), name: "f".into() };
        let mut record = crate::testing::revision();
        record.configuration.runtime = runtime.into();
        let own = own.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        record.configuration.environment = Some(Secret::new(own));
        let all = variables(&Variables {
            key: &key,
            version: "$LATEST",
            record: &record,
            stream: "2026/11/20/[$LATEST]0",
            session: None,
            endpoint: "http://127.0.0.1:4566",
        });
        expect.assert_eq(&all.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn variables_are_awss() {
        check(
            "python3.11",
            &[("A", "b"), ("PATH", "/mine")],
            expect![[r#"
            A=b
            AWS_ACCESS_KEY_ID=000000000000
            AWS_DEFAULT_REGION=us-east-1
            AWS_ENDPOINT_URL=http://127.0.0.1:4566
            AWS_EXECUTION_ENV=AWS_Lambda_python3.11
            AWS_LAMBDA_FUNCTION_MEMORY_SIZE=128
            AWS_LAMBDA_FUNCTION_NAME=f
            AWS_LAMBDA_FUNCTION_VERSION=$LATEST
            AWS_LAMBDA_INITIALIZATION_TYPE=on-demand
            AWS_LAMBDA_LOG_GROUP_NAME=/aws/lambda/f
            AWS_LAMBDA_LOG_STREAM_NAME=2026/11/20/[$LATEST]0
            AWS_REGION=us-east-1
            AWS_SECRET_ACCESS_KEY=test
            AWS_SESSION_TOKEN=test
            AWS_XRAY_CONTEXT_MISSING=LOG_ERROR
            AWS_XRAY_DAEMON_ADDRESS=169.254.79.129:2000
            LAMBDA_RUNTIME_DIR=/var/runtime
            LAMBDA_TASK_ROOT=/var/task
            LANG=en_US.UTF-8
            LD_LIBRARY_PATH=/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib
            PATH=/mine
            PYTHONPATH=/var/runtime
            TZ=:UTC
            _HANDLER=a.b"#]],
        );
    }

    #[test]
    fn runtimes_have_names_with_versions() {
        assert_eq!(runtime_version("python3.11"), "python:3.11.v1");
        assert_eq!(runtime_version("nodejs20.x"), "nodejs:20.v1");
        assert_eq!(runtime_version("provided.al2023"), "provided:2023.v1");
        assert_eq!(runtime_version("provided"), "provided.v1");
    }
}
