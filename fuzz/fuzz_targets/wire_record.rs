//! `Record::from_json`; what it reads, it writes and reads again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::operation;
use wire::Record;

fuzz_target!(|data: &[u8]| {
    let Some((_, operation, _, data)) = operation(data) else { return };
    let structure = operation.input_structure();
    let Ok(record) = Record::from_json(structure, data, 100) else { return };
    let written = record.to_json();
    Record::from_json(structure, &written, 100).expect("what was written is read");
});
