package tr.edu.metu.ico.functions.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Requirements for the wording of every policy; each check names the statements that break it. */
final class PolicyChecks {

    /** The actions this system uses; misspelt actions, Scan and any deletion of files are not among them. */
    private static final Set<String> KNOWN_ACTIONS = Set.of(
            "dynamodb:GetItem",
            "dynamodb:BatchGetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:BatchWriteItem",
            "s3:GetObject",
            "s3:PutObject",
            "s3:ListBucket",
            "s3:DeleteObject",
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            "dynamodb:ListStreams",
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncryptFrom",
            "kms:ReEncryptTo",
            "kms:GenerateDataKey",
            "kms:GenerateDataKeyWithoutPlaintext",
            "kms:DescribeKey",
            "kms:CreateGrant",
            "kms:Sign",
            "kms:GetPublicKey",
            "dynamodb:DeleteItem",
            "scheduler:CreateSchedule",
            "scheduler:UpdateSchedule",
            "scheduler:DeleteSchedule",
            "iam:PassRole",
            "lambda:InvokeFunction",
            "sqs:SendMessage",
            "ses:SendEmail");

    /** A denial may be as wide as possible; a misspelt one denies nothing. */
    private static final Set<String> WHOLESALE_REFUSALS = Set.of(
            "s3:*",
            "sqs:*",
            "s3:GetObjectVersion",
            "s3:PutObjectAcl",
            "s3:PutObjectVersionAcl",
            "s3:PutObjectTagging",
            "s3:PutObjectVersionTagging",
            "s3:DeleteObjectTagging",
            "s3:DeleteObjectVersionTagging");

    /** Further permissions that GuardDuty's documentation requires, for its own role only. */
    private static final Set<String> SCANNING = Set.of(
            "s3:GetObjectVersion",
            "s3:GetObjectTagging",
            "s3:GetObjectVersionTagging",
            "s3:PutObjectTagging",
            "s3:PutObjectVersionTagging",
            "s3:GetBucketNotification",
            "s3:PutBucketNotification",
            "events:PutRule",
            "events:DeleteRule",
            "events:PutTargets",
            "events:RemoveTargets",
            "events:DescribeRule",
            "events:ListTargetsByRule");

    /** What the account owner may do to a key other than using it. */
    private static final Set<String> KEY_ADMINISTRATION = Set.of(
            "kms:EnableKey",
            "kms:DisableKey",
            "kms:GetKeyPolicy",
            "kms:PutKeyPolicy",
            "kms:GetKeyRotationStatus",
            "kms:EnableKeyRotation",
            "kms:RotateKeyOnDemand",
            "kms:ListKeyRotations",
            "kms:TagResource",
            "kms:UntagResource",
            "kms:ListResourceTags",
            "kms:UpdateKeyDescription",
            "kms:ListGrants",
            "kms:RevokeGrant",
            "kms:ScheduleKeyDeletion",
            "kms:CancelKeyDeletion");

    /** Where a wildcard resource is allowed, and why. Tracing and log writing come with SAM's own managed policies. */
    private static final Map<String, String> STARS =
            Map.of("AWS::KMS::Key", "in a key's policy the star is the key itself");

    private PolicyChecks() {}

    static List<String> wildcardActions(Template template) {
        return offenders(Statement.all(template).stream()
                .filter(statement ->
                        statement.allows() && statement.actions().stream().anyMatch(a -> a.contains("*"))));
    }

    static List<String> unknownActions(Template template) {
        return Statement.all(template).stream()
                .flatMap(statement -> statement.actions().stream()
                        .filter(action -> !isKnown(template, statement, action))
                        .map(action -> statement + ": " + action))
                .toList();
    }

    private static boolean isKnown(Template template, Statement statement, String action) {
        return KNOWN_ACTIONS.contains(action)
                || (statement.owner().equals("ScannerRole") && SCANNING.contains(action))
                || (!statement.allows() && WHOLESALE_REFUSALS.contains(action))
                || (typeOf(template, statement).equals("AWS::KMS::Key") && KEY_ADMINISTRATION.contains(action));
    }

    /** NotAction and NotResource grant everything that is not named. */
    static List<String> statementsByExclusion(Template template) {
        return offenders(Statement.all(template).stream()
                .filter(statement ->
                        statement.actions().isEmpty() || statement.resources().isEmpty()));
    }

    static List<String> starResources(Template template) {
        return offenders(Statement.all(template).stream()
                .filter(Statement::allows)
                .filter(statement -> statement.resources().stream().anyMatch(r -> r.isEmpty() || r.equals("*")))
                .filter(statement -> !STARS.containsKey(typeOf(template, statement))));
    }

    /** A key's policy admits others only through a named service or for a named purpose. */
    static List<String> openKeys(Template template) {
        return offenders(Statement.all(template).stream()
                .filter(statement -> typeOf(template, statement).equals("AWS::KMS::Key"))
                .filter(statement -> statement.actions().stream().anyMatch(Set.of("kms:Decrypt", "kms:Sign")::contains))
                .filter(statement -> statement.body().at("Condition").entries().isEmpty()));
    }

    private static String typeOf(Template template, Statement statement) {
        return template.resources().get(statement.owner()).at("Type").spelled();
    }

    /** SAM creates a role for each function that names none; a named role must not be used twice. */
    static List<String> sharedRoles(Template template) {
        var functionByRole = new TreeMap<String, String>();
        return template.functions().entrySet().stream()
                .filter(function -> function.getValue().at("Role").present())
                .filter(function ->
                        functionByRole.put(function.getValue().at("Role").spelled(), function.getKey()) != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A managed policy or a policy template in place of statements would hide actions from these checks. What anybody may call has none. */
    static List<String> hiddenPolicies(Template template) {
        return template.failing(
                "AWS::Serverless::Function",
                (function, properties) -> template.siteRoutes().containsValue(function)
                        ? !properties.at("Policies").present()
                        : !properties.at("Policies").items().isEmpty()
                                && properties.at("Policies").items().stream()
                                        .allMatch(
                                                policy -> policy.at("Statement").present()));
    }

    private static List<String> offenders(Stream<Statement> statements) {
        return statements.map(Statement::toString).toList();
    }
}
