//! Reads the commands of suggestions as the AWS CLI would: an operation and its input.

use serde_json::{Value, json};

/// The words of a shell command: blanks part them, single quotes hold them together.
pub(super) fn words(command: &str) -> Vec<String> {
    let (mut out, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in command.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => out.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    out.push(word);
    out
}

pub(super) fn pascal(kebab: &str) -> String {
    let upper = |part: &str| format!("{}{}", part[..1].to_uppercase(), &part[1..]);
    kebab.split('-').filter(|part| !part.is_empty()).map(upper).collect()
}

pub(super) fn input(words: &[String]) -> Value {
    let mut out = json!({});
    let mut words = words.iter().peekable();
    while let Some(option) = words.next() {
        let name = pascal(option);
        if name == "PolicyArns" {
            let arn = words.next().unwrap().strip_prefix("arn=").unwrap();
            out[name] = json!([{"arn": arn}]);
            continue;
        }
        out[name] = match words.next_if(|word| !word.starts_with("--")) {
            Some(value) => json!(value),
            None => json!(true),
        };
    }
    out
}
