//! The compiled form of a template: a tree whose names are slots, whose constant JSONPath and
//! regular expressions are compiled, and which nothing has to parse again.

use regex::Regex;

use crate::jsonpath::JsonPath;

/// A compiled template with its text, which errors, steps and undefined references quote.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) source: Box<str>,
    pub(crate) body: Block,
    /// The names of the variables; a slot is an index into this.
    pub(crate) names: Vec<Box<str>>,
    /// `$foreach`, where the template names it.
    pub(crate) foreach: Option<Slot>,
    /// `$velocityCount`, where the template names it.
    pub(crate) velocity_count: Option<Slot>,
    pub(crate) limits: Bounds,
}

/// The bounds that an evaluation keeps, out of `base::Limits`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    pub(crate) output: usize,
    pub(crate) steps: usize,
    pub(crate) rounds: usize,
    pub(crate) nesting: usize,
}

pub(crate) type Block = Vec<Node>;

/// A variable's place.
pub(crate) type Slot = u16;

/// A piece of the source, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Program {
    pub(crate) fn text(&self, span: Span) -> &str {
        self.source.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// Line and column of a place, both from 1.
    pub(crate) fn position(&self, at: u32) -> (u32, u32) {
        position(&self.source, at as usize)
    }
}

/// Line and column of a byte offset, both from 1; columns count characters.
pub(crate) fn position(source: &str, at: usize) -> (u32, u32) {
    let before = source.get(..at.min(source.len())).unwrap_or(source);
    let line = before.bytes().filter(|&b| b == b'\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    (u32::try_from(line + 1).unwrap_or(u32::MAX), u32::try_from(column + 1).unwrap_or(u32::MAX))
}

#[derive(Debug)]
pub(crate) enum Node {
    Text(Box<str>),
    Print(Box<Reference>),
    Set { target: Box<Reference>, value: Expr, span: Span },
    If { branches: Vec<Branch>, otherwise: Block },
    Foreach { slot: Slot, list: Expr, body: Block, span: Span },
    Define { slot: Slot, body: Block, span: Span },
    Break(Span),
    Stop(Span),
}

#[derive(Debug)]
pub(crate) struct Branch {
    pub(crate) condition: Expr,
    pub(crate) body: Block,
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) enum Expr {
    Bool(bool),
    Int(i128),
    Float(f64),
    Text(Box<str>),
    /// A string in double quotes that holds references or directives.
    Interpolated(Block),
    List(Vec<Expr>),
    Map(Vec<(Expr, Expr)>),
    Range(Box<Expr>, Box<Expr>),
    Reference(Box<Reference>),
    Not(Box<Expr>),
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    Arithmetic(Operation, Box<Expr>, Box<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}

/// `$name`, `$!name`, `${name}`, `$!{name}` with what follows it.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) slot: Slot,
    pub(crate) parts: Vec<Part>,
    /// `$!`: nothing is printed where there is no value.
    pub(crate) quiet: bool,
    /// Backslashes before the dollar sign.
    pub(crate) backslashes: u16,
    /// The reference as written, without its backslashes: printed where the variable is unknown.
    pub(crate) literal: Box<str>,
    /// From the dollar sign to the end.
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) enum Part {
    Property(Box<str>),
    Call(Call),
    Index(Expr),
}

#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) name: Box<str>,
    pub(crate) arguments: Vec<Expr>,
    pub(crate) prepared: Prepared,
    pub(crate) at: u32,
}

/// What a constant first argument was compiled to. An expression that does not compile is kept as
/// it is: whether it matters shows when the method is called.
#[derive(Debug)]
pub(crate) enum Prepared {
    Nothing,
    Path(JsonPath),
    Regex(Regex),
}
