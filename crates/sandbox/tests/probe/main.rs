//! For this crate's own tests: the launcher, a server that can be killed, and a few figures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod figures;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

fn main() {
    let arguments: Vec<_> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some(sandbox::LAUNCHER_ARGUMENT) => sandbox::launcher_main(),
        Some("serve") => serve(Path::new(&arguments[2])),
        Some("figures") => figures::print(Path::new(&arguments[2])),
        _ => std::process::exit(2),
    }
}

/// Makes one function with a child process, says `ready` with the launcher's pid, and waits.
#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn serve(folder: &Path) {
    let config = config(folder);
    let sandbox = sandbox::Sandbox::start(config).await.unwrap();
    let code = folder.join("code");
    std::fs::create_dir_all(&code).unwrap();
    // The parent's pid marks the child's command line.
    let seconds = format!("{}.25", std::os::unix::process::parent_id());
    let text = format!(
        "import subprocess\nsubprocess.Popen(['/bin/sleep', '{seconds}'], start_new_session=True)\ndef handler(e, c): pass\n"
    );
    std::fs::write(code.join("app.py"), text).unwrap();
    let interpreter = sandbox::runtimes::find("python3.11").unwrap();
    let spec = sandbox::Spec {
        id: "killed".into(),
        language: sandbox::Language::Python,
        interpreter,
        code,
        layers: Vec::new(),
        handler: "app.handler".into(),
        environment: vec![("PATH".into(), "/usr/bin:/bin".into())],
        memory_mb: 256,
        tmp_mb: 16,
        network: None,
        extra_binds: Vec::new(),
    };
    let mut environment = sandbox.create(spec).await.unwrap();
    environment.init(Duration::from_secs(30)).await.unwrap();
    println!("ready {}", sandbox.launcher_pid().unwrap());
    std::future::pending::<()>().await;
}

fn config(folder: &Path) -> sandbox::Config {
    let listen: sandbox::Listener = Arc::new(|listener, _| Box::new(listener));
    sandbox::Config {
        data: folder.join("data"),
        tier_limit: None,
        network: sandbox::Network::Host,
        launcher: None,
        listen,
        rng: Arc::new(base::SystemRng),
        limits: Arc::default(),
        cpu_share: true,
        uid_base: 200_000,
    }
}
