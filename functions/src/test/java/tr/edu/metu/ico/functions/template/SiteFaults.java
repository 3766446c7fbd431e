package tr.edu.metu.ico.functions.template;

import static tr.edu.metu.ico.functions.template.PlantedFault.fault;
import static tr.edu.metu.ico.functions.template.PlantedFault.first;
import static tr.edu.metu.ico.functions.template.PlantedFault.property;
import static tr.edu.metu.ico.functions.template.PlantedFault.statement;
import static tr.edu.metu.ico.functions.template.Promise.A_RECORD_THAT_FAILS_IS_REPEATED_ALONE;
import static tr.edu.metu.ico.functions.template.Promise.A_RECORD_WHOSE_NOTICES_FAIL_IS_REPEATED_ALONE;
import static tr.edu.metu.ico.functions.template.Promise.EVERY_ANSWER_OF_THE_DISTRIBUTION_HAS_THE_SECURITY_HEADERS;
import static tr.edu.metu.ico.functions.template.Promise.EVERY_FUNCTION_SPELLS_ITS_PERMISSIONS_OUT;
import static tr.edu.metu.ico.functions.template.Promise.EVERY_ROUTE_HAS_THE_AUTHORIZER;
import static tr.edu.metu.ico.functions.template.Promise.LOST_NOTICES_ARE_MADE_UP_FOR_EVERY_TEN_MINUTES;
import static tr.edu.metu.ico.functions.template.Promise.NOTHING_BUT_TRIAL_RUNS_CAN_BE_DELETED;
import static tr.edu.metu.ico.functions.template.Promise.NOTHING_IS_PUBLIC_BUT_THE_RENDERED_SITE;
import static tr.edu.metu.ico.functions.template.Promise.NOTICES_ARE_INVOKED_FOR_RECORDED_ACTS_AND_FOR_NOTHING_ELSE;
import static tr.edu.metu.ico.functions.template.Promise.NO_ANSWER_OF_THE_API_IS_KEPT_OR_REPLACED;
import static tr.edu.metu.ico.functions.template.Promise.ONLY_PAGES_OF_THE_SITE_USE_SIGNED_LINKS;
import static tr.edu.metu.ico.functions.template.Promise.ONLY_THE_RENDERERS_WRITE_THE_SITE;
import static tr.edu.metu.ico.functions.template.Promise.ONLY_THE_RENDERER_AND_THE_NOTICES_FOLLOW_THE_STREAM;
import static tr.edu.metu.ico.functions.template.Promise.THE_RENDERER_IS_INVOKED_FOR_WHAT_A_PAGE_SHOWS_AND_FOR_NOTHING_ELSE;
import static tr.edu.metu.ico.functions.template.Promise.THE_SITE_IS_SWEPT_EVERY_TEN_MINUTES;
import static tr.edu.metu.ico.functions.template.Promise.THE_STREAM_NAMES_ITEMS_AND_CARRIES_NONE;

import java.util.List;
import java.util.Map;

/** Possible faults in the public site. */
final class SiteFaults {

    private SiteFaults() {}

    static List<PlantedFault> inTheSite() {
        return List.of(
                fault("a lister of calls that writes pages", ONLY_THE_RENDERERS_WRITE_THE_SITE, d -> {
                    d.set("s3:PutObject", first("Action"));
                    d.set(SiteChecks.PAGES, first("Resource"));
                }),
                fault(
                        "pages anybody of the account may write",
                        ONLY_THE_RENDERERS_WRITE_THE_SITE,
                        d -> d.remove(statement("SiteBucketPolicy", "1"))),
                fault("a result that can be deleted", NOTHING_BUT_TRIAL_RUNS_CAN_BE_DELETED, d -> {
                    d.set("s3:DeleteObject", first("Action"));
                    d.set("arn:${AWS::Partition}:s3:::ico-${Stage}-results-${AWS::AccountId}/*", first("Resource"));
                }),
                fault(
                        "a site for every distribution of the world",
                        NOTHING_IS_PUBLIC_BUT_THE_RENDERED_SITE,
                        d -> d.remove(statement("SiteBucketPolicy", "3", "Condition"))),
                fault(
                        "documents behind a distribution",
                        NOTHING_IS_PUBLIC_BUT_THE_RENDERED_SITE,
                        d -> d.set(
                                Map.of(
                                        "Sid", "ServesDocuments",
                                        "Effect", "Allow",
                                        "Principal", Map.of("Service", "cloudfront.amazonaws.com"),
                                        "Action", "s3:GetObject",
                                        "Resource", "${DocumentsBucket.Arn}/*"),
                                statement("DocumentsBucketPolicy", "0"))),
                fault(
                        "every stream of the account",
                        ONLY_THE_RENDERER_AND_THE_NOTICES_FOLLOW_THE_STREAM,
                        d -> d.set(
                                "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*/stream/*",
                                property("SiteFunction", "Policies", "0", "Statement", "9", "Resource"))),
                fault(
                        "a stream of whole items",
                        THE_STREAM_NAMES_ITEMS_AND_CARRIES_NONE,
                        d -> d.set("NEW_IMAGE", property("Table", "StreamSpecification", "StreamViewType"))),
                fault(
                        "a renderer invoked by every submission",
                        THE_RENDERER_IS_INVOKED_FOR_WHAT_A_PAGE_SHOWS_AND_FOR_NOTHING_ELSE,
                        d -> d.set("{}", property("SiteStream", "FilterCriteria", "Filters", "0", "Pattern"))),
                fault(
                        "a filter without calls",
                        THE_RENDERER_IS_INVOKED_FOR_WHAT_A_PAGE_SHOWS_AND_FOR_NOTHING_ELSE,
                        d -> d.set(
                                "{\"dynamodb\": {\"Keys\": {\"pk\": {\"S\": [\"CALLS\"]}}}}",
                                property("SiteStream", "FilterCriteria", "Filters", "0", "Pattern"))),
                fault(
                        "a record that holds up the site for a day",
                        A_RECORD_THAT_FAILS_IS_REPEATED_ALONE,
                        d -> d.remove(property("SiteStream", "MaximumRetryAttempts"))),
                fault(
                        "a record lost without a trace",
                        A_RECORD_THAT_FAILS_IS_REPEATED_ALONE,
                        d -> d.remove(property("SiteStream", "DestinationConfig"))),
                fault(
                        "notices of every item",
                        NOTICES_ARE_INVOKED_FOR_RECORDED_ACTS_AND_FOR_NOTHING_ELSE,
                        d -> d.set("{}", property("NoticesStream", "FilterCriteria", "Filters", "0", "Pattern"))),
                fault(
                        "notices lost without a trace",
                        A_RECORD_WHOSE_NOTICES_FAIL_IS_REPEATED_ALONE,
                        d -> d.remove(property("NoticesStream", "DestinationConfig"))),
                fault(
                        "lost notices made up for once a day",
                        LOST_NOTICES_ARE_MADE_UP_FOR_EVERY_TEN_MINUTES,
                        d -> d.set(
                                "rate(1 day)",
                                property(
                                        "NoticesSweepFunction",
                                        "Events",
                                        "EveryTenMinutes",
                                        "Properties",
                                        "ScheduleExpression"))),
                fault(
                        "a sweep once a day",
                        THE_SITE_IS_SWEPT_EVERY_TEN_MINUTES,
                        d -> d.set(
                                "rate(1 day)",
                                property(
                                        "SiteSweepFunction",
                                        "Events",
                                        "EveryTenMinutes",
                                        "Properties",
                                        "ScheduleExpression"))),
                fault(
                        "an error page in place of the API's answer",
                        NO_ANSWER_OF_THE_API_IS_KEPT_OR_REPLACED,
                        d -> d.set(
                                Map.of("ErrorCode", "404", "ErrorCachingMinTTL", "0", "ResponsePagePath", "/tr/home"),
                                property("SiteDistribution", "DistributionConfig", "CustomErrorResponses", "2"))),
                fault(
                        "one person's 404 for the next",
                        NO_ANSWER_OF_THE_API_IS_KEPT_OR_REPLACED,
                        d -> d.remove(property("SiteDistribution", "DistributionConfig", "CustomErrorResponses", "2"))),
                fault(
                        "applications in a cache",
                        NO_ANSWER_OF_THE_API_IS_KEPT_OR_REPLACED,
                        d -> d.set(
                                "658327ea-f89d-4fab-a63d-7e88639e58f6",
                                property(
                                        "SiteDistribution",
                                        "DistributionConfig",
                                        "CacheBehaviors",
                                        "0",
                                        "CachePolicyId"))),
                fault(
                        "pages that run foreign scripts",
                        EVERY_ANSWER_OF_THE_DISTRIBUTION_HAS_THE_SECURITY_HEADERS,
                        d -> d.remove(property(
                                "SiteHeaders",
                                "ResponseHeadersPolicyConfig",
                                "SecurityHeadersConfig",
                                "ContentSecurityPolicy"))),
                fault(
                        "styles without security headers",
                        EVERY_ANSWER_OF_THE_DISTRIBUTION_HAS_THE_SECURITY_HEADERS,
                        d -> d.remove(property(
                                "SiteDistribution",
                                "DistributionConfig",
                                "CacheBehaviors",
                                "1",
                                "ResponseHeadersPolicyId"))),
                fault(
                        "documents for pages of everybody",
                        ONLY_PAGES_OF_THE_SITE_USE_SIGNED_LINKS,
                        d -> d.set(
                                "*",
                                property("DocumentsBucket", "CorsConfiguration", "CorsRules", "0", "AllowedOrigins"))),
                fault(
                        "a public function that reads calls",
                        EVERY_FUNCTION_SPELLS_ITS_PERMISSIONS_OUT,
                        d -> d.set(List.of("AmazonDynamoDBReadOnlyAccess"), property("AppFunction", "Policies"))),
                fault(
                        "a public route of a function with rights",
                        EVERY_ROUTE_HAS_THE_AUTHORIZER,
                        d -> d.set(List.of(Map.of("Statement", List.of())), property("AppFunction", "Policies"))));
    }
}
