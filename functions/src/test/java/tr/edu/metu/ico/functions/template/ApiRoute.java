package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A route of the API's definition in the template.
 *
 * @param key       {@code GET /calls} and the like
 * @param target    what it invokes, as {@code !Sub} writes it: {@code CallsFunction.Alias}
 * @param operation what the definition says about it
 */
record ApiRoute(String key, String target, Yaml operation) {

    /** The name of the authorizer. */
    static final String LOGIN = "Login";

    private static final String SHARED = "#/components/x-amazon-apigateway-integrations/";
    private static final Pattern TARGET =
            Pattern.compile("arn:\\$\\{AWS::Partition}:apigateway:\\$\\{AWS::Region}:lambda"
                    + ":path/2015-03-31/functions/\\$\\{(\\w+\\.(?:Alias|Arn))}/invocations");

    /** All routes, in the order of the definition. */
    static List<ApiRoute> of(Template template) {
        var definition = template.root().at("Resources", "Api", "Properties", "DefinitionBody");
        var routes = new ArrayList<ApiRoute>();
        definition
                .at("paths")
                .entries()
                .forEach((path, item) -> item.entries().forEach((method, operation) -> {
                    if (!method.equals("parameters")) {
                        var key = method.toUpperCase(Locale.ROOT) + " " + path;
                        routes.add(new ApiRoute(key, target(key, definition, operation), operation));
                    }
                }));
        if (routes.isEmpty()) {
            throw new IllegalStateException("the API has no route");
        }
        return routes;
    }

    private static String target(String key, Yaml definition, Yaml operation) {
        var shared = operation.at("x-amazon-apigateway-integration", "$ref").spelled();
        var integration = shared.startsWith(SHARED)
                ? definition.at("components", "x-amazon-apigateway-integrations", shared.substring(SHARED.length()))
                : new Yaml(null);
        var invoked = TARGET.matcher(integration.at("uri").spelled());
        if (!invoked.matches()
                || !integration.at("type").is("aws_proxy")
                || !integration.at("httpMethod").is("POST")
                || !integration.at("payloadFormatVersion").is("2.0")) {
            throw new IllegalStateException("the route " + key + " invokes no function");
        }
        return invoked.group(1);
    }

    /** The function that it invokes. */
    String function() {
        return target.substring(0, target.indexOf('.'));
    }

    /** Whether it needs no login. */
    boolean isForAnybody() {
        return !operation.at("security").present();
    }

    /** Whether the gateway asks for the login, and for nothing else. */
    boolean needsLogin() {
        return List.of(Map.of(LOGIN, List.of())).equals(operation.at("security").value());
    }

    /** Whether it serves the site's own files; such a route is no part of the API contract. */
    boolean isOfTheSite() {
        return function().equals("AppFunction");
    }

    @Override
    public String toString() {
        return key;
    }
}
