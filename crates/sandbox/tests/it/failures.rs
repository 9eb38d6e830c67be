//! What goes wrong inside is told apart, and hurts nobody else.

use std::time::Duration;

use sandbox::{CreateError, Exit, Failure, Tier};

use crate::support::Bench;

#[tokio::test]
async fn time_that_is_up_kills() {
    let bench = Bench::new(None).await;
    let code =
        "import time\nprint('loading')\ndef handler(event, context):\n    print('begun')\n    time.sleep(1000)\n";
    let mut function = bench.python(code).await;
    assert_eq!(function.call_within("{}", Duration::from_millis(300)).await, Err(Failure::Timeout));
    assert_eq!(function.lines, ["loading\n", "begun\n"]);
    assert!(!function.environment.is_alive());

    let spec = bench.spec("python3.11", "app.handler", &[("app.py", "import time\ntime.sleep(1000)")]);
    let mut environment = bench.sandbox.create(spec).await.unwrap();
    let failure = environment.init(Duration::from_millis(300)).await.unwrap_err();
    assert_eq!(failure, Failure::Timeout);
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn memory_that_is_used_up_kills_the_function_alone() {
    let bench = Bench::new(None).await;
    let greedy = "def handler(event, context):\n    x = bytearray(400 * 1024 * 1024)\n    return len(x)\n";
    let (mut greedy, mut other) =
        (bench.python(greedy).await, bench.python("def handler(e, c):\n    return 1\n").await);
    let result = greedy.call("{}").await;
    if bench.sandbox.tier() == Tier::A {
        assert_eq!(result, Err(Failure::OutOfMemory));
        assert!(greedy.environment.memory_used().is_some_and(|bytes| bytes > 200 << 20));
    } else {
        // RLIMIT_DATA: the interpreter is told, and raises MemoryError.
        let error = crate::support::error_of(result);
        assert_eq!(error["errorType"], "MemoryError");
    }
    assert_eq!(other.call("{}").await, Ok("1".into()));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn what_is_in_tmp_is_not_counted_as_memory() {
    let bench = Bench::new(None).await;
    if bench.sandbox.tier() != Tier::A {
        println!("skipped: tier {} has no cgroup", bench.sandbox.tier());
        return;
    }
    let code = "import time\nkept = []\ndef handler(event, context):\n    if event:\n        kept.append(bytearray(event << 20))\n        time.sleep(30)\n    with open('/tmp/x', 'wb') as file:\n        for _ in range(200):\n            file.write(bytes(1 << 20))\n    return 1\n";
    let mut spec = bench.spec("python3.11", "app.handler", &[("app.py", code)]);
    (spec.memory_mb, spec.tmp_mb) = (128, 512);
    let mut function = bench.start(spec).await.unwrap();
    // 200 MB of files, with 128 MB of memory.
    assert_eq!(function.call("0").await, Ok("1".into()));
    assert_eq!(function.call("0").await, Ok("1".into()));
    // 150 MB of memory: over, though there is room for /tmp.
    assert_eq!(function.call("150").await, Err(Failure::OutOfMemory));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_crash_is_told_with_its_signal() {
    let bench = Bench::new(None).await;
    let code = "import ctypes\ndef handler(e, c):\n    ctypes.string_at(0)\n";
    let mut function = bench.python(code).await;
    assert_eq!(function.call("{}").await, Err(Failure::Exited(Exit::Signal(11))));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_runtime_that_breaks_the_protocol_is_ended() {
    let bench = Bench::new(None).await;
    let code = "import os\ndef handler(e, c):\n    os.write(3, e.encode('latin-1'))\n    return 1\n";
    for bytes in [
        "\"\\u0000\\u0000\\u0000\\u0001\\u0063\"",
        "\"\\u00ff\\u00ff\\u00ff\\u00ff\"",
        "\"\\u0000\\u0000\\u0000\\u0001\\u0001\"",
    ] {
        let mut function = bench.python(code).await;
        assert!(matches!(function.call(bytes).await, Err(Failure::Protocol(_))), "{bytes}");
        assert!(!function.environment.is_alive());
    }
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_specification_that_cannot_be_is_refused() {
    let bench = Bench::new(None).await;
    let good = || bench.spec("python3.11", "app.handler", &[("app.py", "def handler(e, c): pass")]);
    let mut bad = Vec::new();
    for id in ["", "a/b", "..", &"x".repeat(129)] {
        bad.push(sandbox::Spec { id: id.into(), ..good() });
    }
    bad.push(sandbox::Spec { interpreter: None, ..good() });
    bad.push(sandbox::Spec { code: "/nowhere/at/all".into(), ..good() });
    bad.push(sandbox::Spec { environment: vec![("A=B".into(), "x".into())], ..good() });
    bad.push(sandbox::Spec { environment: vec![("A".into(), "x\0y".into())], ..good() });
    bad.push(sandbox::Spec { environment: vec![("A".into(), "x".repeat(200_000))], ..good() });
    let bind = sandbox::Bind { from: "/etc".into(), to: "/var/../etc".into() };
    bad.push(sandbox::Spec { extra_binds: vec![bind], ..good() });
    for spec in bad {
        let told = format!("{spec:?}");
        assert!(matches!(bench.sandbox.create(spec).await, Err(CreateError::Invalid(_))), "{told:.300}");
    }
    // What the kernel refuses is told too, and nothing of it stays.
    let bind = sandbox::Bind { from: "/nowhere/at/all".into(), to: "/x".into() };
    let spec = sandbox::Spec { extra_binds: vec![bind], ..good() };
    let made = bench.sandbox.create(spec).await;
    if bench.view() {
        assert!(matches!(made, Err(CreateError::Refused(_))));
    }
    bench.sandbox.set_stem_cells(sandbox::StemCells { of_a_kind: 0, ..Default::default() });
    let mut twice = good();
    twice.id = "same".into();
    let again = sandbox::Spec { id: "same".into(), ..good() };
    let first = bench.sandbox.create(twice).await.unwrap();
    if bench.sandbox.tier() == Tier::A {
        assert!(matches!(bench.sandbox.create(again).await, Err(CreateError::Refused(_))));
    }
    first.kill().await;
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_handler_that_closes_everything_runs_into_its_time() {
    let bench = Bench::new(None).await;
    let code = "import os, time\ndef handler(e, c):\n    os.closerange(1, 100)\n    time.sleep(1000)\n";
    let mut function = bench.python(code).await;
    assert_eq!(function.call_within("{}", Duration::from_millis(300)).await, Err(Failure::Timeout));
    bench.sandbox.shutdown().await;
}
