"""The figures of docs/benchmarks.md: side by side in one run, medians and ratios.

Run by `cargo xtask bench`, with the release binary in PINFOLD. Needs wrk and nginx (Debian's) for
the rows that are measured against them; a row that cannot be measured says why.
"""

import argparse
import contextlib
import http.client
import json
import os
import pathlib
import re
import selectors
import shutil
import signal
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from conftest import PINFOLD, REGION, ROOT, Cloud, Server, fetch, wait_for, zipped  # noqa: E402

ROWS = []
SECONDS = 4


def row(figure, value, beside="", ratio="", goal=""):
    ROWS.append((figure, value, beside, ratio, goal))
    print(f"{figure}: {value}  {beside}  {ratio}  goal {goal}", flush=True)


def median_ms(samples):
    return statistics.median(samples) * 1000


def timed(command, runs):
    samples = []
    for _ in range(runs):
        began = time.perf_counter()
        # A clean environment: node would read NODE_EXTRA_CA_CERTS at every start.
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={"PATH": os.environ["PATH"]})
        samples.append(time.perf_counter() - began)
    return samples


@contextlib.contextmanager
def running(*arguments, **options):
    server = Server.start(*arguments, **options)
    try:
        yield server
    finally:
        server.remove()


def start_and_idle(runs):
    samples = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            began = time.perf_counter()
            process = subprocess.Popen(
                [PINFOLD, "dev", "--port", "0", "--data", folder + "/data"], stdout=subprocess.PIPE, text=True, cwd=folder)
            for line in process.stdout:
                if line.strip() == "Ready.":
                    break
            samples.append(time.perf_counter() - began)
            process.send_signal(signal.SIGTERM)
            process.wait()
    row("start to `Ready.`, empty state", f"{median_ms(samples):.0f} ms", goal="50 ms")
    with running() as server:
        time.sleep(1)
        pss = sum(memory(pid) for pid in [server.process.pid, *children(server.process.pid)])
        row("idle memory (PSS, server and launcher)", f"{pss / 1024:.1f} MiB", goal="30 MiB")
    row("binary", f"{os.path.getsize(PINFOLD) / 2**20:.1f} MiB", goal="60 MiB")


def memory(pid):
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))


def children(pid):
    found = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout.split()
    return [int(child) for child in found]


def reload_and_stop(runs):
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "meditations"
        shutil.copytree(ROOT / "examples/meditations", project, ignore=shutil.ignore_patterns(".pinfold"))
        handler = project / "server/meditate.py"
        with running(project) as server:
            url = re.search(r"^POST\s+(http\S+)", server.output(), re.M).group(1)
            fetch(url, "POST")
            samples, whole = [], []
            for n in range(runs):
                handler.write_text(f"def handler(event, context):\n    return {n}\n")
                began = time.perf_counter()
                wait_for(lambda: server.output().count("reloaded meditate") > n, "the reload")
                samples.append(time.perf_counter() - began)
                wait_for(lambda: fetch(url, "POST")[2] == str(n).encode(), "the new code")
                whole.append(time.perf_counter() - began)
            row("save to redeployed", f"{median_ms(samples):.0f} ms", f"to its first answer {median_ms(whole):.0f} ms", goal="300 ms")
            began = time.perf_counter()
            server.stop(signal.SIGINT)
            row("Ctrl-C to gone, functions warm", f"{(time.perf_counter() - began) * 1000:.0f} ms", goal="1 s")


BOOTSTRAP = ROOT / "examples/hello-rust/target/lambda/bootstrap"
PYTHON = "def handler(event, context):\n    return event\n"
NODE = "exports.handler = async (event) => event;\n"
NODE_PROXY = "exports.handler = async (event) => ({ statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: '{\"hello\":\"world\"}' });\n"


# MemorySize sets the share of a core: this one is a whole core, as the rivals have.
CORE = dict(MemorySize=1769)


def packages():
    found = {
        "python": dict(Runtime="python3.11", Handler="index.handler", Code={"ZipFile": zipped({"index.py": PYTHON})}, **CORE),
        "node": dict(Runtime="nodejs20.x", Handler="index.handler", Code={"ZipFile": zipped({"index.js": NODE})}, **CORE),
    }
    if not BOOTSTRAP.exists():
        subprocess.run([ROOT / "examples/hello-rust/build.sh"], check=False)
    if BOOTSTRAP.exists():
        found["rust"] = dict(Runtime="provided.al2023", Handler="bootstrap", Code={"ZipFile": zipped({"bootstrap": BOOTSTRAP.read_bytes()})}, **CORE)
    return found


def signed(cloud, path, body):
    """Headers of one signed Invoke, good for the next minutes."""
    credentials = botocore.credentials.Credentials(*cloud.keys)
    request = botocore.awsrequest.AWSRequest("POST", cloud.url + path, data=body, headers={"Content-Type": "application/json"})
    botocore.auth.SigV4Auth(credentials, "lambda", REGION).add_auth(request)
    return dict(request.headers)


# What runs the function, as it tells itself.
WHO = {
    "python": {"index.py": "import os, sys\ndef handler(event, context):\n    return [sys.executable, os.getuid()]\n"},
    "node": {"index.js": "exports.handler = async () => [process.execPath, process.getuid()];\n"},
}


def whoami(cloud, language):
    """The interpreter that runs functions of this language, and the uid of the environment that answered."""
    name = f"who-{language}-{time.monotonic_ns()}"
    cloud.function(name, **{**packages()[language], "Code": {"ZipFile": zipped(WHO[language])}})
    answer = cloud.client("lambda").invoke(FunctionName=name)
    return json.loads(answer["Payload"].read())


def cold(cloud, runs):
    goals = {"python": "≤ 0.5 ×", "node": "≤ 0.4 ×", "rust": "≤ 3 ms"}
    found = packages()
    floors = {"python": [["/usr/bin/python3", "-c", "pass"]], "node": [["node", "-e", "0"]]}
    for pause, called in ((0, "called at once"), (1, "called a second after it was made")):
        for language, package in found.items():
            names = [f"cold-{language}-{pause}-{n}" for n in range(runs)]
            samples = [cold_call(cloud, name, package, pause) for name in names]
            figure, ours = f"cold Invoke, {language}, {called}", median_ms(samples)
            value = f"{ours:.1f} ms" + (f", the first of all {samples[0] * 1000:.1f} ms" if not pause else "")
            if language not in floors:
                row(figure, value, goal=goals[language])
                continue
            program, _ = whoami(cloud, language)
            if os.path.realpath(shutil.which(floors[language][0][0])) != os.path.realpath(program):
                floors[language].append([program, *floors[language][0][1:]])
            time.sleep(1)
            floor = [median_ms(timed(command, runs)) for command in floors[language]]
            beside = "; ".join(f"`{' '.join(command)}` {ms:.1f} ms" for command, ms in zip(floors[language], floor))
            row(figure, value, beside, "; ".join(f"{ours / ms:.2f} ×" for ms in floor), goals[language])


def cold_call(cloud, name, package, pause):
    """Makes a function and calls it for the first time; gives the seconds from request to response."""
    cloud.function(name, **package)
    time.sleep(pause)
    path = f"/2015-03-31/functions/{name}/invocations"
    headers = signed(cloud, path, b"{}")
    connection = http.client.HTTPConnection(urllib.parse.urlparse(cloud.url).netloc)
    connection.connect()
    began = time.perf_counter()
    connection.request("POST", path, b"{}", headers)
    answer = connection.getresponse()
    body = answer.read()
    took = time.perf_counter() - began
    assert answer.status == 200 and "X-Amz-Function-Error" not in answer.headers, body
    connection.close()
    return took


def crowd(count=100):
    """Different functions, all called at once for the first time, by one thread that waits for all."""
    with running("--iam", "enforce") as server:
        cloud = enforced(server)
        for language, package in packages().items():
            single = median_ms([cold_call(cloud, f"single-{language}-{n}", package, 1) for n in range(7)])
            requests = []
            for n in range(count):
                cloud.function(f"crowd-{language}-{n}", **package)
                path = f"/2015-03-31/functions/crowd-{language}-{n}/invocations"
                head = "".join(f"{name}: {value}\r\n" for name, value in signed(cloud, path, b"{}").items())
                host = urllib.parse.urlparse(cloud.url).netloc
                requests.append(f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2\r\n{head}\r\n{{}}".encode())
            time.sleep(1)
            samples, failures = at_once(cloud.url, requests)
            p99 = sorted(samples)[count * 99 // 100 - 1] * 1000
            row(f"{count} different functions cold at once, {language}", f"p50 {median_ms(samples):.0f} ms, p99 {p99:.0f} ms, {failures} failed",
                f"a single one {single:.1f} ms", f"{p99 / single:.0f} ×", "≤ 20 ×, none failed")
        family = descendants(server.process.pid)
        server.stop()
        left = [pid for pid in family if os.path.exists(f"/proc/{pid}")]
        row("processes left after them", f"{len(left)} of {len(family)}", goal="0")


def at_once(url, requests):
    """Sends each on a connection of its own; gives the seconds each took, and how many failed."""
    address = urllib.parse.urlparse(url)
    with selectors.DefaultSelector() as selector:
        connections = [socket.create_connection((address.hostname, address.port)) for _ in requests]
        for n, connection in enumerate(connections):
            selector.register(connection, selectors.EVENT_READ, n)
        began, samples, failures = [], {}, 0
        for connection, request in zip(connections, requests):
            began.append(time.perf_counter())
            connection.sendall(request)
        while len(samples) < len(requests):
            for key, _ in selector.select(60):
                answer = key.fileobj.recv(65536)
                samples[key.data] = time.perf_counter() - began[key.data]
                failures += not answer.startswith(b"HTTP/1.1 200") or b"x-amz-function-error" in answer.lower()
                selector.unregister(key.fileobj)
                key.fileobj.close()
    return list(samples.values()), failures


def descendants(pid):
    found = [pid]
    for parent in found:
        found += children(parent)
    return found


def idle(cloud):
    """The memory that only an idle warm environment has, beside that of its interpreter alone."""
    alone = {"python": ["-I", "-S", "-c", "import sys; print(flush=True); sys.stdin.read()"], "node": ["-e", "console.log(); process.stdin.resume()"]}
    for language, arguments in alone.items():
        program, uid = whoami(cloud, language)
        # Idle, and frozen.
        time.sleep(3)
        ours = [pid for pid in descendants(cloud.server.process.pid) if os.stat(f"/proc/{pid}").st_uid == uid]
        assert len(ours) == 2, "its init, and the interpreter"
        child = subprocess.Popen([program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PATH": os.environ["PATH"]})
        try:
            child.stdout.readline()
            time.sleep(1)
            both, one = sum(own_memory(pid) for pid in ours) / 1024, own_memory(child.pid) / 1024
        finally:
            child.kill()
            child.wait()
        row(f"memory of an idle warm environment, {language}", f"{both:.1f} MiB", f"an idle interpreter {one:.1f} MiB", f"+{both - one:.1f} MiB", "+1 MiB")


def own_memory(pid):
    """What it has written to, in KiB: what is read only it shares with all others of its kind."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Private_Dirty:\s+(\d+)", text, re.M).group(1))


def wrk(url, connections, method="GET", body=None, headers=None, seconds=SECONDS):
    """(requests a second, p50 µs, p99 µs, errors)."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(f"wrk.method = {json.dumps(method)}\n")
        if body is not None:
            script.write(f"wrk.body = {json.dumps(body)}\n")
        for name, value in (headers or {}).items():
            script.write(f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}\n")
        script.write('done = function(s, l, r) io.write(string.format("RESULT %f %f %f %d\\n", s.requests / (s.duration / 1e6), l:percentile(50), l:percentile(99), s.errors.connect + s.errors.read + s.errors.write + s.errors.status + s.errors.timeout)) end\n')
        script.flush()
        output = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", script.name, url], capture_output=True, text=True, check=True).stdout
    rate, p50, p99, errors = re.search(r"RESULT (\S+) (\S+) (\S+) (\d+)", output).groups()
    return float(rate), float(p50), float(p99), int(errors)


@contextlib.contextmanager
def nginx(locations):
    """nginx with one worker; `locations` is the body of its server block. Gives its URL."""
    folder = tempfile.mkdtemp()
    port = free_port()
    configuration = f"""
worker_processes 1; daemon off; pid {folder}/pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{ access_log off; client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
  keepalive_requests 1000000000;
  {locations.replace('PORT', str(port))} }}
"""
    path = pathlib.Path(folder) / "nginx.conf"
    path.write_text(configuration)
    process = subprocess.Popen(["nginx", "-c", str(path)], stdin=subprocess.DEVNULL)
    try:
        wait_for(lambda: fetch(f"http://127.0.0.1:{port}/")[0] < 500, "nginx")
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


CONSTANT = 'server { listen 127.0.0.1:PORT; location / { return 200 "{\\"hello\\":\\"world\\"}"; } }'


def frames_floor(language, rounds=4000):
    """p50 µs of a frame to our own runtime client and back, without anything around it."""
    client = ROOT / "crates/sandbox/src/clients" / {"python": "python.py", "node": "node.js"}[language]
    command = {"python": ["/usr/bin/python3", "-I", "-S", "-X", "utf8"], "node": ["node"]}[language] + [client]

    def frame(kind, fields, body):
        head = b"\0".join(fields)
        rest = bytes([kind]) + struct.pack(">I", len(head)) + head + body
        return struct.pack(">I", len(rest)) + rest

    with tempfile.TemporaryDirectory() as folder:
        name, source = {"python": ("index.py", PYTHON), "node": ("index.js", NODE)}[language]
        (pathlib.Path(folder) / name).write_text(source)
        ours, theirs = socket.socketpair()
        child = subprocess.Popen(command, env={"LAMBDA_TASK_ROOT": folder}, cwd=folder, close_fds=False, stdout=subprocess.DEVNULL,
                                 preexec_fn=lambda: os.dup2(theirs.fileno(), 3))
        try:
            theirs.close()
            ours.settimeout(10)
            ours.sendall(frame(1, [b"index.handler", b"12345678", b"6000000"], b""))
            assert ours.recv(100)[4] == 1
            order = frame(2, [b"0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22", b"4102444800000", b"arn", b"", b"", b""], b'{"hello":"world"}')
            samples = []
            for _ in range(rounds):
                began = time.perf_counter()
                ours.sendall(order)
                ours.recv(65536)
                samples.append(time.perf_counter() - began)
            return statistics.median(samples) * 1e6
        finally:
            child.kill()
            child.wait()
            ours.close()


def runtime_api_floor(bootstrap, rounds=4000):
    """p50 µs of an event to a stock client and back, over the HTTP of the Runtime API, without anything around it."""
    event = b'{"hello":"world"}'
    given = (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22\r\n"
             b"Lambda-Runtime-Deadline-Ms: 4102444800000\r\nLambda-Runtime-Invoked-Function-Arn: arn\r\nContent-Length: %d\r\n\r\n" % len(event)) + event
    taken = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"

    def request(connection):
        data = b""
        while True:
            data += connection.recv(65536)
            head, end, body = data.partition(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head, re.I)
            if end and len(body) >= (int(length.group(1)) if length else 0):
                return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        variables = {f"AWS_LAMBDA_{name}": "1" for name in ("FUNCTION_NAME", "FUNCTION_VERSION", "FUNCTION_MEMORY_SIZE", "LOG_GROUP_NAME", "LOG_STREAM_NAME")}
        child = subprocess.Popen([bootstrap], env={**variables, "AWS_LAMBDA_RUNTIME_API": "%s:%d" % listener.getsockname()}, stdout=subprocess.DEVNULL)
        try:
            connection, _ = listener.accept()
            connection.settimeout(10)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            samples = []
            for _ in range(rounds):
                request(connection)
                began = time.perf_counter()
                connection.sendall(given)
                request(connection)
                samples.append(time.perf_counter() - began)
                connection.sendall(taken)
            return statistics.median(samples) * 1e6
        finally:
            child.kill()
            child.wait()


def warm(cloud):
    with nginx(CONSTANT) as constant:
        _, floor, floor99, _ = wrk(constant, 1)
        for language, package in packages().items():
            name = f"warm-{language}"
            cloud.function(name, **package)
            path = f"/2015-03-31/functions/{name}/invocations"
            headers = signed(cloud, path, b'{"hello":"world"}')
            wrk(cloud.url + path, 1, "POST", '{"hello":"world"}', headers, seconds=1)
            rate, p50, p99, errors = wrk(cloud.url + path, 1, "POST", '{"hello":"world"}', headers)
            assert errors == 0, f"{errors} errors of {language}"
            name, bare = ("frame", frames_floor(language)) if language in ("python", "node") else ("Runtime API", runtime_api_floor(BOOTSTRAP))
            row(f"warm Invoke, {language}, 1 connection, signed", f"p50 {p50:.0f} µs, p99 {p99:.0f} µs, {rate:.0f}/s",
                f"nginx constant p50 {floor:.0f} µs, p99 {floor99:.0f} µs; bare {name} round trip {bare:.0f} µs", f"+{p50 - floor - bare:.0f} µs", "+60 µs")


def make_api(cloud, integration):
    """An API whose root answers GET by an integration; gives its URL and id."""
    gateway = cloud.client("apigateway")
    made = gateway.create_rest_api(name="bench")
    at = dict(restApiId=made["id"], resourceId=made["rootResourceId"], httpMethod="GET")
    gateway.put_method(**at, authorizationType="NONE")
    gateway.put_integration(**at, **integration)
    if integration["type"] == "MOCK":
        gateway.put_method_response(**at, statusCode="200")
        gateway.put_integration_response(**at, statusCode="200", responseTemplates={"application/json": '{"hello": "$input.params(\'who\')", "id": "$context.requestId"}'})
    gateway.create_deployment(restApiId=made["id"], stageName="prod")
    return f"{cloud.url}/_aws/execute-api/{made['id']}/prod/?who=world", made["id"]


def mock_api(cloud):
    return make_api(cloud, dict(type="MOCK", requestTemplates={"application/json": '{"statusCode": 200}'}))[0]


def rest(cloud):
    arn = cloud.function("proxy", Runtime="nodejs20.x", Handler="index.handler", Code={"ZipFile": zipped({"index.js": NODE_PROXY})}, **CORE)
    ours, api_id = make_api(cloud, dict(type="AWS_PROXY", integrationHttpMethod="POST", uri=f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{arn}/invocations"))
    cloud.client("lambda").add_permission(FunctionName="proxy", StatementId="g", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com", SourceArn=f"arn:aws:execute-api:{REGION}:{cloud.account}:{api_id}/*")
    mock = mock_api(cloud)
    keep = "proxy_http_version 1.1; proxy_set_header Connection ''"
    with nodes(1) as multiplexing, nodes(64) as single, contextlib.ExitStack() as stack:
        proxy = "upstream node {{ least_conn; {}; keepalive 64; }} server {{ listen 127.0.0.1:PORT; location / {{ proxy_pass http://node; {}; }} }}"
        theirs = stack.enter_context(nginx(proxy.format(f"server 127.0.0.1:{multiplexing[0]}", keep)))
        alone = stack.enter_context(nginx(proxy.format("; ".join(f"server 127.0.0.1:{port} max_conns=1" for port in single), keep)))
        constant = stack.enter_context(nginx(CONSTANT))
        for connections in (1, 64):
            wrk(ours, connections, seconds=2)
            rate, p50, p99, errors = wrk(ours, connections)
            assert errors == 0, f"{errors} errors"
            rivals = [("nginx → node", theirs, "≥ 1.0 ×" if connections == 1 else "≥ 0.6 ×")]
            if connections > 1:
                rivals.append(("nginx → 64 nodes, one request at a time each", alone, "≥ 1.0 ×"))
            for name, url, goal in rivals:
                wrk(url, connections, seconds=1)
                their_rate, their50, their99, their_errors = wrk(url, connections)
                row(f"REST → Lambda proxy → Node, {connections} connection{'s' if connections > 1 else ''}", f"{rate:.0f}/s, p50 {p50:.0f} µs, p99 {p99:.0f} µs",
                    f"{name} {their_rate:.0f}/s, p50 {their50:.0f} µs, p99 {their99:.0f} µs" + (f", {their_errors} errors" if their_errors else ""), f"{rate / their_rate:.2f} ×", goal)
        wrk(mock, 64, seconds=1)
        rate, p50, p99, errors = wrk(mock, 64)
        their_rate, their50, _, _ = wrk(constant, 64)
        assert errors == 0
        row("REST MOCK with templates both ways, 64 connections", f"{rate:.0f}/s, p50 {p50:.0f} µs, p99 {p99:.0f} µs",
            f"nginx constant {their_rate:.0f}/s, p50 {their50:.0f} µs", f"{rate / their_rate:.2f} ×", "≥ 0.5 ×")


@contextlib.contextmanager
def nodes(count):
    """So many processes of node's own HTTP server with the function's answer; gives their ports."""
    code = (
        "require('http').createServer((q, s) => { s.setHeader('Content-Type', 'application/json'); s.end('{\"hello\":\"world\"}'); })"
        ".listen(0, '127.0.0.1', function () { console.log(this.address().port); })"
    )
    processes = [subprocess.Popen(["node", "-e", code], stdout=subprocess.PIPE, text=True) for _ in range(count)]
    try:
        ports = [int(process.stdout.readline()) for process in processes]
        yield ports
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.wait()


def events(cloud):
    cloud.function("sink", Runtime="python3.11", Handler="index.handler", Code={"ZipFile": zipped({"index.py": PYTHON})})
    path = "/2015-03-31/functions/sink/invocations"
    headers = {**signed(cloud, path, b'{"hello":"world"}'), "X-Amz-Invocation-Type": "Event"}
    rate, p50, p99, errors = wrk(cloud.url + path, 64, "POST", '{"hello":"world"}', headers, seconds=2)
    row("asynchronous events accepted durably, 64 clients", f"{rate:.0f}/s, p50 {p50:.0f} µs, p99 {p99:.0f} µs, {errors} refused", goal="≥ 20,000/s")


def crate_bench(package):
    """{name: nanoseconds} of `cargo bench`."""
    output = subprocess.run(["cargo", "bench", "--quiet", "--package", package], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name.strip(): float(ns) for name, ns in re.findall(r"^(\S.*?)\s+(\d+) ns$", output, re.M)}


def parts_alone(cloud):
    """What verification, policies and recording cost by themselves, beside a whole request's CPU time."""
    found = crate_bench("auth")
    verify, hashes = found["SigV4: hash body, read, verify"], found["SigV4: the hashes it prescribes"]
    beside = f"the hashes that SigV4 prescribes {hashes / 1000:.1f} µs, those left when the key is kept {found['SigV4: the hashes left with its key kept'] / 1000:.1f} µs"
    row("a SigV4 verification", f"{verify / 1000:.1f} µs", beside, f"{verify / hashes:.1f} ×", "≈ 1 ×")
    policies = max(found["policy: 10 × 10 statements, the last allows"], found["policy: 10 × 10 statements, none allows"])
    row("ten policies of ten statements asked", f"{policies / 1000:.1f} µs", goal="2 µs")
    record = crate_bench("trace")["the record of a request, ten phases"]
    if not shutil.which("wrk"):
        return
    url = mock_api(cloud)
    wrk(url, 64, seconds=1)
    before = cpu_seconds(cloud.server.process.pid)
    rate, _, _, _ = wrk(url, 64)
    request = (cpu_seconds(cloud.server.process.pid) - before) / (rate * SECONDS) * 1e9
    row("recording a request's ten phases", f"{record / 1000:.2f} µs", f"CPU time of a MOCK request {request / 1000:.1f} µs", f"{record / request * 100:.1f} %", "≤ 3 %")


def cpu_seconds(pid):
    return sum(int(path.read_text().split()[0]) for path in pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9


def machine():
    model = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores ({model.group(1) if model else 'unknown'}), Linux {os.uname().release}"


def enforced(server):
    """A user with a key of its own: signatures are checked and policies are asked."""
    root = Cloud(server, "000000000000")
    iam = root.client("iam")
    iam.create_user(UserName="bench")
    iam.put_user_policy(UserName="bench", PolicyName="all", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}))
    key = iam.create_access_key(UserName="bench")["AccessKey"]
    root.role()
    root.keys = (key["AccessKeyId"], key["SecretAccessKey"])
    return root


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("parts", nargs="*", help="start, reload, cold, crowd, idle, parts, warm, rest, events; all when none is named")
    arguments = parser.parse_args()
    wanted = lambda part: not arguments.parts or part in arguments.parts
    if wanted("start"):
        start_and_idle(arguments.runs)
    if wanted("reload"):
        reload_and_stop(arguments.runs)
    against = shutil.which("wrk") and shutil.which("nginx")
    if not against:
        print("wrk or nginx is missing: the warm, REST and event rows are not measured")
    with running("--iam", "enforce") as server:
        cloud = enforced(server)
        if wanted("cold"):
            cold(cloud, arguments.runs)
        if wanted("idle"):
            idle(cloud)
        if wanted("parts"):
            parts_alone(cloud)
        for part, measure in (("warm", warm), ("rest", rest), ("events", events)):
            if against and wanted(part):
                measure(cloud)
    if wanted("crowd"):
        crowd()
    table = "| figure | measured | beside it, in the same run | ratio | goal |\n|---|---|---|---|---|\n"
    table += "".join("| " + " | ".join(cells) + " |\n" for cells in ROWS)
    print("\n" + table)
    if arguments.write:
        page = ROOT / "docs/benchmarks.md"
        text = page.read_text()
        begin, end = "<!-- measured -->\n", "<!-- end -->"
        head, rest_of = text.split(begin)
        page.write_text(f"{head}{begin}\n{machine()}; medians.\n\n{table}\n{end}{rest_of.split(end)[1]}")


if __name__ == "__main__":
    main()
