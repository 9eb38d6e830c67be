//! Whether a function may write its log: asked of its role as AWS asks, when an environment starts and
//! again when policies have changed.

use std::sync::Arc;

use auth::Caller;
use base::{Arn, RequestId, Why};
use service::{Ask, Finding, LogStream, Mode};

use crate::lambda::Resources;

/// The permission of one environment.
pub(crate) struct LogPermit {
    resources: Arc<Resources>,
    function: String,
    stream: Arc<LogStream>,
    caller: Caller,
    /// The authorizer's generation at the last question.
    asked: Option<u64>,
    refused: Option<Why>,
}

impl LogPermit {
    /// For a stream that the role's session writes.
    pub fn new(resources: &Arc<Resources>, function: &str, stream: &Arc<LogStream>, caller: Caller) -> Self {
        Self {
            resources: Arc::clone(resources),
            function: function.into(),
            stream: Arc::clone(stream),
            caller,
            asked: None,
            refused: None,
        }
    }

    /// Whether it writes, as of the last question: where policies are not enforced in any case.
    pub fn granted(&self) -> bool {
        self.refused.is_none() || !self.enforced()
    }

    /// Asks, if policies have changed since; an atomic load tells. Gives why it may not write.
    pub fn ask(&mut self, request_id: RequestId) -> Option<&Why> {
        let generation = self.resources.authorizer.generation();
        if self.asked != Some(generation) {
            self.asked = Some(generation);
            self.refused = self.question(request_id);
        }
        self.refused.as_ref()
    }

    /// Under `enforce` the function runs without, under `warn` it would: nobody sees an error, and a
    /// finding tells why.
    fn question(&self, request_id: RequestId) -> Option<Why> {
        let Self { resources, function, stream, .. } = self;
        let time = resources.clock.now();
        let arn = |name: &str| {
            let resource = format!("log-group:{}:log-stream:{name}", stream.group);
            Arn::new("logs", stream.region.as_str(), stream.account.as_str(), resource).to_string()
        };
        let (of_group, of_stream) = (arn(""), arn(&stream.name));
        let missing = !resources.logs.until_reset().has_group(stream);
        let create = missing.then_some(("logs:CreateLogGroup", &of_group));
        let actions =
            create.into_iter().chain([("logs:CreateLogStream", &of_stream), ("logs:PutLogEvents", &of_stream)]);
        let asks: Vec<Ask<'_>> = actions
            .map(|(action, resource)| Ask {
                caller: &self.caller,
                region: &stream.region,
                action,
                resource,
                conditions: Vec::new(),
                resource_policy: None,
                request_id,
                time,
                origin: &resources.origin,
            })
            .collect();
        let error = resources.authorizer.refusal(&asks)?;
        let mut why = error.why.as_deref().cloned().unwrap_or_default();
        let runs = if self.enforced() { "runs without logs" } else { "would run without logs on AWS" };
        why.summary = format!("function {function} {runs}: {}", why.summary);
        why.passed = true;
        why.phase = "logs".into();
        let fix = why.fix.as_ref().and_then(|fix| fix.command.clone()).unwrap_or_default();
        let action = why.decision.as_ref().map(|decision| decision.action.clone()).unwrap_or_default();
        let role = self.caller.principal().issuer_arn();
        let group = of_group.trim_end_matches("log-stream:");
        // The key under which the authorizer knows it, and forgets it once the role may.
        let finding = Finding { request_id, time, key: format!("{role}|{action}|{group}*"), why: why.clone() };
        if resources.trace.finding(finding) {
            tracing::warn!("function {function} {runs}: its role may not write them. To mend it: {fix}");
        }
        Some(why)
    }

    fn enforced(&self) -> bool {
        self.resources.authorizer.mode() == Mode::Enforce
    }
}
