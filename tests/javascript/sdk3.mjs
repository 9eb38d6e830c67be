// The story through the JavaScript SDK v3; prints what it saw as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { LambdaClient, CreateFunctionCommand, GetFunctionCommand, InvokeCommand, waitUntilFunctionActiveV2 } = require('@aws-sdk/client-lambda');
const { IAMClient, CreateRoleCommand, GetRoleCommand } = require('@aws-sdk/client-iam');
const { STSClient, GetCallerIdentityCommand } = require('@aws-sdk/client-sts');
const { APIGatewayClient, CreateRestApiCommand, GetRestApisCommand } = require('@aws-sdk/client-api-gateway');
const { CloudWatchLogsClient, FilterLogEventsCommand } = require('@aws-sdk/client-cloudwatch-logs');

const options = { maxAttempts: 1 };
const lambda = new LambdaClient(options);
const iam = new IAMClient(options);

const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const role = await iam.send(new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: JSON.stringify(trust) }));
await lambda.send(new CreateFunctionCommand({
  FunctionName: 'f', Runtime: 'python3.11', Handler: 'lambda_function.lambda_handler', Role: role.Role.Arn,
  Code: { ZipFile: readFileSync(process.argv[2]) },
}));
await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { FunctionName: 'f' });
const invoked = await lambda.send(new InvokeCommand({ FunctionName: 'f', Payload: JSON.stringify({ name: 'you' }) }));
const nameOf = (promise) => promise.then(() => 'none', (error) => error.name);
const missing = await nameOf(lambda.send(new GetFunctionCommand({ FunctionName: 'none' })));
const absent = await nameOf(iam.send(new GetRoleCommand({ RoleName: 'none' })));
const gateway = new APIGatewayClient(options);
await gateway.send(new CreateRestApiCommand({ name: 'js' }));
const apis = await gateway.send(new GetRestApisCommand({}));
const logs = new CloudWatchLogsClient(options);
const events = await logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/lambda/f', filterPattern: '"START RequestId"' }));

console.log(JSON.stringify({
  account: (await new STSClient(options).send(new GetCallerIdentityCommand({}))).Account,
  answer: JSON.parse(Buffer.from(invoked.Payload).toString()),
  missing,
  role: absent.replace(/Exception$/, ''),
  apis: apis.items.map((api) => api.name),
  line: events.events[0].message.split(' ')[0],
}));
