# What a small team's first stack looks like: a role, a function, an API with everything by hand.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "package" { type = string }

provider "aws" {
  region = "us-east-1"
}

data "aws_caller_identity" "me" {}

resource "aws_iam_role" "function" {
  name = "tf-function"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
  tags = { made = "by-terraform" }
}

resource "aws_iam_role_policy" "logs" {
  name = "logs"
  role = aws_iam_role.function.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "logs:*", Resource = "*" }]
  })
}

resource "aws_lambda_function" "hello" {
  function_name    = "tf-hello"
  role             = aws_iam_role.function.arn
  runtime          = "python3.11"
  handler          = "lambda_function.lambda_handler"
  filename         = var.package
  source_code_hash = filebase64sha256(var.package)
  timeout          = 5
  environment {
    variables = { GREETING = "hello" }
  }
  tags = { made = "by-terraform" }
}

resource "aws_api_gateway_rest_api" "api" {
  name        = "tf-api"
  description = "made by Terraform"
}

resource "aws_api_gateway_model" "greeting" {
  rest_api_id  = aws_api_gateway_rest_api.api.id
  name         = "Greeting"
  content_type = "application/json"
  schema       = jsonencode({ type = "object", properties = { greeting = { type = "string" } } })
}

resource "aws_api_gateway_resource" "hello" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  parent_id   = aws_api_gateway_rest_api.api.root_resource_id
  path_part   = "hello"
}

resource "aws_api_gateway_method" "post" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = aws_api_gateway_resource.hello.id
  http_method   = "POST"
  authorization = "NONE"
}

resource "aws_api_gateway_method_response" "ok" {
  rest_api_id     = aws_api_gateway_rest_api.api.id
  resource_id     = aws_api_gateway_resource.hello.id
  http_method     = aws_api_gateway_method.post.http_method
  status_code     = "200"
  response_models = { "application/json" = aws_api_gateway_model.greeting.name }
}

resource "aws_api_gateway_integration" "hello" {
  rest_api_id             = aws_api_gateway_rest_api.api.id
  resource_id             = aws_api_gateway_resource.hello.id
  http_method             = aws_api_gateway_method.post.http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.hello.invoke_arn
}

resource "aws_api_gateway_integration_response" "ok" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  resource_id = aws_api_gateway_resource.hello.id
  http_method = aws_api_gateway_method.post.http_method
  status_code = aws_api_gateway_method_response.ok.status_code
  response_templates = {
    "application/json" = "{\"greeting\": $input.json('$.text')}"
  }
  depends_on = [aws_api_gateway_integration.hello]
}

resource "aws_lambda_permission" "gateway" {
  statement_id  = "gateway"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.hello.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.api.execution_arn}/*/*"
}

resource "aws_api_gateway_deployment" "now" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  depends_on  = [aws_api_gateway_integration_response.ok]
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  deployment_id = aws_api_gateway_deployment.now.id
  stage_name    = "prod"
  variables     = { color = "blue" }
}

output "api" { value = aws_api_gateway_rest_api.api.id }
output "account" { value = data.aws_caller_identity.me.account_id }
