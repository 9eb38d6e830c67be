//! `pinfold ps` and `pinfold apis`: what is deployed.

use ::deploy::{Client, all};
use anyhow::Result;
use serde_json::json;

use crate::cli::Remote;
use crate::output::Answer;
use crate::remote;

/// The functions.
pub async fn functions(flags: &Remote) -> Result<Answer> {
    let client = remote::client(flags)?;
    let functions = all(&client, "lambda", "ListFunctions", json!({}), "Functions", ("Marker", "NextMarker")).await?;
    let rows = functions.iter().map(|function| {
        let text = |member: &str| function[member].as_str().unwrap_or("-").to_owned();
        let size = format!("{} MB", function["MemorySize"]);
        vec![text("FunctionName"), text("Runtime"), size, text("LastModified")]
    });
    Ok(Answer::new(table(&["FUNCTION", "RUNTIME", "MEMORY", "MODIFIED"], rows), json!(functions)))
}

/// The REST APIs with their stages and URLs.
pub async fn apis(flags: &Remote) -> Result<Answer> {
    let client = remote::client(flags)?;
    let endpoint = remote::endpoint(flags);
    let mut rows = Vec::new();
    let mut data = Vec::new();
    for api in all(&client, "apigateway", "GetRestApis", json!({}), "items", ("position", "position")).await? {
        let (id, name) = (api["id"].as_str().unwrap_or_default(), api["name"].as_str().unwrap_or_default());
        let stages = client.call("apigateway", "GetStages", json!({"restApiId": id})).await?;
        for stage in stages["item"].as_array().into_iter().flatten() {
            let stage = stage["stageName"].as_str().unwrap_or_default();
            let url = format!("{}/_aws/execute-api/{id}/{stage}/", endpoint.trim_end_matches('/'));
            rows.push(vec![name.to_owned(), id.to_owned(), stage.to_owned(), url.clone()]);
            data.push(json!({"name": name, "id": id, "stage": stage, "url": url}));
        }
    }
    Ok(Answer::new(table(&["API", "ID", "STAGE", "URL"], rows), json!(data)))
}

/// Columns as wide as their widest cell.
fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut lines = vec![head.iter().map(|&name| name.to_owned()).collect::<Vec<_>>()];
    lines.extend(rows);
    let widths: Vec<usize> = (0..head.len())
        .map(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0))
        .collect();
    let line = |cells: &Vec<String>| {
        let cells: Vec<_> = cells.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}")).collect();
        cells.join("  ").trim_end().to_owned()
    };
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align() {
        let text = table(&["A", "B"], [vec!["longer".into(), "x".into()], vec!["é".into(), "y".into()]]);
        assert_eq!(text, "A       B\nlonger  x\né       y");
    }
}
