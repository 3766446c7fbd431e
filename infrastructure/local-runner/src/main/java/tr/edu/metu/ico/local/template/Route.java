package tr.edu.metu.ico.local.template;

import java.util.List;
import java.util.Optional;

/** A route of the HTTP API: {@code method} may be ANY; without an authorizer the route is public. */
public record Route(String method, String path, String function, Optional<String> authorizer, List<String> scopes) {
    public Route {
        scopes = List.copyOf(scopes);
    }

    /** The route key, as API Gateway writes it in the event. */
    public String key() {
        return path.equals("$default") ? path : method + " " + path;
    }
}
