//! The policy language: documents are read and checked ([`Policy::parse`]), compiled once, and
//! evaluated from memory ([`evaluate`]); [`explain`] says why.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

mod condition;
mod document;
mod error;
mod evaluate;
mod explain;
mod glob;
mod json;
mod principal;
mod request;

pub use error::{PolicyError, nearest};
pub use evaluate::{Attached, Cause, Outcome, Place, Policies, PolicyType, Verdict, evaluate};
pub use explain::{Suggestion, applying, denial, explain, suggest};
pub use glob::matches;
pub use principal::PrincipalRef;
pub use request::Request;

use condition::Condition;
use glob::{Glob, Template};
use principal::Principals;

/// What a document is for: each place has its own rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A managed policy, or a boundary: attached to principals, so it names none.
    Managed,
    /// An inline policy of a user, group or role.
    Inline,
    /// A policy given with `AssumeRole` or `GetFederationToken`.
    Session,
    /// A role's trust policy: names principals and no resource.
    Trust,
    /// A resource's own policy: names principals.
    Resource,
    /// A service control policy.
    ServiceControl,
}

/// A policy, read, checked and compiled.
#[derive(Debug, Clone)]
pub struct Policy {
    statements: Box<[Statement]>,
    /// `Id` of the document.
    id: Option<Box<str>>,
    /// The document, where nobody else keeps it: of session policies, and of who asked for it.
    source: Option<Box<str>>,
}

#[derive(Debug, Clone)]
struct Statement {
    sid: Option<Box<str>>,
    allow: bool,
    actions: Actions,
    resources: Option<Resources>,
    principals: Option<Principals>,
    conditions: Box<[Condition]>,
}

#[derive(Debug, Clone)]
struct Actions {
    not: bool,
    /// In lower case.
    patterns: Box<[Glob]>,
    /// As the document writes them, for messages.
    text: Box<[Box<str>]>,
}

#[derive(Debug, Clone)]
struct Resources {
    not: bool,
    patterns: Box<[Template]>,
}

impl Policy {
    /// Reads and checks a document.
    ///
    /// Errors: what AWS refuses, in its code and words, with the place and a precise reason beside.
    pub fn parse(text: &str, kind: Kind) -> Result<Self, PolicyError> {
        let policy = document::parse(text, kind)?;
        Ok(if kind == Kind::Session { policy.keep_source(text) } else { policy })
    }

    /// Keeps the document with the policy.
    pub fn keep_source(mut self, text: &str) -> Self {
        self.source = Some(text.into());
        self
    }

    /// The document as it came, of a session policy and where it was kept; none otherwise.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// `Id` of the document.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// How many statements it has.
    pub fn statements(&self) -> usize {
        self.statements.len()
    }

    /// The Sid of a statement, by position; none where it has none.
    pub fn sid(&self, statement: usize) -> Option<&str> {
        self.statements.get(statement)?.sid.as_deref()
    }

    /// The principals that the statements name (`Principal`, not `NotPrincipal`).
    pub fn principals(&self) -> impl Iterator<Item = &PrincipalRef> {
        self.statements.iter().filter_map(|s| s.principals.as_ref()).flat_map(|p| p.list.iter())
    }

    /// The context keys that conditions and variables look at, sorted; each once, in the case of the
    /// first that names it (of variables in lower case).
    pub fn context_keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for statement in &self.statements {
            keys.extend(statement.conditions.iter().map(|condition| condition.key_text.to_string()));
            let templates = statement.resources.iter().flat_map(|resources| resources.patterns.iter());
            for template in templates.chain(statement.conditions.iter().flat_map(Condition::templates)) {
                keys.extend(template.keys().map(str::to_owned));
            }
        }
        keys.sort_by_cached_key(|key| key.to_ascii_lowercase());
        keys.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
        keys
    }

    /// The action patterns of the statements as written; those of `NotAction` are left out.
    pub fn action_patterns(&self) -> impl Iterator<Item = &str> {
        let plain = self.statements.iter().filter(|s| !s.actions.not);
        plain.flat_map(|s| s.actions.text.iter().map(|text| &**text))
    }
}

#[cfg(test)]
mod tests;
