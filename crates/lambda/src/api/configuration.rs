//! A function's configuration.

use service::{Access, Call, Condition};
use store::Abort;
use wire::Error;

use super::code::check_revision;
use super::function::connections;
use super::{arn, locate, tag_conditions};
use crate::configuration::{self, Shown, show};
use crate::errors;
use crate::generated::lambda::{FunctionConfiguration, UpdateFunctionConfigurationRequest};
use crate::lambda::Lambda;
use crate::records::RevisionRecord;

impl Access<Lambda> for UpdateFunctionConfigurationRequest {
    fn resources(&self, _lambda: &Lambda, call: &Call) -> Vec<String> {
        vec![arn(call, &self.function_name, None)]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        let mut conditions = tag_conditions(lambda, call, &self.function_name);
        conditions.extend(connections(self.layers.as_ref(), self.vpc_config.as_ref()));
        conditions
    }
}

pub(crate) async fn update(
    lambda: &Lambda,
    call: &Call,
    input: UpdateFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, Error> {
    let (key, qualifier) = locate(call, &input.function_name, None)?;
    if qualifier.is_some() {
        return Err(errors::invalid(
            "The configuration can be changed for $LATEST only: the name must have no qualifier.",
        ));
    }
    if lambda.functions().get(&key).is_none() {
        return Err(errors::no_function(&key, None));
    }
    if let Some(role) = &input.role {
        lambda.check_role(call, &key, role).await?;
    }
    if let Some(runtime) = &input.runtime {
        lambda.check_runtime(call, &key, runtime);
    }
    let now = call.clock.now();
    let revision_id = lambda.revision_id();
    let changed = super::change(lambda, &key, None, |_, record| {
        check_revision(input.revision_id.as_deref(), record).map_err(Abort::Rule)?;
        let before = record.latest.clone();
        let configuration =
            configuration::update(&key, before.configuration, &input, &lambda.rules()).map_err(Abort::Rule)?;
        record.latest =
            RevisionRecord { revision_id: revision_id.clone(), last_modified: now, code: before.code, configuration };
        Ok(())
    });
    let record = changed.await?;
    lambda.check_effect(call, &key, &record.latest.configuration);
    Ok(show(&key, &record.latest, None, false, Shown::Updated))
}
