//! What people prove themselves with: tokens and keys of identity providers, SSH keys, certificates.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::cut_text;

fuzz_target!(|data: &[u8]| {
    let (text, keys) = cut_text(data);
    iam::fuzzing::credential(text, keys);
});
