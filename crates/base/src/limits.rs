//! Every bound of every loop, queue, body, page, recursion and cache.

use std::time::Duration;

/// The bounds, with AWS's quotas as defaults where AWS has one. Bytes unless the name says else.
#[derive(Debug, Clone)]
pub struct Limits {
    /// A control-plane request's body. Holds a 50 MB zip in base64 within JSON.
    pub control_body: usize,
    /// A data-plane request's body (API Gateway: 10 MB).
    pub gateway_body: usize,
    /// All header lines of a request (API Gateway: 10,240 B; a control request's session token and
    /// policy need more).
    pub headers: usize,
    /// Header lines of a request. Up to 100 cost no allocation.
    pub header_count: usize,
    /// How long a client may take to send its headers.
    pub header_time: Duration,
    /// How long a client may pause while it sends its body.
    pub body_pause: Duration,
    /// How much of a body must come in a second, on the whole, after a first pause. 0: any rate will do.
    pub body_rate: usize,
    /// How long an idle connection is kept.
    pub idle_time: Duration,
    /// Connections open at once.
    pub connections: usize,
    /// How deeply a JSON or XML document may nest.
    pub nesting: usize,
    /// Parameters of a query string or form.
    pub parameters: usize,
    /// Values of a JSON document, members that are absent included: a body of a few bytes each must
    /// not become a thousand times as much memory.
    pub values: usize,
    /// A synchronous invocation's payload and its response (6 MB).
    pub invoke_sync: usize,
    /// An asynchronous invocation's payload (1 MB since 2025-10).
    pub invoke_async: usize,
    /// A zip sent directly (50 MB).
    pub zip: usize,
    /// A function's code, unpacked (250 MB).
    pub unzipped: u64,
    /// Files in a zip.
    pub zip_entries: usize,
    /// A function's environment variables, names and values (4 KB).
    pub environment: usize,
    /// An execution environment's Init phase.
    pub init: Duration,
    /// Execution environments of the account at once (1,000).
    pub concurrency: usize,
    /// Resources of a REST API (300).
    pub resources: usize,
    /// A mapping template (300 KB).
    pub template: usize,
    /// What one evaluation of a mapping template may write.
    pub template_output: usize,
    /// Steps one evaluation of a mapping template may take.
    pub template_steps: usize,
    /// Rounds of one `#foreach` (1,000; API Gateway leaves the loop there without an error).
    pub template_rounds: usize,
    /// An integration's time (29 s).
    pub integration: Duration,
    /// Stages kept compiled at once.
    pub compiled_stages: usize,
    /// A function's or role's resource or trust policy (20 KB).
    pub policy: usize,
    /// Keys and values that one transaction may write.
    pub transaction: usize,
    /// From a transaction's snapshot to its validation.
    pub transaction_time: Duration,
    /// How long a snapshot of the store may be read.
    pub snapshot_time: Duration,
    /// Snapshots of the store held at once.
    pub snapshots: usize,
    /// Rows that one read of a range may give.
    pub range_rows: usize,
    /// Changes that wait for one watcher of the store.
    pub watch_queue: usize,
    /// Transactions that wait for the store's committer.
    pub commit_queue: usize,
    /// One record of a journal. Holds an asynchronous event or a log event with what belongs to it.
    pub journal_record: usize,
    /// Records of one journal that wait for the disk.
    pub journal_queue: usize,
    /// A large object (S3 PutObject: 5 GiB).
    pub blob: u64,
    /// Requests whose phase records are kept.
    pub traces: usize,
    /// Findings kept durably.
    pub findings: usize,
    /// One log event (1 MB since 2025-04; the lines of a function are cut there).
    pub log_event: usize,
    /// The journal that holds log lines; the oldest go when it is full.
    pub log_journal: u64,
    /// Lines of functions that wait to be written.
    pub log_queue: usize,
    /// Places in the log journal that are remembered in memory (40 bytes each).
    pub log_index: usize,
    /// What one call that searches logs may read before it answers with a token.
    pub log_scan: u64,
    /// How much of its log an invocation returns (`LogType=Tail`: 4 KB).
    pub log_tail: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const KIB: usize = 1024;
        const MIB: usize = 1024 * KIB;
        Self {
            control_body: 72 * MIB,
            gateway_body: 10 * MIB,
            headers: 64 * KIB,
            header_count: 100,
            header_time: Duration::from_secs(10),
            body_pause: Duration::from_secs(30),
            body_rate: 64 * KIB,
            idle_time: Duration::from_secs(65),
            connections: 10_000,
            nesting: 100,
            parameters: 10_000,
            values: 1_000_000,
            invoke_sync: 6 * MIB,
            invoke_async: MIB,
            zip: 50 * MIB,
            unzipped: 250 * MIB as u64,
            zip_entries: 100_000,
            environment: 4 * KIB,
            init: Duration::from_secs(10),
            concurrency: 1000,
            resources: 300,
            template: 300 * KIB,
            template_output: 10 * MIB,
            template_steps: 1_000_000,
            template_rounds: 1000,
            integration: Duration::from_secs(29),
            compiled_stages: 1024,
            policy: 20 * KIB,
            transaction: 4 * MIB,
            transaction_time: Duration::from_secs(5),
            snapshot_time: Duration::from_secs(60),
            snapshots: 256,
            range_rows: 10_000,
            watch_queue: 4096,
            commit_queue: 4096,
            journal_record: 2 * MIB,
            journal_queue: 16 * MIB,
            blob: 5 << 30,
            traces: 4096,
            findings: 10_000,
            log_event: MIB,
            log_journal: 256 * MIB as u64,
            log_queue: 8 * MIB,
            log_index: 200_000,
            log_scan: 64 * MIB as u64,
            log_tail: 4 * KIB,
        }
    }
}
