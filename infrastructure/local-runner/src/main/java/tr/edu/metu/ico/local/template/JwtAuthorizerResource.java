package tr.edu.metu.ico.local.template;

import java.util.List;

/** A JWT authorizer of the HTTP API: a token must be for one of the audiences. */
public record JwtAuthorizerResource(String name, List<String> audiences) {
    public JwtAuthorizerResource {
        audiences = List.copyOf(audiences);
    }
}
