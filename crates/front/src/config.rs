//! What the binary decides about the front: addresses, modes, names, accounts.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use base::{AccountId, Region};

/// How Pinfold runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// On a laptop or in CI: any credentials are accepted, browsers of other sites are not.
    Dev,
    /// In production: every request is signed by a key made here.
    Serve,
}

/// What the front is told at start.
#[derive(Debug, Clone)]
pub struct FrontConfig {
    /// How Pinfold runs.
    pub mode: Mode,
    /// The address to listen on.
    pub bind: IpAddr,
    /// The ports to listen on; 0 picks a free one.
    pub ports: Vec<u16>,
    /// Further names by which clients and browsers may call us.
    pub host_names: Vec<String>,
    /// TLS: in `dev` beside plain HTTP on the same ports, in `serve` alone. None: plain HTTP only.
    pub tls: Option<Arc<rustls::ServerConfig>>,
    /// The account of clients that name none (dev).
    pub default_account: AccountId,
    /// The region of requests that name none.
    pub default_region: Region,
    /// Shown by the health routes.
    pub version: String,
}

impl FrontConfig {
    /// Whether strangers are let in.
    pub(crate) fn is_dev(&self) -> bool {
        self.mode == Mode::Dev
    }
}

impl Default for FrontConfig {
    fn default() -> Self {
        Self {
            mode: Mode::Dev,
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            ports: vec![4566],
            host_names: Vec::new(),
            tls: None,
            default_account: AccountId::default_account(),
            default_region: Region::default_region(),
            version: String::new(),
        }
    }
}
