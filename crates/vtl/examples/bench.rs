//! How long an evaluation takes: `cargo run --release -p vtl --example bench`. Prints the median of
//! nine runs for templates as they are used.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

const PASSTHROUGH: &str = r##"#set($allParams = $input.params())
{
"body-json" : $input.json('$'),
"params" : {
#foreach($type in $allParams.keySet())
    #set($params = $allParams.get($type))
"$type" : {
    #foreach($paramName in $params.keySet())
    "$paramName" : "$util.escapeJavaScript($params.get($paramName))"
        #if($foreach.hasNext),#end
    #end
}
    #if($foreach.hasNext),#end
#end
},
"context" : {
    "http-method" : "$context.httpMethod",
    "stage" : "$context.stage",
    "source-ip" : "$context.identity.sourceIp",
    "request-id" : "$context.requestId"
    }
}"##;

const LOOP: &str = r##"#set($root = $input.path('$'))
{"items": [#foreach($e in $root.items){"id": "$e.id", "name": "$e.name"}#if($foreach.hasNext),#end#end]}"##;

fn measure(name: &str, template: &str, inputs: &vtl::Inputs<'_>) {
    let limits = base::Limits::default();
    let template = match vtl::Template::compile(template, &limits) {
        Ok(template) => template,
        Err(error) => return println!("{name}: {error}"),
    };
    let mut medians: Vec<f64> = (0..9)
        .map(|_| {
            let rounds = 20_000_u32;
            let start = Instant::now();
            for _ in 0..rounds {
                let _ = black_box(template.render(black_box(inputs)));
            }
            start.elapsed().as_nanos() as f64 / f64::from(rounds)
        })
        .collect();
    medians.sort_by(f64::total_cmp);
    let size = template.render(inputs).map_or(0, |rendered| rendered.text.len());
    println!("{name:<34} {:>8.0} ns  {size:>6} B", medians.get(4).copied().unwrap_or_default());
}

fn main() {
    let pair = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let header: Vec<_> = [
        ("Accept", "*/*"),
        ("Host", "abc.execute-api.us-east-1.amazonaws.com"),
        ("User-Agent", "curl/8"),
        ("X-Amzn-Trace-Id", "Root=1-5e6722a7-cc56xmpl46db7ae02d4da47e"),
        ("X-Forwarded-For", "192.0.2.1"),
    ]
    .map(pair)
    .to_vec();
    let query = [("scope", "internal")].map(pair).to_vec();
    let context = serde_json::json!({
        "httpMethod": "POST", "stage": "prod", "requestId": "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
        "identity": {"sourceIp": "192.0.2.1", "userAgent": "curl/8"}
    });
    let stage = BTreeMap::new();
    let items: Vec<_> =
        (0..100).map(|n| serde_json::json!({"id": format!("id-{n}"), "name": "a name", "more": [1, 2, 3]})).collect();
    let large = serde_json::json!({"items": items}).to_string();
    let inputs = vtl::Inputs {
        body: r#"{"name": "Bella", "kind": "dog", "age": 7}"#,
        path: &[],
        querystring: &query,
        header: &header,
        context: &context,
        stage_variables: &stage,
    };
    measure("constant", r#"{"statusCode": 200}"#, &inputs);
    measure(
        "mock request",
        r#"{ #if( $input.params('scope') == "internal" ) "statusCode": 200 #else "statusCode": 500 #end }"#,
        &inputs,
    );
    measure("mock response", r#"{"message": "hello", "id": "$context.requestId"}"#, &inputs);
    measure("two members", r#"{"n": $input.json('$.name'), "a": $input.json('$.age')}"#, &inputs);
    measure("the whole body", "$input.json('$')", &inputs);
    measure("passthrough of everything", PASSTHROUGH, &inputs);
    let inputs = vtl::Inputs { body: &large, ..inputs };
    measure("a loop of 100 objects (4.6 KB in)", LOOP, &inputs);
}
