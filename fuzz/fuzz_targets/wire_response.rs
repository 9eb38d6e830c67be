//! Any operation's answer in any protocol, as a client reads it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::{LIMITS, operation, request};

fuzz_target!(|data: &[u8]| {
    let Some((service, operation, protocol, data)) = operation(data) else { return };
    let Some((parts, body)) = request(data) else { return };
    let status = if parts.method == "GET" { 200 } else { 400 };
    let Ok(status) = http::StatusCode::from_u16(status) else { return };
    let response = wire::Response { status, headers: parts.headers, body };
    let codec = protocol.codec();
    match codec.decode_response(service, operation, response, &LIMITS) {
        Ok(record) => drop(codec.encode_response(service, operation, record, "id")),
        Err(error) => drop(codec.encode_error(Some(service), &error, "id")),
    }
});
