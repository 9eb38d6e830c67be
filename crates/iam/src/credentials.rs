//! Sessions of roles for services that act for users: the port `Credentials`. The role's trust policy
//! must let the service assume it.

use std::time::Duration;

use auth::Caller;
use auth::policy::{Kind, Request};
use base::{AccountId, Fix, RequestId};
use service::{BoxFuture, Credentials, Mode, RoleSession, SessionRequest};
use wire::Error;

use crate::authorize::denied;
use crate::fix::create_role;
use crate::records::RoleRecord;
use crate::token::{Claims, Who};
use crate::{Iam, names};

impl Credentials for Iam {
    fn session<'a>(&'a self, request: SessionRequest) -> BoxFuture<'a, Result<RoleSession, Error>> {
        // All of it is in memory: nothing waits.
        Box::pin(std::future::ready(self.service_session(&request)))
    }
}

impl Iam {
    fn service_session(&self, request: &SessionRequest) -> Result<RoleSession, Error> {
        let arn = request.role.to_string();
        let now = self.clock.now();
        let refused = || {
            let message =
                format!("{} is not authorized to perform: sts:AssumeRole on resource: {arn}", request.service);
            denied("sts:AssumeRole", message)
        };
        let named =
            names::parse(&arn, "role").and_then(|(account, name)| Some((account.parse::<AccountId>().ok()?, name)));
        let Some((account, name)) = named else { return Err(refused()) };
        let role = self.memory.by_arn::<RoleRecord>(&arn).map(|(_, role)| role);
        let who = match &role {
            Some(role) => {
                let service = Caller::service(&request.service);
                let context = [("sts:RoleSessionName".to_owned(), vec![request.session_name.clone()])];
                let question = Request { now, context: &context, ..Request::new(&service, "sts:AssumeRole", &arn) };
                let trust = role.trust.policy(Kind::Trust);
                if self.mode != Mode::Off {
                    let refused = self.decide(&question, trust.as_deref(), true);
                    self.note(&question, refused.is_some());
                    refused.map_or(Ok(()), |refused| self.settle(refused, RequestId::new(&*self.rng), now))?;
                }
                Who::role(role, &request.session_name)
            }
            None if self.mode == Mode::Enforce => {
                let trust = serde_json::json!({"Version": "2012-10-17", "Statement": [
                    {"Effect": "Allow", "Principal": {"Service": request.service}, "Action": "sts:AssumeRole"}]});
                let mut why = base::Why::new("authorize", self.no_role(&arn));
                why.fix = create_role(&arn, &trust).map(|command| Fix { command: Some(command), ..Fix::default() });
                return Err(refused().why(why));
            }
            // Where policies are not enforced a function may name a role that nobody made.
            None => {
                let path = arn.split_once(":role").and_then(|(_, rest)| rest.strip_suffix(name)).unwrap_or("/");
                Who::Role {
                    name: name.into(),
                    path: path.into(),
                    id: String::new(),
                    session: request.session_name.clone(),
                }
            }
        };
        let claims = Claims {
            key_id: self.token_key.session_key_id(&*self.rng, &account),
            account,
            who,
            issued: now,
            expires: now.plus(request.duration.min(Duration::from_secs(12 * 3600))),
            policy: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive: Vec::new(),
            source_identity: None,
            provider: None,
            mfa: false,
            service: Some(request.service.clone()),
            context: request.context.clone(),
        };
        let issued = self.token_key.issue(&claims)?;
        let caller = self.session_caller(&claims).ok_or_else(refused)?;
        if let Some(role) = role {
            self.memory.last_uses.note(&role.id, now, &request.service, &base::Region::default_region());
        }
        Ok(RoleSession {
            access_key_id: claims.key_id,
            secret_access_key: issued.secret,
            session_token: issued.token,
            expires: claims.expires,
            caller,
        })
    }
}
