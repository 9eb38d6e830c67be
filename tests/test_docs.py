"""The commands that the documents show are run, so that the documents cannot rot.

A document's commands are the lines of its indented blocks and, after `$ `, of its console blocks. Each
is run as it stands, but for what a reader puts in: paths, ports, ids.
"""

import json
import os
import re
import shutil
import signal
import subprocess

import pytest

from conftest import PINFOLD, ROOT, VENV, clean_environment, fetch, wait_for

# What `docs/serve.md` calls the data directory.
DATA = "/var/lib/pinfold"


def commands(document):
    """The commands of a document, in order; a line that ends in a backslash goes on in the next."""
    found, fence, unfinished = [], None, ""
    for line in (ROOT / document).read_text().splitlines():
        if line.startswith("```"):
            fence = None if fence is not None else line[3:]
            continue
        if fence == "console" and line.startswith("$ "):
            text = line[2:]
        elif fence is None and line.startswith("    "):
            text = line.strip()
        else:
            continue
        text = re.sub(r"\s+# .*$", "", text)
        if text.endswith("\\"):
            unfinished += text[:-1]
            continue
        found.append(re.sub(r"\s+", " ", unfinished + text))
        unfinished = ""
    return found


def shell(folder):
    """An environment where `pinfold` is the binary under test."""
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    (bin_folder / "pinfold").symlink_to(PINFOLD)
    path = os.pathsep.join([str(bin_folder), str(VENV), os.environ["PATH"]])
    return {
        **clean_environment(), "PATH": path, "AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_EC2_METADATA_DISABLED": "true",
    }


def sh(text, env, cwd):
    return subprocess.run(
        ["bash", "-c", text], env=env, cwd=cwd, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)


class Background:
    """A server that a document starts."""

    def __init__(self, text, env, folder):
        self.log = folder / "log"
        with open(self.log, "wb") as output:
            self.process = subprocess.Popen(
                ["bash", "-c", f"exec {text}"], env=env, cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                stderr=subprocess.STDOUT)

    def ready(self):
        def said():
            assert self.process.poll() is None, self.log.read_text()
            return "Ready." in self.log.read_text()

        wait_for(said, "Ready.", 60)
        return self.log.read_text()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(40) == 0


def test_readme(tmp_path):
    found = commands("README.md")
    start, curl, *rest = found
    assert start == "cargo run --release -- dev examples/meditations"
    shutil.copytree(ROOT / "examples/meditations", tmp_path / "examples/meditations",
                    ignore=shutil.ignore_patterns(".pinfold"))
    env = shell(tmp_path)
    server = Background(start.replace("cargo run --release --", "pinfold") + " --port 0", env, tmp_path)
    try:
        url = re.search(r"^POST +(http\S+)", server.ready(), re.M).group(1)
        assert re.fullmatch(r"curl -X POST http://127\.0\.0\.1:4566/_aws/execute-api/…/prod/", curl)
        status, _, body = fetch(url, "POST")
        assert status == 200 and json.loads(body)["status"] == "success"
        # A failure, so that there is something to explain.
        assert fetch(url + "nothing")[0] == 403
        evaluated = rest.index('eval "$(pinfold env)"')
        assert rest[-1] == "cargo xtask test"
        cwd = tmp_path / "examples/meditations"
        for text in rest[evaluated + 1:-1]:
            if text == "pinfold logs -f":
                text = "timeout 2 pinfold logs -f; test $? = 124"
            result = sh(f"{rest[evaluated]} && {{ {text}; }}", env, cwd)
            assert result.returncode == 0, f"{text}\n{result.stdout}\n{result.stderr}"
    finally:
        server.end()


def test_projects(tmp_path, own_server):
    found = commands("docs/projects.md")
    install, reset = "pinfold runtimes install python3.11 nodejs20.x", 'curl -X POST "$AWS_ENDPOINT_URL/_pinfold/reset"'
    # What is installed, and that it works, is tested in test_runtimes.py.
    assert found == ["pinfold dev PATH", "pinfold deploy PATH --endpoint URL", install, reset]
    shutil.copytree(ROOT / "examples/meditations", tmp_path / "project", ignore=shutil.ignore_patterns(".pinfold"))
    env = shell(tmp_path)
    server = Background(found[0].replace("PATH", "project") + " --port 0", env, tmp_path)
    try:
        assert server.ready().count("\nexport ") == 5
    finally:
        server.end()
    other = own_server()
    deploy = found[1].replace("PATH", "project").replace("URL", other.url)
    for _ in range(2):
        result = sh(deploy, env, tmp_path)
        assert result.returncode == 0, result.stderr
    assert "nothing to change" in result.stdout
    assert '"status":"ok"' in sh(reset, {**env, "AWS_ENDPOINT_URL": other.url}, tmp_path).stdout


def test_serve(tmp_path):
    init, serve, export, create, key, health = commands("docs/serve.md")
    data = tmp_path / "data"
    env = shell(tmp_path)
    result = sh(init.replace(DATA, str(data)), env, tmp_path)
    assert result.returncode == 0, result.stderr
    said = dict(re.findall(r"(AWS_\w+)=(\S+)", result.stdout))
    account = re.search(r"\b(\d{12})\b", result.stdout).group(1)
    serve = serve.replace("ID", account).replace(DATA, str(data))
    server = Background(f"{serve} --data {data} --port 0 --admin 127.0.0.1:0 --accept-risk tier-c --accept-risk tier-d "
                        "--accept-risk tier-e", env, tmp_path)
    try:
        server.ready()
        port = json.loads((data / "endpoint.json").read_text())["ports"][0]
        client = {**env, **said, "AWS_CA_BUNDLE": str(data / "ca.pem"), "AWS_DEFAULT_REGION": "us-east-1"}
        for text in (create, key):
            result = sh(f"{export.replace('4566', str(port))}; {text}", client, tmp_path)
            assert result.returncode == 0, f"{text}\n{result.stderr}"
        assert "admin-token" in health and (data / "admin-token").exists()
    finally:
        server.end()


def test_permissions(tmp_path):
    """A refusal, its explanation, and that the command which it names mends it: as the page has it."""
    start, *walk = [text for text in commands("docs/permissions.md") if not text.startswith(("pinfold why ID", "pinfold iam", "DEBUG"))]
    shutil.copytree(ROOT / "examples/meditations", tmp_path / "examples/meditations",
                    ignore=shutil.ignore_patterns(".pinfold"))
    env = shell(tmp_path)
    server = Background(f"{start} --port 0", env, tmp_path)
    try:
        server.ready()
        result = sh("\n".join(walk), env, tmp_path / "examples/meditations")
        assert result.returncode == 0, result.stderr
        assert result.stderr.count("AccessDeniedException") == 1 and "no identity-based policy allows" in result.stderr
        assert "there is no identity-based policy, and one must allow it" in result.stdout
        assert '"status": "success"' in result.stdout
    finally:
        server.end()


@pytest.mark.parametrize(
    "document", ["README.md", "docs/permissions.md", "docs/projects.md", "docs/serve.md", "ARCHITECTURE.md"])
def test_links(document):
    text = (ROOT / document).read_text()
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        if "://" not in link:
            assert ((ROOT / document).parent / link).exists(), f"{document}: {link}"
