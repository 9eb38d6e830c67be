//! Which keys the last commits wrote: how an engine in this process validates what was read.

use std::collections::{BTreeMap, VecDeque};

use bytes::Bytes;

use crate::{Proposal, Version};

/// How many keys are remembered. A transaction older than all of them conflicts, rightly or not,
/// and runs again.
const REMEMBERED: usize = 65_536;

/// The keys that recent commits wrote, each with its last commit.
#[derive(Debug, Default)]
pub(crate) struct Recent {
    keys: BTreeMap<Bytes, Version>,
    order: VecDeque<(Version, Bytes)>,
    /// Commits up to this one are forgotten.
    forgotten: Version,
    /// The last commit that cleared everything: what began before it conflicts, even if it read nothing.
    cleared: Version,
}

impl Recent {
    /// Knows nothing of commits up to and with `version`.
    pub(crate) fn since(version: Version) -> Self {
        Self { forgotten: version, ..Self::default() }
    }

    /// Begins again after commits that were noted and then failed: what is there is of `version`, and what
    /// began before it conflicts, rightly or not.
    pub(crate) fn restart(&mut self, version: Version) {
        *self = Self { cleared: version, ..Self::since(version) };
    }

    /// Whether everything that the proposal read is unchanged since.
    pub(crate) fn holds(&self, proposal: &Proposal) -> bool {
        if proposal.snapshot < self.cleared {
            return false;
        }
        if proposal.keys.is_empty() && proposal.ranges.is_empty() {
            return true;
        }
        if proposal.snapshot < self.forgotten {
            return false;
        }
        let old = |version: &Version| *version <= proposal.snapshot;
        proposal.keys.iter().all(|key| self.keys.get(key).is_none_or(old))
            && proposal.ranges.iter().all(|range| {
                range.is_empty() || self.keys.range::<[u8], _>(range.bounds()).all(|(_, version)| old(version))
            })
    }

    /// Remembers what a commit wrote.
    pub(crate) fn note(&mut self, version: Version, proposal: &Proposal) {
        if proposal.clears {
            *self = Self { cleared: version, ..Self::since(version) };
        }
        for (key, _) in &proposal.writes {
            self.keys.insert(key.clone(), version);
            self.order.push_back((version, key.clone()));
        }
        while self.order.len() > REMEMBERED {
            let Some((version, key)) = self.order.pop_front() else {
                break;
            };
            self.forgotten = version;
            if self.keys.get(&key) == Some(&version) {
                self.keys.remove(&key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::KeyRange;

    fn writes(keys: &[String]) -> Proposal {
        let writes = keys.iter().map(|key| (Bytes::from(key.clone()), None)).collect();
        Proposal { writes, ..Proposal::default() }
    }

    #[test]
    fn only_later_writes_to_what_was_read_conflict() {
        let mut recent = Recent::since(5);
        recent.note(6, &writes(&["b".into()]));
        let check = |snapshot, key: &'static str, range: (&'static str, &'static str), expect| {
            let proposal = Proposal {
                snapshot,
                keys: vec![key.into()],
                ranges: vec![KeyRange { start: range.0.into(), end: Some(range.1.into()) }],
                ..Proposal::default()
            };
            assert_eq!(recent.holds(&proposal), expect, "{snapshot} {key} {range:?}");
        };
        check(5, "a", ("x", "z"), true);
        check(5, "b", ("x", "z"), false);
        check(6, "b", ("a", "z"), true);
        check(5, "a", ("a", "c"), false);
        check(5, "a", ("a", "b"), true);
        check(5, "a", ("z", "a"), true);
        check(4, "a", ("x", "z"), false);
    }

    #[test]
    fn what_began_before_everything_was_cleared_conflicts() {
        let mut recent = Recent::default();
        recent.note(3, &Proposal { clears: true, ..Proposal::default() });
        let blind = |snapshot| Proposal { snapshot, ..writes(&["a".into()]) };
        assert!(!recent.holds(&blind(2)));
        assert!(recent.holds(&blind(3)));
    }

    #[test]
    fn what_is_forgotten_conflicts() {
        let mut recent = Recent::default();
        let keys: Vec<_> = (0..REMEMBERED).map(|i| format!("{i:08}")).collect();
        recent.note(1, &writes(&keys));
        let read = |snapshot| Proposal { snapshot, keys: vec!["other".into()], ..Proposal::default() };
        assert!(recent.holds(&read(0)));
        recent.note(2, &writes(&["more".into()]));
        assert!(!recent.holds(&read(0)));
        assert!(recent.holds(&read(1)));
        assert_eq!(recent.keys.len(), REMEMBERED);
    }
}
