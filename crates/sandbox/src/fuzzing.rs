//! What a function may send, for `fuzz/`.

use bytes::BytesMut;

use crate::frames;
use crate::output::Splitter;

/// Reads frames that come in pieces of `size` bytes.
pub fn frames(bytes: &[u8], size: usize, limit: usize) {
    let mut buffer = BytesMut::new();
    for piece in bytes.chunks(size.max(1)) {
        buffer.extend_from_slice(piece);
        while let Ok(Some(_)) = frames::decode(&mut buffer, limit) {}
    }
}

/// Cuts output that comes in pieces of `size` bytes.
pub fn output(bytes: &[u8], size: usize, limit: usize) {
    let mut splitter = Splitter::new(*b"01234567", limit);
    let mut events = Vec::new();
    for piece in bytes.chunks(size.max(1)) {
        splitter.push(piece, &mut events);
    }
    splitter.flush(&mut events);
    assert!(events.iter().map(bytes::Bytes::len).sum::<usize>() <= bytes.len());
}
