package tr.edu.metu.ico.local.login;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Issues the same tokens as another callback, and says to whom. */
record ListenedCallback(OAuth2TokenCallback callback, Consumer<String> listener) implements OAuth2TokenCallback {

    @Override
    public String issuerId() {
        return callback.issuerId();
    }

    @Override
    public String subject(TokenRequest request) {
        return callback.subject(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return callback.typeHeader(request);
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return callback.audience(request);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var subject = callback.subject(request);
        if (subject != null) {
            listener.accept(subject);
        }
        return callback.addClaims(request);
    }

    @Override
    public long tokenExpiry() {
        return callback.tokenExpiry();
    }
}
