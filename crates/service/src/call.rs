//! What an operation is told beside its input.

use std::net::IpAddr;
use std::sync::Arc;

use auth::Caller;
use base::{AccountId, Clock, Region, RequestId, Timestamp};

use crate::{Ask, Authorize, Condition, Tracer};

/// One call of one operation by one caller.
#[derive(Debug)]
pub struct Call {
    /// Who asks.
    pub caller: Caller,
    /// The account whose resources are meant: the caller's.
    pub account: AccountId,
    /// The region that the request was signed for.
    pub region: Region,
    /// Answered as `x-amzn-requestid`.
    pub request_id: RequestId,
    /// When the request arrived.
    pub time: Timestamp,
    /// Where the request came from.
    pub origin: Origin,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The phase records of this request.
    pub tracer: Arc<Tracer>,
    /// Decides what the caller may do.
    pub authorizer: Arc<dyn Authorize>,
}

/// Where a request came from and how it reached us.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The client's address.
    pub source_ip: IpAddr,
    /// The `User-Agent` header; empty when there was none.
    pub user_agent: String,
    /// Scheme, host and port as the client sees us, such as `http://localhost:4566`: URLs that we
    /// return start with it.
    pub endpoint: String,
    /// Whether the request came over TLS.
    pub secure: bool,
    /// Whether it came from outside; false for calls through [`crate::Api`].
    pub external: bool,
}

impl Call {
    /// Asks whether the caller may do `action` to `resource`, for the permissions that an operation
    /// needs beyond its own (such as `iam:PassRole`).
    ///
    /// # Errors
    /// AWS's access-denied error of the service that `action` belongs to, with its explanation.
    pub fn authorize(&self, action: &str, resource: &str, conditions: Vec<Condition>) -> Result<(), wire::Error> {
        self.authorizer.authorize(&Ask {
            caller: &self.caller,
            region: &self.region,
            action,
            resource,
            conditions,
            resource_policy: None,
            request_id: self.request_id,
            time: self.time,
            origin: &self.origin,
        })
    }

    /// Asks whether the caller may give a role to a service, such as `lambda.amazonaws.com`.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>
    ///
    /// # Errors
    /// The refusal as services other than IAM say it: `AccessDeniedException`.
    pub fn pass_role(&self, role: &str, service: &str) -> Result<(), wire::Error> {
        let conditions = vec![("iam:PassedToService".to_owned(), vec![service.to_owned()])];
        self.authorize("iam:PassRole", role, conditions).map_err(|mut error| {
            if error.code == "AccessDenied" {
                error.code = "AccessDeniedException".into();
            }
            error
        })
    }
}
