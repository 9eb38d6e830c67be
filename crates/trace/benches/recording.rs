//! What the record of one request costs: as many phases as a REST request to a function has, and the
//! ring. `cargo bench -p trace`; prints the median of five runs.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::sync::Arc;
use std::time::Instant;

use base::{AccountId, Clock, Limits, SystemClock};
use service::{RequestTrace, Trace, Tracer};
use store::{Options, Store};
use trace::Recorder;

const COUNT: u32 = 200_000;
const PHASES: [&str; 10] = [
    "stage",
    "route",
    "authorize",
    "validate",
    "mapRequest",
    "environment",
    "invoke",
    "integrate",
    "mapResponse",
    "respond",
];

fn request(recorder: &Recorder, clock: &dyn Clock) {
    let time = clock.now();
    let tracer = Arc::new(Tracer::new(time));
    let mut mark = time;
    for name in PHASES {
        let now = clock.now();
        match name {
            "route" => tracer.phase(name, mark, now, format!("GET {}", "/users/{id}")),
            _ => tracer.phase(name, mark, now, ""),
        }
        mark = now;
    }
    let (phases, why) = tracer.take();
    recorder.record(RequestTrace {
        id: "0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22".to_owned(),
        extended_id: "AAAAAAAAAAAAAAA=".to_owned(),
        time,
        subject: format!("GET {}", "/users/1"),
        caller: String::new(),
        account: Some(AccountId::default_account()),
        http_status: 200,
        phases,
        why,
    });
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let _entered = runtime.enter();
    let store = Store::memory(Options::new(Arc::new(SystemClock), &Limits::default())).unwrap();
    let recorder = Recorder::open(store, &Limits::default(), "node").unwrap();
    let mut runs: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..COUNT {
                request(&recorder, &SystemClock);
            }
            start.elapsed().as_nanos() as f64 / f64::from(COUNT)
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    println!("{:<58} {:>9.0} ns", "the record of a request, ten phases", runs[2]);
}
