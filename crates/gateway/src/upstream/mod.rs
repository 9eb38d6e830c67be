//! Our own HTTP client for `HTTP` and `HTTP_PROXY` integrations: HTTP/1.1 on hyper's connections, with
//! a bounded pool, and with a check of where it connects to.

mod fetch;
mod policy;
mod pool;

use std::sync::{Arc, Mutex, PoisonError};

use base::Clock;
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

pub use fetch::Fetcher;
pub use policy::UpstreamPolicy;
use pool::{Connection, Pool};

/// Where a request goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    /// Whether over TLS.
    pub secure: bool,
    /// Host name or address, without brackets.
    pub host: String,
    /// The port.
    pub port: u16,
}

/// Why a request got no answer.
#[derive(Debug, thiserror::Error)]
pub enum UpstreamError {
    /// The URL has no usable host.
    #[error("Invalid endpoint address: {0}")]
    Address(String),
    /// The host name has no address.
    #[error("the host {0} cannot be resolved: {1}")]
    Resolve(String, std::io::Error),
    /// All of the host's addresses are refused.
    #[error("the address {0} is refused: {1}")]
    Denied(String, &'static str),
    /// No connection came about.
    #[error("cannot connect to {0}: {1}")]
    Connect(String, std::io::Error),
    /// The TLS handshake failed.
    #[error("no TLS connection to {0}: {1}")]
    Tls(String, String),
    /// The exchange broke off.
    #[error("the exchange with {0} broke off: {1}")]
    Exchange(String, String),
    /// The answer is larger than API Gateway takes.
    #[error("the answer of {0} is larger than {1} bytes")]
    TooLarge(String, usize),
}

/// The client.
pub struct Upstream {
    pool: Pool,
    policy: UpstreamPolicy,
    clock: Arc<dyn Clock>,
    /// Drives the connections; those that ended are reaped when the next one begins.
    tasks: Mutex<JoinSet<()>>,
    /// The largest answer, in bytes.
    limit: usize,
    tls: tls::Tls,
}

mod tls;

impl Upstream {
    /// A client without connections.
    pub fn new(policy: UpstreamPolicy, clock: Arc<dyn Clock>, limit: usize) -> Self {
        Self { pool: Pool::default(), policy, clock, tasks: Mutex::default(), limit, tls: tls::Tls::default() }
    }

    /// Sends a request and gathers its answer. The request's URI is the path; its `Host` is set.
    ///
    /// # Errors
    /// When the address is refused or the exchange fails.
    pub async fn send(
        &self,
        origin: &Origin,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, UpstreamError> {
        let now = self.clock.now();
        let mut request = request;
        while let Some(mut connection) = self.pool.take(origin, now) {
            if connection.ready().await.is_err() {
                continue;
            }
            match connection.try_send_request(request.map(Full::new)).await {
                Ok(response) => return self.gather(origin, connection, response).await,
                Err(mut failed) => match failed.take_message() {
                    // Nothing was sent: the next connection may take it.
                    Some(unsent) => request = collect(unsent).await,
                    None => return Err(UpstreamError::Exchange(origin.to_string(), failed.error().to_string())),
                },
            }
        }
        let mut connection = self.connect(origin).await?;
        let broken = |error: hyper::Error| UpstreamError::Exchange(origin.to_string(), error.to_string());
        let response = connection.send_request(request.map(Full::new)).await.map_err(broken)?;
        self.gather(origin, connection, response).await
    }

    async fn gather(
        &self,
        origin: &Origin,
        connection: Connection,
        response: http::Response<hyper::body::Incoming>,
    ) -> Result<http::Response<Bytes>, UpstreamError> {
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, self.limit).collect().await.map_err(|error| {
            if error.is::<http_body_util::LengthLimitError>() {
                UpstreamError::TooLarge(origin.to_string(), self.limit)
            } else {
                UpstreamError::Exchange(origin.to_string(), error.to_string())
            }
        })?;
        self.pool.give(origin, connection, self.clock.now());
        Ok(http::Response::from_parts(parts, body.to_bytes()))
    }

    async fn connect(&self, origin: &Origin) -> Result<Connection, UpstreamError> {
        let found = tokio::net::lookup_host((origin.host.as_str(), origin.port)).await;
        let found = found.map_err(|error| UpstreamError::Resolve(origin.host.clone(), error))?;
        let mut last = None;
        // At most a few addresses: each attempt costs the integration's time.
        for address in found.take(8) {
            // The check is on the address that is connected to: a name cannot change in between.
            if let Some(reason) = self.policy.refuses(address.ip()) {
                last = Some(UpstreamError::Denied(address.to_string(), reason));
                continue;
            }
            match TcpStream::connect(address).await {
                Ok(stream) => return self.handshake(origin, stream).await,
                Err(error) => last = Some(UpstreamError::Connect(origin.to_string(), error)),
            }
        }
        Err(last.unwrap_or_else(|| UpstreamError::Address(origin.host.clone())))
    }

    async fn handshake(&self, origin: &Origin, stream: TcpStream) -> Result<Connection, UpstreamError> {
        let broken = |error: hyper::Error| UpstreamError::Exchange(origin.to_string(), error.to_string());
        // AWS passes names on as the client wrote them, which is not known here: with capitals, as
        // nearly all write them.
        let mut http = http1::Builder::new();
        http.title_case_headers(true);
        // Without it small requests wait for acknowledgements; a failure costs speed only.
        drop(stream.set_nodelay(true));
        if origin.secure {
            let stream = self.tls.connect(origin, stream).await?;
            let (connection, driver) = http.handshake(TokioIo::new(stream)).await.map_err(broken)?;
            self.drive(driver);
            return Ok(connection);
        }
        let (connection, driver) = http.handshake(TokioIo::new(stream)).await.map_err(broken)?;
        self.drive(driver);
        Ok(connection)
    }

    fn drive(&self, driver: impl Future<Output = Result<(), hyper::Error>> + Send + 'static) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(async move {
            if let Err(error) = driver.await {
                tracing::debug!(%error, "an upstream connection ended");
            }
        });
    }
}

/// The request back, its body whole: it was whole before.
async fn collect(request: http::Request<Full<Bytes>>) -> http::Request<Bytes> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_or_else(|never| match never {}, |body| body.to_bytes());
    http::Request::from_parts(parts, body)
}

impl Origin {
    /// The origin and the path of a URL.
    ///
    /// # Errors
    /// When it is no URL with a host.
    pub fn of(url: &str) -> Result<(Self, http::Uri), UpstreamError> {
        let invalid = || UpstreamError::Address(url.to_owned());
        let uri: http::Uri = url.parse().map_err(|_| invalid())?;
        let secure = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(invalid()),
        };
        let host = uri.host().filter(|host| !host.is_empty()).ok_or_else(invalid)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        Ok((Self { secure, host, port }, uri))
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        if self.host.contains(':') {
            write!(f, "{scheme}://[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{scheme}://{}:{}", self.host, self.port)
        }
    }
}

impl std::fmt::Debug for Upstream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upstream").field("policy", &self.policy).finish_non_exhaustive()
    }
}
