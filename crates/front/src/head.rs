//! A request's head, and the name under which it called us.

use std::net::IpAddr;

use http::{HeaderMap, Method, Response, StatusCode, Version, header};
use service::Body;

use crate::connection::Peer;
use crate::problem::problem;

/// A request's head as the planes need it.
pub(crate) struct Head {
    pub(crate) parts: http::request::Parts,
    /// The host as the client names it, with its port; our own address where it names none.
    pub(crate) authority: String,
    /// Scheme, host and port as the client sees us.
    pub(crate) endpoint: String,
    pub(crate) source_ip: IpAddr,
    pub(crate) secure: bool,
}

impl Head {
    /// Finds out under which name we were called. Refuses heads whose host is not clear.
    #[allow(clippy::result_large_err, reason = "the answer itself, moved once")]
    pub(crate) fn new(parts: http::request::Parts, peer: &Peer) -> Result<Self, Response<Body>> {
        let bad = |message: &str| Err(problem(StatusCode::BAD_REQUEST, "BadRequest", message));
        if parts.method == Method::CONNECT {
            return Err(problem(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", "Pinfold is no proxy."));
        }
        // What is not said in chunks alone would have to be decoded before anybody sees it.
        if let Some(coding) = parts.headers.get(header::TRANSFER_ENCODING)
            && !coding.as_bytes().eq_ignore_ascii_case(b"chunked")
        {
            let message = "The only transfer coding is chunked.";
            return Err(problem(StatusCode::NOT_IMPLEMENTED, "NotImplemented", message));
        }
        let mut hosts = parts.headers.get_all(header::HOST).iter();
        let (first, second) = (hosts.next(), hosts.next());
        if second.is_some() {
            return bad("A request must have one Host header.");
        }
        let authority = match (parts.uri.authority(), first) {
            // HTTP/2, and the absolute form of HTTP/1.1, which goes before the Host header.
            (Some(authority), _) => authority.as_str().to_owned(),
            (None, Some(host)) => match host.to_str() {
                Ok(host) => host.to_owned(),
                Err(_) => return bad("The Host header is not text."),
            },
            (None, None) if parts.version == Version::HTTP_11 => return bad("A request must have a Host header."),
            (None, None) => peer.local.to_string(),
        };
        let scheme = if peer.secure { "https" } else { "http" };
        let endpoint = format!("{scheme}://{authority}");
        Ok(Self { parts, authority, endpoint, source_ip: peer.remote.ip(), secure: peer.secure })
    }

    /// A header's text; empty where there is none or it is no text.
    pub(crate) fn text(&self, name: impl header::AsHeaderName) -> &str {
        text(&self.parts.headers, name)
    }
}

/// A header's text; empty where there is none or it is no text.
pub(crate) fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
