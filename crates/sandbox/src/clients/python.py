# The runtime client for Python 2.7 and 3.6 and newer. Frames: see frames.rs; log records: output.rs.
# It imports as little as it can: every module costs the cold start.
import sys
import os
import time

FD = 3
STDOUT = 1
PIPE_BUF = 4096
PY3 = sys.version_info[0] >= 3
text_type = str if PY3 else unicode  # noqa: F821
_read = os.read
_write = os.write


def _get(name, otherwise=None):
    return os.environ.get(name, otherwise)


class Fault(Exception):
    def __init__(self, kind, message, trace=None):
        Exception.__init__(self, message)
        self.kind = kind
        self.message = message
        self.trace = trace


class State(object):
    json_log = False
    encoder = None
    request_id = None
    token = b""
    response_limit = 0


# --- frames ---------------------------------------------------------------------------------------

_rest = b""


def _number(data, at):
    if PY3:
        return int.from_bytes(data[at:at + 4], "big")
    return int(data[at:at + 4].encode("hex"), 16)


def _big_endian(number, size):
    if PY3:
        return number.to_bytes(size, "big")
    return ("%0*x" % (size * 2, number)).decode("hex")


def read_frame():
    """The next frame: kind, head fields, body. Ends the process when the other side is gone."""
    global _rest
    data = _rest or _read(FD, 65536)
    while len(data) < 9:
        more = _read(FD, 65536)
        if not more:
            os._exit(0)
        data += more
    end = 4 + _number(data, 0)
    if len(data) < end:
        parts = [data]
        have = len(data)
        while have < end:
            more = _read(FD, 1048576)
            if not more:
                os._exit(0)
            parts.append(more)
            have += len(more)
        data = b"".join(parts)
    body = 9 + _number(data, 5)
    fields = data[9:body].split(b"\0")
    _rest = data[end:]
    if PY3:
        fields = [field.decode("utf-8", "replace") for field in fields]
    return data[4:5], fields, data[body:end]


def write_frame(kind, body=b""):
    data = _big_endian(len(body) + 1, 4) + kind + body
    while data:
        data = data[_write(FD, data):]


# --- output ---------------------------------------------------------------------------------------

def write_event(text):
    """Writes one log event, which may have several lines."""
    flush()
    data = text.encode("utf-8", "replace") if isinstance(text, text_type) else text
    room = PIPE_BUF - 5 - 8 - 1
    while True:
        part, data = data[:room], data[room:]
        flag = b"+" if data else b"."
        record = b"\0PF" + flag + State.token + _big_endian(len(part), 2) + part
        while record:
            record = record[_write(STDOUT, record):]
        if not data:
            return


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _log_error(error):
    if State.json_log:
        line = {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "level": "ERROR"}
        line.update(error)
        write_event(to_json(line) + "\n")
        return
    lines = ["[ERROR]"]
    if error["errorType"]:
        lines[0] += " " + error["errorType"]
    if error["errorMessage"]:
        lines[0] += (": " if error["errorType"] else " ") + error["errorMessage"]
    lines.append("Traceback (most recent call last):")
    for element in error["stackTrace"]:
        for line in element.splitlines() or [""]:
            bare = line.lstrip(" ")
            # AWS shows indentation with no-break spaces.
            lines.append(u"\u00a0" * (len(line) - len(bare)) + bare)
    write_event("\n".join(lines) + "\n")


def _level():
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    return "DEBUG" if level == "TRACE" else level


def _set_up_logging(logging):
    """Called once, when `logging` has just been imported by whoever needs it first."""

    class LambdaLoggerHandler(logging.Handler):
        log_sink = None

        def emit(self, record):
            try:
                write_event(self.format(record))
            except Exception:
                self.handleError(record)

    class LambdaLoggerFilter(logging.Filter):
        def filter(self, record):
            record.aws_request_id = State.request_id or ""
            return True

    class JsonFormatter(logging.Formatter):
        def format(self, record):
            import traceback
            level = min(50, max(0, record.levelno)) // 10 * 10
            plain = isinstance(record.msg, dict) and not record.args
            line = {
                "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
                "level": logging.getLevelName(level),
                "message": record.msg if plain else record.getMessage(),
                "logger": record.name,
            }
            if record.exc_info and record.exc_info[0]:
                line["stackTrace"] = traceback.format_tb(record.exc_info[2])
                line["errorType"] = record.exc_info[0].__name__
                line["errorMessage"] = str(record.exc_info[1])
            line["requestId"] = record.aws_request_id
            if record.exc_info:
                line["location"] = "%s:%s:%s" % (record.pathname, record.funcName, record.lineno)
            for key, value in record.__dict__.items():
                if key not in ordinary and key not in line:
                    line[key] = value
            return json.dumps(line, ensure_ascii=False, default=str) + "\n"

    ordinary = set(logging.makeLogRecord({}).__dict__) | {"aws_request_id", "message", "asctime"}
    logging.Formatter.converter = time.gmtime
    handler = LambdaLoggerHandler()
    if State.json_log:
        handler.setFormatter(JsonFormatter())
    else:
        handler.setFormatter(logging.Formatter(
            "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n",
            "%Y-%m-%dT%H:%M:%S",
        ))
    handler.addFilter(LambdaLoggerFilter())
    root = logging.getLogger()
    if _level() in ("DEBUG", "INFO", "WARN", "WARNING", "ERROR", "CRITICAL", "FATAL"):
        root.setLevel(getattr(logging, _level()))
    root.addHandler(handler)


def _watch_logging():
    """Sets logging up at its import: a handler that does not log does not pay for it."""
    if "logging" in sys.modules or not PY3:
        import logging
        _set_up_logging(logging)
        return
    import _frozen_importlib_external as external

    class Finder(object):
        def find_spec(self, name, path=None, target=None):
            if name != "logging":
                return None
            sys.meta_path.remove(self)
            spec = external.PathFinder.find_spec(name, path, target)
            if spec is None or spec.loader is None:
                return spec
            run = spec.loader.exec_module

            def exec_module(module):
                run(module)
                _set_up_logging(module)

            spec.loader.exec_module = exec_module
            return spec

    sys.meta_path.insert(0, Finder())


# --- JSON -----------------------------------------------------------------------------------------

import json  # noqa: E402


_decimals = []


def _other(value):
    # Only who uses Decimal pays for it.
    decimal = sys.modules.get("decimal")
    if decimal is not None and isinstance(value, decimal.Decimal):
        if value.is_nan():
            return float("nan")
        # A number with all its digits: put in place of its mark when all is encoded.
        _decimals.append(str(value))
        return "\0%s%d." % (State.token.decode("ascii"), len(_decimals) - 1)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def to_json(value):
    del _decimals[:]
    text = State.encoder.encode(value)
    if _decimals:
        import re
        mark = r'"\\u0000%s(\d+)\."' % State.token.decode("ascii")
        text = re.sub(mark, lambda found: _decimals[int(found.group(1))], text)
    return text


def configure():
    """What depends on the variables, which may come late."""
    State.json_log = _get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"
    raw = ("python3.12", "python3.13", "python3.14", "python3.15")
    plain = _get("AWS_EXECUTION_ENV", "").replace("AWS_Lambda_", "") in raw
    State.encoder = json.JSONEncoder(ensure_ascii=not plain, default=_other)


# --- context --------------------------------------------------------------------------------------

class _Fields(object):
    __slots__ = ()

    def __init__(self, values):
        for name in self.__slots__:
            setattr(self, name, values.get(name))

    def __repr__(self):
        fields = ",".join("%s=%s" % (name, getattr(self, name)) for name in self.__slots__)
        return "%s([%s])" % (type(self).__name__, fields)


class CognitoIdentity(_Fields):
    __slots__ = ["cognito_identity_id", "cognito_identity_pool_id"]


class Client(_Fields):
    __slots__ = [
        "installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name",
    ]


class ClientContext(_Fields):
    __slots__ = ["custom", "env", "client"]


class LambdaContext(object):
    def __init__(self, request_id, deadline_ms, arn, client_context, identity):
        self.aws_request_id = request_id
        self.log_group_name = _get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = _get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = _get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = _get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = _get("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = arn
        self.tenant_id = None
        self.client_context = None
        if client_context is not None:
            self.client_context = ClientContext(client_context)
            if self.client_context.client is not None:
                self.client_context.client = Client(self.client_context.client)
        identity = identity or {}
        self.identity = CognitoIdentity({
            "cognito_identity_id": identity.get("cognitoIdentityId"),
            "cognito_identity_pool_id": identity.get("cognitoIdentityPoolId"),
        })
        self._epoch_deadline_time_in_ms = deadline_ms

    def get_remaining_time_in_millis(self):
        return max(self._epoch_deadline_time_in_ms - int(time.time() * 1000), 0)

    def log(self, message):
        write_event(str(message))

    def __repr__(self):
        names = (
            "aws_request_id", "log_group_name", "log_stream_name", "function_name",
            "memory_limit_in_mb", "function_version", "invoked_function_arn", "client_context",
            "identity", "tenant_id",
        )
        fields = ",".join("%s=%s" % (name, getattr(self, name)) for name in names)
        return "LambdaContext([%s])" % fields


def _parsed(text, name):
    if not text:
        return None
    try:
        return json.loads(text)
    except Exception as error:
        raise Fault("Runtime.LambdaContextUnmarshalError", "Unable to parse %s JSON: %s" % (name, error))


# --- errors ---------------------------------------------------------------------------------------

def _document(message, kind, trace, request_id):
    return {
        "errorMessage": message or "",
        "errorType": kind or "",
        "requestId": request_id or "",
        "stackTrace": trace or [],
    }


def _text(error):
    try:
        return str(error)
    except Exception:
        return repr(error)


def describe_error(request_id):
    """AWS's error document for the exception being handled, without our own frames. Its frames are
    plain tuples: from Python 3.11 on frames of another kind would draw carets under their lines."""
    import traceback
    kind, error, trace = sys.exc_info()
    if isinstance(error, Fault):
        return _document(error.message, error.kind, error.trace, request_id)
    frames = traceback.extract_tb(trace)
    while frames and frames[0][0] == main.__code__.co_filename:
        frames = frames[1:]
    return _document(_text(error), kind.__name__, traceback.format_list([tuple(frame) for frame in frames]), request_id)


# --- handler --------------------------------------------------------------------------------------

def load(handler):
    import importlib
    try:
        module_name, function_name = handler.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (handler, error))
    try:
        if module_name.split(".")[0] in sys.builtin_module_names:
            message = "Cannot use built-in module %s as a handler module" % module_name
            raise Fault("Runtime.BuiltInModuleConflict", message)
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        message = "Unable to import module '%s': %s" % (module_name, _text(error))
        raise Fault("Runtime.ImportModuleError", message)
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        message = "Syntax error in module '%s': %s" % (module_name, _text(error))
        raise Fault("Runtime.UserCodeSyntaxError", message, trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        message = "Handler '%s' missing on module '%s'" % (function_name, module_name)
        raise Fault("Runtime.HandlerNotFound", message)


def set_up_path():
    version = "python%d.%d" % sys.version_info[:2]
    opt = os.environ.get("PINFOLD_OPT", "/opt")
    task = os.environ.get("LAMBDA_TASK_ROOT", "/var/task")
    paths = [task]
    for layer in opt.split(":"):
        paths += [layer + "/python/lib/" + version + "/site-packages", layer + "/python"]
    paths += [path for path in os.environ.get("PYTHONPATH", "").split(":") if path]
    paths.append("/var/runtime")
    seen = []
    for path in paths:
        if path not in seen and (path == task or os.path.isdir(path)):
            seen.append(path)
    sys.path[:0] = seen


class _Unbuffered(object):
    """print must reach the log at once: a process that dies loses nothing."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def write(self, text):
        written = self.stream.write(text)
        self.stream.flush()
        return written

    def writelines(self, lines):
        self.stream.writelines(lines)
        self.stream.flush()


def _utf8(stream):
    try:
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    except Exception:
        pass
    return stream


def set_up_names():
    """What the module `site`, which is left out, would have given."""
    if PY3:
        import builtins
    else:
        import __builtin__ as builtins
    for name in ("exit", "quit"):
        if not hasattr(builtins, name):
            setattr(builtins, name, sys.exit)


def handle(function, fields, body):
    request_id, deadline, arn, trace_id, client_context, identity = fields
    State.request_id = request_id
    if trace_id:
        os.environ["_X_AMZN_TRACE_ID"] = trace_id
    elif "_X_AMZN_TRACE_ID" in os.environ:
        del os.environ["_X_AMZN_TRACE_ID"]
    try:
        context = LambdaContext(
            request_id, int(deadline), arn,
            _parsed(client_context, "Client Context") if client_context else None,
            _parsed(identity, "Cognito Identity") if identity else None,
        )
        try:
            event = json.loads(body.decode("utf-8"))
        except Exception as error:
            raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)
        response = function(event, context)
        if isinstance(response, bytes) and PY3:
            data = response
        else:
            try:
                data = to_json(response)
                if isinstance(data, text_type):
                    data = data.encode("utf-8", "surrogatepass" if PY3 else "strict")
            except Exception as error:
                raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)
        kind = b"\2"
        if len(data) > State.response_limit:
            kind, data = b"\5", str(len(data)).encode("ascii")
    except Exception:
        error = describe_error(request_id)
        _log_error(error)
        kind, data = b"\3", to_json(error).encode("utf-8", "replace")
    flush()
    write_frame(kind, data)


def boot_ahead():
    """Loads what most handlers will: this process waits for one. No tenant's code has run in it."""
    import datetime  # noqa: F401
    import gc
    import importlib  # noqa: F401
    import logging  # noqa: F401
    import random  # noqa: F401
    import re  # noqa: F401
    import traceback  # noqa: F401
    import weakref  # noqa: F401
    gc.collect()
    if hasattr(gc, "freeze"):
        gc.freeze()


def main():
    if sys.argv[-1] == "ahead":
        del sys.argv[1:]
        boot_ahead()
    _, fields, variables = read_frame()
    handler, token, limit = fields
    if variables:
        os.environ.clear()
        os.environ.update(json.loads(variables.decode("utf-8")))
        time.tzset()
        os.chdir(os.environ.get("LAMBDA_TASK_ROOT", "/var/task"))
    configure()
    State.token = token.encode("ascii")
    State.response_limit = int(limit)
    sys.stdout = _Unbuffered(_utf8(sys.stdout))
    sys.stderr = _Unbuffered(_utf8(sys.stderr))
    set_up_names()
    set_up_path()
    _watch_logging()
    try:
        function = load(handler)
    except Exception:
        error = describe_error(None)
        _log_error(error)
        write_frame(b"\4", to_json(error).encode("utf-8", "replace"))
        flush()
        os._exit(1)
    write_frame(b"\1")
    while True:
        _, fields, body = read_frame()
        handle(function, fields, body)


if __name__ == "__main__":
    # What runs is a module of its own name, so that `import __main__` of user code finds nothing odd.
    try:
        main()
    finally:
        flush()
