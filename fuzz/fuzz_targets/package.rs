//! A function's zip: unpacked, nothing lands beside the folder or goes over the bounds.
#![no_main]

use std::cell::LazyCell;
use std::fs;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::LIMITS;

thread_local! {
    /// In memory where the machine has a place for that.
    static OUTER: LazyCell<PathBuf> = LazyCell::new(|| {
        let memory = PathBuf::from("/dev/shm");
        let within = if memory.is_dir() { memory } else { std::env::temp_dir() };
        within.join(format!("pinfold-fuzz-{}", std::process::id()))
    });
}

fuzz_target!(|data: &[u8]| OUTER.with(|outer| {
    let root = outer.join("code");
    let _ = fs::remove_dir_all(&**outer);
    fs::create_dir_all(&root).expect("a folder");
    if let Some(written) = lambda::fuzzing::unpack(data, &root, &LIMITS) {
        assert!(written <= LIMITS.unzipped);
    }
    assert_eq!(fs::read_dir(&**outer).expect("the folder").count(), 1);
    let _ = fs::remove_dir_all(&**outer);
}));
