//! Typed structs for the shapes that built operations reach.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Context, bail};

use super::model::{Model, Reference, Shape};
use super::{field, pascal, snake};

/// What generated code says without a path; no shape may be called so.
const TAKEN: &[&str] = &["Option", "Vec", "String", "Box", "Result", "Record", "Error", "BTreeMap", "Bytes"];

/// Writes the structs and the errors.
pub fn write(model: &Model, out: &mut String) -> anyhow::Result<()> {
    out.push_str(
        "use std::collections::BTreeMap;\n\nuse base::Timestamp;\nuse bytes::Bytes;\n\
         use wire::{Error, Record, Shape};\n\n",
    );
    let (names, inputs) = wanted(model)?;
    for name in &names {
        let shape = model.shape(name)?;
        if shape.kind != "structure" || shape.document {
            continue;
        }
        structure(model, name, shape, inputs.contains(name), out)?;
    }
    errors(model, out);
    Ok(())
}

/// All shapes of built operations, and those of their inputs: required members are plain there.
fn wanted(model: &Model) -> anyhow::Result<(BTreeSet<String>, BTreeSet<String>)> {
    let mut inputs = Vec::new();
    let mut outputs = Vec::new();
    for name in &model.built {
        let operation = model.operations.get(name).context("a built operation")?;
        inputs.extend(operation.input.iter().map(|reference| reference.shape.clone()));
        outputs.extend(operation.output.iter().map(|reference| reference.shape.clone()));
    }
    let inputs = model.reachable(inputs)?;
    let mut all = model.reachable(outputs)?;
    all.extend(inputs.iter().cloned());
    Ok((all, inputs))
}

fn structure(model: &Model, name: &str, shape: &Shape, input: bool, out: &mut String) -> anyhow::Result<()> {
    let rust = pascal(name);
    if TAKEN.contains(&rust.as_str()) {
        bail!("shape {name} would hide a name that generated code uses");
    }
    let mut fields = String::new();
    let mut from = String::new();
    let mut into = String::new();
    let mut seen = BTreeMap::new();
    for (at, (member, reference)) in model.members(shape)?.into_iter().enumerate() {
        let field = field(&member);
        if let Some(other) = seen.insert(field.clone(), member.clone()) {
            bail!("{name}: {other} and {member} are both {field}");
        }
        let required = input && shape.required.contains(&member);
        let kind = kind(model, name, &reference)?;
        if required {
            writeln!(fields, "    pub {field}: {kind},")?;
            writeln!(from, "            {field}: record.required({at})?,")?;
            writeln!(into, "        record.put({at}, self.{field});")?;
        } else {
            writeln!(fields, "    pub {field}: Option<{kind}>,")?;
            writeln!(from, "            {field}: record.optional({at})?,")?;
            writeln!(into, "        record.put_optional({at}, self.{field});")?;
        }
    }
    let (mutable, body) = if fields.is_empty() { ("_", "") } else { ("mut ", "record") };
    let fields = if fields.is_empty() { ";".to_owned() } else { format!(" {{\n{fields}}}") };
    let built = if body.is_empty() { "Self".to_owned() } else { format!("Self {{\n{from}        }}") };
    let record = if body.is_empty() {
        format!("Record::new(&schema::{name})")
    } else {
        format!("let mut record = Record::new(&schema::{name});\n{into}        record")
    };
    let parameter = if body.is_empty() { "_: Record".to_owned() } else { format!("{mutable}record: Record") };
    write!(
        out,
        "#[derive(Clone, Default, PartialEq)]\npub struct {rust}{fields}\n\n\
         impl Shape for {rust} {{\n    \
         fn structure() -> &'static wire::Structure {{\n        &schema::{name}\n    }}\n    \
         fn from_record({parameter}) -> Result<Self, Error> {{\n        Ok({built})\n    }}\n    \
         fn into_record(self) -> Record {{\n        {record}\n    }}\n}}\n\n\
         impl std::fmt::Debug for {rust} {{\n    \
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        \
         wire::debug(self, f)\n    }}\n}}\n\n"
    )?;
    Ok(())
}

/// The Rust type of a reference within the structure `owner`.
fn kind(model: &Model, owner: &str, reference: &Reference) -> anyhow::Result<String> {
    let shape = model.shape(&reference.shape)?;
    Ok(match shape.kind.as_str() {
        "structure" if shape.document => "serde_json::Value".to_owned(),
        "structure" if holds(model, &reference.shape, owner)? => format!("Box<{}>", pascal(&reference.shape)),
        "structure" => pascal(&reference.shape),
        "list" => format!("Vec<{}>", inner(model, shape.member.as_ref())?),
        "map" => format!("BTreeMap<String, {}>", inner(model, shape.value.as_ref())?),
        "string" | "character" => "String".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "blob" => "Bytes".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        other => bail!("{}: unknown type {other}", reference.shape),
    })
}

/// The type of an element: the list or map is the box, so that recursion needs none.
fn inner(model: &Model, reference: Option<&Reference>) -> anyhow::Result<String> {
    kind(model, "", reference.context("an element")?)
}

/// Whether the structure `name` holds `owner` by value, through members that are structures.
fn holds(model: &Model, name: &str, owner: &str) -> anyhow::Result<bool> {
    let mut seen = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        if name == owner {
            return Ok(true);
        }
        if !seen.insert(name.clone()) {
            continue;
        }
        for (_, member) in model.members(model.shape(&name)?)? {
            if model.shape(&member.shape)?.kind == "structure" {
                open.push(member.shape);
            }
        }
    }
    Ok(false)
}

/// One function for each error of the model.
fn errors(model: &Model, out: &mut String) {
    out.push_str("/// The model's errors: each takes its message.\npub mod errors {\n    use super::schema;\n    use wire::Error;\n\n");
    let names: BTreeSet<&String> = model.operations.values().flat_map(|operation| &operation.errors).collect();
    for name in names {
        out.push_str(&format!(
            "    pub fn {}(message: impl Into<String>) -> Error {{\n        Error::of(&schema::{name}, message)\n    }}\n",
            snake(name)
        ));
    }
    out.push_str("}\n\n");
}
