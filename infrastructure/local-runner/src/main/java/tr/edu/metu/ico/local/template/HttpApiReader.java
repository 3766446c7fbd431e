package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the HTTP API: its authorizers, which of them a route has, its CORS settings. */
final class HttpApiReader {
    private final JsonNode api;

    HttpApiReader(Intrinsics intrinsics, ObjectNode template) {
        var declared = template.path("Resources").properties().stream()
                .filter(entry -> entry.getValue().path("Type").asText().equals("AWS::Serverless::HttpApi"))
                .toList();
        if (declared.size() > 1) {
            throw new TemplateException(
                    "The local runner plays one HTTP API, the template declares " + declared.size() + ".");
        }
        var own = declared.isEmpty()
                ? template.path("Globals").path("HttpApi")
                : declared.getFirst().getValue().path("Properties");
        this.api = intrinsics.resolve(own);
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

    Route route(String function, JsonNode event) {
        var path = event.path("Path").asText("$default");
        var method = event.path("Method").asText("ANY").toUpperCase(Locale.ROOT);
        var auth = event.path("Auth");
        var standard = api.path("Auth").path("DefaultAuthorizer").asText("NONE");
        var authorizer = auth.path("Authorizer").asText(standard);
        if (!authorizer.equals("NONE") && !api.path("Auth").path("Authorizers").has(authorizer)) {
            throw new TemplateException("The route " + method + " " + path + " asks for the authorizer " + authorizer
                    + ", which the HTTP API does not declare.");
        }
        return new Route(
                method.equals("*") ? "ANY" : method,
                path,
                function,
                Optional.of(authorizer).filter(name -> !name.equals("NONE")),
                texts(auth.path("AuthorizationScopes")));
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
