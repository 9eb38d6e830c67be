//! From the text of a path to its tokens.

use super::{Function, JsonPath, Token, filter};

/// How deeply filters may nest in paths inside filters.
const NESTING: usize = 8;
/// The longest path.
const LENGTH: usize = 4096;

/// A place in the text of a path; bytes are looked at, text is cut at ASCII only.
pub(super) struct Cursor<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) depth: usize,
}

type Parsed<T> = Result<T, String>;

pub(super) fn path(text: &str) -> Parsed<JsonPath> {
    let text = text.trim();
    if text.is_empty() {
        return Err("the JSONPath is empty".to_owned());
    }
    if text.len() > LENGTH {
        return Err(format!("the JSONPath has {} bytes; at most {LENGTH}", text.len()));
    }
    let rooted;
    let text = if text.starts_with(['$', '@']) {
        text
    } else {
        rooted = format!("{}{text}", if text.starts_with(['[', '.']) { "$" } else { "$." });
        &rooted
    };
    let mut cursor = Cursor { text, at: 1, depth: 0 };
    let path = cursor.path()?;
    if cursor.at < text.len() {
        return Err(cursor.wrong("the end of the path"));
    }
    Ok(path)
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    pub(super) fn wrong(&self, wanted: &str) -> String {
        let found = self.rest().chars().next().map_or("the end".to_owned(), |c| format!("‘{c}’"));
        format!("the JSONPath {:?} wants {wanted} at character {}, not {found}", self.text, self.at + 1)
    }

    /// The tokens after `$` or `@`, up to what cannot belong to a path.
    pub(super) fn path(&mut self) -> Parsed<JsonPath> {
        let mut tokens = Vec::new();
        let mut function = None;
        loop {
            if self.eat("..") {
                tokens.push(Token::Scan);
                if self.peek() == Some(b'[') {
                    continue;
                }
                tokens.push(self.after_dot(&mut function)?);
            } else if self.peek() == Some(b'.') {
                self.at += 1;
                if self.peek() == Some(b'[') {
                    continue;
                }
                let token = self.after_dot(&mut function)?;
                if function.is_some() {
                    break;
                }
                tokens.push(token);
            } else if self.peek() == Some(b'[') {
                self.at += 1;
                tokens.push(self.brackets()?);
            } else {
                break;
            }
        }
        if matches!(tokens.last(), Some(Token::Scan)) {
            return Err(self.wrong("a name after .."));
        }
        let definite = tokens.iter().all(|token| match token {
            Token::Names(_) => true,
            Token::Indexes(indexes) => indexes.len() == 1,
            _ => false,
        });
        Ok(JsonPath { tokens, function, definite })
    }

    fn after_dot(&mut self, function: &mut Option<Function>) -> Parsed<Token> {
        if self.eat("*") {
            return Ok(Token::Wildcard);
        }
        let length = self
            .rest()
            .find(|c: char| {
                matches!(
                    c,
                    '.' | '['
                        | ']'
                        | '('
                        | ')'
                        | ' '
                        | '\t'
                        | '\n'
                        | '\r'
                        | ','
                        | '='
                        | '!'
                        | '<'
                        | '>'
                        | '&'
                        | '|'
                        | '~'
                        | '\''
                        | '"'
                        | '*'
                        | '?'
                )
            })
            .unwrap_or(self.rest().len());
        if length == 0 {
            return Err(self.wrong("a name"));
        }
        let name: Box<str> = self.rest().get(..length).unwrap_or_default().into();
        self.at += length;
        if self.eat("()") {
            *function = Some(match &*name {
                "length" | "size" => Function::Length,
                "min" => Function::Min,
                "max" => Function::Max,
                "sum" => Function::Sum,
                "avg" => Function::Avg,
                "keys" => Function::Keys,
                _ => {
                    return Err(format!("the JSONPath {:?} calls {name}(), which is not known", self.text));
                }
            });
        }
        Ok(Token::Names(vec![name]))
    }

    fn brackets(&mut self) -> Parsed<Token> {
        self.skip_blanks();
        let token = match self.peek() {
            Some(b'*') => {
                self.at += 1;
                Token::Wildcard
            }
            Some(b'?') => {
                self.at += 1;
                self.skip_blanks();
                self.depth += 1;
                if self.depth > NESTING {
                    return Err("the JSONPath nests its filters too deeply".to_owned());
                }
                if !self.eat("(") {
                    return Err(self.wrong("an opening bracket"));
                }
                let filter = filter::parse(self)?;
                if !self.eat(")") {
                    return Err(self.wrong("a closing bracket"));
                }
                self.depth -= 1;
                Token::Filter(filter)
            }
            Some(b'\'' | b'"') => {
                let mut names = Vec::new();
                loop {
                    self.skip_blanks();
                    names.push(self.quoted()?.into());
                    self.skip_blanks();
                    if !self.eat(",") {
                        break;
                    }
                }
                Token::Names(names)
            }
            _ => self.indexes()?,
        };
        self.skip_blanks();
        if !self.eat("]") {
            return Err(self.wrong("]"));
        }
        Ok(token)
    }

    fn indexes(&mut self) -> Parsed<Token> {
        let first = self.integer();
        self.skip_blanks();
        if self.eat(":") {
            self.skip_blanks();
            let to = self.integer();
            return Ok(Token::Slice { from: first, to });
        }
        let Some(first) = first else {
            return Err(self.wrong("an index, a name in quotes, * or ?"));
        };
        let mut indexes = vec![first];
        while self.eat(",") {
            self.skip_blanks();
            match self.integer() {
                Some(index) => indexes.push(index),
                None => return Err(self.wrong("an index")),
            }
            self.skip_blanks();
        }
        Ok(Token::Indexes(indexes))
    }

    fn integer(&mut self) -> Option<i64> {
        let sign = usize::from(self.peek() == Some(b'-'));
        let digits = self.rest().bytes().skip(sign).take_while(u8::is_ascii_digit).count();
        let number = self.rest().get(..sign + digits)?.parse().ok()?;
        self.at += sign + digits;
        Some(number)
    }

    /// A string in single or double quotes, with backslash escapes.
    pub(super) fn quoted(&mut self) -> Parsed<String> {
        let quote = match self.peek() {
            Some(quote @ (b'\'' | b'"')) => char::from(quote),
            _ => return Err(self.wrong("a quote")),
        };
        let mut out = String::new();
        let mut escaped = false;
        for (at, c) in self.rest().char_indices().skip(1) {
            if escaped {
                out.push(match c {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    other => other,
                });
                escaped = false;
            } else if c == '\\' {
                escaped = true;
            } else if c == quote {
                self.at += at + 1;
                return Ok(out);
            } else {
                out.push(c);
            }
        }
        Err(self.wrong("a closing quote"))
    }
}
