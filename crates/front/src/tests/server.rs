//! Listeners, protocols under HTTP, draining, lent listeners.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, Version};
use http_body_util::{BodyExt, Empty, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::pki_types::{PrivateKeyDer, ServerName};
use service::{Body, BoxFuture, Handler, Listen};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::{Harness, PATIENCE, echo, read_all, read_until, status};
use crate::{BindError, Bound, FrontConfig, Mode, tls_config};

#[tokio::test]
async fn a_busy_port_names_its_owner() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let error = Bound::new(&FrontConfig { ports: vec![0, port], ..FrontConfig::default() }).unwrap_err();
    assert!(matches!(error, BindError::Busy { port: busy, .. } if busy == port), "{error}");
    let text = error.to_string();
    assert!(text.contains(&format!("port {port} of 127.0.0.1 is in use")), "{text}");
    if cfg!(target_os = "linux") {
        assert!(text.contains(&format!("(pid {})", std::process::id())), "{text}");
    }
}

#[tokio::test]
async fn several_ports_are_one_endpoint() {
    let harness = Harness::new(|config, _| config.ports = vec![0, 0]);
    for &address in harness.server.addresses() {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(echo("{}").as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        assert_eq!(status(&read_all(&mut stream).await), 200);
    }
    assert_eq!(harness.front.endpoint(), format!("http://{}", harness.address));
}

#[tokio::test]
async fn a_drain_lets_what_runs_finish_and_takes_nothing_new() {
    let harness = Harness::new(|_, _| {});
    let mut idle = harness.connect().await;
    idle.write_all(echo("{}").as_bytes()).await.unwrap();
    read_until(&mut idle, "}").await;
    let mut busy = harness.connect().await;
    busy.write_all(b"POST /wait HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n").await.unwrap();
    harness.world.begun.notified().await;
    let (address, world) = (harness.address, Arc::clone(&harness.world));
    let mut draining = JoinSet::new();
    draining.spawn(harness.server.drain(PATIENCE));
    // The idle connection is closed at once: then the drain has begun.
    assert_eq!(read_all(&mut idle).await, "");
    let refused = timeout(PATIENCE, async {
        loop {
            match TcpStream::connect(address).await {
                Err(error) => return error.kind(),
                Ok(_) => tokio::task::yield_now().await,
            }
        }
    });
    assert_eq!(refused.await.unwrap(), ErrorKind::ConnectionRefused);
    world.release.notify_one();
    assert_eq!(status(&read_all(&mut busy).await), 200);
    assert!(draining.join_next().await.unwrap().unwrap(), "nothing was cut");
}

#[tokio::test]
async fn a_drain_cuts_what_does_not_finish() {
    let harness = Harness::new(|_, _| {});
    let mut busy = harness.connect().await;
    busy.write_all(b"POST /wait HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n").await.unwrap();
    harness.world.begun.notified().await;
    let world = Arc::downgrade(&harness.world);
    let front = Arc::downgrade(&harness.front);
    let Harness { server, front: own, world: own_world, .. } = harness;
    drop((own, own_world));
    assert!(!server.drain(Duration::from_millis(1)).await);
    assert_eq!(read_all(&mut busy).await, "");
    assert!(front.upgrade().is_none() && world.upgrade().is_none(), "no task is left that holds the front");
}

fn certified() -> (Arc<rustls::ServerConfig>, rustls::RootCertStore) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let certificate = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate.clone()).unwrap();
    (tls_config(vec![certificate], key).unwrap(), roots)
}

async fn tls(
    harness: &Harness,
    roots: rustls::RootCertStore,
    protocol: &[u8],
) -> tokio_rustls::client::TlsStream<TcpStream> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.to_vec()];
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, harness.connect().await).await.unwrap()
}

#[tokio::test]
async fn tls_and_plain_http_share_a_port() {
    let (config, roots) = certified();
    let harness = Harness::new(|front, _| front.tls = Some(config));
    let mut stream = tls(&harness, roots, b"http/1.1").await;
    stream
        .write_all(b"POST /who HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        .await
        .unwrap();
    let mut answer = String::new();
    let _ = timeout(PATIENCE, stream.read_to_string(&mut answer)).await.unwrap();
    assert_eq!(status(&answer), 200, "{answer}");
    assert!(answer.contains("https://localhost"), "URLs are given in the client's scheme: {answer}");
    assert_eq!(status(&harness.raw(echo("{}")).await), 200);
}

#[tokio::test]
async fn serve_with_a_certificate_speaks_tls_alone() {
    let (config, roots) = certified();
    let harness = Harness::new(|front, _| (front.tls, front.mode) = (Some(config), Mode::Serve));
    assert_eq!(harness.front.endpoint(), format!("https://{}", harness.address));
    let large = format!("{}{}", echo("").replace("Length: 0", "Length: 3000000"), " ".repeat(3_000_000));
    for request in [echo("{}"), large, String::from_utf8_lossy(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").into_owned()] {
        let answer = harness.raw(request).await;
        assert_eq!(status(&answer), 400, "{answer}");
        assert!(answer.contains("Client sent an HTTP request to an HTTPS server."), "{answer}");
    }
    let mut stream = tls(&harness, roots, b"http/1.1").await;
    let health = b"GET /_pinfold/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    stream.write_all(health).await.unwrap();
    let mut answer = String::new();
    let _ = timeout(PATIENCE, stream.read_to_string(&mut answer)).await.unwrap();
    assert_eq!(status(&answer), 200, "{answer}");

    // Functions come in plainly, by a listener of their own.
    let inside = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = inside.local_addr().unwrap();
    let _lease = harness.front.serve_endpoint(inside).unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(health).await.unwrap();
    assert_eq!(status(&super::read_all(&mut stream).await), 200);
}

async fn http2<S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static>(stream: S) {
    let mut connections = JoinSet::new();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    connections.spawn(connection);
    let request = |method: Method, uri: &str, body: &'static str| {
        Request::builder().method(method).uri(uri).body(Full::new(Bytes::from_static(body.as_bytes()))).unwrap()
    };
    let answer =
        sender.send_request(request(Method::POST, "http://localhost/echo", r#"{"Text":"two"}"#)).await.unwrap();
    assert_eq!((answer.status(), answer.version()), (StatusCode::OK, Version::HTTP_2));
    assert_eq!(answer.into_body().collect().await.unwrap().to_bytes(), r#"{"Text":"two"}"#);
    let answer = sender.send_request(request(Method::GET, "http://a.execute-api.localhost/prod", "")).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let answer = sender.send_request(request(Method::HEAD, "http://localhost/_pinfold/health", "")).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(answer.headers().contains_key("content-length"));
    assert!(answer.into_body().collect().await.unwrap().to_bytes().is_empty());
    let answer = sender.send_request(request(Method::POST, "http://localhost/panic", "")).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn http2_by_prior_knowledge_and_by_tls() {
    let (config, roots) = certified();
    let harness = Harness::new(|_, _| {});
    http2(harness.connect().await).await;
    harness.front.set_tls(config);
    http2(tls(&harness, roots, b"h2").await).await;
    assert!(harness.server.drain(PATIENCE).await);
}

#[tokio::test]
async fn idle_http2_connections_are_closed() {
    let harness = Harness::new(|_, limits| {
        limits.idle_time = Duration::from_millis(40);
        limits.header_time = Duration::from_millis(40);
    });
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(harness.connect().await))
            .await
            .unwrap();
    let mut connections = JoinSet::new();
    connections.spawn(connection);
    let request = Request::builder().uri("http://localhost/_pinfold/health").body(Empty::<Bytes>::new()).unwrap();
    assert_eq!(sender.send_request(request).await.unwrap().status(), StatusCode::OK);
    timeout(PATIENCE, connections.join_next()).await.expect("the server must close the connection");
}

struct Upper;

impl Handler for Upper {
    fn handle<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Response<Body>> {
        let text = String::from_utf8_lossy(request.body()).to_uppercase();
        Box::pin(std::future::ready(Response::new(Body::from(format!("{} {text}", request.uri())))))
    }
}

#[tokio::test]
async fn a_lent_listener_is_served_until_its_lease_ends() {
    let harness = Harness::new(|_, limits| limits.invoke_sync = 1000);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let lease = harness.front.serve(listener, Arc::new(Upper)).unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    for _ in 0..2 {
        stream.write_all(b"POST /next HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc").await.unwrap();
        assert_eq!(status(&read_until(&mut stream, "/next ABC").await), 200);
    }
    let mut other = TcpStream::connect(address).await.unwrap();
    other.write_all(b"POST /next HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n").await.unwrap();
    assert_eq!(status(&read_until(&mut other, "}").await), 413);
    drop(lease);
    assert_eq!(read_all(&mut stream).await, "");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_lent_listener_can_be_the_endpoint_itself() {
    let harness = Harness::new(|_, _| {});
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let lease = harness.front.serve_endpoint(listener).unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(echo(r#"{"Text":"a"}"#).as_bytes()).await.unwrap();
    assert_eq!(status(&read_until(&mut stream, r#"{"Text":"a"}"#).await), 200);
    drop(lease);
    assert_eq!(read_all(&mut stream).await, "");
}
