//! Policy documents of every kind: read, evaluated, explained.
#![no_main]

use std::sync::Arc;

use auth::policy::{Attached, Kind, Policies, Policy, Request, denial, evaluate, explain, suggest};
use auth::{Caller, Principal};
use base::AccountId;
use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::cut_text;

const KINDS: [Kind; 6] =
    [Kind::Managed, Kind::Inline, Kind::Session, Kind::Trust, Kind::Resource, Kind::ServiceControl];

fuzz_target!(|data: &[u8]| {
    let Some((&which, data)) = data.split_first() else { return };
    let (document, asked) = cut_text(data);
    let kind = KINDS[usize::from(which) % KINDS.len()];
    let Ok(policy) = Policy::parse(document, kind) else { return };
    let (action, resource) = asked.split_once('\n').unwrap_or((asked, "*"));
    let account = AccountId::default_account();
    let name: Arc<str> = "ann".into();
    let principal = Principal::User { account: account.clone(), path: "/".into(), name, id: "AIDAX".into() };
    let attached = [Attached { name: "p".into(), policy: Arc::new(policy.clone()) }];
    let context = [("aws:SourceArn".to_owned(), vec![resource.to_owned()]), ("aws:TagKeys".to_owned(), Vec::new())];
    for caller in [Caller::new(principal), Caller::root(account), Caller::service("lambda.amazonaws.com")] {
        let request = Request { context: &context, ..Request::new(&caller, action, resource) };
        for policies in [
            Policies { identity: &attached, ..Policies::default() },
            Policies { resource: Some(&policy), resource_required: true, ..Policies::default() },
            Policies { identity: &attached, boundary: attached.first(), service_control: Some(&attached), ..Policies::default() },
        ] {
            let verdict = evaluate(&request, &policies);
            explain(&request, &policies, &verdict);
            denial(&request, &verdict);
            suggest(&request, &policies, &verdict);
        }
    }
});
