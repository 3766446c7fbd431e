package tr.edu.metu.ico.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Principals;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** One request from the gateway: its content, its sender and the gateway's receipt time. */
public final class Request {

    private static final int LARGEST_BODY = 1 << 20;

    private final APIGatewayV2HTTPEvent event;
    private final Principal principal;

    private Request(APIGatewayV2HTTPEvent event, Principal principal) {
        this.event = event;
        this.principal = principal;
    }

    /** @param action what is asked for; only a public one needs no login */
    static Request of(APIGatewayV2HTTPEvent event, Action action) {
        var known = action.isPublic() ? Optional.of(Principal.NOBODY) : principal(event);
        return new Request(event, known.orElseThrow(Refusal::unknownPerson));
    }

    /** The same request with what the guard found out about the person. */
    Request by(Principal acting) {
        return new Request(event, acting);
    }

    public Principal principal() {
        return principal;
    }

    /** The gateway's receipt time; only this time decides deadlines (INV-1). */
    public Instant receivedAt() {
        return Instant.ofEpochMilli(event.getRequestContext().getTimeEpoch());
    }

    /** The path parameter of this name. */
    public String path(String name) {
        return Optional.ofNullable(event.getPathParameters())
                .map(p -> p.get(name))
                .orElseThrow(Refusal::notFound);
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(event.getQueryStringParameters()).map(p -> p.get(name));
    }

    /** The gateway's own host name, not one that the client claims. */
    String host() {
        return event.getRequestContext().getDomainName();
    }

    /** A header; the gateway writes names in lower case. */
    public Optional<String> header(String lowerCaseName) {
        return header(event, lowerCaseName);
    }

    static Optional<String> header(APIGatewayV2HTTPEvent event, String lowerCaseName) {
        return Optional.ofNullable(event.getHeaders()).map(h -> h.get(lowerCaseName));
    }

    /** Whether the client would rather show a page than read JSON, as a browser without scripts does. */
    static boolean prefersPage(APIGatewayV2HTTPEvent event) {
        return header(event, "accept")
                .filter(types -> types.contains("text/html"))
                .isPresent();
    }

    boolean prefersPage() {
        return prefersPage(event);
    }

    /** The version of {@code If-Match}, such as {@code "3"}. */
    public long ifMatch() {
        var tag = header("if-match").orElseThrow(Refusal::versionRequired);
        if (!tag.matches("\"?[0-9]{1,18}\"?")) {
            throw Refusal.malformed(
                    "If-Match",
                    "If-Match must be one version such as \"3\".",
                    "If-Match tek bir sürüm olmalıdır, örneğin \"3\".");
        }
        return Long.parseLong(tag.replace("\"", ""));
    }

    /** The version of {@code If-Match} where the resource may be new; empty without the header. */
    public Optional<Long> ifMatchIfAny() {
        return header("if-match").map(_ -> ifMatch());
    }

    /** The client's idempotency key, with the digest of the request (INV-4). */
    public IdempotencyKey idempotencyKey() {
        var value = BodyFields.required("Idempotency-Key", header("idempotency-key"));
        return BodyFields.parsed(
                "Idempotency-Key",
                () -> new IdempotencyKey(value, Sha256.of(body())),
                "Idempotency-Key must have 8 to 64 letters, digits, hyphens or underscores.",
                "Idempotency-Key 8-64 harf, rakam, tire ya da alt çizgi olmalıdır.");
    }

    /** The body as sent; invalid UTF-8 is refused, not replaced. */
    public byte[] body() {
        var text = Optional.ofNullable(event.getBody()).orElse("");
        // the text is at least as long, in base64 a third longer
        if (text.length() > LARGEST_BODY / 3 * 4 + 4) {
            throw Refusal.tooLarge();
        }
        var bytes = event.getIsBase64Encoded() ? decoded(text) : encoded(text);
        if (bytes.length > LARGEST_BODY) {
            throw Refusal.tooLarge();
        }
        return bytes;
    }

    private static byte[] encoded(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refusal.malformed(List.of(Problem.of(
                    "",
                    "NOT_UTF_8",
                    "The body is not UTF-8 text; send it again as UTF-8.",
                    "Gövde UTF-8 metni değil; UTF-8 olarak yeniden gönderin.")));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.malformed(
                    List.of(Problem.of("", "NOT_BASE64", "The body is not base64.", "Gövde base64 değil.")));
        }
    }

    private static Optional<Principal> principal(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getAuthorizer)
                .map(APIGatewayV2HTTPEvent.RequestContext.Authorizer::getJwt)
                .map(APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT::getClaims)
                .flatMap((Map<String, String> claims) -> Principals.of(claims));
    }
}
