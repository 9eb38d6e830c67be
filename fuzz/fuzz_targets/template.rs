//! Mapping templates: compiled, rendered with and without a trace, which must not differ.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pinfold_fuzz::{LIMITS, cut_text};
use vtl::{Inputs, Template};

fuzz_target!(|data: &[u8]| {
    let (template, body) = cut_text(data);
    let Ok(template) = Template::compile(template, &LIMITS) else { return };
    let pairs = [("a".to_owned(), "1".to_owned()), ("b".to_owned(), body.to_owned())];
    let context = serde_json::json!({"requestId": "id", "identity": {"sourceIp": "::1"}, "list": [1, 2.5, null, true]});
    let variables = std::collections::BTreeMap::from(pairs.clone());
    let inputs =
        Inputs { body, path: &pairs, querystring: &pairs, header: &pairs, context: &context, stage_variables: &variables };
    let rendered = template.render(&inputs);
    let (traced, _) = template.render_traced(&inputs);
    assert_eq!(rendered.is_ok(), traced.is_ok());
    if let (Ok(rendered), Ok(traced)) = (rendered, traced) {
        assert!(rendered.text.len() <= LIMITS.template_output);
        assert_eq!(rendered.text, traced.text);
    }
});
