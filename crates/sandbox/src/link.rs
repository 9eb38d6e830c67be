//! The server's end of the launcher's socket.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::io::unix::AsyncFd;
use tokio::io::{Interest, Ready};
use tokio::sync::{Notify, oneshot, watch};

use crate::backend::{Backend, Control, Gone, Made, Ordered};
use crate::event::Exit;
use crate::packet;
use crate::protocol::{Attach, Create, Notice, PACKET, Request};

/// The connection.
#[derive(Debug)]
pub(crate) struct Link {
    socket: AsyncFd<OwnedFd>,
    unsent: Mutex<VecDeque<(Vec<u8>, Vec<OwnedFd>)>>,
    more: Notify,
    environments: Mutex<HashMap<u64, Slot>>,
    next: AtomicU64,
    closed: AtomicBool,
}

const LOST: &str = "the launcher is gone";

#[derive(Debug)]
struct Slot {
    made: Option<oneshot::Sender<Result<Made, String>>>,
    attached: Option<oneshot::Sender<()>>,
    gone: watch::Sender<Option<Gone>>,
}

impl Link {
    /// `socket` must be non-blocking.
    pub(crate) fn new(socket: OwnedFd) -> io::Result<Self> {
        // SAFETY: an OwnedFd owns its descriptor and always gives the same one.
        let socket = unsafe { AsyncFd::register_with_interest(socket, Interest::READABLE | Interest::WRITABLE)? };
        Ok(Self {
            socket,
            unsent: Mutex::default(),
            more: Notify::new(),
            environments: Mutex::default(),
            next: AtomicU64::new(1),
            closed: AtomicBool::new(false),
        })
    }

    /// Sends any document, such as the first one.
    pub(crate) fn send(&self, bytes: Vec<u8>, fds: Vec<OwnedFd>) {
        let mut unsent = lock(&self.unsent);
        // What waits goes first.
        if unsent.is_empty() {
            let raw: Vec<RawFd> = fds.iter().map(AsRawFd::as_raw_fd).collect();
            match packet::send(self.socket.get_ref().as_fd(), &bytes, &raw) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                // Sent; or the launcher is gone, which the reading side finds out.
                _ => return,
            }
        }
        unsent.push_back((bytes, fds));
        drop(unsent);
        self.more.notify_one();
    }

    /// Receives one packet.
    pub(crate) async fn receive(&self) -> io::Result<(Vec<u8>, Vec<OwnedFd>)> {
        let mut buffer = vec![0; PACKET];
        loop {
            let mut ready = self.socket.readable().await?;
            match packet::receive(self.socket.get_ref().as_fd(), &mut buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    ready.clear_ready_matching(Ready::READABLE);
                }
                Ok((0, _)) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok((length, fds)) => {
                    buffer.truncate(length);
                    return Ok((buffer, fds));
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Hands notices to those who wait, until the launcher is gone; then tells them so.
    pub(crate) async fn run(&self) {
        loop {
            tokio::select! {
                received = self.receive() => match received {
                    Ok((bytes, fds)) => self.heard(&bytes, fds),
                    Err(error) => {
                        tracing::debug!(%error, "the launcher is gone");
                        break;
                    }
                },
                () = self.flush() => {}
            }
        }
        self.abandon();
    }

    /// Sends what had to wait.
    async fn flush(&self) {
        self.more.notified().await;
        loop {
            if lock(&self.unsent).is_empty() {
                return;
            }
            let Ok(mut ready) = self.socket.writable().await else {
                return;
            };
            let mut unsent = lock(&self.unsent);
            let Some((bytes, fds)) = unsent.front() else {
                return;
            };
            let raw: Vec<RawFd> = fds.iter().map(AsRawFd::as_raw_fd).collect();
            match packet::send(self.socket.get_ref().as_fd(), bytes, &raw) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    ready.clear_ready_matching(Ready::WRITABLE);
                }
                _ => drop(unsent.pop_front()),
            }
        }
    }

    fn heard(&self, bytes: &[u8], fds: Vec<OwnedFd>) {
        let mut environments = lock(&self.environments);
        match serde_json::from_slice(bytes) {
            Ok(Notice::Created { id, pid, parts }) => {
                let parts = parts.into_iter().zip(fds).collect();
                let made = environments.get_mut(&id).and_then(|slot| slot.made.take());
                if let Some(made) = made {
                    let _ = made.send(Ok(Made { pid, parts }));
                }
            }
            Ok(Notice::Attached { id }) => {
                let attached = environments.get_mut(&id).and_then(|slot| slot.attached.take());
                if let Some(attached) = attached {
                    let _ = attached.send(());
                }
            }
            Ok(Notice::Failed { id, reason }) => {
                if let Some(made) = environments.remove(&id).and_then(|slot| slot.made) {
                    let _ = made.send(Err(reason));
                }
            }
            Ok(Notice::Gone { id, code, signal, oom, failure, peak }) => {
                if let Some(slot) = environments.remove(&id) {
                    let exit = code.map(Exit::Code).unwrap_or(Exit::Signal(signal.unwrap_or(9)));
                    slot.gone.send_replace(Some(Gone { exit, oom, failure, peak }));
                }
            }
            Err(error) => tracing::error!(%error, "the launcher sent what is not a notice"),
        }
    }

    fn request(&self, request: &Request) {
        if let Ok(bytes) = serde_json::to_vec(request) {
            self.send(bytes, Vec::new());
        }
    }
}

impl Control for Link {
    fn kill(&self, id: u64) {
        self.request(&Request::Kill { id });
    }

    fn freeze(&self, id: u64, frozen: bool) {
        self.request(&Request::Freeze { id, frozen });
    }
}

impl Backend for Link {
    fn create(&self, mut create: Create, fds: Vec<OwnedFd>) -> Result<Ordered, String> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        create.id = id;
        let request = serde_json::to_vec(&Request::Create(Box::new(create))).map_err(|error| error.to_string())?;
        if request.len() > PACKET {
            return Err(format!("its description is too large: {} bytes", request.len()));
        }
        let (made, made_later) = oneshot::channel();
        let (gone, gone_later) = watch::channel(None);
        {
            let mut environments = lock(&self.environments);
            // Under the lock, so that `abandon` finds it or it finds the flag.
            if self.closed.load(Ordering::SeqCst) {
                return Err(LOST.into());
            }
            environments.insert(id, Slot { made: Some(made), attached: None, gone });
        }
        self.send(request, fds);
        Ok(Ordered { id, made: made_later, gone: gone_later })
    }

    fn attach(&self, id: u64, attach: Attach) -> Pin<Box<dyn Future<Output = bool> + Send + '_>> {
        let (done, later) = oneshot::channel();
        let request = serde_json::to_vec(&Request::Attach { id, attach }).unwrap_or_default();
        // What is too large is refused when it is made anew.
        let fits = (1..=PACKET).contains(&request.len());
        match lock(&self.environments).get_mut(&id) {
            Some(slot) if fits => slot.attached = Some(done),
            _ => return Box::pin(std::future::ready(false)),
        }
        self.send(request, Vec::new());
        Box::pin(async move { later.await.is_ok() })
    }

    fn close(&self) {
        let _ = nix::sys::socket::shutdown(self.socket.get_ref().as_raw_fd(), nix::sys::socket::Shutdown::Both);
    }

    fn abandon(&self) {
        self.closed.store(true, Ordering::SeqCst);
        for (_, slot) in lock(&self.environments).drain() {
            if let Some(made) = slot.made {
                let _ = made.send(Err(LOST.into()));
            }
            slot.gone.send_replace(Some(Gone::unseen()));
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
