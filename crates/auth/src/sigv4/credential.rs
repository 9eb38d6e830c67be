//! The credential of a signature: whose key made it, and for which day, region and service.

use std::borrow::Cow;

use memchr::memchr_iter;

use super::{Algorithm, SignatureError};

/// `AKID/date/region/service/aws4_request` as sent, in one piece with the places of its parts. SigV4a
/// leaves the region out.
#[derive(Debug, Clone)]
pub(super) struct Credential<'a> {
    text: Cow<'a, str>,
    /// After the key's id, the date, the region and the service. Where there is no region its slash
    /// is the date's.
    slashes: [usize; 4],
}

impl<'a> Credential<'a> {
    /// Errors: parts too many or too few, or another terminator than SigV4's.
    pub(super) fn read(text: Cow<'a, str>, algorithm: Algorithm) -> Result<Self, SignatureError> {
        let parts = if algorithm == Algorithm::Hmac { 5 } else { 4 };
        let bad = || SignatureError::BadCredential { credential: text.to_string(), parts };
        let mut found = memchr_iter(b'/', text.as_bytes());
        let mut next = || found.next().ok_or_else(bad);
        let (id, date) = (next()?, next()?);
        let region = if algorithm == Algorithm::Hmac { next()? } else { date };
        let service = next()?;
        if found.next().is_some() || id == 0 || service == region + 1 {
            return Err(bad());
        }
        let terminator = text.get(service + 1..).unwrap_or_default();
        if terminator != "aws4_request" {
            return Err(SignatureError::BadTerminator { actual: terminator.into() });
        }
        Ok(Self { text, slashes: [id, date, region, service] })
    }

    pub(super) fn into_owned(self) -> Credential<'static> {
        Credential { text: self.text.into_owned().into(), slashes: self.slashes }
    }

    /// As sent.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn access_key_id(&self) -> &str {
        self.text.get(..self.slashes[0]).unwrap_or_default()
    }

    pub(super) fn date(&self) -> &str {
        self.part(0)
    }

    /// Empty for SigV4a.
    pub(super) fn region(&self) -> &str {
        self.part(1)
    }

    pub(super) fn service(&self) -> &str {
        self.part(2)
    }

    /// All but the key's id, as it stands in the string to sign.
    pub(super) fn scope(&self) -> &str {
        self.text.get(self.slashes[0] + 1..).unwrap_or_default()
    }

    fn part(&self, after: usize) -> &str {
        self.text.get(self.slashes[after] + 1..self.slashes[after + 1]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let check = |text: &str, algorithm, expect: Option<[&str; 5]>| {
            let read = Credential::read(text.into(), algorithm).ok();
            let actual = read.as_ref().map(|c| [c.access_key_id(), c.date(), c.region(), c.service(), c.scope()]);
            assert_eq!(actual, expect, "{text}");
        };
        check(
            "AKID/20150830/us-east-1/iam/aws4_request",
            Algorithm::Hmac,
            Some(["AKID", "20150830", "us-east-1", "iam", "20150830/us-east-1/iam/aws4_request"]),
        );
        check(
            "AKID/20150830/iam/aws4_request",
            Algorithm::Ecdsa,
            Some(["AKID", "20150830", "", "iam", "20150830/iam/aws4_request"]),
        );
        check(
            "AKID/20150830//iam/aws4_request",
            Algorithm::Hmac,
            Some(["AKID", "20150830", "", "iam", "20150830//iam/aws4_request"]),
        );
        for bad in [
            "",
            "////",
            "/d/r/s/aws4_request",
            "k/d/r//aws4_request",
            "k/d/r/s/aws4",
            "k/d/s/aws4_request",
            "a/k/d/r/s/aws4_request",
        ] {
            check(bad, Algorithm::Hmac, None);
        }
    }
}
