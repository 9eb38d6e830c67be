//! Reads an environment's output while it works, and all of it before a response is handed over.

use std::os::fd::AsFd;

use bytes::Bytes;
use tokio::net::unix::pipe;
use tokio::sync::mpsc;

use crate::output::Splitter;

/// What one read takes.
const CHUNK: usize = 64 * 1024;
/// More than a pipe can hold: what was written before a response is within it.
const PIPE: usize = 1024 * 1024;

/// The reading end of the pipe, and where its events go.
#[derive(Debug)]
pub(crate) struct Drain {
    pipe: pipe::Receiver,
    splitter: Splitter,
    /// Events that the receiver has no room for yet.
    waiting: Vec<Bytes>,
    sender: mpsc::Sender<Vec<Bytes>>,
    buffer: Vec<u8>,
    open: bool,
}

impl Drain {
    pub(crate) fn new(pipe: pipe::Receiver, splitter: Splitter, sender: mpsc::Sender<Vec<Bytes>>) -> Self {
        Self { pipe, splitter, waiting: Vec::new(), sender, buffer: Vec::new(), open: true }
    }

    /// One step: hands on what waits, or reads more. May be dropped at any point without loss.
    pub(crate) async fn step(&mut self) {
        if !self.waiting.is_empty() {
            self.hand_on().await;
        } else if self.open {
            if self.pipe.readable().await.is_err() {
                self.open = false;
                return;
            }
            self.buffer.resize(CHUNK, 0);
            match self.pipe.try_read(&mut self.buffer) {
                Ok(0) => self.open = false,
                Ok(length) => self.splitter.push(&self.buffer[..length], &mut self.waiting),
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(_) => self.open = false,
            }
        } else {
            std::future::pending::<()>().await;
        }
    }

    /// Everything that is in the pipe now: read, ended, handed on.
    pub(crate) async fn finish(&mut self) {
        let mut read = 0;
        self.buffer.resize(CHUNK, 0);
        while self.open && read < PIPE {
            // By the descriptor itself: the reactor may not have heard yet of what is there.
            match nix::unistd::read(self.pipe.as_fd(), &mut self.buffer) {
                Ok(0) => self.open = false,
                Ok(length) => {
                    read += length;
                    self.splitter.push(&self.buffer[..length], &mut self.waiting);
                    if self.waiting.len() > 1000 {
                        self.hand_on().await;
                    }
                }
                Err(nix::errno::Errno::EINTR) => {}
                Err(_) => break,
            }
        }
        self.splitter.flush(&mut self.waiting);
        self.hand_on().await;
    }

    async fn hand_on(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        match self.sender.reserve().await {
            Ok(permit) => permit.send(std::mem::take(&mut self.waiting)),
            // Nobody wants it.
            Err(_) => self.waiting.clear(),
        }
    }
}
