//! Following a path through a document.

use serde_json::{Map, Value as Json};

use super::{Found, Function, JsonPath, OutOfSteps, Token};

pub(super) fn find<'j>(path: &JsonPath, root: &'j Json, steps: &mut usize) -> Result<Found<'j>, OutOfSteps> {
    let found = if path.definite {
        match definite(&path.tokens, root, steps)? {
            Some(Step::Borrowed(found)) => Found::One(found),
            Some(Step::Made(made)) => Found::Made(made),
            None => Found::Nothing,
        }
    } else {
        let mut many = Vec::new();
        walk(&path.tokens, root, root, steps, &mut many)?;
        Found::Many(many)
    };
    match path.function {
        Some(function) => apply(function, found, steps),
        None => Ok(found),
    }
}

/// The number of values in a tree, counted up to a bound: what it costs to copy.
pub(super) fn size(json: &Json, bound: usize) -> usize {
    let mut count = 1;
    match json {
        Json::Array(items) => {
            for item in items {
                if count > bound {
                    break;
                }
                count += size(item, bound - count);
            }
        }
        Json::Object(map) => {
            for item in map.values() {
                if count > bound {
                    break;
                }
                count += size(item, bound - count);
            }
        }
        Json::String(text) => count += text.len() / 64,
        _ => {}
    }
    count
}

fn spend(steps: &mut usize, count: usize) -> Result<(), OutOfSteps> {
    *steps = steps.checked_sub(count).ok_or(OutOfSteps)?;
    Ok(())
}

enum Step<'j> {
    Borrowed(&'j Json),
    Made(Json),
}

/// A definite path never branches: a loop is enough.
fn definite<'j>(tokens: &[Token], root: &'j Json, steps: &mut usize) -> Result<Option<Step<'j>>, OutOfSteps> {
    let mut here = root;
    for (index, token) in tokens.iter().enumerate() {
        spend(steps, 1)?;
        let next = match token {
            Token::Names(names) if names.len() > 1 => {
                // Several names make a new object; nothing can follow them but its own members.
                let Json::Object(map) = here else {
                    return Ok(None);
                };
                let mut made = Map::new();
                for name in names {
                    if let Some(value) = map.get(&**name) {
                        spend(steps, size(value, *steps))?;
                        made.insert(name.to_string(), value.clone());
                    }
                }
                let made = Json::Object(made);
                let rest = tokens.get(index + 1..).unwrap_or_default();
                return Ok(match definite(rest, &made, steps)? {
                    Some(Step::Borrowed(found)) => Some(Step::Made(found.clone())),
                    other => other.map(|step| match step {
                        Step::Borrowed(found) => Step::Made(found.clone()),
                        Step::Made(made) => Step::Made(made),
                    }),
                });
            }
            Token::Names(names) => names.first().and_then(|name| here.as_object()?.get(&**name)),
            Token::Indexes(indexes) => indexes.first().and_then(|index| element(here, *index)),
            _ => None,
        };
        match next {
            Some(next) => here = next,
            None => return Ok(None),
        }
    }
    Ok(Some(Step::Borrowed(here)))
}

/// An element by its index; negative ones count from the end.
fn element(json: &Json, index: i64) -> Option<&Json> {
    let items = json.as_array()?;
    let index = if index < 0 {
        items.len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?)?
    } else {
        usize::try_from(index).ok()?
    };
    items.get(index)
}

/// Follows tokens that may branch. What does not fit is left out.
fn walk<'j>(
    tokens: &[Token],
    here: &'j Json,
    root: &'j Json,
    steps: &mut usize,
    out: &mut Vec<&'j Json>,
) -> Result<(), OutOfSteps> {
    spend(steps, 1)?;
    let Some((token, rest)) = tokens.split_first() else {
        out.push(here);
        return Ok(());
    };
    match token {
        Token::Names(names) => {
            if let Json::Object(map) = here {
                for name in names {
                    if let Some(value) = map.get(&**name) {
                        walk(rest, value, root, steps, out)?;
                    }
                }
            }
        }
        Token::Indexes(indexes) => {
            for index in indexes {
                if let Some(value) = element(here, *index) {
                    walk(rest, value, root, steps, out)?;
                }
            }
        }
        Token::Slice { from, to } => {
            if let Json::Array(items) = here {
                for value in slice(items, *from, *to) {
                    walk(rest, value, root, steps, out)?;
                }
            }
        }
        Token::Wildcard => {
            for value in children(here) {
                walk(rest, value, root, steps, out)?;
            }
        }
        Token::Filter(filter) => match here {
            Json::Array(items) => {
                for value in items {
                    spend(steps, 1)?;
                    if filter.holds(value, root, steps)? {
                        walk(rest, value, root, steps, out)?;
                    }
                }
            }
            // Jayway applies a filter to an object itself.
            Json::Object(_) if filter.holds(here, root, steps)? => {
                walk(rest, here, root, steps, out)?;
            }
            _ => {}
        },
        Token::Scan => scan(rest, here, root, steps, out)?,
    }
    Ok(())
}

/// Applies the tokens to a value and to all objects and arrays below it.
fn scan<'j>(
    tokens: &[Token],
    here: &'j Json,
    root: &'j Json,
    steps: &mut usize,
    out: &mut Vec<&'j Json>,
) -> Result<(), OutOfSteps> {
    walk(tokens, here, root, steps, out)?;
    // Scalars are passed over, but passed: the same long list may be scanned again and again.
    spend(steps, length(here) / 8)?;
    for value in children(here) {
        if value.is_array() || value.is_object() {
            scan(tokens, value, root, steps, out)?;
        }
    }
    Ok(())
}

fn children(json: &Json) -> Box<dyn Iterator<Item = &Json> + '_> {
    match json {
        Json::Array(items) => Box::new(items.iter()),
        Json::Object(map) => Box::new(map.values()),
        _ => Box::new(std::iter::empty()),
    }
}

fn slice(items: &[Json], from: Option<i64>, to: Option<i64>) -> &[Json] {
    let place = |index: i64| {
        if index < 0 {
            items.len().saturating_sub(usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX))
        } else {
            usize::try_from(index).unwrap_or(usize::MAX).min(items.len())
        }
    };
    let from = from.map_or(0, place);
    let to = to.map_or(items.len(), place);
    items.get(from..to).unwrap_or_default()
}

/// How many values are directly within.
fn length(json: &Json) -> usize {
    match json {
        Json::Array(items) => items.len(),
        Json::Object(map) => map.len(),
        _ => 0,
    }
}

fn apply<'j>(function: Function, found: Found<'j>, steps: &mut usize) -> Result<Found<'j>, OutOfSteps> {
    let passed = match &found {
        Found::Nothing => 0,
        Found::One(json) => length(json),
        Found::Made(json) => length(json),
        Found::Many(many) => many.len(),
    };
    spend(steps, passed / 8)?;
    let many: Vec<&Json> = match &found {
        Found::Nothing => return Ok(Found::Nothing),
        Found::One(Json::Array(items)) | Found::Made(Json::Array(items)) => items.iter().collect(),
        Found::Many(many) => many.clone(),
        Found::One(one) => vec![one],
        Found::Made(one) => vec![one],
    };
    let numbers = || many.iter().filter_map(|value| value.as_f64());
    let made = |number: Option<f64>| number.map_or(Json::Null, Json::from);
    Ok(Found::Made(match function {
        Function::Length => match &found {
            Found::One(Json::Object(map)) => Json::from(map.len()),
            Found::One(Json::String(text)) => Json::from(crate::text::length(text)),
            Found::One(json) if !json.is_array() => Json::Null,
            _ => Json::from(many.len()),
        },
        Function::Keys => match &found {
            Found::One(Json::Object(map)) => map.keys().map(|key| Json::from(key.as_str())).collect(),
            _ => Json::Null,
        },
        Function::Min => made(numbers().reduce(f64::min)),
        Function::Max => made(numbers().reduce(f64::max)),
        Function::Sum => made(numbers().reduce(|a, b| a + b)),
        Function::Avg => {
            let count = numbers().count();
            made(numbers().reduce(|a, b| a + b).map(|sum| sum / count as f64))
        }
    }))
}
