//! What every test needs: a sandbox with a probe as its launcher, functions made of text.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use sandbox::{
    Config, Environment, Event, Failure, Language, Listener, Network, Output, Sandbox, Spec, Tier, runtimes,
};

pub const LONG: Duration = Duration::from_secs(30);

/// A sandbox, its data directory, and a folder for code.
pub struct Bench {
    pub sandbox: Sandbox,
    pub folder: tempfile::TempDir,
}

/// A function's instance and what it has written.
pub struct Function {
    pub environment: Environment,
    output: Output,
    pub lines: Vec<String>,
}

pub fn config(data: &Path, tier: Option<Tier>, listen: Listener) -> Config {
    Config {
        data: data.into(),
        tier_limit: tier,
        network: Network::Host,
        launcher: Some(launcher()),
        listen,
        rng: Arc::new(base::SystemRng),
        limits: Arc::default(),
        cpu_share: true,
        uid_base: 200_000,
    }
}

/// The probe, also for a test that runs as another user from a copy of it.
pub fn launcher() -> PathBuf {
    std::env::var_os("SANDBOX_PROBE").map_or_else(|| env!("CARGO_BIN_EXE_sandbox-probe").into(), PathBuf::from)
}

impl Bench {
    pub async fn new(tier: Option<Tier>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path());
        let data = folder.path().join("data");
        let sandbox = Sandbox::start(config(&data, tier, crate::http::listener())).await.unwrap();
        Self { sandbox, folder }
    }

    /// Whether functions see the small view.
    pub fn view(&self) -> bool {
        self.sandbox.tier() <= Tier::C
    }

    /// Where the code lies that [`Self::spec`] wrote last.
    pub fn path_of_last_code(&self) -> String {
        let entries = std::fs::read_dir(self.folder.path()).unwrap().flatten();
        let newest = entries.max_by_key(|entry| entry.metadata().unwrap().modified().unwrap());
        newest.unwrap().path().to_string_lossy().into_owned()
    }

    /// A folder with these files, readable for everybody.
    pub fn code(&self, name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = self.folder.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        open(&folder);
        for (file, text) in files {
            let path = folder.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            open(path.parent().unwrap());
            std::fs::write(&path, text).unwrap();
            open(&path);
        }
        folder
    }

    pub fn spec(&self, runtime: &str, handler: &str, files: &[(&str, &str)]) -> Spec {
        let id = (&base::SystemRng as &dyn base::Rng).text(b"abcdefghijklmnopqrstuvwxyz", 12);
        let interpreter = runtimes::find(runtime).unwrap();
        Spec {
            code: self.code(&id, files),
            id,
            language: interpreter.as_ref().map_or(Language::Provided, |found| found.language),
            interpreter,
            layers: Vec::new(),
            handler: handler.into(),
            environment: [
                ("AWS_LAMBDA_FUNCTION_NAME", "f"),
                ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256"),
                ("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/f"),
                ("AWS_LAMBDA_LOG_STREAM_NAME", "2026/11/20/[$LATEST]0"),
                ("LAMBDA_TASK_ROOT", "/var/task"),
                ("PATH", "/usr/local/bin:/usr/bin:/bin:/opt/bin"),
                ("LANG", "en_US.UTF-8"),
                ("TZ", ":UTC"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
            memory_mb: 256,
            tmp_mb: 16,
            network: None,
            extra_binds: Vec::new(),
        }
    }

    /// Makes a function and waits for its Init.
    pub async fn start(&self, spec: Spec) -> Result<Function, (Failure, Vec<String>)> {
        let mut environment = self.sandbox.create(spec).await.expect("an environment");
        let mut output = environment.output().unwrap();
        let mut lines = Vec::new();
        let done = with_output(environment.init(LONG), &mut output, &mut lines).await;
        match done {
            Ok(_) => Ok(Function { environment, output, lines }),
            Err(failure) => Err((failure, lines)),
        }
    }

    pub async fn python(&self, code: &str) -> Function {
        self.start(self.spec("python3.11", "app.handler", &[("app.py", code)])).await.expect("init")
    }

    pub async fn node(&self, code: &str) -> Function {
        self.start(self.spec("nodejs20.x", "index.handler", &[("index.js", code)])).await.expect("init")
    }
}

impl Function {
    pub async fn call(&mut self, payload: &str) -> Result<String, Failure> {
        self.call_within(payload, LONG).await
    }

    pub async fn call_within(&mut self, payload: &str, time: Duration) -> Result<String, Failure> {
        let event = event(payload, time);
        let work = self.environment.invoke(event, time);
        let result = with_output(work, &mut self.output, &mut self.lines).await;
        result.map(|body| String::from_utf8_lossy(&body).into_owned())
    }

    /// Calls, and expects a JSON response.
    pub async fn json(&mut self, payload: &str) -> serde_json::Value {
        let text = self.call(payload).await.expect("a response");
        serde_json::from_str(&text).expect("JSON")
    }
}

pub fn event(payload: &str, time: Duration) -> Event {
    let now = base::Clock::now(&base::SystemClock).millis();
    Event {
        request_id: "8476a536-e9f4-11e8-9739-2dfe598c3fcd".into(),
        deadline_ms: now + time.as_millis() as i64,
        function_arn: "arn:aws:lambda:us-east-1:000000000000:function:f".into(),
        trace_id: "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700".into(),
        payload: Bytes::from(payload.to_owned()),
        ..Event::default()
    }
}

/// Receives output while `work` runs, and what waits after it.
async fn with_output<T>(work: impl Future<Output = T>, output: &mut Output, lines: &mut Vec<String>) -> T {
    tokio::pin!(work);
    let mut take = |events: Vec<Bytes>| {
        lines.extend(events.iter().map(|event| String::from_utf8_lossy(event).into_owned()));
    };
    let result = loop {
        tokio::select! {
            biased;
            result = &mut work => break result,
            Some(events) = output.recv() => take(events),
        }
    };
    while let Some(events) = output.try_recv() {
        take(events);
    }
    result
}

/// Readable for everybody, whatever the umask is.
pub fn open(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// The error document of a function that failed.
#[track_caller]
pub fn error_of(result: Result<String, Failure>) -> serde_json::Value {
    match result {
        Err(Failure::Function { payload }) => serde_json::from_slice(&payload).expect("JSON"),
        other => panic!("not a function's error: {other:?}"),
    }
}

/// Waits until `done` says so.
pub async fn until(what: &str, mut done: impl FnMut() -> bool) {
    for _ in 0..2000 {
        if done() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("still waiting until {what}");
}
