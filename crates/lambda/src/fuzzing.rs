//! Parsers of this crate, for `fuzz/`.

use std::path::Path;

use base::Limits;
use store::Stored;

use crate::{code, names, records, run};

/// Unpacks a zip; gives the bytes written.
pub fn unpack(zip: &[u8], root: &Path, limits: &Limits) -> Option<u64> {
    code::zip_package::unpack(zip, root, limits).ok()
}

/// Reads a function's name in any of its forms.
pub fn name(text: &str) {
    if let Ok(name) = names::FunctionRef::parse(text) {
        let _ = (name.key(&base::AccountId::default_account(), &base::Region::default_region()), name.qualifier(None));
    }
}

/// Reads stored records, and an entry of the asynchronous queue.
pub fn records(bytes: &[u8]) {
    let _ = records::FunctionRecord::decode(bytes);
    let _ = records::RevisionRecord::decode(bytes);
    run::queue::fuzz(bytes);
}
