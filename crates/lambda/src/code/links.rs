//! Symbolic links of a package, followed on paper before any is made: none may lead out.

use std::collections::BTreeMap;

/// Hops after which the kernel gives up too (ELOOP).
const HOPS: usize = 40;
/// Bytes of paths that following all links of a package may look up. A package of a hundred thousand
/// links has less; one made for it could have a long way walked for each of them.
const WALK: usize = 64 << 20;

/// Where a link leads, as far as its safety goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum LinkError {
    /// The target is absolute.
    #[error("its target is absolute")]
    Absolute,
    /// The target is above the package.
    #[error("it leads out of the package")]
    Outward,
    /// Links lead to links without end.
    #[error("it leads round in a circle")]
    Circle,
    /// All links together are too much to follow.
    #[error("the package's links are too many and too long to follow")]
    TooMuch,
}

/// Follows every link through all the others. `links` maps the path of a link (components joined
/// with `/`) to its target as written.
///
/// # Errors
/// The first link that is refused, with the reason.
pub(super) fn check(links: &BTreeMap<String, String>) -> Result<(), (String, LinkError)> {
    let mut left = WALK;
    for (path, target) in links {
        follow(links, path, target, &mut left).map_err(|error| (path.clone(), error))?;
    }
    Ok(())
}

/// `left` is what all links may still look up, in bytes.
fn follow(links: &BTreeMap<String, String>, path: &str, target: &str, left: &mut usize) -> Result<(), LinkError> {
    let mut hops = 0;
    // What is still to be walked, last component first.
    let mut ahead: Vec<&str> = Vec::new();
    let mut at: Vec<&str> = path.split('/').collect();
    at.pop();
    push(&mut ahead, target)?;
    while let Some(component) = ahead.pop() {
        match component {
            "" | "." => {}
            ".." => {
                at.pop().ok_or(LinkError::Outward)?;
            }
            name => {
                at.push(name);
                let place = at.join("/");
                *left = left.checked_sub(place.len()).ok_or(LinkError::TooMuch)?;
                if let Some(next) = links.get(&place) {
                    hops += 1;
                    if hops > HOPS {
                        return Err(LinkError::Circle);
                    }
                    at.pop();
                    push(&mut ahead, next)?;
                }
            }
        }
    }
    Ok(())
}

fn push<'a>(ahead: &mut Vec<&'a str>, target: &'a str) -> Result<(), LinkError> {
    if target.starts_with('/') {
        return Err(LinkError::Absolute);
    }
    ahead.extend(target.split('/').rev());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(links: &[(&str, &str)]) -> Option<LinkError> {
        let links = links.iter().map(|(path, target)| ((*path).to_owned(), (*target).to_owned())).collect();
        check(&links).err().map(|(_, error)| error)
    }

    #[test]
    fn links_inside_are_fine_and_outward_ones_are_not() {
        assert_eq!(one(&[("bin/tool", "../lib/tool.js")]), None);
        assert_eq!(one(&[("a", "b/c"), ("b", "d")]), None);
        assert_eq!(one(&[("a", "/etc/passwd")]), Some(LinkError::Absolute));
        assert_eq!(one(&[("a", "../etc")]), Some(LinkError::Outward));
        assert_eq!(one(&[("a/b", "../../etc")]), Some(LinkError::Outward));
        assert_eq!(one(&[("a", "b"), ("b", "a")]), Some(LinkError::Circle));
        assert_eq!(one(&[("a", "a/x")]), Some(LinkError::Circle));
    }

    #[test]
    fn links_that_are_made_to_be_long_to_follow_are_refused() {
        // Each of many short links leads through a chain of forty long ways.
        let up = format!("{}{}", "a/".repeat(900), "../".repeat(900));
        let mut links: Vec<(String, String)> = (0..30).map(|n| (format!("c{n}"), format!("{up}c{}", n + 1))).collect();
        links.extend((0..10_000).map(|n| (format!("l{n}"), "c0".to_owned())));
        let links: Vec<(&str, &str)> = links.iter().map(|(path, target)| (path.as_str(), target.as_str())).collect();
        assert_eq!(one(&links), Some(LinkError::TooMuch));
    }

    #[test]
    fn a_link_through_a_link_is_followed_as_the_kernel_does() {
        // Read as text `d/up/..` is `d`; walked, it is the folder above the package.
        assert_eq!(one(&[("d/up", ".."), ("out", "d/up/..")]), Some(LinkError::Outward));
    }
}
