//! What a connection is doing, so that one timer can tell an idle connection from a slow client.
//! Nothing here costs a timer per request: the timer looks only when its deadline is reached.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use base::Limits;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use service::Body;
use tokio::time::Instant;

/// The state of one connection. Times are milliseconds since the connection began, plus one;
/// 0 stands for none.
#[derive(Debug)]
pub(crate) struct Activity {
    began: Instant,
    running: AtomicU32,
    idle_since: AtomicU64,
    head_since: AtomicU64,
    blocked_since: AtomicU64,
    head: AtomicU8,
    linger: AtomicBool,
    linger_since: AtomicU64,
}

/// What the timer finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Look again then.
    Wait(Instant),
    /// Nothing is asked for: close.
    Idle,
    /// The client does not send or does not read: cut.
    Slow,
}

/// What was seen of a request's head when it came in.
mod head {
    /// Bytes have been read since the last request.
    pub const READ: u8 = 1;
    /// They came in several pieces.
    pub const SPLIT: u8 = 2;
    /// There was a `Content-Length` line.
    pub const LENGTH: u8 = 4;
}

/// How a chunked request's head looks beside what the HTTP library tells.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Chunked {
    /// No `Content-Length` beside it.
    Plain,
    /// A `Content-Length` too: an attempt at smuggling, or a broken client.
    WithLength,
    /// It cannot be told: the connection must not be used again.
    Unknown,
}

impl Activity {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            began: Instant::now(),
            running: AtomicU32::new(0),
            idle_since: AtomicU64::new(1),
            head_since: AtomicU64::new(0),
            blocked_since: AtomicU64::new(0),
            head: AtomicU8::new(0),
            linger: AtomicBool::new(false),
            linger_since: AtomicU64::new(0),
        })
    }

    /// A request began: until the guard and the response's body are gone, the connection is busy.
    pub(crate) fn begin(self: &Arc<Self>) -> Running {
        self.running.fetch_add(1, Ordering::Relaxed);
        self.head_since.store(0, Ordering::Relaxed);
        Running(Arc::clone(self))
    }

    /// Bytes arrived.
    pub(crate) fn received(&self, bytes: &[u8]) {
        if self.running.load(Ordering::Relaxed) > 0 {
            return;
        }
        let mut seen = head::READ;
        if self.head_since.load(Ordering::Relaxed) == 0 {
            self.head_since.store(self.now(), Ordering::Relaxed);
        } else {
            seen |= head::SPLIT | self.head.load(Ordering::Relaxed);
        }
        if has_content_length(bytes) {
            seen |= head::LENGTH;
        }
        self.head.store(seen, Ordering::Relaxed);
    }

    /// What the head of a chunked request looked like. To be asked once, when the request begins.
    pub(crate) fn chunked_head(&self) -> Chunked {
        let seen = self.head.swap(0, Ordering::Relaxed);
        if seen & head::LENGTH != 0 {
            Chunked::WithLength
        } else if seen == head::READ {
            Chunked::Plain
        } else {
            Chunked::Unknown
        }
    }

    /// Writing stands still because the client does not read, or goes on.
    pub(crate) fn writing(&self, blocked: bool) {
        if !blocked {
            self.blocked_since.store(0, Ordering::Relaxed);
        } else if self.blocked_since.load(Ordering::Relaxed) == 0 {
            self.blocked_since.store(self.now(), Ordering::Relaxed);
        }
    }

    /// The client may still be sending what nobody will read.
    pub(crate) fn set_linger(&self) {
        self.linger.store(true, Ordering::Relaxed);
    }

    /// Whether to read away what the client still sends, when the connection ends.
    pub(crate) fn must_linger(&self) -> bool {
        let must = self.linger.load(Ordering::Relaxed);
        if must && self.linger_since.load(Ordering::Relaxed) == 0 {
            self.linger_since.store(self.now(), Ordering::Relaxed);
        }
        must
    }

    /// Whether no request is running.
    pub(crate) fn is_idle(&self) -> bool {
        self.running.load(Ordering::Relaxed) == 0
    }

    /// Whether the connection may go on, and when to look again. `patient` connections (HTTP/2)
    /// exchange frames between requests: only silence of requests counts.
    pub(crate) fn verdict(&self, limits: &Limits, patient: bool) -> Verdict {
        let now = Instant::now();
        let due = |since: u64, allowed: Duration| self.began + Duration::from_millis(since - 1) + allowed;
        let linger = self.linger_since.load(Ordering::Relaxed);
        if linger > 0 {
            let due = due(linger, limits.header_time);
            return if due <= now { Verdict::Slow } else { Verdict::Wait(due) };
        }
        let blocked = self.blocked_since.load(Ordering::Relaxed);
        if blocked > 0 {
            let due = due(blocked, limits.body_pause);
            return if due <= now { Verdict::Slow } else { Verdict::Wait(due) };
        }
        if !self.is_idle() {
            return Verdict::Wait(now + limits.body_pause.min(limits.header_time));
        }
        let head = self.head_since.load(Ordering::Relaxed);
        if head > 0 && !patient {
            let due = due(head, limits.header_time);
            return if due <= now { Verdict::Slow } else { Verdict::Wait(due) };
        }
        let due = due(self.idle_since.load(Ordering::Relaxed).max(1), limits.idle_time);
        // A head may begin meanwhile: look before it can be late.
        if due <= now { Verdict::Idle } else { Verdict::Wait(due.min(now + limits.header_time)) }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX - 1).saturating_add(1)
    }
}

/// Whether a line of the head in `bytes` begins with `content-length`. Ends at the first empty line.
fn has_content_length(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b"content-length";
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|&byte| byte == b'\n') {
        rest = &rest[at + 1..];
        if rest.first().is_some_and(|&byte| byte == b'\r' || byte == b'\n') {
            return false;
        }
        if rest.len() >= NAME.len() && rest[..NAME.len()].eq_ignore_ascii_case(NAME) {
            return true;
        }
    }
    false
}

/// Held while a request runs and its response is written.
#[derive(Debug)]
pub(crate) struct Running(Arc<Activity>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.idle_since.store(self.0.now(), Ordering::Relaxed);
        self.0.running.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A response's body that keeps its connection busy until it was written.
#[derive(Debug)]
pub(crate) struct Tracked {
    pub(crate) body: Body,
    pub(crate) _running: Running,
}

impl http_body::Body for Tracked {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &str, expect: bool) {
        assert_eq!(has_content_length(bytes.as_bytes()), expect, "{bytes:?}");
    }

    #[test]
    fn a_length_is_found_in_the_head_only() {
        check("POST / HTTP/1.1\r\nHost: a\r\nCONTENT-length: 5\r\n\r\nhello", true);
        check("POST / HTTP/1.1\nContent-Length : 5\n\n", true);
        check("POST / HTTP/1.1\r\nHost: a\r\n\r\ncontent-length: 5\r\n", false);
        check("POST / HTTP/1.1\r\nX-Content-Length: 5\r\n\r\n", false);
        check("", false);
        check("\ncontent-lengt", false);
    }

    #[test]
    fn a_head_in_pieces_is_not_trusted() {
        let activity = Activity::new();
        activity.received(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        assert_eq!(activity.chunked_head(), Chunked::Plain);
        // A second request that came with the first: nothing was read in between.
        assert_eq!(activity.chunked_head(), Chunked::Unknown);
        drop(activity.begin());
        activity.received(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConten");
        activity.received(b"t-Length: 3\r\n\r\n");
        assert_eq!(activity.chunked_head(), Chunked::Unknown);
        drop(activity.begin());
        activity.received(b"POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n");
        assert_eq!(activity.chunked_head(), Chunked::WithLength);
    }
}
