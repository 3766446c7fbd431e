package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Requirements for every function and every route. */
final class FunctionChecks {

    private static final int LONGEST_REQUEST_SECONDS = 29;
    private static final Set<String> LOGGED = Set.of(
            "requestId",
            "requestTimeEpoch",
            "routeKey",
            "status",
            "responseLatency",
            "integrationStatus",
            "integrationLatency",
            "error.responseType");
    private static final String SUBMISSION = "POST /calls/{call}/applications/{student}/submission";

    private static final String CALCULATOR = "POST /calculator/{call}";

    private static final String LETTER = "GET /letters/{code}";
    private static final String TYPED_CODE = "POST /letters";

    /** The routes for anybody, without a login. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /app/{build}/{file+}",
            "GET /missing/{proxy+}",
            "HEAD /missing/{proxy+}",
            "GET /calculator/{call}",
            CALCULATOR,
            LETTER,
            TYPED_CODE);

    private FunctionChecks() {}

    static List<String> otherRuntimes(Template template) {
        return failing(
                template,
                function -> template.setting(function, "Runtime").is("java25")
                        && template.setting(function, "Architectures")
                                .spelledItems()
                                .equals(List.of("arm64")));
    }

    static List<String> untraced(Template template) {
        return failing(
                template, function -> template.setting(function, "Tracing").is("Active"));
    }

    static List<String> slowRequests(Template template) {
        var behindRoutes = new HashSet<>(template.routes().values());
        behindRoutes.addAll(template.siteRoutes().values());
        return failing(
                template,
                function -> !behindRoutes.contains(function)
                        || Integer.parseInt(
                                        template.setting(function, "Timeout").spelled())
                                <= LONGEST_REQUEST_SECONDS);
    }

    static List<String> withoutOwnJsonLog(Template template) {
        var groups = new HashSet<String>();
        return failing(
                template,
                function ->
                        template.setting(function, "LoggingConfig", "LogFormat").is("JSON")
                                && template.all("AWS::Logs::LogGroup").keySet().stream()
                                        .anyMatch(group -> template.setting(function, "LoggingConfig", "LogGroup")
                                                .spelled()
                                                .equals("${" + group + "}"))
                                && groups.add(template.setting(function, "LoggingConfig", "LogGroup")
                                        .spelled()));
    }

    static List<String> unreservedSubmission(Template template) {
        var reserved = template.setting("SubmissionFunction", "ReservedConcurrentExecutions");
        return reserved.present() ? List.of() : List.of("SubmissionFunction");
    }

    /**
     * Each route names the authorizer, but for those for anybody, which name nothing; a default would be set on them too. The
     * function behind the site's own files has no rights at all.
     */
    static List<String> openRoutes(Template template) {
        var auth = template.root().at("Resources", "Api", "Properties", "Auth");
        var jwt = auth.at("Authorizers", ApiRoute.LOGIN, "JwtConfiguration");
        var checked = jwt.at("issuer").present()
                && !jwt.at("audience").items().isEmpty()
                && !auth.at("DefaultAuthorizer").present();
        return ApiRoute.of(template).stream()
                .filter(route -> !checked
                        || !(PUBLIC.contains(route.key()) ? route.isForAnybody() : route.needsLogin())
                        || isOfTheSiteWithRights(template, route))
                .map(ApiRoute::toString)
                .toList();
    }

    private static boolean isOfTheSiteWithRights(Template template, ApiRoute route) {
        return route.isOfTheSite()
                && template.functions().get(route.function()).at("Policies").present();
    }

    static List<String> unthrottled(Template template) {
        var api = template.root().at("Resources", "Api", "Properties");
        var faults = new ArrayList<String>();
        for (var limits : settings(api)) {
            if (!limits.at("ThrottlingRateLimit").present()
                    || !limits.at("ThrottlingBurstLimit").present()) {
                faults.add("Api");
            }
        }
        return faults;
    }

    private static List<Yaml> settings(Yaml api) {
        return List.of(
                api.at("DefaultRouteSettings"),
                api.at("RouteSettings", SUBMISSION),
                api.at("RouteSettings", LETTER),
                api.at("RouteSettings", TYPED_CODE),
                api.at("RouteSettings", CALCULATOR));
    }

    /** Metrics per route cost money, and no alarm uses them. */
    static List<String> metricsOfRoutes(Template template) {
        var api = template.root().at("Resources", "Api", "Properties");
        return settings(api).stream()
                .filter(settings -> !settings.at("DetailedMetricsEnabled").is("false"))
                .map(_ -> "Api")
                .toList();
    }

    /** The path contains the student number, the query may contain anything, the address is personal data. */
    static List<String> namesInTheAccessLog(Template template) {
        var format = template.root()
                .at("Resources", "Api", "Properties", "AccessLogSettings", "Format")
                .spelled();
        var logged = Pattern.compile("\\$context\\.([A-Za-z.]+)")
                .matcher(format)
                .results()
                .map(found -> found.group(1))
                .toList();
        return logged.isEmpty()
                ? List.of("no access log")
                : logged.stream().filter(field -> !LOGGED.contains(field)).toList();
    }

    private static List<String> failing(Template template, Predicate<String> test) {
        return template.failing("AWS::Serverless::Function", (function, _) -> test.test(function));
    }
}
