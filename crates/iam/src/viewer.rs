//! Who may see which part of an explanation: who may read the policies that it shows.

use auth::Caller;
use auth::policy::Request;
use service::Mode;

use crate::Iam;

/// The kinds of policies that stand at the resource.
const OF_RESOURCE: [&str; 2] = ["resource", "trust"];

impl Iam {
    /// Whether somebody may see which policies decided about a principal and a resource: who may read
    /// them. Where policies are not enforced everybody of the account may, and who is not verified: he
    /// has the run of `dev`, or administers all of it.
    pub fn may_read_policies(&self, viewer: &Caller, principal: &str, resource: &str) -> bool {
        if !viewer.verified {
            return true;
        }
        if !is_of(viewer, principal) && !is_of(viewer, resource) {
            return false;
        }
        let subject = match self.caller_of(principal).filter(|_| is_of(viewer, principal)) {
            Some(caller) => caller.principal().issuer_arn(),
            None => "*".to_owned(),
        };
        let kind = if subject.contains(":role/") { "Role" } else { "User" };
        self.may(
            viewer,
            &[
                (format!("iam:Get{kind}Policy"), subject.clone()),
                (format!("iam:ListAttached{kind}Policies"), subject),
                ("iam:GetPolicyVersion".to_owned(), "*".to_owned()),
            ],
        )
    }

    /// Whether somebody may see what was found of everybody in the account: who may read all policies.
    pub fn may_read_findings(&self, viewer: &Caller) -> bool {
        if !viewer.verified {
            return true;
        }
        let Some(account) = viewer.account() else { return false };
        let all = |action: &str, kind: &str| (format!("iam:{action}"), format!("arn:aws:iam::{account}:{kind}/*"));
        self.may(
            viewer,
            &[
                all("GetRolePolicy", "role"),
                all("ListAttachedRolePolicies", "role"),
                all("GetUserPolicy", "user"),
                all("ListAttachedUserPolicies", "user"),
                all("GetPolicyVersion", "policy"),
            ],
        )
    }

    /// Takes away what belongs to another account: of a principal its own policies, of a resource the
    /// resource's, and a fix that is to be made there.
    pub fn keep_own(&self, viewer: &Caller, explanation: &mut serde_json::Value) {
        if !viewer.verified {
            return;
        }
        let is_own = |name: &str| {
            let arn = explanation["decision"][name].as_str().unwrap_or_default();
            account_of(arn).is_none_or(|_| is_of(viewer, arn))
        };
        let (principal, resource) = (is_own("principal"), is_own("resource"));
        if principal && resource {
            return;
        }
        if let Some(steps) = explanation["decision"]["steps"].as_array_mut() {
            steps.retain(|step| {
                let of_resource = step["policyType"].as_str().is_some_and(|kind| OF_RESOURCE.contains(&kind));
                if of_resource { resource } else { principal }
            });
        }
        let mine = viewer.account().map(|account| account.as_str());
        let elsewhere = explanation["fix"]["account"].as_str().is_none_or(|account| mine != Some(account));
        if elsewhere && let Some(explanation) = explanation.as_object_mut() {
            for name in ["fix", "wanted", "actual"] {
                explanation.remove(name);
            }
        }
    }

    fn may(&self, viewer: &Caller, asked: &[(String, String)]) -> bool {
        if viewer.principal().is_root() || self.mode != Mode::Enforce {
            return true;
        }
        let now = self.clock.now();
        let maker = viewer.session.as_ref().and_then(|session| session.made_by.as_ref());
        maker.is_none()
            && asked
                .iter()
                .all(|(action, resource)| self.evaluates(&Request { now, ..Request::new(viewer, action, resource) }))
    }
}

fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| !account.is_empty())
}

/// Whether an ARN is of the viewer's account.
fn is_of(viewer: &Caller, arn: &str) -> bool {
    let own = viewer.account().map(|account| account.as_str());
    account_of(arn).is_some_and(|account| own == Some(account))
}
