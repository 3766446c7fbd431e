package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.dynamo.Family;
import tr.edu.metu.ico.adapters.stream.ChangedItem;

/** Requirements for the public site: its stream, its pages and its distribution. */
final class SiteChecks {

    /** The pages of the site, as a policy names them. */
    static final String PAGES = "arn:${AWS::Partition}:s3:::ico-${Stage}-site-${AWS::AccountId}/*";

    private static final Set<String> RENDERERS = Set.of("SiteFunction", "SiteSweepFunction");
    private static final Set<String> FOLLOWERS = Set.of("SiteFunction", "NoticesFunction");
    private static final String STREAM = "${Table.StreamArn}";

    /** AWS's policy that keeps nothing. */
    private static final String CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

    /** What CloudFront keeps for ten seconds unless it is told otherwise. */
    private static final Set<String> KEPT_ERRORS =
            Set.of("400", "403", "404", "405", "414", "500", "501", "502", "503", "504");

    private SiteChecks() {}

    /** By their roles, and by the policy of the bucket for everybody else in the account. */
    static List<String> writersOfTheSite(Template template) {
        var faults = new ArrayList<String>();
        for (var action : List.of("s3:PutObject", "s3:DeleteObject")) {
            var can = Statement.ofRoles(template).stream()
                    .filter(statement -> statement.allows(action, PAGES.replace("*", "tr/home")))
                    .map(Statement::owner)
                    .collect(Collectors.toSet());
            if (!can.equals(RENDERERS)) {
                faults.add(action + " by " + new TreeSet<>(can));
            }
        }
        var refused = policies(template, "SiteBucketPolicy").stream()
                .anyMatch(statement -> !statement.allows()
                        && statement.actions().equals(List.of("s3:PutObject", "s3:DeleteObject"))
                        && statement.body().at("Condition", "ArnNotEquals", "aws:PrincipalArn").spelledItems().stream()
                                .map(role -> role.replaceAll("^\\$\\{(\\w+)Role\\.Arn}$", "$1"))
                                .collect(Collectors.toSet())
                                .equals(RENDERERS));
        return refused ? faults : List.of("SiteBucketPolicy");
    }

    /** The only object that anybody may read is one of the site, and only through the distribution (INV-20). */
    static List<String> publicObjects(Template template) {
        return Statement.all(template).stream()
                .filter(statement -> template.all("AWS::S3::BucketPolicy").containsKey(statement.owner()))
                .filter(Statement::allows)
                .filter(statement -> statement.actions().contains("s3:GetObject"))
                .filter(statement -> !isTheDistribution(statement))
                .map(Statement::toString)
                .collect(Collectors.collectingAndThen(Collectors.toList(), faults -> {
                    if (policies(template, "SiteBucketPolicy").stream().noneMatch(SiteChecks::isTheDistribution)) {
                        faults.add("the distribution cannot read the site");
                    }
                    return faults;
                }));
    }

    private static boolean isTheDistribution(Statement statement) {
        return statement.owner().equals("SiteBucketPolicy")
                && statement.actions().equals(List.of("s3:GetObject"))
                && statement.body().at("Principal", "Service").is("cloudfront.amazonaws.com")
                && statement
                        .body()
                        .at("Condition", "StringEquals", "aws:SourceArn")
                        .spelled()
                        .endsWith(":distribution/${SiteDistribution}");
    }

    /** SAM's own policy for streams allows every stream of the account. */
    static List<String> followersOfTheStream(Template template) {
        return Statement.ofRoles(template).stream()
                .filter(statement -> statement.actions().contains("dynamodb:GetRecords"))
                .filter(statement -> !FOLLOWERS.contains(statement.owner())
                        || !statement.resources().equals(List.of(STREAM)))
                .map(Statement::toString)
                .toList();
    }

    static List<String> streamsWithContent(Template template) {
        return template.failing(
                "AWS::DynamoDB::Table",
                (_, table) -> table.at("StreamSpecification", "StreamViewType").is("KEYS_ONLY"));
    }

    /** Every kind of items, each with several sort keys: the filter lets pass exactly what is not hidden. */
    static List<String> filteredWrongly(Template template) {
        var sorts = List.of("META", "DRAFT", "VERSION#00000001", "RUN#0123", "OE-2024", "2345671#APPLICATION");
        return Arrays.stream(Family.values())
                .map(family -> family.pattern().replace("*", "OE-2024"))
                .flatMap(partition -> sorts.stream()
                        .filter(sort -> passes(template, partition, sort)
                                == ChangedItem.of(partition, sort) instanceof ChangedItem.Hidden)
                        .map(sort -> partition + " " + sort))
                .toList();
    }

    private static boolean passes(Template template, String partition, String sort) {
        return StreamMapping.of(template, "SiteStream").passes(partition, sort);
    }

    /** One bad record must neither hold up the others for a day nor be lost without a trace. */
    static List<String> recordsThatHoldUpOthers(Template template) {
        return StreamMapping.of(template, "SiteStream").repeatsAlone("SiteFunction", "FollowUpDeadLetters")
                ? List.of()
                : List.of("SiteStream");
    }

    static List<String> unsweptSite(Template template) {
        var swept = template.events("ScheduleV2").stream()
                .anyMatch(event -> event.function().equals("SiteSweepFunction")
                        && event.properties().at("ScheduleExpression").is("rate(10 minutes)"));
        return swept ? List.of() : List.of("SiteSweepFunction");
    }

    /** An error page of the distribution would replace the API's 404; a kept one would be shown to the next person. */
    static List<String> answersKeptOrReplaced(Template template) {
        var distribution = distribution(template);
        var faults = new ArrayList<String>();
        var errors = distribution.at("CustomErrorResponses").items();
        errors.stream()
                .filter(error -> error.at("ResponsePagePath").present()
                        || !error.at("ErrorCachingMinTTL").is("0"))
                .forEach(error -> faults.add("error " + error.at("ErrorCode").spelled()));
        var named =
                errors.stream().map(error -> error.at("ErrorCode").spelled()).collect(Collectors.toSet());
        KEPT_ERRORS.stream().filter(code -> !named.contains(code)).sorted().forEach(faults::add);
        var api = distribution.at("CacheBehaviors").items().stream()
                .filter(behaviour -> behaviour.at("PathPattern").is("/api/*"))
                .anyMatch(behaviour -> behaviour.at("CachePolicyId").is(CACHING_DISABLED));
        if (!api) {
            faults.add("/api/*");
        }
        return faults;
    }

    static List<String> behavioursWithoutHeaders(Template template) {
        var headers = template.all("AWS::CloudFront::ResponseHeadersPolicy")
                .get("SiteHeaders")
                .at("ResponseHeadersPolicyConfig", "SecurityHeadersConfig");
        var distribution = distribution(template);
        var behaviours = new ArrayList<>(distribution.at("CacheBehaviors").items());
        behaviours.add(distribution.at("DefaultCacheBehavior"));
        var faults = behaviours.stream()
                .filter(behaviour ->
                        !behaviour.at("ResponseHeadersPolicyId").spelled().equals("${SiteHeaders}"))
                .map(behaviour -> behaviour.at("TargetOriginId").spelled())
                .collect(Collectors.toList());
        Set.of(
                        "ContentSecurityPolicy",
                        "StrictTransportSecurity",
                        "ContentTypeOptions",
                        "FrameOptions",
                        "ReferrerPolicy")
                .stream()
                .filter(header -> !headers.at(header, "Override").is("true"))
                .forEach(faults::add);
        return faults;
    }

    /** The buckets that signed links lead to; no other bucket has anything to do with a browser. */
    static List<String> foreignOrigins(Template template) {
        var linked = Set.of("DocumentsBucket", "SpecialDocumentsBucket", "ImportsBucket", "NewsBucket");
        return template.failing("AWS::S3::Bucket", (bucket, properties) -> {
            var origins = properties.at("CorsConfiguration", "CorsRules").items().stream()
                    .flatMap(rule -> rule.at("AllowedOrigins").spelledItems().stream())
                    .toList();
            return origins.equals(
                    linked.contains(bucket) ? List.of("https://${SiteDistribution.DomainName}") : List.of());
        });
    }

    private static Yaml distribution(Template template) {
        return template.all("AWS::CloudFront::Distribution")
                .get("SiteDistribution")
                .at("DistributionConfig");
    }

    private static List<Statement> policies(Template template, String owner) {
        return Statement.all(template).stream()
                .filter(statement -> statement.owner().equals(owner))
                .toList();
    }
}
