//! Figures for a person to read: `cargo test -p lambda --test it measure -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use service::Invoke;

use crate::support::{Bench, has};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "prints figures and asserts nothing"]
async fn cold_and_warm_through_the_port() {
    let bench = Bench::new().await;
    for (runtime, files) in [
        ("python3.11", ("app.py", "def handler(event, context):\n    return event\n")),
        ("nodejs20.x", ("app.js", "exports.handler = async (event) => event")),
    ] {
        if !has(runtime) {
            continue;
        }
        let mut cold = Vec::new();
        for n in 0..7 {
            let name = format!("{}-{n}", &runtime[..4]);
            bench.create(&name, runtime, &[files]).await;
            let arn = format!("arn:aws:lambda:us-east-1:000000000000:function:{name}");
            let began = Instant::now();
            assert!(bench.port(&arn, "arn:aws:s3:::b", "{}").await.unwrap().function_error.is_none());
            cold.push(began.elapsed());
        }
        let arn = format!("arn:aws:lambda:us-east-1:000000000000:function:{}-0", &runtime[..4]);
        let payload = format!("{{\"text\":\"{}\"}}", "x".repeat(88));
        let mut warm = Vec::new();
        for _ in 0..3000 {
            let invocation = bench.invocation(&arn, "arn:aws:s3:::b", &payload);
            let began = Instant::now();
            bench.lambda.invoke(invocation).await.unwrap();
            warm.push(began.elapsed());
        }
        println!(
            "{runtime}: cold p50 {:?}, warm p50 {:?} p99 {:?}",
            at(&mut cold, 50),
            at(&mut warm, 50),
            at(&mut warm, 99)
        );
    }
    bench.end().await;
}

fn at(samples: &mut [Duration], percent: usize) -> Duration {
    samples.sort();
    samples[(samples.len() - 1) * percent / 100]
}
