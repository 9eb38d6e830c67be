//! Retention: how long a group's lines are shown.

use service::Call;
use store::Transaction;
use wire::Error;

use super::{existing_group, failed};
use crate::CloudWatchLogs;
use crate::generated::logs::{DeleteRetentionPolicyRequest, PutRetentionPolicyRequest, errors};
use crate::name;
use crate::record::GROUPS;

/// The days that AWS takes (API reference of PutRetentionPolicy).
const DAYS: [i32; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/// `PutRetentionPolicy`.
pub(crate) async fn put(logs: &CloudWatchLogs, call: &Call, input: PutRetentionPolicyRequest) -> Result<(), Error> {
    let days = input.retention_in_days;
    if !DAYS.contains(&days) {
        let known: Vec<String> = DAYS.iter().map(i32::to_string).collect();
        // Assumed: AWS's general sentence for a value outside of a set.
        return Err(errors::invalid_parameter_exception(format!(
            "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: \
             Member must satisfy enum value set: [{}]",
            known.join(", ")
        )));
    }
    set(logs, call, &input.log_group_name, Some(days)).await
}

/// `DeleteRetentionPolicy`.
pub(crate) async fn delete(
    logs: &CloudWatchLogs,
    call: &Call,
    input: DeleteRetentionPolicyRequest,
) -> Result<(), Error> {
    set(logs, call, &input.log_group_name, None).await
}

async fn set(logs: &CloudWatchLogs, call: &Call, name: &str, days: Option<i32>) -> Result<(), Error> {
    let key = name::key(call, name);
    let set = logs.state.store.transact(|transaction: &mut Transaction| {
        let mut record = existing_group(transaction, &key)?;
        record.retention_days = days;
        Ok(GROUPS.put(transaction, &key, &record)?)
    });
    set.await.map_err(failed)
}
