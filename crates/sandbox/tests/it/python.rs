//! The Python client: events, context, errors and log lines as AWS's own.

use sandbox::{Exit, Failure, runtimes};

use crate::support::{Bench, error_of};

#[tokio::test]
async fn an_event_and_its_context() {
    let bench = Bench::new(None).await;
    let code = r#"
import os, time
seen = []
def handler(event, context):
    seen.append(1)
    left = context.get_remaining_time_in_millis()
    return {
        'event': event, 'calls': len(seen), 'left': 0 < left <= 30000, 'trace': os.environ['_X_AMZN_TRACE_ID'],
        'context': [context.aws_request_id, context.function_name, context.function_version,
            context.invoked_function_arn, context.memory_limit_in_mb, context.log_group_name,
            context.log_stream_name, context.client_context, context.identity.cognito_identity_id],
        'cwd': os.getcwd(), 'modules': 'decimal' in __import__('sys').modules, 'argv': len(__import__('sys').argv),
    }
"#;
    let mut function = bench.python(code).await;
    let answer = function.json(r#"{"a":[1,"ü"]}"#).await;
    let expected = serde_json::json!({
        "event": {"a": [1, "ü"]}, "calls": 1, "left": true,
        "trace": "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700",
        "context": ["8476a536-e9f4-11e8-9739-2dfe598c3fcd", "f", "$LATEST",
            "arn:aws:lambda:us-east-1:000000000000:function:f", "256", "/aws/lambda/f",
            "2026/11/20/[$LATEST]0", null, null],
        "cwd": if bench.view() { "/var/task".into() } else { bench.path_of_last_code() },
        "modules": false, "argv": 1,
    });
    assert_eq!(answer, expected);
    assert_eq!(function.json("null").await["calls"], 2);
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn an_exception_is_aws_s_document_and_log_line() {
    let bench = Bench::new(None).await;
    let mut function = bench
        .python("def inner():\n    raise ValueError('boom \\n two')\n\ndef handler(event, context):\n    inner()\n")
        .await;
    let error = error_of(function.call("{}").await);
    let root = if bench.view() { "/var/task".into() } else { bench.path_of_last_code() };
    let root = root.as_str();
    let expected = serde_json::json!({
        "errorMessage": "boom \n two",
        "errorType": "ValueError",
        "requestId": "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
        "stackTrace": [
            format!("  File \"{root}/app.py\", line 5, in handler\n    inner()\n"),
            format!("  File \"{root}/app.py\", line 2, in inner\n    raise ValueError('boom \\n two')\n"),
        ],
    });
    assert_eq!(error, expected);
    assert_eq!(
        function.lines,
        [format!(
            "[ERROR] ValueError: boom \n two\nTraceback (most recent call last):\n\
             \u{a0}\u{a0}File \"{root}/app.py\", line 5, in handler\n\u{a0}\u{a0}\u{a0}\u{a0}inner()\n\
             \u{a0}\u{a0}File \"{root}/app.py\", line 2, in inner\n\
             \u{a0}\u{a0}\u{a0}\u{a0}raise ValueError('boom \\n two')\n"
        )]
    );
    // It lives on.
    assert!(matches!(function.call("{}").await, Err(Failure::Function { .. })));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn every_way_not_to_load() {
    let bench = Bench::new(None).await;
    for (handler, text, kind, message) in [
        (
            "nothere.handler",
            "",
            "Runtime.ImportModuleError",
            "Unable to import module 'nothere': No module named 'nothere'",
        ),
        (
            "app.handler",
            "import requests_of_nobody",
            "Runtime.ImportModuleError",
            "Unable to import module 'app': No module named 'requests_of_nobody'",
        ),
        ("app.missing", "", "Runtime.HandlerNotFound", "Handler 'missing' missing on module 'app'"),
        (
            "app",
            "",
            "Runtime.MalformedHandlerName",
            "Bad handler 'app': not enough values to unpack (expected 2, got 1)",
        ),
        ("sys.exit", "", "Runtime.BuiltInModuleConflict", "Cannot use built-in module sys as a handler module"),
        (
            "app.handler",
            "def handler(:",
            "Runtime.UserCodeSyntaxError",
            "Syntax error in module 'app': invalid syntax (app.py, line 1)",
        ),
        ("app.handler", "1/0", "ZeroDivisionError", "division by zero"),
    ] {
        let spec = bench.spec("python3.11", handler, &[("app.py", text)]);
        let Err((Failure::Init { payload }, lines)) = bench.start(spec).await else {
            panic!("{handler} {text}: no init failure")
        };
        let error: serde_json::Value = serde_json::from_slice(&payload).unwrap();
        assert_eq!(error["errorType"], kind);
        assert_eq!(error["errorMessage"], message);
        assert_eq!(error["requestId"], "");
        assert!(lines[0].starts_with(&format!("[ERROR] {kind}: {message}\nTraceback")), "{lines:?}");
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn what_json_cannot_say() {
    let bench = Bench::new(None).await;
    let code = r#"
import decimal
def handler(event, context):
    return {'set': {1}, 'decimal': [decimal.Decimal('1.10'), 2], 'bytes': b'raw', 'text': 'ü'}[event]
"#;
    let mut function = bench.python(code).await;
    let error = error_of(function.call(r#""set""#).await);
    assert_eq!(error["errorType"], "Runtime.MarshalError");
    assert_eq!(error["errorMessage"], "Unable to marshal response: Object of type set is not JSON serializable");
    assert_eq!(function.call(r#""decimal""#).await, Ok("[1.10, 2]".into()));
    assert_eq!(function.call(r#""bytes""#).await, Ok("raw".into()));
    assert_eq!(function.call(r#""text""#).await, Ok("\"\\u00fc\"".into()));
    let error = error_of(function.call("{oops").await);
    assert_eq!(error["errorType"], "Runtime.UnmarshalError");
    assert!(error["errorMessage"].as_str().unwrap().starts_with("Unable to unmarshal input: "));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn logging_is_formatted_and_each_message_is_one_event() {
    let bench = Bench::new(None).await;
    let code = r#"
import logging, sys, subprocess
logger = logging.getLogger()
logger.setLevel('INFO')
def handler(event, context):
    print('one\ntwo')
    logger.info('three\nfour ' + 'x' * 9000)
    sys.stderr.write('five\n')
    subprocess.run(['/bin/sh', '-c', 'echo six; echo seven >/dev/stderr'])
    logging.debug('not shown')
    print('eight', end='')
"#;
    let mut function = bench.python(code).await;
    assert_eq!(function.call("{}").await, Ok("null".into()));
    let id = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    let lines = function.lines;
    let (logged, rest) = (lines[2].clone(), [&lines[..2], &lines[3..]].concat());
    assert_eq!(rest, ["one\n", "two\n", "five\n", "six\n", "seven\n", "eight"]);
    let fields: Vec<_> = logged.split('\t').collect();
    assert_eq!((fields[0], fields[2]), ("[INFO]", id));
    assert!(base::Timestamp::parse(fields[1]).is_some(), "{}", fields[1]);
    assert_eq!(fields[3], format!("three\nfour {}\n", "x".repeat(9000)));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn json_logs() {
    let bench = Bench::new(None).await;
    let code = "import logging\ndef handler(event, context):\n    logging.warning('hello %s', 'you', extra={'k': 1})\n    logging.info('hidden')\n    raise KeyError('k')\n";
    let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", code)]);
    spec.environment.push(("AWS_LAMBDA_LOG_FORMAT".into(), "JSON".into()));
    let mut function = bench.start(spec).await.unwrap();
    let _ = function.call("{}").await;
    let lines: Vec<serde_json::Value> = function.lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["level"], "WARNING");
    assert_eq!(lines[0]["message"], "hello you");
    assert_eq!(lines[0]["k"], 1);
    assert_eq!(lines[0]["requestId"], "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
    assert_eq!(lines[1]["errorType"], "KeyError");
    assert_eq!(lines[1]["level"], "ERROR");
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn the_end_of_the_process_is_told_with_its_code() {
    let bench = Bench::new(None).await;
    for (code, expected) in [
        ("import sys\ndef handler(e, c):\n    sys.exit(3)", Exit::Code(3)),
        ("import os\ndef handler(e, c):\n    os._exit(0)", Exit::Code(0)),
        ("def handler(e, c):\n    exit(1)", Exit::Code(1)),
        ("import os\ndef handler(e, c):\n    os.kill(os.getpid(), 15)", Exit::Signal(15)),
        ("import os\ndef handler(e, c):\n    os.abort()", Exit::Signal(6)),
    ] {
        let mut function = bench.python(&format!("{code}\n")).await;
        assert_eq!(function.call("{}").await, Err(Failure::Exited(expected)), "{code}");
        assert!(!function.environment.is_alive());
        assert!(matches!(function.call("{}").await, Err(Failure::Exited(_))));
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn payloads_of_six_megabytes() {
    let bench = Bench::new(None).await;
    let code = "def handler(event, context):\n    return event if isinstance(event, str) else 'x' * event\n";
    let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", code)]);
    spec.memory_mb = 1769;
    let mut function = bench.start(spec).await.unwrap();
    let large = format!("\"{}\"", "y".repeat(6 * 1024 * 1024 - 2));
    assert_eq!(function.call(&large).await, Ok(large));
    assert_eq!(function.call("6291457").await, Err(Failure::TooLarge(6_291_459)));
    assert_eq!(function.call("1").await, Ok("\"x\"".into()));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn output_that_fills_the_pipe_is_not_lost() {
    let bench = Bench::new(None).await;
    let code = "def handler(event, context):\n    for i in range(20000):\n        print('line %d of many' % i)\n";
    let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", code)]);
    spec.memory_mb = 1769;
    let mut function = bench.start(spec).await.unwrap();
    assert_eq!(function.call("{}").await, Ok("null".into()));
    assert_eq!(function.lines.len(), 20000);
    assert_eq!(function.lines[19999], "line 19999 of many\n");
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn modules_of_layers_and_of_the_code() {
    let bench = Bench::new(None).await;
    let first = bench.code("one", &[("python/shared.py", "name = 'first'"), ("python/only.py", "name = 'only'")]);
    let second = bench.code("two", &[("python/shared.py", "name = 'second'")]);
    let code =
        "import shared, only, own.deep\ndef handler(e, c):\n    return [shared.name, only.name, own.deep.name]\n";
    let files = [("pkg/app.py", code), ("own/__init__.py", ""), ("own/deep.py", "name = 'own'")];
    let mut spec = bench.spec("python3.11", "pkg/app.handler", &files);
    spec.layers = vec![first, second];
    let mut function = bench.start(spec).await.unwrap();
    assert_eq!(function.call("{}").await, Ok(r#"["second", "only", "own"]"#.into()));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_wrapper_starts_the_runtime() {
    let bench = Bench::new(None).await;
    let wrapper = "#!/bin/sh\nexport FROM_WRAPPER=yes\nexec \"$@\"\n";
    let code = "import os\ndef handler(e, c):\n    return os.environ['FROM_WRAPPER']\n";
    let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", code), ("wrap", wrapper)]);
    spec.environment.push(("AWS_LAMBDA_EXEC_WRAPPER".into(), "/var/task/wrap".into()));
    let mut function = bench.start(spec).await.unwrap();
    assert_eq!(function.call("{}").await, Ok("\"yes\"".into()));
    bench.sandbox.shutdown().await;
}

/// Every Python of this machine, from 2.7 on.
#[tokio::test]
async fn every_installed_version() {
    let bench = Bench::new(None).await;
    let code = "import sys, logging\ndef handler(event, context):\n    print('hi')\n    logging.getLogger().warning('w')\n    if event.get('fail'):\n        raise RuntimeError('no')\n    return [sys.version_info[0], sys.version_info[1], event]\n";
    let mut seen = 0;
    for found in runtimes::installed() {
        if found.language != sandbox::Language::Python {
            continue;
        }
        let (major, minor) = found.version;
        if found.prefix.is_some() && !bench.view() {
            println!("skipped: Python {major}.{minor} lies where another user may not read");
            continue;
        }
        let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", code)]);
        spec.interpreter = Some(found);
        let mut function = bench.start(spec).await.unwrap_or_else(|error| panic!("{major}.{minor}: {error:?}"));
        let answer = function.json(r#"{"a":"\u00fc"}"#).await;
        assert_eq!(answer, serde_json::json!([major, minor, {"a": "ü"}]));
        let error = error_of(function.call(r#"{"fail":1}"#).await);
        assert_eq!(error["errorType"], "RuntimeError", "{major}.{minor}");
        assert_eq!(function.lines[0], "hi\n", "{major}.{minor}");
        assert!(function.lines[1].starts_with("[WARNING]\t2"), "{:?}", function.lines);
        seen += 1;
    }
    assert!(seen > 0);
    bench.sandbox.shutdown().await;
}
