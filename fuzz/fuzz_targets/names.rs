//! Names of all kinds: what is read is written as it was.
#![no_main]

use base::{AccountId, Arn, Region, RequestId, Timestamp};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(arn) = text.parse::<Arn>() {
        assert_eq!(arn.to_string(), text);
        arn.resource_type();
    }
    if let Ok(account) = text.parse::<AccountId>() {
        assert_eq!(account.as_str(), text);
    }
    let _ = (text.parse::<Region>(), text.parse::<RequestId>());
    if let Some(at) = Timestamp::parse(text) {
        for written in [at.iso8601(), at.iso8601_millis(), at.http_date(), at.amz_date()] {
            Timestamp::parse(&written);
        }
        let _ = (at.common_log(), at.log_day(), at.iso8601_offset(), at.secs_f64(), at.plus(std::time::Duration::MAX));
    }
    lambda::fuzzing::name(text);
    logs::fuzzing::pattern(text);
});
