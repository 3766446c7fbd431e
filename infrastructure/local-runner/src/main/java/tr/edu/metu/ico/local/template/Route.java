package tr.edu.metu.ico.local.template;

import java.util.List;
import java.util.Optional;

/** A route of the HTTP API: {@code method} may be ANY; no authorizer means that everybody may call it. */
public record Route(String method, String path, String function, Optional<String> authorizer, List<String> scopes) {
    public Route {
        scopes = List.copyOf(scopes);
    }

    /** As API Gateway names it in the event. */
    public String key() {
        return path.equals("$default") ? path : method + " " + path;
    }
}
