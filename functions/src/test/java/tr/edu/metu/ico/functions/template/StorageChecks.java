package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What holds for everything that keeps data. */
final class StorageChecks {

    private static final String BUCKET = "AWS::S3::Bucket";
    private static final Set<String> KEPT = Set.of(
            "AWS::DynamoDB::Table", BUCKET, "AWS::KMS::Key", "AWS::SQS::Queue", "AWS::Cognito::UserPool", "AWS::Backup::BackupVault");

    private StorageChecks() {}

    static List<String> unencrypted(Template template) {
        var faults = new ArrayList<String>();
        faults.addAll(template.failing("AWS::SQS::Queue", (_, queue) -> isOwnKey(queue.at("KmsMasterKeyId"))));
        faults.addAll(template.failing("AWS::SNS::Topic", (_, topic) -> isOwnKey(topic.at("KmsMasterKeyId"))));
        faults.addAll(template.failing("AWS::Logs::LogGroup", (_, group) -> isOwnKey(group.at("KmsKeyId"))));
        faults.addAll(template.failing("AWS::Backup::BackupVault", (_, vault) -> isOwnKey(vault.at("EncryptionKeyArn"))));
        faults.addAll(template.failing("AWS::DynamoDB::Table", (_, table) ->
                table.at("SSESpecification", "SSEEnabled").is("true") && isOwnKey(table.at("SSESpecification", "KMSMasterKeyId"))));
        faults.addAll(template.failing(BUCKET, StorageChecks::isEncrypted));
        return faults;
    }

    /** S3 delivers access logs only to a bucket under its own key. */
    private static boolean isEncrypted(String id, Yaml bucket) {
        var encryption = bucket.at(
                "BucketEncryption", "ServerSideEncryptionConfiguration", "0", "ServerSideEncryptionByDefault");
        return id.equals("AccessLogsBucket")
                ? encryption.at("SSEAlgorithm").is("AES256")
                : encryption.at("SSEAlgorithm").is("aws:kms") && isOwnKey(encryption.at("KMSMasterKeyID"));
    }

    private static boolean isOwnKey(Yaml key) {
        return key.spelled().matches("\\$\\{\\w+Key\\.Arn\\}");
    }

    static List<String> keysThatNeverChange(Template template) {
        return template.failing("AWS::KMS::Key", (_, key) -> key.at("EnableKeyRotation").is("true"));
    }

    static List<String> logsKeptForEver(Template template) {
        return template.failing("AWS::Logs::LogGroup", (_, group) -> group.at("RetentionInDays").is("90"));
    }

    /** What holds data stays when a stack is deleted or a resource is replaced. */
    static List<String> notRetained(Template template) {
        return template.resources().entrySet().stream()
                .filter(resource -> KEPT.contains(resource.getValue().at("Type").spelled()))
                .filter(resource -> !resource.getValue().at("DeletionPolicy").is("Retain")
                        || !resource.getValue().at("UpdateReplacePolicy").is("Retain"))
                .map(resource -> resource.getKey())
                .toList();
    }

    static List<String> tableWithoutRecovery(Template template) {
        return template.failing("AWS::DynamoDB::Table", (_, table) ->
                table.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled").is("true"));
    }

    static List<String> deletableTable(Template template) {
        return template.failing("AWS::DynamoDB::Table", (_, table) -> table.at("DeletionProtectionEnabled").is("true"));
    }

    static List<String> tableWithoutBackup(Template template) {
        var copied = template.root()
                .at("Resources", "BackupSelection", "Properties", "BackupSelection", "Resources")
                .spelledItems();
        return template.failing("AWS::DynamoDB::Table", (table, _) -> copied.contains("${" + table + ".Arn}"));
    }

    static List<String> publicBuckets(Template template) {
        var switches = List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");
        return template.failing(BUCKET, (_, bucket) -> switches.stream()
                .allMatch(each -> bucket.at("PublicAccessBlockConfiguration", each).is("true")));
    }

    static List<String> unversionedBuckets(Template template) {
        return template.failing(BUCKET, (_, bucket) -> bucket.at("VersioningConfiguration", "Status").is("Enabled"));
    }

    static List<String> unlockedResults(Template template) {
        var bucket = template.root().at("Resources", "ResultsBucket", "Properties");
        var rule = bucket.at("ObjectLockConfiguration", "Rule", "DefaultRetention");
        var locked = bucket.at("ObjectLockEnabled").is("true") && rule.at("Mode").is("GOVERNANCE") && rule.at("Years").is("1");
        return locked ? List.of() : List.of("ResultsBucket");
    }

    static List<String> bucketsOverPlainHttp(Template template) {
        return bucketsWithout(template, Set.of(), statement -> statement.actions().contains("s3:*")
                && statement.body().at("Condition", "Bool", "aws:SecureTransport").is("false"));
    }

    static List<String> bucketsWithOtherEncryption(Template template) {
        return bucketsWithout(template, Set.of("AccessLogsBucket"), statement -> statement.body()
                .at("Condition", "StringNotEquals", "s3:x-amz-server-side-encryption")
                .is("aws:kms"));
    }

    static List<String> bucketsWithOldSignatures(Template template) {
        return bucketsWithout(template, Set.of("AccessLogsBucket"), statement -> Set.of("600000", "300000")
                .contains(statement.body().at("Condition", "NumericGreaterThan", "s3:signatureAge").spelled()));
    }

    /** S3 dates a multipart object by its start. */
    static List<String> bucketsWithMultipart(Template template) {
        return bucketsWithout(template, Set.of("AccessLogsBucket"), statement -> statement.actions().contains("s3:PutObject")
                && statement.body().at("Condition", "Bool", "s3:ObjectCreationOperation").is("false"));
    }

    /** One key, one upload. The results are locked instead. */
    static List<String> bucketsWithOverwriting(Template template) {
        return bucketsWithout(template, Set.of("AccessLogsBucket", "ResultsBucket"), statement -> statement.body()
                .at("Condition", "Null", "s3:if-none-match")
                .is("true"));
    }

    private static List<String> bucketsWithout(Template template, Set<String> exempt, Predicate<Statement> refusal) {
        var policies = template.all("AWS::S3::BucketPolicy");
        return template.failing(BUCKET, (bucket, _) -> exempt.contains(bucket)
                || policies.entrySet().stream()
                        .filter(policy -> policy.getValue().at("Bucket").spelled().equals("${" + bucket + "}"))
                        .flatMap(policy -> policy.getValue().at("PolicyDocument", "Statement").items().stream()
                                .map(body -> new Statement(policy.getKey(), body)))
                        .anyMatch(statement -> !statement.allows()
                                && statement.body().at("Principal").is("*")
                                && refusal.test(statement)));
    }
}
