//! The operations of the control plane, a file for each kind of resource.

pub(crate) mod code;
pub(crate) mod configuration;
pub(crate) mod function;
pub(crate) mod invoke;
pub(crate) mod permission;
pub(crate) mod settings;
pub(crate) mod tag;
pub(crate) mod version;

use service::Call;
use wire::Error;

use crate::errors;
use crate::names::{FunctionKey, FunctionRef};

/// The function and the qualifier that a request names.
pub(crate) fn locate(call: &Call, name: &str, qualifier: Option<&str>) -> Result<(FunctionKey, Option<String>), Error> {
    let region = call.region.as_str();
    let reference = FunctionRef::parse(name).map_err(|error| errors::name(error, name, region))?;
    let key = reference.key(&call.account, &call.region).map_err(|error| errors::name(error, name, region))?;
    let qualifier = reference.qualifier(qualifier).map_err(|error| errors::name(error, name, region))?;
    Ok((key, qualifier.map(str::to_owned)))
}

/// The ARN on which permission is asked.
pub(crate) fn arn(call: &Call, name: &str, qualifier: Option<&str>) -> String {
    match locate(call, name, qualifier) {
        Ok((key, qualifier)) => key.qualified_arn(qualifier.as_deref()),
        // The operation refuses the name in its own words.
        Err(_) => format!("arn:aws:lambda:{}:{}:function:{name}", call.region, call.account),
    }
}

/// Permission is asked on the function that `function_name` names, or on its version or alias where
/// the input has a `qualifier`.
macro_rules! on_function {
    ($($input:ident $($qualifier:ident)?),+ $(,)?) => {$(
        impl service::Access<crate::Lambda> for crate::generated::lambda::$input {
            fn resources(&self, _lambda: &crate::Lambda, call: &service::Call) -> Vec<String> {
                let qualifier: Option<&str> = None;
                $(let qualifier = qualifier.or(self.$qualifier.as_deref());)?
                vec![crate::api::arn(call, &self.function_name, qualifier)]
            }
        }
    )+};
}
pub(crate) use on_function;
