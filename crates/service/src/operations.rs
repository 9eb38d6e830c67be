//! The table of everything a service can do.

use std::sync::Arc;

use wire::Record;

use crate::{Ask, BoxFuture, Call};

/// A condition key and its values, such as `("iam:PassedToService", ["lambda.amazonaws.com"])`.
pub type Condition = (String, Vec<String>);

/// What an operation answers.
pub type Output = Result<Record, wire::Error>;

/// A service as the front sees it. [`operations!`](crate::operations) writes the implementation.
pub trait Service: Send + Sync {
    /// The service's model: names, protocols, operations.
    fn model(&self) -> &'static wire::Service;

    /// Whether the operation of that name is built.
    fn built(&self, operation: &str) -> bool;

    /// Decodes the input (already validated against the model), asks for permission, runs the
    /// operation. One that is not built answers with an error that says so.
    fn call<'a>(&'a self, operation: &'static wire::Operation, call: &'a Call, input: Record) -> BoxFuture<'a, Output>;
}

/// Which resources an input speaks of. Each operation that is built implements it for its input:
/// without it the table does not compile. The action and the condition keys stand in the model.
pub trait Access<S> {
    /// The ARNs that the operation's action is asked on: all must be allowed. `*` where AWS's
    /// reference names no resource type.
    fn resources(&self, service: &S, call: &Call) -> Vec<String>;

    /// Values of condition keys: all that is known. Those that AWS lists for the operation count.
    fn conditions(&self, _service: &S, _call: &Call) -> Vec<Condition> {
        Vec::new()
    }

    /// What is asked beyond the operation's own action, with the same condition keys: an action and its
    /// resource, such as `iam:TagUser` for a user that is made with tags.
    fn also(&self, _service: &S, _call: &Call) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The resource's own policy, where it has one.
    fn resource_policy(&self, _service: &S, _call: &Call) -> Option<Arc<auth::policy::Policy>> {
        None
    }
}

/// Asks for the permission that `operation` needs. For the code that [`operations!`](crate::operations) writes.
///
/// # Errors
/// AWS's access-denied error of the service.
#[doc(hidden)]
pub fn authorize<S, I: Access<S>>(
    service: &S,
    operation: &'static wire::Operation,
    call: &Call,
    input: &I,
) -> Result<(), wire::Error> {
    let action = operation.access.action;
    if action.is_empty() {
        return Ok(());
    }
    let resource_policy = input.resource_policy(service, call);
    let known = input.conditions(service, call);
    let own: Vec<Condition> = known.iter().filter(|(key, _)| operation.access.lists(key)).cloned().collect();
    for resource in input.resources(service, call) {
        call.authorizer.authorize(&Ask {
            caller: &call.caller,
            region: &call.region,
            action,
            resource: &resource,
            conditions: own.clone(),
            resource_policy: resource_policy.as_deref(),
            request_id: call.request_id,
            time: call.time,
            origin: &call.origin,
        })?;
    }
    for (action, resource) in input.also(service, call) {
        call.authorize(action, &resource, known.clone())?;
    }
    Ok(())
}

/// An operation that is not built yet answers at once, in its service's own format, with a status
/// that clients do not retry (botocore, the JavaScript and the Go SDK retry 500, 502, 503, 504).
#[doc(hidden)]
pub fn missing(service: &'static wire::Service, operation: &'static wire::Operation) -> wire::Error {
    let name = format!("{}:{}", service.name, operation.name);
    wire::Error::new(501, "NotImplemented", format!("Pinfold does not implement {name} yet."))
        .why(base::Why::new("operation", format!("{name} stands as `missing` in the table of its service")))
}

/// The table of a service: every operation of its model, alphabetical, each with the function that
/// carries it out or `missing`. Writes `impl Service`.
///
/// ```ignore
/// operations! { Lambda, generated::lambda;
///     AddPermission => permission::add,
///     CreateAlias => missing,
/// }
/// ```
/// Each function is `async fn add(lambda: &Lambda, call: &Call, input: AddPermissionInput) ->
/// Result<AddPermissionOutput, wire::Error>`, and its input implements [`Access`]. An operation
/// whose model names no input or output shape takes or returns `()`.
#[macro_export]
macro_rules! operations {
    ($service:ty, $($model:ident)::+; $($operation:ident => $first:ident $(:: $rest:ident)*,)+) => {
        impl $crate::Service for $service {
            fn model(&self) -> &'static $crate::wire::Service {
                &$($model)::+::SERVICE
            }

            fn built(&self, operation: &str) -> bool {
                match operation {
                    $(stringify!($operation) => $crate::operations!(@built $first $($rest)*),)+
                    _ => false,
                }
            }

            fn call<'a>(
                &'a self,
                operation: &'static $crate::wire::Operation,
                call: &'a $crate::Call,
                input: $crate::wire::Record,
            ) -> $crate::BoxFuture<'a, $crate::Output> {
                match operation.name {
                    $(stringify!($operation) => $crate::operations!(@call self, operation, call, input, $first $($rest)*),)+
                    _ => Box::pin(std::future::ready(Err($crate::missing(self.model(), operation)))),
                }
            }
        }

        #[cfg(test)]
        mod operations_table {
            /// The table names each operation of the model once, in alphabetical order.
            #[test]
            fn is_complete_and_alphabetical() {
                let table = [$(stringify!($operation)),+];
                let model: Vec<&str> =
                    super::$($model)::+::SERVICE.operations.iter().map(|operation| operation.name).collect();
                assert_eq!(table.as_slice(), model.as_slice());
            }
        }
    };
    (@built missing) => { false };
    (@built $($path:ident)+) => { true };
    (@call $self:ident, $operation:ident, $call:ident, $input:ident, missing) => {
        Box::pin(std::future::ready(Err($crate::missing($self.model(), $operation))))
    };
    (@call $self:ident, $operation:ident, $call:ident, $input:ident, $first:ident $($rest:ident)*) => {
        Box::pin(async move {
            let input = $crate::wire::Shape::from_record($input)?;
            $crate::authorize($self, $operation, $call, &input)?;
            let output = $first $(::$rest)* ($self, $call, input).await?;
            Ok($crate::wire::Shape::into_record(output))
        })
    };
}
