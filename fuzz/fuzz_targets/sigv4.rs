//! Signatures in header and query.
#![no_main]

use std::sync::LazyLock;

use auth::sigv4::{BodyHash, Parts, SigningKeys, parse};
use base::{Secret, Timestamp};
use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::request;

static KEYS: LazyLock<SigningKeys> = LazyLock::new(SigningKeys::default);

fuzz_target!(|data: &[u8]| {
    let Some((request, _)) = request(data) else { return };
    let parts = Parts {
        method: request.method.as_str(),
        path: request.uri.path(),
        query: request.uri.query().unwrap_or_default(),
        authority: request.uri.authority().map(|authority| authority.as_str()),
        headers: request.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect(),
    };
    if let Ok(Some(signed)) = parse(&parts) {
        let secret = Secret::new("secret".to_owned());
        let now = Timestamp::from_millis(1_440_938_160_000);
        let _ = signed.verify(&secret, BodyHash::Known([0; 32]), now, &KEYS);
        let _ = signed.check_scope("lambda", Some("us-east-1"));
    }
});
