//! The operations, a file per resource.

mod access;
pub(crate) mod event;
pub(crate) mod group;
pub(crate) mod retention;
pub(crate) mod stream;
pub(crate) mod tag;

use store::{Read, StoreError, TransactError};
use wire::Error;

use crate::name;
use crate::record::{GROUPS, GroupKey, GroupRecord, STREAMS, StreamRecord};

/// A transaction's failure as the client sees it.
pub(crate) fn failed(error: TransactError<Error>) -> Error {
    match error {
        TransactError::Rule(error) => error,
        TransactError::Failed(error) => Error::internal(error),
    }
}

/// A reading's failure as the client sees it.
pub(crate) fn unread(error: StoreError) -> Error {
    Error::internal(error)
}

/// A group that must be there.
pub(crate) fn existing_group(from: &dyn Read, key: &GroupKey) -> Result<GroupRecord, TransactError<Error>> {
    GROUPS.get(from, key)?.ok_or_else(|| TransactError::Rule(name::no_group()))
}

/// A stream that must be there, with its group.
pub(crate) fn existing_stream(
    from: &dyn Read,
    key: &GroupKey,
    stream: &str,
) -> Result<(GroupRecord, StreamRecord), TransactError<Error>> {
    let group = existing_group(from, key)?;
    let found = STREAMS.get(from, &(group.id, stream.to_owned()))?;
    match found {
        Some(stream) => Ok((group, stream)),
        None => Err(TransactError::Rule(name::no_stream())),
    }
}
