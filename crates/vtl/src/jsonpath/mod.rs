//! JSONPath as Jayway's library reads it, which API Gateway uses: definite paths give one value or
//! none, indefinite ones (wildcards, scans, slices, filters) a list.

mod eval;
mod filter;
mod parse;

use serde_json::Value as Json;

pub(crate) use filter::Filter;

/// A compiled path.
#[derive(Debug)]
pub struct JsonPath {
    tokens: Vec<Token>,
    function: Option<Function>,
    definite: bool,
}

/// What a path finds.
#[derive(Debug, PartialEq)]
pub enum Found<'j> {
    /// A definite path that leads nowhere.
    Nothing,
    /// The one value of a definite path.
    One(&'j Json),
    /// The values of an indefinite path, in document order; perhaps none.
    Many(Vec<&'j Json>),
    /// A value that the path made: of `['a','b']` or of a function.
    Made(Json),
}

/// A path that took more steps than it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfSteps;

#[derive(Debug)]
enum Token {
    Names(Vec<Box<str>>),
    Indexes(Vec<i64>),
    Slice {
        from: Option<i64>,
        to: Option<i64>,
    },
    Wildcard,
    /// `..`: the next token applies to every object and array below.
    Scan,
    Filter(Filter),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Function {
    Length,
    Min,
    Max,
    Sum,
    Avg,
    Keys,
}

impl JsonPath {
    /// Reads a path. One without `$` is taken relative to it, as Jayway does.
    ///
    /// # Errors
    /// With one sentence about what is wrong with it.
    pub fn compile(path: &str) -> Result<Self, String> {
        parse::path(path)
    }

    /// Whether the path gives at most one value.
    #[must_use]
    pub fn is_definite(&self) -> bool {
        self.definite
    }

    /// Follows the path. `steps` is what it may still do, and is lowered by what it did.
    ///
    /// # Errors
    /// When the steps run out.
    pub fn find<'j>(&self, root: &'j Json, steps: &mut usize) -> Result<Found<'j>, OutOfSteps> {
        eval::find(self, root, steps)
    }
}

#[cfg(test)]
mod tests;
