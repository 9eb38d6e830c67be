//! Encoded authorization messages: why a call was refused, for whoever may decode it. AWS's EC2 and a
//! few others put one into the refusal itself; the services here do not, as on AWS, and `pinfold why`
//! shows it to callers who may not read the policies: they hand it to somebody who may
//! `sts:DecodeAuthorizationMessage`.

use std::io::{Read, Write};

use base::{AccountId, Decision, DecisionStep};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde_json::{Value, json};

use crate::records::{RoleRecord, UserRecord};
use crate::{Iam, names};

/// The longest message that DecodeAuthorizationMessage takes.
const LONGEST: usize = 10_240;
/// The longest text that one unpacks to.
const LONGEST_TEXT: u64 = 1 << 20;

impl Iam {
    /// The message of a decision. None when it is too long for one.
    pub fn encode_message(&self, decision: &Decision) -> Option<String> {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::default());
        packed.write_all(self.message(decision).to_string().as_bytes()).ok()?;
        let sealed = self.token_key.seal(&*self.rng, packed.finish().ok()?)?;
        Some(URL_SAFE_NO_PAD.encode(sealed)).filter(|message| message.len() <= LONGEST)
    }

    /// What a message says, to somebody of the account whose caller was refused.
    pub(crate) fn decode_message(&self, message: &str, account: &AccountId) -> Option<String> {
        let packed = self.token_key.unseal(URL_SAFE_NO_PAD.decode(message).ok()?)?;
        let mut text = String::new();
        DeflateDecoder::new(packed.as_slice()).take(LONGEST_TEXT).read_to_string(&mut text).ok()?;
        let said: Value = serde_json::from_str(&text).ok()?;
        let principal = said["context"]["principal"]["arn"].as_str()?;
        (principal.split(':').nth(4) == Some(account.as_str())).then_some(text)
    }

    /// In AWS's form. Of statements that applied it tells name and effect: what they say stands in
    /// the explanation.
    /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>
    fn message(&self, decision: &Decision) -> Value {
        let matched = decision.steps.iter().filter(|step| step.result == "applies").map(|step: &DecisionStep| {
            json!({
                "statementId": step.statement, "effect": step.effect.to_uppercase(),
                "sourcePolicyId": step.policy, "sourcePolicyType": step.policy_type,
            })
        });
        let value = |value: &String| json!({"value": value});
        let conditions = decision.context.iter().map(
            |(key, values)| json!({"key": key, "values": {"items": values.iter().map(value).collect::<Vec<_>>()}}),
        );
        json!({
            "allowed": false,
            "explicitDeny": decision.outcome == "explicitDeny",
            "matchedStatements": {"items": matched.collect::<Vec<_>>()},
            "failures": {"items": []},
            "context": {
                "principal": self.described(&decision.principal),
                "action": decision.action,
                "resource": decision.resource,
                "conditions": {"items": conditions.collect::<Vec<_>>()},
            },
        })
    }

    fn described(&self, arn: &str) -> Value {
        let account = arn.split(':').nth(4).and_then(|account| account.parse::<AccountId>().ok());
        let user = names::parse(arn, "user").zip(account.as_ref());
        if let Some(user) = user.and_then(|((_, name), account)| self.memory.get::<UserRecord>(account, name)) {
            return json!({"id": user.id, "name": user.name, "arn": arn});
        }
        let session = arn.split_once(":assumed-role/").and_then(|(_, rest)| rest.split_once('/')).zip(account.as_ref());
        if let Some(((name, session), account)) = session
            && let Some(role) = self.memory.get::<RoleRecord>(account, name)
        {
            return json!({"id": format!("{}:{session}", role.id), "arn": arn});
        }
        json!({"arn": arn})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::iam::{ListRolesRequest, ListRolesResponse};
    use crate::generated::sts::{DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse};
    use crate::tests::{World, told};
    use service::Mode;

    #[tokio::test]
    async fn a_refusal_is_decoded_by_its_account_only() {
        let mut world = World::new(Mode::Enforce).await;
        let (ann, _) = world.user_with_key("ann").await;
        let deny =
            r#"{"Version":"2012-10-17","Statement":{"Sid":"No","Effect":"Deny","Action":"iam:*","Resource":"*"}}"#;
        world.put_user_policy("ann", deny).await;
        let root = std::mem::replace(&mut world.caller, ann.clone());
        let error = world.iam::<_, ListRolesResponse>("ListRoles", ListRolesRequest::default()).await.unwrap_err();
        let decision = error.why.as_ref().unwrap().decision.clone().unwrap();
        let message = world.iam.encode_message(&decision).unwrap();
        let decode = async |world: &World, message: &str| {
            let input = DecodeAuthorizationMessageRequest { encoded_message: message.to_owned() };
            world.sts::<_, DecodeAuthorizationMessageResponse>("DecodeAuthorizationMessage", input).await
        };
        assert!(told(decode(&world, &message).await).contains("sts:DecodeAuthorizationMessage"), "ann may not");
        world.caller = root;
        let decoded: Value =
            serde_json::from_str(&decode(&world, &message).await.unwrap().decoded_message.unwrap()).unwrap();
        let id = ann.principal().user_id();
        assert_eq!(
            decoded,
            json!({
                "allowed": false, "explicitDeny": true,
                "matchedStatements": {"items": [
                    {"statementId": "No", "effect": "DENY", "sourcePolicyId": "p", "sourcePolicyType": "identity"}
                ]},
                "failures": {"items": []},
                "context": {
                    "principal": {"id": id, "name": "ann", "arn": "arn:aws:iam::123456789012:user/ann"},
                    "action": "iam:ListRoles", "resource": "arn:aws:iam::123456789012:role/",
                    "conditions": {"items": []},
                },
            })
        );
        let invalid = "400 InvalidAuthorizationMessageException Message is not valid";
        let mut changed = message.clone().into_bytes();
        changed[40] = if changed[40] == b'A' { b'B' } else { b'A' };
        for bad in ["x", &message[1..], std::str::from_utf8(&changed).unwrap()] {
            assert_eq!(told(decode(&world, bad).await), invalid);
        }
        world.caller = auth::Caller::root("999999999999".parse().unwrap());
        assert_eq!(told(decode(&world, &message).await), invalid);
    }
}
