//! A data plane that answers a constant: what the front itself costs, to hold against nginx
//! answering a constant. `cargo run --release -p front --example constant -- PORT`, then
//! `wrk -c64 -t1 http://127.0.0.1:PORT/_aws/execute-api/abc/prod/`.

use std::sync::Arc;

use base::{Limits, Region, RequestId, SystemClock, SystemRng, Timestamp};
use front::{Bound, Front, FrontConfig, Parts};
use http::Response;
use service::{
    AccessKey, Ask, Authorize, Body, BoxFuture, ExecuteApi, ExecuteApiRequest, Finding, Identities, Mode, RequestTrace,
    Trace,
};

#[derive(Debug)]
struct Constant;

impl ExecuteApi for Constant {
    fn execute<'a>(&'a self, _request: ExecuteApiRequest) -> BoxFuture<'a, Response<Body>> {
        Box::pin(std::future::ready(Response::new(Body::from("hello\n"))))
    }
}

impl Identities for Constant {
    fn access_key(&self, _id: &str, _token: Option<&str>) -> Option<AccessKey> {
        None
    }
    fn used(&self, _id: &str, _time: Timestamp, _service: &str, _region: &Region) {}
}

impl Authorize for Constant {
    fn authorize(&self, _ask: &Ask<'_>) -> Result<(), wire::Error> {
        Ok(())
    }
    fn mode(&self) -> Mode {
        Mode::Off
    }
}

impl Trace for Constant {
    fn record(&self, _trace: RequestTrace) {}
    fn finding(&self, _finding: Finding) -> bool {
        false
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).unwrap_or_default().parse().unwrap_or(0);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let config = FrontConfig { ports: vec![port], ..FrontConfig::default() };
        let bound = Bound::new(&config)?;
        let front = Front::new(config, Arc::new(Limits::default()), Arc::new(SystemClock), Arc::new(SystemRng));
        let constant = Arc::new(Constant);
        front.connect(Parts {
            services: Vec::new(),
            execute_api: Some(constant.clone()),
            identities: constant.clone(),
            authorizer: constant.clone(),
            trace: constant,
            admin: None,
        });
        println!("{} {}", bound.endpoint(), RequestId::new(&SystemRng));
        let _server = bound.serve(front);
        std::future::pending::<Result<(), Box<dyn std::error::Error>>>().await
    })
}
