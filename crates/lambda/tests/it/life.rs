//! The life of functions: reuse, new code under way, events, restarts, limits.

use std::sync::Arc;

use base::{ManualClock, Timestamp};
use bytes::Bytes;
use lambda::generated::lambda as model;
use service::{InvocationType, Invoke, Mode};

use crate::support::{Bench, Ground, create, has, until};

const COUNT: &str =
    "import os\nn = 0\ndef handler(event, context):\n    global n\n    n += 1\n    return [os.getpid(), n]\n";

#[tokio::test]
async fn an_environment_serves_again() {
    if !has("python3.11") {
        return;
    }
    let bench = Bench::new().await;
    bench.python("f", COUNT).await;
    for n in 1..=5 {
        let answer = bench.invoke("f", "{}").await.unwrap();
        assert!(answer.payload.ends_with(&format!(", {n}]")), "{}", answer.payload);
    }
    assert_eq!(bench.lines.streams("/aws/lambda/f"), 1);
    let lines = bench.lines.of("/aws/lambda/f");
    assert!(lines[0].starts_with("INIT_START Runtime Version: python:3.11.v1"), "{}", lines[0]);
    assert_eq!(lines.len(), 1 + 5 * 3);
    bench.end().await;
}

#[tokio::test]
async fn what_runs_finishes_on_the_old_code() {
    if !has("python3.11") {
        return;
    }
    let bench = Arc::new(Bench::new().await);
    let slow = "import time, os\ndef handler(event, context):\n    print('begun')\n    while not os.path.exists('/tmp/go') and context.get_remaining_time_in_millis() > 500:\n        time.sleep(0.01)\n    return 'old'\n";
    bench.python("f", slow).await;
    let other = bench.clone();
    let old = tokio::task::JoinSet::from_iter([async move { other.invoke("f", "{}").await.unwrap().payload }]);
    until(|| bench.lines.of("/aws/lambda/f").iter().any(|line| line == "begun")).await;
    bench.update("f", "def handler(event, context):\n    return 'new'\n").await;
    assert_eq!(bench.invoke("f", "{}").await.unwrap().payload, "\"new\"");
    assert_eq!(old.join_all().await, ["\"old\""]);
    Arc::into_inner(bench).unwrap().end().await;
}

#[tokio::test]
async fn who_hangs_up_does_not_stop_the_function() {
    if !has("python3.11") {
        return;
    }
    let bench = Bench::new().await;
    bench
        .python(
            "f",
            "import time\ndef handler(event, context):\n    print('begun')\n    time.sleep(0.2)\n    print('ended')\n",
        )
        .await;
    {
        let call = bench.invoke("f", "{}");
        tokio::pin!(call);
        tokio::select! {
            _ = &mut call => panic!("too early"),
            () = until(|| bench.lines.of("/aws/lambda/f").iter().any(|line| line == "begun")) => {}
        }
    }
    until(|| bench.lines.of("/aws/lambda/f").iter().any(|line| line.starts_with("REPORT"))).await;
    assert!(bench.lines.of("/aws/lambda/f").contains(&"ended".to_owned()));
    bench.end().await;
}

#[tokio::test]
async fn events_are_tried_again_with_the_same_id_over_a_restart() {
    if !has("python3.11") {
        return;
    }
    let clock = Arc::new(ManualClock::new(Timestamp::from_millis(1_795_177_845_123)));
    let ground = Ground { manual: Some(clock.clone()), ..Ground::new() };
    let bench = Bench::with(ground, Mode::Warn, |_, _| {}).await;
    bench.python("f", "def handler(event, context):\n    print('tried', context.aws_request_id, event['n'])\n    raise Exception('no')\n").await;
    assert_eq!(bench.event("f", r#"{"n":7}"#).await.unwrap(), 202);
    let tried = |bench: &Bench| {
        bench.lines.of("/aws/lambda/f").into_iter().filter(|line| line.starts_with("tried")).collect::<Vec<_>>()
    };
    until(|| bench.lines.of("/aws/lambda/f").iter().any(|line| line.starts_with("REPORT"))).await;
    let first = tried(&bench);
    // The end waits until it is noted that the attempt has failed.
    let ground = bench.end().await;

    let bench = Bench::with(ground, Mode::Warn, |_, _| {}).await;
    clock.advance(std::time::Duration::from_secs(60));
    until(|| tried(&bench).len() == 1).await;
    assert_eq!(tried(&bench), first);
    let ground = bench.end().await;

    let bench = Bench::with(ground, Mode::Warn, |_, _| {}).await;
    clock.advance(std::time::Duration::from_secs(120));
    until(|| bench.findings.0.lock().unwrap().iter().any(|finding| finding.why.summary.contains("is given up"))).await;
    assert_eq!(tried(&bench), first);
    bench.end().await;
}

#[tokio::test]
async fn functions_are_there_after_a_restart() {
    if !has("python3.11") {
        return;
    }
    let bench = Bench::new().await;
    bench.python("f", COUNT).await;
    bench
        .api::<model::FunctionConfiguration>(
            "PublishVersion",
            model::PublishVersionRequest { function_name: "f".into(), ..Default::default() },
        )
        .await
        .unwrap();
    bench.invoke("f", "{}").await.unwrap();
    let ground = bench.end().await;
    // The folder of unpacked code is only a cache.
    std::fs::remove_dir_all(ground.folder.path().join("code")).unwrap();
    let bench = Bench::with(ground, Mode::Warn, |_, _| {}).await;
    assert!(bench.invoke("f", "{}").await.unwrap().payload.ends_with(", 1]"));
    assert!(bench.invoke("f:1", "{}").await.unwrap().payload.ends_with(", 1]"));
    bench.end().await;
}

#[tokio::test]
async fn a_limit_of_concurrency_is_told() {
    if !has("python3.11") {
        return;
    }
    let bench = Arc::new(Bench::with(Ground::new(), Mode::Warn, |_, limits| limits.concurrency = 1).await);
    bench.python("f", "import time\ndef handler(event, context):\n    print('begun')\n    time.sleep(0.3)\n").await;
    let other = bench.clone();
    let running = tokio::task::JoinSet::from_iter([async move { other.invoke("f", "{}").await.unwrap() }]);
    until(|| bench.lines.of("/aws/lambda/f").iter().any(|line| line == "begun")).await;
    let error = bench.invoke("f", "{}").await.unwrap_err();
    assert_eq!((error.status, error.message.as_str()), (429, "Rate Exceeded."));
    assert!(
        error
            .members
            .iter()
            .any(|(name, value)| *name == "Reason" && value.as_text() == Some("ConcurrentInvocationLimitExceeded"))
    );
    running.join_all().await;
    assert!(bench.invoke("f", "{}").await.is_ok());
    Arc::into_inner(bench).unwrap().end().await;
}

#[tokio::test]
async fn many_at_once_all_get_their_answer() {
    if !has("python3.11") {
        return;
    }
    let bench = Arc::new(Bench::new().await);
    bench.python("f", "def handler(event, context):\n    return event\n").await;
    let calls = (0..60).map(|n| {
        let bench = bench.clone();
        async move { assert_eq!(bench.invoke("f", &n.to_string()).await.unwrap().payload, n.to_string()) }
    });
    tokio::task::JoinSet::from_iter(calls).join_all().await;
    eprintln!("60 at once used {} environments", bench.lines.streams("/aws/lambda/f"));
    Arc::into_inner(bench).unwrap().end().await;
}

#[tokio::test]
async fn bad_events_and_dry_runs() {
    let bench = Bench::new().await;
    bench.python("f", COUNT).await;
    let error = bench.invoke("f", "{").await.unwrap_err();
    assert_eq!(
        error.message,
        "Could not parse request body into json: Could not parse payload into json: EOF while parsing an object at line 1 column 1"
    );
    let large = format!("\"{}\"", "x".repeat(6 << 20));
    let error = bench.invoke("f", &large).await.unwrap_err();
    assert_eq!(
        (error.status, error.message.as_str()),
        (413, "Request must be smaller than 6291456 bytes for the InvokeFunction operation")
    );
    let error = bench.event("f", &large).await.unwrap_err();
    assert_eq!(error.message, "6291458 byte payload is too large for the Event invocation type (limit 1048576 bytes)");
    let dry = model::InvocationRequest {
        function_name: "f".into(),
        invocation_type: Some("DryRun".into()),
        ..Default::default()
    };
    let done: model::InvocationResponse = bench.api("Invoke", dry).await.unwrap();
    assert_eq!(done.status_code, Some(204));
    let legacy = model::InvokeAsyncRequest { function_name: "f".into(), invoke_args: Bytes::from_static(b"{}") };
    let done: model::InvokeAsyncResponse = bench.api("InvokeAsync", legacy).await.unwrap();
    assert_eq!(done.status, Some(202));
    let error = bench.invoke("none", "{}").await.unwrap_err();
    assert_eq!(error.message, "Function not found: arn:aws:lambda:us-east-1:000000000000:function:none");
    let mut invocation = bench.invocation("arn:aws:lambda:us-east-1:000000000000:function:f", "arn:aws:s3:::b", "{}");
    invocation.invocation_type = InvocationType::DryRun;
    assert_eq!(Invoke::invoke(&bench.lambda, invocation).await.unwrap().status, 204);
    bench.end().await;
}

#[tokio::test]
async fn a_folder_of_the_users_is_used_in_place() {
    if !has("python3.11") {
        return;
    }
    let bench = Bench::new().await;
    let folder = bench.ground.folder.path().join("mine");
    std::fs::create_dir(&folder).unwrap();
    let write = |answer: &str| {
        std::fs::write(folder.join("app.py"), format!("def handler(event, context):\n    return '{answer}'\n"))
            .unwrap();
    };
    write("one");
    let mut input = create("f", "python3.11", &[]);
    input.code = model::FunctionCode {
        s3_bucket: Some("hot-reload".into()),
        s3_key: Some(folder.display().to_string()),
        ..Default::default()
    };
    bench.api::<model::FunctionConfiguration>("CreateFunction", input).await.unwrap();
    assert_eq!(bench.invoke("f", "{}").await.unwrap().payload, "\"one\"");
    assert_eq!(bench.invoke("f", "{}").await.unwrap().payload, "\"one\"");
    write("the second");
    assert_eq!(bench.invoke("f", "{}").await.unwrap().payload, "\"the second\"");
    bench.end().await;
}

#[tokio::test]
async fn a_runtime_that_is_not_there_says_what_to_install() {
    let bench = Bench::new().await;
    bench.create("f", "java21", &[("app.class", "x")]).await;
    let error = bench.invoke("f", "{}").await.unwrap_err();
    assert_eq!(error.code, "InvalidRuntimeException");
    assert!(error.message.starts_with("no interpreter for java21"), "{}", error.message);
    bench.create("g", "provided.al2023", &[("other", "x")]).await;
    let answer = bench.invoke("g", "{}").await.unwrap();
    assert!(answer.payload.contains("Runtime.InvalidEntrypoint"), "{}", answer.payload);
    assert!(answer.payload.contains("Couldn't find valid bootstrap(s)"), "{}", answer.payload);
    bench.end().await;
}
