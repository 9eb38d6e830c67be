//! Amazon Resource Names and the account and region in them.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Twelve digits. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(Arc<str>);

/// A region name such as `us-east-1`: lower-case letters, digits and hyphens. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(Arc<str>);

/// `arn:partition:service:region:account:resource`. Region and account may be empty, and in
/// policies any part may hold wildcards, so the parts are kept as text.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Arn {
    /// `aws`, `aws-cn`, `aws-us-gov`.
    pub partition: String,
    /// The service's prefix, such as `lambda`.
    pub service: String,
    /// Empty for global services.
    pub region: String,
    /// Empty for resources whose name is unique over all accounts.
    pub account: String,
    /// All that follows the fifth colon.
    pub resource: String,
}

/// The text is not an ARN, an account id or a region name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidArn(pub String);

impl AccountId {
    /// The account of clients that name none: `000000000000`.
    pub fn default_account() -> Self {
        Self("000000000000".into())
    }

    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Region {
    /// The region of clients that name none: `us-east-1`.
    pub fn default_region() -> Self {
        Self("us-east-1".into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether AWS could have a region of that name: words and a number, as in `us-gov-west-1`.
    pub fn is_plausible(text: &str) -> bool {
        let Some((words, number)) = text.rsplit_once('-') else { return false };
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
        !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && words.contains('-')
            && words.split('-').all(is_word)
    }
}

impl Arn {
    /// An ARN of the partition that the region belongs to.
    pub fn new(service: &str, region: &str, account: &str, resource: impl Into<String>) -> Self {
        let partition = match region {
            r if r.starts_with("cn-") => "aws-cn",
            r if r.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        };
        Self {
            partition: partition.into(),
            service: service.into(),
            region: region.into(),
            account: account.into(),
            resource: resource.into(),
        }
    }

    /// The part of the resource before its first `:` or `/`, and what follows it.
    pub fn resource_type(&self) -> (&str, &str) {
        match self.resource.find([':', '/']) {
            Some(at) => (&self.resource[..at], &self.resource[at + 1..]),
            None => ("", &self.resource),
        }
    }
}

impl FromStr for AccountId {
    type Err = InvalidArn;
    fn from_str(text: &str) -> Result<Self, InvalidArn> {
        if text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidArn(text.into()))
        }
    }
}

impl FromStr for Region {
    type Err = InvalidArn;
    fn from_str(text: &str) -> Result<Self, InvalidArn> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if (1..=32).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidArn(text.into()))
        }
    }
}

impl FromStr for Arn {
    type Err = InvalidArn;
    fn from_str(text: &str) -> Result<Self, InvalidArn> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().map(str::to_owned);
        match (next(), next(), next(), next(), next(), next()) {
            (Some(arn), Some(partition), Some(service), Some(region), Some(account), Some(resource))
                if arn == "arn" && !partition.is_empty() && !service.is_empty() && !resource.is_empty() =>
            {
                Ok(Self { partition, service, region, account, resource })
            }
            _ => Err(InvalidArn(text.into())),
        }
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("arn")?;
        for part in [&self.partition, &self.service, &self.region, &self.account, &self.resource] {
            f.write_str(":")?;
            f.write_str(part)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for InvalidArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a valid name: {:?}", self.0)
    }
}

impl std::error::Error for InvalidArn {}

macro_rules! name {
    ($type:ty) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl TryFrom<String> for $type {
            type Error = InvalidArn;
            fn try_from(text: String) -> Result<Self, InvalidArn> {
                text.parse()
            }
        }
        impl From<$type> for String {
            fn from(name: $type) -> String {
                name.0.as_ref().to_owned()
            }
        }
    };
}
name!(AccountId);
name!(Region);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_is_read_and_written_back() {
        for text in [
            "arn:aws:lambda:us-east-1:000000000000:function:meditate:prod",
            "arn:aws:iam::000000000000:role/path/name",
            "arn:aws-cn:s3:::bucket/key:with:colons",
        ] {
            assert_eq!(text.parse::<Arn>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_arn_is_refused() {
        for text in ["", "arn", "arn:aws:lambda", "arn:aws:lambda:r:a:", "urn:aws:s3:::b", "arn::s3:::b"] {
            assert!(text.parse::<Arn>().is_err(), "{text}");
        }
    }

    #[test]
    fn regions_that_aws_could_have() {
        for text in ["us-east-1", "eu-central-2", "us-gov-west-1", "us-isob-east-1", "eusc-de-east-1", "mx-central-1"] {
            assert!(Region::is_plausible(text), "{text}");
        }
        for text in ["", "xx", "us-east", "us-1", "US-east-1", "us-east-", "us--1", "us-east-1-", "us east-1", "-a-1"] {
            assert!(!Region::is_plausible(text), "{text}");
        }
    }

    #[test]
    fn an_account_is_twelve_digits() {
        assert!("123456789012".parse::<AccountId>().is_ok());
        for text in ["12345678901", "1234567890123", "12345678901a", ""] {
            assert!(text.parse::<AccountId>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_partition_follows_the_region() {
        assert_eq!(Arn::new("lambda", "cn-north-1", "1", "x").partition, "aws-cn");
        assert_eq!(Arn::new("lambda", "us-gov-west-1", "1", "x").partition, "aws-us-gov");
        assert_eq!(Arn::new("lambda", "eu-west-1", "1", "x").partition, "aws");
    }
}
