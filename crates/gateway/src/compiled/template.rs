//! Mapping templates by content type, and the plain substitution of gateway responses.

use base::Limits;
use vtl::Template;

use super::mapping::{self, Source};
use super::media::essence;

/// A mapping template.
#[derive(Debug, Clone)]
pub struct MappingTemplate {
    /// The content type that it stands for.
    pub content_type: String,
    /// The program, or why the text is none: said when a request needs it, as in AWS.
    pub program: Result<Template, String>,
    /// What the text asks of `$context`: the rest of it is not made.
    pub context: ContextNames,
    /// Whether the text speaks of parameters: if not, none are gathered.
    pub wants_params: bool,
    /// Whether the text is empty: in a response that means the body as it is.
    pub empty: bool,
}

/// The members of `$context` that a template asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContextNames {
    /// These.
    Some(Vec<String>),
    /// It takes the whole, or a member by a name that it makes.
    All,
}

/// A gateway response's template: text with variables, no language.
#[derive(Debug, Clone, Default)]
pub struct Substitution(pub Vec<Part>);

/// A piece of a [`Substitution`].
#[derive(Debug, Clone)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// `$context.NAME`.
    Context(String),
    /// `$method.request.PLACE.NAME`.
    Method(Source),
}

impl MappingTemplate {
    /// Compiles one.
    pub fn compile(content_type: &str, text: &str, limits: &Limits) -> Self {
        Self {
            content_type: content_type.to_owned(),
            program: Template::compile(text, limits).map_err(|error| error.to_string()),
            context: ContextNames::of(text),
            wants_params: text.contains("params"),
            empty: text.is_empty(),
        }
    }
}

impl ContextNames {
    fn of(text: &str) -> Self {
        let mut names = Vec::new();
        for (at, word) in text.match_indices("context") {
            let (before, after) = (&text[..at], &text[at + word.len()..]);
            let plain = ["$", "$!", "${", "$!{"].iter().any(|mark| before.ends_with(mark));
            let member = after.strip_prefix('.').unwrap_or_default();
            let end = member.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(member.len());
            let (name, rest) = member.split_at(end);
            if !plain || name.is_empty() || rest.starts_with('(') {
                return Self::All;
            }
            names.push(name.to_owned());
        }
        Self::Some(names)
    }

    /// Whether a member is asked for.
    pub fn hold(&self, name: &str) -> bool {
        match self {
            Self::Some(names) => names.iter().any(|wanted| wanted == name),
            Self::All => true,
        }
    }
}

/// The template for a content type.
pub fn choose<'t>(templates: &'t [MappingTemplate], content_type: &str) -> Option<&'t MappingTemplate> {
    let wanted = essence(content_type);
    templates.iter().find(|template| essence(&template.content_type).eq_ignore_ascii_case(wanted))
}

impl Substitution {
    /// Cuts a text at its variables; stage variables are put in at once.
    pub fn parse(text: &str, variable: &dyn Fn(&str) -> Option<String>, limits: &Limits) -> Self {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut left = text;
        while let Some((before, after)) = left.split_once('$') {
            plain.push_str(before);
            let (braced, inner) = after.strip_prefix('{').map_or((false, after), |inner| (true, inner));
            let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))).unwrap_or(inner.len());
            let (name, rest) = inner.split_at(end);
            let trimmed = name.trim_end_matches('.');
            let (name, rest) = (trimmed, inner.get(trimmed.len()..).unwrap_or(rest));
            let closed = !braced || rest.starts_with('}');
            let rest = if braced { rest.strip_prefix('}').unwrap_or(rest) } else { rest };
            let part = if let Some(name) = name.strip_prefix("context.") {
                Some(Part::Context(name.to_owned()))
            } else if let Some(name) = name.strip_prefix("stageVariables.") {
                Some(Part::Text(variable(name).unwrap_or_default()))
            } else if name.starts_with("method.request.") {
                mapping::parse_source(name, variable, limits).map(Part::Method)
            } else {
                None
            };
            match part.filter(|_| closed) {
                Some(Part::Text(value)) => plain.push_str(&value),
                Some(part) => {
                    if !plain.is_empty() {
                        parts.push(Part::Text(std::mem::take(&mut plain)));
                    }
                    parts.push(part);
                }
                None => {
                    plain.push('$');
                    left = after;
                    continue;
                }
            }
            left = rest;
        }
        plain.push_str(left);
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        Self(parts)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[Part]) {
        let variable = |name: &str| (name == "a").then(|| "A".to_owned());
        let parts = Substitution::parse(text, &variable, &Limits::default()).0;
        assert_eq!(format!("{parts:?}"), format!("{expect:?}"), "{text}");
    }

    #[test]
    fn variables_are_found() {
        let text = |text: &str| Part::Text(text.into());
        let context = |name: &str| Part::Context(name.into());
        check(
            "{\"message\":$context.error.messageString}",
            &[text("{\"message\":"), context("error.messageString"), text("}")],
        );
        check("${context.stage}!", &[context("stage"), text("!")]);
        check("<$stageVariables.a> ${stageVariables.b}.", &[text("<A> .")]);
        check("$$ $x $", &[text("$$ $x $")]);
        check("$context.stage.", &[context("stage"), text(".")]);
        check("$method.request.header.Accept", &[Part::Method(Source::Header("Accept".into()))]);
        check("", &[]);
    }

    #[test]
    fn what_a_template_asks_of_the_context_is_known() {
        let check = |text: &str, expect: Option<&[&str]>| {
            let expect = expect.map_or(ContextNames::All, |names| {
                ContextNames::Some(names.iter().map(|name| (*name).to_owned()).collect())
            });
            assert_eq!(ContextNames::of(text), expect, "{text}");
        };
        check("{}", Some(&[]));
        check("$context.requestId ${context.identity.sourceIp}", Some(&["requestId", "identity"]));
        check("$!context.a $!{context.b}", Some(&["a", "b"]));
        check("#set($all = $context)", None);
        check("$context.get('stage')", None);
        check("$context['stage']", None);
        check("the context.stage", None);
        check("$contextual.a", None);
        check("$context.", None);
    }

    proptest! {
        #[test]
        fn any_text_is_cut(text in ".{0,60}") {
            let _ = Substitution::parse(&text, &|_| None, &Limits::default());
            let _ = ContextNames::of(&text);
        }
    }
}
