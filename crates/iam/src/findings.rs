//! Findings as they are now: decided again by the policies of the moment, with commands that do not undo
//! each other.

use std::sync::Arc;

use auth::policy::{Policy, Request};
use auth::{Caller, Session};
use base::{Decision, Fix, Timestamp, Why};

use crate::Iam;
use crate::authorize::Refused;
use crate::change::Change;
use crate::fix::shown;
use crate::sts::assume;

/// The phase of what is found of a function's log.
const LOGS: &str = "logs";

/// An explanation, and when it was found in which request.
type Found = (String, Timestamp, Why);

/// How a question comes out now.
enum Again {
    Allowed,
    Refused(Box<Refused>),
    /// Policies decide that are not known here: the next question tells.
    Unknown,
}

impl Iam {
    /// Leaves of what was found what would be refused still, each with the command that mends it now.
    /// Changes of one document are made by one command, which stands with the first of them.
    /// `policy_of` knows the policies of functions, by ARN.
    pub fn standing(
        &self,
        found: Vec<Found>,
        now: Timestamp,
        policy_of: impl Fn(&str) -> Option<Arc<Policy>>,
    ) -> Vec<Found> {
        let mut standing = Vec::with_capacity(found.len());
        let mut changes: Vec<(Vec<usize>, Change)> = Vec::new();
        for (id, time, why) in found {
            let why = match self.decide_again(&why, now, &policy_of) {
                Again::Allowed => continue,
                Again::Unknown => why,
                Again::Refused(refused) => {
                    if let Some(change) = refused.change {
                        let at = standing.len();
                        match changes.iter_mut().find(|(_, other)| other.target.is(&change.target)) {
                            Some((places, other)) => {
                                places.push(at);
                                other.join(change);
                            }
                            None => changes.push((vec![at], change)),
                        }
                    }
                    let summary = summary(&why, &refused.why);
                    Why { phase: why.phase, summary, passed: why.passed, ..refused.why }
                }
            };
            standing.push((id, time, why));
        }
        for (places, change) in changes.into_iter().filter(|(places, _)| places.len() > 1) {
            let together = shown(self.carry_out(change));
            for at in places {
                if let Some((_, _, Why { fix: Some(fix), .. })) = standing.get_mut(at) {
                    fix.command.clone_from(&together.command);
                    fix.document.clone_from(&together.document);
                }
            }
        }
        once(&mut standing);
        standing
    }

    fn decide_again(&self, why: &Why, now: Timestamp, policy_of: impl Fn(&str) -> Option<Arc<Policy>>) -> Again {
        let Some(decision) = &why.decision else { return Again::Unknown };
        let of_function = decision.resource.starts_with("arn:aws:lambda:");
        let known = |step: &base::DecisionStep| match step.policy_type.as_str() {
            "identity" | "boundary" | "trust" => true,
            "resource" => of_function,
            _ => false,
        };
        let Some(caller) = self.caller_again(why, decision, now).filter(|_| decision.steps.iter().all(known)) else {
            return Again::Unknown;
        };
        let trust = assume::trust(self, &decision.resource).filter(|_| decision.action == "sts:AssumeRole");
        let own = of_function.then(|| policy_of(&decision.resource)).flatten();
        let request =
            Request { context: &decision.context, now, ..Request::new(&caller, &decision.action, &decision.resource) };
        let required = trust.is_some();
        let refused = self.decide(&request, trust.or(own).as_deref(), required);
        refused.map_or(Again::Allowed, |refused| Again::Refused(Box::new(refused)))
    }

    /// Who asked. A function's session is granted at once all that its log needs.
    fn caller_again(&self, why: &Why, decision: &Decision, now: Timestamp) -> Option<Caller> {
        let mut caller = self.caller_of(&decision.principal)?;
        if why.phase == LOGS {
            let for_service = Some("lambda.amazonaws.com".into());
            caller.session = Some(Arc::new(Session { issued: now, expires: now, for_service, ..Session::default() }));
        }
        Some(caller)
    }
}

/// The sentence that was said, unless something else decides now.
fn summary(old: &Why, new: &Why) -> String {
    let reason = |why: &Why| why.decision.as_ref().map(|decision| decision.summary.clone());
    if reason(old) == reason(new) { old.summary.clone() } else { new.summary.clone() }
}

/// Leaves each command with the first that it mends.
fn once(standing: &mut [Found]) {
    let mut commands: Vec<(String, String)> = Vec::new();
    for (id, _, why) in standing {
        let Some(command) = why.fix.as_ref().and_then(|fix| fix.command.clone()) else { continue };
        match commands.iter().find(|(other, _)| *other == command) {
            Some((_, first)) => {
                let note = format!("The command that mends what was found in request {first} mends this too.");
                why.fix = Some(Fix { note: Some(note), ..Fix::default() });
            }
            None => commands.push((command, id.clone())),
        }
    }
}
