//! Names and ARNs of groups and streams.

use base::Arn;
use service::Call;
use wire::Error;

use crate::generated::logs::errors;
use crate::record::GroupKey;

/// The key of a group in the caller's account and region.
pub(crate) fn key(call: &Call, group: &str) -> GroupKey {
    (call.account.as_str().to_owned(), call.region.as_str().to_owned(), group.to_owned())
}

/// A group's ARN, without the `:*` that some answers put after it.
pub(crate) fn group_arn(call: &Call, group: &str) -> String {
    let resource = format!("log-group:{group}");
    Arn::new("logs", call.region.as_str(), call.account.as_str(), resource).to_string()
}

/// A stream's ARN.
pub(crate) fn stream_arn(call: &Call, group: &str, stream: &str) -> String {
    format!("{}:log-stream:{stream}", group_arn(call, group))
}

/// The resource on which AWS asks permission for operations on a group: it ends so that a policy for
/// `log-group:NAME:*` fits.
pub(crate) fn group_resource(call: &Call, group: &str) -> String {
    stream_arn(call, group, "")
}

/// The group that an input names, by name or by name or ARN in `logGroupIdentifier`. Of an ARN of
/// another account or region nothing is known here.
pub(crate) fn group_of(call: &Call, name: Option<&str>, identifier: Option<&str>) -> Result<String, Error> {
    match (name, identifier) {
        (Some(_), Some(_)) => Err(errors::invalid_parameter_exception(
            "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
        )),
        (Some(name), None) => Ok(name.to_owned()),
        (None, Some(identifier)) if identifier.starts_with("arn:") => group_of_arn(call, identifier),
        (None, Some(identifier)) => Ok(identifier.to_owned()),
        (None, None) => {
            Err(errors::invalid_parameter_exception("Either logGroupName or logGroupIdentifier must be specified."))
        }
    }
}

/// The group that an ARN of the caller's account and region names.
pub(crate) fn group_of_arn(call: &Call, arn: &str) -> Result<String, Error> {
    let name = arn
        .parse::<Arn>()
        .ok()
        .filter(|arn| {
            arn.service == "logs" && arn.account == call.account.as_str() && arn.region == call.region.as_str()
        })
        .and_then(|arn| arn.resource.strip_prefix("log-group:").map(str::to_owned));
    match name {
        Some(name) => Ok(name.strip_suffix(":*").unwrap_or(&name).to_owned()),
        None => Err(no_group()),
    }
}

pub(crate) fn no_group() -> Error {
    errors::resource_not_found_exception("The specified log group does not exist.")
}

pub(crate) fn no_stream() -> Error {
    errors::resource_not_found_exception("The specified log stream does not exist.")
}
