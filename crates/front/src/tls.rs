//! The TLS configuration from a certificate and its key.

use std::path::Path;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A certificate or key that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file cannot be read, or holds no PEM.
    #[error("{file}: {cause}")]
    Pem {
        /// Which file.
        file: String,
        /// What is wrong with it.
        cause: rustls::pki_types::pem::Error,
    },
    /// Certificate and key are no pair, or use what TLS 1.2 and 1.3 do not know.
    #[error("the certificate cannot be used: {0}")]
    Unusable(#[from] rustls::Error),
}

/// Reads a certificate chain and its private key from PEM files.
///
/// # Errors
/// A file cannot be read or holds no PEM; certificate and key are no pair.
pub fn tls_from_files(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let named = |path: &Path| {
        let file = path.display().to_string();
        move |cause| TlsError::Pem { file, cause }
    };
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(named(certificate))?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(named(key))?;
    tls_config(chain, key)
}

/// TLS 1.2 and 1.3, with HTTP/2 and HTTP/1.1 offered.
///
/// # Errors
/// Certificate and key are no pair.
pub fn tls_config(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<Arc<ServerConfig>, TlsError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
