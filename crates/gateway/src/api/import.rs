//! stub
use service::Call;
use wire::Error;
use crate::Gateway;
use crate::generated::apigateway::*;
/// stub
pub async fn create(_gateway: &Gateway, _call: &Call, _input: ImportRestApiRequest) -> Result<RestApi, Error> { Err(crate::error::bad_request("stub")) }
/// stub
pub async fn put(_gateway: &Gateway, _call: &Call, _input: PutRestApiRequest) -> Result<RestApi, Error> { Err(crate::error::bad_request("stub")) }
