//! How many execution environments a function gets: a pure function from what is known now to what
//! is to be done. The pool carries it out and decides nothing.
//!
//! A request takes a warm environment where one is idle (the pool sees that without a plan). Else
//! it waits in the function's queue, and the plan says how many environments to start for the
//! queue. A request waits for a running environment where that is expected to be shorter than a
//! start. An expectation that does not come true is not trusted: an environment that runs longer than
//! expected is not waited for, and what has waited for [`PATIENCE`] starts gets an environment started
//! for it, so that functions that call themselves or each other cannot lock each other out. While no
//! core is free, environments beyond the cores would only take turns with those that run: none is
//! started for who waits less than [`PATIENCE_WITHOUT_CPU`].

use std::time::Duration;

/// How many starts long a request waits on an expectation before one is started for it.
const PATIENCE: u32 = 2;

/// How long a request waits at least before an environment is started for it while no core is free.
const PATIENCE_WITHOUT_CPU: Duration = Duration::from_millis(250);

/// How many times its expected run an environment may take before nobody waits for it any more.
const OVERDUE: u32 = 4;

/// What is assumed of a function that has never started.
const START_UNKNOWN: Duration = Duration::from_millis(100);

/// What the planner sees of one function (one version, one revision of its code) and the machine.
#[derive(Debug, Clone, Default)]
pub(crate) struct Snapshot {
    /// How long each request in the queue has waited, the oldest first.
    pub waits: Vec<Duration>,
    /// For how long each environment that runs a request has run it.
    pub busy: Vec<Duration>,
    /// Environments that are being started.
    pub starting: usize,
    /// How long an invocation takes, as measured; none while nothing is known.
    pub expected_run: Option<Duration>,
    /// How long a start takes, as measured.
    pub expected_start: Option<Duration>,
    /// How many more environments the machine's memory allows after idle ones of other functions
    /// were stopped.
    pub memory_room: usize,
    /// How many more starts may go on at once.
    pub start_slots: usize,
    /// The machine's cores.
    pub cores: usize,
    /// Whether one of them is free.
    pub cpu_free: bool,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Environments to start now.
    pub start: usize,
    /// When to plan again if nothing happens before; none: something is going to happen.
    pub again: Option<Duration>,
    /// Requests, the oldest first, that can never be served here: memory is used up and no
    /// environment of this function lives that they could wait for.
    pub refuse: usize,
}

/// Why a request is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Throttle {
    /// The account's limit of concurrent requests.
    Account,
    /// The function's reserved concurrency.
    Reserved,
    /// The machine has no memory for another environment.
    Memory,
}

/// Whether one more request may be taken: AWS counts requests, not environments.
///
/// # Errors
/// The limit that is reached.
pub(crate) fn admit(
    account_requests: usize,
    account_limit: usize,
    function_requests: usize,
    reserved: Option<usize>,
) -> Result<(), Throttle> {
    match reserved {
        Some(reserved) if function_requests >= reserved => Err(Throttle::Reserved),
        None if account_requests >= account_limit => Err(Throttle::Account),
        _ => Ok(()),
    }
}

/// The plan for a queue.
pub(crate) fn plan(snapshot: &Snapshot) -> Plan {
    let waiting = snapshot.waits.len();
    let nothing = Plan { start: 0, again: None, refuse: 0 };
    if waiting == 0 {
        return nothing;
    }
    let start = snapshot.expected_start.unwrap_or(START_UNKNOWN).max(Duration::from_millis(1));
    let crowded = !snapshot.cpu_free && snapshot.busy.len() + snapshot.starting >= snapshot.cores;
    let patience = start.saturating_mul(PATIENCE).max(if crowded { PATIENCE_WITHOUT_CPU } else { Duration::ZERO });

    // What the environments that there are will serve until one started now were ready. One that is
    // starting serves at least the request it was started for.
    let turns = snapshot.expected_run.map_or(0, |run| turns(start, run));
    let overdue_after = snapshot.expected_run.unwrap_or_default().saturating_mul(OVERDUE).max(start / 8);
    let reliable = || snapshot.busy.iter().filter(|ran| **ran < overdue_after);
    let served =
        reliable().count().saturating_mul(turns).saturating_add(snapshot.starting.saturating_mul(turns.max(1)));
    // One started now serves as many in its turn.
    let unserved = if crowded { 0 } else { waiting.saturating_sub(served).div_ceil(turns.max(1)) };
    // Requests that waited longer than promised, beyond those for which a start is under way.
    let overdue = snapshot.waits.iter().filter(|wait| **wait >= patience).count().saturating_sub(snapshot.starting);

    let wanted = unserved.max(overdue).min(waiting.saturating_sub(snapshot.starting));
    let start_now = wanted.min(snapshot.memory_room).min(snapshot.start_slots);
    let stuck = snapshot.busy.is_empty() && snapshot.starting == 0 && start_now == 0 && snapshot.memory_room == 0;
    let oldest = snapshot.waits.first().copied().unwrap_or_default();
    let next_overdue = reliable().max().map_or(patience, |ran| overdue_after.saturating_sub(*ran));
    Plan {
        start: start_now,
        again: Some(patience.saturating_sub(oldest).min(next_overdue).max(start / 16)),
        refuse: if stuck { waiting } else { 0 },
    }
}

/// How many runs fit into the time of a start.
fn turns(start: Duration, run: Duration) -> usize {
    let run = run.as_micros().max(1);
    usize::try_from(start.as_micros() / run).unwrap_or(usize::MAX)
}

/// A mean that follows: new samples weigh one eighth.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Mean(Option<Duration>);

impl Mean {
    /// Takes a sample in.
    pub fn add(&mut self, sample: Duration) {
        self.0 = Some(match self.0 {
            None => sample,
            Some(mean) => (mean * 7 + sample) / 8,
        });
    }

    /// The mean, once there was a sample.
    pub fn get(self) -> Option<Duration> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MS: Duration = Duration::from_millis(1);

    fn snapshot(waiting: usize, busy: usize, starting: usize, run_ms: Option<u32>) -> Snapshot {
        Snapshot {
            waits: vec![Duration::ZERO; waiting],
            busy: vec![Duration::ZERO; busy],
            starting,
            expected_run: run_ms.map(|run| MS * run),
            expected_start: Some(MS * 80),
            memory_room: 10_000,
            start_slots: 10_000,
            cores: 2,
            cpu_free: true,
        }
    }

    fn check(snapshot: Snapshot, start: usize) {
        assert_eq!(plan(&snapshot).start, start, "{snapshot:?}");
    }

    #[test]
    fn a_queue_gets_what_it_needs() {
        // Nobody waits.
        check(snapshot(0, 3, 0, Some(1)), 0);
        // The first request of all.
        check(snapshot(1, 0, 0, None), 1);
        // Its start is under way.
        check(snapshot(1, 0, 1, None), 0);
        // A burst at a function of which nothing is known: one each, as AWS does.
        check(snapshot(5, 0, 0, None), 5);
        check(snapshot(5, 0, 2, None), 3);
        // Short runs: one environment serves 80 in the time of a start.
        check(snapshot(1, 1, 0, Some(1)), 0);
        check(snapshot(79, 1, 0, Some(1)), 0);
        check(snapshot(81, 1, 0, Some(1)), 1);
        check(snapshot(511, 1, 0, Some(1)), 6);
        check(snapshot(512, 4, 0, Some(1)), 3);
        check(snapshot(505, 7, 0, Some(1)), 0);
        // Long runs: everybody gets one.
        check(snapshot(511, 1, 0, Some(1000)), 511);
        check(snapshot(1, 511, 0, Some(1000)), 1);
        check(snapshot(100, 0, 100, Some(1000)), 0);
    }

    #[test]
    fn memory_and_slots_bound_the_starts() {
        check(Snapshot { memory_room: 2, ..snapshot(5, 0, 0, None) }, 2);
        check(Snapshot { start_slots: 3, ..snapshot(5, 0, 0, None) }, 3);
    }

    #[test]
    fn without_a_free_core_more_environments_help_nobody() {
        let full = |busy| Snapshot { cpu_free: false, ..snapshot(511, busy, 0, Some(1)) };
        // One for each core is worth it.
        check(full(1), 6);
        check(full(2), 0);
        // Who waits for long gets one nevertheless: what runs may wait for others that hold the cores.
        check(Snapshot { waits: vec![MS * 250, MS], ..full(2) }, 1);
        check(Snapshot { waits: vec![MS * 249, MS], ..full(2) }, 0);
    }

    #[test]
    fn who_waited_too_long_gets_a_start() {
        // The mean says one millisecond, but the busy one does not come back.
        let stale = Snapshot { waits: vec![MS * 160, MS * 10], ..snapshot(2, 1, 0, Some(1)) };
        check(stale.clone(), 1);
        check(Snapshot { starting: 1, ..stale.clone() }, 0);
        // One that runs four times as long as expected (and an eighth of a start) is not waited for.
        let fresh = Snapshot { waits: vec![MS * 4], ..stale.clone() };
        check(Snapshot { busy: vec![MS * 9], ..fresh.clone() }, 0);
        check(Snapshot { busy: vec![MS * 10], ..fresh.clone() }, 1);
        assert_eq!(plan(&Snapshot { busy: vec![MS * 2, MS * 3], ..fresh.clone() }).again, Some(MS * 7));
        assert_eq!(plan(&Snapshot { busy: vec![MS * 50], starting: 1, ..fresh }).again, Some(MS * 156));
    }

    #[test]
    fn without_memory_and_without_hope_requests_are_refused() {
        let full = Snapshot { memory_room: 0, ..snapshot(3, 0, 0, Some(1)) };
        assert_eq!(plan(&full).refuse, 3);
        assert_eq!(plan(&Snapshot { busy: vec![MS], ..full.clone() }).refuse, 0);
        assert_eq!(plan(&Snapshot { starting: 1, ..full }).refuse, 0);
    }

    #[test]
    fn limits_are_awss() {
        assert_eq!(admit(999, 1000, 999, None), Ok(()));
        assert_eq!(admit(1000, 1000, 0, None), Err(Throttle::Account));
        assert_eq!(admit(0, 1000, 0, Some(0)), Err(Throttle::Reserved));
        assert_eq!(admit(1000, 1000, 4, Some(5)), Ok(()));
        assert_eq!(admit(5, 1000, 5, Some(5)), Err(Throttle::Reserved));
    }

    fn any_snapshot() -> impl Strategy<Value = Snapshot> {
        let duration = || (0u64..10_000_000).prop_map(Duration::from_micros);
        let waits = proptest::collection::vec(duration(), 0..40).prop_map(|mut waits| {
            waits.sort_by(|a, b| b.cmp(a));
            waits
        });
        (
            waits,
            proptest::collection::vec(duration(), 0..50),
            0usize..50,
            proptest::option::of(duration()),
            proptest::option::of(duration()),
            0usize..60,
            0usize..60,
            any::<bool>(),
        )
            .prop_map(
                |(waits, busy, starting, expected_run, expected_start, memory_room, start_slots, cpu_free)| Snapshot {
                    waits,
                    busy,
                    starting,
                    expected_run,
                    expected_start,
                    memory_room,
                    start_slots,
                    cores: 2,
                    cpu_free,
                },
            )
    }

    proptest! {
        #[test]
        fn a_plan_keeps_its_bounds(snapshot in any_snapshot()) {
            let plan = plan(&snapshot);
            prop_assert!(plan.start <= snapshot.memory_room);
            prop_assert!(plan.start <= snapshot.start_slots);
            // Never more starts under way than requests that wait.
            prop_assert!(plan.start == 0 || plan.start + snapshot.starting <= snapshot.waits.len());
            prop_assert!(plan.refuse <= snapshot.waits.len());
            prop_assert!(plan.refuse == 0 || plan.start == 0);
        }

        /// Whoever waits long enough gets an environment, or the machine has no room for one, or a
        /// start is under way: nobody waits for ever on somebody who waits for him.
        #[test]
        fn nobody_waits_for_ever(mut snapshot in any_snapshot()) {
            prop_assume!(!snapshot.waits.is_empty());
            let plan_now = plan(&snapshot);
            prop_assert!(plan_now.again.is_some());
            for wait in &mut snapshot.waits {
                *wait = Duration::from_secs(60);
            }
            let plan = plan(&snapshot);
            let waiting = snapshot.waits.len();
            let served = plan.start + snapshot.starting;
            let bounded = plan.start == snapshot.memory_room || plan.start == snapshot.start_slots;
            prop_assert!(served >= waiting || bounded, "{snapshot:?} {plan:?}");
        }

        #[test]
        fn a_closed_loop_settles(run_us in 200u64..2_000_000, clients in 1usize..300) {
            // Every client waits for its answer and asks again: with as many environments as the
            // planner thinks enough, no more are started.
            let run = Duration::from_micros(run_us);
            let base = Snapshot {
                expected_run: Some(run),
                expected_start: Some(MS * 80),
                memory_room: 10_000,
                start_slots: 10_000,
                cpu_free: true,
                ..Snapshot::default()
            };
            let mut environments = 0;
            for _ in 0..50 {
                let waiting = clients.saturating_sub(environments);
                let snapshot = Snapshot { waits: vec![Duration::ZERO; waiting], busy: vec![Duration::ZERO; environments.min(clients)], ..base.clone() };
                environments += plan(&snapshot).start;
            }
            prop_assert!(environments <= clients);
            let turns = (80_000 / run_us) as usize;
            // Enough that the queue is served within a start, not more than a client each.
            prop_assert!(environments * turns.max(1) + environments >= clients.min(environments * (turns + 1)));
            if turns == 0 {
                prop_assert_eq!(environments, clients);
            }
        }
    }
}
