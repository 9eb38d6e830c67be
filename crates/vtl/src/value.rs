//! The values of an evaluation. Lists and maps live in arenas of the evaluation, so that values are
//! small to copy, may be shared and cyclic as in Java, and are freed at once.

use serde_json::Value as Json;

use crate::program::Block;
use crate::text::Text;

/// A value. JSON trees are borrowed as they are; what a template changes is copied into an arena.
#[derive(Debug, Clone)]
pub(crate) enum Value<'r> {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    Text(Text<'r>),
    /// An object or an array of a JSON document; scalars become their own variants.
    Json(&'r Json),
    List(ListId),
    Map(MapId),
    /// `[1..5]`, both ends belong to it.
    Range(i128, i128),
    /// One pair of `entrySet()`, as a list of key and value.
    Entry(ListId),
    /// A block of `#define`; printed, it is evaluated.
    Block(&'r Block),
    /// `$foreach` of the loop at this depth.
    Loop(usize),
    /// What `.class` gives: its name.
    Class(&'static str),
    Input,
    Util,
    Context,
    Stage,
    /// `$input.params()`.
    Params,
    /// One of the three maps in it.
    ParamMap(ParamKind),
    /// `$context.requestOverride` and `$context.responseOverride`.
    Override(Side),
    /// One of the maps in it.
    OverrideMap(Side, ParamKind),
}

/// A list's place in its arena.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ListId(pub(crate) u32);

/// A map's place in its arena.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MapId(pub(crate) u32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParamKind {
    Path,
    Querystring,
    Header,
}

impl ParamKind {
    pub(crate) const ALL: [Self; 3] = [Self::Path, Self::Querystring, Self::Header];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Querystring => "querystring",
            Self::Header => "header",
        }
    }

    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

#[derive(Debug, Default)]
pub(crate) struct List<'r> {
    pub(crate) items: Vec<Value<'r>>,
    /// Made from JSON: prints as JSON, where a list of the template prints as Java's `[a, b]`.
    pub(crate) json: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Map<'r> {
    pub(crate) entries: Vec<(Value<'r>, Value<'r>)>,
}

impl<'r> Value<'r> {
    /// A JSON value as the template sees it.
    pub(crate) fn of_json(json: &'r Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(bool) => Self::Bool(*bool),
            Json::Number(number) => {
                if let Some(int) = number.as_i64() {
                    Self::Int(i128::from(int))
                } else if let Some(int) = number.as_u64() {
                    Self::Int(i128::from(int))
                } else {
                    Self::Float(number.as_f64().unwrap_or(f64::NAN))
                }
            }
            Json::String(text) => Self::Text(Text::Borrowed(text)),
            Json::Array(_) | Json::Object(_) => Self::Json(json),
        }
    }

    pub(crate) fn text(text: impl Into<Text<'r>>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn count(count: usize) -> Self {
        Self::Int(i128::try_from(count).unwrap_or(i128::MAX))
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// What `#if` makes of it: only nothing and `false` are false, as in Velocity 1.7.
    pub(crate) fn truth(&self) -> bool {
        !matches!(self, Self::Null | Self::Bool(false))
    }

    /// The name of the Java class that stands for it.
    pub(crate) fn class(&self) -> &'static str {
        match self {
            Self::Null => "",
            Self::Bool(_) => "java.lang.Boolean",
            Self::Int(int) if i32::try_from(*int).is_ok() => "java.lang.Integer",
            Self::Int(int) if i64::try_from(*int).is_ok() => "java.lang.Long",
            Self::Int(_) => "java.math.BigInteger",
            Self::Float(_) => "java.lang.Double",
            Self::Text(_) => "java.lang.String",
            Self::List(_) | Self::Range(..) | Self::Json(Json::Array(_)) => "java.util.ArrayList",
            Self::Class(_) => "java.lang.Class",
            Self::Entry(_) => "java.util.LinkedHashMap.Entry",
            _ => "java.util.LinkedHashMap",
        }
    }
}
