//! What goes into a template and what comes out of it: plain data and errors.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value as Json;

/// Everything a template can see. Nothing is copied and nothing is parsed before a template asks.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The payload as it came (`$input.body`). Parsed as JSON at most once, when a template asks.
    pub body: &'a str,
    /// Path parameters, in the order of the resource's path.
    pub path: &'a [(String, String)],
    /// Query parameters, decoded. One that occurs several times stands here several times; a
    /// template sees its last value, as in API Gateway.
    pub querystring: &'a [(String, String)],
    /// Header lines, names as the client wrote them. `$input.params(name)` and the header map find
    /// them whatever their case; of several a template sees the last.
    pub header: &'a [(String, String)],
    /// The `$context` tree.
    pub context: &'a Json,
    /// The stage's variables (`$stageVariables`).
    pub stage_variables: &'a BTreeMap<String, String>,
}

impl<'a> Inputs<'a> {
    /// Inputs with a body and nothing else: for tests and for templates that ask for no more.
    pub fn of_body(body: &'a str) -> Self {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        Self { body, path: &[], querystring: &[], header: &[], context: &Json::Null, stage_variables: &NONE }
    }
}

/// What a template made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The text.
    pub text: String,
    /// What it set in `$context.requestOverride` and `$context.responseOverride`.
    pub overrides: Overrides,
}

/// Parameters, headers and status that a template has set for the request to the integration or for
/// the response to the client. In the order in which they were set; names as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// `$context.requestOverride.header.NAME`. A list gives several values.
    pub request_header: Vec<(String, Vec<String>)>,
    /// `$context.requestOverride.querystring.NAME`.
    pub request_querystring: Vec<(String, Vec<String>)>,
    /// `$context.requestOverride.path.NAME`.
    pub request_path: Vec<(String, String)>,
    /// `$context.responseOverride.header.NAME`.
    pub response_header: Vec<(String, Vec<String>)>,
    /// `$context.responseOverride.status`, as written; the gateway judges whether it is one.
    pub response_status: Option<String>,
}

impl Overrides {
    /// Whether the template set none.
    pub fn is_empty(&self) -> bool {
        self.request_header.is_empty()
            && self.request_querystring.is_empty()
            && self.request_path.is_empty()
            && self.response_header.is_empty()
            && self.response_status.is_none()
    }
}

/// A template that cannot be used. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct CompileError {
    /// Where it went wrong.
    pub line: u32,
    /// Where in the line.
    pub column: u32,
    /// What was found, and what would be right.
    pub message: String,
}

/// An evaluation that failed. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct RenderError {
    /// Where it went wrong.
    pub line: u32,
    /// Where in the line.
    pub column: u32,
    /// What happened.
    pub message: String,
    /// Of which kind it is.
    pub kind: RenderErrorKind,
}

/// The kinds of failure of an evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenderErrorKind {
    /// A bound of `base::Limits` was reached: output, steps or nesting.
    Limit,
    /// A JSONPath expression or a regular expression that cannot be read.
    Expression,
    /// The body is not JSON, and the template asked for JSON.
    Body,
    /// A method that was called with what it cannot take: an index out of range, a bad number.
    Call,
    /// The same override was set twice (API Gateway answers such a request with a 5XX).
    Override,
}

/// One step of an evaluation, for `pinfold vtl trace`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The line in the template, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// What was done.
    pub kind: StepKind,
    /// The piece of the template.
    pub source: String,
    /// What it gave; cut after 200 characters. For a condition `true` or `false`.
    pub result: String,
}

/// The kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StepKind {
    /// A reference in the text was printed.
    Reference,
    /// `#set`.
    Set,
    /// A condition of `#if` or `#elseif`.
    Condition,
    /// One round of `#foreach`.
    Round,
    /// `#break`, `#stop`, `#define`.
    Directive,
}

impl fmt::Display for StepKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Reference => "reference",
            Self::Set => "set",
            Self::Condition => "if",
            Self::Round => "foreach",
            Self::Directive => "directive",
        })
    }
}
