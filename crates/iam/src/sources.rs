//! Where the policies of a principal stand.

use auth::Principal;
use auth::policy::Kind;
use base::AccountId;

use crate::Iam;
use crate::managed::Managed;
use crate::records::*;

/// Whom a policy is given to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Owner {
    /// `user`, `group` or `role`.
    pub(crate) kind: &'static str,
    pub(crate) account: AccountId,
    pub(crate) name: String,
}

/// Where a policy of a principal stands.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// Within its owner.
    Inline { owner: Owner, name: String, text: String },
    /// Of its own, attached.
    Managed { owner: Owner, arn: String },
}

impl Iam {
    /// An inline policy as it is.
    pub(crate) fn inline_text(&self, owner: &Owner, name: &str) -> Option<String> {
        Some(self.grants_of(owner)?.inline.get(name)?.text().to_owned())
    }

    pub(crate) fn grants_of(&self, owner: &Owner) -> Option<Grants> {
        match owner.kind {
            "user" => Some(self.memory.get::<UserRecord>(&owner.account, &owner.name)?.grants.clone()),
            "group" => Some(self.memory.get::<GroupRecord>(&owner.account, &owner.name)?.grants.clone()),
            _ => Some(self.memory.get::<RoleRecord>(&owner.account, &owner.name)?.grants.clone()),
        }
    }

    /// The policies of a principal and where each stands, in the order in which they are asked.
    pub(crate) fn sources(&self, principal: &Principal) -> Vec<Source> {
        self.owners(principal).into_iter().flat_map(|owner| self.sources_of(owner)).collect()
    }

    /// A user and its groups, or a role.
    pub(crate) fn owners(&self, principal: &Principal) -> Vec<Owner> {
        let Some(owner) = owner(principal) else { return Vec::new() };
        let mut owners = vec![owner];
        if let Principal::User { account, name, .. } = principal
            && let Some(user) = self.memory.get::<UserRecord>(account, name)
        {
            owners.extend(user.groups.iter().filter_map(|group| {
                let group = self.memory.get::<GroupRecord>(account, group)?;
                Some(Owner { kind: "group", account: account.clone(), name: group.name.clone() })
            }));
        }
        owners
    }

    /// The policies of one owner.
    pub(crate) fn sources_of(&self, owner: Owner) -> Vec<Source> {
        let Some(grants) = self.grants_of(&owner) else { return Vec::new() };
        let inline = grants.inline.iter().filter(|(_, document)| document.policy(Kind::Inline).is_some());
        let inline = inline.map(|(name, document)| Source::Inline {
            owner: owner.clone(),
            name: name.clone(),
            text: document.text().to_owned(),
        });
        let attached = grants.attached.iter().filter(|arn| self.managed_text(arn).is_some());
        let attached = attached.map(|arn| Source::Managed { owner: owner.clone(), arn: arn.clone() });
        inline.chain(attached).collect()
    }

    /// The document in force of a managed policy.
    pub(crate) fn managed_text(&self, arn: &str) -> Option<String> {
        if let Some(managed) = Managed::by_arn(arn) {
            return managed.document();
        }
        let (_, record) = self.memory.by_arn::<PolicyRecord>(arn)?;
        Some(record.default_document()?.text().to_owned())
    }
}

/// Whose inline policies speak of a principal.
pub(crate) fn owner(principal: &Principal) -> Option<Owner> {
    let (kind, account, name) = match principal {
        Principal::User { account, name, .. } => ("user", account, name),
        Principal::Role { account, name, .. } | Principal::AssumedRole { account, role: name, .. } => {
            ("role", account, name)
        }
        _ => return None,
    };
    Some(Owner { kind, account: account.clone(), name: name.to_string() })
}
