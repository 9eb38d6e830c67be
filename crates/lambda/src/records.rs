//! What is stored of functions.

use base::{AccountId, Region};
use store::Table;

pub(crate) use v1::{
    CodeRecord, ConfigurationRecord, DurableRecord, EventRecord, FileSystemRecord, FunctionRecord, LoggingRecord,
    MarkRecord, PolicyRecord, RevisionRecord, StatementRecord, VpcRecord,
};

/// Account, region, name.
pub(crate) type Key = (AccountId, Region, String);

/// Every function: what is worked on, tags, permissions.
pub(crate) const FUNCTIONS: Table<Key, FunctionRecord> = Table::new("lambda.function");

/// Every published version.
pub(crate) const VERSIONS: Table<(AccountId, Region, String, u64), RevisionRecord> = Table::new("lambda.version");

store::stored!(EventRecord, 1);
store::stored!(FunctionRecord, 1);
store::stored!(MarkRecord, 1);
store::stored!(RevisionRecord, 1);

/// The first form of the records.
pub(crate) mod v1 {
    use std::collections::BTreeMap;

    use base::{Secret, Timestamp};
    use serde::{Deserialize, Serialize};

    /// A function.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct FunctionRecord {
        /// `$LATEST`.
        pub latest: RevisionRecord,
        /// The number of the version published last; 0 before the first.
        pub last_version: u64,
        /// Its tags.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub tags: BTreeMap<String, String>,
        /// Resource policies by qualifier; the function's own under the empty text.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub policies: BTreeMap<String, PolicyRecord>,
        /// Reserved concurrency.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reserved_concurrency: Option<u32>,
        /// When it was created.
        pub created: Timestamp,
    }

    /// One state of code and configuration: `$LATEST` or a published version.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct RevisionRecord {
        /// Changes with each change.
        pub revision_id: String,
        /// When it was changed.
        pub last_modified: Timestamp,
        /// The code.
        pub code: CodeRecord,
        /// All else.
        pub configuration: ConfigurationRecord,
    }

    /// Where the code is.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub(crate) enum CodeRecord {
        /// A zip in the blob store.
        Zip {
            /// SHA-256 in lower-case hex.
            sha256: String,
            /// Bytes of the zip.
            size: u64,
        },
        /// A folder of the user's, used in place (hot reload).
        Folder {
            /// Absolute.
            path: String,
        },
    }

    /// The configuration with every default filled in.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct ConfigurationRecord {
        pub runtime: String,
        pub role: String,
        pub handler: String,
        pub description: String,
        pub timeout_s: u32,
        pub memory_mb: u32,
        pub tmp_mb: u32,
        /// None when none were ever set: the answer then has no `Environment`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub environment: Option<Secret<BTreeMap<String, String>>>,
        pub architecture: String,
        pub tracing: String,
        pub snap_start: String,
        pub logging: LoggingRecord,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub vpc: Option<VpcRecord>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub dead_letter: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub kms_key: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub layers: Vec<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub file_systems: Vec<FileSystemRecord>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub durable: Option<DurableRecord>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant_isolation: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub code_signing: Option<String>,
    }

    /// `LoggingConfig`.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct LoggingRecord {
        /// `Text` or `JSON`.
        pub format: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub application_level: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_level: Option<String>,
        pub group: String,
    }

    /// `VpcConfig`.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct VpcRecord {
        pub subnets: Vec<String>,
        pub security_groups: Vec<String>,
        #[serde(default)]
        pub ipv6: bool,
    }

    /// One of `FileSystemConfigs`.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct FileSystemRecord {
        pub arn: String,
        pub mount: String,
    }

    /// `DurableConfig`.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct DurableRecord {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub retention_days: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub timeout_s: Option<u32>,
    }

    /// An event of an asynchronous invocation, in the journal; its payload follows.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct EventRecord {
        /// The same for each attempt.
        pub request_id: String,
        pub account: String,
        pub region: String,
        pub function: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub qualifier: Option<String>,
        /// JSON; empty for none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub client_context: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub trace_header: String,
        pub accepted: Timestamp,
    }

    /// What became of an event, in the journal.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct MarkRecord {
        /// The event's offset.
        pub event: u64,
        /// Attempts that the function failed.
        #[serde(default)]
        pub failures: u32,
        /// Attempts that did not come to the function.
        #[serde(default)]
        pub refusals: u32,
        /// When it is tried again; none when it is done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub due: Option<Timestamp>,
    }

    /// A resource policy.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct PolicyRecord {
        /// Changes with each change.
        pub revision_id: String,
        /// In the order in which they were added.
        pub statements: Vec<StatementRecord>,
    }

    /// What `AddPermission` was given.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub(crate) struct StatementRecord {
        pub sid: String,
        pub action: String,
        /// As given: a service, an account, an ARN, `*`.
        pub principal: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source_arn: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source_account: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub event_source_token: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub org_id: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url_auth_type: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub via_url: Option<bool>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::Stored;

    /// Bytes of the first version. They must stay readable for ever: never change them.
    const FUNCTION_V1: &str = include_str!("../testdata/function-v1.json");
    const REVISION_V1: &str = include_str!("../testdata/revision-v1.json");

    #[test]
    fn records_of_the_first_version_are_read_and_written_back() {
        let function = FunctionRecord::decode(FUNCTION_V1.trim_end().as_bytes()).unwrap();
        assert_eq!(String::from_utf8(function.encode().unwrap()).unwrap(), FUNCTION_V1.trim_end());
        let revision = RevisionRecord::decode(REVISION_V1.trim_end().as_bytes()).unwrap();
        assert_eq!(String::from_utf8(revision.encode().unwrap()).unwrap(), REVISION_V1.trim_end());
    }
}
