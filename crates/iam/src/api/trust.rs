//! Trust policies and those they name. AWS keeps the id of a user or role that a trust policy names:
//! another one made later under the same name is not trusted, and the policy shows the id then. Here
//! the policies are written anew when somebody they name goes or gets another name.

use auth::policy::{Kind, PrincipalRef};
use base::AccountId;
use serde_json::Value;

use crate::records::{Document, RoleRecord};
use crate::transaction::{Change, Stop};

/// Writes `new`, an id or an ARN, in the place of a principal's ARN in the trust policies of all
/// roles of all accounts.
pub(crate) fn replace(change: &mut Change<'_>, old: &str, new: &str) -> Result<(), Stop> {
    for (account, name) in naming(change, old) {
        let mut change = change.of(&account);
        // As it is in this transaction: it may be gone already.
        let Some(mut role) = change.find::<RoleRecord>(&name)? else { continue };
        if let Some(text) = replaced(role.trust.text(), old, new) {
            role.trust = Document::new(&text);
            change.put(role)?;
        }
    }
    Ok(())
}

/// The roles whose trust policy names the principal.
fn naming(change: &Change<'_>, arn: &str) -> Vec<(AccountId, String)> {
    let names = |role: &RoleRecord| {
        role.trust.text().contains(arn)
            && role.trust.policy(Kind::Trust).is_some_and(|policy| {
                policy.principals().any(|known| matches!(known, PrincipalRef::Arn(known) if **known == *arn))
            })
    };
    let state = change.memory.read();
    let all = state.accounts().flat_map(|(id, account)| account.roles.iter().map(move |(name, role)| (id, name, role)));
    all.filter(|(_, _, role)| names(role)).map(|(id, name, _)| (id.clone(), name.clone())).collect()
}

/// The document with another principal. What is not a principal stays, whatever it looks like.
fn replaced(text: &str, old: &str, new: &str) -> Option<String> {
    let mut document: Value = serde_json::from_str(text).ok()?;
    let statements = match &mut document["Statement"] {
        Value::Array(list) => list.as_mut_slice(),
        one => std::slice::from_mut(one),
    };
    for statement in statements {
        for element in ["Principal", "NotPrincipal"] {
            let named = statement.get_mut(element).and_then(|element| element.get_mut("AWS"));
            let list = match named {
                Some(Value::Array(list)) => list.as_mut_slice(),
                Some(one) => std::slice::from_mut(one),
                None => continue,
            };
            for value in list.iter_mut().filter(|value| value.as_str() == Some(old)) {
                *value = new.into();
            }
        }
    }
    serde_json::to_string(&document).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::iam::*;
    use crate::generated::sts;
    use crate::tests::{World, told};
    use service::Mode;

    #[test]
    fn only_principals_are_replaced() {
        let old = "arn:aws:iam::123456789012:user/ann";
        let condition = r#""Action":"sts:AssumeRole","Condition":{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::123456789012:user/ann"}}"#;
        let one = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{old}"}},{condition}}}}}"#
        );
        let expected = one.replacen(old, "AIDAX", 1);
        assert_eq!(replaced(&one, old, "AIDAX"), Some(expected));
        let many = format!(r#"{{"Statement":[{{"NotPrincipal":{{"AWS":["x","{old}"]}}}},{{"Principal":"*"}}]}}"#);
        assert_eq!(replaced(&many, old, "AIDAX"), Some(many.replace(old, "AIDAX")));
    }

    #[tokio::test]
    async fn another_user_of_the_same_name_is_not_trusted() {
        let mut world = World::new(Mode::Enforce).await;
        let root = world.caller.clone();
        let (ann, key) = world.user_with_key("ann").await;
        let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"sts:AssumeRole"}]}"#;
        world.role("r", trust).await;
        // Under another name it is the same user still.
        let input = UpdateUserRequest { user_name: "ann".into(), new_user_name: Some("anna".into()), new_path: None };
        world.iam::<_, ()>("UpdateUser", input).await.unwrap();
        let shown = async |world: &World| {
            let role: GetRoleResponse = world.iam("GetRole", GetRoleRequest { role_name: "r".into() }).await.unwrap();
            role.role.unwrap().assume_role_policy_document.unwrap()
        };
        assert!(shown(&world).await.contains("user%2Fanna"));
        let id = key.access_key_id.unwrap();
        let ask = || sts::AssumeRoleRequest {
            role_arn: "arn:aws:iam::123456789012:role/r".into(),
            role_session_name: "s".into(),
            ..Default::default()
        };
        world.caller = service::Identities::access_key(&*world.iam, &id, None).unwrap().caller;
        world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", ask()).await.unwrap();
        let ann_id = ann.principal().user_id();
        world.caller = root;
        let input = DeleteAccessKeyRequest { user_name: Some("anna".into()), access_key_id: id };
        world.iam::<_, ()>("DeleteAccessKey", input).await.unwrap();
        world.iam::<_, ()>("DeleteUser", DeleteUserRequest { user_name: "anna".into() }).await.unwrap();
        assert!(shown(&world).await.contains(&ann_id), "the id is shown in the place of the ARN");
        let (again, _) = world.user_with_key("anna").await;
        world.caller = again;
        let outcome = world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", ask()).await;
        assert!(told(outcome).contains("is not authorized to perform: sts:AssumeRole"));
    }
}
