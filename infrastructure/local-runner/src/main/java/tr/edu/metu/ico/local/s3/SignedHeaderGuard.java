package tr.edu.metu.ico.local.s3;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.shaded.org.eclipse.jetty.http.HttpField;
import org.gaul.shaded.org.eclipse.jetty.http.HttpHeader;
import org.gaul.shaded.org.eclipse.jetty.http.HttpMethod;
import org.gaul.shaded.org.eclipse.jetty.io.Content;
import org.gaul.shaded.org.eclipse.jetty.server.Handler;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;

/**
 * Refuses what S3 refuses before it looks at an object: a request without a signature, an {@code x-amz-} header that the signature does not cover, and, by the
 * bucket policies, every ACL, even a signed one that changes nothing. S3Proxy checks signatures, but ignores headers that they
 * do not name, and drops the ACL {@code private} before a store can see it.
 * Other requests are read to their end before the connection may close.
 */
final class SignedHeaderGuard extends Handler.Wrapper {
    private static final System.Logger LOG = System.getLogger(SignedHeaderGuard.class.getName());

    private static final String OURS = "x-amz-";
    private static final String ACL = "x-amz-acl";

    /** Where {@code Authorization} lists the signed headers. */
    private static final Pattern SIGNED = Pattern.compile("SignedHeaders=([^,\\s]*)");

    /**
     * Puts this check in front of a server that has not been started.
     *
     * @throws IllegalStateException if the server is built differently from the version this was written for
     */
    static void guard(S3Proxy proxy) {
        try {
            var field = S3Proxy.class.getDeclaredField("server");
            field.setAccessible(true);
            ((Server) field.get(proxy)).insertHandler(new SignedHeaderGuard());
        } catch (ReflectiveOperationException another) {
            throw new IllegalStateException("this version of S3Proxy has no server to guard", another);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (unsigned(request) || saysMore(request)) {
            Response.writeError(request, response, callback, 403, "AccessDenied");
            return true;
        }
        return super.handle(request, response, Callback.from(() -> readToItsEnd(request), callback));
    }

    /**
     * S3Proxy answers when it has the object, not when it has the checksum after it. Closing the connection then would make a
     * client send the object again that is already stored.
     */
    private static void readToItsEnd(Request request) {
        try {
            Content.Source.consumeAll(request);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "a client went away before its request ended", gone);
        }
    }

    private static boolean saysMore(Request request) {
        var signed = signed(request);
        return request.getHeaders().stream()
                .map(HttpField::getLowerCaseName)
                .anyMatch(name -> name.equals(ACL) || name.startsWith(OURS) && !signed.contains(name));
    }

    /** A browser asks without a signature whether it may send one with it. */
    private static boolean unsigned(Request request) {
        return !HttpMethod.OPTIONS.is(request.getMethod())
                && !request.getHeaders().contains(HttpHeader.AUTHORIZATION)
                && Request.extractQueryParameters(request).getValue("X-Amz-Signature") == null;
    }

    private static Set<String> signed(Request request) {
        var inLink = Request.extractQueryParameters(request).getValue("X-Amz-SignedHeaders");
        return Optional.ofNullable(inLink).or(() -> inHeader(request)).stream()
                .flatMap(names -> Arrays.stream(names.toLowerCase(Locale.ROOT).split(";")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> inHeader(Request request) {
        return Optional.ofNullable(request.getHeaders().get("Authorization"))
                .map(SIGNED::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1));
    }
}
