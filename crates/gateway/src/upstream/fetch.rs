//! Small documents from addresses that users name: the port [`Fetch`], on the same client and with
//! the same check of where it connects to.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use base::Clock;
use bytes::Bytes;
use http::HeaderValue;
use service::{BoxFuture, Fetch};

use super::{Origin, Upstream, UpstreamPolicy};

/// The longest document.
const LONGEST: usize = 256 * 1024;
/// How long an answer may take: as STS waits for an identity provider.
/// <https://repost.aws/knowledge-center/iam-sts-invalididentitytoken>
const PATIENCE: Duration = Duration::from_secs(5);

/// Fetches documents.
#[derive(Debug)]
pub struct Fetcher {
    upstream: Upstream,
    /// Whether this machine may be asked without TLS.
    plain_loopback: bool,
}

impl Fetcher {
    /// A fetcher without connections. `plain_loopback`: whether `http` is taken from this machine.
    pub fn new(policy: UpstreamPolicy, clock: Arc<dyn Clock>, plain_loopback: bool) -> Self {
        Self { upstream: Upstream::new(policy, clock, LONGEST), plain_loopback }
    }

    async fn fetch(&self, url: &str) -> Result<Bytes, String> {
        let (origin, uri) = Origin::of(url).map_err(|error| error.to_string())?;
        let trusted = origin.secure || self.plain_loopback && loopback(&origin.host);
        if !trusted {
            return Err(format!("{url} is not https"));
        }
        let target = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
        let mut request = http::Request::new(Bytes::new());
        *request.uri_mut() = target.parse().map_err(|_| format!("{url} has no usable path"))?;
        let host = uri.authority().and_then(|authority| authority.as_str().rsplit('@').next()).unwrap_or_default();
        let host = HeaderValue::from_str(host).map_err(|_| format!("{url} has no usable host"))?;
        request.headers_mut().insert(http::header::HOST, host);
        request.headers_mut().insert(http::header::ACCEPT, HeaderValue::from_static("application/json"));
        let answer = tokio::time::timeout(PATIENCE, self.upstream.send(&origin, request)).await;
        let answer = answer.map_err(|_| format!("{origin} did not answer within {} s", PATIENCE.as_secs()))?;
        let response = answer.map_err(|error| error.to_string())?;
        match response.status().as_u16() {
            200 => Ok(response.into_body()),
            status => Err(format!("{url} answers {status}")),
        }
    }
}

impl Fetch for Fetcher {
    fn get<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<Bytes, String>> {
        Box::pin(self.fetch(url))
    }
}

/// A name or address that means this machine whoever resolves it.
fn loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    fn fetcher(plain_loopback: bool) -> Fetcher {
        Fetcher::new(UpstreamPolicy::LinkLocal, Arc::new(base::SystemClock), plain_loopback)
    }

    /// Answers one request with `answer` and returns what was asked.
    fn answering(answer: String) -> (String, std::thread::JoinHandle<String>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/keys?a=1", listener.local_addr().unwrap());
        let asked = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            // The client may hang up on an answer that is too long.
            drop(stream.write_all(answer.as_bytes()));
            String::from_utf8(request).unwrap()
        });
        (url, asked)
    }

    #[tokio::test]
    async fn a_document_is_fetched() {
        let (url, asked) = answering("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".into());
        assert_eq!(fetcher(true).get(&url).await.unwrap(), "{}");
        let asked = asked.join().unwrap();
        assert!(asked.starts_with("GET /keys?a=1 HTTP/1.1\r\n"), "{asked}");
        assert!(asked.to_lowercase().contains("host: 127.0.0.1:"), "{asked}");
    }

    #[tokio::test]
    async fn redirects_and_long_answers_are_refused() {
        let (url, _asked) =
            answering("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1/\r\ncontent-length: 0\r\n\r\n".into());
        assert!(fetcher(true).get(&url).await.unwrap_err().ends_with("answers 302"));
        let body = "x".repeat(LONGEST + 1);
        let (url, _asked) = answering(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
        assert!(fetcher(true).get(&url).await.unwrap_err().contains("larger than"));
    }

    #[tokio::test]
    async fn what_is_not_secure_or_not_reached_is_not_asked() {
        for (plain, url, reason) in [
            (false, "http://127.0.0.1:1/", "is not https"),
            (true, "http://token.example.com/", "is not https"),
            (true, "http://127.0.0.1.example.com/", "is not https"),
            (true, "https://169.254.169.254/", "is refused"),
            (true, "ftp://127.0.0.1/", "Invalid endpoint address"),
            (true, "nothing", "Invalid endpoint address"),
        ] {
            let refused = fetcher(plain).get(url).await.unwrap_err();
            assert!(refused.contains(reason), "{url}: {refused}");
        }
    }
}
