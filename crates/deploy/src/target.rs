//! Where a plan is carried out, and what is called how there.

use base::{AccountId, Region};

/// Where a plan is carried out.
#[derive(Debug, Clone)]
pub struct Target {
    /// The account.
    pub account: AccountId,
    /// The region.
    pub region: Region,
}

impl Target {
    /// A function's ARN.
    pub fn function(&self, name: &str) -> String {
        format!("arn:aws:lambda:{}:{}:function:{name}", self.region, self.account)
    }

    /// The URI by which an API calls a function; `qualifier` with its colon.
    pub fn invocation(&self, name: &str, qualifier: &str) -> String {
        let function = self.function(name);
        format!("arn:aws:apigateway:{}:lambda:path/2015-03-31/functions/{function}{qualifier}/invocations", self.region)
    }

    /// A role's ARN.
    pub fn role(&self, name: &str) -> String {
        format!("arn:aws:iam::{}:role/{name}", self.account)
    }

    /// An API's ARN, by which it is tagged.
    pub fn api(&self, id: &str) -> String {
        format!("arn:aws:apigateway:{}::/restapis/{id}", self.region)
    }

    /// The ARN of all that can be called of an API.
    pub fn execution(&self, api: &str) -> String {
        format!("arn:aws:execute-api:{}:{}:{api}/*", self.region, self.account)
    }
}
