package tr.edu.metu.ico.functions.template;

import static tr.edu.metu.ico.functions.template.Promise.*;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A fault somebody could make in the template, and the promise it breaks. */
record PlantedFault(String story, Promise broken, Consumer<Draft> planting) {

    private static final String[] FIRST_STATEMENT = {"CallsFunction", "Properties", "Policies", "0", "Statement", "0"};

    static Stream<PlantedFault> all() {
        return Stream.of(inPolicies(), inAccess(), inFunctions(), inEvents(), inStorage(), inBuckets()).flatMap(List::stream);
    }

    private static List<PlantedFault> inPolicies() {
        return List.of(
                fault("every action of the table", NO_ALLOWED_ACTION_IS_A_WILDCARD, d -> d.set("dynamodb:*", first("Action"))),
                fault("a misspelt action", NO_ALLOWED_ACTION_IS_MISSPELT_OR_UNUSUAL, d -> d.set("dynamodb:GetItm", first("Action"))),
                fault("a scan", NO_ALLOWED_ACTION_IS_MISSPELT_OR_UNUSUAL, d -> d.set("dynamodb:Scan", first("Action"))),
                fault("all but one resource", NO_STATEMENT_GRANTS_BY_EXCLUSION, d -> d.remove(first("Resource"))),
                fault("every resource", NO_RESOURCE_IS_A_STAR_OUTSIDE_THE_NAMED_LIST, d -> d.set("*", first("Resource"))),
                fault("a key for every use", NO_KEY_CAN_BE_USED_WITHOUT_A_CONDITION,
                        d -> d.remove("TableKey", "Properties", "KeyPolicy", "Statement", "1", "Condition")),
                fault("one role for two functions", NO_TWO_FUNCTIONS_SHARE_A_ROLE, d -> {
                    d.set("SchedulerRole", "CallsFunction", "Properties", "Role");
                    d.set("SchedulerRole", "ResultFunction", "Properties", "Role");
                }),
                fault("a managed policy", EVERY_FUNCTION_SPELLS_ITS_PERMISSIONS_OUT,
                        d -> d.set("AmazonDynamoDBFullAccess", "CallsFunction", "Properties", "Policies", "0")));
    }

    private static List<PlantedFault> inAccess() {
        return List.of(
                fault("the whole table", EVERY_ROLE_NAMES_THE_PARTITIONS_IT_TOUCHES, d -> d.remove(first("Condition"))),
                fault("requests without a key", EVERY_ROLE_NAMES_THE_PARTITIONS_IT_TOUCHES, d -> d.remove(first("Condition", "Null"))),
                fault("rows for every student", ONLY_PLACEMENT_AND_RESULTS_READ_THE_ROWS_OF_A_RUN,
                        d -> d.remove(first("Condition", "ForAllValues:StringNotLike"))),
                fault("a result that cannot be read", ONLY_PLACEMENT_AND_RESULTS_READ_THE_ROWS_OF_A_RUN,
                        d -> d.remove("ResultFunction", "Properties", "Policies", "0", "Statement", "0")),
                fault("a result function that writes", ONLY_PLACEMENT_WRITES_THE_ROWS_OF_A_RUN,
                        d -> d.set("dynamodb:PutItem", "ResultFunction", "Properties", "Policies", "0", "Statement", "0", "Action")),
                fault("a list of calls that can open one", NO_STUDENT_FACING_FUNCTION_WRITES_THE_STATE_OF_A_CALL,
                        d -> d.set("dynamodb:UpdateItem", first("Action"))),
                fault("a call that can be deleted", NOTHING_BUT_AN_APPLICATION_CAN_BE_DELETED,
                        d -> d.set("dynamodb:DeleteItem", first("Action"))),
                fault("result files for the reader of calls", ONLY_PLACEMENT_AND_THE_SIGNER_READ_RESULT_FILES, d -> {
                    d.set("s3:GetObject", first("Action"));
                    d.set("arn:${AWS::Partition}:s3:::ico-${Stage}-results-${AWS::AccountId}/*", first("Resource"));
                }),
                fault("health reports for the reader of calls", ONLY_THREE_FUNCTIONS_OPEN_SPECIAL_DOCUMENTS, d -> {
                    d.set("kms:Decrypt", first("Action"));
                    d.set("${SpecialDocumentsKey.Arn}", first("Resource"));
                }),
                fault("a scheduler of any account", THE_SCHEDULER_FIRES_THE_FOUR_MILESTONES_ONLY,
                        d -> d.remove("SchedulerRole", "Properties", "AssumeRolePolicyDocument", "Statement", "0", "Condition")),
                fault("a scheduler that submits", THE_SCHEDULER_FIRES_THE_FOUR_MILESTONES_ONLY, d -> d.set(
                        "${SubmissionFunction.Arn}",
                        "SchedulerRole", "Properties", "Policies", "0", "PolicyDocument", "Statement", "0", "Resource", "0")),
                fault("any role lent to anybody", A_ROLE_IS_LENT_TO_THE_SCHEDULER_ONLY, d -> d.set("iam:PassRole", first("Action"))));
    }

    private static List<PlantedFault> inFunctions() {
        return List.of(
                fault("an old runtime", EVERY_FUNCTION_RUNS_ON_JAVA_25, d -> d.set("java21", property("CallsFunction", "Runtime"))),
                fault("an untraced function", EVERY_FUNCTION_IS_TRACED, d -> d.set("PassThrough", property("CallsFunction", "Tracing"))),
                fault("a submission of six minutes", EVERY_REQUEST_ENDS_LONG_BEFORE_THE_DRAIN_DOES,
                        d -> d.set("360", property("SubmissionFunction", "Timeout"))),
                fault("somebody else's log", EVERY_FUNCTION_LOGS_JSON_TO_ITS_OWN_GROUP,
                        d -> d.set(Map.of("Ref", "ResultLog"), property("CallsFunction", "LoggingConfig", "LogGroup"))),
                fault("a log nobody keeps", EVERY_FUNCTION_LOGS_JSON_TO_ITS_OWN_GROUP, d -> d.remove("CallsLog")),
                fault("submissions that starve", SUBMISSION_HAS_RESERVED_CONCURRENCY,
                        d -> d.remove(property("SubmissionFunction", "ReservedConcurrentExecutions"))),
                fault("no default authorizer", EVERY_ROUTE_HAS_THE_AUTHORIZER, d -> d.remove(property("Api", "Auth", "DefaultAuthorizer"))),
                fault("tokens of any client", EVERY_ROUTE_HAS_THE_AUTHORIZER,
                        d -> d.remove(property("Api", "Auth", "Authorizers", "Login", "JwtConfiguration", "audience"))),
                fault("one open route", EVERY_ROUTE_HAS_THE_AUTHORIZER, d -> d.set(
                        Map.of("Authorizer", "NONE"), property("CallsFunction", "Events", "ListCalls", "Properties", "Auth"))),
                fault("no limit", EVERY_ROUTE_IS_THROTTLED, d -> d.remove(property("Api", "DefaultRouteSettings", "ThrottlingRateLimit"))),
                fault("the path in the log", THE_ACCESS_LOG_NAMES_NO_PERSON,
                        d -> d.set("$context.path", property("Api", "AccessLogSettings", "Format"))));
    }

    private static List<PlantedFault> inEvents() {
        return List.of(
                fault("a lost document event", EVERY_ASYNCHRONOUS_FUNCTION_HAS_A_DEAD_LETTER_QUEUE,
                        d -> d.remove(property("DocumentUploadedFunction", "EventInvokeConfig", "DestinationConfig"))),
                fault("a queue that is not there", EVERY_ASYNCHRONOUS_FUNCTION_HAS_A_DEAD_LETTER_QUEUE, d -> d.remove("OpenCallDeadLetters")),
                fault("a lost sweep", EVERY_SCHEDULE_HAS_A_DEAD_LETTER_QUEUE, d -> d.remove(
                        property("FreezeCallFunction", "Events", "EveryMinute", "Properties", "DeadLetterConfig"))),
                fault("a daily sweep", EVERY_MILESTONE_IS_SWEPT_EACH_MINUTE, d -> d.set(
                        "rate(1 day)", property("SealCallFunction", "Events", "EveryMinute", "Properties", "ScheduleExpression"))),
                fault("a queue nobody watches", EVERY_DEAD_LETTER_QUEUE_HAS_AN_ALARM, d -> d.remove("PlaceCallDeadLettersAlarm")),
                fault("a queue that may fill", EVERY_DEAD_LETTER_QUEUE_HAS_AN_ALARM,
                        d -> d.set("100", property("ScheduleDeadLettersAlarm", "Threshold"))),
                fault("a silent alarm", EVERY_ALARM_REACHES_SOMEBODY, d -> d.remove(property("FreezeOverdueAlarm", "AlarmActions"))),
                fault("a topic without readers", EVERY_ALARM_REACHES_SOMEBODY, d -> d.remove(property("AlarmTopic", "Subscription"))),
                fault("no alarm for a late freeze", EVERY_PROMISE_WITH_A_CLOCK_HAS_AN_ALARM, d -> d.remove("FreezeOverdueAlarm")));
    }

    private static List<PlantedFault> inStorage() {
        return List.of(
                fault("a plain queue", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("SealCallDeadLetters", "KmsMasterKeyId"))),
                fault("a plain topic", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("AlarmTopic", "KmsMasterKeyId"))),
                fault("a plain log", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("ApiLog", "KmsKeyId"))),
                fault("a plain vault", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("BackupVault", "EncryptionKeyArn"))),
                fault("a plain table", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("Table", "SSESpecification"))),
                fault("a plain bucket", EVERYTHING_KEPT_IS_ENCRYPTED, d -> d.remove(property("DocumentsBucket", "BucketEncryption"))),
                fault("a key for ever", EVERY_KEY_ROTATES, d -> d.remove(property("ResultsKey", "EnableKeyRotation"))),
                fault("a log for ever", EVERY_LOG_IS_FORGOTTEN_AFTER_NINETY_DAYS, d -> d.remove(property("ApiLog", "RetentionInDays"))),
                fault("a table gone with the stack", DATA_OUTLIVES_THE_STACK, d -> d.remove("Table", "DeletionPolicy")),
                fault("a table without its past", THE_TABLE_CAN_BE_RESTORED_TO_ANY_SECOND,
                        d -> d.remove(property("Table", "PointInTimeRecoverySpecification"))),
                fault("a table one click from gone", THE_TABLE_CANNOT_BE_DELETED_BY_MISTAKE,
                        d -> d.set("false", property("Table", "DeletionProtectionEnabled"))),
                fault("a table nobody copies", THE_TABLE_IS_BACKED_UP_EVERY_DAY, d -> d.remove("BackupSelection")));
    }

    private static List<PlantedFault> inBuckets() {
        return List.of(
                fault("a public bucket", NO_BUCKET_CAN_BECOME_PUBLIC,
                        d -> d.set("false", property("ImportsBucket", "PublicAccessBlockConfiguration", "BlockPublicPolicy"))),
                fault("a bucket without versions", EVERY_BUCKET_KEEPS_ITS_VERSIONS,
                        d -> d.remove(property("DocumentsBucket", "VersioningConfiguration"))),
                fault("a bucket over plain HTTP", EVERY_BUCKET_REFUSES_PLAIN_HTTP, d -> d.remove(statement("AccessLogsBucketPolicy", "0"))),
                fault("a bucket without policy", EVERY_BUCKET_REFUSES_PLAIN_HTTP, d -> d.remove("ResultsBucketPolicy")),
                fault("another encryption", NO_BUCKET_TAKES_ANOTHER_ENCRYPTION, d -> d.remove(statement("ImportsBucketPolicy", "1"))),
                fault("signatures of a week", NO_BUCKET_TAKES_AN_OLD_SIGNATURE, d -> d.set(
                        "604800000", statement("DocumentsBucketPolicy", "3", "Condition", "NumericGreaterThan", "s3:signatureAge"))),
                fault("multipart uploads", NO_BUCKET_TAKES_A_MULTIPART_UPLOAD, d -> d.remove(statement("SpecialDocumentsBucketPolicy", "4"))),
                fault("a second upload", NO_UPLOAD_CAN_BE_OVERWRITTEN, d -> d.remove(statement("DocumentsBucketPolicy", "5"))),
                fault("a result that can be rewritten", RESULTS_ARE_LOCKED_FOR_A_YEAR,
                        d -> d.remove(property("ResultsBucket", "ObjectLockConfiguration"))));
    }

    private static PlantedFault fault(String story, Promise broken, Consumer<Draft> planting) {
        return new PlantedFault(story, broken, planting);
    }

    private static String[] first(String... path) {
        return join(FIRST_STATEMENT, path);
    }

    private static String[] property(String resource, String... path) {
        return join(new String[] {resource, "Properties"}, path);
    }

    private static String[] statement(String policy, String... path) {
        return join(new String[] {policy, "Properties", "PolicyDocument", "Statement"}, path);
    }

    private static String[] join(String[] start, String... rest) {
        return Stream.of(start, rest).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return story;
    }
}
