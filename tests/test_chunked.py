"""Bodies in `aws-chunked` encoding, signed chunk by chunk as S3's clients do, sent to the control plane."""

import base64
import datetime
import hashlib
import hmac
import http.client
import urllib.parse
import zlib

import pytest

from conftest import REGION

EMPTY = hashlib.sha256(b"").hexdigest()
FORM = "application/x-www-form-urlencoded"


def sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


class Signed:
    """One request of IAM, signed with an implementation of its own."""

    def __init__(self, cloud, word):
        made = cloud.client("iam").create_access_key(UserName="ada")["AccessKey"]
        self.url = urllib.parse.urlsplit(cloud.url)
        self.word = word
        self.date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        self.scope = f"{self.date[:8]}/{REGION}/iam/aws4_request"
        self.id = made["AccessKeyId"]
        key = sign(b"AWS4" + made["SecretAccessKey"].encode(), self.date[:8])
        for part in (REGION, "iam", "aws4_request"):
            key = sign(key, part)
        self.key = key

    def string(self, kind, *tail):
        return "\n".join([f"AWS4-HMAC-SHA256{kind}", self.date, self.scope, *tail])

    def head(self, length, **headers):
        names = {
            "content-encoding": "aws-chunked", "content-type": FORM, "host": self.url.netloc, "x-amz-date": self.date,
            "x-amz-content-sha256": self.word, "x-amz-decoded-content-length": str(length),
            **{name.replace("_", "-"): value for name, value in headers.items()}}
        signed = ";".join(sorted(names))
        canonical = "\n".join(
            ["POST", "/", "", *(f"{name}:{names[name]}" for name in sorted(names)), "", signed, self.word])
        text = self.string("", hashlib.sha256(canonical.encode()).hexdigest())
        self.previous = sign(self.key, text).hex()
        names["authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={self.id}/{self.scope}, SignedHeaders={signed}, Signature={self.previous}")
        return names

    def chunk(self, data):
        text = self.string("-PAYLOAD", self.previous, EMPTY, hashlib.sha256(data).hexdigest())
        self.previous = sign(self.key, text).hex()
        return b"%x;chunk-signature=%s\r\n" % (len(data), self.previous.encode()) + (data + b"\r\n" if data else b"")

    def trailer(self, name, value):
        text = self.string("-TRAILER", self.previous, hashlib.sha256(f"{name}:{value}\n".encode()).hexdigest())
        return f"{name}:{value}\r\nx-amz-trailer-signature:{sign(self.key, text).hex()}\r\n".encode()

    def send(self, headers, body):
        connection = http.client.HTTPConnection(self.url.netloc, timeout=30)
        connection.request("POST", "/", body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


@pytest.fixture
def ada(cloud):
    cloud.client("iam").create_user(UserName="ada")
    return cloud


LIST = b"Action=ListUsers&Version=2010-05-08"
CREATE = b"Action=CreateUser&Version=2010-05-08&UserName=eve"


def test_signed_chunks(ada):
    request = Signed(ada, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
    headers = request.head(len(LIST))
    body = request.chunk(LIST[:20]) + request.chunk(LIST[20:]) + request.chunk(b"") + b"\r\n"
    status, answer = request.send(headers, body)
    assert status == 200 and "<UserName>ada</UserName>" in answer, answer


def test_signed_chunks_with_a_signed_trailer(ada):
    request = Signed(ada, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
    headers = request.head(len(LIST), x_amz_trailer="x-amz-checksum-crc32")
    chunks = request.chunk(LIST) + request.chunk(b"")
    sum32 = base64.b64encode(zlib.crc32(LIST).to_bytes(4, "big")).decode()
    trailer = request.trailer("x-amz-checksum-crc32", sum32)
    status, answer = request.send(headers, chunks + trailer + b"\r\n")
    assert status == 200 and "<UserName>ada</UserName>" in answer, answer
    status, answer = request.send(headers, chunks + trailer.replace(b"signature:", b"signature:0") + b"\r\n")
    assert status == 403 and "SignatureDoesNotMatch" in answer, answer


def test_another_body_under_the_same_signature_is_refused(ada):
    request = Signed(ada, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
    headers = request.head(len(CREATE))
    good = request.chunk(LIST) + request.chunk(b"") + b"\r\n"
    other = good.replace(b"%x;" % len(LIST), b"%x;" % len(CREATE)).replace(LIST, CREATE)
    status, answer = request.send(headers, other)
    assert status == 403 and "SignatureDoesNotMatch" in answer, answer
    assert "eve" not in str(ada.client("iam").list_users())


@pytest.mark.parametrize("word", ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"])
def test_what_no_signature_covers_is_refused(ada, word):
    request = Signed(ada, word)
    headers = request.head(len(CREATE))
    body = CREATE if word == "UNSIGNED-PAYLOAD" else b"%x\r\n%s\r\n0\r\n\r\n" % (len(CREATE), CREATE)
    status, answer = request.send(headers, body)
    assert status == 403 and "SignatureDoesNotMatch" in answer, answer
    assert "eve" not in str(ada.client("iam").list_users())
