"""Bad input of every kind gets a clear error in the protocol in which it came, and the server goes on."""

import json
import socket
import time

import pytest

from conftest import fetch

JSON11 = {"Content-Type": "application/x-amz-json-1.1"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(autouse=True)
def goes_on(server):
    yield
    assert fetch(f"{server.url}/_pinfold/health")[0] == 200


def raw(server, data, shut=True):
    """Sends bytes and reads until the server closes or pauses."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(data)
        if shut:
            connection.shutdown(socket.SHUT_WR)
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
        return answer


@pytest.mark.parametrize("body", ['{"FunctionName": "f"', "[]", "nonsense", "\x00", '{"FunctionName": 7}', "{" * 100000, "[" * 100000])
def test_broken_json(server, body):
    status, headers, answer = fetch(f"{server.url}/2015-03-31/functions", "POST", body, {"Content-Type": "application/json"})
    assert 400 <= status < 500, answer
    assert headers["x-amzn-ErrorType"] and headers["x-amzn-RequestId"]


@pytest.mark.parametrize("body", [b'{"logGroupName": "\xff\xfe"}', b"{", b'{"logGroupName": ' + b'{"a":' * 50000, b""])
def test_broken_json_11(server, body):
    status, _, answer = fetch(server.url, "POST", body, {**JSON11, "X-Amz-Target": "Logs_20140328.CreateLogGroup"})
    assert status == 400 and "__type" in json.loads(answer), answer


@pytest.mark.parametrize("body", ["Action=GetRole&Version=2010-05-08&RoleName=%ZZ", "Action=GetRole", "Action=GetRole&Version=2010-05-08" + "&a.member.1=b" * 20000, "Action=%00&Version=2010-05-08"])
def test_broken_queries(server, body):
    status, _, answer = fetch(server.url, "POST", body, FORM)
    assert 400 <= status < 500 and b"<Error" in answer, answer[:500]


def test_unknown_operations_and_services(server):
    status, _, answer = fetch(server.url, "POST", "{}", {**JSON11, "X-Amz-Target": "Logs_20140328.NoSuchThing"})
    assert status in (400, 404) and "UnknownOperationException" in answer.decode()
    status, _, answer = fetch(server.url, "POST", "Action=NoSuchThing&Version=2010-05-08", FORM)
    assert status == 400 and b"<Code>InvalidAction</Code>" in answer
    for version, shown in (("", b"NO_VERSION_SPECIFIED"), ("&Version=2010-05-09", b"2010-05-09")):
        status, _, answer = fetch(server.url, "POST", f"Action=ListUsers{version}", FORM)
        assert status == 400 and b"<Code>InvalidAction</Code>" in answer, answer
        assert b"Could not find operation ListUsers for version " + shown in answer
    scope = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/nosuchservice/aws4_request, SignedHeaders=host, Signature=0"
    status, _, answer = fetch(f"{server.url}/x", "POST", "{}", {"Authorization": scope})
    assert 400 <= status < 600 and b"nosuchservice" in answer, answer
    assert fetch(f"{server.url}/_pinfold/nothing")[0] == 404
    assert fetch(f"{server.url}/_localstack/nothing")[0] == 404


def test_over_the_limits(server):
    status, _, _ = fetch(f"{server.url}/2015-03-31/functions", "POST", b"x" * (80 << 20), {"Content-Type": "application/json"})
    assert status == 413
    answer = raw(server, b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Big: " + b"x" * 200_000 + b"\r\n\r\n", shut=False)
    assert answer.startswith(b"HTTP/1.1 431")
    many = b"".join(b"X-%d: y\r\n" % n for n in range(1000))
    assert raw(server, b"GET / HTTP/1.1\r\nHost: localhost\r\n" + many + b"\r\n", shut=False).startswith(b"HTTP/1.1 431")


@pytest.mark.parametrize("head", [
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /_pinfold/health HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    b"GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"nonsense\r\n\r\n",
])
def test_smuggling_and_nonsense(server, head):
    answer = raw(server, head)
    assert b" 200 " not in answer.split(b"\r\n")[0], answer[:300]
    assert answer.count(b"HTTP/1.1 ") <= 1, answer


def test_truncated_bodies(server):
    answer = raw(server, b"POST /2015-03-31/functions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{")
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")


def test_a_slow_client_is_let_go(server):
    began = time.monotonic()
    raw(server, b"GET / HTTP/1.1\r\nHost: localhost\r\n", shut=False)
    assert time.monotonic() - began < 20


def test_a_foreign_browser_may_not_drive_dev(server):
    for headers, host in [({"Origin": "http://evil.example"}, None), ({}, "evil.example")]:
        status, _, answer = fetch(f"{server.url}/2015-03-31/functions", headers=headers, host=host)
        assert status == 403 and b"--host-name" in answer, answer
        assert fetch(f"{server.url}/_pinfold/reset", "POST", b"", headers=headers, host=host)[0] == 403


def test_paths_that_climb(server):
    for path in ("/_aws/execute-api/../../etc/passwd", "/_aws/execute-api/%2e%2e/x", "/restapis/%00/x/_user_request_/", "/_aws/execute-api/" + "a" * 60000):
        answer = raw(server, f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode(), shut=False)
        assert answer.split(b" ")[1][:1] == b"4", answer[:200]
