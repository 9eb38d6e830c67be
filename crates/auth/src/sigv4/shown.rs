//! The canonical request as explanations show it: all that a client can compare with its own, without
//! the values that may be secrets.

/// What is part of the names, in small letters, of parameters and headers whose values are not shown.
const SECRET: &[&str] = &[
    "apikey",
    "api-key",
    "api_key",
    "assertion",
    "authenticationcode",
    "authorization",
    "cookie",
    "passwd",
    "password",
    "privatekey",
    "private-key",
    "private_key",
    "secret",
    "token",
];
/// The same of names as a whole.
const SECRET_NAME: &[&str] = &["code", "key", "pass", "pwd", "sid"];

/// A canonical request: method, path, query, a header a line, the names of those, the payload's hash.
pub(super) fn shown(canonical_request: &str) -> String {
    let lines = canonical_request.split('\n').enumerate().map(|(at, line)| match at {
        0 | 1 => line.to_owned(),
        2 => line.split('&').map(|pair| without_secret(pair, '=')).collect::<Vec<_>>().join("&"),
        _ => without_secret(line, ':'),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn without_secret(pair: &str, separator: char) -> String {
    match pair.split_once(separator) {
        Some((name, value)) if !value.is_empty() && may_be_secret(name) => format!("{name}{separator}…"),
        _ => pair.to_owned(),
    }
}

fn may_be_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_NAME.contains(&name.as_str()) || SECRET.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_secret_is_not_shown() {
        let request = "GET\n/a:b=c\nAction=CreateLoginProfile&NewPassword=%3D1&UserName=ada&X-Amz-Credential=AKIA%2Fx\
                       &X-Amz-Security-Token=t&code=7&empty=&token=\nauthorization:Basic eA==\ncookie:sid=1; b=2\n\
                       host:localhost:4566\nx-api-key:k\nx-amz-content-sha256:abc\nx-amz-decoded-content-length:7\n\n\
                       authorization;cookie;host\nabc";
        let expected = "GET\n/a:b=c\nAction=CreateLoginProfile&NewPassword=…&UserName=ada&X-Amz-Credential=AKIA%2Fx\
                        &X-Amz-Security-Token=…&code=…&empty=&token=\nauthorization:…\ncookie:…\n\
                        host:localhost:4566\nx-api-key:…\nx-amz-content-sha256:abc\nx-amz-decoded-content-length:7\n\n\
                        authorization;cookie;host\nabc";
        assert_eq!(shown(request), expected);
    }
}
