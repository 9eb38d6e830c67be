//! What a request is meant for, told by its host and its reserved path only; never by its
//! `Authorization` header.

use std::net::IpAddr;

/// Where a request goes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target<'a> {
    /// A deployed API.
    ExecuteApi {
        /// The API.
        api_id: &'a str,
        /// What follows the host or the prefix that stands for it: `/prod/users`.
        path: String,
        /// Whether the host named the API.
        by_host: bool,
    },
    /// A function's URL.
    FunctionUrl {
        /// The URL's id.
        url_id: &'a str,
    },
    /// `GET /_pinfold/health` and LocalStack's route.
    Health,
    /// `GET /_localstack/info`.
    Info,
    /// `GET /_localstack/init`.
    Init,
    /// `GET /_pinfold/why/{id}`.
    Why(&'a str),
    /// `GET /_pinfold/trace/{id}`.
    Trace(&'a str),
    /// `GET /_pinfold/iam/{what}`.
    Iam(&'a str),
    /// `GET /_pinfold/code/{sha256}`: a function's package.
    Code,
    /// `POST /_pinfold/api/{service}/{operation}`.
    Api {
        /// The model's name.
        service: &'a str,
        /// The operation's.
        operation: &'a str,
    },
    /// `POST`: all state is forgotten.
    Reset,
    /// A reserved path that means nothing.
    Unknown,
    /// Everything else: an operation of a service.
    Control,
}

/// A host as a client names it, with the port cut off. IPv6 addresses lose their brackets.
pub(crate) fn host_name(authority: &str) -> &str {
    // Credentials in an authority are ignored.
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if let Some(bracketed) = authority.strip_prefix('[') {
        return bracketed.split_once(']').map_or(bracketed, |(address, _)| address);
    }
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Decides. `host` is without its port; `path` is still percent-encoded.
pub(crate) fn target<'a>(host: &'a str, path: &'a str) -> Target<'a> {
    if let Some((first, rest)) = host.split_once('.') {
        let second = rest.split('.').next().unwrap_or_default();
        // `execute-api.us-east-1.amazonaws.com` itself is no API.
        if second.eq_ignore_ascii_case("execute-api") && rest.len() > second.len() {
            return Target::ExecuteApi { api_id: first, path: path.to_owned(), by_host: true };
        }
        if second.eq_ignore_ascii_case("lambda-url") && rest.len() > second.len() {
            return Target::FunctionUrl { url_id: first };
        }
    }
    let mut parts = path.trim_start_matches('/').splitn(3, '/');
    let (first, second, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
    match first {
        "_aws" => match (second, rest) {
            ("execute-api", Some(rest)) => {
                let (api_id, path) = split_first(rest);
                Target::ExecuteApi { api_id, path, by_host: false }
            }
            ("lambda-url", Some(rest)) => Target::FunctionUrl { url_id: rest.split('/').next().unwrap_or_default() },
            _ => Target::Unknown,
        },
        "restapis" => match rest.and_then(|rest| rest.split_once("/_user_request_")) {
            Some((stage, rest)) if !stage.contains('/') && (rest.is_empty() || rest.starts_with('/')) => {
                Target::ExecuteApi { api_id: second, path: format!("/{stage}{rest}"), by_host: false }
            }
            _ => Target::Control,
        },
        "_pinfold" => match (second, rest) {
            ("health", None) => Target::Health,
            ("why", Some(id)) if !id.is_empty() => Target::Why(id),
            ("trace", Some(id)) if !id.is_empty() => Target::Trace(id),
            ("iam", Some(what)) if !what.is_empty() => Target::Iam(what),
            ("code", Some(_)) => Target::Code,
            ("reset", None) => Target::Reset,
            ("api", Some(rest)) => match rest.split_once('/') {
                Some((service, operation)) => Target::Api { service, operation },
                None => Target::Unknown,
            },
            _ => Target::Unknown,
        },
        "_localstack" => match (second, rest) {
            ("health", None) => Target::Health,
            ("info", None) => Target::Info,
            ("init", None) => Target::Init,
            ("state", Some("reset")) => Target::Reset,
            _ => Target::Unknown,
        },
        "moto-api" => match (second, rest) {
            ("reset", None) => Target::Reset,
            _ => Target::Unknown,
        },
        _ => Target::Control,
    }
}

/// The first segment, and the path that follows it.
fn split_first(rest: &str) -> (&str, String) {
    match rest.split_once('/') {
        Some((first, _)) => (first, rest[first.len()..].to_owned()),
        None => (rest, "/".to_owned()),
    }
}

/// Whether `host` (without port) is a name that a client of ours would use: a browser that was
/// lured here by another site's name shows that name.
pub(crate) fn is_known_host(host: &str, local: IpAddr, bind: IpAddr, further: &[String]) -> bool {
    if let Ok(address) = host.parse::<IpAddr>() {
        // An address cannot be another site's name. Behind a published port it may not be ours.
        return address.is_loopback() || address == local || bind.is_unspecified();
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    ["localhost", "localhost.localstack.cloud", "amazonaws.com"]
        .into_iter()
        .chain(further.iter().map(String::as_str))
        .any(|known| is_or_is_under(host, known))
}

/// Whether `host` is `name` or a name below it, whatever the case.
pub(crate) fn is_or_is_under(host: &str, name: &str) -> bool {
    let Some(at) = host.len().checked_sub(name.len()) else { return false };
    host.is_char_boundary(at)
        && host[at..].eq_ignore_ascii_case(name)
        && (at == 0 || host.as_bytes().get(at - 1) == Some(&b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, path: &str, expect: Target<'_>) {
        assert_eq!(target(host, path), expect, "{host} {path}");
    }

    fn api(api_id: &str, path: &str, by_host: bool) -> Target<'static> {
        Target::ExecuteApi { api_id: Box::leak(api_id.to_owned().into_boxed_str()), path: path.to_owned(), by_host }
    }

    #[test]
    fn the_three_styles_of_an_apis_url() {
        check("abc.execute-api.us-east-1.amazonaws.com", "/prod/a%2Fb", api("abc", "/prod/a%2Fb", true));
        check("abc.execute-api.localhost", "/", api("abc", "/", true));
        check("abc.EXECUTE-API.localhost.localstack.cloud", "/_pinfold/reset", api("abc", "/_pinfold/reset", true));
        check("127.0.0.1", "/_aws/execute-api/abc/prod/users", api("abc", "/prod/users", false));
        check("127.0.0.1", "/_aws/execute-api/abc", api("abc", "/", false));
        check("localhost", "/restapis/abc/prod/_user_request_/users/1", api("abc", "/prod/users/1", false));
        check("localhost", "/restapis/abc/prod/_user_request_", api("abc", "/prod", false));
        check("localhost", "/restapis/abc/resources", Target::Control);
        check("localhost", "/restapis/abc/stages/prod/_user_request_/x", Target::Control);
        check("localhost", "/restapis/abc/prod/_user_request_x", Target::Control);
        check("execute-api.localhost", "/", Target::Control);
        check("abc.execute-api", "/", Target::Control);
    }

    #[test]
    fn reserved_paths_never_reach_a_service() {
        check("localhost", "/_pinfold/health", Target::Health);
        check("localhost", "/_localstack/health", Target::Health);
        check("localhost", "/_localstack/info", Target::Info);
        check("localhost", "/_localstack/init", Target::Init);
        check("localhost", "/_localstack/init/x", Target::Unknown);
        check("localhost", "/_pinfold/why/last", Target::Why("last"));
        check("localhost", "/_pinfold/why/", Target::Unknown);
        check("localhost", "/_pinfold/code/abc", Target::Code);
        check("localhost", "/_pinfold/trace/x", Target::Trace("x"));
        check("localhost", "/_pinfold/api/iam/GetRole", Target::Api { service: "iam", operation: "GetRole" });
        check("localhost", "/_pinfold/api/iam", Target::Unknown);
        for path in ["/_pinfold/reset", "/moto-api/reset", "/_localstack/state/reset"] {
            check("localhost", path, Target::Reset);
        }
        for path in ["/_pinfold", "/_pinfold/x", "/_aws", "/_aws/x", "/_localstack", "/moto-api"] {
            check("localhost", path, Target::Unknown);
        }
        check("xyz.lambda-url.us-east-1.on.aws", "/", Target::FunctionUrl { url_id: "xyz" });
        check("localhost", "/_aws/lambda-url/xyz/a", Target::FunctionUrl { url_id: "xyz" });
        for path in ["", "/", "//", "/2015-03-31/functions", "*", "/_pinfoldx"] {
            check("localhost", path, Target::Control);
        }
    }

    #[test]
    fn a_host_loses_its_port() {
        for (authority, host) in [
            ("localhost:4566", "localhost"),
            ("localhost", "localhost"),
            ("[::1]:4566", "::1"),
            ("[::1", "::1"),
            ("a@b:80", "b"),
            ("", ""),
            ("a:b", "a:b"),
        ] {
            assert_eq!(host_name(authority), host, "{authority}");
        }
    }

    #[test]
    fn names_that_are_ours() {
        let (local, bind): (IpAddr, IpAddr) = ("127.0.0.1".parse().unwrap(), "127.0.0.1".parse().unwrap());
        let known = |host: &str| is_known_host(host, local, bind, &["pinfold.test".to_owned()]);
        for host in [
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "s3.localhost.localstack.cloud",
            "127.0.0.1",
            "::1",
            "lambda.us-east-1.amazonaws.com",
            "pinfold.test",
            "a.pinfold.test",
        ] {
            assert!(known(host), "{host}");
        }
        for host in ["evil.test", "xlocalhost", "localhost.evil.test", "192.0.2.1", "amazonaws.com.evil.test", "", "é"]
        {
            assert!(!known(host), "{host}");
        }
        assert!(is_known_host("192.0.2.1", local, "0.0.0.0".parse().unwrap(), &[]));
    }

    proptest::proptest! {
        #[test]
        fn nothing_panics(host in "\\PC{0,40}", path in "\\PC{0,60}") {
            let _ = target(&host, &path);
            let _ = is_known_host(host_name(&host), "127.0.0.1".parse().unwrap(), "::".parse().unwrap(), &[path]);
        }
    }
}
