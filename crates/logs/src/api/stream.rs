//! Log streams: create, delete, describe.

use service::Call;
use store::{Snapshot, TransactError, Transaction};
use wire::Error;

use super::{existing_group, existing_stream, failed, unread};
use crate::CloudWatchLogs;
use crate::generated::logs::{
    CreateLogStreamRequest, DeleteLogStreamRequest, DescribeLogStreamsRequest, DescribeLogStreamsResponse, LogStream,
    errors,
};
use crate::name;
use crate::record::{STREAMS, StreamKey, StreamRecord};

/// Streams that a page holds when the caller does not say.
const PAGE: usize = 50;
/// Streams read from the store at once.
const ROWS: usize = 1000;

/// `CreateLogStream`.
pub(crate) async fn create(logs: &CloudWatchLogs, call: &Call, input: CreateLogStreamRequest) -> Result<(), Error> {
    let state = &logs.state;
    let key = name::key(call, &input.log_group_name);
    let record = StreamRecord { id: state.new_id(), created_ms: state.clock.now().millis() };
    let created = state.store.transact(|transaction: &mut Transaction| {
        let group = existing_group(transaction, &key)?;
        let stream = (group.id, input.log_stream_name.clone());
        if STREAMS.contains(transaction, &stream)? {
            return Err(TransactError::Rule(errors::resource_already_exists_exception(
                "The specified log stream already exists",
            )));
        }
        STREAMS.put(transaction, &stream, &record)?;
        Ok(group.id)
    });
    let group = created.await.map_err(failed)?;
    state.index.add(group, record.id);
    Ok(())
}

/// `DeleteLogStream`.
pub(crate) async fn delete(logs: &CloudWatchLogs, call: &Call, input: DeleteLogStreamRequest) -> Result<(), Error> {
    let state = &logs.state;
    let key = name::key(call, &input.log_group_name);
    state.queue.settle().await;
    let deleted = state.store.transact(|transaction: &mut Transaction| {
        let (group, record) = existing_stream(transaction, &key, &input.log_stream_name)?;
        STREAMS.delete(transaction, &(group.id, input.log_stream_name.clone()))?;
        Ok((group.id, record.id))
    });
    let (group, stream) = deleted.await.map_err(failed)?;
    state.known.forget(group, Some(stream));
    state.index.remove(&[stream]);
    Ok(())
}

/// `DescribeLogStreams`. `storedBytes` is 0, as AWS answers since 2019.
pub(crate) async fn describe(
    logs: &CloudWatchLogs,
    call: &Call,
    input: DescribeLogStreamsRequest,
) -> Result<DescribeLogStreamsResponse, Error> {
    let state = &logs.state;
    let group_name = name::group_of(call, input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    let by_time = input.order_by.as_deref() == Some("LastEventTime");
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    if by_time && !prefix.is_empty() {
        return Err(errors::invalid_parameter_exception("Cannot order by LastEventTime with a logStreamNamePrefix."));
    }
    let descending = input.descending.unwrap_or_default();
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE).max(1);
    state.settle().await;
    let snapshot = state.store.read().map_err(unread)?;
    let group = existing_group(&snapshot, &name::key(call, &group_name)).map_err(failed)?;
    let mut found = if by_time {
        by_last_event(logs, &snapshot, group.id, descending, input.next_token.as_deref(), limit + 1)?
    } else {
        let place = input.next_token.map(|token| (group.id, token));
        let begins = (group.id, store::Starts(&prefix));
        if descending {
            STREAMS.scan_back(&snapshot, &begins, place.as_ref(), limit + 1)
        } else {
            STREAMS.scan(&snapshot, &begins, place.as_ref(), limit + 1)
        }
        .map_err(unread)?
    };
    let more = found.len() > limit;
    found.truncate(limit);
    let next_token = found.last().filter(|_| more).map(|((_, name), _)| name.clone());
    let log_streams = found
        .into_iter()
        .map(|((_, name), record)| {
            let known = state.index.stream(record.id);
            LogStream {
                arn: Some(name::stream_arn(call, &group_name, &name)),
                log_stream_name: Some(name),
                creation_time: Some(record.created_ms),
                first_event_timestamp: known.first_ms,
                last_event_timestamp: known.last_ms,
                last_ingestion_time: known.arrived_ms,
                // Has not been looked at by AWS since 2023, but is still given.
                upload_sequence_token: known.arrived_ms.map(|ms| format!("{ms:056}")),
                stored_bytes: Some(0),
            }
        })
        .collect();
    Ok(DescribeLogStreamsResponse { log_streams: Some(log_streams), next_token })
}

/// A page of a group's streams by their last line; the token is the name of the last one shown.
fn by_last_event(
    logs: &CloudWatchLogs,
    snapshot: &Snapshot,
    group: u64,
    descending: bool,
    token: Option<&str>,
    limit: usize,
) -> Result<Vec<(StreamKey, StreamRecord)>, Error> {
    let mut all = Vec::new();
    let mut after: Option<StreamKey> = None;
    loop {
        let page = STREAMS.scan(snapshot, &(group,), after.as_ref(), ROWS).map_err(unread)?;
        let full = page.len() == ROWS;
        after = page.last().map(|(key, _)| key.clone());
        all.extend(page.into_iter().map(|(key, record)| (logs.state.index.last_ms(record.id), key, record)));
        if !full {
            break;
        }
    }
    all.sort_by(|a, b| {
        let order = (a.0, &a.1).cmp(&(b.0, &b.1));
        if descending { order.reverse() } else { order }
    });
    let start = match token {
        Some(token) => all.iter().position(|(_, key, _)| key.1 == token).map_or(all.len(), |at| at + 1),
        None => 0,
    };
    Ok(all.into_iter().skip(start).take(limit).map(|(_, key, record)| (key, record)).collect())
}
