//! `TestInvokeMethod`: runs the data plane's own phases on the working copy, and shows their log.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use http_body_util::BodyExt;
use service::{Call, Tracer};
use wire::Error;

use super::{api, no, resource};
use crate::Gateway;
use crate::compiled::{CompiledStage, StageSettings};
use crate::error::{bad_request, no_integration, no_method};
use crate::generated::apigateway::*;
use crate::phases::{self, Exchange, Start};
use crate::tables;

/// The name that the stage has in a test, as in AWS.
const STAGE: &str = "test-invoke-stage";

/// As AWS: no stage, no authorization; the log is AWS's execution log.
pub async fn run(
    gateway: &Gateway,
    call: &Call,
    input: TestInvokeMethodRequest,
) -> Result<TestInvokeMethodResponse, Error> {
    let (mut snapshot, target) = gateway.read(|from| {
        let target = resource(from, call, &input.rest_api_id, &input.resource_id)?;
        let snapshot = tables::working_copy(from, api(from, call, &input.rest_api_id)?)?;
        let method = target.methods.get(&input.http_method).or(target.methods.get("ANY"));
        let method = method.ok_or_else(|| no(no_method()))?;
        if method.integration.is_none() {
            return Err(no(no_integration()));
        }
        Ok((snapshot, target))
    })?;
    snapshot.resources = vec![target];
    let settings = StageSettings {
        name: STAGE.to_owned(),
        deployment_id: String::new(),
        variables: input.stage_variables.clone().unwrap_or_default(),
    };
    let stage = Arc::new(CompiledStage::compile(&snapshot, &settings, &gateway.limits));
    let mut x = exchange(gateway, call, &input, stage)?;
    let began = gateway.clock.now();
    let id = x.id;
    x.log = Some(vec![(began, format!("Starting execution for request: {id}"))]);
    let response = phases::test(&mut x).await;
    let (parts, body) = response.into_parts();
    let body = body.collect().await.map_err(Error::internal)?.to_bytes();
    let mut many: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in &parts.headers {
        // AWS shows the response as the method made it.
        if matches!(name.as_str(), "x-amzn-requestid" | "x-amz-apigw-id") {
            continue;
        }
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        many.entry(spelling(name)).or_default().push(value);
    }
    let log = x.log.take().unwrap_or_default();
    let lines: String = log.iter().map(|(at, line)| format!("{} : {line}\n", java_date(*at))).collect();
    let latency = i64::try_from(gateway.clock.now().since(began).as_millis()).unwrap_or(i64::MAX);
    Ok(TestInvokeMethodResponse {
        status: Some(i32::from(parts.status.as_u16())),
        body: Some(String::from_utf8_lossy(&body).into_owned()),
        headers: Some(many.iter().filter_map(|(name, values)| Some((name.clone(), values.last()?.clone()))).collect()),
        multi_value_headers: Some(many),
        log: Some(format!("Execution log for request {id}\n{lines}")),
        latency: Some(latency),
    })
}

/// The request that the input describes, at the stage's only resource.
fn exchange<'g>(
    gateway: &'g Gateway,
    call: &Call,
    input: &TestInvokeMethodRequest,
    stage: Arc<CompiledStage>,
) -> Result<Exchange<'g>, Error> {
    let Some(target) = stage.resources.first() else { return Err(crate::error::no_resource()) };
    let given = input.path_with_query_string.clone().filter(|path| !path.is_empty());
    let given = given.unwrap_or_else(|| target.path.clone());
    let (path, query) = given.split_once('?').unwrap_or((&given, ""));
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let values = stage.routes.find(&path).map(|found| found.values.into_iter().map(str::to_owned).collect::<Vec<_>>());
    let parameters = target.variables.iter().cloned().zip(values.unwrap_or_default()).collect();
    let method = target.method(&input.http_method).cloned();
    let http_method = if input.http_method == "ANY" { "GET" } else { &input.http_method };
    let mut request = http::Request::new(Bytes::from(input.body.clone().unwrap_or_default()));
    *request.method_mut() = http_method.parse().map_err(|_| bad_request("Invalid HttpMethod specified."))?;
    if !query.is_empty() {
        let uri = format!("/?{}", query.replace(|c: char| c.is_whitespace() || c.is_control() || !c.is_ascii(), "+"));
        *request.uri_mut() = uri.parse().map_err(|_| bad_request("Invalid path with query string specified"))?;
    }
    let single = input.headers.iter().flatten();
    let many = input
        .multi_value_headers
        .iter()
        .flatten()
        .flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
    for (name, value) in single.chain(many) {
        let header = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(value).ok());
        let (name, value) = header.ok_or_else(|| bad_request(format!("Invalid header specified: {name}")))?;
        // As many as any request may have; `HeaderMap` panics beyond 24,576.
        if request.headers().len() >= gateway.limits.header_count {
            return Err(bad_request("Too many headers specified"));
        }
        request.headers_mut().append(name, value);
    }
    let domain_name = "testPrefix.testDomainName".to_owned();
    let mut x = Exchange::new(Start {
        gateway,
        tracer: Arc::new(Tracer::new(call.time)),
        ids: phases::new_ids(gateway),
        time: call.time,
        full_path: target.path.clone(),
        path,
        stage: Arc::clone(&stage),
        request,
        domain_name,
        source_ip: call.origin.source_ip,
        endpoint: call.origin.endpoint.clone(),
    });
    x.path_parameters = parameters;
    x.method = method;
    x.tested = true;
    x.caller = Some(call.caller.clone());
    Ok(x)
}

/// `Content-Type`, and `x-amzn-ErrorType` as AWS writes it.
fn spelling(name: &HeaderName) -> String {
    match name.as_str() {
        "x-amzn-errortype" => "x-amzn-ErrorType".to_owned(),
        _ => phases::spelling(name).to_owned(),
    }
}

/// `Fri Nov 20 12:30:45 UTC 2026`, as Java prints dates.
fn java_date(at: base::Timestamp) -> String {
    // `Fri, 20 Nov 2026 12:30:45 GMT`
    let date = at.http_date();
    let parts: Vec<&str> = date.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [weekday, day, month, year, time, _] => format!("{weekday} {month} {day} {time} UTC {year}"),
        _ => date,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_are_javas() {
        assert_eq!(super::java_date(base::Timestamp::from_millis(1_795_177_845_123)), "Fri Nov 20 12:30:45 UTC 2026");
    }
}
