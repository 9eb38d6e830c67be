//! Text as Java has it: lengths and places in UTF-16 units, escapes, number formats, regular
//! expressions.

pub(crate) mod escape;
pub(crate) mod number;
pub(crate) mod regex;

use std::ops::Deref;
use std::rc::Rc;

/// A string that is borrowed from the inputs or the template, or shared.
#[derive(Debug, Clone)]
pub(crate) enum Text<'r> {
    Borrowed(&'r str),
    Shared(Rc<str>),
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self::Shared(text.into())
    }
}

impl<'r> From<&'r str> for Text<'r> {
    fn from(text: &'r str) -> Self {
        Self::Borrowed(text)
    }
}

/// The length in UTF-16 units.
pub(crate) fn length(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// The byte that a UTF-16 place stands for. A place inside a surrogate pair is that of the pair;
/// `None` past the end.
pub(crate) fn byte_at(text: &str, place: usize) -> Option<usize> {
    if text.is_ascii() {
        return (place <= text.len()).then_some(place);
    }
    let mut units = 0;
    for (byte, c) in text.char_indices() {
        if units >= place || place < units + c.len_utf16() {
            return Some(byte);
        }
        units += c.len_utf16();
    }
    (units == place).then_some(text.len())
}

/// The UTF-16 place of a byte.
pub(crate) fn place_of(text: &str, byte: usize) -> usize {
    length(text.get(..byte).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_in_utf16() {
        assert_eq!(length("aé😀b"), 5);
        assert_eq!(byte_at("aé😀b", 2), Some(3));
        assert_eq!(byte_at("aé😀b", 3), Some(3));
        assert_eq!(byte_at("aé😀b", 4), Some(7));
        assert_eq!(byte_at("aé😀b", 5), Some(8));
        assert_eq!(byte_at("aé😀b", 6), None);
        assert_eq!(place_of("aé😀b", 7), 4);
    }
}
