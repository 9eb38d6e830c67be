//! `pinfold env`: the variables that point AWS's clients here, for `eval` in a shell or a file.

use ::deploy::Credentials;
use anyhow::Result;
use serde_json::json;

use crate::cli::{Env, EnvFormat};
use crate::output::Answer;
use crate::remote;

/// Runs the command.
pub fn run(arguments: &Env) -> Result<Answer> {
    let keys = Credentials::find();
    let endpoint = remote::endpoint(&arguments.remote);
    let exports = exports(&endpoint, &keys.access_key_id, keys.secret_access_key.expose(), &remote::region());
    Ok(render(arguments.shell, &exports))
}

/// The five exports, in the order in which `dev` prints them.
pub fn exports(url: &str, access_key_id: &str, secret_access_key: &str, region: &str) -> [(&'static str, String); 5] {
    [
        ("AWS_ENDPOINT_URL", url.to_owned()),
        ("AWS_ACCESS_KEY_ID", access_key_id.to_owned()),
        ("AWS_SECRET_ACCESS_KEY", secret_access_key.to_owned()),
        ("AWS_REGION", region.to_owned()),
        ("AWS_DEFAULT_REGION", region.to_owned()),
    ]
}

/// The exports in the form that `format` names.
pub fn render(format: EnvFormat, exports: &[(&'static str, String)]) -> Answer {
    let data: serde_json::Map<_, _> = exports.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let line = |name: &str, value: &str| match format {
        EnvFormat::Sh => format!("export {name}={}", single_quoted(value, r"'\''")),
        EnvFormat::Fish => format!("set -gx {name} {}", single_quoted(value, r"\'")),
        EnvFormat::Pwsh => format!("$Env:{name} = {}", single_quoted(value, "''")),
        EnvFormat::Dotenv | EnvFormat::Github | EnvFormat::Json => format!("{name}={value}"),
    };
    let text = match format {
        EnvFormat::Json => format!("{:#}", serde_json::Value::Object(data.clone())),
        _ => exports.iter().map(|(name, value)| line(name, value)).collect::<Vec<_>>().join("\n"),
    };
    Answer::new(text, serde_json::Value::Object(data))
}

/// In single quotes, with `quote` for each quote inside; bare when nothing in it needs quoting.
fn single_quoted(value: &str, quote: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+".contains(c);
    if !value.is_empty() && value.chars().all(plain) && quote != "''" {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', quote))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form() {
        let exports = exports("http://127.0.0.1:4566", "test", "it's", "us-east-1");
        let check = |format, first: &str, third: &str| {
            let text = render(format, &exports).text;
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!((lines[0], lines[2]), (first, third));
        };
        check(
            EnvFormat::Sh,
            "export AWS_ENDPOINT_URL=http://127.0.0.1:4566",
            r"export AWS_SECRET_ACCESS_KEY='it'\''s'",
        );
        check(
            EnvFormat::Fish,
            "set -gx AWS_ENDPOINT_URL http://127.0.0.1:4566",
            r"set -gx AWS_SECRET_ACCESS_KEY 'it\'s'",
        );
        check(
            EnvFormat::Pwsh,
            "$Env:AWS_ENDPOINT_URL = 'http://127.0.0.1:4566'",
            "$Env:AWS_SECRET_ACCESS_KEY = 'it''s'",
        );
        check(EnvFormat::Dotenv, "AWS_ENDPOINT_URL=http://127.0.0.1:4566", "AWS_SECRET_ACCESS_KEY=it's");
        assert_eq!(render(EnvFormat::Json, &exports).data["AWS_REGION"], "us-east-1");
    }
}
