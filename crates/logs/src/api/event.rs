//! Lines: put, get, filter.

use base::Timestamp;
use service::{Call, LogLine};
use wire::Error;

use super::{existing_group, existing_stream, failed, unread};
use crate::CloudWatchLogs;
use crate::generated::logs::{
    FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent, GetLogEventsRequest, GetLogEventsResponse,
    InputLogEvent, OutputLogEvent, PutLogEventsRequest, PutLogEventsResponse, RejectedLogEventsInfo, errors,
};
use crate::name;
use crate::pattern::{Pattern, PatternError};
use crate::record::{GroupRecord, STREAMS, StreamKey, encode};
use crate::select::{OVERHEAD, Page, Position, Query, Source, select};

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// Bytes of a batch, [`OVERHEAD`] for each line included.
const BATCH: usize = 1 << 20;
/// Lines of a page when the caller does not say.
const PAGE: usize = 10_000;
/// Streams that one filter may look through.
const STREAMS_AT_ONCE: usize = 10_000;

/// `PutLogEvents`. Sequence tokens are given and not looked at, as AWS does since 2023; entities are
/// not kept.
pub(crate) async fn put(
    logs: &CloudWatchLogs,
    call: &Call,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, Error> {
    let state = &logs.state;
    let events = &input.log_events;
    check(events, state.limits.log_event)?;
    let key = name::key(call, &input.log_group_name);
    let (group, record) = {
        let snapshot = state.store.read().map_err(unread)?;
        existing_stream(&snapshot, &key, &input.log_stream_name).map_err(failed)?
    };
    let now = state.clock.now().millis();
    let rejected = rejected(events, now, group.retention_days);
    let (from, until) = accepted(&rejected, events.len());
    let lines: Vec<LogLine> = input
        .log_events
        .into_iter()
        .take(until)
        .skip(from)
        .map(|event| LogLine { time: Timestamp::from_millis(event.timestamp), message: event.message })
        .collect();
    if !lines.is_empty() {
        let batch = encode(group.id, record.id, now, &lines);
        state.journal.append(batch).await.map_err(Error::internal)?;
    }
    let any = rejected != RejectedLogEventsInfo::default();
    Ok(PutLogEventsResponse {
        next_sequence_token: Some(format!("{now:056}")),
        rejected_log_events_info: any.then_some(rejected),
        rejected_entity_info: None,
    })
}

/// What makes AWS refuse a whole batch.
fn check(events: &[InputLogEvent], most: usize) -> Result<(), Error> {
    let refuse = |message: String| Err(errors::invalid_parameter_exception(message));
    let mut bytes = 0;
    for event in events {
        let size = event.message.len() + OVERHEAD;
        if size > most {
            return refuse(format!("Log event too large: {size} bytes exceeds limit of {most}"));
        }
        bytes += size;
    }
    if bytes > BATCH {
        return refuse(format!("Upload too large: {bytes} bytes exceeds limit of {BATCH}"));
    }
    if events.is_sorted_by_key(|event| event.timestamp) {
        let span = match (events.first(), events.last()) {
            (Some(first), Some(last)) => last.timestamp.saturating_sub(first.timestamp),
            _ => 0,
        };
        if span > DAY_MS {
            return refuse(
                "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.".to_owned(),
            );
        }
        return Ok(());
    }
    refuse("Log events in a single PutLogEvents request must be in chronological order.".to_owned())
}

/// Lines older than 14 days or than the group keeps them, and lines of the future, are left out.
fn rejected(events: &[InputLogEvent], now: i64, retention_days: Option<i32>) -> RejectedLogEventsInfo {
    let index = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
    let before = |time: i64| events.partition_point(|event| event.timestamp < time);
    let (old, new) = (before(now - 14 * DAY_MS), before(now + 2 * HOUR_MS + 1));
    let expired = retention_days.map_or(0, |days| before(now - i64::from(days) * DAY_MS));
    RejectedLogEventsInfo {
        too_new_log_event_start_index: (new < events.len()).then(|| index(new)),
        too_old_log_event_end_index: (old > 0).then(|| index(old)),
        expired_log_event_end_index: (expired > old).then(|| index(expired)),
    }
}

/// The lines that are taken: from the first of these to before the second.
fn accepted(rejected: &RejectedLogEventsInfo, count: usize) -> (usize, usize) {
    let at = |index: Option<i32>| index.and_then(|index| usize::try_from(index).ok());
    let from = at(rejected.too_old_log_event_end_index).max(at(rejected.expired_log_event_end_index));
    (from.unwrap_or(0), at(rejected.too_new_log_event_start_index).unwrap_or(count))
}

/// `GetLogEvents`.
pub(crate) async fn get(
    logs: &CloudWatchLogs,
    call: &Call,
    input: GetLogEventsRequest,
) -> Result<GetLogEventsResponse, Error> {
    let state = &logs.state;
    let group_name = name::group_of(call, input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    let token = input.next_token.as_deref().map(stream_token).transpose()?;
    state.settle().await;
    let (group, record) = {
        let snapshot = state.store.read().map_err(unread)?;
        existing_stream(&snapshot, &name::key(call, &group_name), &input.log_stream_name).map_err(failed)?
    };
    let (forward, bound) = match token {
        Some(token) => token,
        None if input.start_from_head.unwrap_or_default() => (true, Position::START),
        None => (false, Position::END),
    };
    let query = Query {
        sources: vec![Source { stream: record.id, blocks: state.index.stream(record.id).blocks }],
        from_ms: since(logs, &group, input.start_time),
        until_ms: input.end_time.unwrap_or(i64::MAX),
        bound,
        forward,
        pattern: Pattern::default(),
        limit: limit(input.limit),
        scan: u64::MAX,
    };
    let page = run(logs, query).await?;
    // At an end the token comes back as it was.
    let (before, after) = match (page.events.first(), page.events.last()) {
        (Some(first), Some(last)) => (first.position, last.position.after()),
        // A stream without lines is read from its start when there are some.
        _ if bound == Position::END => (Position::START, Position::START),
        _ => (bound, bound),
    };
    let events = page.events.into_iter().map(|event| OutputLogEvent {
        timestamp: Some(event.position.time_ms),
        message: Some(event.message),
        ingestion_time: Some(event.arrived_ms),
    });
    Ok(GetLogEventsResponse {
        events: Some(events.collect()),
        next_forward_token: Some(format!("f/{}/s", after.token())),
        next_backward_token: Some(format!("b/{}/s", before.token())),
    })
}

/// `f/…/s` and `b/…/s`: direction and place.
fn stream_token(token: &str) -> Result<(bool, Position), Error> {
    let parsed = token.strip_suffix("/s").and_then(|token| {
        let forward = token.strip_prefix("f/").map(|place| (true, place));
        let (forward, place) = forward.or_else(|| token.strip_prefix("b/").map(|place| (false, place)))?;
        Some((forward, Position::from_token(place)?))
    });
    parsed.ok_or_else(wrong_token)
}

fn wrong_token() -> Error {
    errors::invalid_parameter_exception("The specified nextToken is invalid.")
}

/// `FilterLogEvents`. Events of several streams are always interleaved, as AWS does since 2019.
pub(crate) async fn filter(
    logs: &CloudWatchLogs,
    call: &Call,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, Error> {
    let state = &logs.state;
    let group_name = name::group_of(call, input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    if input.log_stream_names.is_some() && input.log_stream_name_prefix.is_some() {
        return Err(errors::invalid_parameter_exception(
            "logStreamNamePrefix and logStreamNames are mutually exclusive parameters.",
        ));
    }
    let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or_default()).map_err(|error| match error {
        PatternError::Invalid => errors::invalid_parameter_exception("Invalid filter pattern"),
        PatternError::NotBuilt(kind) => {
            Error::new(501, "NotImplemented", format!("Pinfold does not implement filter patterns {kind} yet."))
        }
    })?;
    let bound = match input.next_token.as_deref() {
        Some(token) => Position::from_token(token).ok_or_else(wrong_token)?,
        None => Position::START,
    };
    state.settle().await;
    let key = name::key(call, &group_name);
    let (group, streams) = {
        let snapshot = state.store.read().map_err(unread)?;
        let group = existing_group(&snapshot, &key).map_err(failed)?;
        let mut streams: Vec<(StreamKey, u64)> = Vec::new();
        match input.log_stream_names {
            Some(names) => {
                for name in names {
                    let (_, record) = existing_stream(&snapshot, &key, &name).map_err(failed)?;
                    streams.push(((group.id, name), record.id));
                }
            }
            None => {
                let prefix = input.log_stream_name_prefix.unwrap_or_default();
                let begins = (group.id, store::Starts(&prefix));
                let mut after: Option<StreamKey> = None;
                while streams.len() < STREAMS_AT_ONCE {
                    let page = STREAMS.scan(&snapshot, &begins, after.as_ref(), 1000).map_err(unread)?;
                    let full = page.len() == 1000;
                    after = page.last().map(|(key, _)| key.clone());
                    streams.extend(page.into_iter().map(|(key, record)| (key, record.id)));
                    if !full {
                        break;
                    }
                }
            }
        }
        (group, streams)
    };
    let query = Query {
        sources: streams.iter().map(|(_, id)| Source { stream: *id, blocks: state.index.stream(*id).blocks }).collect(),
        from_ms: since(logs, &group, input.start_time),
        // Unlike GetLogEvents', this end belongs to what is wanted.
        until_ms: input.end_time.map_or(i64::MAX, |end| end.saturating_add(1)),
        bound,
        forward: true,
        pattern,
        limit: limit(input.limit),
        scan: state.limits.log_scan,
    };
    let page = run(logs, query).await?;
    let events = page.events.into_iter().map(|event| FilteredLogEvent {
        log_stream_name: streams.get(event.source).map(|((_, name), _)| name.clone()),
        timestamp: Some(event.position.time_ms),
        message: Some(event.message),
        ingestion_time: Some(event.arrived_ms),
        event_id: Some(event.position.token()),
    });
    Ok(FilterLogEventsResponse {
        events: Some(events.collect()),
        searched_log_streams: Some(Vec::new()),
        next_token: page.next.map(Position::token),
    })
}

fn limit(wanted: Option<i32>) -> usize {
    wanted.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE).clamp(1, PAGE)
}

/// The first time that is shown: what the caller says, and what the group keeps.
fn since(logs: &CloudWatchLogs, group: &GroupRecord, start: Option<i64>) -> i64 {
    let kept = group
        .retention_days
        .map_or(i64::MIN, |days| logs.state.clock.now().millis().saturating_sub(i64::from(days) * DAY_MS));
    start.unwrap_or(i64::MIN).max(kept)
}

/// Reads on a thread for blocking work.
async fn run(logs: &CloudWatchLogs, query: Query) -> Result<Page, Error> {
    let journal = logs.state.journal.clone();
    let read = tokio::task::spawn_blocking(move || select(&journal, &query)).await;
    read.map_err(Error::internal)?.map_err(Error::internal)
}
