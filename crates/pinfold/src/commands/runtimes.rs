//! `pinfold runtimes`: what this machine can run, and AWS's SDKs, which AWS's images carry: fetched by
//! the machine's own pip or npm into the data directory, where functions see them at `/var/runtime`.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use sandbox::Language;
use sandbox::runtimes::{self, Interpreter};
use serde_json::{Value, json};

use crate::cli::InstallRuntimes;
use crate::config::Usage;
use crate::output::Answer;

/// The folder of the data directory that holds a folder for each runtime.
pub const FOLDER: &str = "runtimes";

/// Clients that functions commonly use: there are four hundred, `--with` adds others.
const NODE_SDK: [&str; 24] = [
    "@aws-sdk/client-api-gateway",
    "@aws-sdk/client-apigatewaymanagementapi",
    "@aws-sdk/client-cloudwatch",
    "@aws-sdk/client-cloudwatch-logs",
    "@aws-sdk/client-cognito-identity-provider",
    "@aws-sdk/client-dynamodb",
    "@aws-sdk/client-eventbridge",
    "@aws-sdk/client-iam",
    "@aws-sdk/client-iot-data-plane",
    "@aws-sdk/client-kinesis",
    "@aws-sdk/client-lambda",
    "@aws-sdk/client-s3",
    "@aws-sdk/client-scheduler",
    "@aws-sdk/client-secrets-manager",
    "@aws-sdk/client-sesv2",
    "@aws-sdk/client-sfn",
    "@aws-sdk/client-sns",
    "@aws-sdk/client-sqs",
    "@aws-sdk/client-ssm",
    "@aws-sdk/client-sts",
    "@aws-sdk/credential-providers",
    "@aws-sdk/lib-dynamodb",
    "@aws-sdk/lib-storage",
    "@aws-sdk/s3-request-presigner",
];
/// The first Node.js whose image carries version 3 of the SDK.
const NODE_WITH_V3: u32 = 18;

/// The interpreters of this machine, the runtimes that run on them, and their SDKs.
pub fn list(data: Option<&Path>) -> Answer {
    const ASKED: [&str; 8] = [
        "python3.13",
        "python3.12",
        "python3.11",
        "python2.7",
        "nodejs22.x",
        "nodejs20.x",
        "nodejs4.3",
        "provided.al2023",
    ];
    let folder = data_directory(data).join(FOLDER);
    let mut text = String::from("runtimes:\n");
    let mut rows = Vec::new();
    for runtime in ASKED {
        let (state, detail) = match runtimes::find(runtime) {
            Ok(None) => ("ok", "needs nothing: the package brings its own bootstrap".to_owned()),
            Ok(Some(found)) => ("ok", found.warning.unwrap_or_else(|| found.program.display().to_string())),
            Err(missing) => ("missing", missing.hint),
        };
        let sdk = sdk_in(&folder.join(runtime));
        let shown = sdk.as_ref().map(|sdk| format!("; {sdk}")).unwrap_or_default();
        let _ = writeln!(text, "  {runtime:<16} {state:<8} {detail}{shown}");
        rows.push(json!({"runtime": runtime, "state": state, "detail": detail, "sdk": sdk}));
    }
    Answer::new(text, Value::Array(rows))
}

/// Fetches AWS's SDK for each runtime. Progress goes to standard error.
pub fn install(arguments: &InstallRuntimes) -> Result<Answer> {
    let folder = data_directory(arguments.data.as_deref()).join(FOLDER);
    let mut text = String::new();
    let mut rows = Vec::new();
    for runtime in &arguments.names {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '.';
        let interpreter = match runtimes::find(runtime) {
            _ if !runtime.chars().all(plain) => bail!(Usage(format!("{runtime:?} is no runtime"))),
            Ok(Some(found)) => found,
            Ok(None) => bail!(Usage(format!("{runtime} has no SDK: the package brings all that it needs"))),
            Err(missing) => bail!(missing),
        };
        let place = folder.join(runtime);
        fetch(&interpreter, &folder, &place, &arguments.with).with_context(|| runtime.clone())?;
        let sdk = sdk_in(&place);
        let _ = writeln!(text, "{runtime}: {} in {}", sdk.as_deref().unwrap_or("installed"), place.display());
        rows.push(json!({"runtime": runtime, "sdk": sdk, "path": place}));
    }
    Ok(Answer::new(text, Value::Array(rows)))
}

/// Makes the SDK's folder in a place of its own, and puts it in place when it is whole. Environments
/// that run keep the one that they began with.
fn fetch(interpreter: &Interpreter, folder: &Path, place: &Path, with: &[String]) -> Result<()> {
    let shown = || folder.display().to_string();
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(shown)?;
    let making = tempfile::Builder::new().prefix(".making-").tempdir_in(folder).with_context(shown)?;
    match interpreter.language {
        Language::Python => pip(interpreter, making.path(), with)?,
        Language::Node => npm(interpreter, making.path(), with)?,
        Language::Provided => {}
    }
    // Where the client of the runtime is shown.
    fs::create_dir_all(making.path().join("pinfold"))?;
    // Functions run under other users.
    fs::set_permissions(making.path(), fs::Permissions::from_mode(0o755))?;
    let before = tempfile::Builder::new().prefix(".before-").tempdir_in(folder)?;
    if place.exists() {
        fs::rename(place, before.path().join("sdk"))?;
    }
    fs::rename(making.keep(), place)?;
    Ok(())
}

fn pip(interpreter: &Interpreter, target: &Path, with: &[String]) -> Result<()> {
    let has_pip = |python: &Path| {
        let mut command = Command::new(python);
        command.args(["-m", "pip", "--version"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    let others = runtimes::installed().into_iter().filter(|found| found.language == Language::Python);
    let all = std::iter::once(interpreter.program.clone()).chain(others.map(|found| found.program));
    let Some(python) = all.into_iter().find(|python| has_pip(python)) else {
        bail!("there is no pip: install the package python3-pip");
    };
    let mut command = Command::new(&python);
    command.args(["-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--target"]).arg(target);
    if python != interpreter.program {
        let (major, minor) = interpreter.version;
        command.args(["--only-binary=:all:", "--implementation=py", "--abi=none", "--platform=any"]);
        command.arg(format!("--python-version={major}.{minor}"));
    }
    command.arg("boto3").args(with);
    run(command)?;
    // Functions cannot write beside it: what is not compiled now would be at each start.
    let mut compile = Command::new(&interpreter.program);
    compile.args(["-m", "compileall", "-q"]).arg(target);
    run(compile)
}

fn npm(interpreter: &Interpreter, target: &Path, with: &[String]) -> Result<()> {
    // Without one npm would look for a project in the folders above.
    fs::write(target.join("package.json"), "{\"private\": true}\n")?;
    let beside = interpreter.program.with_file_name("npm");
    let mut command = Command::new(if beside.exists() { beside } else { PathBuf::from("npm") });
    command.current_dir(target).args(["install", "--no-audit", "--no-fund", "--no-package-lock"]);
    if interpreter.version.0 >= NODE_WITH_V3 {
        command.args(NODE_SDK);
    } else {
        command.arg("aws-sdk@2");
    }
    command.args(with);
    run(command)
}

/// Runs a command whose output is progress.
fn run(mut command: Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let progress = std::os::fd::AsFd::as_fd(&io::stderr()).try_clone_to_owned()?;
    let status = command.stdin(Stdio::null()).stdout(progress).status().with_context(|| name.clone())?;
    if !status.success() {
        bail!("{name} ended with {status}; what it said stands above");
    }
    Ok(())
}

/// What SDK a folder holds: `boto3 1.35.0`.
fn sdk_in(folder: &Path) -> Option<String> {
    for package in ["@aws-sdk/client-sts", "aws-sdk"] {
        if let Ok(text) = fs::read_to_string(folder.join("node_modules").join(package).join("package.json")) {
            let version = serde_json::from_str::<Value>(&text).ok()?["version"].as_str()?.to_owned();
            return Some(format!("{} {version}", package.split('/').next().unwrap_or(package)));
        }
    }
    fs::read_dir(folder).ok()?.flatten().find_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        Some(format!("boto3 {}", name.strip_prefix("boto3-")?.strip_suffix(".dist-info")?))
    })
}

/// The data directory that is meant: the one given, else the nearest `.pinfold` above the current
/// folder, else the one that `dev` would make here.
fn data_directory(given: Option<&Path>) -> PathBuf {
    let nearest = || {
        let here = std::env::current_dir().ok()?;
        here.ancestors().map(|folder| folder.join(".pinfold")).find(|folder| folder.is_dir())
    };
    given.map(Path::to_owned).or_else(nearest).unwrap_or_else(|| ".pinfold".into())
}
