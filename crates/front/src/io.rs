//! Streams under the HTTP library: one that gives back bytes that were looked at, one that tells
//! the connection's [`Activity`] what passes.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::activity::Activity;

/// A stream whose first bytes were read already.
#[derive(Debug)]
pub(crate) struct Prefixed<S> {
    pub(crate) prefix: Bytes,
    pub(crate) stream: S,
}

/// A stream that is watched.
#[derive(Debug)]
pub(crate) struct Watched<S> {
    pub(crate) stream: S,
    pub(crate) activity: Arc<Activity>,
    lingered: usize,
}

/// How much of a refused body is read away before the connection is cut.
const LINGER: usize = 128 * 1024 * 1024;

impl<S> Watched<S> {
    pub(crate) fn new(stream: S, activity: Arc<Activity>) -> Self {
        Self { stream, activity, lingered: 0 }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Prefixed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.prefix.has_remaining() {
            let length = self.prefix.len().min(buffer.remaining());
            buffer.put_slice(&self.prefix[..length]);
            self.prefix.advance(length);
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let result = ready!(Pin::new(&mut self.stream).poll_read(context, buffer));
        let read = &buffer.filled()[before..];
        if !read.is_empty() {
            self.activity.received(read);
        }
        Poll::Ready(result)
    }
}

macro_rules! writes {
    ($type:ident, $note:expr, $linger:expr) => {
        impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for $type<S> {
            fn poll_write(
                mut self: Pin<&mut Self>,
                context: &mut Context<'_>,
                bytes: &[u8],
            ) -> Poll<io::Result<usize>> {
                let written = Pin::new(&mut self.stream).poll_write(context, bytes);
                $note(&self, written.is_pending());
                written
            }

            fn poll_write_vectored(
                mut self: Pin<&mut Self>,
                context: &mut Context<'_>,
                slices: &[io::IoSlice<'_>],
            ) -> Poll<io::Result<usize>> {
                let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
                $note(&self, written.is_pending());
                written
            }

            fn is_write_vectored(&self) -> bool {
                self.stream.is_write_vectored()
            }

            fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
                Pin::new(&mut self.stream).poll_flush(context)
            }

            fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
                ready!(Pin::new(&mut self.stream).poll_shutdown(context))?;
                $linger(self, context)
            }
        }
    };
}

writes!(Prefixed, |_: &Prefixed<S>, _: bool| {}, |_, _: &mut Context<'_>| Poll::Ready(Ok(())));
writes!(Watched, |watched: &Watched<S>, blocked: bool| watched.activity.writing(blocked), linger);

/// A client that still sends a body which was refused would lose our answer to the reset that
/// follows when a socket is closed over unread bytes: read them away. The connection's timer and
/// [`LINGER`] bound it.
fn linger<S: AsyncRead + Unpin>(mut watched: Pin<&mut Watched<S>>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
    if !watched.activity.must_linger() {
        return Poll::Ready(Ok(()));
    }
    let mut scratch = [0; 16 * 1024];
    while watched.lingered < LINGER {
        let mut buffer = ReadBuf::new(&mut scratch);
        match ready!(Pin::new(&mut watched.stream).poll_read(context, &mut buffer)) {
            Ok(()) if !buffer.filled().is_empty() => watched.lingered += buffer.filled().len(),
            _ => break,
        }
    }
    Poll::Ready(Ok(()))
}
