//! References: `$name`, `$!name`, `${name}`, with properties, calls and indexes.

use super::{Parsed, Parser};
use crate::jsonpath::JsonPath;
use crate::program::{Call, Expr, Part, Prepared, Reference};
use crate::text::regex;

impl Parser<'_> {
    /// Reads the reference at the dollar sign; `None`, and nothing is consumed, when it is none.
    pub(super) fn reference(&mut self, backslashes: usize) -> Parsed<Option<Reference>> {
        let start = self.at;
        let mut at = self.at + 1;
        let bytes = self.source.as_bytes();
        let quiet = bytes.get(at) == Some(&b'!');
        if quiet {
            at += 1;
        }
        let formal = bytes.get(at) == Some(&b'{');
        if formal {
            at += 1;
        }
        let length = identifier(self.source.get(at..).unwrap_or_default());
        if length == 0 {
            return Ok(None);
        }
        self.enter()?;
        let name = self.source.get(at..at + length).unwrap_or_default().to_owned();
        let slot = self.slot(&name)?;
        self.at = at + length;
        let parts = self.parts()?;
        if formal {
            if self.peek() != Some(b'}') {
                return self.error(format!("${{{name} wants a closing brace, not {}", self.found()));
            }
            self.at += 1;
        }
        self.leave();
        Ok(Some(Reference {
            slot,
            parts,
            quiet,
            backslashes: u16::try_from(backslashes).unwrap_or(u16::MAX),
            literal: self.source.get(start..self.at).unwrap_or_default().into(),
            span: self.span(start),
        }))
    }

    fn parts(&mut self) -> Parsed<Vec<Part>> {
        let mut parts = Vec::new();
        loop {
            match self.peek() {
                Some(b'[') => {
                    self.at += 1;
                    let index = self.expression()?;
                    self.skip_blanks();
                    if self.peek() != Some(b']') {
                        return self.error(format!("an index wants ], not {}", self.found()));
                    }
                    self.at += 1;
                    parts.push(Part::Index(index));
                }
                Some(b'.') if self.peek_at(1).is_some_and(|b| b.is_ascii_alphabetic()) => {
                    let at = self.at + 1;
                    let length = identifier(self.source.get(at..).unwrap_or_default());
                    let name: Box<str> = self.source.get(at..at + length).unwrap_or_default().into();
                    self.at = at + length;
                    if self.peek() == Some(b'(') {
                        self.at += 1;
                        let arguments = self.arguments(b')')?;
                        let prepared = prepare(&name, &arguments);
                        let at = self.span_to(at, at).start;
                        parts.push(Part::Call(Call { name, arguments, prepared, at }));
                    } else {
                        parts.push(Part::Property(name));
                    }
                }
                _ => return Ok(parts),
            }
        }
    }

    /// Expressions with commas between them, up to and with the closing byte.
    pub(super) fn arguments(&mut self, close: u8) -> Parsed<Vec<Expr>> {
        let mut arguments = Vec::new();
        self.skip_blanks();
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(arguments);
        }
        loop {
            arguments.push(self.expression()?);
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => {
                    self.at += 1;
                    return Ok(arguments);
                }
                _ => {
                    let close = char::from(close);
                    return self.error(format!("wanted , or {close}, not {}", self.found()));
                }
            }
        }
    }
}

/// The length of the identifier at the start, 0 when there is none. A hyphen belongs to it.
fn identifier(text: &str) -> usize {
    let mut bytes = text.bytes();
    match bytes.next() {
        Some(first) if first.is_ascii_alphabetic() || first == b'_' => {
            1 + bytes.take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count()
        }
        _ => 0,
    }
}

/// Compiles a constant first argument of the methods that want an expression.
fn prepare(name: &str, arguments: &[Expr]) -> Prepared {
    let Some(Expr::Text(text)) = arguments.first() else {
        return Prepared::Nothing;
    };
    match name {
        "json" | "path" => JsonPath::compile(text).map_or(Prepared::Nothing, Prepared::Path),
        "replaceAll" | "replaceFirst" | "split" => regex::compile(text).map_or(Prepared::Nothing, Prepared::Regex),
        "matches" => regex::compile_whole(text).map_or(Prepared::Nothing, Prepared::Regex),
        _ => Prepared::Nothing,
    }
}
