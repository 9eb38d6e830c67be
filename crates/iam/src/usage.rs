//! Who asked for what: for each principal the actions and resources that were asked, how often and
//! when last, and whether policies refused it. Bounded, in memory; written to the store every few
//! seconds and at the end. Root and anything under `--iam off` is not recorded.
//!
//! A question that is known costs a hash, a shared lock and two atomic additions; nothing is
//! allocated.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use auth::policy::Request;
use auth::{Caller, Principal};
use base::Timestamp;
use store::{Abort, Store, StoreError, Table};
use tokio::task::JoinSet;

use crate::fix::{generalized, literal};
use crate::last_use::LastUses;

/// Principals, actions and resources that are remembered together. The least recent go.
const MOST: usize = 20_000;
/// Resources of one principal's action that are told apart; then they become one pattern.
const MOST_RESOURCES: usize = 40;
/// How often what is new is written.
const PAUSE: Duration = Duration::from_secs(5);

const USAGE: Table<UsageKey, v1::Usage> = Table::new("iam.usage");

/// Principal, function, action, resource, and to which service a role was passed.
type UsageKey = (String, String, String, String, String);

mod v1 {
    use base::Timestamp;
    use serde::{Deserialize, Serialize};

    /// How often, when last, and how it ended.
    #[derive(Debug, Clone, Serialize, Deserialize)]
    pub struct Usage {
        pub count: u64,
        pub refused: u64,
        pub last: Timestamp,
        /// Whether the last question was refused.
        pub open: bool,
    }
}
store::stored!(v1::Usage, 1);

/// One line of what was recorded.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Used {
    /// ARN of the user or role, or a service's name.
    pub(crate) principal: String,
    /// The function that acted as the role; empty for others.
    pub(crate) function: String,
    pub(crate) action: String,
    /// An ARN, `*`, or a pattern where there were many.
    pub(crate) resource: String,
    /// `iam:PassedToService`; empty for other actions.
    pub(crate) passed_to: String,
    pub(crate) count: u64,
    pub(crate) refused: u64,
    pub(crate) last: Timestamp,
}

#[derive(Debug)]
struct Entry {
    key: UsageKey,
    count: AtomicU64,
    refused: AtomicU64,
    last: AtomicI64,
    /// Whether the last question was refused.
    open: AtomicBool,
    /// Whether there is something to write.
    dirty: AtomicBool,
}

/// All entries: by the hash of all of the question, and what is known of the same question about
/// other resources.
#[derive(Debug, Default)]
struct Entries {
    exact: HashMap<u64, Arc<Entry>>,
    groups: HashMap<u64, Group>,
}

/// One principal's action, on whatever.
#[derive(Debug, Default)]
struct Group {
    exact: Vec<u64>,
    /// Stands for the resources beyond [`MOST_RESOURCES`].
    pattern: Option<Arc<Entry>>,
}

/// What is recorded.
#[derive(Debug)]
pub(crate) struct Recorded {
    hasher: RandomState,
    entries: RwLock<Entries>,
    removed: Mutex<Vec<UsageKey>>,
    store: Store,
}

/// The recorder and the task that writes.
#[derive(Debug)]
pub(crate) struct Usage {
    pub(crate) recorded: Arc<Recorded>,
    last_uses: Arc<LastUses>,
    writer: tokio::sync::Mutex<JoinSet<()>>,
}

impl Usage {
    /// Reads what is stored and starts the writer, on the runtime that is current. It writes last uses
    /// too.
    pub(crate) fn open(store: Store, last_uses: Arc<LastUses>) -> Result<Self, StoreError> {
        let recorded = Recorded {
            hasher: RandomState::new(),
            entries: RwLock::default(),
            removed: Mutex::default(),
            store: store.clone(),
        };
        USAGE.visit(&store.read()?, &(), |key, usage: v1::Usage| recorded.insert(Entry::new(key, &usage, false)))?;
        let recorded = Arc::new(recorded);
        let mut writer = JoinSet::new();
        let writing = (Arc::clone(&recorded), Arc::clone(&last_uses));
        writer.spawn(async move {
            loop {
                tokio::time::sleep(PAUSE).await;
                writing.0.write().await;
                writing.1.write(&writing.0.store).await;
            }
        });
        Ok(Self { recorded, last_uses, writer: writer.into() })
    }

    /// Writes what is new and ends the writer.
    pub(crate) async fn close(&self) {
        self.writer.lock().await.shutdown().await;
        self.recorded.write().await;
        self.last_uses.write(&self.recorded.store).await;
    }
}

impl Recorded {
    /// Notes a question and how it ended. True when it was refused the last time and is not now.
    pub(crate) fn note(&self, request: &Request<'_>, refused: bool) -> bool {
        let Some(who) = Who::of(request.caller) else { return false };
        let asked = literal(request.resource);
        let (to, resource) = (passed_to(request), without_stream(&asked));
        let group = self.group(&who, request.action, to);
        let exact = self.hasher.hash_one((group, resource));
        {
            let entries = self.read();
            if let Some(entry) = entries.exact.get(&exact) {
                return entry.note(request.now, refused);
            }
            let pattern = entries.groups.get(&group).and_then(|group| group.pattern.as_ref());
            if let Some(entry) = pattern.filter(|entry| auth::policy::matches(&entry.key.3, resource)) {
                return entry.note(request.now, refused);
            }
        }
        let (principal, function) = (request.caller.principal().issuer_arn(), who.function.to_owned());
        let key = (principal, function, request.action.to_owned(), generalized(&asked), to.to_owned());
        let usage = v1::Usage { count: 1, refused: u64::from(refused), last: request.now, open: refused };
        self.insert(Entry::new(key, &usage, true));
        false
    }

    fn group(&self, who: &Who<'_>, action: &str, to: &str) -> u64 {
        self.hasher.hash_one((who.account, who.kind, who.name, who.function, action, to))
    }

    #[cold]
    fn insert(&self, entry: Entry) {
        let (principal, function, action, resource, to) = &entry.key;
        let group = self.group(&Who::of_arn(principal, function), action, to);
        // As it is looked for: a group stands for its streams.
        let looked_for = resource.strip_suffix(":*").filter(|_| resource.contains(":log-group:")).unwrap_or(resource);
        let exact = self.hasher.hash_one((group, looked_for));
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if entries.exact.len() >= MOST {
            self.forget(&mut entries);
        }
        let Entries { exact: all, groups } = &mut *entries;
        let group = groups.entry(group).or_default();
        if group.exact.len() < MOST_RESOURCES || all.contains_key(&exact) {
            if all.insert(exact, Arc::new(entry)).is_none() {
                group.exact.push(exact);
            }
            return;
        }
        // Too many resources: one pattern stands for all that it covers.
        let mut gone: Vec<Arc<Entry>> = group.exact.drain(..).filter_map(|hash| all.remove(&hash)).collect();
        gone.extend(group.pattern.take());
        let pattern = gone.iter().fold(entry.key.3.clone(), |pattern, other| common(&pattern, &other.key.3));
        let mut usage = entry.record();
        for other in &gone {
            let other = other.record();
            usage.count = usage.count.saturating_add(other.count);
            usage.refused = usage.refused.saturating_add(other.refused);
        }
        let mut key = entry.key.clone();
        key.3 = pattern;
        self.removed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(gone.iter().map(|entry| entry.key.clone()).filter(|other| *other != key));
        group.pattern = Some(Arc::new(Entry::new(key, &usage, true)));
    }

    /// Makes room: the least recent tenth goes.
    fn forget(&self, entries: &mut Entries) {
        let age = |entry: &Arc<Entry>| entry.last.load(Ordering::Relaxed);
        let mut ages: Vec<(i64, u64)> = entries.exact.iter().map(|(hash, entry)| (age(entry), *hash)).collect();
        ages.sort_unstable();
        let mut removed = self.removed.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, hash) in ages.into_iter().take(MOST / 10) {
            removed.extend(entries.exact.remove(&hash).map(|entry| entry.key.clone()));
        }
        let Entries { exact, groups } = entries;
        groups.retain(|_, group| {
            group.exact.retain(|hash| exact.contains_key(hash));
            !group.exact.is_empty() || group.pattern.is_some()
        });
    }

    /// Forgets all, with the store that was cleared.
    pub(crate) fn clear(&self) {
        *self.entries.write().unwrap_or_else(PoisonError::into_inner) = Entries::default();
        self.removed.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// All that is recorded, in order.
    pub(crate) fn all(&self) -> Vec<Used> {
        let mut all: Vec<Used> = self.entries().iter().map(|entry| entry.used()).collect();
        all.sort_by_cached_key(|used| (used.principal.clone(), used.action.clone(), used.resource.clone()));
        all
    }

    fn entries(&self) -> Vec<Arc<Entry>> {
        let entries = self.read();
        let patterns = entries.groups.values().filter_map(|group| group.pattern.as_ref());
        entries.exact.values().chain(patterns).cloned().collect()
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Entries> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner)
    }

    async fn write(&self) {
        let generation = self.store.generation();
        let mut changed = self.entries();
        changed.retain(|entry| entry.dirty.swap(false, Ordering::AcqRel));
        let removed = std::mem::take(&mut *self.removed.lock().unwrap_or_else(PoisonError::into_inner));
        // A transaction is bounded: a part at a time.
        for part in changed.chunks(500) {
            let written = self.store.transact(|transaction| {
                let kept = self.store.generation() == generation;
                for entry in part.iter().filter(|_| kept) {
                    USAGE.put(transaction, &entry.key, &entry.record())?;
                }
                Ok::<_, Abort<std::convert::Infallible>>(())
            });
            if let Err(error) = written.await {
                tracing::warn!("what principals asked for is not kept on disk: {error}");
            }
        }
        for part in removed.chunks(500) {
            let written = self.store.transact(|transaction| {
                for key in part {
                    USAGE.delete(transaction, key)?;
                }
                Ok::<_, Abort<std::convert::Infallible>>(())
            });
            if let Err(error) = written.await {
                tracing::warn!("what principals asked for is not removed from disk: {error}");
            }
        }
    }
}

impl Entry {
    fn new(key: UsageKey, usage: &v1::Usage, dirty: bool) -> Self {
        Self {
            key,
            count: usage.count.into(),
            refused: usage.refused.into(),
            last: usage.last.micros().into(),
            open: usage.open.into(),
            dirty: dirty.into(),
        }
    }

    fn note(&self, now: Timestamp, refused: bool) -> bool {
        self.count.fetch_add(1, Ordering::Relaxed);
        if refused {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
        self.last.store(now.micros(), Ordering::Relaxed);
        if !self.dirty.load(Ordering::Relaxed) {
            self.dirty.store(true, Ordering::Release);
        }
        // Read first: in the usual case nothing changes, and the line stays shared.
        self.open.load(Ordering::Relaxed) != refused && self.open.swap(refused, Ordering::AcqRel) && !refused
    }

    fn record(&self) -> v1::Usage {
        v1::Usage {
            count: self.count.load(Ordering::Relaxed),
            refused: self.refused.load(Ordering::Relaxed),
            last: Timestamp::from_micros(self.last.load(Ordering::Relaxed)),
            open: self.open.load(Ordering::Relaxed),
        }
    }

    fn used(&self) -> Used {
        let (principal, function, action, resource, passed_to) = self.key.clone();
        let v1::Usage { count, refused, last, .. } = self.record();
        Used { principal, function, action, resource, passed_to, count, refused, last }
    }
}

/// A principal as it is looked for, without making its ARN.
struct Who<'a> {
    account: &'a str,
    kind: &'a str,
    name: &'a str,
    /// The function that acts as the role; empty for others.
    function: &'a str,
}

impl<'a> Who<'a> {
    /// None for those who are not recorded.
    fn of(caller: &'a Caller) -> Option<Self> {
        let who =
            |account: &'a base::AccountId, kind, name| Self { account: account.as_str(), kind, name, function: "" };
        Some(match caller.principal() {
            Principal::Root { .. } | Principal::Anonymous | Principal::Federated { .. } => return None,
            Principal::User { account, name, .. } => who(account, "user", name),
            Principal::Role { account, name, .. } => who(account, "role", name),
            Principal::FederatedUser { account, name } => who(account, "federated-user", name),
            Principal::Service(name) => Self { account: "", kind: "", name, function: "" },
            Principal::AssumedRole { account, role, session, .. } => {
                let service = caller.session.as_ref().and_then(|session| session.for_service.as_deref());
                let function = if service == Some("lambda.amazonaws.com") { &**session } else { "" };
                Self { function, ..who(account, "role", role) }
            }
        })
    }

    fn of_arn(arn: &'a str, function: &'a str) -> Self {
        let mut parts = arn.splitn(6, ':');
        match (parts.nth(4), parts.next()) {
            (Some(account), Some(resource)) => {
                let kind = resource.split('/').next().unwrap_or_default();
                Self { account, kind, name: resource.rsplit('/').next().unwrap_or_default(), function }
            }
            _ => Self { account: "", kind: "", name: arn, function },
        }
    }
}

/// Log streams come and go: their group stands for them.
fn without_stream(resource: &str) -> &str {
    resource.split_once(":log-stream:").map_or(resource, |(group, _)| group)
}

fn passed_to<'r>(request: &Request<'r>) -> &'r str {
    if !request.action.eq_ignore_ascii_case("iam:PassRole") {
        return "";
    }
    let found = request.context.iter().find(|(key, _)| key == "iam:PassedToService");
    found.and_then(|(_, values)| values.first()).map_or("", String::as_str)
}

/// The pattern that takes in both: what they begin with, up to a `/` or `:`, and `*`.
fn common(one: &str, other: &str) -> String {
    let one = one.strip_suffix('*').unwrap_or(one);
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let start = one.as_bytes()[..same].iter().rposition(|b| matches!(b, b'/' | b':')).map_or(0, |at| at + 1);
    format!("{}*", &one[..start])
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Limits, ManualClock};
    use store::Stored;

    fn store() -> Store {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(0)));
        Store::memory(store::Options::new(clock, &Limits::default())).unwrap()
    }

    fn user() -> Caller {
        Caller::new(Principal::User {
            account: "123456789012".parse().unwrap(),
            path: "/".into(),
            name: "ann".into(),
            id: "AIDAX".into(),
        })
    }

    #[tokio::test]
    async fn what_was_asked_is_counted_and_survives() {
        let (store, ann) = (store(), user());
        let usage = Usage::open(store.clone(), Arc::default()).unwrap();
        let ask = |action: &str, refused| usage.recorded.note(&Request::new(&ann, action, "*"), refused);
        assert!(!ask("lambda:ListFunctions", true));
        assert!(!ask("lambda:ListFunctions", true));
        // Told once, when it goes well again.
        assert!(ask("lambda:ListFunctions", false));
        assert!(!ask("lambda:ListFunctions", false));
        let root = Caller::root("123456789012".parse().unwrap());
        usage.recorded.note(&Request::new(&root, "a:B", "*"), false);
        usage.close().await;
        let again = Usage::open(store, Arc::default()).unwrap().recorded;
        again.note(&Request::new(&ann, "lambda:ListFunctions", "*"), false);
        let again = again.all();
        assert_eq!(again.len(), 1);
        assert_eq!(
            (again[0].count, again[0].refused, &*again[0].principal),
            (5, 2, "arn:aws:iam::123456789012:user/ann")
        );
    }

    #[tokio::test]
    async fn many_resources_become_a_pattern() {
        let (store, ann) = (store(), user());
        let usage = Usage::open(store, Arc::default()).unwrap();
        for number in 0..1000 {
            let resource = format!("arn:aws:s3:::bucket/folder/{number}");
            usage.recorded.note(&Request::new(&ann, "s3:GetObject", &resource), false);
        }
        let all = usage.recorded.all();
        assert_eq!(all.len(), 1);
        assert_eq!((&*all[0].resource, all[0].count), ("arn:aws:s3:::bucket/folder/*", 1000));
    }

    #[test]
    fn patterns_end_at_a_part() {
        assert_eq!(common("arn:aws:s3:::one/a", "arn:aws:s3:::one/b"), "arn:aws:s3:::one/*");
        assert_eq!(common("arn:aws:s3:::one/*", "arn:aws:s3:::other/b"), "arn:aws:s3:::*");
        assert_eq!(common("x", "y"), "*");
    }

    #[test]
    fn records_of_version_1_are_read() {
        let usage = v1::Usage::decode(br#"v1:{"count":4,"refused":2,"last":5,"open":true}"#).unwrap();
        assert_eq!((usage.count, usage.refused, usage.last.micros(), usage.open), (4, 2, 5, true));
    }
}
