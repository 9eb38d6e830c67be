//! Any operation of the models in any protocol: decoded, validated, written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::{LIMITS, operation, request};

fuzz_target!(|data: &[u8]| {
    let Some((service, operation, protocol, data)) = operation(data) else { return };
    let Some((parts, body)) = request(data) else { return };
    let codec = protocol.codec();
    match codec.decode_request(service, operation, &parts, body, &[], &LIMITS) {
        Ok(record) => {
            if let Err(error) = wire::validate(service, operation, &record) {
                codec.encode_error(Some(service), &error, "id");
            }
            let _ = format!("{record:?}");
            if let Ok(written) = codec.encode_request(service, operation, record) {
                let _: Result<http::Uri, _> = written.target.parse();
            }
        }
        Err(error) => drop(codec.encode_error(Some(service), &error, "id")),
    }
});
