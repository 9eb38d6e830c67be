//! Filter patterns for plain lines: terms that all must occur, `?` terms of which one must, `-`
//! terms that must not; a term in quotes may hold anything. Patterns over JSON (`{ … }`), over fields
//! (`[ … ]`) and regular expressions (`%…%`) are not built.

/// What a line must hold.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Pattern {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
}

/// A pattern of a kind that is not built, or that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PatternError {
    /// It begins as one over JSON, over fields or as a regular expression.
    NotBuilt(&'static str),
    /// It is no pattern.
    Invalid,
}

impl Pattern {
    /// Reads a pattern; the empty one holds for every line.
    pub(crate) fn parse(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        match text.chars().next() {
            Some('{') => return Err(PatternError::NotBuilt("over JSON")),
            Some('[') => return Err(PatternError::NotBuilt("over fields")),
            Some('%') => return Err(PatternError::NotBuilt("with a regular expression")),
            _ => {}
        }
        let mut pattern = Self::default();
        let mut rest = text;
        loop {
            rest = rest.trim_start();
            let Some(first) = rest.chars().next() else {
                break;
            };
            let kind = if matches!(first, '?' | '-') {
                rest = rest.get(1..).unwrap_or_default();
                first
            } else {
                ' '
            };
            let (term, after) = term(rest)?;
            rest = after;
            if term.is_empty() {
                continue;
            }
            match kind {
                '?' => pattern.any.push(term),
                '-' => pattern.none.push(term),
                _ => pattern.all.push(term),
            }
        }
        // Beside terms that must occur, optional ones say nothing.
        if !pattern.all.is_empty() {
            pattern.any.clear();
        }
        Ok(pattern)
    }

    /// Whether a line fits. Case matters.
    pub(crate) fn holds(&self, line: &str) -> bool {
        self.all.iter().all(|term| line.contains(term.as_str()))
            && (self.any.is_empty() || self.any.iter().any(|term| line.contains(term.as_str())))
            && !self.none.iter().any(|term| line.contains(term.as_str()))
    }
}

/// A term, in quotes or up to a blank, and what follows it.
fn term(text: &str) -> Result<(String, &str), PatternError> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        let (term, rest) = text.split_at(end);
        if term.contains('"') {
            return Err(PatternError::Invalid);
        }
        return Ok((term.to_owned(), rest));
    };
    let mut term = String::new();
    let mut escaped = false;
    for (at, c) in quoted.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Ok((term, quoted.get(at + 1..).unwrap_or_default())),
            _ => {
                if escaped && c != '"' && c != '\\' {
                    term.push('\\');
                }
                term.push(c);
                escaped = false;
            }
        }
    }
    Err(PatternError::Invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, holds: &[&str], not: &[&str]) {
        let pattern = Pattern::parse(pattern).unwrap();
        for line in holds {
            assert!(pattern.holds(line), "{pattern:?} {line}");
        }
        for line in not {
            assert!(!pattern.holds(line), "{pattern:?} {line}");
        }
    }

    // The examples of the CloudWatch Logs user guide, "Filter pattern syntax", on three lines.
    #[test]
    fn terms() {
        let lines = ["[ERROR 400] BAD REQUEST", "[ERROR 401] UNAUTHORIZED REQUEST", "[WARN] Some ARGUMENTS"];
        check("", &lines, &[]);
        check("ERROR", &lines[..2], &lines[2..]);
        check("ERROR REQUEST BAD", &lines[..1], &lines[1..]);
        check("?ERROR ?ARGUMENTS", &lines, &["x"]);
        check("ERROR -UNAUTHORIZED", &lines[..1], &lines[1..]);
        check("\"BAD REQUEST\"", &lines[..1], &lines[1..]);
        check("-\"BAD REQUEST\"", &lines[1..], &lines[..1]);
        check("?\"BAD REQUEST\" ?WARN", &[lines[0], lines[2]], &[lines[1]]);
        check("error", &[], &lines);
        check("REQUEST ?WARN", &lines[..2], &lines[2..]);
        check("\"a \\\"b\\\" c\\d\"", &["x a \"b\" c\\d"], &["a b c"]);
    }

    #[test]
    fn what_is_not_built_says_so() {
        assert_eq!(Pattern::parse("{ $.a = 1 }"), Err(PatternError::NotBuilt("over JSON")));
        assert_eq!(Pattern::parse("[a, b]"), Err(PatternError::NotBuilt("over fields")));
        assert_eq!(Pattern::parse("%a%"), Err(PatternError::NotBuilt("with a regular expression")));
        assert_eq!(Pattern::parse("\"a"), Err(PatternError::Invalid));
        assert_eq!(Pattern::parse("a\"b"), Err(PatternError::Invalid));
    }
}
