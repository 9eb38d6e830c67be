// The runtime client for Node.js 4 and newer: written in the JavaScript of 2015 (no async, no spread
// of objects). Frames: see frames.rs; log records: output.rs.
'use strict';

const fs = require('fs');
const path = require('path');
const util = require('util');
const Module = require('module');

const FD = 3;
const STDOUT = 1;
const PIPE_BUF = 4096;
const READY = 1, RESPONSE = 2, ERROR = 3, INIT_ERROR = 4, TOO_LARGE = 5, LAST_ERROR = 6;

const env = process.env;
let jsonLog = false;
let token = Buffer.alloc ? Buffer.alloc(8) : new Buffer(8);
let responseLimit = 0;
let handler = null;
let requestId; // of the invocation in hand; undefined during init, as on AWS
let initialised = false;
let busy = false; // an invocation waits for its answer
let whenIdle = null; // what to do when the event loop is empty

const bytesOf = Buffer.from && Buffer.from !== Uint8Array.from
  ? function (text) { return Buffer.from(text, 'utf8'); }
  : function (text) { return new Buffer(text, 'utf8'); };
const emptyBytes = Buffer.allocUnsafe
  ? function (size) { return Buffer.allocUnsafe(size); }
  : function (size) { return new Buffer(size); };

// --- output ------------------------------------------------------------------------------------

function writeAll(fd, bytes) {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += fs.writeSync(fd, bytes, at, bytes.length - at);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

/** Writes one log event, which may have several lines. */
function writeEvent(text) {
  const bytes = bytesOf(text);
  const room = PIPE_BUF - 14;
  let at = 0;
  do {
    const size = Math.min(room, bytes.length - at);
    const record = emptyBytes(14 + size);
    record[0] = 0;
    record[1] = 0x50;
    record[2] = 0x46;
    record[3] = at + size < bytes.length ? 0x2b : 0x2e;
    token.copy(record, 4);
    record[12] = size >> 8;
    record[13] = size & 0xff;
    bytes.copy(record, 14, at, at + size);
    writeAll(STDOUT, record);
    at += size;
  } while (at < bytes.length);
}

const LEVELS = { TRACE: 1, DEBUG: 2, INFO: 3, WARN: 4, ERROR: 5, FATAL: 6 };

function jsonMessage(level, parameters) {
  const line = { timestamp: new Date().toISOString(), level: level, requestId: requestId };
  const describe = function (error) {
    return {
      errorType: error.constructor && error.constructor.name || 'UnknownError',
      errorMessage: error.message,
      stackTrace: typeof error.stack === 'string' ? error.stack.split('\n') : [],
    };
  };
  if (parameters.length === 1) {
    line.message = parameters[0];
    try {
      return JSON.stringify(line, function (_, value) {
        return value instanceof Error ? Object.assign(describe(value), value) : value;
      });
    } catch (_) {
      line.message = util.format(parameters[0]);
      return JSON.stringify(line);
    }
  }
  line.message = util.format.apply(util, parameters);
  const error = parameters.find(function (parameter) { return parameter instanceof Error; });
  if (error) Object.assign(line, describe(error));
  return JSON.stringify(line);
}

function log(level, parameters) {
  if (jsonLog) {
    writeEvent(jsonMessage(level, parameters) + '\n');
  } else {
    const text = util.format.apply(util, parameters);
    writeEvent(new Date().toISOString() + '\t' + requestId + '\t' + level + '\t' + text + '\n');
  }
}

function patchConsole() {
  const least = LEVELS[(env.AWS_LAMBDA_LOG_LEVEL || '').toUpperCase()] || LEVELS.TRACE;
  const method = function (level) {
    if (LEVELS[level] < least) return function () {};
    return function () {
      const parameters = new Array(arguments.length);
      for (let i = 0; i < arguments.length; i++) parameters[i] = arguments[i];
      log(level, parameters);
    };
  };
  console.trace = method('TRACE');
  console.debug = method('DEBUG');
  console.info = console.log = method('INFO');
  console.warn = method('WARN');
  console.error = method('ERROR');
  console.fatal = method('FATAL');
}

function logError(title, error) {
  const wrapped = error instanceof Error ? error : new Error(error);
  if (jsonLog) {
    console.error(wrapped);
    return;
  }
  let text;
  try {
    text = JSON.stringify(wrapped, function (_, value) {
      if (!(value instanceof Error)) return value;
      const shown = Object.assign(
        { errorType: value.name, errorMessage: value.message, code: value.code }, value);
      if (typeof value.stack === 'string') shown.stack = value.stack.split('\n');
      return shown;
    });
  } catch (_) {
    text = JSON.stringify(errorDocument(wrapped));
  }
  console.error(title, '\t' + text);
}

// --- errors ------------------------------------------------------------------------------------

function runtimeError(name, message) {
  const error = new Error(message);
  error.name = 'Runtime.' + name;
  // The stack's first line names the class, as a subclass of Error would.
  error.stack = error.name + ': ' + message + String(error.stack).replace(/^[^\n]*/, '');
  return error;
}

function wrapError(name, cause) {
  const error = runtimeError(name, String(cause));
  const stack = cause && cause.stack;
  if (name === 'UserCodeSyntaxError' && typeof stack === 'string') {
    error.stack = error.name + ': ' + stack;
  }
  return error;
}

function errorDocument(error) {
  try {
    const native = util.types ? util.types.isNativeError(error) : error instanceof Error;
    const alike = error && typeof error.name === 'string' && error.name
      && typeof error.message === 'string' && error.message
      && typeof error.stack === 'string' && error.stack;
    if (native || alike) {
      return { errorType: error.name, errorMessage: error.message, trace: error.stack.split('\n') };
    }
    return { errorType: typeof error, errorMessage: error.toString(), trace: [] };
  } catch (_) {
    return {
      errorType: 'handled',
      errorMessage: 'callback called with Error argument, but there was a problem while retrieving '
        + 'one or more of its message, name, and stack',
    };
  }
}

// --- frames ------------------------------------------------------------------------------------

const net = require('net');
// Descriptor 3 is a socket; reading it must not keep the event loop alive while an invocation runs,
// or the loop would never be empty.
const socket = new net.Socket({ fd: FD, readable: true, writable: true });
let waiting = null; // bytes of a frame that is not whole

socket.on('data', function (chunk) {
  let data = waiting === null ? chunk : Buffer.concat([waiting, chunk]);
  waiting = null;
  while (data.length >= 9) {
    const end = 4 + data.readUInt32BE(0);
    if (data.length < end) {
      collect(data, end);
      return;
    }
    const head = 9 + data.readUInt32BE(5);
    const kind = data[4];
    const fields = data.toString('utf8', 9, head).split('\0');
    const body = data.slice(head, end);
    data = data.slice(end);
    received(kind, fields, body);
  }
  if (data.length > 0) waiting = data;
});
socket.on('end', function () { process.exit(0); });
socket.on('error', function () { process.exit(0); });

/** A large frame: its pieces are put together once, not at every piece. */
function collect(first, end) {
  const pieces = [first];
  let have = first.length;
  const listeners = socket.listeners('data');
  socket.removeAllListeners('data');
  const more = function (chunk) {
    pieces.push(chunk);
    have += chunk.length;
    if (have < end) return;
    socket.removeListener('data', more);
    listeners.forEach(function (listener) { socket.on('data', listener); });
    socket.emit('data', Buffer.concat(pieces));
  };
  socket.on('data', more);
}

function frame(kind, text) {
  const size = Buffer.byteLength(text);
  const bytes = emptyBytes(5 + size);
  bytes.writeUInt32BE(size + 1, 0);
  bytes[4] = kind;
  bytes.write(text, 5, size, 'utf8');
  return bytes;
}

/** Sends; then, when all of it has been handed to the kernel, `done`. */
function send(kind, text, done) {
  socket.write(frame(kind, text), done);
}

/** Sends the last word of this process: nothing runs after it. */
function sendLast(kind, text, code) {
  const bytes = frame(kind, text);
  socket.pause();
  try {
    writeAll(FD, bytes);
  } catch (_) {
    // The other side is gone: there is nobody to tell.
  }
  process.exit(code);
}

// --- invocations -------------------------------------------------------------------------------

function finish(kind, text) {
  busy = false;
  whenIdle = null;
  socket.ref();
  send(kind, text);
}

/** A response that is not JSON: what a streaming handler wrote. */
function Raw(text) {
  this.text = text;
}

function respond(result) {
  let text;
  try {
    text = result instanceof Raw ? result.text : JSON.stringify(result === undefined ? null : result);
  } catch (_) {
    throw new Error('Unable to stringify response body');
  }
  // A function or a symbol has no JSON form: AWS answers null.
  if (text === undefined) text = 'null';
  const size = Buffer.byteLength(text);
  if (size > responseLimit) finish(TOO_LARGE, String(size));
  else finish(RESPONSE, text);
}

function respondError(error) {
  logError('Invoke Error', error);
  finish(ERROR, JSON.stringify(errorDocument(error)));
}

function parsed(text, name) {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('Cannot parse ' + name + ' as json: ' + error.toString());
  }
}

function invoke(fields, body) {
  requestId = fields[0];
  const deadline = Number(fields[1]);
  busy = true;
  let finished = false;
  let waits = true;
  socket.unref();

  // Of the ways to answer only the first counts; one that throws does not count.
  const once = function (answer) {
    return function (a, b) {
      if (finished) return;
      answer(a, b);
      finished = true;
    };
  };
  const done = once(function (error, result) {
    whenIdle = null;
    if (error !== undefined && error !== null) respondError(error);
    else respond(result);
  });
  const callback = once(function (error, result) {
    whenIdle = null;
    if (error !== undefined && error !== null) respondError(error);
    else if (!waits) respond(result);
    else whenIdle = function () {
      try {
        respond(result);
      } catch (failure) {
        respondError(failure);
      }
    };
  });
  const succeed = function (result) { done(null, result); };
  const fail = function (error) { done(error === undefined || error === null ? 'handled' : error); };

  // The handler may end without any answer: AWS then answers null.
  whenIdle = function () {
    finished = true;
    respond(null);
  };

  try {
    if (fields[3]) env._X_AMZN_TRACE_ID = fields[3];
    else delete env._X_AMZN_TRACE_ID;
    const context = {
      get callbackWaitsForEmptyEventLoop() { return waits; },
      set callbackWaitsForEmptyEventLoop(value) { waits = value; },
      succeed: succeed,
      fail: fail,
      done: done,
      functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
      functionName: env.AWS_LAMBDA_FUNCTION_NAME,
      memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
      logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
      logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
      clientContext: parsed(fields[4], 'ClientContext'),
      identity: parsed(fields[5], 'CognitoIdentity'),
      invokedFunctionArn: fields[2],
      awsRequestId: requestId,
      tenantId: undefined,
      getRemainingTimeInMillis: function () { return deadline - Date.now(); },
    };
    const result = handler(JSON.parse(body.toString('utf8')), context, callback);
    if (result && typeof result.then === 'function') {
      result.then(succeed, fail).then(null, fail);
    }
  } catch (error) {
    callback(error === undefined || error === null ? 'handled' : error);
  }
}

process.on('beforeExit', function () {
  if (!busy || whenIdle === null) return;
  const act = whenIdle;
  whenIdle = null;
  // Keeps the loop alive for what follows.
  setImmediate(act);
});

// --- init --------------------------------------------------------------------------------------

function isModule(file) {
  let folder = path.dirname(file);
  for (;;) {
    if (path.basename(folder) === 'node_modules') return false;
    const description = path.join(folder, 'package.json');
    if (fs.existsSync(description)) {
      try {
        const found = JSON.parse(fs.readFileSync(description, 'utf8'));
        if (found) return found.type === 'module';
      } catch (error) {
        console.warn(description + ' cannot be read, it will be ignored for ES module detection purposes.', error);
        return false;
      }
    }
    const above = path.dirname(folder);
    if (above === folder) return false;
    folder = above;
  }
}

const dynamicImport = (function () {
  try {
    // Node before 10 cannot even parse it.
    return new Function('file', 'return import(file)');
  } catch (_) {
    return null;
  }
})();

/** `import()` in a function made from text needs a module to stand in. */
function importModule(file) {
  const url = require('url').pathToFileURL(file).href;
  if (vmImport) return vmImport(url);
  return dynamicImport(url);
}

let vmImport = null;
try {
  const vm = require('vm');
  const main = vm.constants && vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  if (main) {
    vmImport = vm.runInThisContext('(function (file) { return import(file); })', {
      importModuleDynamically: main,
    });
  }
} catch (_) {
  vmImport = null;
}

/** Gives a promise or the module itself. */
function loadModule(file) {
  const exists = function (extension) { return fs.existsSync(file + extension); };
  if (fs.existsSync(file) && fs.statSync(file).isFile()) return require(file);
  const esm = exists('.js') && isModule(file + '.js');
  if (exists('.js') && !esm) return require(file + '.js');
  if (esm) return importModule(file + '.js');
  if (exists('.mjs')) return importModule(file + '.mjs');
  if (exists('.cjs')) return require(file + '.cjs');
  return undefined;
}

function findHandler(name) {
  if (name.indexOf('..') !== -1) {
    throw runtimeError('MalformedHandlerName', "'" + name
      + "' is not a valid handler name. Use absolute paths when specifying root directories in handler names.");
  }
  const root = env.LAMBDA_TASK_ROOT || '/var/task';
  const base = path.basename(name);
  const folder = name.slice(0, name.indexOf(base));
  const match = /^([^.]*)\.(.*)$/.exec(base);
  if (!match) throw runtimeError('MalformedHandlerName', 'Bad handler');
  const refuse = function (error) {
    if (error instanceof SyntaxError) return wrapError('UserCodeSyntaxError', error);
    if (error && error.code === 'MODULE_NOT_FOUND') return wrapError('ImportModuleError', error);
    return error;
  };
  let loaded;
  try {
    loaded = loadModule(path.resolve(root, folder, match[1]));
    if (loaded === undefined) {
      const from = { id: root, filename: path.join(root, 'x'), paths: Module._nodeModulePaths(root) };
      from.paths.unshift(root, path.resolve(root, folder));
      loaded = require(Module._resolveFilename(match[1], from, false));
    }
  } catch (error) {
    throw refuse(error);
  }
  const choose = function (module) {
    const found = match[2].split('.').reduce(function (at, key) { return at && at[key]; }, module);
    if (!found) throw runtimeError('HandlerNotFound', name + ' is undefined or not exported');
    if (typeof found !== 'function') throw runtimeError('HandlerNotFound', name + ' is not a function');
    return found;
  };
  if (loaded && typeof loaded.then === 'function' && Object.prototype.toString.call(loaded) === '[object Promise]') {
    return loaded.then(choose, function (error) { throw refuse(error); });
  }
  return choose(loaded);
}

function initFailed(error) {
  logError('Uncaught Exception', error);
  sendLast(INIT_ERROR, JSON.stringify(errorDocument(error)), 129);
}

function ready(found) {
  handler = found;
  initialised = true;
  send(READY, '');
}

process.on('uncaughtException', function (error) {
  logError('Uncaught Exception', error);
  const text = JSON.stringify(errorDocument(error));
  if (!initialised) sendLast(INIT_ERROR, text, 129);
  else if (busy) sendLast(LAST_ERROR, text, 129);
  else process.exit(129);
});

process.on('unhandledRejection', function (reason) {
  const error = runtimeError('UnhandledPromiseRejection', String(reason));
  error.reason = reason;
  logError('Unhandled Promise Rejection', error);
  const text = JSON.stringify(errorDocument(error));
  if (!initialised) sendLast(INIT_ERROR, text, 128);
  else if (busy) sendLast(LAST_ERROR, text, 128);
  else process.exit(128);
});

function received(kind, fields, body) {
  if (kind !== 1) {
    invoke(fields, body);
    return;
  }
  token = bytesOf(fields[1]);
  responseLimit = Number(fields[2]);
  if (body.length > 0) {
    // Booted ahead: the variables come with the code.
    Object.keys(env).forEach(function (name) { delete env[name]; });
    Object.assign(env, JSON.parse(body.toString('utf8')));
    process.argv.length = 2;
    process.chdir(env.LAMBDA_TASK_ROOT || '/var/task');
  }
  jsonLog = (env.AWS_LAMBDA_LOG_FORMAT || '').toUpperCase() === 'JSON';
  patchConsole();
  let found;
  try {
    found = findHandler(fields[0]);
  } catch (error) {
    initFailed(error);
  }
  if (typeof found === 'function') ready(found);
  else found.then(ready, initFailed);
}

global.awslambda = {
  streamifyResponse: function (streaming) {
    // Streams are gathered: the response goes out when the stream ends.
    return function (event, context) {
      return new Promise(function (resolve, reject) {
        const chunks = [];
        const Writable = require('stream').Writable;
        const stream = new Writable({
          write: function (chunk, _, next) { chunks.push(chunk); next(); },
        });
        stream.setContentType = function () {};
        stream.on('finish', function () { resolve(new Raw(Buffer.concat(chunks).toString('utf8'))); });
        stream.on('error', reject);
        Promise.resolve(streaming(event, stream, context)).then(null, reject);
      });
    };
  },
};
