//! The model's patterns. AWS matches them as Java does: what a class such as `\w` means differs from
//! Rust's, and a text must match as a whole.

use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

use crate::schema::Pattern;

/// What a compiled pattern may take, in bytes.
const SIZE_LIMIT: usize = 8 << 20;

impl Pattern {
    /// A pattern that `regex` reads as AWS wrote it.
    pub const fn new(source: &'static str) -> Self {
        Self { source, rust: source, compiled: OnceLock::new() }
    }

    /// A pattern that had to be rewritten for `regex`.
    pub const fn rewritten(source: &'static str, rust: &'static str) -> Self {
        Self { source, rust, compiled: OnceLock::new() }
    }

    /// Whether the whole text matches. A pattern that cannot be compiled lets everything through.
    pub fn is_match(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    /// The compiled pattern; none where it cannot be compiled.
    pub(crate) fn regex(&self) -> Option<&Regex> {
        let compile = || {
            RegexBuilder::new(&format!("\\A(?:{})\\z", from_java(self.rust)))
                .size_limit(SIZE_LIMIT)
                .dfa_size_limit(SIZE_LIMIT)
                .build()
                .ok()
        };
        self.compiled.get_or_init(compile).as_ref()
    }
}

/// `\w`, `\d` and `\s` are ASCII in Java, and `.` takes no line end of any kind.
fn from_java(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + 16);
    let mut in_class = false;
    let mut letters = source.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                let Some(escaped) = letters.next() else {
                    out.push('\\');
                    break;
                };
                let class = match escaped {
                    'w' => "0-9A-Za-z_",
                    'd' => "0-9",
                    's' => "\\t\\n\\x0B\\x0C\\r ",
                    _ => {
                        out.push('\\');
                        out.push(escaped);
                        continue;
                    }
                };
                if in_class {
                    out.push_str(class);
                } else {
                    out.push_str(&format!("[{class}]"));
                }
            }
            '[' if !in_class => {
                in_class = true;
                out.push('[');
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '.' if !in_class => out.push_str("[^\\n\\r\\x{85}\\x{2028}\\x{2029}]"),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_java() {
        let check = |source: &'static str, text: &str, expect: bool| {
            assert_eq!(Pattern::new(source).is_match(text), expect, "{source} on {text}");
        };
        check(r"[\w+=,.@-]+", "a.b@c", true);
        check(r"[\w+=,.@-]+", "ä", false);
        check(r"\d{12}", "123456789012", true);
        check(r"\d{12}", "1234567890123", false);
        check(r"\d{12}", "١٢٣٤٥٦٧٨٩٠١٢", false);
        check(r"a|b", "ab", false);
        check(r".*", "a\rb", false);
        check(r"(unclosed", "anything", true);
    }
}
