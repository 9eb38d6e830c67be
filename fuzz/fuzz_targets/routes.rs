//! Resource paths, then a line `--`, then a request's path.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::cut_text;

fuzz_target!(|data: &[u8]| {
    let (paths, asked) = cut_text(data);
    gateway::fuzzing::routes(paths.lines().take(300), asked);
});
