//! `cargo xtask tidy`: the rules of the house as tests.
//!
//! Compares each service's table with its model, `docs/operations.out` and `docs/coverage.md`
//! (`--write` writes them); the number of operations that are missing may only fall. Holds the
//! invariants of ARCHITECTURE.md that can be seen in the text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use regex::Regex;

use crate::codegen::{model, snake};
use crate::root;

/// Lines that a source file may have, tests included; generated files apart.
const LINES: usize = 700;

/// Crates that only the named crates may depend on.
const QUARANTINED: [(&str, &[&str]); 10] = [
    ("hyper", &["front", "gateway", "deploy", "pinfold"]),
    ("rusqlite", &["store"]),
    ("nix", &["sandbox"]),
    ("libc", &["sandbox"]),
    ("seccompiler", &["sandbox"]),
    ("landlock", &["sandbox"]),
    ("notify", &["deploy"]),
    ("quick-xml", &["wire"]),
    ("serde_norway", &["gateway"]),
    ("clap", &["pinfold"]),
];

/// Crates that offer a service: none may depend on another.
const SERVICES: [&str; 4] = ["gateway", "iam", "lambda", "logs"];

/// Crates without I/O, and what would be I/O.
const PURE: [&str; 3] = ["auth", "base", "vtl"];

/// What a golden file holds and where it lies.
type Golden = (&'static str, String);

/// Runs the checks; `--write` writes the golden files first.
pub fn run(arguments: &[&str]) -> Result<()> {
    let write = match arguments {
        [] => false,
        ["--write"] => true,
        _ => bail!("tidy takes --write or nothing"),
    };
    let services = services()?;
    let mut faults = Vec::new();
    for (path, text) in [operations_out(&services), coverage(&services)] {
        golden(path, &text, write, &mut faults)?;
    }
    unknown_keys(&services, &mut faults)?;
    for (service, operations) in &services {
        for operation in operations.iter().filter(|operation| operation.built && operation.tests.is_empty()) {
            faults.push(format!("{service} {} is built, but no real client calls it in tests/", operation.name));
        }
    }
    dependencies(&mut faults)?;
    sources(&mut faults)?;
    for fault in &faults {
        eprintln!("tidy: {fault}");
    }
    if !faults.is_empty() {
        bail!("{} faults", faults.len());
    }
    Ok(())
}

/// One row of `docs/operations.out`.
struct Operation {
    name: String,
    built: bool,
    action: String,
    resources: String,
    conditions: String,
    also: String,
    tests: BTreeSet<String>,
}

/// The services by their model's name, each with all operations of the model.
fn services() -> Result<BTreeMap<String, Vec<Operation>>> {
    let tests = test_files()?;
    let access = model::actions(&root().join("models"))?.table;
    let header = Regex::new(r"operations!\s*\{\s*\w+,\s*(?:\w+::)*?generated::(\w+);([^}]*)\}")?;
    let row = Regex::new(r"(?m)^\s*(\w+)\s*=>\s*([\w:]+),")?;
    let model = Regex::new(
        r#"pub static (\w+): Operation = Operation \{[^;]*?access: Access \{ action: "([^"]*)", resources: &\[([^\]]*)\], conditions: &\[([^\]]*)\] \}"#,
    )?;
    let mut services = BTreeMap::new();
    for path in files(&root().join("crates"), "rs")? {
        if path.components().any(|part| part.as_os_str() == "generated" || part.as_os_str() == "service") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        for table in header.captures_iter(&text) {
            let built: BTreeMap<&str, bool> = row
                .captures_iter(&table[2])
                .filter_map(|row| Some((row.get(1)?.as_str(), &row[2] != "missing")))
                .collect();
            let generated = crate_of(&path)?.join("src/generated").join(format!("{}.rs", &table[1]));
            let generated = fs::read_to_string(&generated).with_context(|| generated.display().to_string())?;
            let list = |text: &str| text.replace('"', "").replace(", ", "|");
            let operations = model.captures_iter(&generated).map(|found| Operation {
                name: found[1].to_owned(),
                built: built.get(&found[1]).copied().unwrap_or(false),
                action: found[2].to_owned(),
                resources: list(&found[3]),
                conditions: list(&found[4]),
                also: access.row(&table[1], &found[1]).map(|row| row.also.join("|")).unwrap_or_default(),
                tests: covered_by(&found[1], &tests),
            });
            services.insert(table[1].to_owned(), operations.collect());
        }
    }
    Ok(services)
}

/// Condition keys that are called unknown must be some operation's.
fn unknown_keys(services: &BTreeMap<String, Vec<Operation>>, faults: &mut Vec<String>) -> Result<()> {
    for row in model::actions(&root().join("models"))?.table.unknown {
        let named = |service: &str, operation: &Operation| {
            (row.service.is_empty() || row.service == service)
                && (row.operations.is_empty() || row.operations.split_whitespace().any(|name| name == operation.name))
        };
        for key in &row.keys {
            let mut all = services.iter().flat_map(|(service, all)| all.iter().map(move |it| (service, it)));
            let lists = |operation: &Operation| operation.conditions.split('|').any(|listed| listed == key);
            if !all.any(|(service, operation)| named(service, operation) && lists(operation)) {
                faults.push(format!("models/access.toml: no operation has the unknown key {key}: {}", row.reason));
            }
        }
    }
    Ok(())
}

fn operations_out(services: &BTreeMap<String, Vec<Operation>>) -> Golden {
    let mut out = String::from(
        "# service operation state action resources conditions also tests; written by `cargo xtask tidy --write`\n",
    );
    for (service, operations) in services {
        for operation in operations {
            let Operation { name, built, action, resources, conditions, also, tests } = operation;
            let state = if *built { "built" } else { "missing" };
            let or_none = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
            let tests = tests.iter().cloned().collect::<Vec<_>>().join("|");
            let _ = writeln!(
                out,
                "{service}\t{name}\t{state}\t{}\t{}\t{}\t{}\t{}",
                or_none(action),
                or_none(resources),
                or_none(conditions),
                or_none(also),
                or_none(&tests)
            );
        }
    }
    ("docs/operations.out", out)
}

fn coverage(services: &BTreeMap<String, Vec<Operation>>) -> Golden {
    let mut out = String::from(
        "# What is built\n\nOperations by service. What is not built answers at once with `NotImplemented` (501) in its \
         service's own format.\nWritten by `cargo xtask tidy --write`; permissions and tests of each operation stand in \
         [operations.out](operations.out).\n\n| service | built | of |\n|---|---|---|\n",
    );
    for (service, operations) in services {
        let built = operations.iter().filter(|operation| operation.built).count();
        let _ = writeln!(out, "| {service} | {built} | {} |", operations.len());
    }
    for (service, operations) in services {
        let names = |wanted: bool| {
            let names: Vec<_> = operations
                .iter()
                .filter(|operation| operation.built == wanted)
                .map(|operation| operation.name.as_str())
                .collect();
            names.join(", ")
        };
        let _ = write!(out, "\n## {service}\n\nBuilt: {}.\n\nMissing: {}.\n", names(true), names(false));
    }
    ("docs/coverage.md", out)
}

fn golden(path: &str, text: &str, write: bool, faults: &mut Vec<String>) -> Result<()> {
    let file = root().join(path);
    let old = fs::read_to_string(&file).unwrap_or_default();
    let missing = |text: &str| text.lines().filter(|line| line.split('\t').nth(2) == Some("missing")).count();
    let services = |text: &str| text.lines().filter_map(|line| line.split('\t').next()).collect::<BTreeSet<_>>().len();
    if missing(text) > missing(&old) && services(text) == services(&old) {
        faults.push(format!("{path}: more operations are missing than before ({} > {})", missing(text), missing(&old)));
    } else if write && old != text {
        fs::write(&file, text)?;
        println!("wrote {path}");
    } else if old != text {
        faults.push(format!("{path} differs from the tables: cargo xtask tidy --write"));
    }
    Ok(())
}

fn dependencies(faults: &mut Vec<String>) -> Result<()> {
    for manifest in files(&root().join("crates"), "toml")? {
        let text = fs::read_to_string(&manifest)?;
        let name = crate_of(&manifest)?.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let manifest: toml::Table = text.parse().with_context(|| manifest.display().to_string())?;
        let own = |section: &str| -> Vec<String> {
            manifest
                .get(section)
                .and_then(toml::Value::as_table)
                .into_iter()
                .flat_map(|table| table.keys().cloned())
                .collect()
        };
        for dependency in own("dependencies") {
            let reserved = QUARANTINED.iter().find(|(library, _)| dependency == *library);
            if let Some((_, owners)) = reserved.filter(|(_, owners)| !owners.contains(&name.as_str())) {
                faults.push(format!("crate {name} depends on {dependency}, which only {} may", owners.join(", ")));
            }
            if SERVICES.contains(&name.as_str()) && SERVICES.contains(&dependency.as_str()) {
                faults.push(format!("service {name} depends on service {dependency}: meet through a port"));
            }
            if PURE.contains(&name.as_str()) && ["tokio", "hyper", "store", "service"].contains(&dependency.as_str()) {
                faults.push(format!("crate {name} does no I/O and knows no service, but depends on {dependency}"));
            }
        }
    }
    Ok(())
}

fn sources(faults: &mut Vec<String>) -> Result<()> {
    let mut paths = files(&root().join("crates"), "rs")?;
    paths.extend(files(&root().join("xtask"), "rs")?);
    for path in paths {
        if path.components().any(|part| part.as_os_str() == "generated") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let shown = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        if !text.starts_with("//!") {
            faults.push(format!("{shown} does not begin with its purpose (//!)"));
        }
        let lines = text.lines().count();
        if lines > LINES {
            faults.push(format!("{shown} has {lines} lines, more than {LINES}"));
        }
        let unsafe_word = concat!("uns", "afe ");
        if !shown.starts_with("crates/sandbox") && text.lines().any(|line| line.trim_start().starts_with(unsafe_word)) {
            faults.push(format!("{shown} is unsafe: only the sandbox may be"));
        }
        for word in [concat!("todo", "!("), concat!("unimplemented", "!("), concat!("#[ign", "ore")] {
            if text.contains(word) {
                faults.push(format!("{shown} contains {word}"));
            }
        }
    }
    Ok(())
}

/// Names and texts of the tests that drive real clients.
fn test_files() -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for ending in ["py", "js", "mjs", "tf", "sh"] {
        for path in files(&root().join("tests"), ending)? {
            let name = path.strip_prefix(root().join("tests")).unwrap_or(&path).display().to_string();
            found.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(found)
}

/// The tests that call an operation by one of the names that clients give it.
fn covered_by(operation: &str, tests: &[(String, String)]) -> BTreeSet<String> {
    let method = snake(operation);
    let names = [method.replace('_', "-"), method, format!("{operation}Command")];
    let calls = |text: &str| {
        names.iter().any(|name| {
            text.match_indices(name.as_str()).any(|(at, _)| {
                let edge = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
                edge(text[..at].chars().next_back()) && edge(text[at + name.len()..].chars().next())
            })
        })
    };
    tests.iter().filter(|(_, text)| calls(text)).map(|(name, _)| name.clone()).collect()
}

/// Files with an ending below a folder, in order; what tests install and build is left out.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default();
            if path.is_dir()
                && !["node_modules", ".venv", "target", "__pycache__"].iter().any(|skipped| name == *skipped)
            {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The folder of the crate that a file belongs to.
fn crate_of(path: &Path) -> Result<PathBuf> {
    let crates = root().join("crates");
    let inside = path.strip_prefix(&crates)?;
    Ok(crates.join(inside.components().next().context("no crate")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_clients_write_them() {
        let tests = [
            ("a.py".to_owned(), "client.get_rest_api(x)".to_owned()),
            ("b.sh".to_owned(), "aws apigateway get-rest-apis".to_owned()),
            ("c.py".to_owned(), "iam.get_saml_provider(x)".to_owned()),
        ];
        assert_eq!(covered_by("GetRestApi", &tests).into_iter().collect::<Vec<_>>(), ["a.py"]);
        assert_eq!(covered_by("GetRestApis", &tests).into_iter().collect::<Vec<_>>(), ["b.sh"]);
        assert_eq!(covered_by("GetSAMLProvider", &tests).into_iter().collect::<Vec<_>>(), ["c.py"]);
    }
}
