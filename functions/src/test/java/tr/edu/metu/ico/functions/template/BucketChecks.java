package tr.edu.metu.ico.functions.template;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Requirements for every bucket. */
final class BucketChecks {

    private static final String BUCKET = "AWS::S3::Bucket";

    private static final Set<String> WITHOUT_DOCUMENTS =
            Set.of("ImportsBucket", "ResultsBucket", "ExportsBucket", "AccessLogsBucket", "SiteBucket");

    /** Nobody uploads there by a link: S3 itself writes access logs, and functions write the pages of the site. */
    private static final Set<String> WITHOUT_UPLOADS = Set.of("AccessLogsBucket", "SiteBucket");

    private BucketChecks() {}

    static List<String> publicBuckets(Template template) {
        var switches = List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");
        return template.failing(
                BUCKET,
                (_, bucket) -> switches.stream()
                        .allMatch(each -> bucket.at("PublicAccessBlockConfiguration", each)
                                .is("true")));
    }

    static List<String> unversionedBuckets(Template template) {
        return template.failing(
                BUCKET,
                (_, bucket) -> bucket.at("VersioningConfiguration", "Status").is("Enabled"));
    }

    static List<String> unlockedResults(Template template) {
        var bucket = template.root().at("Resources", "ResultsBucket", "Properties");
        var rule = bucket.at("ObjectLockConfiguration", "Rule", "DefaultRetention");
        var locked = bucket.at("ObjectLockEnabled").is("true")
                && rule.at("Mode").is("GOVERNANCE")
                && rule.at("Years").is("1");
        return locked ? List.of() : List.of("ResultsBucket");
    }

    static List<String> bucketsOverPlainHttp(Template template) {
        return bucketsWithout(
                template,
                Set.of(),
                statement -> statement.actions().contains("s3:*")
                        && statement
                                .body()
                                .at("Condition", "Bool", "aws:SecureTransport")
                                .is("false"));
    }

    static List<String> bucketsWithOtherEncryption(Template template) {
        return bucketsWithout(
                template,
                WITHOUT_UPLOADS,
                statement -> statement
                        .body()
                        .at("Condition", "StringNotEquals", "s3:x-amz-server-side-encryption")
                        .is("aws:kms"));
    }

    static List<String> bucketsWithOldSignatures(Template template) {
        return bucketsWithout(
                template,
                WITHOUT_UPLOADS,
                statement -> Set.of("600000", "300000")
                        .contains(statement
                                .body()
                                .at("Condition", "NumericGreaterThan", "s3:signatureAge")
                                .spelled()));
    }

    /** S3 dates a multipart object by its start. */
    static List<String> bucketsWithMultipart(Template template) {
        return bucketsWithout(
                template,
                WITHOUT_UPLOADS,
                statement -> statement.actions().contains("s3:PutObject")
                        && statement
                                .body()
                                .at("Condition", "Bool", "s3:ObjectCreationOperation")
                                .is("false"));
    }

    /** One key, one write. */
    static List<String> bucketsWithOverwriting(Template template) {
        return bucketsWithout(
                template,
                WITHOUT_UPLOADS,
                statement -> statement
                        .body()
                        .at("Condition", "Null", "s3:if-none-match")
                        .is("true"));
    }

    /** No copy of another object, no other rights, no tags and no slow storage: only what the signed link permits. */
    static List<String> bucketsThatTakeMore(Template template) {
        return Stream.concat(
                        Stream.of(
                                        "s3:x-amz-copy-source",
                                        "s3:x-amz-acl",
                                        "s3:RequestObjectTagKeys",
                                        "s3:x-amz-storage-class")
                                .map(BucketChecks::refusesUploadsWith),
                        Stream.<Predicate<Statement>>of(
                                statement -> statement.actions().contains("s3:PutObjectAcl")
                                        && statement.actions().contains("s3:PutObjectVersionAcl")))
                .flatMap(refusal -> bucketsWithout(template, WITHOUT_UPLOADS, refusal).stream())
                .toList();
    }

    /**
     * Where files are scanned for malware, no one reads a file before a clean scan, except those who must examine it; files of
     * news are examined after their scan.
     */
    static List<String> bucketsWithUnscannedFiles(Template template) {
        var examiners = List.of(
                "${ScannerRole.Arn}",
                "${DocumentUploadedFunctionRole.Arn}",
                "${DocumentScannedFunctionRole.Arn}",
                "${FreezeCallFunctionRole.Arn}",
                "${SealCallFunctionRole.Arn}");
        return bucketsWithout(
                template,
                WITHOUT_DOCUMENTS,
                statement -> statement.actions().equals(List.of("s3:GetObject", "s3:GetObjectVersion"))
                        && statement
                                .body()
                                .at("Condition", "StringNotEquals", "s3:ExistingObjectTag/GuardDutyMalwareScanStatus")
                                .is("NO_THREATS_FOUND")
                        && statement
                                .body()
                                .at("Condition", "ArnNotEquals", "aws:PrincipalArn")
                                .spelledItems()
                                .equals(
                                        statement.owner().equals("NewsBucketPolicy")
                                                ? List.of("${ScannerRole.Arn}")
                                                : examiners));
    }

    /** Only the scanner may set the tag that makes a file readable. */
    static List<String> bucketsWithForgedTags(Template template) {
        return bucketsWithout(
                template,
                WITHOUT_DOCUMENTS,
                statement -> statement.actions().contains("s3:PutObjectTagging")
                        && statement
                                .body()
                                .at("Condition", "ArnNotEquals", "aws:PrincipalArn")
                                .spelledItems()
                                .equals(List.of("${ScannerRole.Arn}")));
    }

    private static Predicate<Statement> refusesUploadsWith(String key) {
        return statement -> statement.actions().contains("s3:PutObject")
                && statement.body().at("Condition", "Null", key).is("false");
    }

    private static List<String> bucketsWithout(Template template, Set<String> exempt, Predicate<Statement> refusal) {
        var policies = template.all("AWS::S3::BucketPolicy");
        return template.failing(
                BUCKET,
                (bucket, _) -> exempt.contains(bucket)
                        || policies.entrySet().stream()
                                .filter(policy ->
                                        policy.getValue().at("Bucket").spelled().equals("${" + bucket + "}"))
                                .flatMap(policy -> policy.getValue().at("PolicyDocument", "Statement").items().stream()
                                        .map(body -> new Statement(policy.getKey(), body)))
                                .anyMatch(statement -> !statement.allows()
                                        && statement.body().at("Principal").is("*")
                                        && statement.resources().contains("${" + bucket + ".Arn}/*")
                                        && refusal.test(statement)));
    }
}
