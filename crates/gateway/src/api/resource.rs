//! Resources: the tree of paths.

use service::Call;
use store::{Read, Transaction};
use wire::Error;

use super::page::page;
use super::patch::patches;
use super::{Refusal, api, no, put_resource, resource, view};
use crate::Gateway;
use crate::compiled::route::variable;
use crate::error::{bad_request, conflict, limit_exceeded, no_resource};
use crate::generated::apigateway::*;
use crate::record;
use crate::tables::{self, ResourceId};

/// As AWS.
pub async fn create(gateway: &Gateway, call: &Call, input: CreateResourceRequest) -> Result<Resource, Error> {
    check_part(&input.path_part)?;
    let id = gateway.new_id(6);
    let created = gateway
        .change(|t| {
            let parent = resource(t, call, &input.rest_api_id, &input.parent_id)?;
            check_place(t, &input.rest_api_id, &parent, &input.path_part, None)?;
            check_count(t, gateway, &input.rest_api_id)?;
            let new = record::Resource {
                id: id.clone(),
                parent_id: Some(parent.id.clone()),
                path_part: Some(input.path_part.clone()),
                path: join(&parent.path, &input.path_part),
                ..Default::default()
            };
            index(t, &input.rest_api_id, &new)?;
            put_resource(t, &input.rest_api_id, &new)?;
            Ok(new)
        })
        .await?;
    Ok(view::resource(created, false))
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetResourceRequest) -> Result<Resource, Error> {
    let found = gateway.read(|from| resource(from, call, &input.rest_api_id, &input.resource_id))?;
    Ok(view::resource(found, embeds(input.embed.as_deref())))
}

/// In the order of paths.
pub async fn list(gateway: &Gateway, call: &Call, input: GetResourcesRequest) -> Result<Resources, Error> {
    let mut found = gateway.read(|from| {
        api(from, call, &input.rest_api_id)?;
        Ok(tables::all(from, &tables::RESOURCES, &input.rest_api_id)?)
    })?;
    found.sort_by(|one, other| one.path.cmp(&other.path));
    let (items, position) = page(found, |resource| &resource.path, input.position.as_deref(), input.limit)?;
    let whole = embeds(input.embed.as_deref());
    let items = items.into_iter().map(|resource| view::resource(resource, whole)).collect();
    Ok(Resources { position, items: Some(items) })
}

/// Deletes the resource with all below it.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteResourceRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let top = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            if top.parent_id.is_none() {
                return Err(no(bad_request("Root resource cannot be deleted")));
            }
            for below in subtree(t, &input.rest_api_id, &top)? {
                unindex(t, &input.rest_api_id, &below)?;
                tables::RESOURCES.delete(t, &(input.rest_api_id.clone(), below.id))?;
            }
            Ok(())
        })
        .await
}

/// As AWS: moves and renames; all paths below follow.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateResourceRequest) -> Result<Resource, Error> {
    let patches = patches(input.patch_operations)?;
    let id = &input.rest_api_id;
    let updated = gateway
        .change(|t| {
            let mut it = resource(t, call, id, &input.resource_id)?;
            for patch in &patches {
                let below = subtree(t, id, &it)?;
                let old = it.clone();
                match (patch.op.as_str(), patch.parts().as_slice()) {
                    ("replace", ["pathPart"]) => {
                        let Some(parent) = it.parent_id.clone() else {
                            return Err(no(bad_request("Root resource cannot update its pathPart.")));
                        };
                        check_part(&patch.value).map_err(no)?;
                        let parent = resource(t, call, id, &parent)?;
                        check_place(t, id, &parent, &patch.value, Some(&it.id))?;
                        it.path_part = Some(patch.value.clone());
                        it.path = join(&parent.path, &patch.value);
                    }
                    ("replace", ["parentId"]) => {
                        if it.parent_id.is_none() {
                            return Err(no(bad_request("Root resource cannot update its parentId.")));
                        }
                        let parent = resource(t, call, id, &patch.value)?;
                        if below.iter().any(|other| other.id == parent.id) {
                            return Err(no(bad_request("Resources cannot be cyclical.")));
                        }
                        let part = it.path_part.clone().unwrap_or_default();
                        check_place(t, id, &parent, &part, Some(&it.id))?;
                        it.parent_id = Some(parent.id.clone());
                        it.path = join(&parent.path, &part);
                    }
                    _ => return Err(no(patch.not_one_of("/parentId, /pathPart"))),
                }
                unindex(t, id, &old)?;
                index(t, id, &it)?;
                for mut other in below {
                    if other.id == it.id {
                        continue;
                    }
                    let rest = other.path.strip_prefix(&old.path).unwrap_or_default().to_owned();
                    other.path = join(&it.path, rest.trim_start_matches('/'));
                    put_resource(t, id, &other)?;
                }
                put_resource(t, id, &it)?;
            }
            Ok(it)
        })
        .await?;
    Ok(view::resource(updated, false))
}

/// The path of a child.
pub fn join(parent: &str, part: &str) -> String {
    format!("{}/{part}", parent.trim_end_matches('/'))
}

/// Keeps a resource's name under its parent.
pub fn index(t: &mut Transaction, api_id: &str, it: &record::Resource) -> Result<(), Refusal> {
    if let Some(key) = index_key(api_id, it) {
        tables::CHILDREN.put(t, &key, &ResourceId(it.id.clone()))?;
    }
    Ok(())
}

fn unindex(t: &mut Transaction, api_id: &str, it: &record::Resource) -> Result<(), Refusal> {
    if let Some(key) = index_key(api_id, it) {
        tables::CHILDREN.delete(t, &key)?;
    }
    Ok(())
}

fn index_key(api_id: &str, it: &record::Resource) -> Option<(String, String, String)> {
    Some((api_id.to_owned(), it.parent_id.clone()?, it.path_part.clone()?))
}

/// Whether methods are wanted whole.
fn embeds(embed: Option<&[String]>) -> bool {
    embed.is_some_and(|list| list.iter().any(|name| name == "methods"))
}

/// AWS's rule for a path part.
pub fn check_part(part: &str) -> Result<(), Error> {
    let inner = match variable(part) {
        Some(name) => name.strip_suffix('+').unwrap_or(name),
        None => part,
    };
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._-:".contains(&byte);
    if !inner.is_empty() && inner.bytes().all(fits) {
        return Ok(());
    }
    Err(bad_request(
        "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.",
    ))
}

/// Whether a child of that name may stand under the parent.
fn check_place(
    t: &dyn Read,
    api_id: &str,
    parent: &record::Resource,
    part: &str,
    own_id: Option<&str>,
) -> Result<(), Refusal> {
    let greedy = |part: &str| variable(part).is_some_and(|name| name.ends_with('+'));
    if let Some(name) = parent.path_part.as_deref().filter(|part| greedy(part)) {
        return Err(no(bad_request(format!(
            "Cannot create a child of a resource with a greedy path variable: {name}"
        ))));
    }
    let mut siblings = Vec::new();
    let prefix = (api_id.to_owned(), parent.id.clone());
    tables::CHILDREN.visit(t, &prefix, |(_, _, name), ResourceId(id)| siblings.push((name, id)))?;
    siblings.retain(|(_, id)| Some(id.as_str()) != own_id);
    if siblings.iter().any(|(name, _)| name == part) {
        return Err(no(conflict(format!("Another resource with the same parent already has this name: {part}"))));
    }
    if variable(part).is_some()
        && let Some((name, _)) = siblings.iter().find(|(name, _)| variable(name).is_some())
    {
        return Err(no(bad_request(format!(
            "A sibling ({name}) of this resource already has a variable path part -- only one is allowed"
        ))));
    }
    Ok(())
}

fn check_count(t: &dyn Read, gateway: &Gateway, api_id: &str) -> Result<(), Refusal> {
    let mut count = 0;
    tables::CHILDREN.visit(t, &(api_id.to_owned(),), |_, _| count += 1)?;
    if count + 1 >= gateway.limits.resources {
        return Err(no(limit_exceeded(
            "Maximum number of resources for this API has been reached. Please contact AWS if you need additional resources.",
        )));
    }
    Ok(())
}

/// A resource and all below it, from the top down. Bounded by the API's resources.
fn subtree(t: &dyn Read, api_id: &str, top: &record::Resource) -> Result<Vec<record::Resource>, Refusal> {
    let mut found = vec![top.clone()];
    let mut at = 0;
    while let Some(parent) = found.get(at).map(|it| it.id.clone()) {
        at += 1;
        let mut ids = Vec::new();
        tables::CHILDREN.visit(t, &(api_id.to_owned(), parent), |_, ResourceId(id)| ids.push(id))?;
        for id in ids {
            let child = tables::RESOURCES.get(t, &(api_id.to_owned(), id))?;
            found.push(child.ok_or_else(|| no(no_resource()))?);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_parts_are_checked() {
        for part in ["a", "a.b-c_d:e", "{id}", "{proxy+}", "0"] {
            assert!(check_part(part).is_ok(), "{part}");
        }
        for part in ["", "{}", "{+}", "a/b", "{a", "a}", "a b", "{a}b", "ä", "{a++}"] {
            assert!(check_part(part).is_err(), "{part}");
        }
    }
}
