//! Percent-encoding of paths, query strings and forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::error::Error;

/// All but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const RESERVED_BUT_SLASH: &AsciiSet = &RESERVED.remove(b'/');

/// Names and values of a query string or form, in their order.
pub(crate) type Pairs = Vec<(String, String)>;

/// Encodes one path segment, query name or value.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Encodes a path of several segments.
pub(crate) fn encode_path(text: &str) -> String {
    utf8_percent_encode(text, RESERVED_BUT_SLASH).to_string()
}

/// Decodes one path segment. Fails where it is no UTF-8 or a `%` has no two digits.
pub(crate) fn decode(text: &str) -> Result<String, Error> {
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let digits = bytes.get(at + 1..at + 3);
        if *byte == b'%' && !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
            return Err(malformed("The request's percent-encoding is not valid."));
        }
    }
    match percent_decode_str(text).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(malformed("The request is not valid UTF-8.")),
    }
}

/// Decodes a query string, or a form's body, of at most `max` pairs: `+` is a space.
pub(crate) fn pairs(text: &str, max: usize) -> Result<Pairs, Error> {
    let mut pairs = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        if pairs.len() >= max {
            return Err(malformed("The request has too many parameters."));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((plus(name)?, plus(value)?));
    }
    Ok(pairs)
}

fn plus(text: &str) -> Result<String, Error> {
    if text.contains('+') { decode(&text.replace('+', " ")) } else { decode(text) }
}

fn malformed(message: &str) -> Error {
    Error::new(400, "MalformedQueryString", message)
}

/// Adds one pair to a query string or form.
pub(crate) fn push(out: &mut String, name: &str, value: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    out.push_str(&encode(name));
    out.push('=');
    out.push_str(&encode(value));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_an_encoding_is_refused() {
        assert!(pairs("a=1&b=2&c=3", 2).is_err());
        for text in ["%", "%1", "%zz", "a%4", "%ff", "%c3%28"] {
            assert!(decode(text).is_err(), "{text}");
        }
        assert_eq!(decode("a%20b+c").unwrap(), "a b+c");
        assert_eq!(
            pairs("a=1&&b&c=x+y%2B", 9).unwrap(),
            [("a".into(), "1".into()), ("b".into(), String::new()), ("c".into(), "x y+".into())]
        );
    }

    proptest! {
        #[test]
        fn what_was_encoded_is_decoded(text in ".*") {
            prop_assert_eq!(decode(&encode(&text)).unwrap(), text.clone());
            let mut form = String::new();
            push(&mut form, "name", &text);
            prop_assert_eq!(pairs(&form, 9).unwrap(), [("name".to_owned(), text)]);
        }

        #[test]
        fn anything_is_decoded_or_refused(text in ".*") {
            let _ = pairs(&text, 9);
        }
    }
}
