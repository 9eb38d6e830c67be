//! The port `Listen`: HTTP for listeners that others open, such as the Runtime API of functions.

use std::net::TcpListener as StdListener;
use std::sync::Arc;

use base::Limits;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use service::{Body, Handler, Listen};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::Front;
use crate::body::{BodyError, collect};
use crate::connection::{Answer, Peer, Transport};
use crate::problem::problem;
use crate::server::accept;

/// Answers a lent listener with a handler. Its requests may take as long as they like: a function
/// waits for its next event.
struct Lent {
    handler: Arc<dyn Handler>,
    limits: Arc<Limits>,
}

/// Ends what a lent listener runs when it is dropped.
struct Lease {
    _tasks: JoinSet<()>,
    _stop: watch::Sender<bool>,
}

impl Answer for Lent {
    async fn answer(&self, request: Request<Incoming>, peer: &Peer) -> Response<Body> {
        let (head, body) = request.into_parts();
        // Twice what a function may answer: who handles it says what is too long, in its own words.
        let limit = self.limits.invoke_sync.saturating_mul(2);
        match collect(body, limit, &self.limits).await {
            Ok(body) => self.handler.handle(Request::from_parts(head, body)).await,
            Err(error) => {
                peer.activity.set_linger();
                let status = match error {
                    BodyError::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
                    BodyError::Slow => StatusCode::REQUEST_TIMEOUT,
                    BodyError::Broken(_) => StatusCode::BAD_REQUEST,
                };
                problem(status, "RequestEntityTooLarge", &error.to_string())
            }
        }
    }

    fn transport(&self) -> Transport {
        Transport::Plain
    }

    fn limits(&self) -> &Limits {
        &self.limits
    }
}

/// The front on a listener that only functions reach: plain, so that they need no CA.
struct Inside(Arc<Front>);

impl Answer for Inside {
    async fn answer(&self, request: Request<Incoming>, peer: &Peer) -> Response<Body> {
        self.0.answer(request, peer).await
    }

    fn transport(&self) -> Transport {
        Transport::Plain
    }

    fn limits(&self) -> &Limits {
        self.0.limits()
    }
}

impl Front {
    fn lend<A: Answer>(&self, listener: StdListener, answer: Arc<A>) -> std::io::Result<Box<dyn Send + Sync>> {
        listener.set_nonblocking(true)?;
        let _runtime = self.runtime.enter();
        let listener = TcpListener::from_std(listener)?;
        let (stop, stopped) = watch::channel(false);
        let permits = Arc::new(Semaphore::new(self.common.limits.connections));
        let mut tasks = JoinSet::new();
        tasks.spawn_on(accept(listener, answer, permits, stopped), &self.runtime);
        Ok(Box::new(Lease { _tasks: tasks, _stop: stop }))
    }
}

/// A front as the port: services hold it as `Arc<dyn Listen>`.
impl Listen for Front {
    fn serve(&self, listener: StdListener, handler: Arc<dyn Handler>) -> std::io::Result<Box<dyn Send + Sync>> {
        // A function writes its answer as slowly as it computes it.
        let limits = Limits { body_rate: 0, ..(*self.common.limits).clone() };
        self.lend(listener, Arc::new(Lent { handler, limits: Arc::new(limits) }))
    }

    fn serve_endpoint(&self, listener: StdListener) -> std::io::Result<Box<dyn Send + Sync>> {
        match self.own.upgrade() {
            Some(front) => self.lend(listener, Arc::new(Inside(front))),
            None => Err(std::io::Error::other("the front has ended")),
        }
    }
}
