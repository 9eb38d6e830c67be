//! What the tests of several modules need.

use std::io::{Cursor, Write};

use base::Timestamp;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::records::{CodeRecord, ConfigurationRecord, LoggingRecord, RevisionRecord};

/// One entry of a zip for tests.
pub(crate) struct ZipEntry {
    name: String,
    content: Vec<u8>,
    mode: u32,
}

impl ZipEntry {
    /// A regular file; mode 0 for none.
    pub fn file(name: &str, content: &str, mode: u32) -> Self {
        Self::raw(name, content, if mode == 0 { 0 } else { 0o100_000 | mode })
    }

    /// A folder.
    pub fn folder(name: &str) -> Self {
        Self::raw(name, "", 0o040_755)
    }

    /// A symbolic link.
    pub fn link(name: &str, target: &str) -> Self {
        Self::raw(name, target, 0o120_777)
    }

    /// Whatever the mode says.
    pub fn raw(name: &str, content: &str, mode: u32) -> Self {
        Self { name: name.into(), content: content.into(), mode }
    }
}

/// A zip with those entries.
pub(crate) fn zip_of(entries: &[ZipEntry]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut modes = Vec::new();
    for entry in entries {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        writer.start_file(entry.name.clone(), options).unwrap();
        writer.write_all(&entry.content).unwrap();
        modes.push(entry.mode);
    }
    let mut bytes = writer.finish().unwrap().into_inner();
    // The writer knows regular files only: the mode is put into the directory by hand.
    let mut from = 0;
    for mode in modes {
        let at = from + bytes[from..].windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        bytes[at + 38..at + 42].copy_from_slice(&(mode << 16).to_le_bytes());
        from = at + 4;
    }
    bytes
}

/// A revision as `CreateFunction` makes it.
pub(crate) fn revision() -> RevisionRecord {
    RevisionRecord {
        revision_id: "5d7ba3e5-7c1f-4a2e-9a5e-0c8f2d1b6a90".into(),
        last_modified: Timestamp::from_millis(1_795_177_845_123),
        code: CodeRecord::Zip { sha256: "00ff".repeat(16), size: 321 },
        configuration: ConfigurationRecord {
            runtime: "python3.11".into(),
            role: "arn:aws:iam::000000000000:role/r".into(),
            handler: "a.b".into(),
            description: String::new(),
            timeout_s: 3,
            memory_mb: 128,
            tmp_mb: 512,
            environment: None,
            architecture: "x86_64".into(),
            tracing: "PassThrough".into(),
            snap_start: "None".into(),
            logging: LoggingRecord {
                format: "Text".into(),
                application_level: None,
                system_level: None,
                group: "/aws/lambda/f".into(),
            },
            vpc: None,
            dead_letter: None,
            kms_key: None,
            layers: Vec::new(),
            file_systems: Vec::new(),
            durable: None,
            tenant_isolation: None,
            code_signing: None,
        },
    }
}
