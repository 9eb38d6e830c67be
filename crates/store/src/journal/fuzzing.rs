//! A journal on what a disk may give back, for `fuzz/`.

use std::path::Path;
use std::sync::Arc;

use base::{Limits, ManualClock, Timestamp};

use super::files::{Files, MemoryFiles};
use super::segment::{Kind, Segment};
use super::{JournalOptions, Reader, Retention, open, segment_name};
use crate::journal::Offset;

/// Opens a journal of one segment and reads it to its end, without its writer. The segment is made
/// by `bytes`: pieces of up to 63 bytes, each behind one that says its length and what it is: a record,
/// a checkpoint, bytes as they are, or a flipped byte before it.
pub fn journal(bytes: &[u8]) {
    let directory = Path::new("journal");
    let files = Arc::new(MemoryFiles::default());
    let written = files.create(&directory.join(segment_name(0))).and_then(|file| file.write_at(&segment(bytes), 0));
    let clock = Arc::new(ManualClock::default());
    let options = JournalOptions::new(clock, &Limits::default(), Retention::queue(1 << 20));
    let (Ok(()), Ok((shared, _active))) = (written, open::open(files, directory, options)) else { return };
    let mut reader = Reader::new(shared, Offset::START);
    let mut items = 0;
    while let Ok(Some(_)) = reader.try_next() {
        items += 1;
        assert!(items <= bytes.len(), "the reader goes round in a circle");
    }
}

fn segment(mut bytes: &[u8]) -> Vec<u8> {
    let segment = Segment { start: 0, created: Timestamp::from_micros(5) };
    let mut out = segment.head().to_vec();
    while let Some((&what, rest)) = bytes.split_first() {
        let (piece, rest) = rest.split_at(usize::from(what & 63).min(rest.len()));
        bytes = rest;
        let place = out.len() as u64;
        match what >> 6 {
            0 => segment.frame(&mut out, place, Timestamp::from_micros(7), Kind::Data, piece),
            1 => segment.frame(&mut out, place, Timestamp::from_micros(7), Kind::Checkpoint, piece),
            2 => out.extend_from_slice(piece),
            _ => {
                let at = piece.first().map_or(0, |&at| out.len().saturating_sub(usize::from(at)));
                if let Some(byte) = out.get_mut(at) {
                    *byte ^= 1;
                }
            }
        }
    }
    out
}
