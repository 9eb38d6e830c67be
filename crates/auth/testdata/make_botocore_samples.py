"""Writes botocore-samples.json: requests as botocore signs and sends them, for the server side.

    python3 crates/auth/testdata/make_botocore_samples.py
"""
import datetime
import io
import json
import pathlib

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import botocore.session

NOW = datetime.datetime(2026, 11, 20, 12, 30, 45, tzinfo=datetime.timezone.utc)
for name in ("get_current_datetime",):
    if hasattr(botocore.auth, name):
        setattr(botocore.auth, name, lambda remove_tzinfo=True: NOW.replace(tzinfo=None) if remove_tzinfo else NOW)

KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
session = botocore.session.get_session()
samples = []


class Stop(Exception):
    pass


def capture(name, service, operation, args, token=None, config=None, endpoint="http://localhost:4566"):
    from botocore.config import Config

    client = session.create_client(
        service, region_name="us-east-1", endpoint_url=endpoint, aws_access_key_id=KEY, aws_secret_access_key=SECRET,
        aws_session_token=token, config=config or Config(retries={"max_attempts": 0}),
    )

    def send(request, **_):
        headers = []
        for key, value in request.headers.items():
            # Not signed, and different on every machine.
            if key.lower() == "user-agent" or key.lower().startswith("amz-sdk-"):
                continue
            headers.append([key, value.decode() if isinstance(value, bytes) else value])
        body = request.body
        if hasattr(body, "read"):
            body = body.read()
        body = body or b""
        if isinstance(body, str):
            body = body.encode()
        rest = request.url.split("://", 1)[1]
        host, _, target = rest.partition("/")
        path, _, query = ("/" + target).partition("?")
        if not any(key.lower() == "host" for key, _ in headers):
            headers.append(["Host", host])
        samples.append({"name": name, "method": request.method, "path": path, "query": query, "headers": headers, "body": body.hex()})
        raise Stop

    client.meta.events.register("before-send", send)
    try:
        getattr(client, operation)(**args)
    except Stop:
        pass


def presigned(name, service, operation, args, token=None, method=None):
    from botocore.config import Config

    client = session.create_client(
        service, region_name="us-east-1", endpoint_url="http://localhost:4566", aws_access_key_id=KEY,
        aws_secret_access_key=SECRET, aws_session_token=token, config=Config(signature_version="s3v4" if service == "s3" else None),
    )
    url = client.generate_presigned_url(operation, Params=args, ExpiresIn=600, HttpMethod=method)
    path, _, query = ("/" + url.split("://", 1)[1].partition("/")[2]).partition("?")
    samples.append({"name": name, "method": method or "GET", "path": path, "query": query, "headers": [["Host", "localhost:4566"]], "body": ""})


TOKEN = "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUC+IQD/abc=="
capture("sts", "sts", "get_caller_identity", {})
capture("sts with a token", "sts", "get_caller_identity", {}, token=TOKEN)
capture("iam with a document", "iam", "create_role", {"RoleName": "r", "AssumeRolePolicyDocument": "{\"a b\": \"+&=é\"}"})
capture("lambda list", "lambda", "list_functions", {"MaxItems": 5, "Marker": "a/b+c=="})
capture("lambda by ARN", "lambda", "get_function", {"FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:f:prod"})
capture("lambda invoke", "lambda", "invoke", {"FunctionName": "f", "Payload": b"{\"k\": 1}", "ClientContext": "e30="})
capture("apigateway path", "apigateway", "get_resources", {"restApiId": "abc123", "embed": ["methods", "x y"]})
capture("apigateway tags", "apigateway", "untag_resource", {"resourceArn": "arn:aws:apigateway:us-east-1::/restapis/abc", "tagKeys": ["a", "b c"]})
capture("logs", "logs", "put_log_events", {"logGroupName": "/aws/lambda/f", "logStreamName": "s", "logEvents": [{"timestamp": 1, "message": "ü"}]})
capture("s3 key", "s3", "get_object", {"Bucket": "b", "Key": "a//b/../c d+e%2F(1)/ü~*'"})
capture("s3 put", "s3", "put_object", {"Bucket": "b", "Key": "k", "Body": b"hello"})
capture("s3 put streaming", "s3", "put_object", {"Bucket": "b", "Key": "k", "Body": io.BytesIO(b"hello" * 1000), "ChecksumAlgorithm": "CRC32"}, endpoint="https://localhost:4566")
presigned("presigned sts", "sts", "get_caller_identity", {}, method="GET")
presigned("presigned s3", "s3", "get_object", {"Bucket": "b", "Key": "a b/ü"})
presigned("presigned s3 with a token", "s3", "put_object", {"Bucket": "b", "Key": "k"}, token=TOKEN, method="PUT")
out = pathlib.Path(__file__).with_name("botocore-samples.json")
out.write_text("[\n" + ",\n".join(json.dumps(s) for s in samples) + "\n]\n")
print(len(samples), "samples; dates:", {h[1] for s in samples for h in s["headers"] if h[0].lower() == "x-amz-date"})
