"""CloudWatch Logs through boto3."""

import time

from conftest import code_of


def test_groups_streams_and_events(cloud):
    logs = cloud.client("logs")
    logs.create_log_group(logGroupName="/a/b", tags={"k": "v"})
    assert code_of(logs.create_log_group, logGroupName="/a/b") == "ResourceAlreadyExistsException"
    logs.create_log_stream(logGroupName="/a/b", logStreamName="s")
    now = int(time.time() * 1000)
    events = [{"timestamp": now + n, "message": f"line {n}"} for n in range(5)]
    answer = logs.put_log_events(logGroupName="/a/b", logStreamName="s", logEvents=events)
    assert answer["nextSequenceToken"]
    found = logs.get_log_events(logGroupName="/a/b", logStreamName="s", startFromHead=True)
    assert [(e["timestamp"], e["message"]) for e in found["events"]] == [(e["timestamp"], e["message"]) for e in events]
    again = logs.get_log_events(logGroupName="/a/b", logStreamName="s", nextToken=found["nextForwardToken"])
    assert again["events"] == [] and again["nextForwardToken"] == found["nextForwardToken"]
    assert [e["message"] for e in logs.filter_log_events(logGroupName="/a/b", filterPattern='"line 3"')["events"]] == ["line 3"]
    groups = logs.describe_log_groups(logGroupNamePrefix="/a")["logGroups"]
    assert [group["logGroupName"] for group in groups] == ["/a/b"]
    assert groups[0]["arn"] == f"arn:aws:logs:us-east-1:{cloud.account}:log-group:/a/b:*"
    streams = logs.describe_log_streams(logGroupName="/a/b")["logStreams"]
    assert [stream["logStreamName"] for stream in streams] == ["s"]
    assert logs.list_tags_for_resource(resourceArn=groups[0]["arn"].removesuffix(":*"))["tags"] == {"k": "v"}
    logs.put_retention_policy(logGroupName="/a/b", retentionInDays=7)
    assert logs.describe_log_groups()["logGroups"][0]["retentionInDays"] == 7
    logs.delete_log_stream(logGroupName="/a/b", logStreamName="s")
    logs.delete_log_group(logGroupName="/a/b")
    assert code_of(logs.describe_log_streams, logGroupName="/a/b") == "ResourceNotFoundException"
    assert logs.describe_log_groups()["logGroups"] == []


def test_the_older_operations_for_tags_and_the_end_of_a_retention(cloud):
    logs = cloud.client("logs")
    logs.create_log_group(logGroupName="g")
    logs.tag_log_group(logGroupName="g", tags={"team": "a", "stage": "b"})
    logs.untag_log_group(logGroupName="g", tags=["stage"])
    assert logs.list_tags_log_group(logGroupName="g")["tags"] == {"team": "a"}
    logs.put_retention_policy(logGroupName="g", retentionInDays=7)
    logs.delete_retention_policy(logGroupName="g")
    assert "retentionInDays" not in logs.describe_log_groups()["logGroups"][0]
    for call, options in ((logs.tag_log_group, {"tags": {"a": "b"}}), (logs.untag_log_group, {"tags": ["a"]}),
                          (logs.list_tags_log_group, {}), (logs.delete_retention_policy, {})):
        assert code_of(call, logGroupName="none", **options) == "ResourceNotFoundException", call
    assert code_of(logs.put_retention_policy, logGroupName="g", retentionInDays=2) == "InvalidParameterException"


def test_pages(cloud):
    logs = cloud.client("logs")
    logs.create_log_group(logGroupName="g")
    for n in range(7):
        logs.create_log_stream(logGroupName="g", logStreamName=f"s{n}")
    pages = logs.get_paginator("describe_log_streams").paginate(logGroupName="g", PaginationConfig={"PageSize": 3})
    assert [stream["logStreamName"] for page in pages for stream in page["logStreams"]] == [f"s{n}" for n in range(7)]
    now = int(time.time() * 1000)
    for n in range(3):
        logs.put_log_events(logGroupName="g", logStreamName=f"s{n}", logEvents=[{"timestamp": now + n + m * 10, "message": f"{n} {m}"} for m in range(10)])
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName="g", PaginationConfig={"PageSize": 4})
    times = [event["timestamp"] for page in pages for event in page["events"]]
    assert len(times) == 30 and times == sorted(times)


def test_bad_input(cloud):
    logs = cloud.client("logs")
    now = int(time.time() * 1000)
    assert code_of(logs.put_log_events, logGroupName="none", logStreamName="s", logEvents=[{"timestamp": now, "message": "m"}]) == "ResourceNotFoundException"
    assert code_of(logs.create_log_group, logGroupName="bad name!") == "InvalidParameterException"
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    unordered = [{"timestamp": now, "message": "b"}, {"timestamp": now - 1, "message": "a"}]
    assert code_of(logs.put_log_events, logGroupName="g", logStreamName="s", logEvents=unordered) == "InvalidParameterException"
    old = logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=[{"timestamp": now - 15 * 86400_000, "message": "old"}])
    assert "tooOldLogEventEndIndex" in old["rejectedLogEventsInfo"] or "expiredLogEventEndIndex" in old["rejectedLogEventsInfo"]
