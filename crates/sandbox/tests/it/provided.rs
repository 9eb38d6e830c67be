//! Stock clients: any `bootstrap` over the HTTP Runtime API.

use sandbox::{CreateError, Failure, Network};

use crate::support::{Bench, error_of};

/// A client in Python's standard library, as small as one can be.
const BOOTSTRAP: &str = r#"#!/usr/bin/python3 -IS
import http.client, json, os, sys
api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])
def call(method, path, body=None):
    api.request(method, '/2018-06-01/runtime/' + path, body)
    response = api.getresponse()
    return response, response.read()
if os.path.exists('/var/task/fail') or os.path.exists('fail'):
    call('POST', 'init/error', '{"errorType":"My.Init","errorMessage":"no"}')
    sys.exit(1)
while True:
    head, body = call('GET', 'invocation/next')
    request = head.headers['Lambda-Runtime-Aws-Request-Id']
    event = json.loads(body)
    print('got', event, flush=True)
    if event == 'exit':
        sys.exit(7)
    if event == 'error':
        call('POST', 'invocation/%s/error' % request, '{"errorType":"Mine","errorMessage":"e"}')
    elif event == 'large':
        head, body = call('POST', 'invocation/%s/response' % request, 'x' * 6291457)
        assert head.status == 413, head.status
    else:
        answer = {'event': event, 'arn': head.headers['Lambda-Runtime-Invoked-Function-Arn'],
            'trace': head.headers['Lambda-Runtime-Trace-Id'], 'deadline': int(head.headers['Lambda-Runtime-Deadline-Ms']) > 0}
        call('POST', 'invocation/%s/response' % request, json.dumps(answer))
"#;

async fn the_contract(network: Network) {
    let bench = Bench::new(None).await;
    if network == Network::Isolated && !bench.view() {
        println!("skipped: tier {} has no network of its own", bench.sandbox.tier());
        return;
    }
    let mut spec = bench.spec("provided.al2023", "x", &[("bootstrap", BOOTSTRAP)]);
    spec.network = Some(network);
    let mut function = bench.start(spec).await.unwrap();
    let answer = function.json(r#"{"a":1}"#).await;
    assert_eq!(answer["event"]["a"], 1);
    assert_eq!(answer["arn"], "arn:aws:lambda:us-east-1:000000000000:function:f");
    assert_eq!(answer["trace"], "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700");
    assert_eq!(answer["deadline"], true);
    assert_eq!(function.lines, ["got {'a': 1}\n"]);
    let error = error_of(function.call(r#""error""#).await);
    assert_eq!(error["errorType"], "Mine");
    assert_eq!(function.call(r#""large""#).await, Err(Failure::TooLarge(6_291_457)));
    assert_eq!(function.json("2").await["event"], 2);
    let exited = Failure::Exited(sandbox::Exit::Code(7));
    assert_eq!(function.call(r#""exit""#).await, Err(exited));
    bench.sandbox.shutdown().await;
}

#[tokio::test]
async fn the_contract_on_the_host_s_network() {
    the_contract(Network::Host).await;
}

#[tokio::test]
async fn the_contract_on_its_own_network() {
    the_contract(Network::Isolated).await;
}

#[tokio::test]
async fn a_bootstrap_that_fails_is_missing_or_cannot_run() {
    let bench = Bench::new(None).await;
    let spec = bench.spec("provided.al2", "x", &[("bootstrap", BOOTSTRAP), ("fail", "")]);
    let Err((Failure::Init { payload }, _)) = bench.start(spec).await else { panic!("no init failure") };
    assert_eq!(payload, r#"{"errorType":"My.Init","errorMessage":"no"}"#);

    let spec = bench.spec("provided.al2", "x", &[("other", "")]);
    let missing = bench.sandbox.create(spec).await.err();
    let words = "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]";
    assert_eq!(missing, Some(CreateError::Entrypoint(words.into())));

    let spec = bench.spec("provided.al2", "x", &[("bootstrap", "no program")]);
    let Err((failure, _)) = bench.start(spec).await else { panic!("it ran") };
    let Failure::Entrypoint(words) = failure else { panic!("{failure}") };
    assert!(words.starts_with("fork/exec /") && words.ends_with("/bootstrap: exec format error"), "{words}");

    let spec = bench.spec("provided.al2", "x", &[("bootstrap", BOOTSTRAP)]);
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(spec.code.join("bootstrap"), mode).unwrap();
    let Err((failure, _)) = bench.start(spec).await else { panic!("it ran") };
    assert!(failure.to_string().ends_with("/bootstrap: permission denied"), "{failure}");

    let mut spec = bench.spec("provided.al2", "x", &[("other", "")]);
    spec.layers = vec![bench.code("layer", &[("bootstrap", BOOTSTRAP)])];
    let mut function = bench.start(spec).await.unwrap();
    assert_eq!(function.json("1").await["event"], 1);
    bench.sandbox.shutdown().await;
}
