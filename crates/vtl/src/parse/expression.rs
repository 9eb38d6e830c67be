//! Expressions: literals, lists, maps, ranges, operators in Velocity's order of precedence.

use super::{Closing, Nodes, Parsed, Parser};
use crate::program::{Comparison, Expr, Operation};

impl Parser<'_> {
    /// Reads an expression, with the blanks before it.
    pub(super) fn expression(&mut self) -> Parsed<Expr> {
        self.enter()?;
        let expression = self.or();
        self.leave();
        expression
    }

    fn or(&mut self) -> Parsed<Expr> {
        let mut left = self.and()?;
        while self.operator(&["||", "or"]).is_some() {
            left = Expr::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Parsed<Expr> {
        let mut left = self.equality()?;
        while self.operator(&["&&", "and"]).is_some() {
            left = Expr::And(Box::new(left), Box::new(self.equality()?));
        }
        Ok(left)
    }

    fn equality(&mut self) -> Parsed<Expr> {
        let mut left = self.relation()?;
        while let Some(found) = self.operator(&["==", "eq", "!=", "ne"]) {
            let comparison = if found < 2 { Comparison::Equal } else { Comparison::NotEqual };
            left = Expr::Compare(comparison, Box::new(left), Box::new(self.relation()?));
        }
        Ok(left)
    }

    fn relation(&mut self) -> Parsed<Expr> {
        let mut left = self.sum()?;
        while let Some(found) = self.operator(&["<=", "le", "<", "lt", ">=", "ge", ">", "gt"]) {
            let comparison = match found / 2 {
                0 => Comparison::LessOrEqual,
                1 => Comparison::Less,
                2 => Comparison::GreaterOrEqual,
                _ => Comparison::Greater,
            };
            left = Expr::Compare(comparison, Box::new(left), Box::new(self.sum()?));
        }
        Ok(left)
    }

    fn sum(&mut self) -> Parsed<Expr> {
        let mut left = self.product()?;
        while let Some(found) = self.operator(&["+", "-"]) {
            let operation = if found == 0 { Operation::Add } else { Operation::Subtract };
            left = Expr::Arithmetic(operation, Box::new(left), Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Parsed<Expr> {
        let mut left = self.unary()?;
        while let Some(found) = self.operator(&["*", "/", "%"]) {
            let operation = match found {
                0 => Operation::Multiply,
                1 => Operation::Divide,
                _ => Operation::Modulo,
            };
            left = Expr::Arithmetic(operation, Box::new(left), Box::new(self.unary()?));
        }
        Ok(left)
    }

    fn unary(&mut self) -> Parsed<Expr> {
        self.skip_blanks();
        let negated = (self.peek() == Some(b'!') && self.peek_at(1) != Some(b'=')) || self.operator_here("not");
        if !negated {
            return self.primary();
        }
        self.at += if self.peek() == Some(b'!') { 1 } else { 3 };
        self.enter()?;
        let inner = self.unary()?;
        self.leave();
        Ok(Expr::Not(Box::new(inner)))
    }

    /// Takes one of these operators, if it stands here; words only as whole words.
    fn operator(&mut self, operators: &[&str]) -> Option<usize> {
        let before = self.at;
        self.skip_blanks();
        for (index, operator) in operators.iter().enumerate() {
            if self.operator_here(operator) {
                self.at += operator.len();
                return Some(index);
            }
        }
        self.at = before;
        None
    }

    fn operator_here(&self, operator: &str) -> bool {
        let Some(after) = self.rest().strip_prefix(operator) else {
            return false;
        };
        let word = operator.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        !word || !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
    }

    fn primary(&mut self) -> Parsed<Expr> {
        self.skip_blanks();
        let start = self.at;
        match self.peek() {
            Some(b'(') => {
                self.at += 1;
                let inner = self.expression()?;
                self.skip_blanks();
                if self.peek() != Some(b')') {
                    return self.error(format!("wanted a closing bracket, not {}", self.found()));
                }
                self.at += 1;
                Ok(inner)
            }
            Some(b'$') => match self.reference(0)? {
                Some(reference) => Ok(Expr::Reference(Box::new(reference))),
                None => self.error("a $ wants a name after it"),
            },
            Some(b'"') => self.double_quoted(),
            Some(b'\'') => self.single_quoted(),
            Some(b'[') => self.list_or_range(),
            Some(b'{') => self.map(),
            Some(b'0'..=b'9' | b'-' | b'.') => self.number(),
            _ => {
                for (word, value) in [("true", true), ("false", false)] {
                    if self.operator_here(word) {
                        self.at += word.len();
                        return Ok(Expr::Bool(value));
                    }
                }
                Err(self.error_at(start, format!("an expression cannot begin with {}", self.found())))
            }
        }
    }

    fn number(&mut self) -> Parsed<Expr> {
        let start = self.at;
        let bytes = self.source.as_bytes();
        let digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let first = if bytes.get(start) == Some(&b'-') { start + 1 } else { start };
        let mut end = digits(first);
        let whole = end > first;
        let mut float = false;
        // `1..5` is a range: its dots do not belong to the number.
        if bytes.get(end) == Some(&b'.') && bytes.get(end + 1) != Some(&b'.') {
            let after = digits(end + 1);
            if whole || after > end + 1 {
                float = true;
                end = after;
            }
        }
        if (whole || float) && matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
            let exponent = if sign { end + 2 } else { end + 1 };
            if digits(exponent) > exponent {
                float = true;
                end = digits(exponent);
            }
        }
        if !whole && !float {
            return self.error(format!("an expression cannot begin with {}", self.found()));
        }
        let text = self.source.get(start..end).unwrap_or_default();
        let number = if float { text.parse().map(Expr::Float).ok() } else { text.parse().map(Expr::Int).ok() };
        match number {
            Some(number) => {
                self.at = end;
                Ok(number)
            }
            None => self.error("a number that is too large"),
        }
    }

    fn list_or_range(&mut self) -> Parsed<Expr> {
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Expr::List(Vec::new()));
        }
        let first = self.expression()?;
        self.skip_blanks();
        if self.rest().starts_with("..") {
            self.at += 2;
            let last = self.expression()?;
            self.skip_blanks();
            if self.peek() != Some(b']') {
                return self.error(format!("a range wants ], not {}", self.found()));
            }
            self.at += 1;
            return Ok(Expr::Range(Box::new(first), Box::new(last)));
        }
        let mut items = vec![first];
        match self.peek() {
            Some(b']') => self.at += 1,
            Some(b',') => {
                self.at += 1;
                items.extend(self.arguments(b']')?);
            }
            _ => return self.error(format!("a list wants , or ], not {}", self.found())),
        }
        Ok(Expr::List(items))
    }

    fn map(&mut self) -> Parsed<Expr> {
        self.at += 1;
        let mut entries = Vec::new();
        self.skip_blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Expr::Map(entries));
        }
        loop {
            let key = self.expression()?;
            self.skip_blanks();
            if self.peek() != Some(b':') {
                return self.error(format!("a map wants : after a key, not {}", self.found()));
            }
            self.at += 1;
            entries.push((key, self.expression()?));
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(Expr::Map(entries));
                }
                _ => return self.error(format!("a map wants , or }}, not {}", self.found())),
            }
        }
    }

    /// The inside of a string literal with its place; a doubled quote stands for one.
    fn quoted(&mut self, quote: char) -> Parsed<(usize, String, bool)> {
        let start = self.at + 1;
        let mut text = String::new();
        let mut at = start;
        let mut doubled = false;
        loop {
            let rest = self.source.get(at..).unwrap_or_default();
            let Some(end) = rest.find(quote) else {
                return self.error("a string without its closing quote");
            };
            text.push_str(rest.get(..end).unwrap_or_default());
            at += end + 1;
            if !self.source.get(at..).unwrap_or_default().starts_with(quote) {
                self.at = at;
                return Ok((start, text, doubled));
            }
            text.push(quote);
            doubled = true;
            at += 1;
        }
    }

    fn single_quoted(&mut self) -> Parsed<Expr> {
        let (_, text, _) = self.quoted('\'')?;
        Ok(Expr::Text(text.into()))
    }

    fn double_quoted(&mut self) -> Parsed<Expr> {
        let (start, text, doubled) = self.quoted('"')?;
        let text = unescape(&text);
        if !text.contains(['$', '#']) {
            return Ok(Expr::Text(text.into()));
        }
        self.enter()?;
        let same = self.source.get(start..start + text.len()) == Some(text.as_str()) && !doubled;
        let mut inner = Parser {
            source: &text,
            // Where quotes were doubled or characters escaped, places inside are near, not exact.
            base: self.base + start,
            at: 0,
            names: std::mem::take(&mut self.names),
            depth: self.depth,
            max_depth: self.max_depth,
        };
        let mut nodes = Nodes::default();
        let closing = inner.block(&mut nodes);
        let stopped = inner.at;
        self.names = std::mem::take(&mut inner.names);
        self.leave();
        match closing {
            Ok(Closing::Nothing) => Ok(Expr::Interpolated(nodes.finish())),
            Ok(_) => {
                let at = if same { start + stopped } else { start };
                Err(self.error_at(at, "#end or #else inside a string without its #if"))
            }
            Err(error) => Err(self.error_at(start, format!("inside this string: {}", error.message))),
        }
    }
}

/// `\uXXXX` inside double quotes.
fn unescape(text: &str) -> String {
    if !text.contains("\\u") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u") {
        out.push_str(rest.get(..at).unwrap_or_default());
        let digits = rest.get(at + 2..at + 6).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|d| u32::from_str_radix(d, 16).ok()).and_then(char::from_u32) {
            Some(c) => {
                out.push(c);
                rest = rest.get(at + 6..).unwrap_or_default();
            }
            None => {
                out.push_str("\\u");
                rest = rest.get(at + 2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}
