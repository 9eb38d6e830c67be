//! Where the statements of a document stand in its text, as the simulators tell it: lines and columns
//! from 1, from after the bracket or brace that opens `Statement` (or the statement before) to after the
//! brace that closes the statement.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::generated::iam::Position;

/// Start and end of a statement.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    pub(crate) start: Position,
    pub(crate) end: Position,
}

#[derive(Deserialize)]
struct Document<'t> {
    #[serde(borrow, rename = "Statement")]
    statement: &'t RawValue,
}

/// Of each statement; none where the text is no policy.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    let Ok(Document { statement }) = serde_json::from_str::<Document<'_>>(text) else { return Vec::new() };
    let list: Vec<&RawValue> = match serde_json::from_str(statement.get()) {
        Ok(list) => list,
        Err(_) => vec![statement],
    };
    // The parts borrow from the text.
    let offset = |part: &RawValue| (part.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let mut start = offset(statement) + 1;
    let mut out = Vec::with_capacity(list.len());
    for part in list {
        let end = offset(part) + part.get().len();
        out.push(Span { start: position(text, start), end: position(text, end) });
        start = end;
    }
    out
}

fn position(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |count: usize| i32::try_from(count).ok();
    Position { line: number(line), column: number(column) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[[i32; 4]]) {
        let found: Vec<[i32; 4]> = spans(text)
            .iter()
            .map(|span| [span.start.line, span.start.column, span.end.line, span.end.column].map(Option::unwrap))
            .collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn statements_stand_where_the_examples_of_the_aws_cli_say() {
        let one = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}"#;
        check(one, &[[1, 38, 1, 167]]);
        let list = "{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Sid\": \"VisualEditor0\",\n            \"Effect\": \"Allow\",\n            \"Action\": \"codecommit:ListRepositories\",\n            \"Resource\": \"*\"\n        }\n    ]\n}";
        check(list, &[[3, 19, 9, 10]]);
        check(r#"{"Statement":[{"a":1},{"b":2}]}"#, &[[1, 15, 1, 22], [1, 22, 1, 30]]);
        check("no json", &[]);
        check("{}", &[]);
    }
}
