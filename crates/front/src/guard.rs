//! Keeps web pages of other sites from driving `dev` through the developer's browser. The control
//! plane and the resets are guarded; deployed APIs answer as their own CORS says.

use std::net::IpAddr;

use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use service::Body;

use crate::FrontConfig;
use crate::head::Head;
use crate::problem::problem;
use crate::target::{host_name, is_known_host, is_or_is_under};

/// A request that may pass, with the origin to name in the answer's CORS headers.
#[derive(Debug)]
pub(crate) struct Allowed {
    origin: Option<HeaderValue>,
}

/// Lets a request pass, or answers it with the reason and what to do.
#[allow(clippy::result_large_err, reason = "the answer itself, moved once")]
pub(crate) fn check(config: &FrontConfig, head: &Head, local: IpAddr) -> Result<Allowed, Response<Body>> {
    // In `serve` a signature is asked for, which a foreign page cannot make.
    if !config.is_dev() {
        return Ok(Allowed { origin: None });
    }
    let host = host_name(&head.authority);
    if !is_known_host(host, local, config.bind, &config.host_names) {
        return Err(refuse(format!(
            "The Host {host:?} is no name of this Pinfold: a page of another site could have led a browser here. \
             If the name is yours, start Pinfold with --host-name {host}"
        )));
    }
    let Some(origin) = head.parts.headers.get(header::ORIGIN) else {
        // Browsers send no Origin with what they take for harmless, such as an image's GET: the
        // query protocol would carry it out.
        let site = head.text("sec-fetch-site");
        if !site.is_empty() && site != "none" && site != "same-origin" {
            return Err(refuse(format!(
                "A page of another site (Sec-Fetch-Site: {site}) made this request. \
                 If that page is yours, start Pinfold with --host-name and the page's host name."
            )));
        }
        return Ok(Allowed { origin: None });
    };
    let text = origin.to_str().unwrap_or_default();
    let authority = text.split_once("://").map_or("", |(_, authority)| authority);
    let named = config.host_names.iter().any(|name| is_or_is_under(host_name(authority), name));
    if text == head.endpoint || named {
        return Ok(Allowed { origin: Some(origin.clone()) });
    }
    Err(refuse(format!(
        "The Origin {text:?} is foreign: only pages that came from {} may call this route from a browser. \
         If the page is yours, start Pinfold with --host-name {}",
        head.endpoint,
        if authority.is_empty() { "NAME" } else { host_name(authority) },
    )))
}

impl Allowed {
    /// The answer to a CORS preflight of an origin that may pass.
    pub(crate) fn preflight(&self, request: &http::request::Parts) -> Option<Response<Body>> {
        let asked = request.headers.contains_key("access-control-request-method");
        if request.method != Method::OPTIONS || !asked || self.origin.is_none() {
            return None;
        }
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NO_CONTENT;
        let headers = response.headers_mut();
        self.permit(headers);
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("DELETE, GET, HEAD, PATCH, POST, PUT"),
        );
        if let Some(wanted) = request.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
        Some(response)
    }

    /// Lets the page read the answer.
    pub(crate) fn permit(&self, headers: &mut HeaderMap) {
        if let Some(origin) = &self.origin {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
            headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
            headers.append(header::VARY, HeaderValue::from_static("Origin"));
        }
    }
}

fn refuse(message: String) -> Response<Body> {
    tracing::warn!("{message}");
    problem(StatusCode::FORBIDDEN, "ForeignBrowser", &message)
}
