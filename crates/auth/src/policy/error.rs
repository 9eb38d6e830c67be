//! What is wrong with a policy document: AWS's words, and the place and reason beside them.

use base::Why;

/// A document that AWS would refuse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PolicyError {
    /// AWS's message.
    pub message: String,
    /// Where, as a JSON path: `$.Statement[0].Action`. `$` for the whole.
    pub path: String,
    /// What exactly, for a person: `unknown element "Actions": did you mean "Action"?`.
    pub detail: String,
    /// AWS checks in passes: of several errors the one of the lowest pass is told.
    pub(super) pass: u8,
}

impl PolicyError {
    /// AWS's error code.
    pub fn code(&self) -> &'static str {
        "MalformedPolicyDocument"
    }

    /// The explanation for `why`.
    pub fn why(&self) -> Why {
        let message = self.message.trim_end_matches('.');
        Why::new("policy", format!("{message}. At {}: {}.", self.path, self.detail))
    }
}

/// The nearest of `known` to a mistyped `name`: one that differs in case, in a plural or in at most
/// two letters.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = name.to_lowercase();
    known
        .iter()
        .map(|candidate| (distance(&lower, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, _)| *distance <= 2)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance; 3 stands for anything from 3 on when the lengths alone say so.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().take(64).collect());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let next = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], next);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found() {
        let known = ["Action", "NotAction", "Resource", "Effect"];
        assert_eq!(nearest("Actions", &known), Some("Action"));
        assert_eq!(nearest("effect", &known), Some("Effect"));
        assert_eq!(nearest("Ressource", &known), Some("Resource"));
        assert_eq!(nearest("Banana", &known), None);
    }
}
