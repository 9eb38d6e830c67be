//! API Gateway's mapping templates: the Velocity Template Language as API Gateway runs it, with
//! `$input`, `$context`, `$stageVariables` and `$util`, and JSONPath. No I/O, no clock; a template
//! is compiled once and rendered many times.

mod api;
pub mod jsonpath;
mod machine;
mod parse;
mod program;
mod text;
mod value;

use std::sync::Arc;

pub use api::{CompileError, Inputs, Overrides, RenderError, RenderErrorKind, Rendered, Step, StepKind};

/// A compiled template. Cheap to clone and to share between threads.
#[derive(Debug, Clone)]
pub struct Template(Arc<program::Program>);

impl Template {
    /// Compiles a template.
    ///
    /// # Errors
    /// When the text is larger than `limits.template`, nests too deeply, or is not a template.
    pub fn compile(text: &str, limits: &base::Limits) -> Result<Self, CompileError> {
        parse::compile(text, limits).map(|program| Self(Arc::new(program)))
    }

    /// Evaluates the template.
    ///
    /// # Errors
    /// When a bound is reached or an expression inside cannot be evaluated.
    pub fn render(&self, inputs: &Inputs<'_>) -> Result<Rendered, RenderError> {
        machine::run(&self.0, inputs, None)
    }

    /// Evaluates the template and says each step. The steps before a failure are given too; at most
    /// 10,000 are kept.
    pub fn render_traced(&self, inputs: &Inputs<'_>) -> (Result<Rendered, RenderError>, Vec<Step>) {
        let mut steps = Vec::new();
        let rendered = machine::run(&self.0, inputs, Some(&mut steps));
        (rendered, steps)
    }
}

#[cfg(test)]
mod tests;
