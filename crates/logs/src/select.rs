//! Reading lines: of one stream or many, in the order of their times, in pages, forwards or
//! backwards.

use std::cmp::Ordering;

use store::{Item, Journal, JournalError, Offset};

use crate::index::Block;
use crate::pattern::Pattern;
use crate::record;

/// What AWS adds to each line when it counts a page's bytes.
pub(crate) const OVERHEAD: usize = 26;
/// Bytes of a page.
const PAGE: usize = 1 << 20;

/// A line's place among all: its time, then where it stands in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) time_ms: i64,
    pub(crate) offset: u64,
    pub(crate) line: u32,
}

impl Position {
    pub(crate) const START: Self = Self { time_ms: i64::MIN, offset: 0, line: 0 };
    pub(crate) const END: Self = Self { time_ms: i64::MAX, offset: u64::MAX, line: u32::MAX };

    /// Just after a line.
    pub(crate) fn after(self) -> Self {
        Self { line: self.line.saturating_add(1), ..self }
    }

    /// 56 digits, as in AWS's tokens.
    pub(crate) fn token(self) -> String {
        let time = self.time_ms.wrapping_sub(i64::MIN) as u64;
        format!("{time:020}{:024}{:012}", self.offset, self.line)
    }

    /// From such digits.
    pub(crate) fn from_token(token: &str) -> Option<Self> {
        if token.len() != 56 || !token.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Some(Self {
            time_ms: (token.get(..20)?.parse::<u64>().ok()? as i64).wrapping_add(i64::MIN),
            offset: token.get(20..44)?.parse().ok()?,
            line: token.get(44..)?.parse().ok()?,
        })
    }
}

/// A line that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) position: Position,
    /// The place of its stream in [`Query::sources`].
    pub(crate) source: usize,
    pub(crate) arrived_ms: i64,
    pub(crate) message: String,
}

/// Where to look.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) stream: u64,
    pub(crate) blocks: Vec<Block>,
}

/// What to look for.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) sources: Vec<Source>,
    /// The first time wanted, and the first no longer wanted.
    pub(crate) from_ms: i64,
    pub(crate) until_ms: i64,
    /// Lines from this place on (forwards) or before it (backwards).
    pub(crate) bound: Position,
    pub(crate) forward: bool,
    pub(crate) pattern: Pattern,
    pub(crate) limit: usize,
    /// Bytes of the journal that may be read.
    pub(crate) scan: u64,
}

/// A page, in the order of times whatever the direction.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) events: Vec<Event>,
    /// Where the next page begins, when there may be one (forwards only).
    pub(crate) next: Option<Position>,
}

/// Answers a query. Reads the disk where it is called.
pub(crate) fn select(journal: &Journal, query: &Query) -> Result<Page, JournalError> {
    let (low, high) = match query.forward {
        true => (query.from_ms.max(query.bound.time_ms), query.until_ms),
        false => (query.from_ms, query.until_ms.min(query.bound.time_ms.saturating_add(1))),
    };
    let mut blocks: Vec<(usize, Block)> = Vec::new();
    for (source, found) in query.sources.iter().enumerate() {
        let wanted = found.blocks.iter().filter(|block| block.last_ms >= low && block.first_ms < high);
        blocks.extend(wanted.map(|block| (source, *block)));
    }
    blocks.sort_unstable_by_key(|(_, block)| match query.forward {
        true => (block.first_ms, block.from),
        false => (block.last_ms.saturating_neg(), u64::MAX - block.from),
    });
    let mut events: Vec<Event> = Vec::new();
    let mut scanned = 0;
    let mut stopped = None;
    for (at, (source, block)) in blocks.iter().enumerate() {
        if events.len() > query.limit {
            keep(&mut events, query);
            let enough = events.get(query.limit.saturating_sub(1)).is_some_and(|last| match query.forward {
                true => block.first_ms > last.position.time_ms,
                false => block.last_ms < last.position.time_ms,
            });
            if enough {
                break;
            }
        }
        if scanned > query.scan && at > 0 && query.forward && block.first_ms > low {
            // Everything before this block's first time has been seen.
            stopped = Some(Position { time_ms: block.first_ms, offset: 0, line: 0 });
            break;
        }
        scanned += block.to.saturating_sub(block.from);
        read(journal, query, *source, block, low..high, &mut events)?;
    }
    keep(&mut events, query);
    if let Some(stop) = stopped {
        events.retain(|event| event.position < stop);
    }
    let mut next = stopped;
    let fits = fitting(&events, query.limit);
    if let Some(first_left) = events.get(fits) {
        next = Some(first_left.position);
        events.truncate(fits);
    }
    events.sort_unstable_by_key(|event| event.position);
    Ok(Page { events, next })
}

/// How many of the events make a page: by number and by bytes, but at least one.
fn fitting(events: &[Event], limit: usize) -> usize {
    let mut bytes = 0;
    let fit = events.iter().take(limit).take_while(|event| {
        bytes += event.message.len() + OVERHEAD;
        bytes <= PAGE
    });
    fit.count().max(1).min(events.len())
}

/// Sorts in the direction of the query, and drops what no page of it can hold.
fn keep(events: &mut Vec<Event>, query: &Query) {
    let order = |a: &Event, b: &Event| -> Ordering {
        let order = a.position.cmp(&b.position);
        if query.forward { order } else { order.reverse() }
    };
    events.sort_by(order);
    // One more than the page shows that another follows.
    events.truncate(query.limit.saturating_add(1));
}

fn read(
    journal: &Journal,
    query: &Query,
    source: usize,
    block: &Block,
    times: std::ops::Range<i64>,
    events: &mut Vec<Event>,
) -> Result<(), JournalError> {
    let Some(stream) = query.sources.get(source).map(|source| source.stream) else {
        return Ok(());
    };
    let mut reader = journal.reader(Offset::from_number(block.from));
    while reader.position().number() < block.to {
        let record = match reader.try_next()? {
            Some(Item::Record(record)) if record.offset.number() < block.to => record,
            Some(Item::Record(_)) | None => break,
            // Removed or damaged: what is left is shown.
            Some(Item::Gap { .. }) => continue,
        };
        let Some(head) = record::head(&record.bytes) else {
            continue;
        };
        if head.stream != stream || head.last_ms < times.start || head.first_ms >= times.end {
            continue;
        }
        for (line, (time_ms, message)) in (0_u32..).zip(record::lines(&record.bytes)) {
            let position = Position { time_ms, offset: record.offset.number(), line };
            let wanted = match query.forward {
                true => position >= query.bound,
                false => position < query.bound,
            };
            if !wanted || !times.contains(&time_ms) {
                continue;
            }
            let message = String::from_utf8_lossy(&message);
            if query.pattern.holds(&message) {
                let message = message.into_owned();
                events.push(Event { position, source, arrived_ms: head.arrived_ms, message });
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_keep_the_order_and_come_back() {
        let middle = Position { time_ms: 1_700_000_000_000, offset: 1 << 40, line: 7 };
        for position in [Position::START, middle, middle.after(), Position::END] {
            assert_eq!(position.token().len(), 56);
            assert_eq!(Position::from_token(&position.token()), Some(position));
        }
        assert!(middle.token() < middle.after().token());
        assert!(Position::START.token() < middle.token());
        for token in ["", "x", &"9".repeat(56), &"1".repeat(55)] {
            let _ = Position::from_token(token);
        }
        assert_eq!(Position::from_token(&"1".repeat(57)), None);
    }
}
