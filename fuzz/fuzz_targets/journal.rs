//! A journal's segment as the disk may give it back: opened, recovered, read to its end.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| store::fuzzing::journal(data));
