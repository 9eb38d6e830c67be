# Identity as a team keeps it: people in groups, roles for machines, policies of their own and AWS's.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "us-east-1"
}

data "aws_caller_identity" "me" {}
data "aws_iam_session_context" "me" { arn = data.aws_caller_identity.me.arn }
data "aws_iam_policy" "read_only" { name = "ReadOnlyAccess" }

data "aws_iam_policy_document" "bucket" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::inbox/*"]
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    principals {
      type        = "AWS"
      identifiers = [aws_iam_user.ann.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["x1"]
    }
  }
}

resource "aws_iam_user" "ann" {
  name                 = "ann"
  path                 = "/team/"
  permissions_boundary = aws_iam_policy.boundary.arn
  tags                 = { team = "red" }
}

resource "aws_iam_access_key" "ann" { user = aws_iam_user.ann.name }

resource "aws_iam_virtual_mfa_device" "phone" {
  virtual_mfa_device_name = "phone"
  path                    = "/team/"
  tags                    = { team = "red" }
}

resource "aws_iam_user_ssh_key" "ann" {
  username   = aws_iam_user.ann.name
  encoding   = "SSH"
  public_key = file("${path.module}/ssh.pub")
}

resource "aws_iam_server_certificate" "web" {
  name             = "web"
  path             = "/team/"
  certificate_body = file("${path.module}/web.crt")
  private_key      = file("${path.module}/web.key")
  tags             = { team = "red" }
}

resource "aws_iam_signing_certificate" "ann" {
  user_name        = aws_iam_user.ann.name
  certificate_body = file("${path.module}/web.crt")
}

resource "aws_iam_service_specific_credential" "ann" {
  service_name = "codecommit.amazonaws.com"
  user_name    = aws_iam_user.ann.name
}

resource "aws_iam_group" "team" {
  name = "team"
  path = "/team/"
}

resource "aws_iam_group_membership" "team" {
  name  = "team"
  users = [aws_iam_user.ann.name]
  group = aws_iam_group.team.name
}

resource "aws_iam_group_policy" "team" {
  name   = "inline"
  group  = aws_iam_group.team.name
  policy = data.aws_iam_policy_document.bucket.json
}

resource "aws_iam_group_policy_attachment" "team" {
  group      = aws_iam_group.team.name
  policy_arn = data.aws_iam_policy.read_only.arn
}

resource "aws_iam_user_policy" "ann" {
  name   = "inline"
  user   = aws_iam_user.ann.name
  policy = data.aws_iam_policy_document.bucket.json
}

resource "aws_iam_policy" "bucket" {
  name        = "bucket"
  path        = "/team/"
  description = "reads the inbox"
  policy      = data.aws_iam_policy_document.bucket.json
  tags        = { team = "red" }
}

resource "aws_iam_policy" "boundary" {
  name   = "boundary"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

resource "aws_iam_user_policy_attachment" "ann" {
  user       = aws_iam_user.ann.name
  policy_arn = aws_iam_policy.bucket.arn
}

resource "aws_iam_role" "machine" {
  name                 = "machine"
  path                 = "/team/"
  description          = "a machine"
  max_session_duration = 7200
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  tags                 = { team = "red" }
}

resource "aws_iam_role_policy" "machine" {
  name   = "inline"
  role   = aws_iam_role.machine.id
  policy = data.aws_iam_policy_document.bucket.json
}

resource "aws_iam_role_policy_attachment" "machine" {
  role       = aws_iam_role.machine.name
  policy_arn = aws_iam_policy.bucket.arn
}

resource "aws_iam_instance_profile" "machine" {
  name = "machine"
  role = aws_iam_role.machine.name
  tags = { team = "red" }
}

resource "aws_iam_openid_connect_provider" "ci" {
  url             = "https://token.example.com"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_iam_saml_provider" "people" {
  name                   = "people"
  saml_metadata_document = file("${path.module}/saml.xml")
}

resource "aws_iam_account_alias" "alias" { account_alias = "team-red" }

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = 14
  require_symbols                = true
  allow_users_to_change_password = true
  max_password_age               = 90
}

resource "aws_iam_service_linked_role" "scaling" { aws_service_name = "autoscaling.amazonaws.com" }

output "key" { value = aws_iam_access_key.ann.id }
output "issuer" { value = data.aws_iam_session_context.me.issuer_arn }
