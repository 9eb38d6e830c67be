//! Typed keys whose encoded bytes are ordered as the values are.
//!
//! Integers are big-endian (signed ones with the sign flipped); texts end with 00 00 and carry 00 as
//! 00 01, so that a shorter text sorts before a longer one whatever follows. A tuple is its parts in
//! a row.

use base::{AccountId, Region, RequestId, Timestamp};

/// A key, or a part of one.
pub trait Key: Sized {
    /// Appends the encoded key.
    fn encode(&self, out: &mut Vec<u8>);

    /// Takes the key off the front of `bytes`; none when they are not an encoded key.
    fn decode(bytes: &mut &[u8]) -> Option<Self>;
}

/// What a scan of a table with keys `K` can be narrowed to: nothing (`()`), the first parts of a
/// tuple (`(account,)`), or those and the beginning of the text that comes next
/// (`(account, Starts("ab"))`).
pub trait PrefixOf<K> {
    /// Appends the bytes with which each key under this prefix begins.
    fn encode_prefix(&self, out: &mut Vec<u8>);
}

/// Matches texts that begin with this one.
#[derive(Debug, Clone, Copy)]
pub struct Starts<'a>(pub &'a str);

impl Key for String {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_text(self, out);
        out.extend_from_slice(&[0, 0]);
    }

    fn decode(bytes: &mut &[u8]) -> Option<Self> {
        let mut text = Vec::new();
        loop {
            let end = bytes.iter().position(|&byte| byte == 0)?;
            text.extend_from_slice(&bytes[..end]);
            let mark = *bytes.get(end + 1)?;
            *bytes = &bytes[end + 2..];
            match mark {
                0 => return String::from_utf8(text).ok(),
                1 => text.push(0),
                _ => return None,
            }
        }
    }
}

macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Key for $type {
            fn encode(&self, out: &mut Vec<u8>) {
                encode_text(self.as_str(), out);
                out.extend_from_slice(&[0, 0]);
            }

            fn decode(bytes: &mut &[u8]) -> Option<Self> {
                String::decode(bytes)?.parse().ok()
            }
        }
    )*};
}

texts!(AccountId, Region);

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Key for $type {
            fn encode(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_be_bytes());
            }

            fn decode(bytes: &mut &[u8]) -> Option<Self> {
                let (own, rest) = bytes.split_first_chunk()?;
                *bytes = rest;
                Some(Self::from_be_bytes(*own))
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, u128);

impl Key for i64 {
    fn encode(&self, out: &mut Vec<u8>) {
        self.cast_unsigned().wrapping_add(1 << 63).encode(out);
    }

    fn decode(bytes: &mut &[u8]) -> Option<Self> {
        Some(u64::decode(bytes)?.wrapping_sub(1 << 63).cast_signed())
    }
}

impl Key for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn decode(bytes: &mut &[u8]) -> Option<Self> {
        match u8::decode(bytes)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Key for Timestamp {
    fn encode(&self, out: &mut Vec<u8>) {
        self.micros().encode(out);
    }

    fn decode(bytes: &mut &[u8]) -> Option<Self> {
        i64::decode(bytes).map(Self::from_micros)
    }
}

impl Key for RequestId {
    fn encode(&self, out: &mut Vec<u8>) {
        self.to_string().encode(out);
    }

    fn decode(bytes: &mut &[u8]) -> Option<Self> {
        String::decode(bytes)?.parse().ok()
    }
}

impl Key for () {
    fn encode(&self, _out: &mut Vec<u8>) {}

    fn decode(_bytes: &mut &[u8]) -> Option<Self> {
        Some(())
    }
}

macro_rules! tuples {
    ($($name:ident $index:tt),*) => {
        impl<$($name: Key),*> Key for ($($name,)*) {
            fn encode(&self, out: &mut Vec<u8>) {
                $(self.$index.encode(out);)*
            }

            fn decode(bytes: &mut &[u8]) -> Option<Self> {
                Some(($($name::decode(bytes)?,)*))
            }
        }
    };
}

tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);
tuples!(A 0, B 1, C 2, D 3, E 4);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5);

impl<K> PrefixOf<K> for () {
    fn encode_prefix(&self, _out: &mut Vec<u8>) {}
}

impl PrefixOf<String> for Starts<'_> {
    fn encode_prefix(&self, out: &mut Vec<u8>) {
        encode_text(self.0, out);
    }
}

macro_rules! first_texts {
    ($(($($more:ident),*);)*) => {$(
        impl<$($more: Key),*> PrefixOf<(String, $($more,)*)> for Starts<'_> {
            fn encode_prefix(&self, out: &mut Vec<u8>) {
                encode_text(self.0, out);
            }
        }
    )*};
}

first_texts! {
    ();
    (B);
    (B, C);
    (B, C, D);
    (B, C, D, E);
    (B, C, D, E, F);
}

/// `(parts of the prefix) of (further parts)`, and the same with a text that only begins so.
macro_rules! prefixes {
    ($(($($name:ident $index:tt),+) $next:tt of ($($more:ident),*);)*) => {$(
        impl<$($name: Key,)+ $($more: Key),*> PrefixOf<($($name,)+ $($more,)*)> for ($($name,)+) {
            fn encode_prefix(&self, out: &mut Vec<u8>) {
                $(self.$index.encode(out);)+
            }
        }

        prefixes!(@text ($($name $index),+) $next of ($($more),*));
    )*};
    (@text ($($name:ident $index:tt),+) $next:tt of ()) => {};
    (@text ($($name:ident $index:tt),+) $next:tt of ($text:ident $(, $more:ident)*)) => {
        impl<$($name: Key,)+ $($more: Key),*> PrefixOf<($($name,)+ String, $($more,)*)>
            for ($($name,)+ Starts<'_>)
        {
            fn encode_prefix(&self, out: &mut Vec<u8>) {
                $(self.$index.encode(out);)+
                encode_text(self.$next.0, out);
            }
        }
    };
}

prefixes! {
    (A 0) 1 of ();
    (A 0) 1 of (B);
    (A 0) 1 of (B, C);
    (A 0) 1 of (B, C, D);
    (A 0) 1 of (B, C, D, E);
    (A 0) 1 of (B, C, D, E, F);
    (A 0, B 1) 2 of ();
    (A 0, B 1) 2 of (C);
    (A 0, B 1) 2 of (C, D);
    (A 0, B 1) 2 of (C, D, E);
    (A 0, B 1) 2 of (C, D, E, F);
    (A 0, B 1, C 2) 3 of ();
    (A 0, B 1, C 2) 3 of (D);
    (A 0, B 1, C 2) 3 of (D, E);
    (A 0, B 1, C 2) 3 of (D, E, F);
    (A 0, B 1, C 2, D 3) 4 of ();
    (A 0, B 1, C 2, D 3) 4 of (E);
    (A 0, B 1, C 2, D 3) 4 of (E, F);
    (A 0, B 1, C 2, D 3, E 4) 5 of ();
    (A 0, B 1, C 2, D 3, E 4) 5 of (F);
}

/// A text without its end.
fn encode_text(text: &str, out: &mut Vec<u8>) {
    for &byte in text.as_bytes() {
        out.push(byte);
        if byte == 0 {
            out.push(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Sample = (String, i64, String, u32);

    fn encoded(key: &impl Key) -> Vec<u8> {
        let mut out = Vec::new();
        key.encode(&mut out);
        out
    }

    fn begins<K: Key>(prefix: &impl PrefixOf<K>, key: &K) -> bool {
        let mut out = Vec::new();
        prefix.encode_prefix(&mut out);
        encoded(key).starts_with(&out)
    }

    /// Texts with many zero bytes and common beginnings.
    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(prop_oneof![Just('\0'), Just('\u{1}'), Just('a'), Just('ÿ'), any::<char>()], 0..4)
            .prop_map(|chars| chars.into_iter().collect())
    }

    fn sample() -> impl Strategy<Value = Sample> {
        (text(), prop_oneof![-2..2i64, any::<i64>()], text(), any::<u32>())
    }

    proptest! {
        #[test]
        fn the_order_of_keys_is_the_order_of_their_bytes(a in sample(), b in sample()) {
            prop_assert_eq!(a.cmp(&b), encoded(&a).cmp(&encoded(&b)));
        }

        #[test]
        fn what_was_encoded_is_decoded(key in sample()) {
            let bytes = encoded(&key);
            let mut rest = bytes.as_slice();
            prop_assert_eq!(Sample::decode(&mut rest), Some(key));
            prop_assert!(rest.is_empty());
        }

        #[test]
        fn any_bytes_are_refused_without_a_panic(bytes: Vec<u8>) {
            let _ = Sample::decode(&mut bytes.as_slice());
            let _ = <(AccountId, bool, RequestId, Timestamp)>::decode(&mut bytes.as_slice());
        }

        #[test]
        fn a_prefix_holds_exactly_its_keys(key in sample(), other in text()) {
            prop_assert!(begins(&(), &key));
            prop_assert!(begins(&(key.0.clone(),), &key));
            prop_assert!(begins(&(key.0.clone(), key.1), &key));
            prop_assert_eq!(begins(&(other.clone(),), &key), other == key.0);
            let starts = (key.0.clone(), key.1, Starts(&other));
            prop_assert_eq!(begins(&starts, &key), key.2.starts_with(&other));
        }
    }
}
