#!/usr/bin/env bash
# Tries once what only a deployed system can prove, and removes everything that it made:
#   login -> token -> route, a transaction under conditions with the functions' own roles, an upload to a signed link
#   with KMS, a schedule that fires, aliases with SnapStart, Object Lock.
# For a stack of its own, deployed with PasswordLogin=on; never for the one that students use.
#   infrastructure/smoke/smoke.sh STACK
# Needs: Maven, a JDK 25, jq, and the AWS CLI with a region and an administrator's credentials.
set -euo pipefail

stack=${1:?Give the name of the stack, such as ico-smoke.}
root=$(cd "$(dirname "$0")/../.." && pwd)
call="SMOKE-$(date -u +%H%M%S)"
user="smoke-$(date -u +%s)@ico.example"
# fourteen characters of every kind that the pool asks for
password="Aa1!$(openssl rand -hex 12)"

output() {
  aws cloudformation describe-stacks --stack-name "$stack" \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue" --output text
}
api=$(output ApiUrl)
pool=$(output UserPoolId)
client=$(output UserPoolClientId)
table=$(output TableName)
imports=$(output ImportsBucketName)
results=$(output ResultsBucketName)
region=$(aws configure get region || echo "${AWS_REGION:?Set AWS_REGION.}")
lock_key="$call/smoke-lock"
lock_version=""

# every item of the smoke call, whatever its kind, and what the login has noted about its officer
remove_items() {
  aws dynamodb scan --table-name "$table" --projection-expression 'pk, sk' \
    --filter-expression 'contains(pk, :call) OR ((pk = :calls OR pk = :drafts) AND sk = :call) OR mail = :mail' \
    --expression-attribute-values "$(jq -n --arg call "$call" --arg mail "$user" \
      '{":call":{S:$call},":calls":{S:"CALLS"},":drafts":{S:"DRAFTS"},":mail":{S:$mail}}')" \
    --output json | jq -c '.Items[]' | while read -r key; do
    aws dynamodb delete-item --table-name "$table" --key "$key"
  done
}

remove_objects() { # bucket, options
  aws s3api list-object-versions --bucket "$1" --prefix "$call/" --output json |
    jq -r '(.Versions // []) + (.DeleteMarkers // []) | .[] | [.Key, .VersionId] | @tsv' |
    while IFS=$'\t' read -r key version; do
      aws s3api delete-object --bucket "$1" --key "$key" --version-id "$version" >/dev/null
    done
}

clean_up() {
  status=$?
  set +e
  echo "cleaning up ..."
  remove_items
  remove_objects "$imports"
  if [ -n "$lock_version" ]; then
    sleep 65 # the lock of sixty seconds
    remove_objects "$results"
  fi
  aws scheduler list-schedules --name-prefix "$call-" --query 'Schedules[].[GroupName,Name]' --output text |
    while read -r group name; do
      [ -n "$name" ] && aws scheduler delete-schedule --group-name "$group" --name "$name"
    done
  aws cognito-idp admin-delete-user --user-pool-id "$pool" --username "$user"
  [ "$status" = 0 ] && echo "smoke test: everything holds" || echo "smoke test: FAILED" >&2
  exit "$status"
}
trap clean_up EXIT

aws cognito-idp admin-create-user --user-pool-id "$pool" --username "$user" --message-action SUPPRESS \
  --user-attributes "Name=email,Value=$user" Name=email_verified,Value=true 'Name=name,Value=Smoke test' >/dev/null
aws cognito-idp admin-set-user-password --user-pool-id "$pool" --username "$user" --password "$password" --permanent
aws cognito-idp admin-add-user-to-group --user-pool-id "$pool" --username "$user" --group-name officer

function_name=$(aws cloudformation describe-stack-resource --stack-name "$stack" --logical-resource-id CallsFunction \
  --query StackResourceDetail.PhysicalResourceId --output text)
snapshot=$(aws lambda get-function-configuration --function-name "$function_name" --qualifier live \
  --query SnapStart.OptimizationStatus --output text)
[ "$snapshot" = On ] || { echo "The alias live of CallsFunction has no snapshot: $snapshot" >&2; exit 1; }
echo "alias: live points to a version with a snapshot"

open_log=$(aws cloudformation describe-stack-resource --stack-name "$stack" --logical-resource-id OpenCallLog \
  --query StackResourceDetail.PhysicalResourceId --output text)

SMOKE_LOG=$open_log SMOKE_API=$api SMOKE_REGION=$region SMOKE_CLIENT=$client SMOKE_USER=$user SMOKE_PASSWORD=$password SMOKE_CALL=$call \
  mvn -q -Psmoke -f "$root/pom.xml"

key=$(aws s3api list-object-versions --bucket "$imports" --prefix "$call/" --query 'Versions[0].Key' --output text)
encryption=$(aws s3api head-object --bucket "$imports" --key "$key" --query ServerSideEncryption --output text)
[ "$encryption" = aws:kms ] || { echo "The upload is not encrypted with KMS: $encryption" >&2; exit 1; }
echo "encryption: the upload is encrypted with KMS"

until_then=$(date -u -d '+60 seconds' +%Y-%m-%dT%H:%M:%SZ)
lock_version=$(aws s3api put-object --bucket "$results" --key "$lock_key" --body "$0" --if-none-match '*' \
  --object-lock-mode GOVERNANCE --object-lock-retain-until-date "$until_then" --query VersionId --output text)
if aws s3api delete-object --bucket "$results" --key "$lock_key" --version-id "$lock_version" 2>/dev/null; then
  echo "A locked object could be deleted." >&2
  exit 1
fi
echo "lock: an object that is locked for sixty seconds cannot be deleted"
