//! `pinfold.toml`: what a project says, read strictly. An unknown field is an error with its place.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::package;

/// A project as it stands on disk, everything read.
#[derive(Debug, Clone)]
pub struct Project {
    /// The folder with the `pinfold.toml`.
    pub folder: PathBuf,
    /// By name.
    pub functions: BTreeMap<String, FunctionSource>,
    /// By name.
    pub apis: BTreeMap<String, ApiSource>,
}

/// A function and its code.
#[derive(Debug, Clone)]
pub struct FunctionSource {
    /// What the table says.
    pub table: FunctionTable,
    /// The code as a zip.
    pub zip: Vec<u8>,
    /// The role's policy, as JSON text.
    pub policy: Option<String>,
}

/// An API and its description.
#[derive(Debug, Clone)]
pub struct ApiSource {
    /// What the table says.
    pub table: ApiTable,
    /// The description's text: JSON or YAML.
    pub text: String,
}

/// A project cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// No `pinfold.toml`.
    #[error("{0} holds no pinfold.toml\n  a project is a folder with one; see examples/meditations")]
    NotAProject(PathBuf),
    /// A file cannot be read.
    #[error("{0}: {1}")]
    Read(PathBuf, std::io::Error),
    /// A file does not say what it should.
    #[error("{0}: {1}")]
    Content(PathBuf, String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    function: BTreeMap<String, FunctionTable>,
    #[serde(default)]
    api: BTreeMap<String, ApiTable>,
    /// Read by the server's own configuration.
    #[serde(default, rename = "server")]
    _server: Option<toml::Table>,
}

/// `[function.NAME]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunctionTable {
    /// A folder or a zip, relative to the project.
    pub code: PathBuf,
    /// Such as `meditate.handler`.
    pub handler: String,
    /// Chosen by the handler's file when it is not said.
    pub runtime: Option<String>,
    /// MB.
    pub memory: Option<u32>,
    /// Seconds.
    pub timeout: Option<u32>,
    /// Environment variables.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    /// ARNs of layer versions.
    #[serde(default)]
    pub layers: Vec<String>,
    /// What the function may do: the path of a policy document, or its statements.
    policy: Option<PolicyField>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum PolicyField {
    File(PathBuf),
    Statements(Vec<toml::Table>),
}

/// `[api.NAME]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApiTable {
    /// A Swagger 2.0 or OpenAPI 3.0 file, relative to the project.
    pub openapi: PathBuf,
    /// The stage to deploy to.
    pub stage: String,
}

impl Project {
    /// Reads the project in `folder`.
    ///
    /// # Errors
    /// No `pinfold.toml`, or a file that cannot be read or does not say what it should.
    pub fn read(folder: &Path) -> Result<Self, ProjectError> {
        let path = folder.join("pinfold.toml");
        if !path.is_file() {
            return Err(ProjectError::NotAProject(folder.into()));
        }
        let file = File::parse(&read_text(&path)?).map_err(|error| ProjectError::Content(path.clone(), error))?;
        if file.function.is_empty() && file.api.is_empty() {
            let nothing = "declares no function and no api: add [function.NAME] with code and handler";
            return Err(ProjectError::Content(path, nothing.into()));
        }
        let functions = file
            .function
            .into_iter()
            .map(|(name, table)| Ok((name.clone(), FunctionSource::read(folder, &path, &name, table)?)))
            .collect::<Result<_, ProjectError>>()?;
        let apis = file
            .api
            .into_iter()
            .map(|(name, table)| {
                let text = read_text(&folder.join(&table.openapi))?;
                Ok((name, ApiSource { table, text }))
            })
            .collect::<Result<_, ProjectError>>()?;
        Ok(Self { folder: folder.into(), functions, apis })
    }
}

/// Reads the file's text, for `fuzz/`.
pub(crate) fn fuzz(text: &str) {
    let _ = File::parse(text);
}

impl File {
    fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| with_suggestion(error.to_string().trim_end()))
    }
}

impl FunctionSource {
    fn read(folder: &Path, file: &Path, name: &str, mut table: FunctionTable) -> Result<Self, ProjectError> {
        let content = |what: String| ProjectError::Content(file.into(), format!("[function.{name}]: {what}"));
        let code = folder.join(&table.code);
        if !code.exists() {
            return Err(content(format!("code = {:?}: there is no such folder or zip", table.code)));
        }
        if table.runtime.is_none() {
            table.runtime = Some(
                guess_runtime(&code, &table.handler)
                    .ok_or_else(|| content("runtime is not said, and the handler's file does not tell it".into()))?,
            );
        }
        let zip = package::zip(&code, &base::Limits::default()).map_err(|error| ProjectError::Read(code, error))?;
        let policy = match table.policy.take() {
            None => None,
            Some(PolicyField::File(path)) => Some(read_text(&folder.join(path))?),
            Some(PolicyField::Statements(statements)) => {
                Some(serde_json::json!({"Version": "2012-10-17", "Statement": statements}).to_string())
            }
        };
        if let Some(Err(error)) = policy.as_deref().map(serde_json::from_str::<serde_json::Value>) {
            return Err(content(format!("policy is no JSON: {error}")));
        }
        Ok(Self { table, zip, policy })
    }
}

/// The complaint about an unknown field, and which known one may have been meant.
fn with_suggestion(complaint: &str) -> String {
    let mut quoted = complaint.split_once("unknown field ").map_or("", |(_, rest)| rest).split('`').skip(1).step_by(2);
    let Some(unknown) = quoted.next() else { return complaint.to_owned() };
    match nearest(unknown, quoted) {
        Some(known) => format!("{complaint}\n  did you mean `{known}`?"),
        None => complaint.to_owned(),
    }
}

/// The name that may have been meant by one that is not known.
pub fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (edits, known) = known.into_iter().map(|known| (distance(unknown, known), known)).min()?;
    (edits <= known.len().div_ceil(3)).then_some(known)
}

/// How many characters must be put in, taken out or replaced (Levenshtein 1965), of the first 64.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().take(64).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, &b) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

/// The newest runtime of the language of the handler's file.
fn guess_runtime(code: &Path, handler: &str) -> Option<String> {
    let module = handler.rsplit_once('.').map_or(handler, |(module, _)| module).replace('.', "/");
    let is = |name: &str| code.join(name).is_file();
    let runtime = if is("bootstrap") {
        "provided.al2023"
    } else if is(&format!("{module}.py")) {
        "python3.13"
    } else if ["js", "mjs", "cjs"].iter().any(|ending| is(&format!("{module}.{ending}"))) {
        "nodejs22.x"
    } else {
        return None;
    };
    Some(runtime.into())
}

fn read_text(path: &Path) -> Result<String, ProjectError> {
    fs::read_to_string(path).map_err(|error| ProjectError::Read(path.into(), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(files: &[(&str, &str)]) -> (tempfile::TempDir, Result<Project, ProjectError>) {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let project = Project::read(folder.path());
        (folder, project)
    }

    #[test]
    fn a_project_is_read_whole() {
        let (_folder, project) = project(&[
            (
                "pinfold.toml",
                "[function.f]\ncode = 'src'\nhandler = 'app.handler'\n[api.a]\nopenapi = 'a.yaml'\nstage = 'dev'\n",
            ),
            ("src/app.py", "def handler(event, context): pass\n"),
            ("a.yaml", "openapi: 3.0.1\n"),
        ]);
        let project = project.unwrap();
        assert_eq!(project.functions["f"].table.runtime.as_deref(), Some("python3.13"));
        assert_eq!(project.apis["a"].text, "openapi: 3.0.1\n");
    }

    #[test]
    fn policy_statements_become_a_document() {
        let (_folder, project) = project(&[
            (
                "pinfold.toml",
                "[function.f]\ncode = '.'\nhandler = 'app.handler'\npolicy = [{ Effect = 'Allow', Action = 's3:GetObject', Resource = '*' }]\n",
            ),
            ("app.js", ""),
        ]);
        let policy = project.unwrap().functions["f"].policy.clone().unwrap();
        assert!(policy.contains(r#""Action":"s3:GetObject""#), "{policy}");
    }

    #[test]
    fn what_is_wrong_is_named() {
        let check = |files: &[(&str, &str)], expect: &str| {
            let (_folder, project) = project(files);
            let error = project.unwrap_err().to_string();
            assert!(error.contains(expect), "{error}");
        };
        check(&[], "no pinfold.toml");
        check(&[("pinfold.toml", "")], "declares no function");
        check(&[("pinfold.toml", "[function.f]\ncode = '.'\nhandlr = 'x'\n")], "did you mean `handler`?");
        check(&[("pinfold.toml", "[function.f]\ncode = '.'\nhandlr = 'x'\n")], "line 3, column 1");
        check(&[("pinfold.toml", "[functions.f]\n")], "did you mean `function`?");
        check(&[("pinfold.toml", "[function.f]\nxyzzy = 1\n")], "unknown field `xyzzy`");
        check(&[("pinfold.toml", "[function.f\n")], "line 1");
        check(&[("pinfold.toml", "[function.f]\ncode = 'gone'\nhandler = 'x.y'\n")], "no such folder");
        check(&[("pinfold.toml", "[function.f]\ncode = '.'\nhandler = 'x.y'\n")], "runtime is not said");
        check(&[("pinfold.toml", "[api.a]\nopenapi = 'gone.json'\nstage = 'prod'\n")], "gone.json");
    }
}
