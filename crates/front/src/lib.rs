//! The front: HTTP server, TLS, and the way of a request through the pipeline. The only crate that
//! knows HTTP servers; others that listen get a listener's service from it through a port.

mod activity;
mod api;
mod body;
mod busy;
mod checksum;
mod chunked;
mod config;
mod connection;
mod control;
mod eager;
mod front;
mod guard;
mod head;
mod identity;
mod io;
mod lend;
mod parts;
mod problem;
mod reserved;
mod server;
mod target;
#[cfg(test)]
mod tests;
mod tls;

pub use config::{FrontConfig, Mode};
pub use front::Front;
pub use parts::{Admin, Parts};
pub use server::{BindError, Bound, Server};
pub use tls::{TlsError, tls_config, tls_from_files};
