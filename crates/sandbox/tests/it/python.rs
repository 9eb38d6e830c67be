//! The Python client.

use crate::support::Bench;

#[tokio::test]
async fn an_event_and_its_context() {
    let bench = Bench::new(None).await;
    eprintln!("{}", bench.sandbox.report());
    let mut function = bench.python("import os\ndef handler(event, context):\n    print('hello')\n    return {'event': event, 'arn': context.invoked_function_arn, 'cwd': os.getcwd(), 'pid': os.getpid(), 'uid': os.getuid()}\n").await;
    let answer = function.json(r#"{"a": [1, "ü"]}"#).await;
    eprintln!("{answer} {:?}", function.lines);
    bench.sandbox.shutdown().await;
}
