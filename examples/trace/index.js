// The style of today: an async handler.
'use strict';

exports.handler = async (event, context) => {
  if (event.fail) throw new TypeError(String(event.fail));
  const body = JSON.stringify({
    event,
    context: { ...context, remaining: context.getRemainingTimeInMillis() },
  });
  return event.httpMethod
    ? { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body }
    : JSON.parse(body);
};
