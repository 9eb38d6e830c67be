//! A function's output: log events in the order in which they were written.
//!
//! Standard output and error are one pipe. What is written there plainly is cut into lines. Our own
//! clients can write one event of several lines: as records `NUL "PF" flag token length text`, each
//! at most 4,096 bytes long, because the kernel keeps writes of that size whole (POSIX, PIPE_BUF), so
//! that no other process of the function can write into their midst.

use bytes::{Buf, Bytes, BytesMut};
use tokio::sync::mpsc;

/// The letters of a token.
pub(crate) const TOKEN: usize = 8;
const MAGIC: &[u8] = b"\0PF";
/// Magic, flag, token, two bytes of length.
const HEAD: usize = MAGIC.len() + 1 + TOKEN + 2;
/// Batches that may wait for the receiver; each is what one read of the pipe brought.
const WAITING: usize = 16;

/// Receives log events; each keeps its line end if it had one.
///
/// Bounded: when nobody receives, the pipe is not read, and the function waits in its `write`, as on
/// a slow disk. So receive while `init` and `invoke` run. Drop it to discard what comes.
#[derive(Debug)]
pub struct Output {
    batches: mpsc::Receiver<Vec<Bytes>>,
}

impl Output {
    /// The next events; `None` when the environment is gone and all has been received.
    pub async fn recv(&mut self) -> Option<Vec<Bytes>> {
        self.batches.recv().await
    }

    /// Events that wait already. After `invoke` has returned, everything that was written before the
    /// response waits here.
    pub fn try_recv(&mut self) -> Option<Vec<Bytes>> {
        self.batches.try_recv().ok()
    }
}

/// The sending end.
pub(crate) fn channel() -> (mpsc::Sender<Vec<Bytes>>, Output) {
    let (sender, batches) = mpsc::channel(WAITING);
    (sender, Output { batches })
}

/// Cuts what is read from the pipe into events.
#[derive(Debug)]
pub(crate) struct Splitter {
    token: [u8; TOKEN],
    /// An event is cut here.
    limit: usize,
    /// What was read and not yet understood: a line without end, a record that is not whole.
    rest: BytesMut,
    /// So much of it has been looked through and holds no end: a function that writes a long line byte
    /// by byte must not have all of it looked through each time.
    seen: usize,
    /// The beginning of an event that goes on in the next record.
    event: BytesMut,
}

impl Splitter {
    pub(crate) fn new(token: [u8; TOKEN], limit: usize) -> Self {
        Self { token, limit: limit.max(1), rest: BytesMut::new(), seen: 0, event: BytesMut::new() }
    }

    /// Takes what was read; adds whole events to `events`.
    pub(crate) fn push(&mut self, bytes: &[u8], events: &mut Vec<Bytes>) {
        self.rest.extend_from_slice(bytes);
        loop {
            if self.rest.first() == Some(&0) {
                match self.record(events) {
                    Record::Whole => continue,
                    Record::Unfinished => return,
                    Record::None => {}
                }
            }
            // A line ends after its newline, before a record, or at the limit.
            let window = self.rest.len().min(self.limit);
            let seen = std::mem::take(&mut self.seen).min(window);
            let end = self.rest[..window].iter().enumerate().skip(seen).find_map(|(i, &byte)| match byte {
                b'\n' => Some(i + 1),
                0 if i > 0 && self.may_begin_record(i) => Some(i),
                _ => None,
            });
            match end {
                Some(end) => events.push(self.rest.split_to(end).freeze()),
                None if window == self.limit => events.push(self.rest.split_to(window).freeze()),
                None => {
                    self.seen = window;
                    return;
                }
            }
        }
    }

    /// What waits for its end is an event now: the invocation is over.
    pub(crate) fn flush(&mut self, events: &mut Vec<Bytes>) {
        self.seen = 0;
        for rest in [self.event.split(), self.rest.split()] {
            if !rest.is_empty() {
                events.push(rest.freeze());
            }
        }
    }

    fn may_begin_record(&self, at: usize) -> bool {
        let rest = &self.rest[at..];
        let known = rest.len().min(MAGIC.len());
        rest[..known] == MAGIC[..known] && rest.get(4..4 + TOKEN).is_none_or(|token| token == self.token)
    }

    fn record(&mut self, events: &mut Vec<Bytes>) -> Record {
        if !self.may_begin_record(0) {
            return Record::None;
        }
        let Some(&head) = self.rest.first_chunk::<HEAD>() else {
            return Record::Unfinished;
        };
        let length = usize::from(u16::from_be_bytes([head[HEAD - 2], head[HEAD - 1]]));
        if self.rest.len() < HEAD + length {
            return Record::Unfinished;
        }
        self.rest.advance(HEAD);
        let text = self.rest.split_to(length);
        let more = head[MAGIC.len()] == b'+';
        if !more && self.event.is_empty() {
            events.push(text.freeze());
            return Record::Whole;
        }
        // Beyond the limit an event is cut, as CloudWatch cuts it.
        let room = self.limit.saturating_sub(self.event.len());
        self.event.extend_from_slice(&text[..text.len().min(room)]);
        if !more {
            events.push(self.event.split().freeze());
        }
        Record::Whole
    }
}

enum Record {
    Whole,
    Unfinished,
    None,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: [u8; TOKEN] = *b"12345678";

    fn record(flag: char, text: &str) -> Vec<u8> {
        let mut bytes = format!("\0PF{flag}12345678").into_bytes();
        bytes.extend((text.len() as u16).to_be_bytes());
        bytes.extend(text.as_bytes());
        bytes
    }

    fn check(parts: &[&[u8]], expected: &[&str]) {
        let mut splitter = Splitter::new(KEY, 20);
        let mut events = Vec::new();
        for part in parts {
            splitter.push(part, &mut events);
        }
        splitter.flush(&mut events);
        let events: Vec<_> = events.iter().map(|e| String::from_utf8_lossy(e).into_owned()).collect();
        assert_eq!(events, expected);
    }

    #[test]
    fn lines_records_and_rests() {
        check(&[b"a\nb\n\nc"], &["a\n", "b\n", "\n", "c"]);
        check(&[b"a", b"b\n"], &["ab\n"]);
        check(&[&record('.', "x\ny\n")], &["x\ny\n"]);
        check(&[b"part", &record('.', "x\ny"), b"rest\n"], &["part", "x\ny", "rest\n"]);
        check(&[&record('+', "x\n"), &record('.', "y")], &["x\ny"]);
        check(&[&record('+', "x\n"), b"line\n", &record('.', "y")], &["line\n", "x\ny"]);
        check(&[b"\0PF.87654321\0\x01z\n"], &["\0PF.87654321\0\x01z\n"]);
        check(&[b"0123456789012345678901234\n"], &["01234567890123456789", "01234\n"]);
        check(&[&record('+', "0123456789012345"), &record('.', "67890123456789")], &["01234567890123456789"]);
    }

    #[test]
    fn a_long_line_may_come_byte_by_byte() {
        // Half a billion thousand looks at bytes were each of them looked at again.
        let mut splitter = Splitter::new(KEY, 1 << 20);
        let mut events = Vec::new();
        for _ in 0..1 << 20 {
            splitter.push(b"x", &mut events);
        }
        assert_eq!(events.len(), 1);
        assert_eq!((events[0].len(), splitter.seen), (1 << 20, 0));
    }

    #[test]
    fn a_record_may_come_in_any_pieces() {
        let bytes = [b"a".to_vec(), record('.', "x\ny"), b"b\n".to_vec()].concat();
        for cut in 0..bytes.len() {
            check(&[&bytes[..cut], &bytes[cut..]], &["a", "x\ny", "b\n"]);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_panics(
            parts in prop::collection::vec(prop::collection::vec(prop_oneof![Just(0), Just(b'\n'), Just(b'P'), Just(b'F'), any::<u8>()], 0..40), 0..6)
        ) {
            let mut splitter = Splitter::new(KEY, 16);
            let mut events = Vec::new();
            for part in &parts {
                splitter.push(part, &mut events);
            }
            splitter.flush(&mut events);
            prop_assert_eq!(events.concat(), parts.concat());
        }
    }
}
