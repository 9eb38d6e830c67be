//! Cold and warm figures of this machine, beside the interpreters' own start: `sandbox-probe figures DIR`.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use sandbox::{Event, Language, Network, Sandbox, Spec, runtimes};

const ROUNDS: usize = 21;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
pub async fn print(folder: &Path) {
    let started = Instant::now();
    let sandbox = Sandbox::start(super::config(folder)).await.unwrap();
    println!("start of the sandbox, tier {}: {:?}", sandbox.tier(), started.elapsed());
    for ahead in [false, true] {
        println!("--- booted ahead: {ahead}");
        sandbox.set_stem_cells(sandbox::StemCells { of_a_kind: usize::from(ahead), ..Default::default() });
        for (runtime, file, text, floor) in [
            ("python3.11", "index.py", "def handler(event, context):\n    return event\n", vec!["-c", "pass"]),
            ("nodejs20.x", "index.js", "exports.handler = async (event) => event", vec!["-e", "0"]),
        ] {
            let code = folder.join(runtime);
            std::fs::create_dir_all(&code).unwrap();
            std::fs::write(code.join(file), text).unwrap();
            let interpreter = runtimes::find(runtime).unwrap();
            let program = interpreter.as_ref().unwrap().program.clone();
            if ahead {
                for network in [Network::Host, Network::Isolated] {
                    sandbox.prepare(&spec(runtime, &code, "warm".into(), network));
                }
            }
            let (mut floors, mut cold, mut created) = (Vec::new(), Vec::new(), Vec::new());
            for round in 0..ROUNDS {
                if ahead {
                    // Python's two wait still when node is measured.
                    while sandbox.waiting().0 < if runtime.starts_with("node") { 4 } else { 2 } {
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    // Let them finish their boot.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                let at = Instant::now();
                Command::new(&program).args(&floor).env_clear().stdout(Stdio::null()).status().unwrap();
                floors.push(at.elapsed());
                for network in [Network::Host, Network::Isolated] {
                    let spec = spec(runtime, &code, format!("f{round}-{network:?}"), network);
                    let at = Instant::now();
                    let mut environment = sandbox.create(spec).await.unwrap();
                    let made = at.elapsed();
                    environment.init(Duration::from_secs(10)).await.unwrap();
                    environment.invoke(event(), Duration::from_secs(10)).await.unwrap();
                    if network == Network::Host {
                        cold.push(at.elapsed());
                        created.push(made);
                    }
                    if round == ROUNDS - 1 && network == Network::Host {
                        let mut warm = Vec::new();
                        for _ in 0..3000 {
                            let at = Instant::now();
                            environment.invoke(event(), Duration::from_secs(10)).await.unwrap();
                            warm.push(at.elapsed());
                        }
                        warm.sort();
                        println!("{runtime} warm: p50 {:?}, p99 {:?}", warm[1500], warm[2970]);
                        println!("{runtime} memory: {:?} KiB", environment.memory_used().map(|bytes| bytes / 1024));
                    }
                    environment.kill().await;
                }
            }
            let (floor, cold, created) = (median(&mut floors), median(&mut cold), median(&mut created));
            println!(
                "{runtime} cold, create to response: {cold:?} ({:.2} of {} {:?}); of it until set up: {created:?}",
                cold.as_secs_f64() / floor.as_secs_f64(),
                program.display(),
                floor
            );
        }
    }
    let at = Instant::now();
    sandbox.shutdown().await;
    println!("shutdown: {:?}", at.elapsed());
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn event() -> Event {
    Event {
        request_id: "8476a536-e9f4-11e8-9739-2dfe598c3fcd".into(),
        deadline_ms: 1_900_000_000_000,
        function_arn: "arn:aws:lambda:us-east-1:000000000000:function:f".into(),
        payload: Bytes::from_static(
            br#"{"key1":"value1","key2":"value2","key3":"value3","more":"0123456789012345678901234567890123456789"}"#,
        ),
        ..Event::default()
    }
}

fn spec(runtime: &str, code: &Path, id: String, network: Network) -> Spec {
    let interpreter = runtimes::find(runtime).unwrap();
    Spec {
        id,
        language: interpreter.as_ref().map_or(Language::Provided, |found| found.language),
        interpreter,
        code: code.into(),
        layers: Vec::new(),
        handler: "index.handler".into(),
        environment: vec![("PATH".into(), "/usr/bin:/bin".into())],
        memory_mb: 1769,
        tmp_mb: 512,
        network: Some(network),
        extra_binds: Vec::new(),
    }
}
