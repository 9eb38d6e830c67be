"""Writes policy-cases.jsonl: golden cases of policy evaluation, one JSON object a line.

Each family below states its expectation by hand; nothing is computed from an implementation.
`expect` is `allow`, `deny` (explicit) or `none:TYPE` (nothing of that type allows).
Sources: AWS's IAM user guide, "Policy evaluation logic", "IAM JSON policy elements", "Permissions
boundaries", "Cross-account policy evaluation logic".
"""
import json
import pathlib

A, B = "111111111111", "222222222222"
USER = f"arn:aws:iam::{A}:user/team/ann"
ROLE = f"arn:aws:iam::{A}:role/app/worker"
SESSION = f"arn:aws:sts::{A}:assumed-role/worker/s1"
OBJ = "arn:aws:s3:::bucket/key"
FN = f"arn:aws:lambda:us-east-1:{A}:function:f"
FN_B = f"arn:aws:lambda:us-east-1:{B}:function:f"
cases = []


def case(name, expect, who="user", do="s3:GetObject", on=OBJ, ctx=None, owner=None, **policies):
    row = {"name": name, "who": who, "do": do, "on": on, "expect": expect}
    if ctx:
        row["ctx"] = ctx
    if owner:
        row["owner"] = owner
    row.update(policies)
    cases.append(row)


def s(effect="Allow", action="s3:GetObject", resource=OBJ, condition=None, principal=None, **more):
    out = {"Effect": effect}
    if principal is not None:
        out["Principal"] = principal
    if "NotAction" not in more and action is not None:
        out["Action"] = action
    if "NotResource" not in more and resource is not None:
        out["Resource"] = resource
    if condition:
        out["Condition"] = condition
    out.update(more)
    return out


# Actions: patterns, case, NotAction.
for pattern, action, fits in [
    ("s3:GetObject", "s3:GetObject", True), ("s3:getobject", "s3:GetObject", True), ("S3:GETOBJECT", "s3:GetObject", True),
    ("s3:Get*", "s3:GetObject", True), ("s3:*", "s3:GetObject", True), ("*", "s3:GetObject", True), ("s3:*Object", "s3:GetObject", True),
    ("s3:Get?bject", "s3:GetObject", True), ("s3:Put*", "s3:GetObject", False), ("s3:Get", "s3:GetObject", False),
    ("s3:GetObjec?", "s3:GetObject", True), ("s3:GetObject?", "s3:GetObject", False), ("ec2:*", "s3:GetObject", False),
    ("s3:G*t*j*t", "s3:GetObject", True), ("s3:**", "s3:GetObject", True), ("s3-outposts:*", "s3:GetObject", False),
    ("lambda:Invoke*", "lambda:InvokeFunction", True), ("lambda:InvokeFunction", "lambda:InvokeFunctionUrl", False),
]:
    case(f"action {pattern} on {action}", "allow" if fits else "none:identity", do=action, identity=[s(action=pattern, resource="*")])
    case(f"NotAction {pattern} on {action}", "none:identity" if fits else "allow", do=action, identity=[s(NotAction=pattern, resource="*")])
    case(f"deny action {pattern} on {action}", "deny" if fits else "allow", do=action, identity=[s(action="*", resource="*"), s("Deny", action=pattern, resource="*")])
    case(f"deny NotAction {pattern} on {action}", "allow" if fits else "deny", do=action, identity=[s(action="*", resource="*"), s("Deny", NotAction=[pattern], resource="*")])

# Resources: patterns, case counts, NotResource, the star resource.
for pattern, resource, fits in [
    (OBJ, OBJ, True), ("*", OBJ, True), ("arn:aws:s3:::bucket/*", OBJ, True), ("arn:aws:s3:::*", OBJ, True), ("arn:aws:s3:::bucket", OBJ, False),
    ("arn:aws:s3:::Bucket/key", OBJ, False), ("arn:aws:s3:::bucket/ke?", OBJ, True), ("arn:aws:s3:::b*t/k*y", OBJ, True), ("arn:aws:s3:::bucket/key?", OBJ, False),
    (FN, FN, True), (f"arn:aws:lambda:*:{A}:function:*", FN, True), (f"arn:aws:lambda:us-east-1:{B}:function:f", FN, False), (FN + ":*", FN + ":prod", True), (FN + ":*", FN, False),
    ("arn:aws:lambda:*:*:function:f*", FN, True), ("arn:*:lambda:us-east-1:*:*", FN, True), (OBJ, "*", False), ("*", "*", True), ("arn:aws:s3:::*", "*", False),
]:
    case(f"resource {pattern} on {resource}", "allow" if fits else "none:identity", do="x:Do", on=resource, identity=[s(action="x:Do", resource=pattern)])
    case(f"NotResource {pattern} on {resource}", "none:identity" if fits else "allow", do="x:Do", on=resource, identity=[s(action="x:Do", NotResource=pattern)])
    case(f"deny resource {pattern} on {resource}", "deny" if fits else "allow", do="x:Do", on=resource, identity=[s(action="*", resource="*"), s("Deny", action="*", resource=[pattern, "arn:aws:none:::x"])])

# Condition operators. (operator, policy value, request values or None, holds)
V = "x:key"
conditions = [
    ("StringEquals", "a", ["a"], True), ("StringEquals", "a", ["A"], False), ("StringEquals", ["a", "b"], ["b"], True), ("StringEquals", "a*", ["ab"], False), ("StringEquals", "a", None, False),
    ("StringNotEquals", "a", ["a"], False), ("StringNotEquals", "a", ["b"], True), ("StringNotEquals", ["a", "b"], ["b"], False), ("StringNotEquals", ["a", "b"], ["c"], True), ("StringNotEquals", "a", None, True),
    ("StringEqualsIgnoreCase", "ABC", ["abc"], True), ("StringEqualsIgnoreCase", "abc", ["abd"], False), ("StringNotEqualsIgnoreCase", "ABC", ["abc"], False), ("StringNotEqualsIgnoreCase", "abc", ["x"], True),
    ("StringLike", "a*c", ["abbc"], True), ("StringLike", "a?c", ["abc"], True), ("StringLike", "a?c", ["abbc"], False), ("StringLike", "*", [""], True), ("StringLike", "A*", ["abc"], False), ("StringLike", "a*", None, False),
    ("StringNotLike", "a*", ["abc"], False), ("StringNotLike", "a*", ["xbc"], True), ("StringNotLike", "a*", None, True),
    ("NumericEquals", "10", ["10"], True), ("NumericEquals", 10, ["10.0"], True), ("NumericEquals", "10", ["11"], False), ("NumericEquals", "10", ["ten"], False), ("NumericNotEquals", "10", ["11"], True), ("NumericNotEquals", "10", ["10"], False), ("NumericNotEquals", "10", None, True),
    ("NumericLessThan", "10", ["9"], True), ("NumericLessThan", "10", ["10"], False), ("NumericLessThanEquals", "10", ["10"], True), ("NumericLessThanEquals", "10", ["10.5"], False), ("NumericGreaterThan", "10", ["11"], True), ("NumericGreaterThan", "10", ["10"], False), ("NumericGreaterThanEquals", "10", ["10"], True), ("NumericGreaterThanEquals", "-1", ["-2"], False),
    ("DateEquals", "2026-01-01T00:00:00Z", ["2026-01-01T00:00:00Z"], True), ("DateEquals", "2026-01-01", ["2026-01-01T00:00:00Z"], True), ("DateNotEquals", "2026-01-01", ["2026-01-02T00:00:00Z"], True), ("DateLessThan", "2026-01-01T00:00:00Z", ["2025-12-31T23:59:59Z"], True), ("DateLessThan", "2026-01-01T00:00:00Z", ["2026-01-01T00:00:00Z"], False),
    ("DateLessThanEquals", "2026-01-01T00:00:00Z", ["2026-01-01T00:00:00Z"], True), ("DateGreaterThan", "2026-01-01T00:00:00Z", ["2026-01-01T00:00:01Z"], True), ("DateGreaterThanEquals", "1767225600", ["2026-01-01T00:00:00Z"], True), ("DateGreaterThan", "2026-01-01T00:00:00Z", ["1767225601"], True), ("DateGreaterThan", "2026-01-01T00:00:00Z", ["not a date"], False), ("DateGreaterThan", "2026-01-01T00:00:00Z", None, False),
    ("Bool", "true", ["true"], True), ("Bool", True, ["true"], True), ("Bool", "true", ["TRUE"], True), ("Bool", "true", ["false"], False), ("Bool", "false", ["false"], True), ("Bool", "false", None, False), ("Bool", "true", ["yes"], False),
    ("BinaryEquals", "QmluYXJ5", ["QmluYXJ5"], True), ("BinaryEquals", "QmluYXJ5", ["QmluYXJ6"], False),
    ("IpAddress", "203.0.113.0/24", ["203.0.113.9"], True), ("IpAddress", "203.0.113.0/24", ["203.0.114.9"], False), ("IpAddress", ["10.0.0.0/8", "203.0.113.5"], ["203.0.113.5"], True), ("IpAddress", "2001:db8::/32", ["2001:db8::1"], True), ("IpAddress", "10.0.0.0/8", None, False), ("IpAddress", "10.0.0.0/8", ["no ip"], False),
    ("NotIpAddress", "203.0.113.0/24", ["203.0.113.9"], False), ("NotIpAddress", "203.0.113.0/24", ["1.1.1.1"], True), ("NotIpAddress", "10.0.0.0/8", None, True),
    ("ArnEquals", "arn:aws:sns:*:*:t", ["arn:aws:sns:us-east-1:1:t"], True), ("ArnLike", "arn:aws:sns:*:1:t*", ["arn:aws:sns:us-east-1:1:topic"], True), ("ArnLike", "arn:aws:sns:us-*:1:t", ["arn:aws:sns:eu-west-1:1:t"], False), ("ArnLike", "arn:aws:execute-api:us-east-1:1:abc/*/GET/*", ["arn:aws:execute-api:us-east-1:1:abc/prod/GET/users"], True), ("ArnEquals", "arn:aws:sns:us-east-1:1:t", None, False),
    ("ArnNotEquals", "arn:aws:sns:*:*:t", ["arn:aws:sns:us-east-1:1:t"], False), ("ArnNotLike", "arn:aws:sns:*:*:t", ["arn:aws:sns:us-east-1:1:u"], True), ("ArnNotLike", "arn:aws:sns:*:*:t", None, True),
    ("Null", "true", None, True), ("Null", "true", ["x"], False), ("Null", "false", ["x"], True), ("Null", "false", None, False), ("Null", True, None, True),
    ("ForAllValues:StringEquals", ["a", "b"], ["a", "b"], True), ("ForAllValues:StringEquals", ["a", "b"], ["a", "c"], False), ("ForAllValues:StringEquals", ["a"], None, True), ("ForAllValues:StringEquals", ["a"], [], True), ("ForAllValues:StringLike", ["a*"], ["a1", "a2"], True), ("ForAllValues:StringNotEquals", ["a"], ["b", "c"], True), ("ForAllValues:StringNotEquals", ["a"], ["a", "c"], False),
    ("ForAnyValue:StringEquals", ["a", "b"], ["x", "b"], True), ("ForAnyValue:StringEquals", ["a", "b"], ["x", "y"], False), ("ForAnyValue:StringEquals", ["a"], None, False), ("ForAnyValue:StringEquals", ["a"], [], False), ("ForAnyValue:StringNotEquals", ["a"], ["a", "b"], True), ("ForAnyValue:StringNotEquals", ["a"], ["a"], False), ("ForAnyValue:StringLike", ["a*", "b*"], ["zz", "bb"], True), ("ForAnyValue:NumericLessThan", "5", ["9", "4"], True),
]
IF_EXISTS = {"Null", "BinaryEquals"}
for operator, value, actual, holds in conditions:
    ctx = None if actual is None else {V: actual}
    label = f"{operator} {value} against {actual}"
    case(label, "allow" if holds else "none:identity", ctx=ctx, identity=[s(condition={operator: {V: value}})])
    case(f"deny by {label}", "deny" if holds else "allow", ctx=ctx, identity=[s(), s("Deny", condition={operator: {V: value}})])
    if operator not in IF_EXISTS and "For" not in operator:
        exists = True if actual is None else holds
        case(f"{operator}IfExists {value} against {actual}", "allow" if exists else "none:identity", ctx=ctx, identity=[s(condition={operator + "IfExists": {V: value}})])

case("all keys of an operator must hold", "none:identity", ctx={"x:a": ["1"], "x:b": ["2"]}, identity=[s(condition={"StringEquals": {"x:a": "1", "x:b": "3"}})])
case("all operators must hold", "none:identity", ctx={"x:a": ["1"]}, identity=[s(condition={"StringEquals": {"x:a": "1"}, "StringNotEquals": {"x:a": "1"}})])
case("condition keys have no case", "allow", ctx={"X:Key": ["a"]}, identity=[s(condition={"StringEquals": {"x:KEY": "a"}})])

# Global keys.
for key, value, who, fits in [
    ("aws:username", "ann", "user", True), ("aws:username", "worker", "session", False), ("aws:userid", "AIDAANN", "user", True), ("aws:userid", "AROAWORKER:s1", "session", True),
    ("aws:PrincipalArn", USER, "user", True), ("aws:PrincipalArn", ROLE, "session", True), ("aws:PrincipalAccount", A, "user", True), ("aws:PrincipalType", "AssumedRole", "session", True),
    ("aws:PrincipalType", "User", "user", True), ("aws:PrincipalTag/team", "red", "user", True), ("aws:PrincipalTag/TEAM", "red", "user", True), ("aws:PrincipalTag/team", "blue", "user", False),
    ("aws:RequestedRegion", "us-east-1", "user", True), ("aws:ResourceAccount", A, "user", True), ("aws:SourceIp", "198.51.100.7", "user", True), ("aws:UserAgent", "test/1", "user", True), ("aws:SecureTransport", "true", "user", True),
    ("aws:CurrentTime", "2026-11-20T12:30:45Z", "user", True), ("aws:EpochTime", "1795177845", "user", True), ("aws:PrincipalIsAWSService", "false", "user", True), ("aws:ViaAWSService", "false", "user", True), ("aws:MultiFactorAuthPresent", "false", "session", True), ("aws:MultiFactorAuthPresent", "false", "user", False), ("aws:TokenIssueTime", "2026-11-20T12:00:00Z", "session", True),
]:
    case(f"{key} {value} of {who}", "allow" if fits else "none:identity", who=who, on=FN, do="x:Do", identity=[s(action="x:Do", resource="*", condition={"StringEquals": {key: value}})])
case("BoolIfExists without MFA denies long-term keys", "deny", identity=[s(), s("Deny", condition={"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}})])

# Policy variables.
for resource, on, who, fits in [
    ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ann/x", "user", True), ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/bob/x", "user", False), ("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/worker/x", "session", False),
    ("arn:aws:s3:::b/${aws:username, 'guest'}/*", "arn:aws:s3:::b/guest/x", "session", True), ("arn:aws:s3:::b/${aws:PrincipalTag/team}/*", "arn:aws:s3:::b/red/x", "user", True), ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", "user", True), ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/x", "user", False),
    ("arn:aws:s3:::b/${?}", "arn:aws:s3:::b/?", "user", True), ("arn:aws:s3:::b/${$}", "arn:aws:s3:::b/$", "user", True), ("arn:aws:s3:::b/${aws:userid}", "arn:aws:s3:::b/AROAWORKER:s1", "session", True), ("arn:aws:s3:::b/${aws:nothing}", "arn:aws:s3:::b/", "user", False),
]:
    case(f"variable in {resource} on {on} of {who}", "allow" if fits else "none:identity", who=who, on=on, identity=[s(resource=resource)])
case("variable in a condition's value", "allow", ctx={"x:owner": ["ann"]}, identity=[s(condition={"StringEquals": {"x:owner": "${aws:username}"}})])
case("a variable without value equals nothing", "none:identity", who="session", ctx={"x:owner": ["ann"]}, identity=[s(condition={"StringEquals": {"x:owner": "${aws:username}"}})])
case("a variable without value differs from everything", "allow", who="session", ctx={"x:owner": ["ann"]}, identity=[s(condition={"StringNotEquals": {"x:owner": "${aws:username}"}})])
case("version 2008 knows no variables", "none:identity", on="arn:aws:s3:::b/ann", identity=[{"Version": "2008-10-17", "Statement": [s(resource="arn:aws:s3:::b/${aws:username}")]}])
case("version 2008 takes a variable as text", "allow", on="arn:aws:s3:::b/${aws:username}", identity=[{"Version": "2008-10-17", "Statement": [s(resource="arn:aws:s3:::b/${aws:username}")]}])

# Identity policies of several, root, deny wins.
case("no policy", "none:identity")
case("one of two policies allows", "allow", identity=[[s(action="s3:PutObject")], [s()]])
case("deny in another policy wins", "deny", identity=[[s()], [s("Deny", action="s3:*", resource="*")]])
case("deny before allow in one policy", "deny", identity=[s("Deny"), s()])
case("root needs nothing", "allow", who="root")
case("identity policies never deny root", "allow", who="root", identity=[s("Deny", action="*", resource="*")])
case("a resource policy denies root", "deny", who="root", on=FN, do="lambda:GetFunction", resource=[s("Deny", action="lambda:*", resource="*", principal="*")])
case("a service control policy denies root", "deny", who="root", scp=[s("Deny", action="*", resource="*"), s(action="*", resource="*")])

# Boundaries.
BOUND = [s(action="s3:*", resource="*")]
case("boundary and identity allow", "allow", identity=[s()], boundary=BOUND)
case("a boundary grants nothing", "none:identity", boundary=BOUND)
case("a boundary holds back", "none:boundary", do="ec2:RunInstances", on="*", identity=[s(action="*", resource="*")], boundary=BOUND)
case("a boundary denies", "deny", identity=[s()], boundary=BOUND + [s("Deny")])
case("a boundary never holds root back", "allow", who="root", boundary=[s(action="none:none", resource="*")])
case("resource grant to the user passes the boundary", "allow", on=FN, do="lambda:InvokeFunction", boundary=BOUND, resource=[s(action="lambda:*", resource="*", principal={"AWS": USER})])
case("resource grant to the role is held back by its boundary", "none:boundary", who="session", on=FN, do="lambda:InvokeFunction", boundary=BOUND, resource=[s(action="lambda:*", resource="*", principal={"AWS": ROLE})])
case("resource grant to the session passes the role's boundary", "allow", who="session", on=FN, do="lambda:InvokeFunction", boundary=BOUND, resource=[s(action="lambda:*", resource="*", principal={"AWS": SESSION})])

# Session policies.
case("session and identity allow", "allow", who="session", identity=[s(action="*", resource="*")], session=[s()])
case("a session policy holds back", "none:session", who="session", identity=[s(action="*", resource="*")], session=[s(action="s3:PutObject")])
case("a session policy grants nothing", "none:identity", who="session", session=[s()])
case("a session policy denies", "deny", who="session", identity=[s(action="*", resource="*")], session=[s(), s("Deny")])
case("one of two session policies is enough", "allow", who="session", identity=[s(action="*", resource="*")], session=[[s(action="s3:PutObject")], [s()]])
case("an empty list of session policies allows nothing", "none:session", who="session", identity=[s(action="*", resource="*")], session=[])
case("resource grant to the role is held back by the session", "none:session", who="session", on=FN, do="lambda:InvokeFunction", session=[s()], resource=[s(action="lambda:*", resource="*", principal={"AWS": ROLE})])
case("resource grant to the session passes the session policy", "allow", who="session", on=FN, do="lambda:InvokeFunction", session=[s()], resource=[s(action="lambda:*", resource="*", principal={"AWS": SESSION})])
case("boundary and session both hold", "none:boundary", who="session", identity=[s(action="*", resource="*")], boundary=[s(action="ec2:*", resource="*")], session=[s()])

# Service control policies.
case("scp must allow", "none:scp", identity=[s()], scp=[s(action="ec2:*", resource="*")])
case("scp allows", "allow", identity=[s()], scp=[s(action="*", resource="*")])
case("scp grants nothing", "none:identity", scp=[s(action="*", resource="*")])

# Resource policies in one account.
LAM = "lambda:InvokeFunction"


def res(principal, effect="Allow", condition=None, **more):
    return [s(effect, action=LAM, resource=FN, principal=principal, condition=condition, **more)]


for principal, who, expect in [
    ({"AWS": USER}, "user", "allow"), ({"AWS": "arn:aws:iam::111111111111:user/ann"}, "user", "none:identity"), ({"AWS": "AIDAANN0000000000000"}, "user", "none:identity"), ({"AWS": [ROLE, USER]}, "user", "allow"),
    ({"AWS": ROLE}, "session", "allow"), ({"AWS": SESSION}, "session", "allow"), ({"AWS": f"arn:aws:sts::{A}:assumed-role/worker/other"}, "session", "none:identity"), ({"AWS": "*"}, "user", "allow"), ("*", "user", "allow"), ("*", "session", "allow"), ("*", "anonymous", "allow"),
    ({"AWS": A}, "user", "none:identity"), ({"AWS": f"arn:aws:iam::{A}:root"}, "user", "none:identity"), ({"AWS": f"arn:aws:iam::{A}:root"}, "session", "none:identity"), ({"AWS": B}, "user", "none:identity"),
    ({"Service": "apigateway.amazonaws.com"}, "service", "allow"), ({"Service": "lambda.amazonaws.com"}, "service", "none:resource"), ({"Service": "apigateway.amazonaws.com"}, "user", "none:identity"), ({"AWS": USER}, "service", "none:resource"), ({"AWS": USER}, "anonymous", "none:resource"),
    ({"AWS": f"arn:aws:sts::{A}:federated-user/guest"}, "federated", "allow"), ({"Federated": "cognito-identity.amazonaws.com"}, "web", "allow"), ({"Federated": "accounts.google.com"}, "web", "none:resource"),
]:
    case(f"resource policy names {json.dumps(principal)}, {who} asks", expect, who=who, do=LAM, on=FN, resource=res(principal))
for principal, who in [({"AWS": USER}, "user"), ({"AWS": f"arn:aws:iam::{A}:root"}, "user"), ("*", "session"), ({"AWS": ROLE}, "session"), ({"AWS": A}, "session"), ({"Service": "apigateway.amazonaws.com"}, "service")]:
    case(f"resource policy denies {json.dumps(principal)}, {who} asks", "deny", who=who, do=LAM, on=FN, identity=[s(action="*", resource="*")], resource=res(principal, "Deny") + res("*"))
case("no resource policy, a service asks", "none:resource", who="service", do=LAM, on=FN)
case("SourceArn fits", "allow", who="service", do=LAM, on=FN, ctx={"aws:SourceArn": ["arn:aws:execute-api:us-east-1:111111111111:api/prod/GET/x"]}, resource=res({"Service": "apigateway.amazonaws.com"}, condition={"ArnLike": {"AWS:SourceArn": "arn:aws:execute-api:us-east-1:111111111111:api/*/GET/x"}}))
case("SourceArn is another", "none:resource", who="service", do=LAM, on=FN, ctx={"aws:SourceArn": ["arn:aws:execute-api:us-east-1:111111111111:api/prod/POST/x"]}, resource=res({"Service": "apigateway.amazonaws.com"}, condition={"ArnLike": {"AWS:SourceArn": "arn:aws:execute-api:us-east-1:111111111111:api/*/GET/x"}}))
case("SourceAccount fits", "allow", who="service", do=LAM, on=FN, ctx={"aws:SourceAccount": [A]}, resource=res({"Service": "apigateway.amazonaws.com"}, condition={"StringEquals": {"AWS:SourceAccount": A}}))

# NotPrincipal.
for listed, who, expect in [
    ([USER, f"arn:aws:iam::{A}:root"], "user", "allow"), ([USER], "user", "deny"), ([f"arn:aws:iam::{A}:root"], "user", "deny"), ([SESSION, ROLE, A], "session", "allow"), ([ROLE, A], "session", "deny"), ([f"arn:aws:iam::{A}:root"], "root", "allow"), ([f"arn:aws:iam::{B}:root"], "root", "deny"),
]:
    case(f"deny all but {listed}, {who} asks", expect, who=who, do=LAM, on=FN, identity=[s(action="*", resource="*")], resource=[{"Effect": "Deny", "NotPrincipal": {"AWS": listed}, "Action": LAM, "Resource": FN}])

# Across accounts: both sides.
for identity, resource, who, expect in [
    (True, {"AWS": USER}, "user", "allow"), (False, {"AWS": USER}, "user", "none:identity"), (True, None, "user", "none:resource"), (True, {"AWS": A}, "user", "allow"), (False, {"AWS": A}, "user", "none:identity"), (True, "*", "user", "allow"),
    (True, {"AWS": B}, "user", "none:resource"), (True, {"AWS": SESSION}, "session", "allow"), (False, {"AWS": SESSION}, "session", "none:identity"), (True, {"AWS": ROLE}, "session", "allow"), (False, {"AWS": A}, "root", "allow"), (False, None, "root", "none:resource"),
]:
    policies = {}
    if identity:
        policies["identity"] = [s(action=LAM, resource="*")]
    if resource:
        policies["resource"] = [s(action=LAM, resource="*", principal=resource)]
    case(f"across accounts: identity {identity}, resource {json.dumps(resource)}, {who}", expect, who=who, do=LAM, on=FN_B, **policies)
case("across accounts a boundary still holds a named user back", "none:boundary", do=LAM, on=FN_B, identity=[s(action="*", resource="*")], boundary=BOUND, resource=[s(action=LAM, resource="*", principal={"AWS": USER})])
case("owner told beside an ARN without account", "none:resource", owner=B, identity=[s()])
case("owner told, resource allows", "allow", owner=B, identity=[s()], resource=[s(principal={"AWS": A})])

# Trust policies.
ASSUME, TARGET, TARGET_B = "sts:AssumeRole", f"arn:aws:iam::{A}:role/target", f"arn:aws:iam::{B}:role/target"


def trust(principal, condition=None, action=ASSUME):
    return [s(action=action, resource=None, principal=principal, condition=condition)]


for principal, identity, who, on, expect in [
    ({"AWS": USER}, False, "user", TARGET, "allow"), ({"AWS": A}, False, "user", TARGET, "none:identity"), ({"AWS": A}, True, "user", TARGET, "allow"), ({"AWS": ROLE}, False, "user", TARGET, "none:trust"), ({"AWS": ROLE}, True, "user", TARGET, "none:trust"),
    ({"Service": "lambda.amazonaws.com"}, True, "user", TARGET, "none:trust"), ({"Service": "apigateway.amazonaws.com"}, False, "service", TARGET, "allow"), ({"Service": "lambda.amazonaws.com"}, False, "service", TARGET, "none:trust"), ({"AWS": ROLE}, False, "session", TARGET, "allow"),
    ({"AWS": USER}, False, "user", TARGET_B, "none:identity"), ({"AWS": USER}, True, "user", TARGET_B, "allow"), ({"AWS": A}, True, "session", TARGET_B, "allow"), ({"AWS": A}, False, "root", TARGET, "allow"), ({"AWS": B}, False, "root", TARGET, "none:trust"),
    ({"Federated": "accounts.google.com"}, False, "web", TARGET, "none:trust"),
]:
    policies = {"trust": trust(principal)}
    if identity:
        policies["identity"] = [s(action=ASSUME, resource="*")]
    case(f"trust {json.dumps(principal)}, identity {identity}, {who} on {on}", expect, who=who, do=ASSUME, on=on, **policies)
case("web identity by its own action", "allow", who="web", do="sts:AssumeRoleWithWebIdentity", on=TARGET, trust=trust({"Federated": "cognito-identity.amazonaws.com"}, action="sts:AssumeRoleWithWebIdentity"))
for given, expect in [(["x1"], "allow"), (["x2"], "none:trust"), (None, "none:trust")]:
    case(f"external id {given}", expect, do=ASSUME, on=TARGET, ctx={"sts:ExternalId": given} if given else None, trust=trust({"AWS": USER}, {"StringEquals": {"sts:ExternalId": "x1"}}))

# A federated user has what a resource's policy grants to the user who made the session, within its limits.
ALL = [s(action="*", resource="*")]
for principal, session, expect in [
    ({"AWS": USER}, ALL, "allow"), ({"AWS": USER}, [s(action="s3:*", resource="*")], "none:session"), ({"AWS": USER}, [s(effect="Deny", action="*", resource="*")], "deny"),
    ({"AWS": f"arn:aws:iam::{A}:user/other"}, ALL, "none:identity"), ({"AWS": ROLE}, ALL, "none:identity"), ({"AWS": A}, ALL, "none:identity"), ({"AWS": f"arn:aws:sts::{A}:federated-user/guest"}, [s(action="s3:*", resource="*")], "allow"),
]:
    case(f"federated user limited to {json.dumps(session)}, resource policy names {json.dumps(principal)}", expect, who="federated", do=LAM, on=FN, session=session, resource=res(principal))

# Stars that mean themselves, sets that hold nothing but an empty text.
SOURCE = "aws:SourceArn"
for operator, wanted, given, expect in [
    ("ArnLike", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/secret", "none:identity"), ("ArnLike", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", "allow"), ("ArnEquals", "arn:aws:s3:::${?}*", "arn:aws:s3:::bucket", "none:identity"), ("ArnEquals", "arn:aws:s3:::${?}*", "arn:aws:s3:::?x", "allow"),
    ("ArnNotLike", "arn:aws:s3:::b/${*}", "arn:aws:s3:::b/secret", "allow"), ("ArnLike", "arn:aws:s3:::${aws:PrincipalTag/team}/*", "arn:aws:s3:::red/k", "allow"), ("ArnLike", "arn:aws:s3:::${aws:PrincipalTag/team}/*", "arn:aws:s3:::blue/k", "none:identity"),
    ("ArnEquals", "${aws:PrincipalArn}", USER, "allow"), ("ArnEquals", "${aws:PrincipalArn}", ROLE, "none:identity"),
]:
    case(f"{operator} {wanted} on {given}", expect, identity=[s(condition={operator: {SOURCE: wanted}})], ctx={SOURCE: [given]})
for operator, given, expect in [
    ("ForAllValues:StringEquals", [""], "allow"), ("ForAnyValue:StringNotEquals", [""], "none:identity"), ("ForAnyValue:StringLike", [""], "none:identity"), ("ForAllValues:StringEquals", ["a", ""], "allow"), ("ForAllValues:StringEquals", ["b", ""], "none:identity"), ("ForAnyValue:StringEquals", ["", "a"], "allow"),
]:
    case(f"{operator} a of {json.dumps(given)}", expect, identity=[s(condition={operator: {"aws:TagKeys": "a"}})], ctx={"aws:TagKeys": given})

# The least-privilege example: read one bucket's objects, put into one table.
LEAST = [s(action="s3:GetObject", resource="arn:aws:s3:::inbox/*"), s(action="dynamodb:PutItem", resource=f"arn:aws:dynamodb:us-east-1:{A}:table/orders")]
for action, on, expect in [
    ("s3:GetObject", "arn:aws:s3:::inbox/a", "allow"), ("s3:PutObject", "arn:aws:s3:::inbox/a", "none:identity"), ("s3:GetObject", "arn:aws:s3:::other/a", "none:identity"), ("s3:ListBucket", "arn:aws:s3:::inbox", "none:identity"),
    ("dynamodb:PutItem", f"arn:aws:dynamodb:us-east-1:{A}:table/orders", "allow"), ("dynamodb:PutItem", f"arn:aws:dynamodb:us-east-1:{A}:table/orders2", "none:identity"), ("dynamodb:DeleteItem", f"arn:aws:dynamodb:us-east-1:{A}:table/orders", "none:identity"), ("lambda:InvokeFunction", FN, "none:identity"),
]:
    case(f"least privilege: {action} on {on}", expect, who="session", do=action, on=on, identity=LEAST)

out = pathlib.Path(__file__).with_name("policy-cases.jsonl")
out.write_text("".join(json.dumps(row) + "\n" for row in cases))
print(len(cases), "cases")
