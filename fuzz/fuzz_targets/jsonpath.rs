//! JSONPath, on a document.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::cut_text;
use vtl::jsonpath::JsonPath;

fuzz_target!(|data: &[u8]| {
    let (path, document) = cut_text(data);
    let Ok(path) = JsonPath::compile(path) else { return };
    let Ok(document) = serde_json::from_str(document) else { return };
    let mut steps = 100_000;
    let _ = path.find(&document, &mut steps);
});
