//! Tags of APIs and stages.

use service::Call;
use store::{Read, Transaction};
use wire::Error;

use super::{Refusal, api, no, rest_api};
use crate::Gateway;
use crate::error::{bad_request, no_stage, not_found};
use crate::generated::apigateway::*;
use crate::record::{self, Texts};
use crate::tables;

/// What has tags.
enum Tagged {
    Api(record::RestApi),
    Stage(String, record::Stage),
}

/// `arn:aws:apigateway:REGION::/restapis/ID` or `…/stages/NAME`.
fn find(from: &dyn Read, call: &Call, arn: &str) -> Result<Tagged, Refusal> {
    let invalid = || no(bad_request("Invalid ARN specified in the request"));
    let arn: base::Arn = arn.parse().map_err(|_| invalid())?;
    if arn.service != "apigateway" {
        return Err(invalid());
    }
    let parts: Vec<&str> = arn.resource.split('/').collect();
    match parts.as_slice() {
        ["", "restapis", id] => {
            api(from, call, id).map(Tagged::Api).map_err(|_| no(not_found("Invalid Rest API identifier specified")))
        }
        ["", "restapis", id, "stages", name] => {
            api(from, call, id)?;
            let key = ((*id).to_owned(), (*name).to_owned());
            let stage = tables::STAGES.get(from, &key)?.ok_or_else(|| no(no_stage()))?;
            Ok(Tagged::Stage((*id).to_owned(), stage))
        }
        _ => Err(invalid()),
    }
}

fn change(t: &mut Transaction, call: &Call, arn: &str, edit: impl FnOnce(&mut Texts)) -> Result<(), Refusal> {
    match find(t, call, arn)? {
        Tagged::Api(mut api) => {
            edit(&mut api.tags);
            rest_api::put(t, &api)
        }
        Tagged::Stage(api_id, mut stage) => {
            edit(&mut stage.tags);
            Ok(tables::STAGES.put(t, &(api_id, stage.name.clone()), &stage)?)
        }
    }
}

/// As AWS.
pub async fn tag(gateway: &Gateway, call: &Call, input: TagResourceRequest) -> Result<(), Error> {
    gateway.change(|t| change(t, call, &input.resource_arn, |tags| tags.extend(input.tags.clone()))).await
}

/// As AWS.
pub async fn untag(gateway: &Gateway, call: &Call, input: UntagResourceRequest) -> Result<(), Error> {
    gateway
        .change(|t| change(t, call, &input.resource_arn, |tags| tags.retain(|name, _| !input.tag_keys.contains(name))))
        .await
}

/// As AWS; all on one page.
pub async fn get(gateway: &Gateway, call: &Call, input: GetTagsRequest) -> Result<Tags, Error> {
    let tags = gateway.read(|from| {
        Ok(match find(from, call, &input.resource_arn)? {
            Tagged::Api(api) => api.tags,
            Tagged::Stage(_, stage) => stage.tags,
        })
    })?;
    Ok(Tags { tags: Some(tags) })
}
