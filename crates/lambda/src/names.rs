//! The forms in which a request names a function: name, partial ARN, full ARN, each with a
//! qualifier or without.
//! <https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>

use std::fmt;

use base::{AccountId, Arn, Region};

/// The version that is being worked on.
pub(crate) const LATEST: &str = "$LATEST";

/// The longest name of a function, in characters. The model allows 140: room for a partial ARN.
pub(crate) const NAME_LENGTH: usize = 64;

/// What a request's `FunctionName` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FunctionRef {
    /// Only in a full ARN, or in a name that begins with a region.
    pub region: Option<Region>,
    /// In partial and full ARNs.
    pub account: Option<AccountId>,
    /// The bare name.
    pub name: String,
    /// Version or alias after the name.
    pub qualifier: Option<String>,
}

/// Where a function is: the key of all that is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct FunctionKey {
    /// The account that owns it.
    pub account: AccountId,
    /// Its region.
    pub region: Region,
    /// Its name.
    pub name: String,
}

/// Why a name is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NameError {
    /// Not one of the forms.
    #[error("not a name of a function")]
    Form,
    /// The bare name is longer than [`NAME_LENGTH`].
    #[error("the name is longer than {NAME_LENGTH} characters")]
    Length,
    /// The name carries one qualifier and the parameter another.
    #[error("the name and the parameter carry different qualifiers")]
    Qualifier,
    /// The ARN is of another region than the request.
    #[error("the function is in {0}")]
    Region(Region),
}

impl FunctionRef {
    /// Reads any of the forms.
    ///
    /// # Errors
    /// [`NameError::Form`] and [`NameError::Length`].
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let mut parts: Vec<&str> = text.split(':').collect();
        let mut reference = Self { region: None, account: None, name: String::new(), qualifier: None };
        let full = parts.first() == Some(&"arn");
        if full {
            if parts.len() < 7 || !parts[1].starts_with("aws") || parts[2] != "lambda" || parts[5] != "function" {
                return Err(NameError::Form);
            }
            parts.drain(..3);
        }
        if (full || parts.len() > 2) && parts.len() > 1 && is_region(parts[0]) {
            reference.region = Some(parts.remove(0).parse().map_err(|_| NameError::Form)?);
        } else if full {
            return Err(NameError::Form);
        }
        // `123456789012:live` could be a function of that name with an alias: only what is followed
        // by `function` is an account.
        if parts.len() > 2 && parts[1] == "function" {
            reference.account = Some(parts.remove(0).parse().map_err(|_| NameError::Form)?);
        } else if full {
            return Err(NameError::Form);
        }
        if parts.len() > 1 && parts[0] == "function" {
            parts.remove(0);
        }
        let (name, qualifier) = match parts.as_slice() {
            [name] => (*name, None),
            [name, qualifier] => (*name, Some(*qualifier)),
            _ => return Err(NameError::Form),
        };
        if !is_name(name) || qualifier.is_some_and(|qualifier| !is_qualifier(qualifier)) {
            return Err(NameError::Form);
        }
        if name.len() > NAME_LENGTH {
            return Err(NameError::Length);
        }
        reference.name = name.to_owned();
        reference.qualifier = qualifier.map(str::to_owned);
        Ok(reference)
    }

    /// The key of the function for a request of `account` in `region`.
    ///
    /// # Errors
    /// [`NameError::Region`] when the ARN names another region.
    pub fn key(&self, account: &AccountId, region: &Region) -> Result<FunctionKey, NameError> {
        match &self.region {
            Some(named) if named != region => Err(NameError::Region(named.clone())),
            _ => Ok(FunctionKey {
                account: self.account.as_ref().unwrap_or(account).clone(),
                region: region.clone(),
                name: self.name.clone(),
            }),
        }
    }

    /// The qualifier of name and parameter together.
    ///
    /// # Errors
    /// [`NameError::Qualifier`] when they differ.
    pub fn qualifier<'a>(&'a self, parameter: Option<&'a str>) -> Result<Option<&'a str>, NameError> {
        match (self.qualifier.as_deref(), parameter.filter(|text| !text.is_empty())) {
            (Some(named), Some(given)) if named != given => Err(NameError::Qualifier),
            (named, given) => Ok(named.or(given)),
        }
    }
}

impl FunctionKey {
    /// The function's ARN without a qualifier.
    pub fn arn(&self) -> String {
        let Self { account, region, name } = self;
        Arn::new("lambda", region.as_str(), account.as_str(), format!("function:{name}")).to_string()
    }

    /// The ARN of a version or an alias; of the function itself for none.
    pub fn qualified_arn(&self, qualifier: Option<&str>) -> String {
        let arn = self.arn();
        match qualifier {
            Some(qualifier) => format!("{arn}:{qualifier}"),
            None => arn,
        }
    }

    /// Under which key the function is stored.
    pub fn record(&self) -> (AccountId, Region, String) {
        (self.account.clone(), self.region.clone(), self.name.clone())
    }

    /// Under which key a published version is stored.
    pub fn version(&self, number: u64) -> (AccountId, Region, String, u64) {
        (self.account.clone(), self.region.clone(), self.name.clone(), number)
    }
}

impl fmt::Display for FunctionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.arn())
    }
}

/// Letters, digits, hyphens, underscores.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn is_qualifier(text: &str) -> bool {
    text == LATEST || text == "$LATEST.PUBLISHED" || (is_name(text) && text.len() <= 128)
}

/// Such as `us-east-1`, `us-gov-west-1`: two letters, and a digit at the end.
fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    (3..=4).contains(&parts.len())
        && parts[0].len() == 2
        && parts.iter().rev().skip(1).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase()))
        && parts.last().is_some_and(|last| last.len() == 1 && last.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: &str) {
        let shown = match FunctionRef::parse(text) {
            Ok(FunctionRef { region, account, name, qualifier }) => format!(
                "{} {} {name} {}",
                region.map_or("-".into(), |region| region.to_string()),
                account.map_or("-".into(), |account| account.to_string()),
                qualifier.unwrap_or("-".into())
            ),
            Err(error) => format!("{error:?}"),
        };
        assert_eq!(shown, expect, "{text}");
    }

    #[test]
    fn every_form_of_a_name() {
        check("meditate", "- - meditate -");
        check("meditate:prod", "- - meditate prod");
        check("meditate:$LATEST", "- - meditate $LATEST");
        check("function:meditate", "- - meditate -");
        check("function:meditate:3", "- - meditate 3");
        check("123456789012:function:meditate", "- 123456789012 meditate -");
        check("123456789012:function:meditate:prod", "- 123456789012 meditate prod");
        check("123456789012:live", "- - 123456789012 live");
        check("us-east-1:123456789012:function:x", "us-east-1 123456789012 x -");
        check("arn:aws:lambda:eu-west-1:123456789012:function:x", "eu-west-1 123456789012 x -");
        check("arn:aws:lambda:eu-west-1:123456789012:function:x:prod", "eu-west-1 123456789012 x prod");
        check("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:x", "us-gov-west-1 123456789012 x -");
    }

    #[test]
    fn what_names_no_function_is_refused() {
        for text in [
            "",
            ":",
            "a b",
            "a:b:c:d",
            "a/b",
            "arn:aws:lambda:eu-west-1:123456789012:layer:x",
            "arn:aws:iam:eu-west-1:123456789012:function:x",
            "arn:aws:lambda::123456789012:function:x",
            "arn:aws:lambda:eu-west-1::function:x",
            "12345:function:x",
            "x:$OTHER",
            "x:",
        ] {
            check(text, "Form");
        }
        check(&"x".repeat(65), "Length");
        check(&"x".repeat(64), &format!("- - {} -", "x".repeat(64)));
    }

    #[test]
    fn the_qualifiers_must_agree() {
        let parse = |text: &str| FunctionRef::parse(text).unwrap();
        assert_eq!(parse("x:a").qualifier(Some("a")), Ok(Some("a")));
        assert_eq!(parse("x:a").qualifier(None), Ok(Some("a")));
        assert_eq!(parse("x").qualifier(Some("b")), Ok(Some("b")));
        assert_eq!(parse("x").qualifier(None), Ok(None));
        assert_eq!(parse("x:a").qualifier(Some("b")), Err(NameError::Qualifier));
    }

    #[test]
    fn a_function_of_another_region_is_not_reachable() {
        let (account, region) = (AccountId::default_account(), Region::default_region());
        let far = FunctionRef::parse("arn:aws:lambda:eu-west-1:123456789012:function:x").unwrap();
        assert_eq!(far.key(&account, &region), Err(NameError::Region("eu-west-1".parse().unwrap())));
        let near = FunctionRef::parse("arn:aws:lambda:us-east-1:123456789012:function:x:y").unwrap();
        assert_eq!(near.key(&account, &region).unwrap().arn(), "arn:aws:lambda:us-east-1:123456789012:function:x");
    }

    proptest! {
        #[test]
        fn nothing_panics_and_full_arns_come_back(text in ".{0,200}", name in "[a-zA-Z0-9_-]{1,64}", q in "[a-zA-Z0-9_-]{1,40}") {
            let _ = FunctionRef::parse(&text);
            let arn = format!("arn:aws:lambda:eu-west-1:123456789012:function:{name}:{q}");
            let read = FunctionRef::parse(&arn).unwrap();
            let key = read.key(&AccountId::default_account(), &"eu-west-1".parse().unwrap()).unwrap();
            prop_assert_eq!(key.qualified_arn(read.qualifier.as_deref()), arn);
        }
    }
}
