//! The front as its clients see it: raw bytes over sockets against services that are made up.

mod bad_input;
mod callers;
mod chunked;
mod control;
mod fake;
mod guard;
mod planes;
mod server;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use base::{Limits, SystemClock, SystemRng};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::{Bound, Front, FrontConfig, Parts, Server};

/// A running front. Dropped: everything is aborted.
pub(super) struct Harness {
    pub(super) front: Arc<Front>,
    pub(super) server: Server,
    pub(super) address: SocketAddr,
    pub(super) world: Arc<fake::World>,
}

/// How long a test waits for what must happen: long, because it never runs out when all is well.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

impl Harness {
    pub(super) fn new(change: impl FnOnce(&mut FrontConfig, &mut Limits)) -> Self {
        let mut config = FrontConfig { ports: vec![0], version: "1.2.3".into(), ..FrontConfig::default() };
        let mut limits = Limits::default();
        change(&mut config, &mut limits);
        let world = Arc::new(fake::World::default());
        let bound = Bound::new(&config).unwrap();
        let address = bound.addresses()[0];
        let front = Front::new(config, Arc::new(limits), Arc::new(SystemClock), Arc::new(SystemRng));
        front.connect(Parts {
            services: fake::services(&world),
            execute_api: Some(Arc::clone(&world) as _),
            identities: Arc::clone(&world) as _,
            authorizer: Arc::clone(&world) as _,
            trace: Arc::clone(&world) as _,
            admin: Some(Arc::clone(&world) as _),
        });
        let server = bound.serve(Arc::clone(&front));
        Self { front, server, address, world }
    }

    /// Sends bytes, says that no more will come, and reads all that is answered.
    pub(super) async fn raw(&self, bytes: impl AsRef<[u8]>) -> String {
        let mut stream = self.connect().await;
        stream.write_all(bytes.as_ref()).await.unwrap();
        stream.shutdown().await.unwrap();
        read_all(&mut stream).await
    }

    /// Sends bytes, keeps the sending side open, and reads until the server closes.
    pub(super) async fn raw_open(&self, bytes: impl AsRef<[u8]>) -> String {
        let mut stream = self.connect().await;
        // The server may close before all was written.
        let _ = stream.write_all(bytes.as_ref()).await;
        read_all(&mut stream).await
    }

    pub(super) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }
}

pub(super) async fn read_all(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("the server must close the connection");
    String::from_utf8_lossy(&answer).into_owned()
}

/// Reads until the text ends with `end`.
pub(super) async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut answer = Vec::new();
    while !answer.ends_with(end.as_bytes()) {
        let byte = timeout(PATIENCE, stream.read_u8()).await.expect("an answer").unwrap_or_else(|error| {
            panic!("{error} after {:?}", String::from_utf8_lossy(&answer));
        });
        answer.push(byte);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// The status of an answer; 0 where there is none.
pub(super) fn status(answer: &str) -> u16 {
    answer
        .strip_prefix("HTTP/1.1 ")
        .or(answer.strip_prefix("HTTP/1.0 "))
        .and_then(|rest| rest.get(..3)?.parse().ok())
        .unwrap_or(0)
}

/// An unsigned call of the made-up `rest` service.
pub(super) fn echo(body: &str) -> String {
    format!("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}
