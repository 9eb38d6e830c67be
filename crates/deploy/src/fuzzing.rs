//! Parsers of this crate, for `fuzz/`.

use std::collections::BTreeSet;

use base::{AccountId, Region};

use crate::{Target, openapi, project};

/// Reads a `pinfold.toml`, and an API's description as one.
pub fn project(text: &str) {
    project::fuzz(text);
    let target = Target { account: AccountId::default_account(), region: Region::default_region() };
    let _ = openapi::rewrite(text, &BTreeSet::from(["f"]), &target);
}
