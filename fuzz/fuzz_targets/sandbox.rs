//! What a function may send: frames, and its output.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&[cut, limit], data)) = data.split_first_chunk::<2>() else { return };
    sandbox::fuzzing::frames(data, usize::from(cut), usize::from(limit));
    sandbox::fuzzing::output(data, usize::from(cut), usize::from(limit));
});
