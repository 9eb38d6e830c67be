//! The policy language.

/// A compiled policy.
#[derive(Debug)]
pub struct Policy {}

/// Whether `text` fits a pattern of `*` (any run) and `?` (any one character). Case counts.
/// Linear in practice, at most `pattern.len() × text.len()` steps.
pub fn matches(pattern: &str, text: &str) -> bool {
    let (p, t) = (pattern.as_bytes(), text.as_bytes());
    let (mut i, mut j) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while j < t.len() {
        match p.get(i) {
            Some(b'*') => {
                retry = Some((i + 1, j));
                i += 1;
            }
            Some(&c) if c == b'?' || c == t[j] => {
                i += 1;
                j += 1;
            }
            _ => match retry {
                Some((from, at)) => {
                    retry = Some((from, at + 1));
                    i = from;
                    j = at + 1;
                }
                None => return false,
            },
        }
    }
    p[i..].iter().all(|&c| c == b'*')
}
