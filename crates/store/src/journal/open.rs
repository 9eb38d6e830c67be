//! Opening a journal: finds the segments, cuts a torn tail, reads the checkpoints.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::files::{DiskFile, Files};
use super::segment::{Found, HEAD, Kind, RECORD_HEAD, Segment};
use super::writer::Active;
use super::{End, JournalOptions, Log, Shared, segment_name};
use crate::OpenError;

/// Opens or makes the journal in a directory.
pub(super) fn open(
    files: Arc<dyn Files>,
    directory: &Path,
    options: JournalOptions,
) -> Result<(Arc<Shared>, Active), OpenError> {
    let failed = |doing| move |source| OpenError::Io { doing, path: directory.to_owned(), source };
    files.create_directory(directory).map_err(failed("create"))?;
    let mut log = Log::default();
    let starts = starts(&*files, directory).map_err(failed("list"))?;
    let mut found = Vec::new();
    for start in starts {
        found.push((start, look(&*files, directory, start).map_err(failed("read"))?));
    }
    let (active, end) = match found.pop() {
        Some((start, Some((segment, file)))) => {
            let length = recover(segment, &*file, &mut log).map_err(failed("recover"))?;
            if start == 0 && length > HEAD as u64 {
                // The process that made it may have ended before it synchronised the names.
                let parent = directory.parent().unwrap_or(directory);
                let synced = files.sync_directory(directory).and_then(|()| files.sync_directory(parent));
                synced.map_err(failed("make durable"))?;
            }
            log.segments.push_back(segment);
            (Some(Active { segment, file, length, fresh: false }), start.saturating_add(length))
        }
        // The last one has no head: a crash came before its first record, or the disk lost it.
        Some((start, None)) => {
            let end = set_aside(&*files, directory, start).map_err(failed("recover"))?;
            (None, end)
        }
        None => (None, 0),
    };
    // A damaged head before the last one: readers skip what is between its neighbours.
    for (start, segment) in found.into_iter().rev() {
        match segment {
            Some((segment, _)) => log.segments.push_front(segment),
            None => tracing::error!(journal = %directory.display(), start, "a segment is damaged"),
        }
    }
    // The last whole segment tells the checkpoints when it is not the one that goes on.
    if active.is_none()
        && let Some(last) = log.segments.back().copied()
    {
        let path = directory.join(segment_name(last.start));
        let file = files.open(&path).map_err(failed("open"))?;
        recover(last, &*file, &mut log).map_err(failed("recover"))?;
    }

    let (sender, _) = watch::channel(End { durable: end, closed: false });
    let shared = Arc::new(Shared {
        files,
        directory: directory.to_owned(),
        options,
        log: Mutex::new(log),
        end: sender,
        open: Mutex::new(VecDeque::new()),
    });
    let active = match active {
        Some(active) => active,
        None => {
            let active = Active::create(&shared, end).map_err(failed("create a segment in"))?;
            shared.log().segments.push_back(active.segment);
            active
        }
    };
    shared.end.send_modify(|end| end.durable = active.end());
    Ok((shared, active))
}

/// Where segments start, by their names, in order.
fn starts(files: &dyn Files, directory: &Path) -> io::Result<Vec<u64>> {
    let names = files.list(directory)?;
    let mut starts: Vec<u64> = names
        .iter()
        .filter_map(|name| name.strip_suffix(".journal")?.parse().ok())
        .filter(|start| names.contains(&segment_name(*start)))
        .collect();
    starts.sort_unstable();
    Ok(starts)
}

/// A segment with its file; none when its head is not whole.
fn look(files: &dyn Files, directory: &Path, start: u64) -> io::Result<Option<(Segment, Arc<dyn DiskFile>)>> {
    let file = files.open(&directory.join(segment_name(start)))?;
    let mut head = [0; HEAD];
    let length = file.read_at(&mut head, 0)?;
    let segment = Segment::parse(&head[..length]).filter(|segment| segment.start == start);
    Ok(segment.map(|segment| (segment, file)))
}

/// Reads through the last segment and cuts what follows its last whole record. What is kept was
/// perhaps never synchronised, so it is now.
fn recover(segment: Segment, file: &dyn DiskFile, log: &mut Log) -> io::Result<u64> {
    let length = usize::try_from(file.length()?).map_err(io::Error::other)?;
    let mut bytes = vec![0; length];
    let length = file.read_at(&mut bytes, 0)?;
    bytes.truncate(length);

    let mut at = HEAD.min(length);
    loop {
        match segment.record(at as u64, &bytes[at..]) {
            Found::Record(head, payload) => {
                if head.kind == Kind::Checkpoint {
                    log.note(payload);
                }
                at += RECORD_HEAD + payload.len();
            }
            _ => match segment.search(at as u64, &bytes[at..], 1) {
                Some(next) => {
                    tracing::error!(start = segment.start, at, next, "a segment is damaged");
                    at += next;
                }
                None => break,
            },
        }
    }
    if at < length {
        file.set_length(at as u64)?;
    }
    file.sync()?;
    Ok(at as u64)
}

/// Removes an empty segment; keeps one that holds anything under another name. Returns the first
/// offset that it cannot have used.
fn set_aside(files: &dyn Files, directory: &Path, start: u64) -> io::Result<u64> {
    let path = directory.join(segment_name(start));
    let file = files.open(&path)?;
    let length = file.length()?;
    if length <= HEAD as u64 {
        files.remove(&path)?;
    } else {
        tracing::error!(path = %path.display(), "a segment without a head is set aside");
        files.rename(&path, &path.with_extension("damaged"))?;
    }
    files.sync_directory(directory)?;
    Ok(start.saturating_add(length))
}
