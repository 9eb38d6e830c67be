//! An API's resource policy: who may call it, and from where.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html>

use auth::Policy;
use auth::policy::{Kind, PolicyError};
use base::Arn;

use crate::record::RestApi;

/// Reads a policy, short resources and all.
pub fn parse(text: &str, api: &RestApi) -> Result<Policy, PolicyError> {
    let text = expand(text, api);
    Ok(Policy::parse(&text, Kind::Resource)?.keep_source(&text))
}

/// The policy with its short resources (`execute-api:/prod/GET/pets`) written out, as AWS keeps it.
pub fn expand(text: &str, api: &RestApi) -> String {
    let whole = Arn::new("execute-api", api.region.as_str(), api.account.as_str(), api.id.as_str());
    text.replace("\"execute-api:/", &format!("\"{whole}/")).replace("\"execute-api:\\/", &format!("\"{whole}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_resources_are_written_out() {
        let api = RestApi {
            id: "abc".into(),
            account: "123456789012".parse().unwrap(),
            region: "eu-west-1".parse().unwrap(),
            ..crate::testing::rest_api()
        };
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":["execute-api:/prod/*","execute-api:\/x"]}}"#;
        let long = expand(text, &api);
        assert!(long.contains(r#"["arn:aws:execute-api:eu-west-1:123456789012:abc/prod/*","arn:aws:execute-api:eu-west-1:123456789012:abc/x"]"#), "{long}");
        assert_eq!(expand(&long, &api), long);
        assert_eq!(parse(text, &api).unwrap().source(), Some(&*long));
        assert!(parse(r#"{"Version":"2012-10-17"}"#, &api).is_err());
    }
}
