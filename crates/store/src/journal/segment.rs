//! How a segment lies on the disk. Numbers are little-endian.
//!
//! A segment begins with magic (4), CRC-32 (4), the offset at which it starts (8) and when it was
//! made (8). A record is the CRC-32 of its head (4), the payload's length (4), when it was appended
//! (8), its kind (1), the CRC-32 of the payload (4), and the payload. The head's CRC covers also the
//! record's place and the segment's moment, so that bytes of a payload, or of a file that was there
//! before, do not pass for a record.

use base::Timestamp;

/// Bytes of a segment's head.
pub(super) const HEAD: usize = 24;
/// Bytes of a record's head.
pub(super) const RECORD_HEAD: usize = 21;

const MAGIC: [u8; 4] = *b"PFJ1";

/// What a segment's head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Segment {
    /// The offset of its first byte: a record's offset less this is its place in the file.
    pub start: u64,
    /// When it was made; the segment before it has no later record.
    pub created: Timestamp,
}

/// What a record holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What was appended.
    Data,
    /// How far a reader has come: the offset (8) and the reader's name.
    Checkpoint,
}

/// A record's head.
#[derive(Debug, Clone, Copy)]
pub(super) struct RecordHead {
    pub length: usize,
    pub at: Timestamp,
    pub kind: Kind,
    payload_crc: u32,
}

/// What stands at a place.
#[derive(Debug)]
pub(super) enum Found<'a> {
    /// A whole record.
    Record(RecordHead, &'a [u8]),
    /// A record whose payload is not what was written; it has this many bytes with its head.
    DamagedPayload(usize),
    /// The bytes end within what may be a record; so many are needed to know.
    Short(usize),
    /// No record.
    Nothing,
}

impl Segment {
    pub(super) fn head(&self) -> [u8; HEAD] {
        let mut out = [0; HEAD];
        out[..4].copy_from_slice(&MAGIC);
        out[8..16].copy_from_slice(&self.start.to_le_bytes());
        out[16..24].copy_from_slice(&self.created.micros().to_le_bytes());
        let crc = crc32fast::hash(&out[8..]);
        out[4..8].copy_from_slice(&crc.to_le_bytes());
        out
    }

    pub(super) fn parse(head: &[u8]) -> Option<Self> {
        let (magic, rest) = head.split_first_chunk::<4>()?;
        let (crc, rest) = rest.split_first_chunk::<4>()?;
        let rest = rest.first_chunk::<16>()?;
        if *magic != MAGIC || u32::from_le_bytes(*crc) != crc32fast::hash(rest) {
            return None;
        }
        let (start, created) = rest.split_first_chunk::<8>()?;
        let created = i64::from_le_bytes(*created.first_chunk::<8>()?);
        let created = Timestamp::from_micros(created);
        Some(Self { start: u64::from_le_bytes(*start), created })
    }

    /// Appends a record that will stand at `place` in the file. A payload has less than 4 GiB.
    pub(super) fn frame(&self, out: &mut Vec<u8>, place: u64, at: Timestamp, kind: Kind, payload: &[u8]) {
        let mut head = [0; RECORD_HEAD];
        let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
        head[4..8].copy_from_slice(&length.to_le_bytes());
        head[8..16].copy_from_slice(&at.micros().to_le_bytes());
        head[16] = kind as u8;
        head[17..21].copy_from_slice(&crc32fast::hash(payload).to_le_bytes());
        let crc = self.crc(place, &head[4..]);
        head[..4].copy_from_slice(&crc.to_le_bytes());
        out.extend_from_slice(&head);
        out.extend_from_slice(payload);
    }

    /// What stands at the beginning of `bytes`, which are at `place` in the file.
    pub(super) fn record<'a>(&self, place: u64, bytes: &'a [u8]) -> Found<'a> {
        let Some((head, rest)) = bytes.split_first_chunk::<RECORD_HEAD>() else {
            return Found::Short(RECORD_HEAD);
        };
        let Some(head) = self.record_head(place, head) else {
            return Found::Nothing;
        };
        let Some(payload) = rest.get(..head.length) else {
            return Found::Short(RECORD_HEAD + head.length);
        };
        if crc32fast::hash(payload) != head.payload_crc {
            return Found::DamagedPayload(RECORD_HEAD + head.length);
        }
        Found::Record(head, payload)
    }

    /// The first place from `from` on where a whole record stands, within `bytes` that begin at
    /// `place` in the file.
    pub(super) fn search(&self, place: u64, bytes: &[u8], from: usize) -> Option<usize> {
        (from..bytes.len().saturating_sub(RECORD_HEAD - 1))
            .find(|&start| matches!(self.record(place + start as u64, &bytes[start..]), Found::Record(..)))
    }

    fn record_head(&self, place: u64, head: &[u8; RECORD_HEAD]) -> Option<RecordHead> {
        let word = |at: usize| head[at..].first_chunk().map(|bytes| u32::from_le_bytes(*bytes));
        if word(0)? != self.crc(place, &head[4..]) {
            return None;
        }
        let kind = match head[16] {
            0 => Kind::Data,
            1 => Kind::Checkpoint,
            _ => return None,
        };
        let at = Timestamp::from_micros(i64::from_le_bytes(*head[8..].first_chunk()?));
        let length = usize::try_from(word(4)?).ok()?;
        Some(RecordHead { length, at, kind, payload_crc: word(17)? })
    }

    fn crc(&self, place: u64, head: &[u8]) -> u32 {
        let mut crc = crc32fast::Hasher::new();
        crc.update(&self.start.wrapping_add(place).to_le_bytes());
        crc.update(&self.created.micros().to_le_bytes());
        crc.update(head);
        crc.finalize()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SEGMENT: Segment = Segment { start: 1000, created: Timestamp::from_micros(5) };

    fn framed(payload: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        SEGMENT.frame(&mut out, 40, Timestamp::from_micros(7), Kind::Data, payload);
        out
    }

    #[test]
    fn the_bytes_of_version_one() {
        let head = hex(&SEGMENT.head());
        assert_eq!(head, "50464a3174d089a3e8030000000000000500000000000000");
        assert_eq!(Segment::parse(&SEGMENT.head()), Some(SEGMENT));
        let record = "cb8947c502000000070000000000000000ac2a93d86869";
        assert_eq!(hex(&framed(b"hi")), record);
        assert!(matches!(SEGMENT.record(40, &framed(b"hi")), Found::Record(_, b"hi")));
    }

    #[test]
    fn a_record_in_another_place_is_none() {
        assert!(matches!(SEGMENT.record(41, &framed(b"hi")), Found::Nothing));
        let later = Segment { created: Timestamp::from_micros(6), ..SEGMENT };
        assert!(matches!(later.record(40, &framed(b"hi")), Found::Nothing));
    }

    proptest! {
        #[test]
        fn a_flipped_bit_is_noticed(payload: Vec<u8>, at: usize, bit in 0..8u8) {
            let mut bytes = framed(&payload);
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            prop_assert!(!matches!(SEGMENT.record(40, &bytes), Found::Record(..)));
        }

        #[test]
        fn a_cut_record_is_short(payload: Vec<u8>, at: usize) {
            let bytes = framed(&payload);
            prop_assert!(matches!(SEGMENT.record(40, &bytes[..at % bytes.len()]), Found::Short(_)));
        }

        #[test]
        fn any_bytes_are_refused_without_a_panic(bytes: Vec<u8>, place: u64) {
            let _ = Segment::parse(&bytes);
            let _ = SEGMENT.search(place / 2, &bytes, 0);
        }
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
