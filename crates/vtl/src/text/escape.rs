//! The escapes of `$util`, and JSON strings.

use std::fmt::Write;

/// What `$util.escapeJavaScript` does: quotes, backslash, slash and control characters with a
/// backslash, and everything outside ASCII as UTF-16 escapes, as Commons Lang does.
pub(crate) fn java_script(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\'' => out.push_str("\\'"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '/' => out.push_str("\\/"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            ' '..='\u{7f}' => out.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04X}");
                }
            }
        }
    }
    out
}

/// A JSON string with its quotes.
pub(crate) fn json_string(out: &mut String, text: &str) {
    out.push('"');
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(text.get(plain..at).unwrap_or_default());
        plain = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            8 => out.push_str("\\b"),
            12 => out.push_str("\\f"),
            _ => {
                let _ = write!(out, "\\u{byte:04x}");
            }
        }
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}

/// `URLEncoder.encode` with UTF-8: letters, digits and `.-*_` stay, a blank becomes `+`.
pub(crate) fn url_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'*' | b'_' => {
                out.push(char::from(byte));
            }
            b' ' => out.push('+'),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// `URLDecoder.decode`: `+` is a blank. A `%` without two hexadecimal digits stays as it is (Java
/// throws); bytes that are not UTF-8 become U+FFFD.
pub(crate) fn url_decode(text: &str) -> String {
    let spaces = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaces).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn java_script_escapes_as_commons_lang() {
        // Checked against StringEscapeUtils.escapeJavaScript of Commons Lang 2.6.
        assert_eq!(java_script("it's \"a/b\"\\\n\té😀"), r#"it\'s \"a\/b\"\\\n\t\u00E9\uD83D\uDE00"#);
        assert_eq!(java_script("\u{1}\u{7f}"), "\\u0001\u{7f}");
    }

    #[test]
    fn urls_round_trip() {
        assert_eq!(url_encode("a b&c=é/~*"), "a+b%26c%3D%C3%A9%2F%7E*");
        assert_eq!(url_decode("a+b%26c%3D%C3%A9%2F%7E*"), "a b&c=é/~*");
        assert_eq!(url_decode("100%"), "100%");
    }

    #[test]
    fn json_strings_escape_what_they_must() {
        let mut out = String::new();
        json_string(&mut out, "a\"b\\c\n\u{1}é/");
        assert_eq!(out, r#""a\"b\\c\n\u0001é/""#);
    }
}
