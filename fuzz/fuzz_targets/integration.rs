//! Parameter mappings, integration URIs, patch paths, selection patterns.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::LIMITS;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    gateway::fuzzing::expression(text, &LIMITS);
});
