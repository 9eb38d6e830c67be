// The story through the JavaScript SDK v2; prints what it saw as JSON.
'use strict';
const { readFileSync } = require('fs');
const AWS = require('aws-sdk');

// Version 2 knows no AWS_ENDPOINT_URL.
AWS.config.update({ endpoint: process.env.AWS_ENDPOINT_URL, region: process.env.AWS_REGION, maxRetries: 0 });

(async () => {
  const lambda = new AWS.Lambda();
  const iam = new AWS.IAM();
  const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
  const role = await iam.createRole({ RoleName: 'r', AssumeRolePolicyDocument: JSON.stringify(trust) }).promise();
  await lambda.createFunction({
    FunctionName: 'f', Runtime: 'python3.11', Handler: 'lambda_function.lambda_handler', Role: role.Role.Arn,
    Code: { ZipFile: readFileSync(process.argv[2]) },
  }).promise();
  await lambda.waitFor('functionActiveV2', { FunctionName: 'f', $waiter: { delay: 1 } }).promise();
  const invoked = await lambda.invoke({ FunctionName: 'f', Payload: JSON.stringify({ name: 'you' }) }).promise();
  const codeOf = (request) => request.promise().then(() => 'none', (error) => error.code);
  const missing = await codeOf(lambda.getFunction({ FunctionName: 'none' }));
  const absent = await codeOf(iam.getRole({ RoleName: 'none' }));
  const gateway = new AWS.APIGateway();
  await gateway.createRestApi({ name: 'js' }).promise();
  const apis = await gateway.getRestApis().promise();
  const events = await new AWS.CloudWatchLogs().filterLogEvents({ logGroupName: '/aws/lambda/f', filterPattern: '"START RequestId"' }).promise();
  console.log(JSON.stringify({
    account: (await new AWS.STS().getCallerIdentity().promise()).Account,
    answer: JSON.parse(invoked.Payload.toString()),
    missing,
    role: absent,
    apis: apis.items.map((api) => api.name),
    line: events.events[0].message.split(' ')[0],
  }));
})().catch((error) => { console.error(error); process.exit(1); });
