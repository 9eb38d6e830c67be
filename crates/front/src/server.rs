//! The listeners of the main endpoint: bound first, served once everything is wired, drained at the
//! end. All tasks belong to the server.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::connection::{Answer, is_refused, serve, stopped};
use crate::eager::Eager;
use crate::front::Front;
use crate::{FrontConfig, busy};

/// Sockets that are bound: their ports are known, nothing is answered yet.
#[derive(Debug)]
pub struct Bound {
    listeners: Vec<TcpListener>,
    addresses: Vec<SocketAddr>,
    scheme: &'static str,
}

/// The main endpoint, answering.
#[derive(Debug)]
pub struct Server {
    accepting: JoinSet<()>,
    stop: watch::Sender<bool>,
    addresses: Vec<SocketAddr>,
}

/// An address that cannot be listened on.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Another process has it.
    #[error("port {port} of {address} is in use{}; --port 0 picks a free one", .owner.as_ref().map(|owner| format!(" by {owner}")).unwrap_or_default())]
    Busy {
        /// The address.
        address: IpAddr,
        /// The port.
        port: u16,
        /// The process that listens there, where it could be found out.
        owner: Option<String>,
    },
    /// It cannot be had for another reason, such as a port below 1024 without the right to it.
    #[error("cannot listen on {address}: {cause}")]
    Refused {
        /// The address and port.
        address: SocketAddr,
        /// The reason.
        cause: io::Error,
    },
}

const BACKLOG: u32 = 1024;

impl Bound {
    /// Binds every port of the configuration. To be called within a tokio runtime.
    ///
    /// # Errors
    /// A port is busy or may not be used; those bound before are closed again.
    pub fn new(config: &FrontConfig) -> Result<Self, BindError> {
        let mut listeners = Vec::new();
        for &port in &config.ports {
            let address = SocketAddr::new(config.bind, port);
            listeners.push(bind(address).map_err(|cause| match cause.kind() {
                io::ErrorKind::AddrInUse => BindError::Busy { address: config.bind, port, owner: busy::owner(port) },
                _ => BindError::Refused { address, cause },
            })?);
        }
        Ok(Self::of(listeners, config))
    }

    /// Takes listeners that are open already, as a predecessor or a supervisor hands them over. To
    /// be called within a tokio runtime.
    ///
    /// # Errors
    /// A listener cannot be made asynchronous.
    pub fn from_listeners(listeners: Vec<StdListener>, config: &FrontConfig) -> io::Result<Self> {
        let listeners = listeners
            .into_iter()
            .map(|listener| {
                listener.set_nonblocking(true)?;
                TcpListener::from_std(listener)
            })
            .collect::<io::Result<Vec<_>>>()?;
        Ok(Self::of(listeners, config))
    }

    /// The addresses really bound, in the order of the configuration.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// The address at which this machine reaches the first port, such as `http://127.0.0.1:4566`.
    pub fn endpoint(&self) -> String {
        let Some(mut address) = self.addresses.first().copied() else { return String::new() };
        if address.ip().is_unspecified() {
            address.set_ip(match address {
                SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
                SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
            });
        }
        format!("{}://{address}", self.scheme)
    }

    /// Begins to answer.
    pub fn serve(self, front: Arc<Front>) -> Server {
        front.set_endpoint(self.endpoint());
        let (stop, _) = watch::channel(false);
        let permits = Arc::new(Semaphore::new(front.limits().connections));
        let mut accepting = JoinSet::new();
        for listener in self.listeners {
            accepting.spawn(accept(listener, Arc::clone(&front), Arc::clone(&permits), stop.subscribe()));
        }
        Server { accepting, stop, addresses: self.addresses }
    }

    fn of(listeners: Vec<TcpListener>, config: &FrontConfig) -> Self {
        let addresses = listeners.iter().filter_map(|listener| listener.local_addr().ok()).collect();
        let scheme = if config.tls.is_some() && !config.is_dev() { "https" } else { "http" };
        Self { listeners, addresses, scheme }
    }
}

impl Server {
    /// The addresses that are listened on.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Stops accepting, lets what runs finish within `within`, then closes. True when nothing had
    /// to be cut. When it returns no task of the server is left.
    pub async fn drain(mut self, within: Duration) -> bool {
        self.stop.send_replace(true);
        let finish = async { while self.accepting.join_next().await.is_some() {} };
        if timeout(within, finish).await.is_ok() {
            return true;
        }
        self.accepting.shutdown().await;
        false
    }
}

/// Accepts until `stop`, then waits for the connections. When it is aborted they are too.
pub(crate) async fn accept<A: Answer>(
    listener: TcpListener,
    answer: Arc<A>,
    permits: Arc<Semaphore>,
    mut stop: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    let told = stop.clone();
    loop {
        // Beyond the bound clients wait in the kernel's queue.
        let accepted = async {
            let permit = Arc::clone(&permits).acquire_owned().await.map_err(io::Error::other)?;
            Ok::<_, io::Error>((listener.accept().await?, permit))
        };
        tokio::select! {
            biased;
            () = stopped(&mut stop) => break,
            Some(ended) = connections.join_next() => note_panic(ended),
            accepted = accepted => match accepted {
                Ok(((stream, remote), permit)) => {
                    let connection = serve(stream, remote, Arc::clone(&answer), told.clone());
                    connections.spawn(Eager::new(Box::pin(async move {
                        connection.await;
                        drop(permit);
                    })));
                }
                Err(error) if is_refused(&error) => {}
                Err(error) => {
                    // Out of descriptors or memory: what runs may give some back.
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
        }
    }
    drop(listener);
    while let Some(ended) = connections.join_next().await {
        note_panic(ended);
    }
}

/// A connection whose code panicked is gone; the others are not. It must not go unnoticed.
fn note_panic(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended
        && error.is_panic()
    {
        tracing::error!(%error, "a connection ended in a panic");
    }
}

fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // A restart must not wait for connections of the last run to be forgotten.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}
