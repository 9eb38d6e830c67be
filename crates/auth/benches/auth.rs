//! What a verification and a decision cost. `cargo bench -p auth`; prints medians of five runs.
#![allow(clippy::panic, clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use auth::policy::{Attached, Kind, Policies, Request, evaluate};
use auth::sigv4::{Algorithm, BodyHash, Parts, Payload, SignatureError, Signer, SigningKeys, parse, sign};
use auth::{Caller, Policy, Principal};
use base::{Secret, Timestamp};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// Nanoseconds a call, the median of five runs of `count`.
fn measure(name: &str, count: u32, mut run: impl FnMut()) -> f64 {
    let mut runs: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..count {
                run();
            }
            start.elapsed().as_nanos() as f64 / f64::from(count)
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    println!("{name:<58} {:>9.0} ns", runs[2]);
    runs[2]
}

/// What of a verification is hashing and nothing else: the body, the canonical request and the string
/// to sign; with the key derived as SigV4 prescribes, and under a key already absorbed.
fn hashes(body: &[u8], canonical_request: &str, string_to_sign: &str) {
    let keyed = |key: &[u8]| Hmac::<Sha256>::new_from_slice(key).unwrap();
    let texts = || {
        black_box(Sha256::digest(black_box(body)));
        black_box(Sha256::digest(black_box(canonical_request)));
    };
    measure("SigV4: the hashes it prescribes", 100_000, || {
        texts();
        let key = b"AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".as_slice();
        let scope = ["20261120", "us-east-1", "lambda", "aws4_request", string_to_sign];
        let first = keyed(black_box(key)).chain_update(scope[0]).finalize().into_bytes();
        black_box(scope[1..].iter().fold(first, |key, text| keyed(&key).chain_update(text).finalize().into_bytes()));
    });
    let key = keyed(&[7; 32]);
    measure("SigV4: the hashes left with its key kept", 100_000, || {
        texts();
        black_box(key.clone().chain_update(black_box(string_to_sign)).finalize());
    });
}

fn signatures() {
    let secret = Secret::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned());
    let now = Timestamp::parse("2026-11-20T12:30:45Z").unwrap();
    let body = br#"{"FunctionName":"meditate","Payload":"0123456789"}"#;
    let base = Parts {
        method: "POST",
        path: "/2015-03-31/functions/meditate/invocations",
        query: "",
        authority: None,
        headers: vec![
            ("host", b"localhost:4566"),
            ("content-type", b"application/json"),
            ("user-agent", b"Boto3/1.43"),
            ("accept-encoding", b"identity"),
            ("content-length", b"50"),
        ],
    };
    for algorithm in [Algorithm::Hmac, Algorithm::Ecdsa] {
        let signer = Signer {
            access_key_id: "AKIDEXAMPLE",
            secret: &secret,
            session_token: None,
            region: "us-east-1",
            service: "lambda",
            algorithm,
        };
        let signed = sign(&signer, &base, Payload::Implied, body, now).unwrap();
        let mut parts = base.clone();
        for (name, value) in &signed.headers {
            parts.headers.push((name, value.as_bytes()));
        }
        let keys = SigningKeys::default();
        let request = parse(&parts).unwrap().unwrap();
        let hash = BodyHash::Known(Sha256::digest(body).into());
        if algorithm == Algorithm::Hmac {
            let wrong = request.verify(&Secret::new("another".to_owned()), hash, now, &keys).unwrap_err();
            let SignatureError::Mismatch(difference) = wrong else { panic!("{wrong}") };
            hashes(body, &difference.canonical_request, &difference.string_to_sign);
        }
        let (name, count) = if algorithm == Algorithm::Hmac { ("SigV4", 100_000) } else { ("SigV4a", 500) };
        measure(&format!("{name}: read"), count, || drop(parse(&parts)));
        measure(&format!("{name}: verify, key kept"), count, || request.verify(&secret, hash, now, &keys).unwrap());
        measure(&format!("{name}: verify, key derived"), count / 10, || {
            request.verify(&secret, hash, now, &SigningKeys::new(1)).unwrap();
        });
        measure(&format!("{name}: hash body, read, verify"), count, || {
            let hash = BodyHash::Known(Sha256::digest(body).into());
            parse(&parts).unwrap().unwrap().verify(&secret, hash, now, &keys).unwrap();
        });
    }
}

fn policies() {
    let caller = Caller::new(Principal::AssumedRole {
        account: "123456789012".parse().unwrap(),
        path: "/".into(),
        role: "worker".into(),
        role_id: "AROAX".into(),
        session: "s".into(),
    });
    let policy = |at: usize, last: bool| {
        let statements: Vec<String> = (0..10)
            .map(|i| {
                let (action, resource) = if last && i == 9 {
                    ("lambda:InvokeFunction", "arn:aws:lambda:us-east-1:123456789012:function:meditate".to_owned())
                } else {
                    let actions = ["s3:Get*", "dynamodb:*Item", "logs:PutLogEvents", "lambda:*", "sqs:SendMessage"];
                    (actions[i % 5], format!("arn:aws:service{at}:us-east-1:123456789012:thing/{i}/*"))
                };
                format!(r#"{{"Effect":"Allow","Action":["{action}","x:Never"],"Resource":"{resource}"}}"#)
            })
            .collect();
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
        Attached { name: format!("p{at}").into(), policy: Arc::new(Policy::parse(&text, Kind::Inline).unwrap()) }
    };
    let ten: Vec<Attached> = (0..10).map(|at| policy(at, at == 9)).collect();
    let asked = Policies { identity: &ten, ..Policies::default() };
    let request = |resource| Request::new(&caller, "lambda:InvokeFunction", resource);
    let allowed = request("arn:aws:lambda:us-east-1:123456789012:function:meditate");
    assert!(evaluate(&allowed, &asked).allowed());
    let refused = request("arn:aws:lambda:us-east-1:123456789012:function:other");
    assert!(!evaluate(&refused, &asked).allowed());
    measure("policy: 10 × 10 statements, the last allows", 100_000, || {
        black_box(evaluate(black_box(&allowed), &asked));
    });
    measure("policy: 10 × 10 statements, none allows", 100_000, || {
        black_box(evaluate(black_box(&refused), &asked));
    });
    let conditioned = Policy::parse(
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"*","Condition":{"ArnLike":{"AWS:SourceArn":"arn:aws:execute-api:us-east-1:123456789012:abc/*/POST/"}}}]}"#,
        Kind::Resource,
    )
    .unwrap();
    let gateway = Caller::service("apigateway.amazonaws.com");
    let source = "arn:aws:execute-api:us-east-1:123456789012:abc/prod/POST/".to_owned();
    let context = [("aws:SourceArn".to_owned(), vec![source])];
    let invoke = Request { context: &context, caller: &gateway, ..allowed };
    let asked = Policies { resource: Some(&conditioned), ..Policies::default() };
    assert!(evaluate(&invoke, &asked).allowed());
    measure("policy: a function's own, with SourceArn", 100_000, || {
        black_box(evaluate(black_box(&invoke), &asked));
    });
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"aws:username":"ann"}}}]}"#;
    measure("policy: a document read and compiled", 20_000, || drop(Policy::parse(text, Kind::Inline)));
}

fn main() {
    signatures();
    policies();
}
