//! AWS's own managed policies: names, versions and documents, within the binary. The index is read
//! where it lies; a document is unpacked when somebody asks for it. AWS's ids of these policies are
//! not published: ours are made from the name.

use std::collections::HashMap;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use auth::Policy;
use auth::policy::Kind;
use base::Timestamp;
use flate2::read::DeflateDecoder;
use sha2::{Digest, Sha256};

/// Written by `xtask/src/import_managed_policies.py`: a line a policy, sorted by name.
static INDEX: &str = include_str!("../data/managed.index");
static BLOCKS: &[u8] = include_bytes!("../data/managed.blocks");

/// More than the largest block holds.
const LARGEST_BLOCK: u64 = 1024 * 1024;

/// One of AWS's policies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Managed {
    pub(crate) name: &'static str,
    pub(crate) path: &'static str,
    /// Such as `v3`.
    pub(crate) version: &'static str,
    created: &'static str,
    updated: &'static str,
    block: usize,
    offset: usize,
    length: usize,
}

impl Managed {
    /// The policy of an ARN such as `arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`.
    pub(crate) fn by_arn(arn: &str) -> Option<Self> {
        let (account, name) = crate::names::parse(arn, "policy")?;
        let found = (account == "aws").then(|| Self::by_name(name))??;
        (found.arn() == arn).then_some(found)
    }

    fn by_name(name: &str) -> Option<Self> {
        // A binary search over byte positions: each step looks at the line around the middle.
        let (mut low, mut high) = (0, INDEX.len());
        while low < high {
            let middle = (low + high) / 2;
            let start = INDEX.as_bytes()[..middle].iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
            let end = INDEX.as_bytes()[middle..].iter().position(|&b| b == b'\n').map_or(INDEX.len(), |at| middle + at);
            let line = INDEX.get(start..end)?;
            match line.split('\t').next()?.as_bytes().cmp(name.as_bytes()) {
                std::cmp::Ordering::Equal => return Self::read(line),
                std::cmp::Ordering::Less => low = end + 1,
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }

    fn read(line: &'static str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        Some(Self {
            name: next()?,
            path: next()?,
            version: next()?,
            created: next()?,
            updated: next()?,
            block: next()?.parse().ok()?,
            offset: next()?.parse().ok()?,
            length: next()?.parse().ok()?,
        })
    }

    /// All of them, sorted by name.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        INDEX.lines().filter_map(Self::read)
    }

    pub(crate) fn arn(&self) -> String {
        format!("arn:aws:iam::aws:policy{}{}", self.path, self.name)
    }

    pub(crate) fn id(&self) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let hash = Sha256::digest(self.name.as_bytes());
        let tail: String = hash.iter().take(17).map(|b| char::from(LETTERS[usize::from(b & 31)])).collect();
        format!("ANPA{tail}")
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::parse(self.created).unwrap_or_default()
    }

    pub(crate) fn updated(&self) -> Timestamp {
        Timestamp::parse(self.updated).unwrap_or_default()
    }

    /// The document, unpacked from its block.
    pub(crate) fn document(&self) -> Option<String> {
        let mut rest = BLOCKS;
        for _ in 0..self.block {
            let (length, after) = split_length(rest)?;
            rest = after.get(length..)?;
        }
        let (length, after) = split_length(rest)?;
        let mut block = Vec::new();
        DeflateDecoder::new(after.get(..length)?).take(LARGEST_BLOCK).read_to_end(&mut block).ok()?;
        let document = block.get(self.offset..self.offset.checked_add(self.length)?)?;
        String::from_utf8(document.to_vec()).ok()
    }

    /// Compiled, and kept: the same few are attached to many roles.
    pub(crate) fn policy(&self) -> Option<Arc<Policy>> {
        static COMPILED: Mutex<Option<HashMap<&'static str, Arc<Policy>>>> = Mutex::new(None);
        let mut guard = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        let compiled = guard.get_or_insert_default();
        if let Some(policy) = compiled.get(self.name) {
            return Some(Arc::clone(policy));
        }
        let policy = Arc::new(Policy::parse(&self.document()?, Kind::Managed).ok()?);
        compiled.insert(self.name, Arc::clone(&policy));
        Some(policy)
    }
}

fn split_length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    Some((usize::try_from(u32::from_be_bytes(*length)).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_is_found_read_and_compiled() {
        let mut count = 0;
        for policy in Managed::all() {
            assert!(Managed::by_arn(&policy.arn()).is_some(), "{}", policy.name);
            let document = policy.document().unwrap();
            if let Err(error) = Policy::parse(&document, Kind::Managed) {
                panic!("{}: {error} {} {}", policy.name, error.path, error.detail);
            }
            count += 1;
        }
        assert_eq!(count, 1485);
        for absent in ["arn:aws:iam::aws:policy/Nothing", "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole", "x"] {
            assert!(Managed::by_arn(absent).is_none(), "{absent}");
        }
    }
}
