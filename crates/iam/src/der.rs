//! DER and PEM, as far as public keys and certificates need them: values one after the other, and the
//! two dates and names of an X.509 certificate. Nothing here says whether a signature is good.

use base::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const SEQUENCE: u8 = 0x30;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// Reads values one after the other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    /// The next value: its tag and content.
    pub(crate) fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, rest) = self.0.split_first()?;
        let (first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            0..=0x7f => (usize::from(*first), rest),
            0x81..=0x83 => {
                let (bytes, rest) = rest.split_at_checked(usize::from(first - 0x80))?;
                (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
            }
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((*tag, content))
    }

    /// The content of the next value, which must have this tag.
    pub(crate) fn take(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.next().filter(|(found, _)| *found == tag).map(|(_, content)| content)
    }

    /// The values of the sequence that comes next.
    pub(crate) fn sequence(&mut self) -> Option<Self> {
        self.take(SEQUENCE).map(Reader)
    }

    /// The whole bytes of the bit string that comes next.
    pub(crate) fn bits(&mut self) -> Option<&'a [u8]> {
        self.take(BIT_STRING)?.split_first().filter(|(unused, _)| **unused == 0).map(|(_, bits)| bits)
    }
}

/// One value, written.
pub(crate) fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1)..];
    let mut out = vec![tag];
    if content.len() >= 0x80 {
        out.push(0x80 | u8::try_from(length.len()).unwrap_or(0));
    }
    out.extend(length);
    out.extend(content);
    out
}

/// The blocks of a PEM text under a label. None when one of them cannot be read.
pub(crate) fn blocks(text: &str, label: &str) -> Option<Vec<Vec<u8>>> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let parts = text.split(&begin).skip(1);
    let block = |part: &str| {
        let body: String = part.split_once(&end)?.0.split_whitespace().collect();
        STANDARD.decode(body).ok()
    };
    parts.map(block).collect()
}

/// A PEM text of one block.
pub(crate) fn pem(label: &str, content: &[u8]) -> String {
    let text = STANDARD.encode(content);
    let lines: Vec<&str> = text.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----", lines.join("\n"))
}

/// What is looked at in a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate {
    /// Names as they are encoded, to compare.
    pub(crate) issuer: Vec<u8>,
    pub(crate) subject: Vec<u8>,
    pub(crate) expires: Timestamp,
    /// The bits of the public key: a point, or RSA's two numbers as a sequence.
    pub(crate) public_key: Vec<u8>,
}

impl Certificate {
    /// Reads a certificate (RFC 5280).
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut to_be_signed = Reader(bytes).sequence()?.sequence()?;
        let (tag, _) = to_be_signed.next()?;
        // The version stands first, where it is not the first version; then the serial number.
        if tag != INTEGER {
            to_be_signed.take(INTEGER)?;
        }
        to_be_signed.sequence()?;
        let issuer = to_be_signed.take(SEQUENCE)?.to_vec();
        let mut validity = to_be_signed.sequence()?;
        validity.next()?;
        let expires = moment(validity.next()?)?;
        let subject = to_be_signed.take(SEQUENCE)?.to_vec();
        let mut key = to_be_signed.sequence()?;
        key.sequence()?;
        Some(Self { issuer, subject, expires, public_key: key.bits()?.to_vec() })
    }
}

/// `YYMMDDHHMMSSZ` or `YYYYMMDDHHMMSSZ`.
fn moment((tag, content): (u8, &[u8])) -> Option<Timestamp> {
    let text = std::str::from_utf8(content).ok()?;
    let text = match tag {
        UTC_TIME if text < "50" => format!("20{text}"),
        UTC_TIME => format!("19{text}"),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    let part = |from: usize, to: usize| text.get(from..to);
    let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
    let (hour, minute, second) = (part(8, 10)?, part(10, 12)?, part(12, 14)?);
    Timestamp::parse(&format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_are_written() {
        for length in [0, 1, 127, 128, 255, 256, 70_000] {
            let content = vec![7; length];
            let written = [value(OCTET_STRING, &content), value(INTEGER, &[1])].concat();
            let mut reader = Reader(&written);
            assert_eq!(reader.take(OCTET_STRING), Some(content.as_slice()));
            assert_eq!(reader.next(), Some((INTEGER, [1].as_slice())));
            assert_eq!(reader.next(), None);
        }
        for bad in [&[][..], &[2], &[2, 1], &[2, 0x80, 0, 0], &[2, 0x84, 0, 0, 0, 1, 7], &[2, 0x82, 1]] {
            assert_eq!(Reader(bad).next(), None, "{bad:?}");
        }
    }

    #[test]
    fn pem_is_read_as_it_is_written() {
        let (one, other) = (vec![1; 100], vec![2]);
        let text = format!("{}\n{}\n", pem("X", &one), pem("X", &other));
        assert_eq!(blocks(&text, "X"), Some(vec![one, other]));
        assert_eq!(blocks(&text, "Y"), Some(Vec::new()));
        assert_eq!(blocks("-----BEGIN X-----\n?\n-----END X-----", "X"), None);
        assert_eq!(blocks("-----BEGIN X-----\nAA==", "X"), None);
    }

    #[test]
    fn certificates_are_read_and_no_cut_one_panics() {
        for (text, expires) in
            [(include_str!("../testdata/rsa.pem"), "2126-"), (include_str!("../testdata/ec.pem"), "2126-")]
        {
            let bytes = blocks(text, "CERTIFICATE").unwrap().remove(0);
            let certificate = Certificate::parse(&bytes).unwrap();
            assert!(certificate.expires.iso8601().starts_with(expires), "{certificate:?}");
            assert_eq!(certificate.issuer, certificate.subject);
            for length in 0..bytes.len() {
                assert_eq!(Certificate::parse(&bytes[..length]), None);
            }
        }
    }

    #[test]
    fn dates_are_read_in_both_forms() {
        let read = |tag, text: &str| moment((tag, text.as_bytes())).map(Timestamp::iso8601);
        assert_eq!(read(UTC_TIME, "491231235959Z").as_deref(), Some("2049-12-31T23:59:59Z"));
        assert_eq!(read(UTC_TIME, "991231235959Z").as_deref(), Some("1999-12-31T23:59:59Z"));
        assert_eq!(read(GENERALIZED_TIME, "20501231235959Z").as_deref(), Some("2050-12-31T23:59:59Z"));
        for bad in ["", "20", "2050123123595", "x0501231235959Z", "20509931235959Z", "é050123123595"] {
            assert_eq!(read(GENERALIZED_TIME, bad), None, "{bad}");
        }
    }
}
