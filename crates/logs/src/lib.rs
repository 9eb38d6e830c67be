//! CloudWatch Logs: groups, streams and their lines. Groups and streams are kept in the store, lines in
//! a journal, with an index of it in memory. Takes the lines of functions through the port `Logs`.

mod api;
#[doc(hidden)]
pub mod fuzzing;
pub mod generated;
mod groups;
mod index;
mod known;
mod name;
mod pattern;
mod queue;
mod record;
mod select;
mod state;
mod writer;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base::{Clock, Limits, Rng};
use service::{LogLine, LogStream, Logs, Reset};
use store::{Journal, JournalOptions, Retention, Store, StoreError};
use tokio::task::JoinSet;

use crate::groups::Groups;
use crate::index::Index;
use crate::known::Known;
use crate::queue::Queue;
use crate::state::State;

/// How long the journal keeps lines, if it is not full before: AWS's longest retention.
const AGE: Duration = Duration::from_secs(3653 * 24 * 3600);

/// Is shown the lines of functions as they are written, many at once.
pub type Tap = Box<dyn Fn(&[(Arc<LogStream>, Vec<LogLine>)]) + Send + Sync>;

/// The service.
#[derive(Debug)]
pub struct CloudWatchLogs {
    state: Arc<State>,
    /// Its tasks; none once it is closed.
    tasks: Mutex<JoinSet<()>>,
}

impl CloudWatchLogs {
    /// What the journal of lines is to be opened with.
    pub fn journal_options(clock: Arc<dyn Clock>, limits: &Limits) -> JournalOptions {
        JournalOptions::new(clock, limits, Retention::history(AGE, limits.log_journal))
    }

    /// The service on a store and a journal of its own. To be called within the tokio runtime that
    /// shall run its tasks. Lines of before are readable as soon as the journal has been read once,
    /// which does not hold up the start.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn open(
        store: Store,
        journal: Journal,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
        limits: &Limits,
        tap: Option<Tap>,
    ) -> Result<Arc<Self>, StoreError> {
        let state = Arc::new(State {
            store,
            journal,
            clock,
            rng,
            limits: limits.clone(),
            index: Arc::new(Index::new(limits.log_index)),
            queue: Queue::new(limits.log_queue),
            known: Known::default(),
            groups: Groups::default(),
        });
        let left_over = state.load()?;
        let mut tasks = JoinSet::new();
        tasks.spawn(Arc::clone(&state.index).follow(state.journal.clone()));
        tasks.spawn(writer::run(Arc::clone(&state), tap));
        if !left_over.is_empty() {
            let state = Arc::clone(&state);
            tasks.spawn(async move {
                for group in left_over {
                    if let Err(error) = state.delete_streams(group).await {
                        tracing::error!(error = &error as &dyn std::error::Error, "log streams cannot be deleted");
                    }
                }
            });
        }
        Ok(Arc::new(Self { state, tasks: Mutex::new(tasks) }))
    }

    /// Writes the lines that wait and stops.
    pub async fn close(&self) {
        self.state.queue.settle().await;
        if let Err(error) = self.state.journal.flush().await {
            tracing::error!(error = &error as &dyn std::error::Error, "the log journal cannot be written");
        }
        let mut tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        tasks.shutdown().await;
        self.state.queue.stop();
        self.state.index.stop();
    }
}

/// The lines stay in the journal until they are old: without their streams nobody sees them.
impl Reset for CloudWatchLogs {
    fn forget(&self) {
        self.state.queue.clear();
        self.state.known.clear();
        self.state.groups.clear();
        self.state.index.clear();
    }
}

impl Logs for CloudWatchLogs {
    fn has_group(&self, stream: &LogStream) -> bool {
        let key = (stream.account.to_string(), stream.region.to_string(), stream.group.clone());
        self.state.groups.contains(&key)
    }

    fn append(&self, stream: &Arc<LogStream>, lines: Vec<LogLine>) -> Result<(), Vec<LogLine>> {
        if lines.is_empty() { Ok(()) } else { self.state.queue.push(stream, lines) }
    }
}

service::operations! { CloudWatchLogs, generated::logs;
    AssociateKmsKey => missing,
    AssociateSourceToS3TableIntegration => missing,
    CancelExportTask => missing,
    CancelImportTask => missing,
    CreateDelivery => missing,
    CreateExportTask => missing,
    CreateImportTask => missing,
    CreateLogAnomalyDetector => missing,
    CreateLogGroup => api::group::create,
    CreateLogStream => api::stream::create,
    CreateLookupTable => missing,
    CreateScheduledQuery => missing,
    DeleteAccountPolicy => missing,
    DeleteDataProtectionPolicy => missing,
    DeleteDelivery => missing,
    DeleteDeliveryDestination => missing,
    DeleteDeliveryDestinationPolicy => missing,
    DeleteDeliverySource => missing,
    DeleteDestination => missing,
    DeleteIndexPolicy => missing,
    DeleteIntegration => missing,
    DeleteLogAnomalyDetector => missing,
    DeleteLogGroup => api::group::delete,
    DeleteLogStream => api::stream::delete,
    DeleteLookupTable => missing,
    DeleteMetricFilter => missing,
    DeleteQueryDefinition => missing,
    DeleteResourcePolicy => missing,
    DeleteRetentionPolicy => api::retention::delete,
    DeleteScheduledQuery => missing,
    DeleteSubscriptionFilter => missing,
    DeleteTransformer => missing,
    DescribeAccountPolicies => missing,
    DescribeConfigurationTemplates => missing,
    DescribeDeliveries => missing,
    DescribeDeliveryDestinations => missing,
    DescribeDeliverySources => missing,
    DescribeDestinations => missing,
    DescribeExportTasks => missing,
    DescribeFieldIndexes => missing,
    DescribeImportTaskBatches => missing,
    DescribeImportTasks => missing,
    DescribeIndexPolicies => missing,
    DescribeLogGroups => api::group::describe,
    DescribeLogStreams => api::stream::describe,
    DescribeLookupTables => missing,
    DescribeMetricFilters => missing,
    DescribeQueries => missing,
    DescribeQueryDefinitions => missing,
    DescribeResourcePolicies => missing,
    DescribeSubscriptionFilters => missing,
    DisassociateKmsKey => missing,
    DisassociateSourceFromS3TableIntegration => missing,
    FilterLogEvents => api::event::filter,
    GetDataProtectionPolicy => missing,
    GetDelivery => missing,
    GetDeliveryDestination => missing,
    GetDeliveryDestinationPolicy => missing,
    GetDeliverySource => missing,
    GetIntegration => missing,
    GetLogAnomalyDetector => missing,
    GetLogEvents => api::event::get,
    GetLogFields => missing,
    GetLogGroupFields => missing,
    GetLogObject => missing,
    GetLogRecord => missing,
    GetLookupTable => missing,
    GetQueryResults => missing,
    GetScheduledQuery => missing,
    GetScheduledQueryHistory => missing,
    GetTransformer => missing,
    ListAggregateLogGroupSummaries => missing,
    ListAnomalies => missing,
    ListIntegrations => missing,
    ListLogAnomalyDetectors => missing,
    ListLogGroups => missing,
    ListLogGroupsForQuery => missing,
    ListScheduledQueries => missing,
    ListSourcesForS3TableIntegration => missing,
    ListTagsForResource => api::tag::list,
    ListTagsLogGroup => api::tag::list_by_name,
    PutAccountPolicy => missing,
    PutBearerTokenAuthentication => missing,
    PutDataProtectionPolicy => missing,
    PutDeliveryDestination => missing,
    PutDeliveryDestinationPolicy => missing,
    PutDeliverySource => missing,
    PutDestination => missing,
    PutDestinationPolicy => missing,
    PutIndexPolicy => missing,
    PutIntegration => missing,
    PutLogEvents => api::event::put,
    PutLogGroupDeletionProtection => missing,
    PutMetricFilter => missing,
    PutQueryDefinition => missing,
    PutResourcePolicy => missing,
    PutRetentionPolicy => api::retention::put,
    PutSubscriptionFilter => missing,
    PutTransformer => missing,
    StartLiveTail => missing,
    StartQuery => missing,
    StopQuery => missing,
    TagLogGroup => api::tag::tag_by_name,
    TagResource => api::tag::tag,
    TestMetricFilter => missing,
    TestTransformer => missing,
    UntagLogGroup => api::tag::untag_by_name,
    UntagResource => api::tag::untag,
    UpdateAnomaly => missing,
    UpdateDeliveryConfiguration => missing,
    UpdateLogAnomalyDetector => missing,
    UpdateLookupTable => missing,
    UpdateScheduledQuery => missing,
}
