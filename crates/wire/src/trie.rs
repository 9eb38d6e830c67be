//! Paths of restJson1 operations: `/a/{Label}/{Greedy+}?fixed=query`. A literal segment goes before
//! a label, a label before a greedy one.

use std::collections::HashMap;

use crate::schema::Operation;

/// One level of paths.
#[derive(Debug, Default)]
pub(crate) struct Trie {
    literals: HashMap<&'static str, Trie>,
    label: Option<Box<Trie>>,
    /// Operations whose pattern's last segment takes the rest of the path.
    greedy: Vec<Leaf>,
    /// Operations whose pattern ends here.
    leaves: Vec<Leaf>,
}

#[derive(Debug)]
struct Leaf {
    operation: &'static Operation,
    /// Labels in the path's order.
    names: Vec<&'static str>,
    /// What the query must hold: those with more go first.
    fixed: Vec<(&'static str, &'static str)>,
}

/// An operation with its labels' names and undecoded values.
pub(crate) type Found = (&'static Operation, Vec<(&'static str, String)>);

impl Trie {
    /// Adds an operation.
    pub(crate) fn insert(&mut self, operation: &'static Operation) {
        let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let fixed = query.split('&').filter(|pair| !pair.is_empty());
        let fixed = fixed.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
        let mut names = Vec::new();
        let mut node = self;
        let mut is_greedy = false;
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                None => node = node.literals.entry(segment).or_default(),
                Some(name) => match name.strip_suffix('+') {
                    None => {
                        names.push(name);
                        node = node.label.get_or_insert_default();
                    }
                    Some(name) => {
                        names.push(name);
                        is_greedy = true;
                    }
                },
            }
        }
        let leaves = if is_greedy { &mut node.greedy } else { &mut node.leaves };
        leaves.push(Leaf { operation, names, fixed });
        leaves.sort_by_key(|leaf| std::cmp::Reverse(leaf.fixed.len()));
    }

    /// Finds the operation for a method, an undecoded path and a query. Trailing slashes do not count.
    pub(crate) fn find(&self, method: &str, path: &str, query: &[(String, String)]) -> Option<Found> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.trim_end_matches('/');
        let segments: Vec<&str> = if path.is_empty() { Vec::new() } else { path.split('/').collect() };
        let mut values = Vec::new();
        let leaf = self.walk(method, &segments, query, &mut values)?;
        let labels = leaf.names.iter().copied().zip(values).collect();
        Some((leaf.operation, labels))
    }

    /// The recursion is as deep as the deepest pattern.
    fn walk<'a>(
        &'a self,
        method: &str,
        segments: &[&str],
        query: &[(String, String)],
        values: &mut Vec<String>,
    ) -> Option<&'a Leaf> {
        let Some((first, rest)) = segments.split_first() else {
            return pick(&self.leaves, method, query);
        };
        if let Some(next) = self.literals.get(*first)
            && let Some(leaf) = next.walk(method, rest, query, values)
        {
            return Some(leaf);
        }
        if let Some(next) = &self.label {
            values.push((*first).to_owned());
            if let Some(leaf) = next.walk(method, rest, query, values) {
                return Some(leaf);
            }
            values.pop();
        }
        let leaf = pick(&self.greedy, method, query)?;
        values.push(segments.join("/"));
        Some(leaf)
    }
}

fn pick<'a>(leaves: &'a [Leaf], method: &str, query: &[(String, String)]) -> Option<&'a Leaf> {
    leaves.iter().find(|leaf| {
        leaf.operation.method == method
            && leaf.fixed.iter().all(|(name, value)| query.iter().any(|pair| pair.0 == *name && pair.1 == *value))
    })
}
