"""Requests as botocore writes them, answers as botocore reads them, for every operation of models/.

    python3 tests/wire/botocore_samples.py requests   remakes tests/wire/requests.jsonl, which
                                                      `cargo test -p wire` reads
    python3 tests/wire/botocore_samples.py answers    drives the example `answers` of the crate
                                                      `wire`: our answers, parsed by botocore, hold
                                                      the values that went in

Models come from this repository, so that botocore's version does not matter; its serializers and
parsers are the real client's.
"""

import base64
import datetime
import io
import json
import pathlib
import subprocess
import sys

import botocore.awsrequest
import botocore.model
import botocore.parsers
import botocore.serialize

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SERVICES = ["apigateway", "iam", "lambda", "logs", "sts"]
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def service_model(name):
    model = json.loads((ROOT / "models" / f"{name}.json").read_text())
    for operation in model["operations"].values():
        operation["errors"] = [{"shape": shape} for shape in operation.get("errors", [])]
    return botocore.model.ServiceModel(model, name)


def sample(shape, location="body", stack=(), wide=True):
    """A value for a shape in the form that botocore takes; None where there can be none."""
    kind = shape.type_name
    if kind in ("structure", "list", "map") and shape.name in stack:
        return None
    stack = (*stack, shape.name)
    if kind == "structure":
        if getattr(shape, "is_eventstream", False) or shape.metadata.get("eventstream"):
            return None
        members = {}
        for name, member in shape.members.items():
            place = member.serialization.get("location", "body")
            value = sample(member, place, stack, wide=False)
            if value is not None:
                members[name] = value
        return members if members or wide else None
    if kind == "list":
        item = sample(shape.member, location, stack, wide=False)
        return None if item is None else [item, item] if kind == "string" else [item]
    if kind == "map":
        value = sample(shape.value, location, stack, wide=False)
        key = shape.key.enum[0] if shape.key.enum else "key one"
        return None if value is None else {key: value}
    if kind == "string":
        if shape.enum:
            return shape.enum[0]
        return {"header": "a-b/c", "headers": "a-b", "uri": "a b/c:ä+%", "body": 'é <&"+%=\n'}.get(location, "a b&c=ä")
    return {
        "blob": b"\x00\xffblob",
        "boolean": True,
        "integer": 7,
        "long": 1 << 40,
        "float": 1.5,
        "double": 2.5,
        "timestamp": datetime.datetime(2026, 11, 20, 12, 30, 45, tzinfo=datetime.timezone.utc),
    }[kind]


def plain(value):
    """The form that `Record::from_json` reads: blobs are base64, moments seconds."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime.datetime):
        return int((value - EPOCH).total_seconds())
    return value


def request(model, name):
    operation = model.operation_model(name)
    shape = operation.input_shape
    params = sample(shape) if shape else {}
    serializer = botocore.serialize.create_serializer(model.metadata["protocol"], False)
    written = serializer.serialize_to_request(params, operation)
    botocore.awsrequest.prepare_request_dict(written, endpoint_url="http://h", context={})
    prepared = botocore.awsrequest.create_request_object(written).prepare()
    body = prepared.body or b""
    body = body.encode() if isinstance(body, str) else bytes(body)
    headers = {}
    for key, value in prepared.headers.items():
        value = value.decode() if isinstance(value, bytes) else str(value)
        if key.lower() not in ("user-agent", "content-length"):
            headers[key.lower()] = value
    row = {
        "service": model.service_name,
        "operation": name,
        "method": prepared.method,
        "target": prepared.url.removeprefix("http://h"),
        "headers": headers,
    }
    try:
        row["text"] = body.decode()
    except UnicodeDecodeError:
        row["base64"] = base64.b64encode(body).decode()
    row["params"] = plain(params)
    return row


def write_requests():
    rows = [request(model, name) for model in map(service_model, SERVICES) for name in model.operation_names]
    path = ROOT / "tests" / "wire" / "requests.jsonl"
    path.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows))
    print(f"{len(rows)} requests")


def answers():
    """The rows that the example is asked for, with what must come back."""
    for model in map(service_model, SERVICES):
        for name in model.operation_names:
            operation = model.operation_model(name)
            output = sample(operation.output_shape) if operation.output_shape else {}
            for key, member in (operation.output_shape.members.items() if operation.output_shape else ()):
                if member.serialization.get("location") == "statusCode":
                    output[key] = 202
            row = {"service": model.service_name, "operation": name}
            yield model, operation, {**row, "output": plain(output)}, output
            for error in operation.error_shapes:
                yield model, operation, {**row, "error": error.name, "message": 'no <"é">'}, error


def check_answers():
    rows = list(answers())
    sent = "".join(json.dumps(row) + "\n" for _, _, row, _ in rows)
    command = ["cargo", "run", "--quiet", "--package", "wire", "--example", "answers"]
    done = subprocess.run(command, input=sent, capture_output=True, text=True, cwd=ROOT, check=True)
    got = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(got) == len(rows), (len(got), len(rows), done.stderr)
    for (model, operation, row, expect), answer in zip(rows, got):
        parser = botocore.parsers.create_parser(model.metadata["protocol"])
        response = {
            "status_code": answer["status"],
            "headers": botocore.awsrequest.HeadersDict(answer["headers"]),
            "body": base64.b64decode(answer["body"]),
        }
        is_error = answer["status"] >= 300
        if operation.has_event_stream_output and not is_error:
            continue  # no codec for event streams yet
        if operation.has_streaming_output and not is_error:
            response["body"] = io.BytesIO(response["body"])
        parsed = parser.parse(response, operation.output_shape)
        where = (model.service_name, operation.name, row.get("error"), response["body"])
        metadata = parsed.pop("ResponseMetadata")
        request_id = metadata.get("RequestId") or metadata["HTTPHeaders"].get("x-amzn-requestid")
        assert request_id == "sample-id", where
        if "error" in row:
            assert is_error, where
            code = parsed["Error"]["Code"]
            assert code in (expect.name, expect.metadata.get("error", {}).get("code")), (where, code)
            assert parsed["Error"]["Message"] == row["message"], (where, parsed)
            if model.metadata["protocol"] == "query" and expect.metadata.get("error", {}).get("code"):
                assert code == expect.metadata["error"]["code"], (where, code)
            continue
        assert not is_error, where
        parsed = {key: value.read() if hasattr(value, "read") else value for key, value in parsed.items()}
        assert parsed == expect, (where, parsed, expect)
    print(f"{len(rows)} answers read by botocore")


if __name__ == "__main__":
    {"requests": write_requests, "answers": check_answers}[sys.argv[1]]()
