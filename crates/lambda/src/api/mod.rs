//! The operations of the control plane, a file for each kind of resource.

pub(crate) mod code;
pub(crate) mod configuration;
pub(crate) mod function;
pub(crate) mod invoke;
pub(crate) mod permission;
pub(crate) mod settings;
pub(crate) mod tag;
pub(crate) mod version;

use service::{Call, Condition};
use store::{Abort, Transaction};
use wire::Error;

use crate::errors;
use crate::lambda::{Lambda, failed};
use crate::names::{FunctionKey, FunctionRef};
use crate::records::{FUNCTIONS, FunctionRecord};
use crate::registry::Change;

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

/// The function's tags, for `aws:ResourceTag/…`.
pub(crate) fn tag_conditions(lambda: &Lambda, call: &Call, name: &str) -> Vec<Condition> {
    let function = locate(call, name, None).ok().and_then(|(key, _)| lambda.functions().get(&key));
    let tags = function.iter().flat_map(|function| &function.record.tags);
    tags.map(|(name, value)| (format!("aws:ResourceTag/{name}"), vec![value.clone()])).collect()
}

/// The tags that a request gives, for `aws:RequestTag/…` and `aws:TagKeys`.
pub(crate) fn request_tags<'a>(tags: impl Iterator<Item = (&'a String, &'a String)>) -> Vec<Condition> {
    let mut keys = Vec::new();
    let mut conditions = Vec::new();
    for (name, value) in tags {
        keys.push(name.clone());
        conditions.push((format!("aws:RequestTag/{name}"), vec![value.clone()]));
    }
    if !keys.is_empty() {
        conditions.push(("aws:TagKeys".into(), keys));
    }
    conditions
}

/// Changes what is stored of a function, and what is in memory once that is durable. The qualifier is
/// for the words in which it is missing.
pub(crate) async fn change(
    lambda: &Lambda,
    key: &FunctionKey,
    qualifier: Option<&str>,
    change: impl Fn(&mut Transaction, &mut FunctionRecord) -> Result<(), Abort<Error>> + Send + Sync,
) -> Result<FunctionRecord, Error> {
    let changed = lambda.store().transact(|transaction: &mut Transaction| {
        let Some(mut record) = FUNCTIONS.get(transaction, &key.record())? else {
            return Err(Abort::Rule(errors::no_function(key, qualifier)));
        };
        change(transaction, &mut record)?;
        FUNCTIONS.put(transaction, &key.record(), &record)?;
        lambda.on_commit(transaction, key, Change::Put { record: Box::new(record.clone()), published: None });
        Ok(record)
    });
    changed.await.map_err(failed)
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

            fn conditions(&self, lambda: &crate::Lambda, call: &service::Call) -> Vec<service::Condition> {
                crate::api::tag_conditions(lambda, call, &self.function_name)
            }
        }
    )+};
}
pub(crate) use on_function;
