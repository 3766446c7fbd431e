package tr.edu.metu.ico.functions.template;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The promises of the deployment template; each names the places that break it. */
enum Promise {
    NO_ALLOWED_ACTION_IS_A_WILDCARD(PolicyChecks::wildcardActions),
    NO_ACTION_IS_MISSPELT_OR_UNUSUAL(PolicyChecks::unknownActions),
    NO_STATEMENT_GRANTS_BY_EXCLUSION(PolicyChecks::statementsByExclusion),
    NO_RESOURCE_IS_A_STAR_OUTSIDE_THE_NAMED_LIST(PolicyChecks::starResources),
    NO_KEY_CAN_BE_USED_WITHOUT_A_CONDITION(PolicyChecks::openKeys),
    NO_TWO_FUNCTIONS_SHARE_A_ROLE(PolicyChecks::sharedRoles),
    EVERY_FUNCTION_SPELLS_ITS_PERMISSIONS_OUT(PolicyChecks::hiddenPolicies),

    EVERY_ROLE_NAMES_THE_PARTITIONS_IT_TOUCHES(AccessChecks::statementsOverTheWholeTable),
    EVERY_PARTITION_PATTERN_NAMES_ONE_KIND_OF_ITEMS(AccessChecks::patternsOfNoKind),
    NO_PUBLIC_FUNCTION_READS_ANYTHING_OF_STUDENTS(AccessChecks::publicReadersOfStudents),
    ONLY_PLACEMENT_RESULTS_AND_NOTICES_READ_THE_ROWS_OF_A_RUN(AccessChecks::readersOfRuns),
    ONLY_PLACEMENT_WRITES_THE_ROWS_OF_A_RUN(AccessChecks::writersOfRuns),
    ONLY_ONE_FUNCTION_HAS_TO_DO_WITH_GRANTS(AccessChecks::usersOfGrants),
    NO_STUDENT_FACING_FUNCTION_WRITES_THE_STATE_OF_A_CALL(AccessChecks::studentFacingWritersOfCalls),
    ONLY_ONE_FUNCTION_HAS_TO_DO_WITH_TRIAL_RUNS(AccessChecks::usersOfTrials),
    ONLY_THE_NOTICES_AND_CHANGES_OF_CALLS_USE_THE_OUTBOX(AccessChecks::usersOfTheOutbox),
    ONLY_LOGINS_AND_MAILS_HAVE_TO_DO_WITH_ADDRESSES(AccessChecks::usersOfContacts),
    ONE_ROLE_SENDS_MAILS_FROM_ONE_ADDRESS(AccessChecks::senders),
    NOTHING_BUT_TRIAL_RUNS_CAN_BE_DELETED(AccessChecks::deleters),
    ONLY_WHO_LINKS_OR_FOLLOWS_THE_AUDIT_TRAIL_READS_IT(AccessChecks::readersOfTheTrail),
    NO_STUDENT_FACING_FUNCTION_WRITES_THE_CHAIN(AccessChecks::studentFacingWritersOfTheChain),
    ONLY_THE_SIGNER_AND_THE_WRITER_OF_FILES_READ_RESULT_FILES(AccessChecks::readersOfResultFiles),
    ONLY_THE_EXPORTER_READS_EXPORTED_TRAILS(AccessChecks::readersOfExportedTrails),
    ONLY_PLACEMENT_SIGNS_BUNDLES(AccessChecks::signersOfBundles),
    ONLY_WHO_CHECKS_OR_SIGNS_OPENS_SPECIAL_DOCUMENTS(AccessChecks::readersOfSpecialDocuments),
    THE_SCHEDULER_FIRES_MILESTONES_AND_THE_LINKING_ONLY(AccessChecks::schedulerRole),
    A_ROLE_IS_PASSED_TO_THE_SCHEDULER_ONLY(AccessChecks::roleLenders),

    ONLY_THE_RENDERERS_WRITE_THE_SITE(SiteChecks::writersOfTheSite),
    NOTHING_IS_PUBLIC_BUT_THE_RENDERED_SITE(SiteChecks::publicObjects),
    ONLY_THE_RENDERER_AND_THE_NOTICES_FOLLOW_THE_STREAM(SiteChecks::followersOfTheStream),
    THE_STREAM_NAMES_ITEMS_AND_CARRIES_NONE(SiteChecks::streamsWithContent),
    THE_RENDERER_IS_INVOKED_FOR_WHAT_A_PAGE_SHOWS_AND_FOR_NOTHING_ELSE(SiteChecks::filteredWrongly),
    NOTICES_ARE_INVOKED_FOR_RECORDED_ACTS_AND_FOR_NOTHING_ELSE(NoticeChecks::filteredWrongly),
    A_RECORD_WHOSE_NOTICES_FAIL_IS_REPEATED_ALONE(NoticeChecks::recordsThatHoldUpOthers),
    LOST_NOTICES_ARE_MADE_UP_FOR_EVERY_TEN_MINUTES(NoticeChecks::unswept),
    A_RECORD_THAT_FAILS_IS_REPEATED_ALONE(SiteChecks::recordsThatHoldUpOthers),
    THE_SITE_IS_SWEPT_EVERY_TEN_MINUTES(SiteChecks::unsweptSite),
    NO_ANSWER_OF_THE_API_IS_KEPT_OR_REPLACED(SiteChecks::answersKeptOrReplaced),
    EVERY_ANSWER_OF_THE_DISTRIBUTION_HAS_THE_SECURITY_HEADERS(SiteChecks::behavioursWithoutHeaders),
    ONLY_PAGES_OF_THE_SITE_USE_SIGNED_LINKS(SiteChecks::foreignOrigins),

    EVERY_FUNCTION_RUNS_ON_JAVA_25(FunctionChecks::otherRuntimes),
    EVERY_FUNCTION_IS_TRACED(FunctionChecks::untraced),
    EVERY_REQUEST_ENDS_LONG_BEFORE_THE_DRAIN_DOES(FunctionChecks::slowRequests),
    EVERY_FUNCTION_LOGS_JSON_TO_ITS_OWN_GROUP(FunctionChecks::withoutOwnJsonLog),
    SUBMISSION_HAS_RESERVED_CONCURRENCY(FunctionChecks::unreservedSubmission),
    EVERY_ROUTE_HAS_THE_AUTHORIZER(FunctionChecks::openRoutes),
    EVERY_ROUTE_STANDS_IN_THE_DEFINITION_OF_THE_API(GatewayChecks::routesOutsideTheDefinition),
    EVERY_ROUTE_INVOKES_WHAT_IS_PUBLISHED(GatewayChecks::unpublishedTargets),
    THE_GATEWAY_INVOKES_WHAT_HAS_A_ROUTE_AND_NOTHING_ELSE(GatewayChecks::permissions),
    EVERY_ROUTE_IS_THROTTLED(FunctionChecks::unthrottled),
    NO_METRIC_OF_A_ROUTE_IS_PAID_FOR(FunctionChecks::metricsOfRoutes),
    THE_ACCESS_LOG_NAMES_NO_PERSON(FunctionChecks::namesInTheAccessLog),

    EVERY_ASYNCHRONOUS_FUNCTION_HAS_A_DEAD_LETTER_QUEUE(EventChecks::eventsWithoutDeadLetters),
    EVERY_SCHEDULE_HAS_A_DEAD_LETTER_QUEUE(EventChecks::schedulesWithoutDeadLetters),
    EVERY_MILESTONE_IS_SWEPT_EACH_MINUTE(EventChecks::milestonesWithoutSweep),
    EVERY_DEAD_LETTER_QUEUE_HAS_AN_ALARM(EventChecks::queuesWithoutAlarm),
    EVERY_ALARM_REACHES_SOMEBODY(EventChecks::silentAlarms),
    EVERY_PROMISE_WITH_A_CLOCK_HAS_AN_ALARM(EventChecks::missingAlarms),

    EVERYTHING_KEPT_IS_ENCRYPTED(StorageChecks::unencrypted),
    EVERY_KEY_ROTATES(StorageChecks::keysThatNeverChange),
    EVERY_KEY_CAN_BE_ROTATED_AT_ONCE(StorageChecks::keysThatCannotBeRotatedAtOnce),
    EVERY_LOG_IS_FORGOTTEN_AFTER_NINETY_DAYS(StorageChecks::logsKeptForEver),
    DATA_OUTLIVES_THE_STACK(StorageChecks::notRetained),
    THE_TABLE_CAN_BE_RESTORED_TO_ANY_SECOND(StorageChecks::tableWithoutRecovery),
    THE_TABLE_CANNOT_BE_DELETED_BY_MISTAKE(StorageChecks::deletableTable),
    THE_TABLE_IS_BACKED_UP_EVERY_DAY(StorageChecks::tableWithoutBackup),
    NO_BUCKET_CAN_BECOME_PUBLIC(BucketChecks::publicBuckets),
    EVERY_BUCKET_KEEPS_ITS_VERSIONS(BucketChecks::unversionedBuckets),
    EVERY_BUCKET_REFUSES_PLAIN_HTTP(BucketChecks::bucketsOverPlainHttp),
    NO_BUCKET_TAKES_ANOTHER_ENCRYPTION(BucketChecks::bucketsWithOtherEncryption),
    NO_BUCKET_TAKES_AN_OLD_SIGNATURE(BucketChecks::bucketsWithOldSignatures),
    NO_BUCKET_TAKES_A_MULTIPART_UPLOAD(BucketChecks::bucketsWithMultipart),
    NO_BUCKET_TAKES_MORE_THAN_A_LINK_SAYS(BucketChecks::bucketsThatTakeMore),
    NOBODY_READS_A_DOCUMENT_BEFORE_THE_SCANNER(BucketChecks::bucketsWithUnscannedFiles),
    ONLY_THE_SCANNER_SAYS_WHAT_IS_CLEAN(BucketChecks::bucketsWithForgedTags),
    NO_UPLOAD_CAN_BE_OVERWRITTEN(BucketChecks::bucketsWithOverwriting),
    RESULTS_ARE_LOCKED_FOR_A_YEAR(BucketChecks::unlockedResults);

    private final Function<Template, List<String>> check;

    Promise(Function<Template, List<String>> check) {
        this.check = check;
    }

    List<String> brokenBy(Template template) {
        return check.apply(template);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
