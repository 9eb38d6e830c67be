//! Java's regular expressions on the engine of the `regex` crate: no look-around and no
//! back-references, but always linear time.

use regex::{Captures, Regex, RegexBuilder};

/// What a compiled expression may take in memory.
const SIZE: usize = 256 * 1024;

/// Compiles an expression.
///
/// # Errors
/// With what is wrong with it, in one line.
pub(crate) fn compile(pattern: &str) -> Result<Regex, String> {
    RegexBuilder::new(pattern).size_limit(SIZE).dfa_size_limit(SIZE).nest_limit(50).build().map_err(|error| {
        let text = error.to_string();
        let last = text.lines().last().unwrap_or_default().trim();
        format!("the regular expression {pattern:?}: {last}")
    })
}

/// Compiles an expression that must fit the whole text, as `String.matches` wants.
///
/// # Errors
/// With what is wrong with it, in one line.
pub(crate) fn compile_whole(pattern: &str) -> Result<Regex, String> {
    compile(pattern)?;
    compile(&format!("^(?:{pattern})$"))
}

/// Writes a replacement in Java's notation: `$1` and `${name}` are groups, a backslash takes the
/// next character as it is.
pub(crate) fn expand(out: &mut String, replacement: &str, captures: &Captures<'_>) {
    let mut chars = replacement.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next()),
            '$' => match chars.peek() {
                Some('0'..='9') => {
                    let mut group = 0;
                    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
                        let next = group * 10 + digit as usize;
                        // Java takes further digits only while such a group exists.
                        if group > 0 && next >= captures.len() {
                            break;
                        }
                        group = next;
                        chars.next();
                        if group >= captures.len() {
                            break;
                        }
                    }
                    out.push_str(captures.get(group).map_or("", |found| found.as_str()));
                }
                Some('{') => {
                    chars.next();
                    let name: String = chars.by_ref().take_while(|&c| c != '}').collect();
                    out.push_str(captures.name(&name).map_or("", |found| found.as_str()));
                }
                _ => out.push('$'),
            },
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacements_name_groups_as_java_does() {
        let regex = compile(r"(\w)(\w)").unwrap();
        let captures = regex.captures("ab").unwrap();
        let check = |replacement: &str, expect: &str| {
            let mut out = String::new();
            expand(&mut out, replacement, &captures);
            assert_eq!(out, expect);
        };
        check("$2$1", "ba");
        check("$12", "a2");
        check(r"\$1", "$1");
        check("$0!", "ab!");
    }

    #[test]
    fn a_bomb_is_refused() {
        assert!(compile("(a{1000}){1000}").is_err());
        assert!(compile(&"(".repeat(1000)).is_err());
        assert!(compile_whole("a)|(b").is_err());
    }
}
