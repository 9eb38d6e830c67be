//! The canonical request: the one text that client and server must agree on.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use std::borrow::Cow;

use memchr::memchr_iter;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

/// All but RFC 3986's unreserved characters.
const ENCODE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const ENCODE_PATH: &AsciiSet = &ENCODE.remove(b'/');

/// How a service writes the path into the canonical request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PathStyle {
    /// Dot segments are resolved and slashes merged.
    pub(super) normalize: bool,
    /// The path as sent is encoded once more.
    pub(super) encode_again: bool,
}

impl PathStyle {
    /// S3 takes the key as it is; all others normalise and encode again.
    pub(super) fn of(service: &str) -> Self {
        let s3 = super::is_s3(service);
        Self { normalize: !s3, encode_again: !s3 }
    }
}

/// Appends the canonical path.
pub(super) fn push_path(out: &mut String, path: &str, style: PathStyle) {
    let path = if path.is_empty() { "/" } else { path };
    let path = if style.normalize { normalize(path) } else { Cow::Borrowed(path) };
    if is_unreserved(&path) {
        out.push_str(&path);
    } else if style.encode_again {
        out.extend(percent_encode(path.as_bytes(), ENCODE_PATH));
    } else {
        let decoded: Cow<'_, [u8]> = percent_decode_str(&path).into();
        out.extend(percent_encode(&decoded, ENCODE_PATH));
    }
}

/// Whether encoding would change nothing, as with nearly all paths.
fn is_unreserved(path: &str) -> bool {
    path.bytes()
        .fold(true, |all, byte| all & (byte.is_ascii_alphanumeric() | matches!(byte, b'/' | b'-' | b'_' | b'.' | b'~')))
}

/// Resolves `.` and `..`, merges slashes; a trailing slash stays.
fn normalize(path: &str) -> Cow<'_, str> {
    let bytes = path.as_bytes();
    if path.starts_with('/') && !memchr_iter(b'/', bytes).any(|at| matches!(bytes.get(at + 1), Some(b'/' | b'.'))) {
        return Cow::Borrowed(path);
    }
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let mut out = String::with_capacity(path.len());
    for segment in &kept {
        out.push('/');
        out.push_str(segment);
    }
    if out.is_empty() || path.ends_with('/') {
        out.push('/');
    }
    Cow::Owned(out)
}

/// The query's parameters, decoded as forms are: `+` is a space.
pub(super) fn query_pairs(query: &str) -> impl Iterator<Item = (Cow<'_, [u8]>, Cow<'_, [u8]>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    })
}

/// Percent-decodes; `+` is a space.
pub(super) fn decode(text: &str) -> Cow<'_, [u8]> {
    if text.contains('+') {
        let spaced = text.replace('+', " ");
        Cow::Owned(percent_decode_str(&spaced).collect())
    } else {
        percent_decode_str(text).into()
    }
}

/// Percent-encodes all but unreserved characters.
pub(super) fn encode(out: &mut String, bytes: &[u8]) {
    out.extend(percent_encode(bytes, ENCODE));
}

/// Appends the canonical query: encoded again, sorted by name, then by value; without the
/// signature itself.
pub(super) fn push_query(out: &mut String, query: &str) {
    if query.is_empty() {
        return;
    }
    let mut pairs: Vec<(String, String)> = query_pairs(query)
        .filter(|(name, _)| **name != *b"X-Amz-Signature")
        .map(|(name, value)| {
            let mut encoded = (String::with_capacity(name.len()), String::with_capacity(value.len()));
            encode(&mut encoded.0, &name);
            encode(&mut encoded.1, &value);
            encoded
        })
        .collect();
    pairs.sort_unstable();
    for (i, (name, value)) in pairs.iter().enumerate() {
        if i > 0 {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        out.push_str(value);
    }
}

/// Appends a header value: outer blanks go, inner runs of blanks become one space. Bytes that are
/// no UTF-8 are kept as Latin-1, so that nothing is lost.
pub(super) fn push_value(out: &mut String, value: &[u8]) {
    let text = match std::str::from_utf8(value) {
        Ok(text) if is_canonical(value) => return out.push_str(text),
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.iter().map(|&byte| char::from(byte)).collect()),
    };
    for (at, word) in text.split_ascii_whitespace().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}

/// Whether a value is so already, as nearly all are: printable ASCII, blanks single and inside.
fn is_canonical(value: &[u8]) -> bool {
    let printable = value.iter().fold(true, |all, byte| all & matches!(byte, b' '..=b'~'));
    let outer_or_double = |at: usize| at == 0 || matches!(value.get(at + 1), None | Some(b' '));
    printable && !memchr_iter(b' ', value).any(outer_or_double)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str, normalize: bool, encode_again: bool) -> String {
        let mut out = String::new();
        push_path(&mut out, text, PathStyle { normalize, encode_again });
        out
    }

    #[test]
    fn paths() {
        assert_eq!(path("", true, true), "/");
        assert_eq!(path("/a/../..", true, true), "/");
        assert_eq!(path("/./a//b/", true, true), "/a/b/");
        assert_eq!(path("/2015-03-31/functions/arn%3Aaws", true, true), "/2015-03-31/functions/arn%253Aaws");
        assert_eq!(path("/b//k%20y/./x:y", false, false), "/b//k%20y/./x%3Ay");
        assert_eq!(path("*", true, true), "/%2A");
    }

    #[test]
    fn queries() {
        let check = |query: &str, expect: &str| {
            let mut out = String::new();
            push_query(&mut out, query);
            assert_eq!(out, expect);
        };
        check("b=2&a=1&a=0", "a=0&a=1&b=2");
        check("x", "x=");
        check("a=b c&a+b=%2B", "a=b%20c&a%20b=%2B");
        check("X-Amz-Signature=1&q==", "q=%3D");
    }

    #[test]
    fn values() {
        let check = |value: &[u8], expect: &str| {
            let mut out = String::new();
            push_value(&mut out, value);
            assert_eq!(out, expect);
        };
        check(b"  a   b \t c  ", "a b c");
        check(b"", "");
        check(b"caf\xe9", "caf\u{e9}");
    }
}
