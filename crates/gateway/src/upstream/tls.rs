//! TLS to backends: rustls with the machine's own list of authorities.

use std::sync::{Arc, OnceLock};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::{Origin, UpstreamError};

/// The configuration, made at the first use: reading the authorities takes milliseconds.
#[derive(Default)]
pub struct Tls(OnceLock<Result<Arc<ClientConfig>, String>>);

impl Tls {
    /// A TLS connection over `stream`.
    pub async fn connect(&self, origin: &Origin, stream: TcpStream) -> Result<TlsStream<TcpStream>, UpstreamError> {
        let failed = |reason: String| UpstreamError::Tls(origin.to_string(), reason);
        let config = self.0.get_or_init(configuration).clone().map_err(failed)?;
        let name = ServerName::try_from(origin.host.clone()).map_err(|error| failed(error.to_string()))?;
        TlsConnector::from(config).connect(name, stream).await.map_err(|error| failed(error.to_string()))
    }
}

fn configuration() -> Result<Arc<ClientConfig>, String> {
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        return Err("this machine has no list of certificate authorities (install ca-certificates)".to_owned());
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}
