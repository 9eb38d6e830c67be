// The style of 2016: a callback, and one of the context's own methods for each outcome.
'use strict';

exports.handler = (event, context, callback) => {
  if (event.fail) return callback(new Error(String(event.fail)));
  callback(null, {
    event,
    context: { ...context, remaining: context.getRemainingTimeInMillis() },
  });
};
