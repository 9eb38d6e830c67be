//! Environments that were booted ahead keep every promise of the others.

use std::time::Duration;

use sandbox::{CreateError, Failure, Network, StemCells, Tier};
use serde_json::json;

use crate::promises::{AGENT, ask, word};
use crate::support::{Bench, until};

async fn booted(bench: &Bench, count: usize) {
    until("one waits", || bench.sandbox.waiting().0 >= count).await;
}

#[tokio::test]
async fn a_python_that_was_booted_ahead_keeps_every_promise() {
    for tier in [Tier::A, Tier::B, Tier::C] {
        let bench = Bench::new(Some(tier)).await;
        if bench.sandbox.tier() != tier {
            println!("skipped: tier {tier} is not to be had here");
            continue;
        }
        let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", AGENT)]);
        spec.network = Some(Network::Isolated);
        spec.environment.push(("MINE".into(), "ü = x".into()));
        spec.layers = vec![bench.code("layer", &[("python/of_layer.py", "x = 1")]), bench.code("second", &[("a", "")])];
        bench.sandbox.prepare(&spec);
        booted(&bench, 1).await;
        until("its interpreter runs", || bench.sandbox.waiting().1 > 1 << 20).await;
        let names: Vec<_> = spec.environment.iter().map(|(name, _)| name.clone()).collect();
        let mut function = bench.start(spec).await.unwrap();
        assert!(function.environment.was_booted_ahead(), "{tier}");

        let function = &mut function;
        let mut shown: Vec<String> = serde_json::from_value(ask(function, "environ", json!(0)).await).unwrap();
        // Set for each invocation.
        shown.retain(|name| name != "_X_AMZN_TRACE_ID");
        let mut expected = names;
        expected.sort();
        assert_eq!(shown, expected);
        assert_eq!(ask(function, "list", json!(".")).await[1], json!(["app.py"]));
        assert_eq!(ask(function, "list", json!("/var/task")).await[1], json!(["app.py"]));
        assert_eq!(ask(function, "list", json!("/opt")).await[1], json!(["a", "python"]));
        assert_eq!(ask(function, "list", json!("/home")).await[1], json!([]), "the host's root is gone");
        for path in ["/var/task/x", "/var/task/app.py", "/opt/x", "/home/x", "/x"] {
            assert_ne!(word(function, "write", json!(path)).await, "ok", "{tier} {path}");
        }
        assert_eq!(word(function, "fill", json!(["/tmp/large", 8])).await, "ok", "{tier}");
        assert_eq!(word(function, "fill", json!(["/tmp/large", 17])).await, "ENOSPC", "{tier}");
        assert_eq!(ask(function, "interfaces", json!(0)).await[1], json!(["lo"]), "{tier}");
        assert_eq!(ask(function, "ask", json!(["127.0.0.1", 4566])).await[1], "endpoint");
        let files: &[&str] = if tier == Tier::C { &[] } else { &["/proc/self/status", "/proc/1/status"] };
        for file in files {
            let status = ask(function, "read", json!(file)).await;
            let status = status[1].as_str().unwrap();
            for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
                assert!(status.contains(&format!("{set}:\t0000000000000000")), "{tier} {file}: {status}");
            }
            let uid = status.lines().find_map(|line| line.strip_prefix("Uid:\t")).unwrap();
            assert!(!uid.starts_with("0\t") || !nix::unistd::geteuid().is_root(), "{tier} {file}: {uid}");
        }
        let result = function.call(&json!(["eat", 400 << 20]).to_string()).await;
        if tier == Tier::A {
            assert_eq!(result, Err(Failure::OutOfMemory));
        } else {
            assert_eq!(result.unwrap(), r#"["MemoryError", null]"#, "{tier}");
        }
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn a_node_that_was_booted_ahead_is_like_any_other() {
    let bench = Bench::new(None).await;
    if !bench.view() {
        println!("skipped: tier {} boots nothing ahead", bench.sandbox.tier());
        return;
    }
    let code = "console.log('loading'); exports.handler = async () => [process.cwd(), process.argv.length, Object.keys(process.env).sort().join(), new Date(0).getHours(), __filename]";
    let spec = || {
        let mut spec = bench.spec("nodejs20.x", "index.handler", &[("index.js", code)]);
        spec.environment.retain(|(name, _)| name != "TZ");
        spec.environment.push(("TZ".into(), "Asia/Tokyo".into()));
        spec
    };
    let mut fresh = bench.start(spec()).await.unwrap();
    booted(&bench, 1).await;
    let mut ahead = bench.start(spec()).await.unwrap();
    assert!(ahead.environment.was_booted_ahead() && !fresh.environment.was_booted_ahead());
    let (one, two) = (fresh.json("{}").await, ahead.json("{}").await);
    assert_eq!(one, two);
    assert_eq!(two[3], 9);
    assert_eq!(two[4], "/var/task/index.js");
    assert!(ahead.lines[0].ends_with("\tINFO\tloading\n"), "{:?}", ahead.lines);
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn kinds_and_bounds() {
    let bench = Bench::new(None).await;
    if !bench.view() {
        println!("skipped: tier {} boots nothing ahead", bench.sandbox.tier());
        return;
    }
    let spec = |library: &str| {
        let mut spec = bench.spec(
            "python3.11",
            "app.handler",
            &[("app.py", "import os\ndef handler(e, c):\n    return os.environ['LD_LIBRARY_PATH']\n")],
        );
        spec.environment.push(("LD_LIBRARY_PATH".into(), library.into()));
        spec
    };
    // What a process looks at when it starts makes a kind of its own.
    bench.sandbox.prepare(&spec("/opt/lib"));
    booted(&bench, 1).await;
    let mut other = bench.start(spec("/var/task/lib")).await.unwrap();
    assert_eq!(other.call("{}").await, Ok("\"/var/task/lib\"".into()));
    booted(&bench, 2).await;
    // The oldest makes room.
    bench.sandbox.set_stem_cells(StemCells { of_a_kind: 1, total: 2, ..Default::default() });
    bench.sandbox.prepare(&spec("/third"));
    until("the third waits", || bench.sandbox.waiting().0 == 2).await;
    // Code that cannot be shown is told as for any other.
    let mut bad = spec("/third");
    bad.layers = vec![bench.code("gone", &[])];
    std::fs::remove_dir(&bad.layers[0]).unwrap();
    assert!(matches!(bench.sandbox.create(bad).await, Err(CreateError::Invalid(_))));
    bench.sandbox.set_stem_cells(StemCells { of_a_kind: 0, ttl: Duration::ZERO, ..Default::default() });
    assert_eq!(bench.sandbox.waiting().0, 0);
    bench.sandbox.prepare(&spec("/opt/lib"));
    bench.sandbox.shutdown().await;
    assert_eq!(bench.sandbox.waiting().0, 0);
}

/// A stock client that answers what it sees of itself.
const SEEING: &str = r#"#!/usr/bin/python3 -IS
import http.client, json, os
seen = {'environ': sorted(set(os.environ) - {'LC_CTYPE'}), 'cwd': os.getcwd(), 'code': os.listdir('/var/task'), 'home': os.listdir('/home')}
seen['descriptors'] = sorted(int(fd) for fd in os.listdir('/proc/self/fd'))[:-1] if os.path.exists('/proc/self') else [0, 1, 2]
seen['status'] = open('/proc/self/status').read() if os.path.exists('/proc/self') else ''
api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])
while True:
    api.request('GET', '/2018-06-01/runtime/invocation/next')
    head = api.getresponse()
    event = json.loads(head.read())
    if event == 'eat':
        seen = len(bytearray(400 << 20))
    api.request('POST', '/2018-06-01/runtime/invocation/%s/response' % head.headers['Lambda-Runtime-Aws-Request-Id'], json.dumps(seen))
    api.getresponse().read()
"#;

#[tokio::test]
async fn a_stock_client_that_was_waited_for_keeps_every_promise() {
    for tier in [Tier::A, Tier::B, Tier::C] {
        for network in [Network::Host, Network::Isolated] {
            let bench = Bench::new(Some(tier)).await;
            if bench.sandbox.tier() != tier {
                println!("skipped: tier {tier} is not to be had here");
                continue;
            }
            let mut spec = bench.spec("provided.al2023", "x", &[("bootstrap", SEEING)]);
            spec.network = Some(network);
            bench.sandbox.prepare(&spec);
            booted(&bench, 2).await;
            let mut names: Vec<_> = spec.environment.iter().map(|(name, _)| name.clone()).collect();
            names.push("AWS_LAMBDA_RUNTIME_API".into());
            names.sort();
            let mut function = bench.start(spec).await.unwrap();
            assert!(function.environment.was_booted_ahead(), "{tier}");
            let seen = function.json("1").await;
            assert_eq!(seen["environ"], json!(names));
            assert_eq!((&seen["cwd"], &seen["code"]), (&json!("/var/task"), &json!(["bootstrap"])));
            assert_eq!(seen["home"], json!([]), "the host's root is gone");
            assert_eq!(seen["descriptors"], json!([0, 1, 2]));
            let status = seen["status"].as_str().unwrap();
            for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
                assert!(tier == Tier::C || status.contains(&format!("{set}:\t0000000000000000")), "{tier}: {status}");
            }
            let result = function.call("\"eat\"").await;
            match tier {
                Tier::A => assert_eq!(result, Err(Failure::OutOfMemory)),
                _ => assert!(matches!(result, Err(Failure::Exited(_))), "{result:?}"),
            }
            bench.sandbox.shutdown().await;
        }
    }
}

#[tokio::test]
async fn what_waits_without_a_program_runs_wrappers_and_tells_what_cannot_run() {
    let bench = Bench::new(None).await;
    if !bench.view() {
        println!("skipped: tier {} boots nothing ahead", bench.sandbox.tier());
        return;
    }
    let files = [
        ("app.py", "import os\ndef handler(event, context):\n    return [os.environ['WRAPPED'], event]\n"),
        ("wrap", "#!/bin/sh\nexport WRAPPED=yes\nexec \"$@\"\n"),
    ];
    let mut wrapped = bench.spec("python3.11", "app.handler", &files);
    wrapped.environment.push(("AWS_LAMBDA_EXEC_WRAPPER".into(), "/var/task/wrap".into()));
    bench.sandbox.prepare(&wrapped);
    booted(&bench, 2).await;
    let mut function = bench.start(wrapped).await.unwrap();
    assert!(function.environment.was_booted_ahead());
    assert_eq!(function.json("5").await, json!(["yes", 5]));

    let broken = bench.spec("provided.al2", "x", &[("bootstrap", "no program")]);
    bench.sandbox.prepare(&broken);
    booted(&bench, 4).await;
    let mut large = broken.clone();
    large.environment.push(("LARGE".into(), "x".repeat(200_000)));
    assert!(matches!(bench.sandbox.create(large).await, Err(CreateError::Invalid(_))));
    booted(&bench, 4).await;
    let mut environment = bench.sandbox.create(broken).await.unwrap();
    assert!(environment.was_booted_ahead());
    let failure = environment.init(crate::support::LONG).await.unwrap_err();
    assert_eq!(failure, Failure::Entrypoint("fork/exec /var/task/bootstrap: exec format error".into()));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn who_starts_while_one_boots_waits_for_that_one() {
    let bench = Bench::new(None).await;
    if !bench.view() {
        println!("skipped: tier {} boots nothing ahead", bench.sandbox.tier());
        return;
    }
    let spec = bench.spec("python3.11", "app.handler", &[("app.py", "def handler(e, c):\n    return e\n")]);
    bench.sandbox.set_stem_cells(StemCells { of_a_kind: 1, ..Default::default() });
    bench.sandbox.prepare(&spec);
    // It begins, and on this thread nothing can end it before it is claimed.
    tokio::task::yield_now().await;
    assert_eq!(bench.sandbox.waiting().0, 0);
    let mut function = bench.start(spec).await.unwrap();
    assert!(function.environment.was_booted_ahead());
    assert_eq!(function.call("3").await, Ok("3".into()));
    bench.sandbox.shutdown().await;
}
