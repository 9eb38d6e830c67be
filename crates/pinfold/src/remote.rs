//! How commands find a running server: `--endpoint` or `AWS_ENDPOINT_URL`, the nearest
//! `.pinfold/endpoint.json` above the current folder, else 127.0.0.1:4566.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use base::{Secret, SystemClock};
use deploy::{Admin, CallError, Credentials, Remote, UNREACHABLE};
use serde_json::Value;

use crate::cli;
use crate::config::Usage;

/// Where the server is.
pub fn endpoint(flags: &cli::Remote) -> String {
    find(flags).0
}

/// Where the server is, and the folder of the file that says so, where a file does.
fn find(flags: &cli::Remote) -> (String, Option<PathBuf>) {
    if let Some(given) = flags.endpoint.clone().filter(|endpoint| !endpoint.is_empty()) {
        return (given, None);
    }
    match std::env::current_dir().ok().as_deref().and_then(nearest) {
        Some((url, folder)) => (url, Some(folder)),
        None => ("http://127.0.0.1:4566".into(), None),
    }
}

/// The region that an SDK would use.
pub fn region() -> String {
    let variable = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION")).unwrap_or_else(|| "us-east-1".into())
}

/// A client of that server.
pub fn client(flags: &cli::Remote) -> Result<Remote> {
    let (endpoint, folder) = find(flags);
    let remote = Remote::new(&endpoint, Credentials::find(), &region(), Arc::new(SystemClock));
    let remote = remote.map_err(Usage)?;
    let ca = folder.map(|folder| folder.join("ca.pem")).filter(|path| path.exists());
    Ok(match ca {
        Some(ca) => remote.trusting(ca),
        None => remote,
    })
}

/// Asks one of Pinfold's own routes: the admin listener of a `serve` whose token may be read, else the
/// server as the caller.
pub async fn get(flags: &cli::Asking, path: &str) -> Result<Value> {
    let answer = match admin(flags)? {
        Some(admin) => admin.get(path).await,
        None => client(&flags.remote)?.send(http::Method::GET, path, "pinfold", bytes::Bytes::new()).await,
    };
    let answer = answer.map_err(|message| CallError {
        service: "pinfold".into(),
        operation: path.into(),
        code: UNREACHABLE.into(),
        message,
    })?;
    let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    if !answer.status().is_success() {
        let message = body["message"].as_str().map_or_else(|| answer.status().to_string(), str::to_owned);
        bail!(message);
    }
    Ok(body)
}

/// Where `serve` keeps its data unless it is told.
const SERVED: &str = "/var/lib/pinfold";

/// The admin listener of a data directory: the one given, else the usual one where no server is given
/// or near.
fn admin(flags: &cli::Asking) -> Result<Option<Admin>> {
    if let Some(data) = &flags.data {
        let why = || {
            format!("{}: no `serve` with an admin listener runs on it, or its token may not be read", data.display())
        };
        return Ok(Some(admin_of(data).with_context(why)?));
    }
    let given = flags.remote.endpoint.as_deref().is_some_and(|endpoint| !endpoint.is_empty());
    let near = || std::env::current_dir().ok().as_deref().and_then(nearest).is_some();
    Ok(if given || near() { None } else { admin_of(Path::new(SERVED)) })
}

fn admin_of(data: &Path) -> Option<Admin> {
    let endpoint: Value = serde_json::from_str(&std::fs::read_to_string(data.join("endpoint.json")).ok()?).ok()?;
    let token = std::fs::read_to_string(data.join("admin-token")).ok()?;
    Some(Admin::new(endpoint["admin"].as_str()?.strip_prefix("http://")?, Secret::new(token.trim().to_owned())))
}

/// The URL that the nearest endpoint file above `folder` says, and the file's own folder.
fn nearest(folder: &Path) -> Option<(String, PathBuf)> {
    folder.ancestors().map(|folder| folder.join(".pinfold")).find_map(|folder| {
        let text = std::fs::read_to_string(folder.join("endpoint.json")).ok()?;
        Some((serde_json::from_str::<Value>(&text).ok()?["url"].as_str()?.to_owned(), folder))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_endpoint_file_counts() {
        let root = std::env::temp_dir().join(format!("pinfold-nearest-{}", std::process::id()));
        let deep = root.join("a/b");
        std::fs::create_dir_all(&deep).unwrap();
        std::fs::create_dir_all(root.join(".pinfold")).unwrap();
        assert_eq!(nearest(&deep), None);
        std::fs::write(root.join(".pinfold/endpoint.json"), r#"{"url": "http://127.0.0.1:1"}"#).unwrap();
        assert_eq!(nearest(&deep), Some(("http://127.0.0.1:1".to_owned(), root.join(".pinfold"))));
        std::fs::remove_dir_all(root).unwrap();
    }
}
