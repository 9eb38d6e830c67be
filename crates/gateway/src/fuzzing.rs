//! Parsers of this crate, for `fuzz/`.

use base::Limits;
use store::Stored;

use crate::api::patch;
use crate::compiled::{integration, mapping, media, route, template, uri};
use crate::generated::apigateway::PatchOperation;
use crate::openapi;
use crate::phases::proxy_response::ProxyResponse;
use crate::record;

/// Reads an expression of every kind.
pub fn expression(text: &str, limits: &Limits) {
    let variable = |name: &str| (name == "v").then(|| text.chars().take(8).collect());
    let _ = mapping::parse_source(text, &variable, limits);
    let _ = mapping::parse_target(text, "integration.request.");
    let _ = (uri::parse_aws(text), uri::parse_http(text), uri::with_stage_variables(text, &variable));
    template::Substitution::parse(text, &variable, limits);
    let _ = media::MediaTypes::new(&[text.to_owned()]).contains(text);
    let _ = integration::selection_pattern(text).map(|pattern| pattern.is_match(text));
    let operation = PatchOperation { op: Some("add".into()), path: Some(text.into()), value: None, from: None };
    let _ = patch::patches(Some(vec![operation]))
        .map(|patches| patches.iter().map(|patch| patch.parts().len()).sum::<usize>());
}

/// Reads an API's definition.
pub fn definition(bytes: &[u8], limits: &Limits) {
    let _ = openapi::read(bytes, limits);
}

/// Reads a function's answer to the proxy integration.
pub fn proxy_response(payload: &[u8]) {
    if let Ok(response) = ProxyResponse::parse(payload) {
        response.into_body(true);
    }
}

/// Makes a trie of paths and asks it for one.
pub fn routes<'p>(paths: impl Iterator<Item = &'p str>, asked: &str) {
    let mut routes = route::Routes::default();
    for (at, path) in paths.enumerate() {
        routes.insert(path, at);
        let _ = (route::variables(path), route::distance(path, asked));
    }
    let _ = routes.find(asked);
}

/// Reads stored records.
pub fn records(bytes: &[u8]) {
    let _ = record::RestApi::decode(bytes);
    let _ = record::Resource::decode(bytes);
    let _ = record::Stage::decode(bytes);
}
