#!/bin/sh
# What a deploy script of 2016 does, with nothing but the AWS CLI and curl.
# usage: deploy_script.sh up|down ZIP SWAGGER       prints the URL's path when it is up
set -eu
action=$1 zip=$2 swagger=$3
role=meditations-role function=meditate name=meditations stage=prod
account=$(aws sts get-caller-identity --query Account --output text)

api_id() {
    aws apigateway get-rest-apis --query "items[?name=='$name'].id | [0]" --output text
}

if [ "$action" = down ]; then
    aws apigateway delete-rest-api --rest-api-id "$(api_id)"
    aws lambda delete-function --function-name "$function"
    aws logs delete-log-group --log-group-name "/aws/lambda/$function"
    aws iam delete-role-policy --role-name "$role" --policy-name logs
    aws iam delete-role --role-name "$role"
    exit
fi

aws iam get-role --role-name "$role" >/dev/null 2>&1 ||
    aws iam create-role --role-name "$role" --assume-role-policy-document '{
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]
    }' >/dev/null
aws iam put-role-policy --role-name "$role" --policy-name logs --policy-document '{
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}]
}'

if aws lambda get-function --function-name "$function" >/dev/null 2>&1; then
    aws lambda update-function-code --function-name "$function" --zip-file "fileb://$zip" >/dev/null
    aws lambda wait function-updated --function-name "$function"
else
    aws lambda create-function --function-name "$function" --runtime python2.7 --handler meditate.handler \
        --role "arn:aws:iam::$account:role/$role" --zip-file "fileb://$zip" >/dev/null
    aws lambda wait function-active --function-name "$function"
fi

api=$(api_id)
if [ "$api" = None ]; then
    api=$(aws apigateway create-rest-api --name "$name" --query id --output text)
fi
description=$(mktemp)
sed "s/123456789012/$account/" "$swagger" >"$description"
case $(aws --version) in
aws-cli/1*) body=file://$description ;;
*) body=fileb://$description ;;
esac
aws apigateway put-rest-api --rest-api-id "$api" --mode overwrite --body "$body" >/dev/null
rm "$description"
aws lambda get-policy --function-name "$function" 2>/dev/null | grep -q "gateway-$api" ||
    aws lambda add-permission --function-name "$function" --statement-id "gateway-$api" --action lambda:InvokeFunction \
        --principal apigateway.amazonaws.com --source-arn "arn:aws:execute-api:us-east-1:$account:$api/*" >/dev/null
aws apigateway create-deployment --rest-api-id "$api" --stage-name "$stage" >/dev/null
echo "/_aws/execute-api/$api/$stage/"
