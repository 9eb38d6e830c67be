//! What clients ask on the way, of features that have their defaults here.

use service::{Access, Call};
use wire::Error;

use super::function::find;
use super::{locate, on_function};
use crate::errors;
use crate::generated::lambda::{
    AccountLimit, AccountUsage, FunctionEventInvokeConfig, GetAccountSettingsRequest, GetAccountSettingsResponse,
    GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse, GetFunctionConcurrencyRequest,
    GetFunctionConcurrencyResponse, GetFunctionEventInvokeConfigRequest, GetFunctionRecursionConfigRequest,
    GetFunctionRecursionConfigResponse, GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse,
};
use crate::lambda::Lambda;
use crate::names::LATEST;
use crate::records::CodeRecord;

on_function!(
    GetFunctionCodeSigningConfigRequest,
    GetFunctionConcurrencyRequest,
    GetFunctionEventInvokeConfigRequest qualifier,
    GetFunctionRecursionConfigRequest,
    GetRuntimeManagementConfigRequest qualifier,
);

impl Access<Lambda> for GetAccountSettingsRequest {
    fn resources(&self, _lambda: &Lambda, _call: &Call) -> Vec<String> {
        vec!["*".into()]
    }
}

/// 75 GB, AWS's quota of all code of an account. Not enforced here.
const TOTAL_CODE: i64 = 80_530_636_800;

pub(crate) async fn account(
    lambda: &Lambda,
    call: &Call,
    _input: GetAccountSettingsRequest,
) -> Result<GetAccountSettingsResponse, Error> {
    let functions = lambda.functions().all();
    let own: Vec<_> =
        functions.iter().filter(|live| live.key.account == call.account && live.key.region == call.region).collect();
    let size = |code: &CodeRecord| match code {
        CodeRecord::Zip { size, .. } => i64::try_from(*size).unwrap_or(i64::MAX),
        CodeRecord::Folder { .. } => 0,
    };
    let total = own.iter().flat_map(|live| live.revisions()).map(|revision| size(&revision.record.code)).sum();
    let limits = lambda.limits();
    let number = |value: usize| i32::try_from(value).unwrap_or(i32::MAX);
    let reserved: u32 = own.iter().filter_map(|live| live.record.reserved_concurrency).sum();
    let reserved = usize::try_from(reserved).unwrap_or(usize::MAX);
    Ok(GetAccountSettingsResponse {
        account_limit: Some(AccountLimit {
            total_code_size: Some(TOTAL_CODE),
            code_size_unzipped: i64::try_from(limits.unzipped).ok(),
            code_size_zipped: i64::try_from(limits.zip).ok(),
            concurrent_executions: Some(number(limits.concurrency)),
            unreserved_concurrent_executions: Some(number(limits.concurrency.saturating_sub(reserved))),
        }),
        account_usage: Some(AccountUsage {
            total_code_size: Some(total),
            function_count: i64::try_from(own.len()).ok(),
        }),
    })
}

/// Code signing does not exist here: what was given is shown.
pub(crate) async fn code_signing(
    lambda: &Lambda,
    call: &Call,
    input: GetFunctionCodeSigningConfigRequest,
) -> Result<GetFunctionCodeSigningConfigResponse, Error> {
    let (function, revision, _) = find(lambda, call, &input.function_name, None)?;
    Ok(GetFunctionCodeSigningConfigResponse {
        code_signing_config_arn: revision.record.configuration.code_signing.clone(),
        function_name: Some(function.key.name.clone()),
    })
}

pub(crate) async fn concurrency(
    lambda: &Lambda,
    call: &Call,
    input: GetFunctionConcurrencyRequest,
) -> Result<GetFunctionConcurrencyResponse, Error> {
    let (function, _, _) = find(lambda, call, &input.function_name, None)?;
    let reserved = function.record.reserved_concurrency;
    Ok(GetFunctionConcurrencyResponse {
        reserved_concurrent_executions: reserved.and_then(|reserved| i32::try_from(reserved).ok()),
    })
}

/// No function has one as long as `PutFunctionEventInvokeConfig` is missing.
pub(crate) async fn event_invoke(
    lambda: &Lambda,
    call: &Call,
    input: GetFunctionEventInvokeConfigRequest,
) -> Result<FunctionEventInvokeConfig, Error> {
    find(lambda, call, &input.function_name, input.qualifier.as_deref())?;
    let (key, qualifier) = locate(call, &input.function_name, input.qualifier.as_deref())?;
    let arn = key.qualified_arn(Some(qualifier.as_deref().unwrap_or(LATEST)));
    Err(errors::not_found(format!("The function {arn} doesn't have an EventInvokeConfig")))
}

/// Recursive loops are not looked for here yet: the answer is AWS's default.
pub(crate) async fn recursion(
    lambda: &Lambda,
    call: &Call,
    input: GetFunctionRecursionConfigRequest,
) -> Result<GetFunctionRecursionConfigResponse, Error> {
    find(lambda, call, &input.function_name, None)?;
    Ok(GetFunctionRecursionConfigResponse { recursive_loop: Some("Terminate".into()) })
}

pub(crate) async fn runtime_management(
    lambda: &Lambda,
    call: &Call,
    input: GetRuntimeManagementConfigRequest,
) -> Result<GetRuntimeManagementConfigResponse, Error> {
    let (function, revision, _) = find(lambda, call, &input.function_name, input.qualifier.as_deref())?;
    Ok(GetRuntimeManagementConfigResponse {
        update_runtime_on: Some("Auto".into()),
        runtime_version_arn: None,
        function_arn: Some(function.key.qualified_arn(Some(&revision.version_text()))),
    })
}
