package tr.edu.metu.ico.local.authorizer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Accepts or refuses a request's token as the JWT authorizer of an HTTP API does: RS256 only, by issuer, audience, time. */
public final class JwtAuthorizer {
    private final Consumer<String> accepted;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * An authorizer for one issuer.
     *
     * @param clock the clock for token expiry, which is the machine's: the movable clock moves calls, not logins
     */
    public JwtAuthorizer(JWKSource<SecurityContext> keys, String issuer, List<String> audiences, InstantSource clock) {
        this(keys, issuer, audiences, clock, _ -> {});
    }

    /** @param accepted is given the subject of every token that is accepted */
    public JwtAuthorizer(
            JWKSource<SecurityContext> keys,
            String issuer,
            List<String> audiences,
            InstantSource clock,
            Consumer<String> accepted) {
        this.accepted = accepted;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new Claims(issuer, new HashSet<>(audiences), clock));
    }

    /**
     * The claims of a token that is accepted; empty means 401.
     *
     * @param header the Authorization header, with or without the word Bearer
     * @param scopes the token must have one of these, if there are any
     */
    public Optional<Map<String, Object>> check(String header, List<String> scopes) {
        try {
            var token = SignedJWT.parse(bare(header));
            if (token.getHeader().getKeyID() == null) {
                return Optional.empty();
            }
            var claims = processor.process(token, null);
            if (!holdsOneOf(scopes, claims)) {
                return Optional.empty();
            }
            accepted.accept(claims.getSubject());
            return Optional.of(claims.getClaims());
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static String bare(String header) {
        return header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : header;
    }

    private static boolean holdsOneOf(List<String> scopes, JWTClaimsSet claims) throws ParseException {
        var held = claims.getClaim("scope") instanceof String scope ? List.of(scope.split(" ")) : List.<String>of();
        return scopes.isEmpty() || scopes.stream().anyMatch(held::contains);
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final InstantSource clock;

        Claims(String issuer, Set<String> audiences, InstantSource clock) {
            super(audiences, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp", "sub"), null);
            this.clock = clock;
            setMaxClockSkew(0);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
