//! AWS Lambda: the control plane, code packages, and the way of an invocation: planner, pools,
//! asynchronous queue. What isolates functions is the crate `sandbox`.

mod api;
mod code;
mod code_url;
mod configuration;
mod errors;
#[doc(hidden)]
pub mod fuzzing;
#[rustfmt::skip]
pub mod generated;
mod lambda;
mod marker;
mod names;
mod records;
mod registry;
mod resource_policy;
mod run;
mod runtimes;
mod state;
#[cfg(test)]
mod testing;

pub use lambda::{Config, Dependencies, Lambda, OpenError};

use api::{code as codes, configuration as configurations, function, invoke, permission, settings, tag, version};

service::operations! { Lambda, generated::lambda;
    AddLayerVersionPermission => missing,
    AddPermission => permission::add,
    CheckpointDurableExecution => missing,
    CreateAlias => missing,
    CreateCapacityProvider => missing,
    CreateCodeSigningConfig => missing,
    CreateEventSourceMapping => missing,
    CreateFunction => function::create,
    CreateFunctionUrlConfig => missing,
    DeleteAlias => missing,
    DeleteCapacityProvider => missing,
    DeleteCodeSigningConfig => missing,
    DeleteEventSourceMapping => missing,
    DeleteFunction => function::delete,
    DeleteFunctionCodeSigningConfig => missing,
    DeleteFunctionConcurrency => missing,
    DeleteFunctionEventInvokeConfig => missing,
    DeleteFunctionUrlConfig => missing,
    DeleteLayerVersion => missing,
    DeleteProvisionedConcurrencyConfig => missing,
    GetAccountSettings => settings::account,
    GetAlias => missing,
    GetCapacityProvider => missing,
    GetCodeSigningConfig => missing,
    GetDurableExecution => missing,
    GetDurableExecutionHistory => missing,
    GetDurableExecutionState => missing,
    GetEventSourceMapping => missing,
    GetFunction => function::get,
    GetFunctionCodeSigningConfig => settings::code_signing,
    GetFunctionConcurrency => settings::concurrency,
    GetFunctionConfiguration => function::get_configuration,
    GetFunctionEventInvokeConfig => settings::event_invoke,
    GetFunctionRecursionConfig => settings::recursion,
    GetFunctionScalingConfig => missing,
    GetFunctionUrlConfig => missing,
    GetLayerVersion => missing,
    GetLayerVersionByArn => missing,
    GetLayerVersionPolicy => missing,
    GetPolicy => permission::get,
    GetProvisionedConcurrencyConfig => missing,
    GetRuntimeManagementConfig => settings::runtime_management,
    Invoke => invoke::invoke,
    InvokeAsync => invoke::invoke_async,
    InvokeWithResponseStream => missing,
    ListAliases => missing,
    ListCapacityProviders => missing,
    ListCodeSigningConfigs => missing,
    ListDurableExecutionsByFunction => missing,
    ListEventSourceMappings => missing,
    ListFunctionEventInvokeConfigs => missing,
    ListFunctionUrlConfigs => missing,
    ListFunctionVersionsByCapacityProvider => missing,
    ListFunctions => function::list,
    ListFunctionsByCodeSigningConfig => missing,
    ListLayerVersions => missing,
    ListLayers => missing,
    ListProvisionedConcurrencyConfigs => missing,
    ListTags => tag::list,
    ListVersionsByFunction => version::list,
    PublishLayerVersion => missing,
    PublishVersion => version::publish,
    PutFunctionCodeSigningConfig => missing,
    PutFunctionConcurrency => missing,
    PutFunctionEventInvokeConfig => missing,
    PutFunctionRecursionConfig => missing,
    PutFunctionScalingConfig => missing,
    PutProvisionedConcurrencyConfig => missing,
    PutRuntimeManagementConfig => missing,
    RemoveLayerVersionPermission => missing,
    RemovePermission => permission::remove,
    SendDurableExecutionCallbackFailure => missing,
    SendDurableExecutionCallbackHeartbeat => missing,
    SendDurableExecutionCallbackSuccess => missing,
    StopDurableExecution => missing,
    TagResource => tag::tag,
    UntagResource => tag::untag,
    UpdateAlias => missing,
    UpdateCapacityProvider => missing,
    UpdateCodeSigningConfig => missing,
    UpdateEventSourceMapping => missing,
    UpdateFunctionCode => codes::update,
    UpdateFunctionConfiguration => configurations::update,
    UpdateFunctionEventInvokeConfig => missing,
    UpdateFunctionUrlConfig => missing,
}
