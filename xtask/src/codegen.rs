//! `codegen`: writes `crates/<crate>/src/generated/<model>.rs` from `models/`. Offline.
//! `--check` writes nothing and fails where a file differs from what it would write.

pub mod model;
mod structs;
mod tables;

use std::path::Path;

use anyhow::{Context, bail};

/// Which crate holds which models.
const CRATES: &[(&str, &[&str])] =
    &[("gateway", &["apigateway"]), ("iam", &["iam", "sts"]), ("lambda", &["lambda"]), ("logs", &["logs"])];

/// Runs the command.
pub fn run(arguments: &[&str]) -> anyhow::Result<()> {
    let check = match arguments {
        [] => false,
        ["--check"] => true,
        _ => bail!("usage: cargo xtask codegen [--check]"),
    };
    let root = crate::root();
    let models = root.join("models");
    let actions = model::actions(&models)?;
    let mut stale = Vec::new();
    for (name, list) in CRATES {
        let folder = root.join("crates").join(name).join("src").join("generated");
        let mut index = String::from("//! Written by `cargo xtask codegen`. Do not edit.\n\n");
        for service in *list {
            let model = model::read(&models, service)?;
            for row in actions.table.overrides.iter().filter(|row| row.service == *service) {
                if let Some(name) = row.names().find(|name| !model.operations.contains_key(*name)) {
                    bail!("models/access.toml: {service} has no operation {name}");
                }
            }
            let text = generate(&model, &actions).with_context(|| format!("models/{service}.json"))?;
            put(&folder.join(format!("{service}.rs")), &text, check, &mut stale)?;
            index.push_str(&format!("#[rustfmt::skip]\npub mod {service};\n"));
        }
        put(&folder.join("mod.rs"), &index, check, &mut stale)?;
    }
    if !stale.is_empty() {
        bail!("not what codegen writes, run `cargo xtask codegen`: {}", stale.join(", "));
    }
    Ok(())
}

fn generate(model: &model::Model, actions: &model::Actions) -> anyhow::Result<String> {
    let mut out = format!(
        "//! Written by `cargo xtask codegen` from models/{}.json. Do not edit.\n\
         #![allow(missing_docs, non_upper_case_globals, non_snake_case, dead_code, unused_imports)]\n\
         #![allow(clippy::all)]\n\n",
        model.name
    );
    structs::write(model, &mut out)?;
    tables::write(model, actions, &mut out)?;
    Ok(out)
}

fn put(path: &Path, text: &str, check: bool, stale: &mut Vec<String>) -> anyhow::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if check {
        stale.push(path.display().to_string());
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text).with_context(|| path.display().to_string())
}

/// `FunctionName` and `OpenIDConnectProviderArn` as `function_name` and `open_id_connect_provider_arn`.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before)).copied();
        let starts_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase() || before.is_numeric() || (before.is_uppercase() && is_word_start(&letters, at))
            });
        if starts_word {
            out.push('_');
        }
        out.extend(if letter == '-' { '_' } else { letter }.to_lowercase());
    }
    out
}

/// Whether the capital at `at`, which follows a capital, begins a word: a small letter follows,
/// unless that is only a plural's `s` (`ARNs`, `IDs`).
fn is_word_start(letters: &[char], at: usize) -> bool {
    let next = letters.get(at + 1).copied();
    let after = letters.get(at + 2).copied();
    match next {
        Some('s') if after.is_none_or(char::is_uppercase) => false,
        Some(next) => next.is_lowercase(),
        None => false,
    }
}

/// A field's name: keywords are raw.
fn field(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "final", "fn", "for",
        "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "priv", "pub", "ref", "return",
        "static", "struct", "trait", "try", "type", "typeof", "unsafe", "use", "virtual", "where", "while", "yield",
    ];
    let snake = snake(name);
    if KEYWORDS.contains(&snake.as_str()) {
        return format!("r#{snake}");
    }
    snake
}

/// A type's name: shapes such as `attachedPolicyType` get their capital.
fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (name, expect) in [
            ("FunctionName", "function_name"),
            ("restApiId", "rest_api_id"),
            ("KMSKeyArn", "kms_key_arn"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("ClientIDList", "client_id_list"),
            ("PolicyARNs", "policy_arns"),
            ("S3Bucket", "s3_bucket"),
            ("CodeSha256", "code_sha256"),
            ("type", "r#type"),
        ] {
            assert_eq!(field(name), expect, "{name}");
        }
    }
}
