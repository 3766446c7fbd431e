package tr.edu.metu.ico.functions.template;

import static tr.edu.metu.ico.functions.template.PlantedFault.*;
import static tr.edu.metu.ico.functions.template.Promise.*;

import java.util.List;
import java.util.Map;

/** Possible faults in the policies. */
final class AccessFaults {

    private AccessFaults() {}

    static List<PlantedFault> inPolicies() {
        return List.of(
                fault(
                        "every action of the table",
                        NO_ALLOWED_ACTION_IS_A_WILDCARD,
                        d -> d.set("dynamodb:*", first("Action"))),
                fault(
                        "a misspelt action",
                        NO_ACTION_IS_MISSPELT_OR_UNUSUAL,
                        d -> d.set("dynamodb:GetItm", first("Action"))),
                fault("a scan", NO_ACTION_IS_MISSPELT_OR_UNUSUAL, d -> d.set("dynamodb:Scan", first("Action"))),
                fault(
                        "a misspelt refusal",
                        NO_ACTION_IS_MISSPELT_OR_UNUSUAL,
                        d -> d.set("s3:PutObjct", statement("DocumentsBucketPolicy", "4", "Action"))),
                fault("all but one resource", NO_STATEMENT_GRANTS_BY_EXCLUSION, d -> d.remove(first("Resource"))),
                fault(
                        "every resource",
                        NO_RESOURCE_IS_A_STAR_OUTSIDE_THE_NAMED_LIST,
                        d -> d.set("*", first("Resource"))),
                fault(
                        "a key for every use",
                        NO_KEY_CAN_BE_USED_WITHOUT_A_CONDITION,
                        d -> d.remove("TableKey", "Properties", "KeyPolicy", "Statement", "1", "Condition")),
                fault("one role for two functions", NO_TWO_FUNCTIONS_SHARE_A_ROLE, d -> {
                    d.set("SchedulerRole", "CallsFunction", "Properties", "Role");
                    d.set("SchedulerRole", "ResultFunction", "Properties", "Role");
                }),
                fault(
                        "a managed policy",
                        EVERY_FUNCTION_SPELLS_ITS_PERMISSIONS_OUT,
                        d -> d.set("AmazonDynamoDBFullAccess", "CallsFunction", "Properties", "Policies", "0")));
    }

    static List<PlantedFault> inAccess() {
        return List.of(
                fault("the whole table", EVERY_ROLE_NAMES_THE_PARTITIONS_IT_TOUCHES, d -> d.remove(first("Condition"))),
                fault(
                        "requests without a key",
                        EVERY_ROLE_NAMES_THE_PARTITIONS_IT_TOUCHES,
                        d -> d.remove(first("Condition", "Null"))),
                fault(
                        "records for anybody",
                        NO_PUBLIC_FUNCTION_READS_ANYTHING_OF_STUDENTS,
                        d -> d.set(
                                "ROWS#*",
                                property(
                                        "CalculatorFunction",
                                        "Policies",
                                        "0",
                                        "Statement",
                                        "0",
                                        "Condition",
                                        "ForAllValues:StringLike",
                                        "dynamodb:LeadingKeys"))),
                fault(
                        "bad lines for anybody",
                        NO_PUBLIC_FUNCTION_READS_ANYTHING_OF_STUDENTS,
                        d -> d.remove("CalculatorFunction", "Properties", "Policies", "0", "Statement", "1")),
                fault(
                        "rows for every student",
                        ONLY_PLACEMENT_RESULTS_AND_NOTICES_READ_THE_ROWS_OF_A_RUN,
                        d -> d.set("RUNS#*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "a result that cannot be read",
                        ONLY_PLACEMENT_RESULTS_AND_NOTICES_READ_THE_ROWS_OF_A_RUN,
                        d -> d.remove("ResultFunction", "Properties", "Policies", "0", "Statement", "0")),
                fault(
                        "a result function that writes",
                        ONLY_PLACEMENT_WRITES_THE_ROWS_OF_A_RUN,
                        d -> d.set(
                                "dynamodb:PutItem",
                                "ResultFunction",
                                "Properties",
                                "Policies",
                                "0",
                                "Statement",
                                "0",
                                "Action")),
                fault(
                        "grants for every student",
                        ONLY_ONE_FUNCTION_HAS_TO_DO_WITH_GRANTS,
                        d -> d.set("GRANTS#*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "a list of calls that can open one",
                        NO_STUDENT_FACING_FUNCTION_WRITES_THE_STATE_OF_A_CALL,
                        d -> d.set("dynamodb:PutItem", first("Action"))),
                fault(
                        "trial runs for every student",
                        ONLY_ONE_FUNCTION_HAS_TO_DO_WITH_TRIAL_RUNS,
                        d -> d.set("TRIALS#*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "the outbox for every reader of calls",
                        ONLY_THE_NOTICES_AND_CHANGES_OF_CALLS_USE_THE_OUTBOX,
                        d -> d.set("OUTBOX#*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "addresses for every reader of calls",
                        ONLY_LOGINS_AND_MAILS_HAVE_TO_DO_WITH_ADDRESSES,
                        d -> d.set(
                                "CONTACTS#*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "a reader of calls that sends mails",
                        ONE_ROLE_SENDS_MAILS_FROM_ONE_ADDRESS,
                        d -> d.set("ses:SendEmail", first("Action"))),
                fault(
                        "a call that can be deleted",
                        NOTHING_BUT_TRIAL_RUNS_CAN_BE_DELETED,
                        d -> d.set("dynamodb:DeleteItem", first("Action"))),
                fault(
                        "a trail open to the lister of calls",
                        ONLY_WHO_LINKS_OR_FOLLOWS_THE_AUDIT_TRAIL_READS_IT,
                        d -> d.set("TRAIL#*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "a pattern of two kinds",
                        EVERY_PARTITION_PATTERN_NAMES_ONE_KIND_OF_ITEMS,
                        d -> d.set("CALL*", first("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys"))),
                fault(
                        "a kind that is excluded",
                        EVERY_PARTITION_PATTERN_NAMES_ONE_KIND_OF_ITEMS,
                        d -> d.set(
                                Map.of("dynamodb:LeadingKeys", List.of("RUNS#*")),
                                first("Condition", "ForAllValues:StringNotLike"))),
                fault(
                        "a student's upload that writes the chain",
                        NO_STUDENT_FACING_FUNCTION_WRITES_THE_CHAIN,
                        d -> d.set(
                                "CHAIN#*",
                                property(
                                        "DocumentsFunction",
                                        "Policies",
                                        "0",
                                        "Statement",
                                        "1",
                                        "Condition",
                                        "ForAllValues:StringLike",
                                        "dynamodb:LeadingKeys"))),
                fault(
                        "result files for the reader of calls",
                        ONLY_THE_SIGNER_AND_THE_WRITER_OF_FILES_READ_RESULT_FILES,
                        d -> {
                            d.set("s3:GetObject", first("Action"));
                            d.set(
                                    "arn:${AWS::Partition}:s3:::ico-${Stage}-results-${AWS::AccountId}/*",
                                    first("Resource"));
                        }),
                fault("exported trails for the reader of calls", ONLY_THE_EXPORTER_READS_EXPORTED_TRAILS, d -> {
                    d.set("s3:GetObject", first("Action"));
                    d.set(
                            "arn:${AWS::Partition}:s3:::ico-${Stage}-results-${AWS::AccountId}/*/trail/*",
                            first("Resource"));
                }),
                fault("a signature for the reader of calls", ONLY_PLACEMENT_SIGNS_BUNDLES, d -> {
                    d.set("kms:Sign", first("Action"));
                    d.set("${SigningKey.Arn}", first("Resource"));
                }),
                fault("health reports for the reader of calls", ONLY_WHO_CHECKS_OR_SIGNS_OPENS_SPECIAL_DOCUMENTS, d -> {
                    d.set("kms:Decrypt", first("Action"));
                    d.set("${SpecialDocumentsKey.Arn}", first("Resource"));
                }),
                fault(
                        "a scheduler of any account",
                        THE_SCHEDULER_FIRES_MILESTONES_AND_THE_LINKING_ONLY,
                        d -> d.remove(
                                "SchedulerRole",
                                "Properties",
                                "AssumeRolePolicyDocument",
                                "Statement",
                                "0",
                                "Condition")),
                fault(
                        "a scheduler that submits",
                        THE_SCHEDULER_FIRES_MILESTONES_AND_THE_LINKING_ONLY,
                        d -> d.set(
                                "${SubmissionFunction.Arn}",
                                "SchedulerRole",
                                "Properties",
                                "Policies",
                                "0",
                                "PolicyDocument",
                                "Statement",
                                "0",
                                "Resource",
                                "0")),
                fault(
                        "any role passed to any service",
                        A_ROLE_IS_PASSED_TO_THE_SCHEDULER_ONLY,
                        d -> d.set("iam:PassRole", first("Action"))));
    }
}
