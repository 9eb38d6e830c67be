//! Stored records and keys.
#![no_main]

use base::{AccountId, Region, RequestId, Timestamp};
use libfuzzer_sys::fuzz_target;
use store::{Key, Stored};

fuzz_target!(|data: &[u8]| {
    let _ = <() as Stored>::decode(data);
    lambda::fuzzing::records(data);
    gateway::fuzzing::records(data);
    type All = (String, i64, bool, AccountId, Region);
    let mut rest = data;
    if let Some(key) = <All as Key>::decode(&mut rest) {
        let mut written = Vec::new();
        Key::encode(&key, &mut written);
        assert_eq!(written, data[..data.len() - rest.len()]);
    }
    let _ = <(RequestId, Timestamp, u128) as Key>::decode(&mut &data[..]);
});
