package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the HTTP API: its routes, its authorizers and which of them a route has, its CORS settings. */
final class HttpApiReader {
    private static final String INTEGRATION = "x-amazon-apigateway-integration";
    private static final String SHARED = "#/components/x-amazon-apigateway-integrations/";
    private static final Pattern FUNCTION = Pattern.compile("/functions/(.+)/invocations$");

    private final JsonNode api;

    HttpApiReader(Intrinsics intrinsics, ObjectNode template) {
        var declared = template.path("Resources").properties().stream()
                .filter(entry -> entry.getValue().path("Type").asText().equals("AWS::Serverless::HttpApi"))
                .toList();
        if (declared.size() > 1) {
            throw new TemplateException(
                    "The local runner plays one HTTP API, the template declares " + declared.size() + ".");
        }
        this.api = declared.isEmpty()
                ? MissingNode.getInstance()
                : intrinsics.resolve(declared.getFirst().getValue().path("Properties"));
    }

    /** The name of the stage. */
    String stage() {
        return api.path("StageName").asText(SystemTemplate.DEFAULT_STAGE);
    }

    List<JwtAuthorizerResource> authorizers() {
        return api.path("Auth").path("Authorizers").properties().stream()
                .map(entry -> authorizer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static JwtAuthorizerResource authorizer(String name, JsonNode declared) {
        var audience = declared.path("JwtConfiguration").path("audience");
        if (audience.isEmpty() && !audience.isTextual()) {
            throw new TemplateException("The authorizer " + name + " is no JWT authorizer with an audience.");
        }
        return new JwtAuthorizerResource(name, audience.isTextual() ? List.of(audience.asText()) : texts(audience));
    }

    /** The routes of the API's definition, in its order; {@code byArn} tells the function of an ARN. */
    List<Route> routes(UnaryOperator<String> byArn) {
        var routes = new ArrayList<Route>();
        for (var path : api.path("DefinitionBody").path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (!operation.getKey().equals("parameters")) {
                    var method = operation.getKey().toUpperCase(Locale.ROOT);
                    routes.add(route(method, path.getKey(), operation.getValue(), byArn));
                }
            }
        }
        return routes;
    }

    private Route route(String method, String path, JsonNode operation, UnaryOperator<String> byArn) {
        var standard = api.path("Auth").path("DefaultAuthorizer").asText("NONE");
        var security = operation.path("security").path(0);
        var authorizer = security.isEmpty() ? standard : security.fieldNames().next();
        if (!authorizer.equals("NONE") && !api.path("Auth").path("Authorizers").has(authorizer)) {
            throw new TemplateException("The route " + method + " " + path + " asks for the authorizer " + authorizer
                    + ", which the HTTP API does not declare.");
        }
        return new Route(
                method,
                path,
                byArn.apply(functionArn(method + " " + path, operation)),
                Optional.of(authorizer).filter(name -> !name.equals("NONE")),
                texts(security.path(authorizer)));
    }

    private String functionArn(String route, JsonNode operation) {
        var reference = operation.path(INTEGRATION).path("$ref").asText();
        var uri = api.path("DefinitionBody")
                .at(reference.startsWith(SHARED) ? reference.substring(1) : "/none")
                .path("uri")
                .asText();
        var invoked = FUNCTION.matcher(uri);
        if (!invoked.find()) {
            throw new TemplateException("The route " + route + " names no integration that invokes a function.");
        }
        return invoked.group(1);
    }

    Cors cors() {
        var cors = api.path("CorsConfiguration");
        if (cors.asBoolean(false)) {
            return new Cors(List.of("*"), List.of("*"), List.of("*"), List.of(), 0);
        }
        return new Cors(
                texts(cors.path("AllowOrigins")),
                texts(cors.path("AllowMethods")),
                texts(cors.path("AllowHeaders")),
                texts(cors.path("ExposeHeaders")),
                cors.path("MaxAge").asInt(0));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
