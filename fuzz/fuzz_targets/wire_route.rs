//! A control-plane request from its routing to its validation.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::{LIMITS, ROUTER, request};

fuzz_target!(|data: &[u8]| {
    let Some((parts, body)) = request(data) else { return };
    match ROUTER.route(&parts, &body) {
        Ok(wire::Routed { service, operation, protocol, labels }) => {
            if let Ok(record) = protocol.codec().decode_request(service, operation, &parts, body, &labels, &LIMITS) {
                let _ = wire::validate(service, operation, &record);
            }
        }
        Err(unrouted) => drop(unrouted.response("id")),
    }
});
