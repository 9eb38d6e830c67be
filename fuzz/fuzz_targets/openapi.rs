//! API definitions, in JSON and YAML.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::LIMITS;

fuzz_target!(|data: &[u8]| gateway::fuzzing::definition(data, &LIMITS));
