//! The routes of a stage as a trie over path segments. Of several resources that fit, a fixed
//! segment wins over `{name}`, and that over `{name+}`; a choice that leads nowhere is taken back.
//! A request visits each node at most once, so the trie's size bounds the work.

/// The routes of a stage. Values are positions of resources.
#[derive(Debug)]
pub struct Routes {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    /// Sorted by segment.
    fixed: Vec<(Box<str>, usize)>,
    variable: Option<usize>,
    greedy: Option<usize>,
    resource: Option<usize>,
}

/// A resource that fits a path.
#[derive(Debug, PartialEq, Eq)]
pub struct Found<'p> {
    /// The position of the resource.
    pub resource: usize,
    /// The values of its variables, from left to right, as they stand in the path.
    pub values: Vec<&'p str>,
}

impl Default for Routes {
    fn default() -> Self {
        Self { nodes: vec![Node::default()] }
    }
}

impl Routes {
    /// Adds the resource of `path`, such as `/users/{id}/{rest+}`.
    pub fn insert(&mut self, path: &str, resource: usize) {
        let mut at = 0;
        for segment in segments(path) {
            if variable(segment).is_some_and(|name| name.ends_with('+')) {
                if let Some(node) = self.nodes.get_mut(at) {
                    node.greedy = Some(resource);
                }
                return;
            }
            at = self.child(at, segment);
        }
        if let Some(node) = self.nodes.get_mut(at) {
            node.resource = Some(resource);
        }
    }

    /// The resource that fits `path`. One slash at its end does not count.
    pub fn find<'p>(&self, path: &'p str) -> Option<Found<'p>> {
        let mut values = Vec::new();
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let rest = (!path.is_empty()).then_some(path);
        let resource = self.walk(0, rest, &mut values)?;
        Some(Found { resource, values })
    }

    /// Depth is bounded by the longest resource path.
    fn walk<'p>(&self, at: usize, rest: Option<&'p str>, values: &mut Vec<&'p str>) -> Option<usize> {
        let node = self.nodes.get(at)?;
        let Some(rest) = rest else { return node.resource };
        let (segment, after) = match rest.split_once('/') {
            Some((segment, after)) => (segment, Some(after)),
            None => (rest, None),
        };
        if let Ok(found) = node.fixed.binary_search_by(|(name, _)| (**name).cmp(segment)) {
            let next = node.fixed.get(found).and_then(|(_, next)| self.walk(*next, after, values));
            if next.is_some() {
                return next;
            }
        }
        if let Some(next) = node.variable.filter(|_| !segment.is_empty()) {
            values.push(segment);
            let found = self.walk(next, after, values);
            if found.is_some() {
                return found;
            }
            values.pop();
        }
        let greedy = node.greedy.filter(|_| !rest.is_empty())?;
        values.push(rest);
        Some(greedy)
    }

    fn child(&mut self, at: usize, segment: &str) -> usize {
        let next = self.nodes.len();
        let Some(node) = self.nodes.get_mut(at) else { return 0 };
        let found = if variable(segment).is_some() {
            *node.variable.get_or_insert(next)
        } else {
            match node.fixed.binary_search_by(|(name, _)| (**name).cmp(segment)) {
                Ok(found) => node.fixed.get(found).map_or(next, |(_, child)| *child),
                Err(place) => {
                    node.fixed.insert(place, (segment.into(), next));
                    next
                }
            }
        };
        if found == next {
            self.nodes.push(Node::default());
        }
        found
    }
}

/// The segments of a resource's path.
pub fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// The name inside `{name}` or `{name+}` (then with its plus).
pub fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The names of the variables of a resource's path, without a plus.
pub fn variables(path: &str) -> Vec<String> {
    segments(path).filter_map(variable).map(|name| name.trim_end_matches('+').to_owned()).collect()
}

/// How far apart two paths are: edits of letters within segments, so that `/user` is near `/users`.
/// Bounded: only the first 64 characters of each count.
pub fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().take(64).collect();
    let right: Vec<char> = right.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut corner = i;
        let mut before = i + 1;
        let mut next = Vec::with_capacity(row.len());
        next.push(before);
        for (b, above) in right.iter().zip(row.iter().skip(1)) {
            let cost = (corner + usize::from(a != b)).min(above + 1).min(before + 1);
            corner = *above;
            before = cost;
            next.push(cost);
        }
        row = next;
    }
    row.last().copied().unwrap_or(left.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn routes(paths: &[&str]) -> Routes {
        let mut routes = Routes::default();
        for (at, path) in paths.iter().enumerate() {
            routes.insert(path, at);
        }
        routes
    }

    #[track_caller]
    fn check(paths: &[&str], request: &str, expect: Option<(&str, &[&str])>) {
        let routes = routes(paths);
        let found = routes.find(request).map(|found| (paths[found.resource], found.values));
        assert_eq!(found, expect.map(|(path, values)| (path, values.to_vec())), "{request}");
    }

    #[test]
    fn the_most_specific_resource_wins() {
        let paths = ["/", "/users", "/users/{id}", "/users/me", "/users/{id}/tags", "/{rest+}", "/users/{id}/{more+}"];
        check(&paths, "/", Some(("/", &[])));
        check(&paths, "", Some(("/", &[])));
        check(&paths, "/users", Some(("/users", &[])));
        check(&paths, "/users/", Some(("/users", &[])));
        check(&paths, "/users/me", Some(("/users/me", &[])));
        check(&paths, "/users/7", Some(("/users/{id}", &["7"])));
        check(&paths, "/users/7/tags", Some(("/users/{id}/tags", &["7"])));
        check(&paths, "/users/me/tags", Some(("/users/{id}/tags", &["me"])));
        check(&paths, "/users/7/a/b", Some(("/users/{id}/{more+}", &["7", "a/b"])));
        check(&paths, "/other/a%2Fb/c/", Some(("/{rest+}", &["other/a%2Fb/c"])));
    }

    #[test]
    fn what_fits_nothing_finds_nothing() {
        check(&["/users/{id}"], "/users", None);
        check(&["/users/{id}"], "/users//", None);
        check(&["/users"], "/users/7", None);
        check(&["/users"], "/", None);
        check(&["/a/{rest+}"], "/a", None);
        check(&[], "/", None);
    }

    #[test]
    fn near_paths_have_small_distances() {
        assert_eq!(distance("/user", "/users"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    proptest! {
        #[test]
        fn any_path_is_answered(path in "[/a-z{}+%.]{0,40}") {
            let routes = routes(&["/", "/{a}", "/{a}/b/{c+}", "/x/{y}"]);
            let _ = routes.find(&path);
            let _ = distance(&path, "/users");
        }

        #[test]
        fn a_greedy_root_takes_every_path(path in "/[a-z/]{0,20}[a-z]") {
            let found = routes(&["/{all+}"]).find(&path).is_some();
            prop_assert!(found);
        }
    }
}
