//! `pinfold dev` and `pinfold serve`: open the house, answer, deploy and watch a project, stop cleanly.

use std::fmt::Write;
use std::io::IsTerminal;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ::deploy::{Change, Deployed, Event, InProcess, Project, Route, Target, Watcher, apply, plan, remove_dropped};
use anyhow::{Context, Result};
use auth::{Caller, Principal};
use base::{Clock, SystemClock};
use front::{Bound, FrontConfig, Mode, Server};
use serde_json::json;
use service::{Api, Listen};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, oneshot};

use crate::cli::{self, Serve};
use crate::commands::deploy::describe;
use crate::commands::env;
use crate::config::{Config, Kind, Refused};
use crate::output::{self, Answer};
use crate::secret_file::admin_token;
use crate::wiring::{House, Outside};

/// Asks, after a reset, for the project to be deployed again.
type Resets = mpsc::Receiver<oneshot::Sender<Result<()>>>;

/// Runs a server until it is told to stop.
pub async fn run(
    kind: Kind,
    flags: &cli::Server,
    project: Option<&Path>,
    serve: Option<&Serve>,
    json: bool,
) -> Result<Answer> {
    start_log();
    let config = Config::resolve(kind, flags, project, serve)?;
    config.check(in_container())?;
    config.check_made()?;
    let tls_files = config.tls.as_ref().filter(|_| kind == Kind::Serve);
    let tls = tls_files.map(|(certificate, key)| front::tls_from_files(certificate, key)).transpose()?;

    let front_config = FrontConfig {
        mode: if kind == Kind::Dev { Mode::Dev } else { Mode::Serve },
        bind: config.bind,
        ports: config.ports.clone(),
        host_names: config.host_names.clone(),
        tls,
        default_account: config.account.clone(),
        default_region: config.region.clone(),
        version: env!("CARGO_PKG_VERSION").into(),
    };
    // Before the data is opened: a busy port is told at once.
    let bound = Bound::new(&front_config)?;
    let endpoint = bound.endpoint();
    let tap = (kind == Kind::Dev && !json).then(show_lines);
    let (redeploy, mut resets) = mpsc::channel(1);
    let redeploy = project.is_some().then_some(redeploy);
    let house =
        House::open(&config, Outside { front: front_config, endpoint: endpoint.clone(), tap, redeploy }).await?;
    let ports: Vec<u16> = bound.addresses().iter().map(std::net::SocketAddr::port).collect();
    refuse_tier(&config, house.sandbox.tier())?;
    let server = bound.serve(Arc::clone(&house.front));
    let admin = serve.map(|_| serve_admin(&house, &config.data, config.admin)).transpose()?;

    let described = endpoint_json(&endpoint, &ports, admin.as_ref().map(|admin| admin.url.as_str()));
    keep_out_of_git(&config)?;
    let endpoint_file = EndpointFile::write(&config, &described)?;
    if json {
        output::line(&described.to_string());
    } else if let Some(admin) = &admin {
        output::line(&format!("serving {endpoint}"));
        output::line(&format!("admin {}", admin.url));
    }
    let outcome = live(&config, &house, &endpoint, project, &mut resets, json).await;
    drop(resets);
    drop(admin);
    drop(endpoint_file);
    stop(server, house, config.drain).await;
    outcome.map(|()| Answer::default())
}

/// Deploys, says so, and goes on until a signal comes.
async fn live(
    config: &Config,
    house: &House,
    endpoint: &str,
    project: Option<&Path>,
    resets: &mut Resets,
    json: bool,
) -> Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let target = Target { account: config.account.clone(), region: config.region.clone() };
    let client = InProcess {
        api: Arc::clone(&house.front) as Arc<dyn Api>,
        caller: Caller::new(Principal::Root { account: config.account.clone() }),
        region: config.region.clone(),
    };
    let say = |line: &str| {
        if !json {
            output::line(line);
        }
    };
    say_isolation(house, &say);
    let mut watched = None;
    let mut ready = json!({"url": endpoint});
    let mut warnings = Vec::new();
    if let Some(folder) = project {
        let plan = plan(&Project::read(folder)?, &target).owned_by(folder);
        for warning in &plan.warnings {
            eprintln!("warning: {warning}");
        }
        // Watched from before the deployment: a save in between is not lost.
        watched = Some(Watcher::new(folder).context("watching the project")?);
        let deployed = apply(&plan, &client, &mut |event| say_event(&event, json)).await?;
        remove_dropped(&plan, &client, &mut |event| say_event(&event, json)).await?;
        show_deployed(&deployed, endpoint, &say);
        ready["functions"] = deployed.functions.iter().map(|(name, arn)| json!({"name": name, "arn": arn})).collect();
        let url = |route: &Route| json!({"method": route.method, "url": format!("{endpoint}{}", route.path)});
        ready["routes"] = deployed.routes.iter().map(url).collect();
        warnings = plan.warnings;
    }
    if config.kind == Kind::Dev {
        for (name, value) in env::exports(endpoint, "test", "test", config.region.as_str()) {
            say(&format!("export {name}={value}"));
            ready["exports"][name] = value.into();
        }
    }
    say("Ready.");
    if json {
        output::line(&output::envelope("ok", &ready, &warnings).to_string());
    }
    let reload = async {
        match (project, &mut watched) {
            (Some(folder), Some(watcher)) => keep_deployed(folder, watcher, resets, &target, &client, &say).await,
            _ => std::future::pending().await,
        }
    };
    tokio::select! {
        () = reload => {}
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    Ok(())
}

/// Deploys again whenever files change, or all was forgotten.
async fn keep_deployed(
    folder: &Path,
    watcher: &mut Watcher,
    resets: &mut Resets,
    target: &Target,
    client: &InProcess,
    say: &dyn Fn(&str),
) {
    let mut broken = false;
    loop {
        tokio::select! {
            change = watcher.changed() => match change {
                Some(change) => {
                    let was_broken = std::mem::replace(&mut broken, false);
                    match reload(folder, &change, target, client, say).await {
                        Ok(true) => {}
                        Ok(false) if was_broken => say("reloaded: the project is right again, and as it was"),
                        Ok(false) => {}
                        Err(error) => {
                            broken = true;
                            eprintln!("not reloaded: {error:#}");
                        }
                    }
                }
                None => return,
            },
            Some(done) = resets.recv() => {
                let deployed = redeploy(folder, target, client).await;
                if deployed.is_ok() {
                    say("reset: everything was forgotten, the project is deployed again");
                }
                // Who asked may have gone.
                let _ = done.send(deployed.map(drop));
            }
        }
    }
}

/// Deploys what was saved, and says what that changed; whether it changed anything. Where something is
/// wrong with it, what runs goes on.
async fn reload(
    folder: &Path,
    change: &Change,
    target: &Target,
    client: &InProcess,
    say: &dyn Fn(&str),
) -> Result<bool> {
    let began = SystemClock.now();
    let events = redeploy(folder, target, client).await?;
    let any = !events.is_empty();
    let (removed, changed): (Vec<_>, Vec<_>) = events.into_iter().partition(|event| matches!(event, Event::Removed(_)));
    removed.iter().for_each(|event| say(&describe(event)));
    if !changed.is_empty() {
        let files = change.files.len();
        let plural = if files == 1 { "" } else { "s" };
        let names: Vec<&str> = changed.iter().map(subject).collect();
        let millis = SystemClock.now().since(began).as_millis();
        say(&format!("reloaded {} in {millis} ms ({files} file{plural})", names.join(", ")));
    }
    Ok(any)
}

/// Deploys the project as it stands now.
async fn redeploy(folder: &Path, target: &Target, client: &InProcess) -> Result<Vec<Event>> {
    let plan = plan(&Project::read(folder)?, target).owned_by(folder);
    let mut changed = Vec::new();
    apply(&plan, client, &mut |event| changed.push(event)).await?;
    remove_dropped(&plan, client, &mut |event| changed.push(event)).await?;
    Ok(changed)
}

/// The name at the end of what was changed: `meditate` of `function meditate`.
fn subject(event: &Event) -> &str {
    let (Event::Created(what) | Event::Updated(what) | Event::Granted(what) | Event::Removed(what)) = event;
    what.strip_prefix("function ").unwrap_or(what)
}

fn say_event(event: &Event, json: bool) {
    if json {
        eprintln!("{}", describe(event));
    } else {
        eprintln!("  {}", describe(event));
    }
}

fn show_deployed(deployed: &Deployed, endpoint: &str, say: &dyn Fn(&str)) {
    for (name, arn) in &deployed.functions {
        say(&format!("function {name:<18} {arn}"));
    }
    for route in &deployed.routes {
        say(&format!("{:<27} {endpoint}{}", route.method, route.path));
    }
}

/// `serve` does not run where functions are kept apart badly, unless it was told to.
fn refuse_tier(config: &Config, tier: sandbox::Tier) -> Result<(), Refused> {
    let risk = match tier {
        sandbox::Tier::A | sandbox::Tier::B => return Ok(()),
        sandbox::Tier::C => "tier-c",
        sandbox::Tier::D => "tier-d",
        sandbox::Tier::E => "tier-e",
    };
    if config.kind == Kind::Dev || config.accept_risk.iter().any(|accepted| accepted == risk) {
        return Ok(());
    }
    Err(Refused {
        what: format!("functions would be isolated by tier {tier} only ({}): see pinfold doctor", tier.describe()),
        risk: Some(risk),
    })
}

/// Says what functions are isolated with, where that is not the best there is.
fn say_isolation(house: &House, say: &dyn Fn(&str)) {
    let report = house.sandbox.report();
    for step in &report.steps {
        say(&format!("isolation: not tier {}: {}", step.tier, step.reason));
    }
    if !report.steps.is_empty() {
        say(&format!("isolation: tier {} ({}); see pinfold doctor", report.tier, report.tier.describe()));
    }
}

/// Shows the lines of functions, as `dev` does: all that come at once in one write.
fn show_lines() -> logs::Tap {
    let color = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let (dim, plain) = if color { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
    Box::new(move |batches| {
        let mut text = String::new();
        for (stream, lines) in batches {
            let function = stream.group.rsplit('/').next().unwrap_or(&stream.group);
            for line in lines {
                let (time, message) = (line.time.iso8601_millis(), line.message.trim_end());
                let _ = writeln!(text, "{dim}{time} {function}{plain} {message}");
            }
        }
        output::line(text.trim_end_matches('\n'));
    })
}

/// The admin listener, served until it is dropped.
struct AdminListener {
    url: String,
    _lease: Box<dyn Send + Sync>,
}

fn serve_admin(house: &House, data: &Path, address: SocketAddr) -> Result<AdminListener> {
    let listener = TcpListener::bind(address).with_context(|| format!("--admin {address}"))?;
    let url = format!("http://{}", listener.local_addr()?);
    let handler = house.front.admin_listener(admin_token(data)?);
    let lease = house.front.serve(listener, handler).context("the admin listener")?;
    Ok(AdminListener { url, _lease: lease })
}

async fn stop(server: Server, house: House, drain: Duration) {
    let began = SystemClock.now();
    if !server.drain(drain).await {
        tracing::warn!("requests were still running after {} s", drain.as_secs());
    }
    let left = drain.saturating_sub(SystemClock.now().since(began));
    house.close(left).await;
}

/// `{"url", "ports", "pid", "version"}`, and in `serve` `"admin"`.
fn endpoint_json(endpoint: &str, ports: &[u16], admin: Option<&str>) -> serde_json::Value {
    let mut described =
        json!({"url": endpoint, "ports": ports, "pid": std::process::id(), "version": env!("CARGO_PKG_VERSION")});
    if let Some(admin) = admin {
        described["admin"] = admin.into();
    }
    described
}

/// The data directory that `dev` makes beside a project is no part of it.
fn keep_out_of_git(config: &Config) -> Result<()> {
    let path = config.data.join(".gitignore");
    if config.kind == Kind::Serve || config.ephemeral || path.exists() {
        return Ok(());
    }
    std::fs::write(&path, "*\n").with_context(|| path.display().to_string())
}

/// The file by which scripts find a running server; removed at the end.
struct EndpointFile(Option<PathBuf>);

impl EndpointFile {
    fn write(config: &Config, described: &serde_json::Value) -> Result<Self> {
        let path = match &config.endpoint_file {
            Some(path) => path.clone(),
            None if config.ephemeral => return Ok(Self(None)),
            None => config.data.join("endpoint.json"),
        };
        // Whole or not at all: who waits for the file must not read half of it.
        let temporary = path.with_extension("json.new");
        std::fs::write(&temporary, described.to_string())
            .and_then(|()| std::fs::rename(&temporary, &path))
            .with_context(|| path.display().to_string())?;
        Ok(Self(Some(path)))
    }
}

impl Drop for EndpointFile {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Warnings and errors on standard error; more with `PINFOLD_LOG=debug`.
fn start_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("PINFOLD_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(color)
        .without_time()
        .try_init();
}

fn in_container() -> bool {
    Path::new("/.dockerenv").exists()
        || Path::new("/run/.containerenv").exists()
        || std::env::var_os("KUBERNETES_SERVICE_HOST").is_some()
}
