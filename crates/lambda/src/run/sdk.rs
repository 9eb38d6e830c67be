//! AWS's images carry the SDKs; here they are a part of the package, or fetched once by an operator
//! (`pinfold runtimes install`). A function that lacks one fails with words that do not say so: this
//! says what to do.

use std::path::Path;

use sandbox::Bind;
use serde_json::Value;

/// What a function of `runtime` sees of the SDKs in `folder`.
pub(crate) fn binds(folder: &Path, runtime: &str) -> Vec<Bind> {
    let sdk = folder.join(runtime);
    if folder.as_os_str().is_empty() || runtime.contains('/') || !sdk.is_dir() {
        return Vec::new();
    }
    let modules = sdk.join("node_modules");
    let mut binds = vec![Bind { from: sdk, to: "/var/runtime".into() }];
    // Node.js looks for what `import` names above the code, never in NODE_PATH.
    if modules.is_dir() {
        binds.push(Bind { from: modules, to: "/node_modules".into() });
    }
    binds
}

/// An SDK that a function wanted and has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    /// What it wanted to load.
    pub module: String,
    /// The package of pip or npm that holds it.
    package: String,
    /// To be run in the folder of the function's code.
    pub command: String,
}

/// The SDK that an error document says is missing.
pub(crate) fn missing(payload: &[u8]) -> Option<Missing> {
    let document: Value = serde_json::from_slice(payload).ok()?;
    let message = document["errorMessage"].as_str()?;
    if let Some(module) = quoted_after(message, "No module named ") {
        let package = module.split('.').next().filter(|package| ["boto3", "botocore"].contains(package))?;
        let command = format!("pip install --target . {package}");
        return Some(Missing { module: module.into(), package: package.into(), command });
    }
    let module = quoted_after(message, "Cannot find module ").or(quoted_after(message, "Cannot find package "))?;
    let mut parts = module.split('/');
    let package = match (parts.next()?, parts.next()) {
        ("aws-sdk", _) => "aws-sdk".to_owned(),
        (scope @ ("@aws-sdk" | "@smithy"), Some(name)) => format!("{scope}/{name}"),
        _ => return None,
    };
    Some(Missing { module: module.into(), command: format!("npm install {package}"), package })
}

impl Missing {
    /// One line for the function's log.
    pub fn line(&self) -> String {
        format!("Pinfold: {} is not in the package, and here the runtime carries none. {}", self.module, self.remedy())
    }

    /// What to do.
    pub fn remedy(&self) -> String {
        format!(
            "In the folder of the function's code run `{}`, then deploy it again; \
             `pinfold runtimes install` fetches it once for all functions.",
            self.command
        )
    }

    /// What fetches it for all functions of the runtime.
    pub fn install(&self, runtime: &str) -> String {
        let with = if runtime.starts_with("python") { String::new() } else { format!(" --with {}", self.package) };
        format!("pinfold runtimes install {runtime}{with}")
    }
}

/// What stands in quotes after `words`.
pub(crate) fn quoted_after<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    text.split_once(words)?.1.strip_prefix('\'')?.split('\'').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(message: &str, expected: Option<(&str, &str)>) {
        let payload = serde_json::json!({ "errorType": "x", "errorMessage": message }).to_string();
        let found = missing(payload.as_bytes());
        let found = found.as_ref().map(|missing| (missing.module.as_str(), missing.command.as_str()));
        assert_eq!(found, expected, "{message}");
    }

    #[test]
    fn sdks_are_known_by_the_words_of_each_runtime() {
        check(
            "Unable to import module 'app': No module named 'boto3'",
            Some(("boto3", "pip install --target . boto3")),
        );
        check("No module named 'botocore.config'", Some(("botocore.config", "pip install --target . botocore")));
        check(
            "Error: Cannot find module '@aws-sdk/client-s3'\nRequire stack:\n- /var/task/index.js",
            Some(("@aws-sdk/client-s3", "npm install @aws-sdk/client-s3")),
        );
        check(
            "Error: Cannot find module 'aws-sdk/clients/s3'\nRequire stack:",
            Some(("aws-sdk/clients/s3", "npm install aws-sdk")),
        );
        check(
            "Cannot find package '@aws-sdk/client-sqs' imported from /var/task/index.mjs",
            Some(("@aws-sdk/client-sqs", "npm install @aws-sdk/client-sqs")),
        );
        check("No module named 'mine'", None);
        check("Error: Cannot find module './other'", None);
        check("Cannot find module '@aws-sdk'", None);
        check("something else", None);
        assert_eq!(missing(b"no JSON"), None);
    }
}
