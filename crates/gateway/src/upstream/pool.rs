//! Idle connections, by origin: a few, and not for long.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base::Timestamp;
use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1;

use super::Origin;

/// A connection that can send.
pub type Connection = http1::SendRequest<Full<Bytes>>;

/// Idle connections of one origin.
const PER_ORIGIN: usize = 64;
/// Origins with idle connections.
const ORIGINS: usize = 256;
/// How long a connection may idle: shorter than the usual server's patience.
const IDLE: Duration = Duration::from_secs(4);

/// Idle connections.
#[derive(Debug, Default)]
pub struct Pool(Mutex<HashMap<Origin, Vec<(Connection, Timestamp)>>>);

impl Pool {
    /// The connection that was used last, if one is fresh.
    pub fn take(&self, origin: &Origin, now: Timestamp) -> Option<Connection> {
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let list = idle.get_mut(origin)?;
        while let Some((connection, since)) = list.pop() {
            if now.since(since) > IDLE {
                list.clear();
                return None;
            }
            if !connection.is_closed() {
                return Some(connection);
            }
        }
        None
    }

    /// Keeps a connection for the next request.
    pub fn give(&self, origin: &Origin, connection: Connection, now: Timestamp) {
        if connection.is_closed() {
            return;
        }
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() >= ORIGINS && !idle.contains_key(origin) {
            idle.retain(|_, list| {
                list.retain(|(connection, since)| !connection.is_closed() && now.since(*since) <= IDLE);
                !list.is_empty()
            });
            if idle.len() >= ORIGINS {
                return;
            }
        }
        let list = idle.entry(origin.clone()).or_default();
        if list.len() < PER_ORIGIN {
            list.push((connection, now));
        }
    }
}
