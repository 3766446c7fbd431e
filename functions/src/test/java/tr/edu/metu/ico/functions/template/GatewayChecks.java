package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Requirements for what the gateway invokes. */
final class GatewayChecks {

    /** The gateway of this stack and its one stage, any method and path: routes are told apart by its definition. */
    private static final String OUR_API =
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/api/*";

    private GatewayChecks() {}

    /** One permission a function, for the target of its routes; none for a function without a route. */
    static List<String> permissions(Template template) {
        var routed = ApiRoute.of(template).stream().map(ApiRoute::target).collect(Collectors.toSet());
        var faults = new ArrayList<String>();
        var permitted = new TreeSet<String>();
        template.all("AWS::Lambda::Permission").forEach((id, permission) -> {
            if (permission.at("Principal").is("apigateway.amazonaws.com")
                    && (!permitted.add(target(permission.at("FunctionName"))) || !isOurs(permission))) {
                faults.add(id);
            }
        });
        routed.stream().filter(target -> !permitted.contains(target)).forEach(faults::add);
        permitted.stream().filter(target -> !routed.contains(target)).forEach(faults::add);
        return faults;
    }

    private static boolean isOurs(Yaml permission) {
        return permission.at("SourceArn").spelled().equals(OUR_API)
                && permission.at("Action").is("lambda:InvokeFunction");
    }

    /** {@code !Ref CallsFunction.Alias} names the alias, {@code !GetAtt CallsFunction.Arn} what is not published. */
    private static String target(Yaml functionName) {
        return functionName.spelled().replaceAll("^\\$\\{(.*)}$", "$1");
    }

    /** A function with an alias is invoked by it, or its snapshot would be for nothing. */
    static List<String> unpublishedTargets(Template template) {
        return ApiRoute.of(template).stream()
                .filter(route ->
                        template.setting(route.function(), "AutoPublishAlias").present()
                                != route.target().endsWith(".Alias"))
                .map(ApiRoute::toString)
                .toList();
    }

    /** A route that is an event of a function costs a permission of its own, and is missing in the definition. */
    static List<String> routesOutsideTheDefinition(Template template) {
        return template.functions().entrySet().stream()
                .flatMap(function -> function.getValue().at("Events").entries().entrySet().stream()
                        .filter(GatewayChecks::isRoute)
                        .map(event -> function.getKey() + "." + event.getKey()))
                .toList();
    }

    private static boolean isRoute(Map.Entry<String, Yaml> event) {
        return Set.of("HttpApi", "Api").contains(event.getValue().at("Type").spelled());
    }
}
