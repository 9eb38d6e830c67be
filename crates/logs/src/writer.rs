//! The lines of functions on their way into the journal: one task writes all that waits in the queue
//! as one batch a stream, so that many small writes share one fsync.

use std::collections::HashMap;
use std::sync::Arc;

use base::Timestamp;
use service::{LogLine, LogStream};
use store::{JournalError, StoreError, TransactError};

use crate::queue::size;
use crate::state::State;
use crate::{Tap, record};

/// The lines of one batch, beyond which another begins.
const BATCH: usize = 1 << 20;

/// Writes what is queued, for ever, and shows it to `tap`.
pub(crate) async fn run(state: Arc<State>, tap: Option<Tap>) {
    loop {
        state.queue.gathered().await;
        let batches = state.queue.take();
        if let Some(tap) = &tap {
            tap(&batches);
        }
        let count = batches.len() as u64;
        let bytes = size(&batches);
        let generation = state.store.generation();
        // In the order in which streams first appear; each stream's lines in the order written.
        let mut order: Vec<Arc<LogStream>> = Vec::new();
        let mut streams: HashMap<Arc<LogStream>, Vec<LogLine>> = HashMap::new();
        for (stream, lines) in batches {
            match streams.get_mut(&stream) {
                Some(waiting) => waiting.extend(lines),
                None => {
                    order.push(Arc::clone(&stream));
                    streams.insert(stream, lines);
                }
            }
        }
        for stream in order {
            let lines = streams.remove(&stream).unwrap_or_default();
            if let Err(error) = write(&state, &stream, lines, generation).await {
                tracing::error!(
                    group = stream.group,
                    stream = stream.name,
                    error = &*error as &dyn std::error::Error,
                    "log lines are lost"
                );
            }
        }
        if let Err(error) = state.journal.flush().await {
            tracing::error!(error = &error as &dyn std::error::Error, "the log journal cannot be written");
        }
        state.queue.done(count, bytes);
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Writes lines that were handed in while the store was of that generation.
async fn write(state: &State, to: &Arc<LogStream>, lines: Vec<LogLine>, generation: u64) -> Result<(), Failure> {
    let (group, stream) = match state.known.get(to) {
        Some(ids) => ids,
        None => {
            let ensured = state.ensure(to, generation).await;
            let ensured = ensured.map_err(|error: TransactError<StoreError>| Box::new(error) as Failure)?;
            let Some(ids) = ensured else { return Ok(()) };
            state.known.put(Arc::clone(to), ids);
            ids
        }
    };
    let arrived = state.clock.now().millis();
    let mut batch = Vec::new();
    let mut bytes = 0;
    // Times within a batch do not go back: two outputs of a process may be read out of turn.
    let mut last = Timestamp::from_millis(i64::MIN / 1000);
    for mut line in lines {
        line.time = line.time.max(last);
        last = line.time;
        cut(&mut line.message, state.limits.log_event);
        if bytes + line.message.len() > BATCH && !batch.is_empty() {
            append(state, record::encode(group, stream, arrived, &batch)).await?;
            batch.clear();
            bytes = 0;
        }
        bytes += line.message.len() + 12;
        batch.push(line);
    }
    if !batch.is_empty() {
        append(state, record::encode(group, stream, arrived, &batch)).await?;
    }
    Ok(())
}

async fn append(state: &State, batch: Vec<u8>) -> Result<(), Failure> {
    let batch = bytes::Bytes::from(batch);
    match state.journal.append_nowait(batch.clone()) {
        Ok(()) => Ok(()),
        Err(JournalError::Busy) => Ok(state.journal.append(batch).await.map(drop)?),
        Err(error) => Err(error.into()),
    }
}

/// Cuts a text to so many bytes, at a character.
fn cut(text: &mut String, most: usize) {
    if text.len() > most {
        let end = (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_a_character() {
        let mut text = "aé😀".to_owned();
        cut(&mut text, 5);
        assert_eq!(text, "aé");
    }
}
