//! Condition operators.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::net::IpAddr;

use base::Timestamp;

use super::glob::Template;
use super::request::{Request, Values};

/// One operator on one key with its values. All conditions of a statement must hold.
#[derive(Debug, Clone)]
pub(super) struct Condition {
    /// As the document writes it, with prefix and suffix: `ForAnyValue:StringLikeIfExists`.
    pub(super) operator_text: Box<str>,
    /// As the document writes it.
    pub(super) key_text: Box<str>,
    operator: Operator,
    negated: bool,
    if_exists: bool,
    set: Set,
    key: Box<str>,
    values: Box<[Operand]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Set {
    No,
    All,
    Any,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric(Order),
    Date(Order),
    Bool,
    Binary,
    Ip,
    Arn,
    Null,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A value of the policy, read as its operator needs it.
#[derive(Debug, Clone)]
enum Operand {
    Text(Template),
    Number(f64),
    Time(Timestamp),
    Flag(bool),
    Net(Net),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Net {
    address: IpAddr,
    bits: u8,
}

/// What is wrong with a condition.
pub(super) enum Wrong {
    /// No operator of that name.
    Operator,
    /// A value that the operator cannot read.
    Value(String),
}

/// All operators without prefix and suffix, for suggestions.
pub(super) const OPERATORS: [&str; 27] = [
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "BinaryEquals",
    "Bool",
    "DateEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateNotEquals",
    "IpAddress",
    "NotIpAddress",
    "Null",
    "NumericEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericNotEquals",
    "StringEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "StringNotEquals",
    "StringNotEqualsIgnoreCase",
    "StringNotLike",
];

impl Condition {
    /// Reads one entry of a `Condition` block.
    pub(super) fn new(operator_text: &str, key_text: &str, values: &[String], variables: bool) -> Result<Self, Wrong> {
        let (set, name) = if let Some(name) = operator_text.strip_prefix("ForAllValues:") {
            (Set::All, name)
        } else if let Some(name) = operator_text.strip_prefix("ForAnyValue:") {
            (Set::Any, name)
        } else {
            (Set::No, operator_text)
        };
        let (name, if_exists) = match name.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (name, false),
        };
        let (operator, negated) = operator(name).ok_or(Wrong::Operator)?;
        if operator == Operator::Null && (if_exists || set != Set::No) {
            return Err(Wrong::Operator);
        }
        let values = values.iter().map(|value| operand(operator, value, variables)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            operator_text: operator_text.into(),
            key_text: key_text.into(),
            operator,
            negated,
            if_exists,
            set,
            key: key_text.to_ascii_lowercase().into(),
            values: values.into(),
        })
    }

    /// Whether the condition holds for the request.
    pub(super) fn holds(&self, request: &Request<'_>) -> bool {
        let actual = request.values(&self.key);
        let absent = actual.is_absent();
        if self.operator == Operator::Null {
            return self.values.iter().any(|value| matches!(value, Operand::Flag(flag) if *flag == absent));
        }
        match self.set {
            // An absent key is an empty set, and so is an empty text: all of it fits, and nothing in it does.
            Set::All => actual.all(|value| value.is_empty() || self.fits(value, request) != self.negated),
            Set::Any if absent => self.if_exists,
            Set::Any => actual.any(|value| !value.is_empty() && self.fits(value, request) != self.negated),
            Set::No if absent => self.if_exists || self.negated,
            Set::No => actual.any(|value| self.fits(value, request)) != self.negated,
        }
    }

    /// Whether one value of the request fits one of the policy's.
    fn fits(&self, actual: &str, request: &Request<'_>) -> bool {
        self.values.iter().any(|wanted| self.one(wanted, actual, request))
    }

    fn one(&self, wanted: &Operand, actual: &str, request: &Request<'_>) -> bool {
        match (self.operator, wanted) {
            (Operator::StringEquals | Operator::StringLike, Operand::Text(template)) => {
                template.matches(actual, request)
            }
            (Operator::StringEqualsIgnoreCase, Operand::Text(template)) => {
                template.fill(request).is_some_and(|wanted| {
                    wanted.eq_ignore_ascii_case(actual) || wanted.to_lowercase() == actual.to_lowercase()
                })
            }
            (Operator::Numeric(order), Operand::Number(wanted)) => {
                actual.trim().parse::<f64>().is_ok_and(|actual| compare(order, actual.partial_cmp(wanted)))
            }
            (Operator::Date(order), Operand::Time(wanted)) => {
                moment(actual).is_some_and(|actual| compare(order, Some(actual.cmp(wanted))))
            }
            (Operator::Bool, Operand::Flag(wanted)) => flag(actual) == Some(*wanted),
            (Operator::Binary, Operand::Text(template)) => template
                .fill(request)
                .is_some_and(|wanted| wanted.trim_end_matches('=') == actual.trim_end_matches('=')),
            (Operator::Ip, Operand::Net(net)) => actual.parse().is_ok_and(|actual| net.contains(actual)),
            (Operator::Arn, Operand::Text(template)) => template.matches_arn(actual, request),
            _ => false,
        }
    }

    /// The values that may hold variables.
    pub(super) fn templates(&self) -> impl Iterator<Item = &Template> {
        self.values.iter().filter_map(|value| match value {
            Operand::Text(template) => Some(template),
            _ => None,
        })
    }

    /// What the policy wants, for messages: values with variables filled in.
    pub(super) fn wanted(&self, request: &Request<'_>) -> String {
        let values: Vec<String> = self
            .values
            .iter()
            .map(|value| match value {
                Operand::Text(template) => match template.fill(request) {
                    Some(text) => text.into_owned(),
                    None => format!("{} (a variable without a value)", template.source()),
                },
                Operand::Number(number) => number.to_string(),
                Operand::Time(time) => time.iso8601(),
                Operand::Flag(flag) => flag.to_string(),
                Operand::Net(net) => format!("{}/{}", net.address, net.bits),
            })
            .collect();
        let values = match values.as_slice() {
            [one] => one.clone(),
            many => format!("[{}]", many.join(", ")),
        };
        format!("{} {} {values}", self.key_text, self.operator_text)
    }

    /// What the request has, for messages.
    pub(super) fn actual(&self, request: &Request<'_>) -> String {
        match request.values(&self.key) {
            Values::Absent => format!("{} is not in the request", self.key_text),
            values => format!("{} is {}", self.key_text, values.show()),
        }
    }
}

fn operator(name: &str) -> Option<(Operator, bool)> {
    use Operator::*;
    use Order::*;
    Some(match name {
        "StringEquals" => (StringEquals, false),
        "StringNotEquals" => (StringEquals, true),
        "StringEqualsIgnoreCase" => (StringEqualsIgnoreCase, false),
        "StringNotEqualsIgnoreCase" => (StringEqualsIgnoreCase, true),
        "StringLike" => (StringLike, false),
        "StringNotLike" => (StringLike, true),
        "NumericEquals" => (Numeric(Equal), false),
        "NumericNotEquals" => (Numeric(Equal), true),
        "NumericLessThan" => (Numeric(Less), false),
        "NumericLessThanEquals" => (Numeric(LessOrEqual), false),
        "NumericGreaterThan" => (Numeric(Greater), false),
        "NumericGreaterThanEquals" => (Numeric(GreaterOrEqual), false),
        "DateEquals" => (Date(Equal), false),
        "DateNotEquals" => (Date(Equal), true),
        "DateLessThan" => (Date(Less), false),
        "DateLessThanEquals" => (Date(LessOrEqual), false),
        "DateGreaterThan" => (Date(Greater), false),
        "DateGreaterThanEquals" => (Date(GreaterOrEqual), false),
        "Bool" => (Bool, false),
        "BinaryEquals" => (Binary, false),
        "IpAddress" => (Ip, false),
        "NotIpAddress" => (Ip, true),
        "ArnEquals" | "ArnLike" => (Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Arn, true),
        "Null" => (Null, false),
        _ => return None,
    })
}

fn operand(operator: Operator, value: &str, variables: bool) -> Result<Operand, Wrong> {
    let wrong = |what: &str| Wrong::Value(format!("{value:?} is not {what}"));
    let text = |wildcards| {
        let template = Template::new(value, variables, wildcards);
        template.map(Operand::Text).map_err(|what| Wrong::Value(format!("{value:?}: {what}")))
    };
    match operator {
        Operator::StringEquals | Operator::StringEqualsIgnoreCase | Operator::Binary => text(false),
        Operator::StringLike | Operator::Arn => text(true),
        Operator::Numeric(_) => {
            let number = value.trim().parse::<f64>().ok().filter(|n| n.is_finite());
            number.map(Operand::Number).ok_or_else(|| wrong("a number"))
        }
        Operator::Date(_) => moment(value)
            .map(Operand::Time)
            .ok_or_else(|| wrong("a date such as 2026-11-20T00:00:00Z or a number of seconds since 1970")),
        Operator::Bool | Operator::Null => flag(value).map(Operand::Flag).ok_or_else(|| wrong("true or false")),
        Operator::Ip => Net::parse(value).map(Operand::Net).ok_or_else(|| wrong("an IP address or a CIDR range")),
    }
}

fn compare(order: Order, result: Option<std::cmp::Ordering>) -> bool {
    let Some(result) = result else { return false };
    match order {
        Order::Equal => result.is_eq(),
        Order::Less => result.is_lt(),
        Order::LessOrEqual => result.is_le(),
        Order::Greater => result.is_gt(),
        Order::GreaterOrEqual => result.is_ge(),
    }
}

fn flag(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// ISO 8601 in the forms that AWS takes (`2026`, `2026-11`, `2026-11-20`, with time, with zone), or
/// seconds since 1970.
fn moment(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if !text.is_empty() && text.len() > 4 && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse::<i64>().ok().map(|s| Timestamp::from_millis(s.saturating_mul(1000)));
    }
    let date_only = |text: &str| Timestamp::parse(&format!("{text}T00:00:00Z"));
    match text.len() {
        4 => date_only(&format!("{text}-01-01")),
        7 => date_only(&format!("{text}-01")),
        10 => date_only(text),
        16 if !text.ends_with('Z') => Timestamp::parse(&format!("{text}:00Z")),
        17 if text.ends_with('Z') => Timestamp::parse(&format!("{}:00Z", text.trim_end_matches('Z'))),
        22 => Timestamp::parse(&format!("{}:00{}", text.get(..16)?, text.get(16..)?)),
        _ => Timestamp::parse(text).or_else(|| Timestamp::parse(&format!("{text}Z"))),
    }
}

impl Net {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.trim().split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text.trim(), None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            None => most,
            Some(bits) => bits.parse::<u8>().ok().filter(|bits| *bits <= most)?,
        };
        Some(Self { address, bits })
    }

    fn contains(self, other: IpAddr) -> bool {
        // An IPv4 client on a dual-stack listener is still an IPv4 client.
        let same = |a: u128, b: u128, width: u32| {
            let shift = width - u32::from(self.bits);
            shift >= 128 || a >> shift == b >> shift
        };
        match (self.address, other.to_canonical()) {
            (IpAddr::V4(a), IpAddr::V4(b)) => same(u128::from(u32::from(a)), u128::from(u32::from(b)), 32),
            (IpAddr::V6(a), IpAddr::V6(b)) => same(u128::from(a), u128::from(b), 128),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks() {
        for (net, ip, expect) in [
            ("10.0.0.0/8", "10.255.0.1", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("0.0.0.0/0", "1.2.3.4", true),
            ("1.2.3.4", "1.2.3.4", true),
            ("1.2.3.4", "1.2.3.5", false),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("::/0", "2001:db8::1", true),
            ("::/0", "10.0.0.1", false),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("10.0.0.0/8", "::ffff:10.0.0.1", true),
            ("10.0.0.0/8", "2001:db8::1", false),
        ] {
            assert_eq!(Net::parse(net).unwrap().contains(ip.parse().unwrap()), expect, "{net} {ip}");
        }
        for bad in ["", "10.0.0.0/33", "10.0.0/8", "x", "::/129", "1.2.3.4/-1"] {
            assert!(Net::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn moments() {
        let at = |text| moment(text).map(|t| t.iso8601());
        for text in [
            "2026-11-20T00:00:00Z",
            "2026-11-20",
            "1795132800",
            "2026-11-20T00:00Z",
            "2026-11-20T01:00:00+01:00",
            "2026-11-20T01:00+01:00",
        ] {
            assert_eq!(at(text).as_deref(), Some("2026-11-20T00:00:00Z"), "{text}");
        }
        assert_eq!(at("2026").as_deref(), Some("2026-01-01T00:00:00Z"));
        assert_eq!(at("soon"), None);
    }
}
