//! The Node.js client: both styles of handlers, errors and log lines as AWS's own.

use sandbox::{Exit, Failure};

use crate::support::{Bench, error_of};

const ID: &str = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

/// Calls a handler of one file and compares the response.
async fn check(bench: &Bench, code: &str, payload: &str, expected: &str) {
    let mut function = bench.node(code).await;
    assert_eq!(function.call(payload).await.as_deref(), Ok(expected), "{code}");
    // A second time, as a warm one.
    assert_eq!(function.call(payload).await.as_deref(), Ok(expected), "{code}");
}

#[tokio::test]
async fn every_way_to_answer() {
    let bench = Bench::new(None).await;
    for (code, payload, expected) in [
        ("exports.handler = async (event) => event", r#"{"a":"ü"}"#, r#"{"a":"ü"}"#),
        ("exports.handler = async () => {}", "{}", "null"),
        ("exports.handler = (event, context, callback) => callback(null, event.a)", r#"{"a":1}"#, "1"),
        (
            "exports.handler = (event, context, callback) => setTimeout(() => callback(null, 'late'), 5)",
            "{}",
            "\"late\"",
        ),
        ("exports.handler = (event, context) => context.done(null, 2)", "{}", "2"),
        ("exports.handler = (event, context) => context.succeed(3)", "{}", "3"),
        ("exports.handler = () => {}", "{}", "null"),
        ("exports.handler = () => 'ignored'", "{}", "null"),
        ("exports.handler = () => new Promise(() => {})", "{}", "null"),
        ("exports.handler = async () => () => 1", "{}", "null"),
        // Waits for the loop to be empty, or not.
        (
            "let n = 0; exports.handler = (e, c, callback) => { n = 0; setTimeout(() => n++, 5); callback(null, {get n() { return n; }}); }",
            "{}",
            r#"{"n":1}"#,
        ),
        (
            "exports.handler = (e, c, callback) => { c.callbackWaitsForEmptyEventLoop = false; setTimeout(() => {}, 1e6); callback(null, 4); }",
            "{}",
            "4",
        ),
        ("exports.handler = (e, c, callback) => { callback(null, 5); callback(null, 6); }", "{}", "5"),
    ] {
        check(&bench, code, payload, expected).await;
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn the_context() {
    let bench = Bench::new(None).await;
    let code = "exports.handler = async (e, c) => [c.functionName, c.functionVersion, c.invokedFunctionArn, c.memoryLimitInMB, c.awsRequestId, c.logGroupName, c.logStreamName, c.callbackWaitsForEmptyEventLoop, c.getRemainingTimeInMillis() > 0, process.env._X_AMZN_TRACE_ID, c.clientContext === undefined]";
    let expected = serde_json::json!([
        "f",
        "$LATEST",
        "arn:aws:lambda:us-east-1:000000000000:function:f",
        "256",
        ID,
        "/aws/lambda/f",
        "2026/11/20/[$LATEST]0",
        true,
        true,
        "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700",
        true,
    ]);
    let mut function = bench.node(code).await;
    assert_eq!(function.json("{}").await, expected);
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn failures_live_on() {
    let bench = Bench::new(None).await;
    for (code, kind, message) in [
        ("exports.handler = async () => { throw new TypeError('boom'); }", "TypeError", "boom"),
        ("exports.handler = () => { throw new Error('sync'); }", "Error", "sync"),
        ("exports.handler = (e, c, callback) => callback(new RangeError('cb'))", "RangeError", "cb"),
        ("exports.handler = (e, c, callback) => callback('text')", "string", "text"),
        ("exports.handler = (e, c) => c.fail('failed')", "string", "failed"),
        (
            "exports.handler = async () => { const a = {}; a.a = a; return a; }",
            "Error",
            "Unable to stringify response body",
        ),
        ("exports.handler = async () => 10n", "Error", "Unable to stringify response body"),
        (
            "exports.handler = async () => { class Odd extends Error { constructor(m) { super(m); this.name = 'Odd'; this.code = 7; } } throw new Odd('x'); }",
            "Odd",
            "x",
        ),
    ] {
        let mut function = bench.node(code).await;
        for _ in 0..2 {
            let error = error_of(function.call("{}").await);
            assert_eq!(error["errorType"], kind, "{code}");
            assert_eq!(error["errorMessage"], message, "{code}");
            assert!(error["trace"].is_array());
        }
        let line = &function.lines[0];
        let fields: Vec<_> = line.splitn(4, '\t').collect();
        assert_eq!((fields[1], fields[2]), (ID, "ERROR"));
        assert!(fields[3].starts_with("Invoke Error \t{\"errorType\":"), "{line}");
        assert!(line.ends_with("}\n"));
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn an_uncaught_exception_ends_the_process_with_its_document() {
    let bench = Bench::new(None).await;
    for (code, kind, title) in [
        (
            "exports.handler = (e, c, cb) => setTimeout(() => { throw new Error('later'); }, 1)",
            "Error",
            "Uncaught Exception \t{",
        ),
        (
            "exports.handler = (e, c, cb) => { Promise.reject(new Error('nobody')); setTimeout(() => {}, 1e6); }",
            "Runtime.UnhandledPromiseRejection",
            "Unhandled Promise Rejection \t{",
        ),
    ] {
        let mut function = bench.node(code).await;
        let error = error_of(function.call("{}").await);
        assert_eq!(error["errorType"], kind);
        assert!(function.lines[0].contains(title), "{:?}", function.lines);
        assert!(!function.environment.is_alive());
    }
    let mut function = bench.node("exports.handler = () => process.exit(4)").await;
    assert_eq!(function.call("{}").await, Err(Failure::Exited(Exit::Code(4))));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn every_way_not_to_load() {
    let bench = Bench::new(None).await;
    for (handler, text, kind, message) in [
        ("nothere.handler", "", "Runtime.ImportModuleError", "Error: Cannot find module 'nothere'"),
        (
            "index.handler",
            "require('left-padded')",
            "Runtime.ImportModuleError",
            "Error: Cannot find module 'left-padded'",
        ),
        ("index.missing", "", "Runtime.HandlerNotFound", "index.missing is undefined or not exported"),
        ("index.x", "exports.x = 1", "Runtime.HandlerNotFound", "index.x is not a function"),
        ("index", "", "Runtime.MalformedHandlerName", "Bad handler"),
        (
            "../index.x",
            "",
            "Runtime.MalformedHandlerName",
            "'../index.x' is not a valid handler name. Use absolute paths when specifying root directories in handler names.",
        ),
        ("index.handler", "exports.handler = (", "Runtime.UserCodeSyntaxError", "SyntaxError: Unexpected token '}'"),
        ("index.handler", "throw new TypeError('init')", "TypeError", "init"),
    ] {
        let spec = bench.spec("nodejs20.x", handler, &[("index.js", text)]);
        let Err((Failure::Init { payload }, lines)) = bench.start(spec).await else {
            panic!("{handler} {text}: no init failure")
        };
        let error: serde_json::Value = serde_json::from_slice(&payload).unwrap();
        assert_eq!(error["errorType"], kind, "{text}");
        let told = error["errorMessage"].as_str().unwrap();
        let same = if kind == "Runtime.UserCodeSyntaxError" {
            told.starts_with("SyntaxError: ")
        } else {
            told.starts_with(message)
        };
        assert!(same, "{told}");
        assert!(lines[0].contains("\tundefined\tERROR\tUncaught Exception \t{"), "{lines:?}");
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn console_lines_and_modules() {
    let bench = Bench::new(None).await;
    let code = "exports.handler = async () => { console.log('one\\ntwo', {a: 1}); console.error('bad'); process.stdout.write('raw\\n'); console.warn('x'.repeat(9000)); }";
    let mut function = bench.node(code).await;
    assert_eq!(function.call("{}").await, Ok("null".into()));
    let shown: Vec<_> =
        function.lines.iter().map(|line| line.split_once('\t').map_or(line.as_str(), |(_, rest)| rest)).collect();
    let long = format!("{ID}\tWARN\t{}\n", "x".repeat(9000));
    assert_eq!(shown, [&format!("{ID}\tINFO\tone\ntwo {{ a: 1 }}\n"), &format!("{ID}\tERROR\tbad\n"), "raw\n", &long]);
    assert!(base::Timestamp::parse(function.lines[0].split('\t').next().unwrap()).is_some());

    for (handler, files) in [
        (
            "index.handler",
            vec![("index.mjs", "import fs from 'fs'; export const handler = async () => typeof fs.readFileSync")],
        ),
        (
            "index.handler",
            vec![
                ("index.js", "import fs from 'fs'; export const handler = async () => typeof fs.readFileSync"),
                ("package.json", "{\"type\":\"module\"}"),
            ],
        ),
        ("index.handler", vec![("index.cjs", "exports.handler = async () => typeof require('fs').readFileSync")]),
        ("src/app.api.handler", vec![("src/app.js", "exports.api = {handler: async () => 'function'}")]),
        ("mod.handler", vec![("node_modules/mod/index.js", "exports.handler = async () => 'function'")]),
        (
            "index.handler",
            vec![(
                "index.mjs",
                "const late = await Promise.resolve('function'); export const handler = async () => late",
            )],
        ),
    ] {
        let mut function = bench.start(bench.spec("nodejs20.x", handler, &files)).await.unwrap();
        assert_eq!(function.call("{}").await, Ok("\"function\"".into()), "{files:?}");
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn json_logs_and_levels() {
    let bench = Bench::new(None).await;
    let code = "exports.handler = async () => { console.debug('no'); console.info({a: 1}); console.error('e', new Error('x')); }";
    let mut spec = bench.spec("nodejs20.x", "index.handler", &[("index.js", code)]);
    spec.environment.push(("AWS_LAMBDA_LOG_FORMAT".into(), "JSON".into()));
    spec.environment.push(("AWS_LAMBDA_LOG_LEVEL".into(), "INFO".into()));
    let mut function = bench.start(spec).await.unwrap();
    let _ = function.call("{}").await;
    let lines: Vec<serde_json::Value> = function.lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["message"]["a"], 1);
    assert_eq!(lines[0]["requestId"], ID);
    assert_eq!(lines[1]["errorMessage"], "x");
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn payloads_of_six_megabytes() {
    let bench = Bench::new(None).await;
    let code = "exports.handler = async (event) => typeof event === 'number' ? 'x'.repeat(event) : event";
    let mut spec = bench.spec("nodejs20.x", "index.handler", &[("index.js", code)]);
    spec.memory_mb = 1769;
    let mut function = bench.start(spec).await.unwrap();
    let large = format!("\"{}\"", "y".repeat(6 * 1024 * 1024 - 2));
    assert_eq!(function.call(&large).await, Ok(large));
    assert_eq!(function.call("6291457").await, Err(Failure::TooLarge(6_291_459)));
    assert_eq!(function.call("1").await, Ok("\"x\"".into()));
    bench.sandbox.shutdown().await;
}
