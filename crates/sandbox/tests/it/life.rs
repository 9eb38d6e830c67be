//! From start to end: many at once, freezing, and nothing that stays behind.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use sandbox::{Failure, Tier};
use tokio::io::AsyncBufReadExt;
use tokio::task::JoinSet;

use crate::support::{Bench, launcher, until};

const SLEEPER: &str = "import subprocess, os\nchild = subprocess.Popen(['/bin/sleep', '1000'], start_new_session=True)\ndef handler(event, context):\n    return os.getpid()\n";

/// Processes whose command line holds `mark`, as the host sees them.
fn processes(mark: &str) -> Vec<String> {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    let lines = entries.filter_map(|entry| std::fs::read_to_string(entry.path().join("cmdline")).ok());
    lines.filter(|line| line.contains(mark)).collect()
}

/// The cgroups named in the marks of a data directory.
fn marked(data: &Path) -> Vec<PathBuf> {
    let marks = std::fs::read_dir(data.join("sandbox/marks")).unwrap().flatten();
    marks
        .flat_map(|mark| serde_json::from_slice::<Vec<PathBuf>>(&std::fs::read(mark.path()).unwrap()).unwrap())
        .collect()
}

#[tokio::test]
async fn twenty_at_once_each_with_its_own_uid() {
    let bench = Bench::new(None).await;
    let code = "import os\ndef handler(event, context):\n    return [event, os.getuid()]\n";
    let mut all = JoinSet::new();
    let mut functions = Vec::new();
    let starts: Vec<_> = (0..20).map(|_| bench.spec("python3.11", "app.handler", &[("app.py", code)])).collect();
    let made = futures_join(starts.into_iter().map(|spec| bench.start(spec)).collect()).await;
    for function in made {
        functions.push(function.unwrap());
    }
    for (i, mut function) in functions.into_iter().enumerate() {
        all.spawn(async move {
            let answer = function.json(&i.to_string()).await;
            assert_eq!(answer[0], i);
            (answer[1].as_u64().unwrap(), function)
        });
    }
    let mut uids = Vec::new();
    let mut keep = Vec::new();
    while let Some(done) = all.join_next().await {
        let (uid, function) = done.unwrap();
        uids.push(uid);
        keep.push(function);
    }
    uids.sort_unstable();
    uids.dedup();
    if bench.sandbox.tier() == Tier::A {
        assert_eq!(uids.len(), 20);
        assert!(uids.iter().all(|uid| *uid >= 200_000));
    }
    drop(keep);
    bench.sandbox.shutdown().await;
}

/// All of them at once, on this task.
async fn futures_join<T>(futures: Vec<impl Future<Output = T>>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        let mut all = true;
        for (future, done) in &mut waiting {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(value) => *done = Some(value),
                    std::task::Poll::Pending => all = false,
                }
            }
        }
        if all { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    waiting.into_iter().filter_map(|(_, done)| done).collect()
}

#[tokio::test]
async fn a_hundred_different_ones_cold_at_once() {
    let bench = Bench::new(None).await;
    let code = "def handler(event, context):\n    return event\n";
    let specs: Vec<_> = (0..100).map(|_| bench.spec("python3.11", "app.handler", &[("app.py", code)])).collect();
    let calls = specs.into_iter().enumerate().map(|(i, spec)| {
        let bench = &bench;
        async move {
            let mut function = bench.start(spec).await.expect("init");
            assert_eq!(function.call(&i.to_string()).await, Ok(i.to_string()));
        }
    });
    assert_eq!(futures_join(calls.collect()).await.len(), 100);
    let data = bench.folder.path().join("data");
    let folders = marked(&data);
    bench.sandbox.shutdown().await;
    assert!(folders.iter().all(|folder| !folder.exists()), "{folders:?}");
}

#[tokio::test]
async fn what_is_frozen_stands_still_and_goes_on() {
    let bench = Bench::new(None).await;
    let code = "import threading, time\ncount = [0]\ndef run():\n    while True:\n        count[0] += 1\n        time.sleep(0.001)\nthreading.Thread(target=run, daemon=True).start()\ndef handler(event, context):\n    return count[0]\n";
    let mut function = bench.python(code).await;
    let mut other = bench.python(code).await;
    function.environment.freeze();
    function.environment.freeze();
    let before: u64 = function.call("{}").await.unwrap().parse().unwrap();
    function.environment.freeze();
    // Long enough for hundreds of turns, if it ran: one that runs makes them.
    let begun: u64 = other.call("{}").await.unwrap().parse().unwrap();
    while other.call("{}").await.unwrap().parse::<u64>().unwrap() < begun + 400 {}
    let after: u64 = function.call("{}").await.unwrap().parse().unwrap();
    assert!(after - before < 200, "{before} to {after}");
    function.environment.freeze();
    let state = function.environment.memory_used();
    assert!(state.is_some_and(|bytes| bytes > 1 << 20), "{state:?}");
    // What is frozen can be killed.
    function.environment.kill().await;
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn the_cpu_share_is_set_after_init() {
    let bench = Bench::new(None).await;
    if bench.sandbox.tier() != Tier::A {
        println!("skipped: tier {} has no cgroup", bench.sandbox.tier());
        return;
    }
    // What is booted ahead has a name of its own.
    bench.sandbox.set_stem_cells(sandbox::StemCells { of_a_kind: 0, ..Default::default() });
    let spec = bench.spec("python3.11", "app.handler", &[("app.py", "def handler(e, c): pass")]);
    let id = spec.id.clone();
    let folder = marked(&bench.folder.path().join("data"))
        .into_iter()
        .find(|path| path.join("cpu.shares").exists() || path.join("cpu.weight").exists());
    let folder = folder.expect("a cpu cgroup").join(id);
    let quota = || {
        let v1 = std::fs::read_to_string(folder.join("cpu.cfs_quota_us"));
        v1.or_else(|_| std::fs::read_to_string(folder.join("cpu.max"))).unwrap()
    };
    let mut environment = bench.sandbox.create(spec).await.unwrap();
    assert!(["-1\n", "max 100000\n"].contains(&quota().as_str()));
    environment.init(crate::support::LONG).await.unwrap();
    assert!(quota().starts_with("14471"), "{}", quota());
    drop(environment);
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn an_environment_that_is_dropped_is_gone_with_all_its_processes() {
    let bench = Bench::new(None).await;
    let code = SLEEPER.replace("'1000'", "'1001.5'");
    let function = bench.python(&code).await;
    until("the child runs", || !processes("1001.5").is_empty()).await;
    drop(function);
    until("it is gone", || processes("1001.5").is_empty()).await;
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn shutdown_leaves_nothing() {
    let bench = Bench::new(None).await;
    let data = bench.folder.path().join("data");
    let folders = marked(&data);
    let code = SLEEPER.replace("'1000'", "'1002.5'");
    let mut functions = Vec::new();
    for _ in 0..3 {
        functions.push(bench.python(&code).await);
    }
    functions[0].environment.freeze();
    bench.sandbox.shutdown().await;
    assert_eq!(processes("1002.5"), Vec::<String>::new());
    assert!(folders.iter().all(|folder| !folder.exists()), "{folders:?}");
    assert_eq!(marked(&data), Vec::<PathBuf>::new());
    assert!(matches!(functions[1].call("{}").await, Err(Failure::Exited(_) | Failure::OutOfMemory)));
    let spec = bench.spec("python3.11", "app.handler", &[("app.py", "")]);
    assert!(bench.sandbox.create(spec).await.is_err());
}

/// A server of its own process, killed by force.
#[tokio::test]
async fn a_server_that_is_killed_leaves_nothing_alive_and_the_next_sweeps() {
    for also_launcher in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        crate::support::open(folder.path());
        let mut server = tokio::process::Command::new(launcher())
            .arg("serve")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = tokio::io::BufReader::new(server.stdout.take().unwrap()).lines();
        let ready = lines.next_line().await.unwrap().unwrap();
        let launcher_pid: i32 = ready.strip_prefix("ready ").unwrap().parse().unwrap();
        let data = folder.path().join("data");
        let folders = marked(&data);
        let seconds = format!("{}.25", std::process::id());
        assert!(!processes(&seconds).is_empty(), "the function's child runs");
        if also_launcher {
            let pid = nix::unistd::Pid::from_raw(launcher_pid);
            nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGKILL).unwrap();
        }
        server.kill().await.unwrap();
        println!("launcher killed too: {also_launcher}");
        until("every process is gone", || {
            processes(&seconds).is_empty() && !Path::new(&format!("/proc/{launcher_pid}/exe")).exists()
        })
        .await;
        if !also_launcher {
            until("the cgroups are gone", || folders.iter().all(|folder| !folder.exists())).await;
        }
        // The next server with this data directory sweeps the rest.
        let none: sandbox::Listener = std::sync::Arc::new(|listener, _| Box::new(listener));
        let next = sandbox::Sandbox::start(crate::support::config(&data, None, none)).await.unwrap();
        assert!(folders.iter().all(|folder| !folder.exists()), "{folders:?}");
        next.shutdown().await;
        assert_eq!(marked(&data), Vec::<PathBuf>::new());
    }
}

#[tokio::test]
async fn an_invocation_under_way_fails_when_the_sandbox_ends() {
    let bench = Bench::new(None).await;
    let mut function = bench.python("import time\ndef handler(e, c):\n    time.sleep(1000)\n").await;
    let (answer, ()) = tokio::join!(function.call("{}"), bench.sandbox.shutdown());
    assert!(answer.is_err(), "{answer:?}");
    let spec = bench.spec("python3.11", "app.handler", &[("app.py", "")]);
    assert!(bench.sandbox.create(spec).await.is_err());
}
