//! The socket of the frames, heard of only when there is something to read. A stream that also waits
//! for room to write is woken each time the client takes what was sent: a wake-up more a request.

use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;

use bytes::{BufMut, BytesMut};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// Our end.
pub(crate) struct FrameSocket(AsyncFd<UnixStream>);

impl FrameSocket {
    /// To be called within a tokio runtime.
    pub(crate) fn new(socket: UnixStream) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        register(socket, Interest::READABLE).map(Self)
    }

    /// Reads what is there, at most what the buffer has room for; 0 at the end.
    pub(crate) async fn read(&self, buffer: &mut BytesMut) -> io::Result<usize> {
        loop {
            let mut ready = self.0.readable().await?;
            let room = buffer.spare_capacity_mut();
            let length = room.len();
            // SAFETY: the kernel writes at most `length` bytes, into memory that is ours.
            let read = unsafe { libc::read(self.0.get_ref().as_raw_fd(), room.as_mut_ptr().cast(), length) };
            match usize::try_from(read) {
                Ok(read) => {
                    // The socket is empty: without asking once more.
                    if read < length {
                        ready.clear_ready();
                    }
                    // SAFETY: the kernel has written so many.
                    unsafe { buffer.advance_mut(read) };
                    return Ok(read);
                }
                Err(_) => match io::Error::last_os_error() {
                    error if error.kind() == io::ErrorKind::WouldBlock => ready.clear_ready(),
                    error if error.kind() == io::ErrorKind::Interrupted => {}
                    error => return Err(error),
                },
            }
        }
    }

    /// Writes as much as there is room for, and waits where there is none.
    pub(crate) async fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.get_ref().write(bytes) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            written => return written,
        }
        let socket = register(self.0.get_ref().try_clone()?, Interest::WRITABLE)?;
        loop {
            let mut ready = socket.writable().await?;
            if let Ok(written) = ready.try_io(|socket| socket.get_ref().write(bytes)) {
                return written;
            }
        }
    }
}

fn register(socket: UnixStream, interest: Interest) -> io::Result<AsyncFd<UnixStream>> {
    // SAFETY: a stream owns its descriptor and always gives the same one.
    Ok(unsafe { AsyncFd::register_with_interest(socket, interest)? })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[tokio::test]
    async fn more_than_fits_arrives_whole() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let socket = FrameSocket::new(ours).unwrap();
        let sent: Vec<u8> = (0..3_000_000_u32).map(|n| n as u8).collect();
        let expect = sent.clone();
        let echo = std::thread::spawn(move || {
            let mut got = vec![0; expect.len()];
            theirs.read_exact(&mut got).unwrap();
            assert_eq!(got, expect);
            theirs.write_all(&got).unwrap();
        });
        let mut at = 0;
        while at < sent.len() {
            at += socket.write(&sent[at..]).await.unwrap();
        }
        let mut got = BytesMut::new();
        loop {
            got.reserve(1000);
            if socket.read(&mut got).await.unwrap() == 0 {
                break;
            }
        }
        echo.join().unwrap();
        assert_eq!(got, sent);
    }
}
