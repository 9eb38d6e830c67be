//! The browser guard: other sites' pages reach neither control plane nor resets.

use super::{Harness, status};

async fn check(harness: &Harness, line: &str, headers: &str, expect: u16) -> String {
    let answer = harness.raw(format!("{line} HTTP/1.1\r\nContent-Length: 0\r\n{headers}\r\n\r\n")).await;
    assert_eq!(status(&answer), expect, "{line} {headers}\n{answer}");
    answer
}

#[tokio::test]
async fn foreign_hosts_and_origins_are_refused() {
    let harness = Harness::new(|_, _| {});
    for (headers, expect) in [
        ("Host: localhost:4566", 200),
        ("Host: 127.0.0.1", 200),
        ("Host: rest.us-east-1.amazonaws.com", 200),
        ("Host: rest.localhost.localstack.cloud:4566", 200),
        ("Host: evil.test", 403),
        ("Host: evil.test\r\nOrigin: http://evil.test", 403),
        ("Host: localhost:4566\r\nOrigin: http://localhost:4566", 200),
        ("Host: localhost:4566\r\nOrigin: http://localhost:3000", 403),
        ("Host: localhost:4566\r\nOrigin: https://localhost:4566", 403),
        ("Host: localhost\r\nOrigin: http://evil.test", 403),
        ("Host: localhost\r\nOrigin: null", 403),
        ("Host: localhost\r\nOrigin: ", 403),
        ("Host: localhost\r\nSec-Fetch-Site: cross-site", 403),
        ("Host: localhost\r\nSec-Fetch-Site: same-site", 403),
        ("Host: localhost\r\nSec-Fetch-Site: none", 200),
        ("Host: localhost\r\nSec-Fetch-Site: same-origin", 200),
    ] {
        for line in ["POST /echo", "POST /_pinfold/reset", "POST /_pinfold/api/rest/Echo", "GET /_pinfold/why/last"] {
            let answer = check(&harness, line, headers, expect).await;
            assert_eq!(answer.contains("--host-name"), expect == 403, "{answer}");
        }
        let answer = check(&harness, "GET /_aws/execute-api/abc/prod", headers, 200).await;
        assert!(!answer.contains("access-control"), "the data plane's CORS is the API's own: {answer}");
    }
}

#[tokio::test]
async fn preflights_pass_for_our_own_pages_only() {
    let harness = Harness::new(|config, _| config.host_names = vec!["pinfold.test".into()]);
    let ask = "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: x-amz-target";
    check(&harness, "OPTIONS /echo", &format!("Host: localhost\r\nOrigin: http://evil.test\r\n{ask}"), 403).await;
    let answer =
        check(&harness, "OPTIONS /echo", &format!("Host: localhost\r\nOrigin: http://app.pinfold.test\r\n{ask}"), 204)
            .await;
    assert!(answer.contains("access-control-allow-origin: http://app.pinfold.test"), "{answer}");
    assert!(answer.contains("access-control-allow-headers: x-amz-target"), "{answer}");
    let answer = check(&harness, "POST /echo", "Host: pinfold.test\r\nOrigin: http://pinfold.test", 200).await;
    assert!(answer.contains("access-control-allow-origin: http://pinfold.test"), "{answer}");
    assert!(answer.contains("vary: Origin"), "{answer}");
}
