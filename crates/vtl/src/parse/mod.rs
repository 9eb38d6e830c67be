//! From the text of a template to a program. Follows the grammar of Velocity 1.7 with its habits:
//! a directive's closing bracket, `#else` and `#end` swallow the rest of a blank line, `#set` also
//! the blanks before it. Where 1.7 refuses an expression (arithmetic inside a method's arguments,
//! `$a -1`), this parser takes it: what works there works here.

mod directive;
mod expression;
mod reference;

use crate::api::CompileError;
use crate::program::{Block, Bounds, Node, Program, Slot, Span, position};

/// Directives that exist, for `\#if` and `\\#if`.
const DIRECTIVES: [&str; 14] = [
    "if", "else", "elseif", "end", "set", "foreach", "define", "break", "stop", "macro", "include", "parse",
    "evaluate", "literal",
];

/// Compiles a template.
pub(crate) fn compile(text: &str, limits: &base::Limits) -> Result<Program, CompileError> {
    if text.len() > limits.template {
        return Err(CompileError {
            line: 1,
            column: 1,
            message: format!("the template has {} bytes; at most {} are allowed", text.len(), limits.template),
        });
    }
    let mut parser = Parser { source: text, base: 0, at: 0, names: Vec::new(), depth: 0, max_depth: limits.nesting };
    let mut nodes = Nodes::default();
    match parser.block(&mut nodes)? {
        Closing::End(at) | Closing::Else(at) | Closing::ElseIf(at) => {
            Err(parser.error_at(at, "#end, #else or #elseif without an #if or #foreach"))
        }
        Closing::Nothing => Ok(Program {
            source: text.into(),
            body: nodes.finish(),
            foreach: parser.known("foreach"),
            velocity_count: parser.known("velocityCount"),
            names: parser.names,
            limits: Bounds {
                output: limits.template_output,
                steps: limits.template_steps,
                rounds: limits.template_rounds,
                nesting: limits.nesting,
            },
        }),
    }
}

/// What ended a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closing {
    Nothing,
    End(usize),
    Else(usize),
    ElseIf(usize),
}

/// Nodes with the text between them gathered into one.
#[derive(Default)]
struct Nodes {
    nodes: Block,
    text: String,
    /// Where the present run of plain text began in `text`; `None` after a backslash and the like.
    run: usize,
}

impl Nodes {
    fn push(&mut self, node: Node) {
        if !self.text.is_empty() {
            self.nodes.push(Node::Text(std::mem::take(&mut self.text).into()));
        }
        self.nodes.push(node);
        self.run = 0;
    }

    /// Text that is a token of its own: blanks before a following `#set` begin after it.
    fn token(&mut self, text: &str) {
        self.text.push_str(text);
        self.run = self.text.len();
    }

    fn finish(mut self) -> Block {
        if !self.text.is_empty() {
            self.nodes.push(Node::Text(self.text.into()));
        }
        self.nodes
    }
}

struct Parser<'t> {
    /// The whole template, or the inside of a string literal.
    source: &'t str,
    /// Where `source` begins in the template.
    base: usize,
    at: usize,
    names: Vec<Box<str>>,
    depth: usize,
    max_depth: usize,
}

type Parsed<T> = Result<T, CompileError>;

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.source.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn span(&self, start: usize) -> Span {
        self.span_to(start, self.at)
    }

    fn span_to(&self, start: usize, end: usize) -> Span {
        let place = |at: usize| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        Span { start: place(start), end: place(end) }
    }

    fn error_at(&self, at: usize, message: impl Into<String>) -> CompileError {
        let (line, column) = position(self.source, at);
        CompileError { line, column, message: message.into() }
    }

    fn error<T>(&self, message: impl Into<String>) -> Parsed<T> {
        Err(self.error_at(self.at, message))
    }

    /// What stands here, for messages.
    fn found(&self) -> String {
        match self.rest().chars().next() {
            None => "the end of the template".to_owned(),
            Some('\n' | '\r') => "the end of the line".to_owned(),
            Some(c) => format!("\u{2018}{c}\u{2019}"),
        }
    }

    /// The slot of a name that the template has used.
    fn known(&self, name: &str) -> Option<Slot> {
        let found = self.names.iter().position(|known| &**known == name)?;
        Slot::try_from(found).ok()
    }

    fn slot(&mut self, name: &str) -> Parsed<Slot> {
        if let Some(slot) = self.known(name) {
            return Ok(slot);
        }
        let slot = Slot::try_from(self.names.len()).or_else(|_| self.error("too many variables"))?;
        self.names.push(name.into());
        Ok(slot)
    }

    /// Counts a level of nesting; the caller takes it back with `leave`.
    fn enter(&mut self) -> Parsed<()> {
        self.depth += 1;
        if self.depth > self.max_depth {
            return self.error(format!("nested more deeply than {} levels", self.max_depth));
        }
        Ok(())
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Swallows blanks and one line end, if nothing else stands before it.
    fn swallow_line(&mut self) {
        let bytes = self.source.as_bytes();
        let mut end = self.at;
        while matches!(bytes.get(end), Some(b' ' | b'\t')) {
            end += 1;
        }
        match bytes.get(end) {
            Some(b'\n') => self.at = end + 1,
            Some(b'\r') => {
                self.at = if bytes.get(end + 1) == Some(&b'\n') { end + 2 } else { end + 1 };
            }
            _ => {}
        }
    }

    /// A word after `#`, with or without braces: its end and the word.
    fn word(&self, at: usize) -> Option<(usize, &str)> {
        let bytes = self.source.as_bytes();
        let braces = bytes.get(at) == Some(&b'{');
        let start = if braces { at + 1 } else { at };
        let first = *bytes.get(start)?;
        if !(first.is_ascii_alphabetic() || first == b'_' || first == b'@') {
            return None;
        }
        let mut end = start + 1;
        while bytes.get(end).is_some_and(|&b| b.is_ascii_alphanumeric() || b == b'_' || b == b'@') {
            end += 1;
        }
        let word = self.source.get(start..end)?;
        if braces { (bytes.get(end) == Some(&b'}')).then_some((end + 1, word)) } else { Some((end, word)) }
    }
}
