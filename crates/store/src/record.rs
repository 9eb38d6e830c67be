//! Stored records: JSON behind an explicit version, `v1:{…}`.
//!
//! Each version of a record stands in a module of its own and stays there for ever:
//!
//! ```text
//! mod v1 { #[derive(Serialize, Deserialize)] pub struct FunctionRecord { … } }
//! pub use v1::FunctionRecord;
//! store::stored!(FunctionRecord, 1);
//! ```
//!
//! When its fields change, the next version converts from the one before, and old bytes stay
//! readable; a test keeps sample bytes of each version:
//!
//! ```text
//! mod v2 { … impl From<super::v1::FunctionRecord> for FunctionRecord { … } }
//! pub use v2::FunctionRecord;
//! store::stored!(FunctionRecord, 2, 1 => v1::FunctionRecord);
//! ```
//!
//! A new field with `#[serde(default)]` needs no new version; an older program then ignores it, and
//! loses it when it writes the record again.

use serde::de::DeserializeOwned;

use crate::StoreError;

/// A record that can be stored. Implemented by [`crate::stored!`].
pub trait Stored: Sized {
    /// What errors call it.
    const NAME: &'static str;
    /// The version that is written.
    const VERSION: u32;

    /// The version and the record.
    fn encode(&self) -> Result<Vec<u8>, StoreError>;

    /// Reads the body of a version; fails with [`StoreError::UnknownVersion`] for one not known.
    fn decode_version(version: u32, body: &[u8]) -> Result<Self, StoreError>;

    /// Reads a record of any known version.
    fn decode(bytes: &[u8]) -> Result<Self, StoreError> {
        let (version, body) = split(bytes).ok_or_else(|| StoreError::Corrupt {
            what: "value",
            table: Self::NAME,
            reason: "it does not begin with a version".to_owned(),
        })?;
        Self::decode_version(version, body)
    }
}

/// Makes a serde type a stored record: its type, its version, and each older version with its type,
/// which must convert into the newest (`From`).
#[macro_export]
macro_rules! stored {
    ($type:ty, $version:literal $(, $old:literal => $old_type:ty)* $(,)?) => {
        impl $crate::Stored for $type {
            const NAME: &'static str = stringify!($type);
            const VERSION: u32 = $version;

            fn encode(&self) -> Result<Vec<u8>, $crate::StoreError> {
                $crate::encode_body(Self::NAME, Self::VERSION, self)
            }

            fn decode_version(version: u32, body: &[u8]) -> Result<Self, $crate::StoreError> {
                match version {
                    $version => $crate::decode_body::<Self>(Self::NAME, body),
                    $($old => $crate::decode_body::<$old_type>(Self::NAME, body).map(Into::into),)*
                    version => Err($crate::StoreError::UnknownVersion {
                        table: Self::NAME,
                        version,
                        newest: Self::VERSION,
                    }),
                }
            }
        }
    };
}

/// For [`crate::stored!`].
#[doc(hidden)]
pub fn encode_body(name: &'static str, version: u32, record: &impl serde::Serialize) -> Result<Vec<u8>, StoreError> {
    let mut out = format!("v{version}:").into_bytes();
    serde_json::to_writer(&mut out, record)
        .map_err(|error| StoreError::Encode { table: name, reason: error.to_string() })?;
    Ok(out)
}

/// For [`crate::stored!`].
#[doc(hidden)]
pub fn decode_body<T: DeserializeOwned>(name: &'static str, body: &[u8]) -> Result<T, StoreError> {
    serde_json::from_slice(body).map_err(|error| StoreError::Corrupt {
        what: "value",
        table: name,
        reason: error.to_string(),
    })
}

/// For keys that mark something and carry nothing more.
impl Stored for () {
    const NAME: &'static str = "()";
    const VERSION: u32 = 1;

    fn encode(&self) -> Result<Vec<u8>, StoreError> {
        Ok(b"v1:".to_vec())
    }

    fn decode_version(version: u32, _body: &[u8]) -> Result<Self, StoreError> {
        match version {
            1 => Ok(()),
            version => Err(StoreError::UnknownVersion { table: "()", version, newest: 1 }),
        }
    }
}

/// The number between `v` and `:`, and what follows.
fn split(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let rest = bytes.strip_prefix(b"v")?;
    let colon = rest.iter().take(11).position(|&byte| byte == b':')?;
    let version = std::str::from_utf8(&rest[..colon]).ok()?.parse().ok()?;
    Some((version, &rest[colon + 1..]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    mod v1 {
        #[derive(serde::Serialize, serde::Deserialize)]
        pub struct Sample {
            pub name: String,
        }
    }

    mod v2 {
        #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct Sample {
            pub names: Vec<String>,
        }

        impl From<super::v1::Sample> for Sample {
            fn from(old: super::v1::Sample) -> Self {
                Self { names: vec![old.name] }
            }
        }
    }

    use v2::Sample;
    crate::stored!(Sample, 2, 1 => v1::Sample);

    #[test]
    fn each_version_is_read_and_the_newest_written() {
        let check = |bytes: &str, expect: &str| {
            let shown = match Sample::decode(bytes.as_bytes()) {
                Ok(sample) => String::from_utf8(sample.encode().unwrap()).unwrap(),
                Err(error) => error.to_string(),
            };
            assert_eq!(shown, expect, "{bytes}");
        };
        check(r#"v1:{"name":"a"}"#, r#"v2:{"names":["a"]}"#);
        check(r#"v2:{"names":["a","b"]}"#, r#"v2:{"names":["a","b"]}"#);
        check("v3:{}", "a record of Sample has version 3; this program knows up to 2");
        let corrupt = "a stored value of Sample cannot be read: ";
        check("{}", &format!("{corrupt}it does not begin with a version"));
        check("v99999999999:{}", &format!("{corrupt}it does not begin with a version"));
        check("v2:{", &format!("{corrupt}EOF while parsing an object at line 1 column 1"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_refused_without_a_panic(bytes: Vec<u8>) {
            prop_assert!(Sample::decode(&bytes).is_err());
            prop_assert!(Sample::decode(&[b"v2:", bytes.as_slice()].concat()).is_err());
        }
    }
}
