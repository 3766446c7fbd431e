package tr.edu.metu.ico.local.authorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JwtAuthorizerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String ISSUER = "http://localhost:8413/ico";
    private static final RSAKey KEY = rsa("ico");
    private static final RSAKey STRANGER = rsa("ico");
    private static final ECKey CURVE = curve();

    private final JwtAuthorizer authorizer = new JwtAuthorizer(
            new ImmutableJWKSet<>(new JWKSet(List.of(KEY.toPublicJWK(), CURVE.toPublicJWK()))),
            ISSUER,
            List.of("portal"),
            InstantSource.fixed(NOW));

    @Test
    void a_good_token_is_taken_with_or_without_the_word_bearer() {
        var token = signed(claims -> claims);

        var expected = Optional.of(good().build().getClaims());
        assertEquals(expected, authorizer.check("Bearer " + token, List.of()));
        assertEquals(expected, authorizer.check("bearer " + token, List.of()));
        assertEquals(expected, authorizer.check(token, List.of()));
    }

    @Test
    void a_token_counts_until_the_second_before_it_expires() {
        var lastSecond = signed(claims -> claims.expirationTime(Date.from(NOW.plusSeconds(1))));
        var over = signed(claims -> claims.expirationTime(Date.from(NOW)));

        assertEquals(List.of(true, false), List.of(taken(lastSecond), taken(over)));
    }

    @Test
    void a_route_that_asks_for_a_scope_takes_a_token_that_holds_it() {
        var token = signed(claims -> claims.claim("scope", "openid calls"));

        assertEquals(
                List.of(true, false),
                List.of(
                        authorizer.check(token, List.of("other", "calls")).isPresent(),
                        authorizer.check(token, List.of("call")).isPresent()));
    }

    static Stream<Arguments> nobody_gets_in_with() throws Exception {
        var token = signed(claims -> claims);
        var parts = token.split("\\.");
        return Stream.of(
                Arguments.of("no token", ""),
                Arguments.of("only the word", "Bearer "),
                Arguments.of("another scheme", "Basic " + token),
                Arguments.of("garbage", "Bearer garbage"),
                Arguments.of("dots", "Bearer .."),
                Arguments.of("no signature", parts[0] + "." + parts[1]),
                Arguments.of("an empty signature", parts[0] + "." + parts[1] + "."),
                Arguments.of("a part too many", token + ".x"),
                Arguments.of("two tokens", "Bearer " + token + ",Bearer " + token),
                Arguments.of("a token twice", token + " " + token),
                Arguments.of("alg none", new PlainJWT(good().build()).serialize()),
                Arguments.of("alg none in capitals", header("{\"alg\":\"NONE\"}") + "." + parts[1] + "."),
                Arguments.of("no alg", header("{\"kid\":\"ico\"}") + "." + parts[1] + "." + parts[2]),
                Arguments.of("the public key as HMAC secret", hmac()),
                Arguments.of("RS512", signed(JWSAlgorithm.RS512, "ico", new RSASSASigner(KEY))),
                Arguments.of("PS256", signed(JWSAlgorithm.PS256, "ico", new RSASSASigner(KEY))),
                Arguments.of("ES256 with a key of ours", signed(JWSAlgorithm.ES256, "curve", new ECDSASigner(CURVE))),
                Arguments.of(
                        "a stranger's key under our name",
                        signed(JWSAlgorithm.RS256, "ico", new RSASSASigner(STRANGER))),
                Arguments.of("an unknown key", signed(JWSAlgorithm.RS256, "other", new RSASSASigner(KEY))),
                Arguments.of("a path as key", signed(JWSAlgorithm.RS256, "../../dev/null", new RSASSASigner(KEY))),
                Arguments.of("no key named", signed(JWSAlgorithm.RS256, null, new RSASSASigner(KEY))),
                Arguments.of("its own key inside", withOwnKey()),
                Arguments.of("an unknown critical header", critical()),
                Arguments.of(
                        "a changed payload",
                        parts[0] + "." + Base64URL.encode("{\"sub\":\"officer-1\"}") + "." + parts[2]),
                Arguments.of("a changed signature", parts[0] + "." + parts[1] + "." + parts[2].substring(2) + "AA"),
                Arguments.of(
                        "an expired token", signed(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(60))))),
                Arguments.of("no expiry", signed(claims -> claims.expirationTime(null))),
                Arguments.of(
                        "a token of the future",
                        signed(claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(30))))),
                Arguments.of("another audience", signed(claims -> claims.audience("bank"))),
                Arguments.of("no audience", signed(claims -> claims.audience((String) null))),
                Arguments.of("another issuer", signed(claims -> claims.issuer("https://evil.example"))),
                Arguments.of("almost our issuer", signed(claims -> claims.issuer(ISSUER + "/"))),
                Arguments.of("no issuer", signed(claims -> claims.issuer(null))),
                Arguments.of("no subject", signed(claims -> claims.subject(null))),
                Arguments.of("another type", typed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nobody_gets_in_with(String what, String header) {
        assertEquals(Optional.empty(), authorizer.check(header, List.of()), what);
    }

    private boolean taken(String token) {
        return authorizer.check(token, List.of()).isPresent();
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("portal")
                .subject("2500001")
                .notBeforeTime(Date.from(NOW.minusSeconds(5)))
                .expirationTime(Date.from(NOW.plusSeconds(900)));
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return signed(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ico").build(),
                    change.apply(good()).build(),
                    new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer) throws JOSEException {
        return signed(new JWSHeader.Builder(algorithm).keyID(key).build(), good().build(), signer);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String hmac() throws JOSEException {
        return signed(
                JWSAlgorithm.HS256, "ico", new MACSigner(KEY.toRSAPublicKey().getEncoded()));
    }

    private static String withOwnKey() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("own")
                .jwk(STRANGER.toPublicJWK())
                .build();
        return signed(header, good().build(), new RSASSASigner(STRANGER));
    }

    private static String critical() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("ico")
                .criticalParams(Set.of("exp"))
                .customParam("exp", 1)
                .build();
        return signed(header, good().build(), new RSASSASigner(KEY));
    }

    private static String typed() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("ico")
                .type(new JOSEObjectType("dpop+jwt"))
                .build();
        return signed(header, good().build(), new RSASSASigner(KEY));
    }

    private static String header(String json) {
        return Base64URL.encode(json).toString();
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey curve() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
