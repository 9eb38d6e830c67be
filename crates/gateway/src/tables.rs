//! The tables of the store, and how the records of one API are read together.

use base::{AccountId, Region};
use store::{Read, StoreError, Table};

use crate::record::{
    Account, Authorizer, Deployment, GatewayResponse, Model, Owner, RequestValidator, Resource, RestApi, Snapshot,
    Stage,
};

store::stored!(RestApi, 1);
store::stored!(Resource, 1);
store::stored!(Model, 1);
store::stored!(RequestValidator, 1);
store::stored!(Authorizer, 1);
store::stored!(GatewayResponse, 1);
store::stored!(Deployment, 1);
store::stored!(Stage, 1);
store::stored!(Account, 1);
store::stored!(Owner, 1);
store::stored!(Chunk, 1);
store::stored!(ResourceId, 1);

/// A piece of a deployment's snapshot: JSON, cut anywhere between characters.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Chunk(pub String);

/// The id of the resource that has a name under its parent.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ResourceId(pub String);

/// An API by account, region and id.
pub type ApiKey = (AccountId, Region, String);

/// Who owns an id: ids are unique over all accounts and regions, as the data plane knows only them.
pub const OWNERS: Table<String, Owner> = Table::new("gateway.owner");
/// APIs.
pub const APIS: Table<ApiKey, RestApi> = Table::new("gateway.api");
/// Resources by API and id.
pub const RESOURCES: Table<(String, String), Resource> = Table::new("gateway.resource");
/// Resources by API, parent and path part.
pub const CHILDREN: Table<(String, String, String), ResourceId> = Table::new("gateway.child");
/// Models by API and name.
pub const MODELS: Table<(String, String), Model> = Table::new("gateway.model");
/// Request validators by API and id.
pub const VALIDATORS: Table<(String, String), RequestValidator> = Table::new("gateway.validator");
/// Authorizers by API and id.
pub const AUTHORIZERS: Table<(String, String), Authorizer> = Table::new("gateway.authorizer");
/// Gateway responses by API and type.
pub const GATEWAY_RESPONSES: Table<(String, String), GatewayResponse> = Table::new("gateway.response");
/// Deployments by API and id.
pub const DEPLOYMENTS: Table<(String, String), Deployment> = Table::new("gateway.deployment");
/// Pieces of snapshots by API, deployment and position.
pub const CHUNKS: Table<(String, String, u32), Chunk> = Table::new("gateway.chunk");
/// Stages by API and name.
pub const STAGES: Table<(String, String), Stage> = Table::new("gateway.stage");
/// Accounts by account and region.
pub const ACCOUNTS: Table<(AccountId, Region), Account> = Table::new("gateway.account");

/// All records of a table that belong to one API.
pub fn all<V: store::Stored>(
    from: &dyn Read,
    table: &Table<(String, String), V>,
    api_id: &str,
) -> Result<Vec<V>, StoreError> {
    let mut found = Vec::new();
    table.visit(from, &(api_id.to_owned(),), |_, record| found.push(record))?;
    Ok(found)
}

/// The working copy of an API, whole.
pub fn working_copy(from: &dyn Read, api: RestApi) -> Result<Snapshot, StoreError> {
    let id = api.id.clone();
    Ok(Snapshot {
        resources: all(from, &RESOURCES, &id)?,
        models: all(from, &MODELS, &id)?,
        validators: all(from, &VALIDATORS, &id)?,
        authorizers: all(from, &AUTHORIZERS, &id)?,
        gateway_responses: all(from, &GATEWAY_RESPONSES, &id)?,
        api,
    })
}

/// The snapshot of a deployment; none where it is not there or not whole.
pub fn snapshot(from: &dyn Read, api_id: &str, deployment: &Deployment) -> Result<Option<Snapshot>, StoreError> {
    let mut text = String::new();
    for at in 0..deployment.chunks {
        let key = (api_id.to_owned(), deployment.id.clone(), at);
        let Some(Chunk(piece)) = CHUNKS.get(from, &key)? else { return Ok(None) };
        text.push_str(&piece);
    }
    serde_json::from_str(&text).map(Some).map_err(|error| StoreError::Corrupt {
        what: "value",
        table: "gateway.chunk",
        reason: error.to_string(),
    })
}

/// A snapshot in pieces of at most `size` bytes.
pub fn chunks(snapshot: &Snapshot, size: usize) -> Result<Vec<Chunk>, StoreError> {
    let text = serde_json::to_string(snapshot)
        .map_err(|error| StoreError::Encode { table: "gateway.chunk", reason: error.to_string() })?;
    let mut pieces = Vec::new();
    let mut left = text.as_str();
    while !left.is_empty() {
        let mut end = left.len().min(size.max(4));
        while !left.is_char_boundary(end) {
            end -= 1;
        }
        let (piece, rest) = left.split_at(end);
        pieces.push(Chunk(piece.to_owned()));
        left = rest;
    }
    Ok(pieces)
}
