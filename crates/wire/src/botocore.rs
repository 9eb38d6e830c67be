//! Requests of every operation as the official Python client writes them
//! (`tests/wire/botocore_samples.py`): each is routed, read, and holds what was asked.

use base::Limits;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::Value;

use crate::models::SERVICES;
use crate::{RequestParts, Router};

const REQUESTS: &str = include_str!("../../../tests/wire/requests.jsonl");

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap()
}

fn parts(row: &Value, signing_name: Option<&str>) -> RequestParts {
    let mut built = http::Request::builder().method(text(row, "method")).uri(text(row, "target"));
    for (name, value) in row["headers"].as_object().unwrap() {
        built = built.header(name, value.as_str().unwrap());
    }
    if let Some(name) = signing_name {
        let scope =
            format!("AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/{name}/aws4_request, SignedHeaders=host");
        built = built.header("authorization", scope);
    }
    built.body(()).unwrap().into_parts().0
}

#[test]
fn every_request_of_botocore_is_read() {
    let router = Router::new(&SERVICES);
    let mut count = 0;
    for line in REQUESTS.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let body = match row.get("text") {
            Some(text) => Bytes::from(text.as_str().unwrap().to_owned()),
            None => Bytes::from(STANDARD.decode(text(&row, "base64")).unwrap()),
        };
        let service = router.service(text(&row, "service")).unwrap();
        for signed in [Some(service.signing_name), None] {
            let parts = parts(&row, signed);
            let routed = router.route(&parts, &body).unwrap_or_else(|unrouted| panic!("{unrouted:?} {line}"));
            assert_eq!((routed.service.name, routed.operation.name), (service.name, text(&row, "operation")));
            let codec = routed.protocol.codec();
            let limits = Limits::default();
            let record = codec
                .decode_request(routed.service, routed.operation, &parts, body.clone(), &routed.labels, &limits)
                .unwrap_or_else(|error| panic!("{error} {line}"));
            let read: Value = serde_json::from_slice(&record.to_json()).unwrap();
            assert_eq!(read, row["params"], "{line}");
        }
        count += 1;
    }
    assert_eq!(count, SERVICES.iter().map(|service| service.operations.len()).sum::<usize>());
}
