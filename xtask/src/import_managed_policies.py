"""Writes AWS's own managed policies for crates/iam from the `moto` package in PyPI (data only).

    python3 xtask/src/import_managed_policies.py

Two files in crates/iam/data: `managed.index`, a line a policy, sorted by name, tab-separated:
name, path, version, created, updated, block, offset, length; and `managed.blocks`, the
documents in deflated blocks of about 64 KiB, each preceded by its compressed length (4 bytes,
big-endian), so that reading one document unpacks one block and nothing stays in memory.
"""
import json
import pathlib
import zlib

from moto.iam.aws_managed_policies import aws_managed_policies_data

BLOCK = 64 * 1024
data = json.loads(aws_managed_policies_data)
out = pathlib.Path(__file__).resolve().parents[2] / "crates" / "iam" / "data"
lines, blocks, current = [], [], b""
for name in sorted(data, key=lambda n: n.encode()):
    policy = data[name]
    document = json.dumps(policy["Document"], separators=(",", ":")).encode()
    if current and len(current) + len(document) > BLOCK:
        blocks.append(current)
        current = b""
    moment = lambda key: policy[key].replace("+00:00", "Z")
    lines.append("\t".join([
        name, policy["Path"], policy["DefaultVersionId"], moment("CreateDate"), moment("UpdateDate"),
        str(len(blocks)), str(len(current)), str(len(document)),
    ]))
    current += document
blocks.append(current)
packed = b""
for block in blocks:
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = deflater.compress(block) + deflater.flush()
    packed += len(body).to_bytes(4, "big") + body
(out / "managed.index").write_text("\n".join(lines) + "\n")
(out / "managed.blocks").write_bytes(packed)
print(len(lines), "policies,", len(packed), "bytes in", len(blocks), "blocks")
