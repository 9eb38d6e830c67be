//! What is kept: groups and streams in the store, lines in the journal.

use bytes::Bytes;
use service::LogLine;
use store::Table;

/// Account, region, name.
pub(crate) type GroupKey = (String, String, String);
/// The group's number and the stream's name: a group that is made anew has a new number, so that the
/// streams of the one before it are not its own.
pub(crate) type StreamKey = (u64, String);

pub(crate) const GROUPS: Table<GroupKey, v1::GroupRecord> = Table::new("logs.group");
pub(crate) const STREAMS: Table<StreamKey, v1::StreamRecord> = Table::new("logs.stream");

pub(crate) use v1::{GroupRecord, StreamRecord};

pub(crate) mod v1 {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};

    /// A log group.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct GroupRecord {
        pub(crate) id: u64,
        pub(crate) created_ms: i64,
        pub(crate) retention_days: Option<i32>,
        pub(crate) class: Option<String>,
        pub(crate) kms_key: Option<String>,
        pub(crate) protected: bool,
        pub(crate) tags: BTreeMap<String, String>,
    }

    /// A log stream.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct StreamRecord {
        pub(crate) id: u64,
        pub(crate) created_ms: i64,
    }
}
store::stored!(v1::GroupRecord, 1);
store::stored!(v1::StreamRecord, 1);

/// The version byte of a batch in the journal.
const BATCH: u8 = 1;
/// Version, group, stream, time of arrival, first and last time, number of lines.
const HEAD: usize = 1 + 8 * 5 + 4;

/// What stands before the lines of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) group: u64,
    pub(crate) stream: u64,
    pub(crate) arrived_ms: i64,
    pub(crate) first_ms: i64,
    pub(crate) last_ms: i64,
    pub(crate) count: u32,
}

/// A batch of lines of one stream, as the journal keeps it.
pub(crate) fn encode(group: u64, stream: u64, arrived_ms: i64, lines: &[LogLine]) -> Vec<u8> {
    let times = || lines.iter().map(|line| line.time.millis());
    let size = lines.iter().map(|line| line.message.len() + 12).sum::<usize>();
    let mut out = Vec::with_capacity(HEAD + size);
    out.push(BATCH);
    out.extend(group.to_be_bytes());
    out.extend(stream.to_be_bytes());
    out.extend(arrived_ms.to_be_bytes());
    out.extend(times().min().unwrap_or_default().to_be_bytes());
    out.extend(times().max().unwrap_or_default().to_be_bytes());
    out.extend(u32::try_from(lines.len()).unwrap_or(u32::MAX).to_be_bytes());
    for line in lines {
        out.extend(line.time.millis().to_be_bytes());
        out.extend(u32::try_from(line.message.len()).unwrap_or(u32::MAX).to_be_bytes());
        out.extend(line.message.as_bytes());
    }
    out
}

/// The head of a batch; `None` for what is no batch.
pub(crate) fn head(bytes: &[u8]) -> Option<Head> {
    let (&version, mut rest) = bytes.split_first()?;
    if version != BATCH {
        return None;
    }
    let mut eight = || -> Option<[u8; 8]> {
        let (first, after) = rest.split_first_chunk::<8>()?;
        rest = after;
        Some(*first)
    };
    Some(Head {
        group: u64::from_be_bytes(eight()?),
        stream: u64::from_be_bytes(eight()?),
        arrived_ms: i64::from_be_bytes(eight()?),
        first_ms: i64::from_be_bytes(eight()?),
        last_ms: i64::from_be_bytes(eight()?),
        count: u32::from_be_bytes(*rest.first_chunk()?),
    })
}

/// The lines of a batch: time and text. Ends where the bytes do not hold a line any more.
pub(crate) fn lines(bytes: &Bytes) -> impl Iterator<Item = (i64, Bytes)> + '_ {
    let mut at = HEAD;
    std::iter::from_fn(move || {
        let (time, rest) = bytes.get(at..)?.split_first_chunk::<8>()?;
        let length = u32::from_be_bytes(*rest.first_chunk()?) as usize;
        let start = at + 12;
        let end = start.checked_add(length).filter(|end| *end <= bytes.len())?;
        at = end;
        Some((i64::from_be_bytes(*time), bytes.slice(start..end)))
    })
}

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use store::Stored;

    use super::*;

    /// Bytes as version 1 wrote them.
    #[test]
    fn records_of_version_1_are_read() {
        let group = r#"v1:{"id":7,"created_ms":5,"retention_days":30,"class":null,"kms_key":null,"protected":false,"tags":{"a":"b"}}"#;
        let record = GroupRecord::decode(group.as_bytes()).unwrap();
        assert_eq!((record.id, record.retention_days, record.tags.len()), (7, Some(30), 1));
        assert_eq!(String::from_utf8(record.encode().unwrap()).unwrap(), group);
        let stream = r#"v1:{"id":9,"created_ms":5}"#;
        let record = StreamRecord::decode(stream.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(record.encode().unwrap()).unwrap(), stream);
    }

    #[test]
    fn batches_of_version_1_are_read() {
        let line = |ms, message: &str| LogLine { time: Timestamp::from_millis(ms), message: message.to_owned() };
        let bytes = encode(1, 2, 30, &[line(10, "a"), line(20, "bc")]);
        let sample: Vec<u8> = [
            &[1][..],
            &1_u64.to_be_bytes(),
            &2_u64.to_be_bytes(),
            &30_i64.to_be_bytes(),
            &10_i64.to_be_bytes(),
            &20_i64.to_be_bytes(),
            &2_u32.to_be_bytes(),
            &10_i64.to_be_bytes(),
            &1_u32.to_be_bytes(),
            b"a",
            &20_i64.to_be_bytes(),
            &2_u32.to_be_bytes(),
            b"bc",
        ]
        .concat();
        assert_eq!(bytes, sample);
        let expect = Head { group: 1, stream: 2, arrived_ms: 30, first_ms: 10, last_ms: 20, count: 2 };
        assert_eq!(head(&bytes), Some(expect));
        let read: Vec<_> = lines(&Bytes::from(bytes.clone())).collect();
        assert_eq!(read, [(10, Bytes::from("a")), (20, Bytes::from("bc"))]);
        // Any part of a batch is read without a panic.
        for end in 0..bytes.len() {
            let part = Bytes::copy_from_slice(&bytes[..end]);
            let _ = head(&part);
            assert!(lines(&part).count() <= 1);
        }
    }
}
