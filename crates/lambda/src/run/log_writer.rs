//! Writes the log of one execution environment: to the Logs port as the lines come, and the end of
//! it to the caller who asked for the tail.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock, RequestId, Why};
use bytes::Bytes;
use service::{LogLine, LogStream, Logs};

use super::log_permit::LogPermit;

/// How long to wait when the port has no room.
const MOMENT: Duration = Duration::from_millis(5);
/// How many times: then the lines are given up, rather than the function held for ever.
const PATIENCE: u32 = 1000;

/// One log stream.
pub(crate) struct LogWriter {
    logs: Option<Arc<dyn Logs>>,
    stream: Arc<LogStream>,
    clock: Arc<dyn Clock>,
    /// None where nobody is asked.
    permit: Option<LogPermit>,
    pending: Vec<LogLine>,
    tail: Option<Tail>,
}

/// The last lines, bounded.
struct Tail {
    lines: VecDeque<String>,
    bytes: usize,
    limit: usize,
}

impl LogWriter {
    /// Writes to `stream`, as far as it is permitted; without `logs` only the tail is kept.
    pub fn new(
        logs: Option<Arc<dyn Logs>>,
        stream: Arc<LogStream>,
        clock: Arc<dyn Clock>,
        permit: Option<LogPermit>,
    ) -> Self {
        Self { logs, stream, clock, permit, pending: Vec::new(), tail: None }
    }

    /// Why what follows is not written; none where it is.
    pub fn refused(&mut self, request_id: RequestId) -> Option<&Why> {
        self.permit.as_mut()?.ask(request_id)
    }

    /// Whether it is written, as of the last question.
    pub fn granted(&self) -> bool {
        self.permit.as_ref().is_none_or(LogPermit::granted)
    }

    /// From now on the last `limit` bytes are kept for [`Self::take_tail`].
    pub fn keep_tail(&mut self, limit: usize) {
        self.tail = Some(Tail { lines: VecDeque::new(), bytes: 0, limit });
    }

    /// The end of the log since [`Self::keep_tail`].
    pub fn take_tail(&mut self) -> Option<String> {
        self.tail.take().map(Tail::text)
    }

    /// A line of Lambda's own. It is sent with what follows. As on AWS its end is part of it.
    pub fn line(&mut self, mut message: String) {
        if !message.ends_with('\n') {
            message.push('\n');
        }
        if let Some(tail) = &mut self.tail {
            tail.push(&message);
        }
        if self.logs.is_some() && self.granted() {
            self.pending.push(LogLine { time: self.clock.now(), message });
        }
    }

    /// A line of Lambda's own, where the format has one.
    pub fn say(&mut self, message: Option<String>) {
        if let Some(message) = message {
            self.line(message);
        }
    }

    /// Takes a line of Lambda's own back, as far as it has not been sent.
    pub fn unsay(&mut self, message: Option<String>) {
        self.pending.retain(|line| Some(line.message.trim_end()) != message.as_deref());
    }

    /// What the function wrote, sent at once.
    pub async fn output(&mut self, events: Vec<Bytes>) {
        self.hold(events);
        self.flush().await;
    }

    /// What the function wrote, to be sent with what follows.
    pub fn hold(&mut self, events: Vec<Bytes>) {
        for event in events {
            self.line(String::from_utf8_lossy(&event).into_owned());
        }
    }

    /// Sends what is pending; waits while the port has no room.
    pub async fn flush(&mut self) {
        let Some(logs) = &self.logs else { return };
        if self.pending.is_empty() {
            return;
        }
        let mut lines = std::mem::take(&mut self.pending);
        for _ in 0..PATIENCE {
            match logs.append(&self.stream, lines) {
                Ok(()) => return,
                Err(back) => lines = back,
            }
            tokio::time::sleep(MOMENT).await;
        }
        let LogStream { group, name, .. } = &*self.stream;
        tracing::warn!(group, stream = name, lines = lines.len(), "log lines are lost: the log store takes none");
    }
}

impl fmt::Debug for LogWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogWriter").field("stream", &self.stream.name).finish_non_exhaustive()
    }
}

impl Tail {
    fn push(&mut self, line: &str) {
        self.bytes += line.len();
        self.lines.push_back(line.to_owned());
        // The line that crosses the limit stays: its end is part of the tail.
        while let Some(first) = self.lines.front()
            && self.bytes - first.len() >= self.limit
        {
            self.bytes -= first.len();
            self.lines.pop_front();
        }
    }

    fn text(self) -> String {
        let mut text = String::with_capacity(self.bytes);
        for line in &self.lines {
            text.push_str(line);
        }
        let mut from = text.len().saturating_sub(self.limit);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        text.split_off(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &[&str], limit: usize, expect: &str) {
        let mut tail = Tail { lines: VecDeque::new(), bytes: 0, limit };
        lines.iter().for_each(|line| tail.push(line));
        assert_eq!(tail.text(), expect);
    }

    #[test]
    fn the_tail_is_the_end() {
        check(&[], 10, "");
        check(&["one\n", "two\n"], 100, "one\ntwo\n");
        check(&["one\n", "two\n"], 6, "e\ntwo\n");
        check(&["one\n", "two\n"], 4, "two\n");
        check(&["a long line that alone is over\n"], 6, " over\n");
        check(&["äöü\n"], 4, "ü\n");
    }
}
