//! Reaches a running Pinfold over HTTP: any operation of any service as JSON, signed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use auth::sigv4::{Algorithm, Parts, Payload, Signer, sign};
use base::{Clock, Secret};
use bytes::Bytes;
use http::{Method, Request, Response, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use serde_json::Value;
use service::BoxFuture;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;

use crate::client::{CallError, Client, UNREACHABLE};

/// How long one call may take: an invocation's 15 minutes and a little.
const CALL_TIME: Duration = Duration::from_secs(16 * 60);

/// How long an answer may be.
const ANSWER: usize = 64 << 20;

/// Keys as an SDK finds them.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// `AWS_ACCESS_KEY_ID`.
    pub access_key_id: String,
    /// `AWS_SECRET_ACCESS_KEY`.
    pub secret_access_key: Secret<String>,
    /// `AWS_SESSION_TOKEN`.
    pub session_token: Option<String>,
}

/// A running Pinfold, reached at its endpoint.
#[derive(Debug, Clone)]
pub struct Remote {
    endpoint: Uri,
    credentials: Credentials,
    region: String,
    clock: Arc<dyn Clock>,
    /// A CA beside those that AWS's clients trust.
    ca: Option<PathBuf>,
}

/// The admin listener of a running `serve`, on this machine.
#[derive(Debug, Clone)]
pub struct Admin {
    address: String,
    token: Secret<String>,
}

impl Credentials {
    /// From the environment, else from the profile `AWS_PROFILE` (or `default`) of the shared
    /// credentials file, else `test`/`test`.
    pub fn find() -> Self {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        if let (Some(id), Some(secret)) = (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
            return Self {
                access_key_id: id,
                secret_access_key: Secret::new(secret),
                session_token: variable("AWS_SESSION_TOKEN"),
            };
        }
        let file = variable("AWS_SHARED_CREDENTIALS_FILE")
            .or_else(|| Some(format!("{}/.aws/credentials", variable("HOME")?)))
            .and_then(|path| std::fs::read_to_string(path).ok())
            .unwrap_or_default();
        let profile = variable("AWS_PROFILE").unwrap_or_else(|| "default".into());
        Self::of_profile(&file, &profile).unwrap_or_else(|| Self {
            access_key_id: "test".into(),
            secret_access_key: Secret::new("test".into()),
            session_token: None,
        })
    }

    fn of_profile(file: &str, profile: &str) -> Option<Self> {
        let section = file
            .lines()
            .map(str::trim)
            .skip_while(|line| line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) != Some(profile))
            .skip(1)
            .take_while(|line| !line.starts_with('['));
        let mut values: HashMap<&str, &str> =
            section.filter_map(|line| line.split_once('=')).map(|(name, value)| (name.trim(), value.trim())).collect();
        Some(Self {
            access_key_id: values.remove("aws_access_key_id")?.into(),
            secret_access_key: Secret::new(values.remove("aws_secret_access_key")?.into()),
            session_token: values.remove("aws_session_token").map(Into::into),
        })
    }
}

impl Remote {
    /// A Pinfold at `endpoint`, such as `http://127.0.0.1:4566`.
    ///
    /// # Errors
    /// The endpoint is no http or https URL with a host.
    pub fn new(endpoint: &str, credentials: Credentials, region: &str, clock: Arc<dyn Clock>) -> Result<Self, String> {
        let uri: Uri = endpoint.parse().map_err(|error| format!("{endpoint}: {error}"))?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none() {
            return Err(format!("{endpoint} is no URL such as http://127.0.0.1:4566"));
        }
        Ok(Self { endpoint: uri, credentials, region: region.into(), clock, ca: None })
    }

    /// Trusts the certificates of a PEM file too.
    pub fn trusting(self, ca: PathBuf) -> Self {
        Self { ca: Some(ca), ..self }
    }

    /// Sends one signed request to a path below the endpoint and gives the whole answer.
    ///
    /// # Errors
    /// Nobody answers, or the answer is broken: in words.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        service: &str,
        body: Bytes,
    ) -> Result<Response<Bytes>, String> {
        let exchange = self.exchange(method, path, service, body);
        tokio::time::timeout(CALL_TIME, exchange).await.unwrap_or_else(|_| Err("no answer in time".into()))
    }

    async fn exchange(
        &self,
        method: Method,
        path: &str,
        service: &str,
        body: Bytes,
    ) -> Result<Response<Bytes>, String> {
        let authority = self.endpoint.authority().ok_or("the endpoint has no host")?;
        let host = authority.host();
        let secure = self.endpoint.scheme_str() == Some("https");
        let port = authority.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let path = format!("{}{path}", self.endpoint.path().trim_end_matches('/'));
        let (path_only, query) = path.split_once('?').unwrap_or((&path, ""));
        let headers = [("host", authority.as_str().as_bytes()), ("content-type", b"application/json".as_slice())];
        let parts =
            Parts { method: method.as_str(), path: path_only, query, headers: headers.to_vec(), authority: None };
        let signer = Signer {
            access_key_id: &self.credentials.access_key_id,
            secret: &self.credentials.secret_access_key,
            session_token: self.credentials.session_token.as_deref(),
            region: &self.region,
            service,
            algorithm: Algorithm::Hmac,
        };
        let signature =
            sign(&signer, &parts, Payload::Implied, &body, self.clock.now()).map_err(|error| error.to_string())?;
        let mut request = Request::builder().method(method).uri(&path);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        for (name, value) in signature.headers {
            request = request.header(name, value);
        }
        let request = request.body(Full::new(body)).map_err(|error| error.to_string())?;
        let unreachable = |error: std::io::Error| format!("nobody answers at {}: {error}", self.endpoint);
        let stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await.map_err(unreachable)?;
        let _ = stream.set_nodelay(true);
        if secure {
            let name =
                ServerName::try_from(host.trim_matches(['[', ']']).to_owned()).map_err(|error| error.to_string())?;
            let connector = TlsConnector::from(Arc::new(tls(self.ca.as_deref())?));
            round_trip(TokioIo::new(connector.connect(name, stream).await.map_err(unreachable)?), request).await
        } else {
            round_trip(TokioIo::new(stream), request).await
        }
    }
}

impl Admin {
    /// The admin listener at `address`, such as `127.0.0.1:4580`.
    pub fn new(address: &str, token: Secret<String>) -> Self {
        Self { address: address.into(), token }
    }

    /// Asks for a path.
    ///
    /// # Errors
    /// Nobody answers, or the answer is broken: in words.
    pub async fn get(&self, path: &str) -> Result<Response<Bytes>, String> {
        let exchange = async {
            let request = Request::get(path)
                .header("host", &self.address)
                .header("authorization", format!("Bearer {}", self.token.expose()))
                .body(Full::new(Bytes::new()))
                .map_err(|error| error.to_string())?;
            let stream = TcpStream::connect(&self.address).await;
            let stream = stream.map_err(|error| format!("nobody answers at {}: {error}", self.address))?;
            round_trip(TokioIo::new(stream), request).await
        };
        tokio::time::timeout(CALL_TIME, exchange).await.unwrap_or_else(|_| Err("no answer in time".into()))
    }
}

impl Client for Remote {
    fn call<'a>(
        &'a self,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, CallError>> {
        Box::pin(async move {
            let error = |code: &str, message: String| CallError {
                service: service.into(),
                operation: operation.into(),
                code: code.into(),
                message,
            };
            let path = format!("/_pinfold/api/{service}/{operation}");
            let answer = self
                .send(Method::POST, &path, service, Bytes::from(input.to_string()))
                .await
                .map_err(|message| error(UNREACHABLE, message))?;
            let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
            if answer.status().is_success() {
                return Ok(body);
            }
            let text = |member: &str| body[member].as_str().map(str::to_owned);
            Err(error(
                &text("code").unwrap_or_else(|| answer.status().to_string()),
                text("message").unwrap_or_else(|| String::from_utf8_lossy(answer.body()).into_owned()),
            ))
        })
    }
}

async fn round_trip<S>(stream: TokioIo<S>, request: Request<Full<Bytes>>) -> Result<Response<Bytes>, String>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(stream).await.map_err(|error| error.to_string())?;
    let mut connections = JoinSet::new();
    connections.spawn(connection);
    let (parts, body) = sender.send_request(request).await.map_err(|error| error.to_string())?.into_parts();
    let body = Limited::new(body, ANSWER).collect().await.map_err(|error| error.to_string())?;
    Ok(Response::from_parts(parts, body.to_bytes()))
}

/// Trusts the bundle that AWS's clients trust (`AWS_CA_BUNDLE`), else the machine's; and `ca`.
fn tls(ca: Option<&Path>) -> Result<rustls::ClientConfig, String> {
    let named = ["AWS_CA_BUNDLE", "SSL_CERT_FILE"].iter().find_map(std::env::var_os).filter(|path| !path.is_empty());
    let bundle = named.map_or_else(|| PathBuf::from("/etc/ssl/certs/ca-certificates.crt"), PathBuf::from);
    let mut roots = rustls::RootCertStore::empty();
    for path in [Some(bundle.as_path()), ca].into_iter().flatten() {
        match CertificateDer::pem_file_iter(path) {
            Ok(certificates) => {
                roots.add_parsable_certificates(certificates.filter_map(Result::ok));
            }
            // A machine may have no bundle: the CA that is ours is enough then.
            Err(_) if ca.is_some_and(|ca| ca != path) => {}
            Err(error) => return Err(format!("{}: {error}", path.display())),
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_found() {
        let file = "[default]\naws_access_key_id = A\naws_secret_access_key=S\n\n[other]\naws_access_key_id=B\naws_secret_access_key=T\naws_session_token = U\n";
        let check = |profile: &str, expect: Option<(&str, Option<&str>)>| {
            let found = Credentials::of_profile(file, profile);
            assert_eq!(found.as_ref().map(|c| (c.access_key_id.as_str(), c.session_token.as_deref())), expect);
        };
        check("default", Some(("A", None)));
        check("other", Some(("B", Some("U"))));
        check("absent", None);
    }

    #[test]
    fn an_endpoint_is_a_url() {
        let credentials = Credentials::of_profile("[d]\naws_access_key_id=a\naws_secret_access_key=b\n", "d").unwrap();
        for bad in ["", "localhost", "localhost:4566", "ftp://x", "http://"] {
            assert!(Remote::new(bad, credentials.clone(), "us-east-1", Arc::new(base::SystemClock)).is_err(), "{bad}");
        }
    }
}
