//! What functions see, and how their ends are told.

use expect_test::{Expect, expect};

use std::time::Duration;

use crate::support::{Bench, Ground, create, has};
use lambda::generated::lambda as model;
use service::Mode;

/// Ids, times and sizes differ each time.
fn plain(text: &str) -> String {
    // AWS's Python client indents traces with spaces that do not break.
    let mut out = text.replace('\u{a0}', " ");
    for (pattern, name) in [
        (r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "ID"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "TIME"),
        (r"\d+\.\d\d ms", "N ms"),
        (r"Billed Duration: \d+ ms", "Billed Duration: N ms"),
        (r"Max Memory Used: \d+ MB", "Max Memory Used: N MB"),
        (r"runtime:[0-9a-f]{64}", "runtime:HASH"),
    ] {
        out = regex::Regex::new(pattern).unwrap().replace_all(&out, name).into_owned();
    }
    out
}

async fn check(code: &str, payload: &str, expect: Expect) {
    if !has("python3.11") {
        return;
    }
    let bench = Bench::new().await;
    let mut input = create("f", "python3.11", &[("app.py", code)]);
    input.timeout = Some(if code.contains("hog") { 30 } else { 1 });
    bench.api::<model::FunctionConfiguration>("CreateFunction", input).await.unwrap();
    let answer = bench.invoke("f", payload).await.unwrap();
    expect.assert_eq(&plain(&format!("{:?}\n{}\n{}", answer.error, answer.payload, answer.tail)));
    bench.end().await;
}

#[tokio::test]
async fn a_function_answers_and_its_log_is_told() {
    check(
        "def handler(event, context):\n    print('hello', event['who'])\n    return {'got': event, 'id': context.aws_request_id}\n",
        r#"{"who":"you"}"#,
        expect![[r#"
            None
            {"got": {"who": "you"}, "id": "ID"}
            START RequestId: ID Version: $LATEST
            hello you
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn an_exception_is_told_with_its_trace() {
    check(
        "def handler(event, context):\n    return 1 + event['no']\n",
        "{}",
        expect![[r#"
            Some("Unhandled")
            {"errorMessage": "'no'", "errorType": "KeyError", "requestId": "ID", "stackTrace": ["  File \"/var/task/app.py\", line 2, in handler\n    return 1 + event['no']\n"]}
            START RequestId: ID Version: $LATEST
            [ERROR] KeyError: 'no'
            Traceback (most recent call last):
              File "/var/task/app.py", line 2, in handler
                return 1 + event['no']
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn a_time_that_is_up_is_told() {
    check(
        "import time\ndef handler(event, context):\n    print('begun')\n    time.sleep(60)\n",
        "{}",
        expect![[r#"
            Some("Unhandled")
            {"errorType":"Sandbox.Timedout","errorMessage":"RequestId: ID Error: Task timed out after 1.00 seconds"}
            START RequestId: ID Version: $LATEST
            begun
            TIME ID Task timed out after 1.00 seconds
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	Status: timeout	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn an_exit_is_told() {
    check(
        "import os\ndef handler(event, context):\n    os._exit(3)\n",
        "{}",
        expect![[r#"
            Some("Unhandled")
            {"errorType":"Runtime.ExitError","errorMessage":"RequestId: ID Error: Runtime exited with error: exit status 3"}
            START RequestId: ID Version: $LATEST
            RequestId: ID Error: Runtime exited with error: exit status 3
            Runtime.ExitError
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	Status: error	Error Type: Runtime.ExitError	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn code_that_does_not_load_is_told() {
    check(
        "import nothing_of_that_name\n",
        "{}",
        expect![[r#"
            Some("Unhandled")
            {"errorMessage": "Unable to import module 'app': No module named 'nothing_of_that_name'", "errorType": "Runtime.ImportModuleError", "requestId": "", "stackTrace": []}
            INIT_START Runtime Version: python:3.11.v1	Runtime Version ARN: arn:aws:lambda:us-east-1::runtime:HASH
            [ERROR] Runtime.ImportModuleError: Unable to import module 'app': No module named 'nothing_of_that_name'
            Traceback (most recent call last):
            INIT_REPORT Init Duration: N ms	Phase: init	Status: error	Error Type: Runtime.ImportModuleError
            [ERROR] Runtime.ImportModuleError: Unable to import module 'app': No module named 'nothing_of_that_name'
            Traceback (most recent call last):
            INIT_REPORT Init Duration: N ms	Phase: invoke	Status: error	Error Type: Runtime.ImportModuleError
            START RequestId: ID Version: $LATEST
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Status: error	Error Type: Runtime.ImportModuleError	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn an_init_that_takes_too_long_is_run_once_more_within_the_functions_time() {
    if !has("python3.11") {
        return;
    }
    let bench = Bench::with(Ground::new(), Mode::Warn, |_, limits| limits.init = Duration::from_millis(500)).await;
    let mut input = create("f", "python3.11", &[("app.py", "import time\nprint('begun')\ntime.sleep(60)\n")]);
    input.timeout = Some(1);
    bench.api::<model::FunctionConfiguration>("CreateFunction", input).await.unwrap();
    let answer = bench.invoke("f", "{}").await.unwrap();
    assert!(answer.tail.contains("\tDuration: 1000.00 ms\t"), "{}", answer.tail);
    expect![[r#"
        {"errorType":"Sandbox.Timedout","errorMessage":"RequestId: ID Error: Task timed out after 1.00 seconds"}
        INIT_START Runtime Version: python:3.11.v1	Runtime Version ARN: arn:aws:lambda:us-east-1::runtime:HASH
        begun
        INIT_REPORT Init Duration: N ms	Phase: init	Status: timeout
        begun
        INIT_REPORT Init Duration: N ms	Phase: invoke	Status: timeout
        START RequestId: ID Version: $LATEST
        TIME ID Task timed out after 1.00 seconds
        END RequestId: ID
        REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Status: timeout	
    "#]]
    .assert_eq(&plain(&format!("{}\n{}", answer.payload, answer.tail)));
    bench.end().await;
}

#[tokio::test]
async fn a_package_without_a_bootstrap_is_told() {
    let bench = Bench::new().await;
    bench.create("f", "provided.al2023", &[("app.py", "")]).await;
    let answer = bench.invoke("f", "{}").await.unwrap();
    expect![[r#"
        {"errorType":"Runtime.InvalidEntrypoint","errorMessage":"RequestId: ID Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]"}
        INIT_START Runtime Version: provided:2023.v1	Runtime Version ARN: arn:aws:lambda:us-east-1::runtime:HASH
        INIT_REPORT Init Duration: N ms	Phase: init	Status: error	Error Type: Runtime.InvalidEntrypoint
        INIT_REPORT Init Duration: N ms	Phase: invoke	Status: error	Error Type: Runtime.InvalidEntrypoint
        START RequestId: ID Version: $LATEST
        RequestId: ID Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]
        Runtime.InvalidEntrypoint
        END RequestId: ID
        REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Status: error	Error Type: Runtime.InvalidEntrypoint	
    "#]]
    .assert_eq(&plain(&format!("{}\n{}", answer.payload, answer.tail)));
    assert_eq!(bench.lines.of("/aws/lambda/f").len(), 7);
    bench.end().await;
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_told() {
    check(
        "def handler(event, context):\n    return 'x' * (7 << 20)\n",
        "{}",
        expect![[r#"
            Some("Unhandled")
            {"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"}
            START RequestId: ID Version: $LATEST
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	Status: error	Error Type: Function.ResponseSizeTooLarge	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn memory_that_is_used_up_is_told() {
    check(
        "def handler(event, context):\n    hog = []\n    while True:\n        hog.append(b'x' * (16 << 20))\n",
        "{}",
        expect![[r#"
            Some("Unhandled")
            {"errorType":"Runtime.OutOfMemory","errorMessage":"RequestId: ID Error: Runtime exited with error: signal: killed"}
            START RequestId: ID Version: $LATEST
            RequestId: ID Error: Runtime exited with error: signal: killed
            Runtime.OutOfMemory
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	Status: error	Error Type: Runtime.OutOfMemory	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn an_environment_is_awss() {
    check(
        "import os\ndef handler(event, context):\n    keep = ('AWS_', 'LAMBDA', '_')\n    return {k: v for k, v in sorted(os.environ.items()) if k.startswith(keep) and 'STREAM' not in k and 'TRACE' not in k}\n",
        "",
        expect![[r#"
            None
            {"AWS_ACCESS_KEY_ID": "ASIAEXAMPLE", "AWS_DEFAULT_REGION": "us-east-1", "AWS_ENDPOINT_URL": "http://127.0.0.1:4566", "AWS_EXECUTION_ENV": "AWS_Lambda_python3.11", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128", "AWS_LAMBDA_FUNCTION_NAME": "f", "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST", "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand", "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/f", "AWS_REGION": "us-east-1", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_SESSION_TOKEN": "token", "AWS_XRAY_CONTEXT_MISSING": "LOG_ERROR", "AWS_XRAY_DAEMON_ADDRESS": "169.254.79.129:2000", "LAMBDA_RUNTIME_DIR": "/var/runtime", "LAMBDA_TASK_ROOT": "/var/task", "_HANDLER": "app.handler"}
            START RequestId: ID Version: $LATEST
            END RequestId: ID
            REPORT RequestId: ID	Duration: N ms	Billed Duration: N ms	Memory Size: 128 MB	Max Memory Used: N MB	Init Duration: N ms	
        "#]],
    )
    .await;
}

#[tokio::test]
async fn node_answers_by_callback_and_by_promise() {
    if !has("nodejs20.x") {
        return;
    }
    let bench = Bench::new().await;
    let callback =
        "exports.handler = (event, context, callback) => callback(null, {got: event, name: context.functionName})";
    bench.create("callback", "nodejs20.x", &[("app.js", callback)]).await;
    let promise = "exports.handler = async (event) => { console.log('seen'); return event.n + 1 }";
    bench.create("promise", "nodejs20.x", &[("app.js", promise)]).await;
    let answer = bench.invoke("callback", r#"{"a":1}"#).await.unwrap();
    assert_eq!(answer.payload, r#"{"got":{"a":1},"name":"callback"}"#);
    let answer = bench.invoke("promise", r#"{"n":1}"#).await.unwrap();
    assert_eq!(answer.payload, "2");
    assert!(answer.tail.contains("\tINFO\tseen"), "{}", answer.tail);
    bench.end().await;
}
