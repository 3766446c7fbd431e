package tr.edu.metu.ico.local.login;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.BindException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;
import tr.edu.metu.ico.local.http.PortTaken;
import tr.edu.metu.ico.season.login.Login;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;

/**
 * The local OpenID Connect provider. A browser takes the authorization code flow with PKCE; a script takes the password grant
 * with a person's login name, {@code grant_type=password&username=2500001&password=any&client_id=…}. Tokens expire by the
 * machine's clock.
 */
public final class LocalLogin implements Login, AutoCloseable {
    private static final String REALM = "ico";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
    private static final int JWKS_TIMEOUT = (int) Duration.ofSeconds(20).toMillis();

    private final MockOAuth2Server server;
    private final String clientId;
    private volatile Consumer<Person> listener = _ -> {};

    /**
     * Starts the provider.
     *
     * @param key signs the tokens
     * @param page where to write the login page
     * @param clientId the audience of {@link #tokenFor}
     */
    public LocalLogin(int port, RSAKey key, Path page, String clientId) {
        this.clientId = clientId;
        LoginPage.write(page, People.all());
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"), (Instant) null);
        // the provider knows whom its login page has asked for only with a callback of exactly this type
        this.server = new MockOAuth2Server(
                new OAuth2Config(true, page.toString(), null, true, tokens, Set.of(callback(People.all()))));
        start(port);
    }

    /** From now on, everybody who logs in is passed on before their first request is answered. */
    public void passOn(Consumer<Person> logins) {
        listener = logins;
    }

    /** A token of this person was accepted. */
    public void accepted(String subject) {
        People.find(subject).ifPresent(listener);
    }

    private void start(int port) {
        try {
            server.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Kotlin throws IOException undeclared
            throw e instanceof BindException ? new PortTaken(port, e) : new IllegalStateException(e);
        }
    }

    private static RequestMappingTokenCallback callback(List<Person> people) {
        var mappings = new ArrayList<RequestMapping>();
        people.forEach(person -> mappings.add(mapping(person.id(), person.claims())));
        mappings.add(mapping("[0-9]{7}", Person.student("${subject}").claims()));
        return new RequestMappingTokenCallback(REALM, mappings, TOKEN_LIFE.toSeconds());
    }

    private static RequestMapping mapping(String subject, Map<String, Object> claims) {
        return new RequestMapping(RequestMappingTokenCallback.SUBJECT_PARAM, subject, claims, "JWT");
    }

    /** An ID token of a person, valid for 15 minutes. */
    @Override
    public String tokenFor(Person person) {
        return tokenFor(person, TOKEN_LIFE);
    }

    /** An ID token of a person with another lifetime; a negative one has already expired. */
    @Override
    public String tokenFor(Person person, Duration life) {
        listener.accept(person);
        return server.issueToken(
                        REALM,
                        clientId,
                        new DefaultOAuth2TokenCallback(
                                REALM, person.id(), "JWT", List.of(clientId), person.claims(), life.toSeconds()))
                .serialize();
    }

    public String issuer() {
        return server.issuerUrl(REALM).toString();
    }

    public String clientId() {
        return clientId;
    }

    @Override
    public URI tokenEndpoint() {
        return server.tokenEndpointUrl(REALM).uri();
    }

    public URI authorizationEndpoint() {
        return server.authorizationEndpointUrl(REALM).uri();
    }

    /** What ends a login; the address to return to is appended. */
    public String logoutAddress() {
        return server.endSessionEndpointUrl(REALM) + "?post_logout_redirect_uri=";
    }

    /** The keys that sign tokens, read over HTTP as API Gateway does. */
    public JWKSource<SecurityContext> keys() {
        try {
            var url = server.jwksUrl(REALM).uri().toURL();
            return JWKSourceBuilder.create(url, new DefaultResourceRetriever(JWKS_TIMEOUT, JWKS_TIMEOUT))
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
