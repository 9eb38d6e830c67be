//! Names, paths and ARNs of IAM's entities.

use base::AccountId;
use wire::Error;

use crate::errors;

/// `arn:aws:iam::account:kind/path/name`.
pub(crate) fn arn(account: &AccountId, kind: &str, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{kind}{path}{name}")
}

/// A path as given, or `/`. The model's pattern has been checked before.
pub(crate) fn path(given: Option<String>) -> Result<String, Error> {
    match given {
        None => Ok("/".into()),
        Some(path) if path.starts_with('/') && path.ends_with('/') && !path.contains("//") => Ok(path),
        Some(path) => Err(errors::validation(format!(
            "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters: {path}"
        ))),
    }
}

/// Account and name out of `arn:aws:iam::account:kind/path/name`. None for anything else. The path is
/// passed over: who looks an entity up compares the whole ARN (`State::by_arn`), because permission is
/// asked for the ARN as it was given.
pub(crate) fn parse<'a>(arn: &'a str, kind: &str) -> Option<(&'a str, &'a str)> {
    let mut parts = arn.splitn(6, ':');
    if [parts.next()?, parts.next()?, parts.next()?, parts.next()?] != ["arn", "aws", "iam", ""] {
        return None;
    }
    let (account, resource) = (parts.next()?, parts.next()?);
    let rest = resource.strip_prefix(kind)?.strip_prefix('/')?;
    Some((account, rest.rsplit('/').next().unwrap_or(rest)))
}

/// Percent-encodes a document as IAM's answers do (RFC 3986).
pub(crate) fn encode_document(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

/// The longest managed policy, in characters.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
pub(crate) const LONGEST_POLICY: usize = 6144;
/// The longest trust policy, in characters, without an increase.
pub(crate) const LONGEST_TRUST: usize = 2048;

/// Characters of a policy as IAM counts them: white space is free.
pub(crate) fn policy_size(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_taken_apart() {
        assert_eq!(parse("arn:aws:iam::123456789012:policy/a/b/name", "policy"), Some(("123456789012", "name")));
        assert_eq!(parse("arn:aws:iam::aws:policy/ReadOnlyAccess", "policy"), Some(("aws", "ReadOnlyAccess")));
        for bad in [
            "",
            "arn:zz:iam::1:policy/x",
            "arn:aws:iam:r:1:policy/x",
            "arn:aws:iam::1:role/x",
            "arn:aws:s3:::policy/x",
            "x",
        ] {
            assert_eq!(parse(bad, "policy"), None, "{bad}");
        }
    }

    #[test]
    fn documents_are_encoded_as_urls() {
        assert_eq!(encode_document("{\"A\": 1}"), "%7B%22A%22%3A%201%7D");
    }
}
