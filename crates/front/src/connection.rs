//! One connection from its first byte to its last: TLS or not, HTTP/1.1 or HTTP/2, its bounds, and
//! how it ends.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};

use base::Limits;
use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use service::Body;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};
use tokio_rustls::TlsAcceptor;

use crate::activity::{Activity, Tracked, Verdict};
use crate::io::{Prefixed, Watched};

/// What answers the requests of a connection.
pub(crate) trait Answer: Send + Sync + 'static {
    /// One request. Never fails: a failure is a response too.
    fn answer(&self, request: Request<Incoming>, peer: &Peer) -> impl Future<Output = Response<Body>> + Send;

    /// What a listener's connections speak.
    fn transport(&self) -> Transport;

    /// The bounds.
    fn limits(&self) -> &Limits;
}

/// What a listener's connections speak.
pub(crate) enum Transport {
    /// Plain HTTP only.
    Plain,
    /// Either, as the client begins.
    Either(TlsAcceptor),
    /// TLS only: a client that speaks plainly is told so.
    Tls(TlsAcceptor),
}

/// The two ends of a connection.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    /// The client.
    pub(crate) remote: SocketAddr,
    /// Our end.
    pub(crate) local: SocketAddr,
    /// Whether it is encrypted.
    pub(crate) secure: bool,
    pub(crate) activity: Arc<Activity>,
}

const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const TLS_HANDSHAKE: u8 = 0x16;
/// The header lines that the HTTP library takes unless it is told otherwise.
const HTTP1_HEADERS: usize = 100;
const HTTP2_STREAMS: u32 = 250;

/// Serves a connection until its client, its bounds or `stop` end it.
pub(crate) async fn serve<A: Answer>(
    mut stream: TcpStream,
    remote: SocketAddr,
    answer: Arc<A>,
    stop: watch::Receiver<bool>,
) {
    // Small answers must not wait for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let Ok(local) = stream.local_addr() else { return };
    let Some(prefix) = first_bytes(&mut stream, answer.limits(), stop.clone()).await else { return };
    let mut peer = Peer { remote, local, secure: false, activity: Activity::new() };
    let mut http2 = prefix.starts_with(HTTP2_PREFACE);
    let encrypted = prefix.first() == Some(&TLS_HANDSHAKE);
    let stream = Prefixed { prefix, stream };
    let tls = match answer.transport() {
        Transport::Either(tls) | Transport::Tls(tls) if encrypted => tls,
        Transport::Plain if encrypted => {
            tracing::debug!(%remote, "a client speaks TLS to a port without a certificate");
            return;
        }
        Transport::Tls(_) => return refuse_plain(stream, peer, answer.limits()).await,
        Transport::Plain | Transport::Either(_) => return run(stream, http2, peer, answer, stop).await,
    };
    match timeout(answer.limits().header_time, tls.accept(stream)).await {
        Ok(Ok(stream)) => {
            http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            peer.secure = true;
            run(stream, http2, peer, answer, stop).await;
        }
        Ok(Err(error)) => tracing::debug!(%remote, %error, "TLS handshake failed"),
        Err(_) => tracing::debug!(%remote, "TLS handshake took too long"),
    }
}

/// Tells a client that speaks plain HTTP to a port with TLS alone what to do, and closes.
async fn refuse_plain(stream: Prefixed<TcpStream>, peer: Peer, limits: &Limits) {
    let local = peer.local;
    let body = format!(
        "Client sent an HTTP request to an HTTPS server. Use https://, as in https://{local}, and trust its CA.\n"
    );
    let answer = format!(
        "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    // A client that still sends must get the answer, not a reset.
    peer.activity.set_linger();
    let mut stream = Watched::new(stream, peer.activity);
    let told = async {
        stream.write_all(answer.as_bytes()).await?;
        stream.shutdown().await
    };
    if let Ok(Err(error)) = timeout(limits.header_time, told).await {
        tracing::debug!(remote = %peer.remote, %error, "a client that speaks plain HTTP was not told");
    }
}

/// Reads until it is known which protocol is spoken. None when the client went, was too slow, or
/// the server stops.
async fn first_bytes(stream: &mut TcpStream, limits: &Limits, mut stop: watch::Receiver<bool>) -> Option<Bytes> {
    let mut bytes = BytesMut::with_capacity(4096);
    let read = async {
        let mut allowed = limits.idle_time;
        loop {
            let length = timeout(allowed, stream.read_buf(&mut bytes)).await.ok()?.ok()?;
            if length == 0 {
                return None;
            }
            if bytes.len() >= HTTP2_PREFACE.len() || !HTTP2_PREFACE.starts_with(&bytes) {
                return Some(());
            }
            allowed = limits.header_time;
        }
    };
    tokio::select! {
        biased;
        done = read => done?,
        () = stopped(&mut stop) => return None,
    }
    Some(bytes.freeze())
}

async fn run<A: Answer, S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    http2: bool,
    peer: Peer,
    answer: Arc<A>,
    stop: watch::Receiver<bool>,
) {
    let activity = Arc::clone(&peer.activity);
    let io = TokioIo::new(Watched::new(stream, Arc::clone(&activity)));
    let limits = answer.limits().clone();
    let peer = Arc::new(peer);
    let service = service_fn(move |request: Request<Incoming>| {
        let running = peer.activity.begin();
        let (answer, peer) = (Arc::clone(&answer), Arc::clone(&peer));
        async move {
            let response = answer.answer(request, &peer).await;
            Ok::<_, Infallible>(response.map(|body| Tracked { body, _running: running }))
        }
    });
    if http2 {
        let mut builder = http2::Builder::new(Streams::default());
        builder
            .timer(TokioTimer::new())
            .max_concurrent_streams(HTTP2_STREAMS)
            .max_header_list_size(u32::try_from(limits.headers).unwrap_or(u32::MAX))
            .keep_alive_interval(limits.body_pause)
            .keep_alive_timeout(limits.header_time);
        let connection = pin!(builder.serve_connection(io, service));
        watch_over(connection, |connection| connection.graceful_shutdown(), &activity, &limits, true, stop).await;
    } else {
        let mut builder = http1::Builder::new();
        builder
            .timer(TokioTimer::new())
            // Our own timer tells an idle connection from a slow one.
            .header_read_timeout(None)
            .max_header_size(limits.headers)
            .max_buf_size(limits.headers.max(64 * 1024))
            .half_close(true);
        // Said only where it differs: the library's own bound costs less.
        if limits.header_count != HTTP1_HEADERS {
            builder.max_headers(limits.header_count);
        }
        let connection = pin!(builder.serve_connection(io, service));
        watch_over(connection, |connection| connection.graceful_shutdown(), &activity, &limits, false, stop).await;
    }
}

/// Drives the connection; ends it when it is idle, slow, or `stop` says so.
async fn watch_over<C: Future<Output = hyper::Result<()>>>(
    mut connection: Pin<&mut C>,
    shut_down: impl Fn(Pin<&mut C>),
    activity: &Activity,
    limits: &Limits,
    http2: bool,
    mut stop: watch::Receiver<bool>,
) {
    let mut timer = pin!(tokio::time::sleep(limits.header_time.min(limits.idle_time).min(limits.body_pause)));
    let mut ending = false;
    loop {
        tokio::select! {
            biased;
            result = connection.as_mut() => {
                if let Err(error) = result {
                    tracing::debug!(%error, "connection ended");
                }
                return;
            }
            () = stopped(&mut stop), if !ending => {
                shut_down(connection.as_mut());
                ending = true;
            }
            () = timer.as_mut() => match activity.verdict(limits, http2) {
                Verdict::Wait(until) => timer.as_mut().reset(until),
                Verdict::Idle if !ending => {
                    shut_down(connection.as_mut());
                    ending = true;
                    timer.as_mut().reset(Instant::now() + limits.header_time);
                }
                Verdict::Idle | Verdict::Slow => return,
            },
        }
    }
}

/// Runs the streams of an HTTP/2 connection. They end with it.
#[derive(Debug, Clone, Default)]
struct Streams(Arc<Mutex<JoinSet<()>>>);

impl<F: Future<Output = ()> + Send + 'static> hyper::rt::Executor<F> for Streams {
    fn execute(&self, future: F) {
        let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(future);
    }
}

/// Waits until the server stops, or is gone.
pub(crate) async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An error says that nobody is left to say so.
    drop(stop.wait_for(|stop| *stop).await);
}

/// What an early end of a connection is called.
pub(crate) fn is_refused(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
    )
}
