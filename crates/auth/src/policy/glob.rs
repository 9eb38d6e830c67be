//! Patterns of `*` and `?`, plain or with policy variables, matched without allocation.

use std::borrow::Cow;

/// Whether `text` fits a pattern of `*` (any run) and `?` (any one character). Case counts.
/// At most `pattern.len() × text.len()` steps, in practice linear.
pub fn matches(pattern: &str, text: &str) -> bool {
    run(pattern.as_bytes(), text.as_bytes())
}

fn run(p: &[u8], t: &[u8]) -> bool {
    let (mut i, mut j) = (0, 0);
    // Where the last star stands and how much it has taken: the only place to come back to.
    let mut retry: Option<(usize, usize)> = None;
    while j < t.len() {
        match p.get(i) {
            Some(b'*') => {
                retry = Some((i + 1, j));
                i += 1;
            }
            Some(b'?') => {
                i += 1;
                j = next_char(t, j);
            }
            Some(&c) if c == t[j] => {
                i += 1;
                j += 1;
            }
            _ => match retry {
                Some((from, at)) => {
                    retry = Some((from, at + 1));
                    i = from;
                    j = at + 1;
                }
                None => return false,
            },
        }
    }
    p[i..].iter().all(|&c| c == b'*')
}

/// The start of the character after the one at `at`.
fn next_char(text: &[u8], at: usize) -> usize {
    let mut next = at + 1;
    while text.get(next).is_some_and(|b| b & 0xC0 == 0x80) {
        next += 1;
    }
    next
}

/// A pattern without variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Glob {
    /// `*`.
    Any,
    /// No wildcard at all.
    Exact(Box<str>),
    /// One star, at the end.
    Prefix(Box<str>),
    /// Anything else.
    Full(Box<str>),
}

impl Glob {
    pub(super) fn new(pattern: &str) -> Self {
        let body = pattern.trim_end_matches('*');
        if body.contains(['*', '?']) {
            Self::Full(pattern.into())
        } else if body.len() == pattern.len() {
            Self::Exact(pattern.into())
        } else if body.is_empty() {
            Self::Any
        } else {
            Self::Prefix(body.into())
        }
    }

    pub(super) fn matches(&self, text: &[u8]) -> bool {
        match self {
            Self::Any => true,
            Self::Exact(exact) => exact.as_bytes() == text,
            Self::Prefix(prefix) => text.starts_with(prefix.as_bytes()),
            Self::Full(pattern) => run(pattern.as_bytes(), text),
        }
    }
}

/// A pattern that may hold `${…}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Template {
    Plain(Glob),
    Variables(Box<[Piece]>),
}

/// A part of a pattern with variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Characters that mean themselves.
    Literal(Box<str>),
    /// `*`.
    Star,
    /// `?`.
    One,
    /// `${key}` or `${key, 'default'}`; the key in lower case.
    Variable { key: Box<str>, default: Option<Box<str>> },
}

/// Gives the value of a policy variable: none when its key has no single value in the request.
pub(super) trait Variables {
    fn variable(&self, key: &str) -> Option<Cow<'_, str>>;
}

impl Template {
    /// Reads a pattern. `variables` is false for documents of version 2008-10-17, `wildcards` for
    /// operators that compare whole texts. Err says what is wrong with a variable.
    pub(super) fn new(text: &str, variables: bool, wildcards: bool) -> Result<Self, &'static str> {
        if !(variables && text.contains("${")) {
            return Ok(Self::Plain(if wildcards { Glob::new(text) } else { Glob::Exact(text.into()) }));
        }
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if let Some(inner) = rest.strip_prefix("${") {
                let end = inner.find('}').ok_or("a policy variable is not closed: `${` without `}`")?;
                let (name, after) = (&inner[..end], &inner[end + 1..]);
                rest = after;
                match name {
                    "*" | "?" | "$" => literal.push_str(name),
                    _ => {
                        if !literal.is_empty() {
                            pieces.push(Piece::Literal(std::mem::take(&mut literal).into()));
                        }
                        pieces.push(variable(name)?);
                    }
                }
                continue;
            }
            rest = &rest[c.len_utf8()..];
            if wildcards && (c == '*' || c == '?') {
                if !literal.is_empty() {
                    pieces.push(Piece::Literal(std::mem::take(&mut literal).into()));
                }
                pieces.push(if c == '*' { Piece::Star } else { Piece::One });
            } else {
                literal.push(c);
            }
        }
        if !literal.is_empty() || pieces.is_empty() {
            pieces.push(Piece::Literal(literal.into()));
        }
        Ok(Self::Variables(pieces.into()))
    }

    pub(super) fn matches(&self, text: &str, variables: &dyn Variables) -> bool {
        match self {
            Self::Plain(glob) => glob.matches(text.as_bytes()),
            Self::Variables(pieces) => {
                let Some(pieces) = resolve(pieces, variables) else { return false };
                run_pieces(&pieces, text.as_bytes())
            }
        }
    }

    /// The same for ARNs, which are compared part by part: a star does not reach over a colon, but in
    /// the resource.
    pub(super) fn matches_arn(&self, arn: &str, variables: &dyn Variables) -> bool {
        match self {
            Self::Plain(Glob::Any) => true,
            Self::Plain(_) => {
                let pattern = self.fill(variables).unwrap_or_default();
                parts_match(pattern.splitn(ARN_PARTS, ':'), arn, matches, pattern.ends_with('*'))
            }
            Self::Variables(pieces) => {
                let Some(pieces) = resolve(pieces, variables) else { return false };
                let open = matches!(pieces.last(), Some(Resolved::Star));
                let fits = |part: Vec<Resolved<'_>>, text: &str| run_pieces(&part, text.as_bytes());
                parts_match(split_arn(pieces).into_iter(), arn, fits, open)
            }
        }
    }

    /// The text with variables filled in, where there are any; wildcards of the pattern stay, those
    /// of values too. None when a variable has no value. For whole-text comparisons and messages.
    pub(super) fn fill(&self, variables: &dyn Variables) -> Option<Cow<'_, str>> {
        match self {
            Self::Plain(Glob::Any) => Some("*".into()),
            Self::Plain(Glob::Exact(text) | Glob::Full(text)) => Some(Cow::Borrowed(text)),
            Self::Plain(Glob::Prefix(text)) => Some(format!("{text}*").into()),
            Self::Variables(pieces) => {
                let mut out = String::new();
                for piece in resolve(pieces, variables)? {
                    match piece {
                        Resolved::Text(text) => out.push_str(&text),
                        Resolved::Star => out.push('*'),
                        Resolved::One => out.push('?'),
                    }
                }
                Some(out.into())
            }
        }
    }

    /// The keys of its variables.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        let pieces: &[Piece] = match self {
            Self::Plain(_) => &[],
            Self::Variables(pieces) => pieces,
        };
        pieces.iter().filter_map(|piece| match piece {
            Piece::Variable { key, .. } => Some(&**key),
            _ => None,
        })
    }

    /// The pattern as the document writes it (near enough: blanks within a variable are lost).
    pub(super) fn source(&self) -> String {
        match self {
            Self::Plain(Glob::Any) => "*".into(),
            Self::Plain(Glob::Exact(text) | Glob::Full(text)) => text.to_string(),
            Self::Plain(Glob::Prefix(text)) => format!("{text}*"),
            Self::Variables(pieces) => pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Literal(text) => text.to_string(),
                    Piece::Star => "*".into(),
                    Piece::One => "?".into(),
                    Piece::Variable { key, default: None } => format!("${{{key}}}"),
                    Piece::Variable { key, default: Some(default) } => format!("${{{key}, '{default}'}}"),
                })
                .collect(),
        }
    }
}

fn variable(name: &str) -> Result<Piece, &'static str> {
    let (key, default) = match name.split_once(',') {
        None => (name, None),
        Some((key, default)) => {
            let default = default.trim();
            let quoted = default.strip_prefix('\'').and_then(|d| d.strip_suffix('\''));
            (key, Some(quoted.ok_or("a policy variable's default must stand in single quotes")?.into()))
        }
    };
    let key = key.trim();
    if key.is_empty() || key.chars().any(|c| c.is_whitespace() || c == '$' || c == '{') {
        return Err("a policy variable has no key");
    }
    Ok(Piece::Variable { key: key.to_ascii_lowercase().into(), default })
}

enum Resolved<'a> {
    Text(Cow<'a, str>),
    Star,
    One,
}

fn resolve<'a>(pieces: &'a [Piece], variables: &'a dyn Variables) -> Option<Vec<Resolved<'a>>> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Literal(text) => Some(Resolved::Text(Cow::Borrowed(text))),
            Piece::Star => Some(Resolved::Star),
            Piece::One => Some(Resolved::One),
            Piece::Variable { key, default } => {
                variables.variable(key).or_else(|| default.as_deref().map(Cow::Borrowed)).map(Resolved::Text)
            }
        })
        .collect()
}

/// `arn:partition:service:region:account:resource`; the resource may hold colons.
const ARN_PARTS: usize = 6;

/// Compares the parts of a pattern with those of an ARN. One that ends early, in a star (`open`), covers
/// the rest.
fn parts_match<P>(mut wanted: impl Iterator<Item = P>, arn: &str, fits: impl Fn(P, &str) -> bool, open: bool) -> bool {
    let mut actual = arn.splitn(ARN_PARTS, ':');
    for _ in 0..ARN_PARTS {
        let fits = match (wanted.next(), actual.next()) {
            (Some(pattern), Some(part)) => fits(pattern, part),
            (None, Some(_)) => return open,
            _ => false,
        };
        if !fits {
            return false;
        }
    }
    true
}

/// The parts of an ARN's pattern. Its colons may come out of variables.
fn split_arn(pieces: Vec<Resolved<'_>>) -> Vec<Vec<Resolved<'_>>> {
    let (mut parts, mut part) = (Vec::new(), Vec::new());
    for piece in pieces {
        let Resolved::Text(text) = piece else {
            part.push(piece);
            continue;
        };
        let room = ARN_PARTS - parts.len();
        for (at, text) in text.splitn(room, ':').enumerate() {
            if at > 0 {
                parts.push(std::mem::take(&mut part));
            }
            part.push(Resolved::Text(Cow::Owned(text.to_owned())));
        }
    }
    parts.push(part);
    parts
}

/// The same walk as [`run`], over pieces: text within them never acts as a wildcard.
fn run_pieces(pieces: &[Resolved<'_>], text: &[u8]) -> bool {
    let (mut i, mut j) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let stepped = match pieces.get(i) {
            Some(Resolved::Star) => {
                retry = Some((i + 1, j));
                Some(j)
            }
            Some(Resolved::One) if j < text.len() => Some(next_char(text, j)),
            Some(Resolved::Text(part)) if text[j..].starts_with(part.as_bytes()) => Some(j + part.len()),
            None if j == text.len() => return true,
            _ => None,
        };
        match (stepped, retry) {
            (Some(next), _) => {
                i += 1;
                j = next;
            }
            (None, Some((from, at))) if at < text.len() => {
                retry = Some((from, at + 1));
                i = from;
                j = at + 1;
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    struct One(&'static str, &'static str);
    impl Variables for One {
        fn variable(&self, key: &str) -> Option<Cow<'_, str>> {
            (key == self.0).then_some(Cow::Borrowed(self.1))
        }
    }

    #[test]
    fn arns_are_compared_by_part() {
        for (pattern, arn, expect) in [
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k", true),
            ("arn:aws:lambda:*:1:function:*", "arn:aws:lambda:us-east-1:1:function:f:2", true),
            ("arn:aws:*:1:function:f", "arn:aws:lambda:us-east-1:1:function:f", false),
            ("arn:aws:execute-api:*:*:abc/*/POST/", "arn:aws:execute-api:us-east-1:1:abc/prod/POST/", true),
            ("arn:aws:sns:*", "arn:aws:sns:us-east-1:1:topic", true),
            ("*", "anything", true),
            ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/secret", false),
            ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", true),
            ("arn:aws:s3:::b/${*}/*", "arn:aws:s3:::b/*/k", true),
            ("arn:aws:s3::${aws:x}", "arn:aws:s3::1:b*", true),
            ("arn:aws:s3::${aws:x}", "arn:aws:s3::1:bucket", false),
            ("arn:aws:*:${aws:x}*", "arn:aws:s3::1:bucket", false),
            ("arn:aws:s3:*:${aws:x}/*", "arn:aws:s3:r:1:b*/k:2", true),
            ("arn:aws:sns:${aws:nothing}*", "arn:aws:sns:us-east-1:1:topic", false),
            ("arn:aws:s3:::b", "not-an-arn", false),
        ] {
            let template = Template::new(pattern, true, true).unwrap();
            assert_eq!(template.matches_arn(arn, &One("aws:x", "1:b*")), expect, "{pattern} {arn}");
        }
    }

    #[test]
    fn globs() {
        for (pattern, text, expect) in [
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("a*c", "abbbc", true),
            ("a*c", "abbb", false),
            ("a?c", "aéc", true),
            ("?", "", false),
            ("**a", "bca", true),
            ("a*b*c", "aXbYbZc", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k/l", true),
        ] {
            assert_eq!(matches(pattern, text), expect, "{pattern} {text}");
            assert_eq!(Glob::new(pattern).matches(text.as_bytes()), expect, "{pattern} {text}");
        }
    }

    #[test]
    fn variables() {
        let check = |pattern: &str, value, text: &str| {
            Template::new(pattern, true, true).unwrap().matches(text, &One("aws:username", value))
        };
        assert!(check("b/${aws:username}/*", "ann", "b/ann/x"));
        assert!(check("b/${AWS:UserName}", "ann", "b/ann"));
        assert!(!check("b/${aws:username}/*", "a*", "b/ann/x"), "a star in a value is a star");
        assert!(check("b/${*}${?}${$}", "", "b/*?$"));
        assert!(!check("b/${*}", "", "b/x"));
        assert!(check("${aws:nothing, 'team'}-x", "", "team-x"));
        assert!(!check("${aws:nothing}", "", ""));
        for bad in ["${", "a${x", "${}", "${a, b}", "${a b}"] {
            assert!(Template::new(bad, true, true).is_err(), "{bad}");
            assert!(Template::new(bad, false, true).is_ok(), "{bad} of 2008");
        }
    }

    /// The textbook definition, exponential: what the quick walk must agree with.
    fn slow(p: &[u8], t: &[u8]) -> bool {
        match (p.first(), t.first()) {
            (None, None) => true,
            (Some(b'*'), _) => slow(&p[1..], t) || (!t.is_empty() && slow(p, &t[1..])),
            (Some(b'?'), Some(_)) => slow(&p[1..], &t[1..]),
            (Some(a), Some(b)) if a == b => slow(&p[1..], &t[1..]),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn quick_and_slow_agree(p in "[ab*?]{0,8}", t in "[ab]{0,8}") {
            let expect = slow(p.as_bytes(), t.as_bytes());
            prop_assert_eq!(matches(&p, &t), expect);
            prop_assert_eq!(Glob::new(&p).matches(t.as_bytes()), expect);
            let template = Template::new(&format!("{p}${{aws:nothing, ''}}"), true, true).unwrap();
            prop_assert_eq!(template.matches(&t, &One("", "")), expect);
        }
    }
}
