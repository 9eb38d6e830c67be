//! What every crate may know: names, ids, time, randomness, limits, secrets.
//! No async, no I/O, no AWS service.

mod arn;
mod clock;
mod id;
mod limits;
mod rng;
mod secret;
mod why;

pub use arn::{AccountId, Arn, InvalidArn, Region};
pub use clock::{Clock, ManualClock, SystemClock, Timestamp};
pub use id::RequestId;
pub use limits::Limits;
pub use rng::{Rng, SeededRng, SystemRng};
pub use secret::Secret;
pub use why::{Decision, DecisionStep, Fix, Why};
