package tr.edu.metu.ico.functions.template;

import static tr.edu.metu.ico.functions.template.PlantedFault.*;
import static tr.edu.metu.ico.functions.template.Promise.*;

import java.util.List;

/** Possible faults in data storage. */
final class StorageFaults {

    private StorageFaults() {}

    static List<PlantedFault> inStorage() {
        return List.of(
                fault(
                        "a plain queue",
                        EVERYTHING_KEPT_IS_ENCRYPTED,
                        d -> d.remove(property("SweepDeadLetters", "KmsMasterKeyId"))),
                fault(
                        "a plain topic",
                        EVERYTHING_KEPT_IS_ENCRYPTED,
                        d -> d.remove(property("AlarmTopic", "KmsMasterKeyId"))),
                fault("a plain log", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("ApiLog", "KmsKeyId"))),
                fault(
                        "a plain vault",
                        EVERYTHING_KEPT_IS_ENCRYPTED,
                        d -> d.remove(property("BackupVault", "EncryptionKeyArn"))),
                fault(
                        "a plain table",
                        EVERYTHING_KEPT_IS_ENCRYPTED,
                        d -> d.remove(property("Table", "SSESpecification"))),
                fault(
                        "a plain bucket",
                        EVERYTHING_KEPT_IS_ENCRYPTED,
                        d -> d.remove(property("DocumentsBucket", "BucketEncryption"))),
                fault(
                        "a key that stays after a leak",
                        EVERY_KEY_CAN_BE_ROTATED_AT_ONCE,
                        d -> d.set(
                                List.of("kms:PutKeyPolicy"),
                                property("ResultsKey", "KeyPolicy", "Statement", "0", "Action"))),
                fault("a key for ever", EVERY_KEY_ROTATES, d -> d.remove(property("ResultsKey", "EnableKeyRotation"))),
                fault(
                        "a log for ever",
                        EVERY_LOG_IS_FORGOTTEN_AFTER_NINETY_DAYS,
                        d -> d.remove(property("ApiLog", "RetentionInDays"))),
                fault("a table gone with the stack", DATA_OUTLIVES_THE_STACK, d -> d.remove("Table", "DeletionPolicy")),
                fault(
                        "a table without its past",
                        THE_TABLE_CAN_BE_RESTORED_TO_ANY_SECOND,
                        d -> d.remove(property("Table", "PointInTimeRecoverySpecification"))),
                fault(
                        "a table one click from gone",
                        THE_TABLE_CANNOT_BE_DELETED_BY_MISTAKE,
                        d -> d.set("false", property("Table", "DeletionProtectionEnabled"))),
                fault("a table nobody copies", THE_TABLE_IS_BACKED_UP_EVERY_DAY, d -> d.remove("BackupSelection")));
    }

    static List<PlantedFault> inBuckets() {
        return List.of(
                fault(
                        "a public bucket",
                        NO_BUCKET_CAN_BECOME_PUBLIC,
                        d -> d.set(
                                "false",
                                property("ImportsBucket", "PublicAccessBlockConfiguration", "BlockPublicPolicy"))),
                fault(
                        "a bucket without versions",
                        EVERY_BUCKET_KEEPS_ITS_VERSIONS,
                        d -> d.remove(property("DocumentsBucket", "VersioningConfiguration"))),
                fault(
                        "a bucket over plain HTTP",
                        EVERY_BUCKET_REFUSES_PLAIN_HTTP,
                        d -> d.remove(statement("AccessLogsBucketPolicy", "0"))),
                fault(
                        "a refusal for another bucket",
                        EVERY_BUCKET_REFUSES_PLAIN_HTTP,
                        d -> d.set("${ImportsBucket.Arn}/*", statement("ResultsBucketPolicy", "0", "Resource"))),
                fault("a bucket without policy", EVERY_BUCKET_REFUSES_PLAIN_HTTP, d -> d.remove("ResultsBucketPolicy")),
                fault(
                        "another encryption",
                        NO_BUCKET_TAKES_ANOTHER_ENCRYPTION,
                        d -> d.remove(statement("ImportsBucketPolicy", "1"))),
                fault(
                        "signatures of a week",
                        NO_BUCKET_TAKES_AN_OLD_SIGNATURE,
                        d -> d.set(
                                "604800000",
                                statement(
                                        "DocumentsBucketPolicy",
                                        "3",
                                        "Condition",
                                        "NumericGreaterThan",
                                        "s3:signatureAge"))),
                fault(
                        "multipart uploads",
                        NO_BUCKET_TAKES_A_MULTIPART_UPLOAD,
                        d -> d.remove(statement("SpecialDocumentsBucketPolicy", "4"))),
                fault(
                        "a second upload",
                        NO_UPLOAD_CAN_BE_OVERWRITTEN,
                        d -> d.remove(statement("DocumentsBucketPolicy", "5"))),
                fault(
                        "a copy of somebody else's document",
                        NO_BUCKET_TAKES_MORE_THAN_A_LINK_SAYS,
                        d -> d.remove(statement("DocumentsBucketPolicy", "6"))),
                fault(
                        "a document for everybody",
                        NO_BUCKET_TAKES_MORE_THAN_A_LINK_SAYS,
                        d -> d.remove(statement("SpecialDocumentsBucketPolicy", "10"))),
                fault(
                        "a document nobody has scanned",
                        NOBODY_READS_A_DOCUMENT_BEFORE_THE_SCANNER,
                        d -> d.remove(statement("SpecialDocumentsBucketPolicy", "11"))),
                fault(
                        "a document that says of itself that it is clean",
                        ONLY_THE_SCANNER_SAYS_WHAT_IS_CLEAN,
                        d -> d.remove(statement("DocumentsBucketPolicy", "12"))),
                fault(
                        "a result that can be rewritten",
                        RESULTS_ARE_LOCKED_FOR_A_YEAR,
                        d -> d.remove(property("ResultsBucket", "ObjectLockConfiguration"))));
    }
}
