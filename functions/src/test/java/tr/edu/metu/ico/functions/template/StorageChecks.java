package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Requirements for everything that stores data. */
final class StorageChecks {

    private static final String BUCKET = "AWS::S3::Bucket";
    private static final Set<String> KEPT = Set.of(
            "AWS::DynamoDB::Table",
            BUCKET,
            "AWS::KMS::Key",
            "AWS::SQS::Queue",
            "AWS::Cognito::UserPool",
            "AWS::Backup::BackupVault");

    /** Access logs can have no other key, and only with this one is the tag of a page its digest. */
    private static final Set<String> UNDER_THE_KEY_OF_S3 = Set.of("AccessLogsBucket", "SiteBucket");

    private StorageChecks() {}

    static List<String> unencrypted(Template template) {
        var faults = new ArrayList<String>();
        faults.addAll(template.failing("AWS::SQS::Queue", (_, queue) -> isOwnKey(queue.at("KmsMasterKeyId"))));
        faults.addAll(template.failing("AWS::SNS::Topic", (_, topic) -> isOwnKey(topic.at("KmsMasterKeyId"))));
        faults.addAll(template.failing("AWS::Logs::LogGroup", (_, group) -> isOwnKey(group.at("KmsKeyId"))));
        faults.addAll(
                template.failing("AWS::Backup::BackupVault", (_, vault) -> isOwnKey(vault.at("EncryptionKeyArn"))));
        faults.addAll(template.failing(
                "AWS::DynamoDB::Table",
                (_, table) -> table.at("SSESpecification", "SSEEnabled").is("true")
                        && isOwnKey(table.at("SSESpecification", "KMSMasterKeyId"))));
        faults.addAll(template.failing(BUCKET, StorageChecks::isEncrypted));
        return faults;
    }

    /** S3 delivers access logs only to a bucket under its own key. */
    private static boolean isEncrypted(String id, Yaml bucket) {
        var encryption = bucket.at(
                "BucketEncryption", "ServerSideEncryptionConfiguration", "0", "ServerSideEncryptionByDefault");
        return UNDER_THE_KEY_OF_S3.contains(id)
                ? encryption.at("SSEAlgorithm").is("AES256")
                : encryption.at("SSEAlgorithm").is("aws:kms") && isOwnKey(encryption.at("KMSMasterKeyID"));
    }

    private static boolean isOwnKey(Yaml key) {
        return key.spelled().matches("\\$\\{\\w+Key\\.Arn\\}");
    }

    /** KMS cannot rotate signing keys. */
    static List<String> keysThatNeverChange(Template template) {
        return template.failing(
                "AWS::KMS::Key",
                (_, key) -> key.at("EnableKeyRotation").is("true")
                        || key.at("KeyUsage").is("SIGN_VERIFY"));
    }

    /** After a leak, the account's administrators rotate a key at once. */
    static List<String> keysThatCannotBeRotatedAtOnce(Template template) {
        return template.failing(
                "AWS::KMS::Key",
                (_, key) -> !key.at("EnableKeyRotation").is("true")
                        || key.at("KeyPolicy", "Statement").items().stream()
                                .anyMatch(statement -> statement.at("Sid").is("Administration")
                                        && statement.at("Action").spelledItems().contains("kms:RotateKeyOnDemand")));
    }

    static List<String> logsKeptForEver(Template template) {
        return template.failing(
                "AWS::Logs::LogGroup", (_, group) -> group.at("RetentionInDays").is("90"));
    }

    /**
     * Data resources are retained when a stack is deleted or a resource is replaced, and deleted with a failed first
     * deployment.
     */
    static List<String> notRetained(Template template) {
        return template.resources().entrySet().stream()
                .filter(resource -> KEPT.contains(resource.getValue().at("Type").spelled()))
                .filter(resource -> !resource.getValue().at("DeletionPolicy").is("RetainExceptOnCreate")
                        || !resource.getValue().at("UpdateReplacePolicy").is("Retain"))
                .map(resource -> resource.getKey())
                .toList();
    }

    static List<String> tableWithoutRecovery(Template template) {
        return template.failing(
                "AWS::DynamoDB::Table",
                (_, table) -> table.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
                        .is("true"));
    }

    static List<String> deletableTable(Template template) {
        return template.failing(
                "AWS::DynamoDB::Table",
                (_, table) -> table.at("DeletionProtectionEnabled").is("true"));
    }

    static List<String> tableWithoutBackup(Template template) {
        var copied = template.root()
                .at("Resources", "BackupSelection", "Properties", "BackupSelection", "Resources")
                .spelledItems();
        return template.failing("AWS::DynamoDB::Table", (_, _) -> copied.contains(Template.TABLE_IN_USE));
    }
}
