//! What suggested commands are made of: words of a shell, and what a request says.

use std::borrow::Cow;

use auth::policy::Request;
use serde_json::Value;

/// A text as one word of a shell.
pub(crate) fn word(text: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-+=.,@/:%".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.into();
    }
    format!("'{}'", text.replace('\'', r"'\''")).into()
}

/// A document as one word of a shell.
pub(crate) fn quoted(document: &Value) -> String {
    format!("'{}'", document.to_string().replace('\'', r"'\''"))
}

/// The first value of a condition key.
pub(crate) fn context<'r>(request: &Request<'r>, key: &str) -> Option<&'r str> {
    let (_, values) = request.context.iter().find(|(name, _)| name.eq_ignore_ascii_case(key))?;
    values.first().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn quotes_do_not_end_the_word() {
        assert_eq!(quoted(&json!("it's")), r#"'"it'\''s"'"#);
        assert_eq!((word("a-b"), word("a b"), word("")), ("a-b".into(), "'a b'".into(), "''".into()));
    }
}
