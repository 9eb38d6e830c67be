//! The static tables: the service, its operations, and the schema of every shape they reach.

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::{Context, bail};
use serde_json::Value;

use super::literal;
use super::model::{Actions, Model, Operation, Reference, Shape};

/// Writes `SERVICE`, `operations` and `schema`.
pub fn write(model: &Model, actions: &Actions, out: &mut String) -> anyhow::Result<()> {
    service(model, out)?;
    out.push_str("pub mod operations {\n    use super::schema;\n    use wire::schema::{Access, Operation};\n\n");
    for (name, operation) in &model.operations {
        write_operation(model, actions, name, operation, out)?;
    }
    out.push_str("}\n\npub mod schema {\n    use wire::schema::*;\n\n");
    let roots = model.operations.values().flat_map(|operation| {
        let ends = operation.input.iter().chain(&operation.output).map(|reference| reference.shape.clone());
        ends.chain(operation.errors.iter().cloned())
    });
    for name in model.reachable(roots)? {
        shape(model, &name, out)?;
    }
    out.push_str("}\n");
    Ok(())
}

fn service(model: &Model, out: &mut String) -> anyhow::Result<()> {
    let metadata = &model.metadata;
    let mut protocols = Vec::new();
    for protocol in &metadata.protocols {
        protocols.push(match (protocol.as_str(), metadata.json_version.as_str()) {
            ("rest-json", _) => "wire::Protocol::RestJson1",
            ("query", _) => "wire::Protocol::AwsQuery",
            ("json", "1.0") => "wire::Protocol::AwsJson1_0",
            ("json", _) => "wire::Protocol::AwsJson1_1",
            (other, _) => bail!("protocol {other} has no codec yet"),
        });
    }
    let namespace = match &metadata.xml_namespace {
        Value::String(text) => text.as_str(),
        Value::Object(object) => object.get("uri").and_then(Value::as_str).unwrap_or_default(),
        _ => "",
    };
    let operations: Vec<String> = model.operations.keys().map(|name| format!("&operations::{name}")).collect();
    write!(
        out,
        "pub static SERVICE: wire::Service = wire::Service {{\n    name: {},\n    signing_name: {},\n    \
         endpoint_prefix: {},\n    target_prefix: {},\n    api_version: {},\n    xml_namespace: {},\n    \
         json_version: {},\n    protocols: &[{}],\n    operations: &[\n        {},\n    ],\n    paginators: &[\n",
        literal(&model.name),
        literal(model.signing_name()),
        literal(&metadata.endpoint_prefix),
        literal(&metadata.target_prefix),
        literal(&metadata.api_version),
        literal(namespace),
        literal(&metadata.json_version),
        protocols.join(", "),
        operations.join(",\n        "),
    )?;
    for (name, paginator) in &model.paginators {
        let list = |key: &str| strings(&texts(paginator.get(key)));
        let one = |key: &str| literal(paginator.get(key).and_then(Value::as_str).unwrap_or_default());
        writeln!(
            out,
            "        wire::schema::Paginator {{ operation: {}, input_token: {}, output_token: {}, limit_key: {}, \
             more_results: {}, result_key: {} }},",
            literal(name),
            list("input_token"),
            list("output_token"),
            one("limit_key"),
            one("more_results"),
            list("result_key"),
        )?;
    }
    out.push_str("    ],\n};\n\n");
    Ok(())
}

fn write_operation(
    model: &Model,
    actions: &Actions,
    name: &str,
    operation: &Operation,
    out: &mut String,
) -> anyhow::Result<()> {
    let structure = |reference: &Option<Reference>| match reference {
        Some(reference) => format!("Some(&schema::{})", reference.shape),
        None => "None".to_owned(),
    };
    let errors: Vec<String> = operation.errors.iter().map(|error| format!("&schema::{error}")).collect();
    let wrapper = operation.output.as_ref().and_then(|output| output.result_wrapper.as_deref());
    let status = operation.http.response_code.unwrap_or(200);
    writeln!(
        out,
        "    pub static {name}: Operation = Operation {{\n        name: {},\n        method: {},\n        \
         uri: {},\n        success_status: {status},\n        input: {},\n        output: {},\n        \
         errors: &[{}],\n        result_wrapper: {},\n        access: {},\n    }};",
        literal(name),
        literal(&operation.http.method),
        literal(&operation.http.request_uri),
        structure(&operation.input),
        structure(&operation.output),
        errors.join(", "),
        literal(wrapper.unwrap_or_default()),
        access(model, actions, name, operation)?,
    )?;
    Ok(())
}

/// AWS's reference, and over it the row of `models/access.toml`.
fn access(model: &Model, actions: &Actions, name: &str, operation: &Operation) -> anyhow::Result<String> {
    let prefix = model.signing_name();
    let row = actions.table.row(&model.name, name);
    let rule = actions.table.rules.get(&model.name).map(String::as_str);
    let (action, mut resources, mut conditions) = match rule {
        Some("http-method") => {
            let resource = format!("arn:${{Partition}}:{prefix}:${{Region}}::{}", path(model, operation)?);
            let conditions = tag_keys(model, operation, &resource)?;
            (operation.http.method.as_str(), vec![resource], conditions)
        }
        Some(other) => bail!("access.toml: no rule {other}"),
        None => {
            let action = row.and_then(|row| row.action.as_deref()).unwrap_or(name);
            let (resources, conditions) = reference(actions, &format!("{prefix}:{action}"))?;
            (action, resources, conditions)
        }
    };
    if let Some(row) = row {
        resources = row.resources.clone().unwrap_or(resources);
        conditions = row.conditions.clone().unwrap_or(conditions);
    }
    Ok(format!(
        "Access {{ action: {}, resources: {}, conditions: {} }}",
        literal(&if action.is_empty() { String::new() } else { format!("{prefix}:{action}") }),
        strings(&resources),
        strings(&conditions),
    ))
}

/// Resources and condition keys of an action: its own and those of its resources.
fn reference(actions: &Actions, key: &str) -> anyhow::Result<(Vec<String>, Vec<String>)> {
    let Some(action) = actions.actions.get(key) else { return Ok((Vec::new(), Vec::new())) };
    let mut resources = Vec::new();
    let mut conditions: BTreeSet<&String> = action.conditions.iter().collect();
    let prefix = key.split(':').next().unwrap_or_default();
    for resource in &action.resources {
        let found = actions.resources.get(&format!("{prefix}:{resource}"));
        let found = found.with_context(|| format!("{key}: no resource {resource}"))?;
        resources.push(found.arn.clone());
        conditions.extend(&found.conditions);
    }
    Ok((resources, conditions.into_iter().cloned().collect()))
}

/// The tag keys of a service whose actions are methods.
fn tag_keys(model: &Model, operation: &Operation, resource: &str) -> anyhow::Result<Vec<String>> {
    let mut keys = Vec::new();
    let members = match &operation.input {
        Some(input) => model.members(model.shape(&input.shape)?)?,
        None => Vec::new(),
    };
    let has = |wanted: &str| members.iter().any(|(name, _)| name == wanted);
    if has("tags") {
        keys.push("aws:RequestTag/${TagKey}".to_owned());
    }
    if resource.contains("}/") || (resource.ends_with('}') && !resource.contains("/tags/")) {
        keys.push("aws:ResourceTag/${TagKey}".to_owned());
    }
    if has("tags") || has("tagKeys") {
        keys.push("aws:TagKeys".to_owned());
    }
    Ok(keys)
}

/// The path with its labels as ARN variables named after the members that fill them.
fn path(model: &Model, operation: &Operation) -> anyhow::Result<String> {
    let uri = operation.http.request_uri.split('?').next().unwrap_or_default();
    let Some(input) = &operation.input else { return Ok(uri.to_owned()) };
    let mut uri = uri.to_owned();
    for (name, member) in model.members(model.shape(&input.shape)?)? {
        if member.location.as_deref() == Some("uri") {
            let label = member.location_name.as_deref().unwrap_or(&name);
            for label in [format!("{{{label}}}"), format!("{{{label}+}}")] {
                uri = uri.replace(&label, &format!("${{{name}}}"));
            }
        }
    }
    Ok(uri)
}

fn shape(model: &Model, name: &str, out: &mut String) -> anyhow::Result<()> {
    let shape = model.shape(name)?;
    match shape.kind.as_str() {
        "structure" if !shape.document => structure(model, name, shape, out)?,
        "list" => {
            let member = shape.member.as_ref().context("a list's member")?;
            writeln!(
                out,
                "    pub static {name}: List = List {{ member: {}, member_name: {}, flattened: {}, sensitive: {}, length: {} }};",
                target(model, member)?,
                literal(member.location_name.as_deref().unwrap_or("member")),
                shape.flattened,
                model.shape(&member.shape)?.sensitive,
                length(shape),
            )?;
        }
        "map" => {
            let key = shape.key.as_ref().context("a map's key")?;
            let value = shape.value.as_ref().context("a map's value")?;
            writeln!(
                out,
                "    pub static {name}: Map = Map {{ key: {}, value: {}, key_name: {}, value_name: {}, flattened: {}, sensitive: {}, length: {} }};",
                text_constraints(model, &key.shape)?,
                target(model, value)?,
                literal(key.location_name.as_deref().unwrap_or("key")),
                literal(value.location_name.as_deref().unwrap_or("value")),
                shape.flattened,
                model.shape(&value.shape)?.sensitive,
                length(shape),
            )?;
        }
        "string" | "character" if is_bounded(shape) => text(model, name, shape, out)?,
        _ => {}
    }
    Ok(())
}

fn structure(model: &Model, name: &str, shape: &Shape, out: &mut String) -> anyhow::Result<()> {
    let mut members = String::new();
    let mut payload = None;
    for (at, (member, reference)) in model.members(shape)?.into_iter().enumerate() {
        let mut text = format!("Member::new({}, {})", literal(&member), target(model, &reference)?);
        let wire_name = reference.location_name.as_deref().unwrap_or(&member);
        let location = match reference.location.as_deref() {
            _ if shape.payload.as_deref() == Some(member.as_str()) => {
                payload = Some(at);
                "Payload"
            }
            None => "Body",
            Some("uri") => "Uri",
            Some("querystring") => "Query",
            Some("header") => "Header",
            Some("headers") => "HeaderPrefix",
            Some("statusCode") => "StatusCode",
            Some(other) => bail!("{name}.{member}: unknown location {other}"),
        };
        if location != "Body" || wire_name != member {
            write!(text, ".at(Location::{location}, {})", literal(wire_name))?;
        }
        if shape.required.contains(&member) {
            text.push_str(".required()");
        }
        if model.shape(&reference.shape)?.sensitive {
            text.push_str(".sensitive()");
        }
        if reference.idempotency_token {
            text.push_str(".idempotency_token()");
        }
        if reference.flattened || model.shape(&reference.shape)?.flattened {
            text.push_str(".flattened()");
        }
        if let Some(query_name) = &reference.query_name {
            write!(text, ".query_name({})", literal(query_name))?;
        }
        writeln!(members, "        {text},")?;
    }
    let members = if members.is_empty() { "&[]".to_owned() } else { format!("&[\n{members}    ]") };
    let mut changes = String::new();
    if let Some(payload) = payload {
        write!(changes, "payload: Some({payload}), ")?;
    }
    if shape.exception || shape.error.is_some() {
        let error = shape.error.as_ref();
        let status = error.and_then(|error| error.http_status_code).unwrap_or(if shape.fault { 500 } else { 400 });
        let sender = error.and_then(|error| error.sender_fault).unwrap_or(status < 500);
        let code = error.map(|error| error.code.as_str()).filter(|code| *code != name).unwrap_or_default();
        write!(
            changes,
            "error: Some(ErrorTrait {{ code: {}, http_status: {status}, sender_fault: {sender} }}), ",
            literal(code)
        )?;
    }
    if shape.union {
        changes.push_str("union: true, ");
    }
    if shape.eventstream {
        changes.push_str("event_stream: true, ");
    }
    let new = format!("Structure::new({}, {members})", literal(name));
    if changes.is_empty() {
        writeln!(out, "    pub static {name}: Structure = {new};")?;
    } else {
        writeln!(out, "    pub static {name}: Structure = Structure {{ {changes}..{new} }};")?;
    }
    Ok(())
}

fn text(model: &Model, name: &str, shape: &Shape, out: &mut String) -> anyhow::Result<()> {
    let pattern = match &shape.pattern {
        None => "None".to_owned(),
        Some(source) => {
            let rewritten = model.overrides.shapes.get(name).and_then(|change| change.regex.as_deref());
            let new = match rewritten {
                None => format!("Pattern::new({})", literal(source)),
                Some(rust) => format!("Pattern::rewritten({}, {})", literal(source), literal(rust)),
            };
            format!("Some({{ static PATTERN: Pattern = {new}; &PATTERN }})")
        }
    };
    writeln!(
        out,
        "    pub static {name}: StringConstraints = StringConstraints {{ length: {}, pattern: {pattern}, values: {} }};",
        length(shape),
        strings(&shape.values),
    )?;
    Ok(())
}

/// The `Type` that a reference stands for.
fn target(model: &Model, reference: &Reference) -> anyhow::Result<String> {
    let name = &reference.shape;
    let shape = model.shape(name)?;
    let number = || {
        if shape.min.is_none() && shape.max.is_none() {
            return "&NumberConstraints::ANY".to_owned();
        }
        format!("&NumberConstraints {{ min: {}, max: {} }}", real(shape.min), real(shape.max))
    };
    Ok(match shape.kind.as_str() {
        "structure" if shape.document => "Type::Document".to_owned(),
        "structure" => format!("Type::Structure(&{name})"),
        "list" => format!("Type::List(&{name})"),
        "map" => format!("Type::Map(&{name})"),
        "string" | "character" => format!("Type::String({})", text_constraints(model, name)?),
        "integer" => format!("Type::Integer({})", number()),
        "long" => format!("Type::Long({})", number()),
        "float" => format!("Type::Float({})", number()),
        "double" => format!("Type::Double({})", number()),
        "boolean" => "Type::Boolean".to_owned(),
        "blob" if shape.min.is_none() && shape.max.is_none() => "Type::Blob(&LengthConstraints::ANY)".to_owned(),
        "blob" => format!("Type::Blob(&{})", length(shape)),
        "timestamp" => {
            let format = reference.timestamp_format.as_ref().or(shape.timestamp_format.as_ref());
            match format.map(String::as_str) {
                None => "Type::Timestamp(None)",
                Some("iso8601") => "Type::Timestamp(Some(TimestampFormat::Iso8601))",
                Some("unixTimestamp") => "Type::Timestamp(Some(TimestampFormat::UnixTimestamp))",
                Some("rfc822") => "Type::Timestamp(Some(TimestampFormat::Rfc822))",
                Some(other) => bail!("{name}: unknown timestamp format {other}"),
            }
            .to_owned()
        }
        other => bail!("{name}: unknown type {other}"),
    })
}

fn text_constraints(model: &Model, name: &str) -> anyhow::Result<String> {
    if is_bounded(model.shape(name)?) { Ok(format!("&{name}")) } else { Ok("&StringConstraints::ANY".to_owned()) }
}

fn is_bounded(shape: &Shape) -> bool {
    shape.min.is_some() || shape.max.is_some() || shape.pattern.is_some() || !shape.values.is_empty()
}

fn length(shape: &Shape) -> String {
    if shape.min.is_none() && shape.max.is_none() {
        return "LengthConstraints::ANY".to_owned();
    }
    format!("LengthConstraints::of({}, {})", shape.min.unwrap_or(-1.0), shape.max.unwrap_or(-1.0))
}

fn real(bound: Option<f64>) -> String {
    bound.map_or("None".to_owned(), |bound| format!("Some({bound:?})"))
}

fn strings(list: &[String]) -> String {
    let list: Vec<String> = list.iter().map(|text| literal(text)).collect();
    format!("&[{}]", list.join(", "))
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
