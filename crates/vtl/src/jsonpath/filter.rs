//! Filters: `[?(@.price < 10 && @.title =~ /a.*/i)]`.

use std::borrow::Cow;

use regex::Regex;
use serde_json::Value as Json;

use super::parse::Cursor;
use super::{Found, JsonPath, OutOfSteps};

/// A condition on an element.
#[derive(Debug)]
pub(crate) enum Filter {
    Or(Vec<Filter>),
    And(Vec<Filter>),
    Not(Box<Filter>),
    Exists(Operand),
    Compare(Operand, Operator, Operand),
}

#[derive(Debug)]
pub(crate) enum Operand {
    /// A path from the element (`@`) or, if `true`, from the root (`$`).
    Path(JsonPath, bool),
    Value(Json),
    Regex(Regex),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like,
    In,
    NotIn,
    Contains,
    Size,
    Empty,
}

/// Longest first where one begins another.
const OPERATORS: [(&str, Operator); 14] = [
    ("===", Operator::Equal),
    ("==", Operator::Equal),
    ("!==", Operator::NotEqual),
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    ("<", Operator::Less),
    (">=", Operator::GreaterOrEqual),
    (">", Operator::Greater),
    ("=~", Operator::Like),
    ("in ", Operator::In),
    ("nin ", Operator::NotIn),
    ("contains ", Operator::Contains),
    ("size ", Operator::Size),
    ("empty ", Operator::Empty),
];

type Parsed<T> = Result<T, String>;

pub(super) fn parse(cursor: &mut Cursor<'_>) -> Parsed<Filter> {
    let mut any = vec![all(cursor)?];
    while cursor.eat("||") {
        any.push(all(cursor)?);
    }
    Ok(if any.len() == 1 { any.swap_remove(0) } else { Filter::Or(any) })
}

fn all(cursor: &mut Cursor<'_>) -> Parsed<Filter> {
    let mut all = vec![single(cursor)?];
    while cursor.eat("&&") {
        all.push(single(cursor)?);
    }
    Ok(if all.len() == 1 { all.swap_remove(0) } else { Filter::And(all) })
}

fn single(cursor: &mut Cursor<'_>) -> Parsed<Filter> {
    cursor.depth += 1;
    if cursor.depth > 32 {
        return Err("the JSONPath nests its filters too deeply".to_owned());
    }
    cursor.skip_blanks();
    let filter = if cursor.eat("!") {
        Filter::Not(Box::new(single(cursor)?))
    } else if cursor.eat("(") {
        let inner = parse(cursor)?;
        if !cursor.eat(")") {
            return Err(cursor.wrong("a closing bracket"));
        }
        inner
    } else {
        comparison(cursor)?
    };
    cursor.depth -= 1;
    cursor.skip_blanks();
    Ok(filter)
}

fn comparison(cursor: &mut Cursor<'_>) -> Parsed<Filter> {
    let left = operand(cursor)?;
    cursor.skip_blanks();
    let Some(operator) = OPERATORS.into_iter().find(|(text, _)| cursor.eat(text)) else {
        return match left {
            Operand::Path(..) => Ok(Filter::Exists(left)),
            _ => Err(cursor.wrong("an operator")),
        };
    };
    cursor.skip_blanks();
    let right = operand(cursor)?;
    Ok(Filter::Compare(left, operator.1, right))
}

fn operand(cursor: &mut Cursor<'_>) -> Parsed<Operand> {
    cursor.skip_blanks();
    match cursor.peek() {
        Some(root @ (b'@' | b'$')) => {
            cursor.at += 1;
            Ok(Operand::Path(cursor.path()?, root == b'$'))
        }
        Some(b'\'' | b'"') => Ok(Operand::Value(Json::String(cursor.quoted()?))),
        Some(b'/') => {
            let rest = cursor.rest();
            let Some(end) = rest.get(1..).and_then(|rest| rest.find('/')) else {
                return Err(cursor.wrong("a closing /"));
            };
            let pattern = rest.get(1..=end).unwrap_or_default();
            let flags = rest.get(end + 2..).unwrap_or_default();
            let insensitive = flags.starts_with('i');
            let pattern = format!("{}{pattern}", if insensitive { "(?i)" } else { "" });
            let regex = crate::text::regex::compile_whole(&pattern)?;
            cursor.at += end + 2 + usize::from(insensitive);
            Ok(Operand::Regex(regex))
        }
        Some(b'[') => list(cursor),
        _ => {
            let length = cursor
                .rest()
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.')))
                .unwrap_or(cursor.rest().len());
            let word = cursor.rest().get(..length).unwrap_or_default();
            let value = serde_json::from_str(word).map_err(|_| cursor.wrong("a value"))?;
            cursor.at += length;
            Ok(Operand::Value(value))
        }
    }
}

/// `['a', 2, true]`.
fn list(cursor: &mut Cursor<'_>) -> Parsed<Operand> {
    cursor.at += 1;
    let mut items = Vec::new();
    loop {
        cursor.skip_blanks();
        if cursor.eat("]") {
            return Ok(Operand::Value(Json::Array(items)));
        }
        match cursor.peek() {
            Some(b'@' | b'$' | b'/' | b'[') => return Err(cursor.wrong("a plain value")),
            _ => match operand(cursor)? {
                Operand::Value(value) => items.push(value),
                _ => return Err(cursor.wrong("a plain value")),
            },
        }
        cursor.skip_blanks();
        if !cursor.eat(",") && cursor.peek() != Some(b']') {
            return Err(cursor.wrong(", or ]"));
        }
    }
}

impl Filter {
    pub(super) fn holds(&self, element: &Json, root: &Json, steps: &mut usize) -> Result<bool, OutOfSteps> {
        Ok(match self {
            Self::Or(any) => {
                for filter in any {
                    if filter.holds(element, root, steps)? {
                        return Ok(true);
                    }
                }
                false
            }
            Self::And(all) => {
                for filter in all {
                    if !filter.holds(element, root, steps)? {
                        return Ok(false);
                    }
                }
                true
            }
            Self::Not(filter) => !filter.holds(element, root, steps)?,
            Self::Exists(operand) => match operand {
                Operand::Path(path, rooted) => match path.find(if *rooted { root } else { element }, steps)? {
                    Found::Nothing => false,
                    Found::Many(found) => !found.is_empty(),
                    Found::One(_) | Found::Made(_) => true,
                },
                _ => true,
            },
            Self::Compare(left, operator, right) => {
                let left_value = value(left, element, root, steps)?;
                let left_value = left_value.as_deref();
                // What a path led to has been paid for; a list that stands in the filter has not.
                for operand in [left, right] {
                    if let Operand::Value(Json::Array(items)) = operand {
                        *steps = steps.checked_sub(items.len() / 8).ok_or(OutOfSteps)?;
                    }
                }
                if let Operand::Regex(regex) = right {
                    return Ok(*operator == Operator::Like
                        && left_value.and_then(Json::as_str).is_some_and(|text| regex.is_match(text)));
                }
                compare(left_value, *operator, value(right, element, root, steps)?.as_deref())
            }
        })
    }
}

/// The value of an operand; nothing where a path leads nowhere.
fn value<'v>(
    operand: &'v Operand,
    element: &'v Json,
    root: &'v Json,
    steps: &mut usize,
) -> Result<Option<Cow<'v, Json>>, OutOfSteps> {
    Ok(match operand {
        Operand::Path(path, rooted) => match path.find(if *rooted { root } else { element }, steps)? {
            Found::Nothing => None,
            Found::One(found) => {
                // Not copied, but looked through.
                let size = super::eval::size(found, *steps);
                *steps = steps.checked_sub(size).ok_or(OutOfSteps)?;
                Some(Cow::Borrowed(found))
            }
            Found::Made(made) => Some(Cow::Owned(made)),
            Found::Many(many) => {
                let copied: usize = many.iter().map(|found| super::eval::size(found, *steps)).sum();
                *steps = steps.checked_sub(copied).ok_or(OutOfSteps)?;
                Some(Cow::Owned(Json::Array(many.into_iter().cloned().collect())))
            }
        },
        Operand::Value(value) => Some(Cow::Borrowed(value)),
        Operand::Regex(_) => None,
    })
}

fn compare(left: Option<&Json>, operator: Operator, right: Option<&Json>) -> bool {
    let order = || match (left?, right?) {
        (Json::Number(a), Json::Number(b)) => a.as_f64()?.partial_cmp(&b.as_f64()?),
        (Json::String(a), Json::String(b)) => Some(a.cmp(b)),
        _ => None,
    };
    let equal = || match (left, right) {
        (Some(Json::Number(_)), Some(Json::Number(_))) => order() == Some(std::cmp::Ordering::Equal),
        _ => left == right,
    };
    let within =
        |item: &Json, list: Option<&Json>| list.and_then(Json::as_array).is_some_and(|list| list.contains(item));
    match operator {
        Operator::Equal => equal(),
        Operator::NotEqual => !equal(),
        Operator::Less => order().is_some_and(std::cmp::Ordering::is_lt),
        Operator::LessOrEqual => order().is_some_and(std::cmp::Ordering::is_le),
        Operator::Greater => order().is_some_and(std::cmp::Ordering::is_gt),
        Operator::GreaterOrEqual => order().is_some_and(std::cmp::Ordering::is_ge),
        Operator::Like => false,
        Operator::In => left.is_some_and(|item| within(item, right)),
        Operator::NotIn => !left.is_some_and(|item| within(item, right)),
        Operator::Contains => match (left, right) {
            (Some(Json::String(text)), Some(Json::String(part))) => text.contains(part.as_str()),
            (list, Some(item)) => within(item, list),
            _ => false,
        },
        Operator::Size => {
            let size = match left {
                Some(Json::Array(items)) => Some(items.len()),
                Some(Json::String(text)) => Some(crate::text::length(text)),
                _ => None,
            };
            size.is_some_and(|size| right.and_then(Json::as_u64) == Some(size as u64))
        }
        Operator::Empty => {
            let empty = match left {
                Some(Json::Array(items)) => Some(items.is_empty()),
                Some(Json::String(text)) => Some(text.is_empty()),
                Some(Json::Object(map)) => Some(map.is_empty()),
                _ => None,
            };
            empty.is_some() && empty == right.and_then(Json::as_bool)
        }
    }
}
