package tr.edu.metu.ico.local.edge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import tr.edu.metu.ico.local.http.Answers;
import tr.edu.metu.ico.local.s3.StoredPages;
import tr.edu.metu.ico.local.template.Distribution;
import tr.edu.metu.ico.local.template.Distribution.Origin;

/**
 * The distribution of the template: pages of a bucket, the API and the styles under one address, with the security headers. It
 * keeps nothing, so a changed page is seen at once.
 */
public final class Edge extends Handler.Abstract {
    /** Without the permission to list, S3 does not say that there is no such key. */
    private static final int FORBIDDEN = 403;

    /** S3 takes no longer key, in bytes, and says so before it looks for one. */
    private static final int LONGEST_KEY = 1024;

    private static final int BAD_REQUEST = 400;

    private final Distribution distribution;
    private final StoredPages pages;
    private final Handler gateway;
    private final UnaryOperator<String> local;

    /**
     * @param gateway the HTTP API
     * @param local   puts hosts of this machine in place of those of AWS that a header names
     */
    public Edge(Distribution distribution, StoredPages pages, Handler gateway, UnaryOperator<String> local) {
        this.distribution = distribution;
        this.pages = pages;
        this.gateway = gateway;
        this.local = local;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = request.getHttpURI().getPath();
        var behaviour = distribution.of(path);
        behaviour.headers().forEach((name, value) -> response.getHeaders().put(name, local.apply(value)));
        if (!behaviour.methods().contains(request.getMethod())) {
            Answers.message(response, callback, FORBIDDEN, "This distribution is not configured to allow the method.");
            return true;
        }
        var target = path.equals("/") ? "/" + distribution.root() : path;
        return answer(behaviour.origins().iterator(), behaviour, target, request, response, callback);
    }

    private boolean answer(
            Iterator<Origin> origins,
            Distribution.Behaviour behaviour,
            String path,
            Request request,
            Response response,
            Callback callback)
            throws Exception {
        return switch (origins.next()) {
            case Origin.Gateway(var before) -> {
                var there = HttpURI.build(request.getHttpURI()).path(before + path);
                yield gateway.handle(Request.serveAs(request, there), response, callback);
            }
            case Origin.Objects(var bucket) -> {
                var key = path.substring(1);
                var refusal = isTooLong(key) ? BAD_REQUEST : FORBIDDEN;
                // S3 has no page under such a key; the embedded server would find the one without the slash
                var page = refusal == FORBIDDEN && !key.endsWith("/")
                        ? pages.find(bucket, key)
                        : Optional.<ResponseBytes<GetObjectResponse>>empty();
                if (page.isEmpty() && behaviour.failover().contains(refusal) && origins.hasNext()) {
                    yield answer(origins, behaviour, path, request, response, callback);
                }
                page.ifPresentOrElse(
                        found -> write(found, response, callback),
                        () -> Answers.message(response, callback, refusal, "Access Denied"));
                yield true;
            }
        };
    }

    private static boolean isTooLong(String path) {
        return URIUtil.decodePath(path).getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY;
    }

    private static void write(ResponseBytes<GetObjectResponse> page, Response response, Callback callback) {
        var headers = response.getHeaders();
        var stored = page.response();
        response.setStatus(200);
        headers.put(HttpHeader.CONTENT_TYPE, stored.contentType());
        headers.put(HttpHeader.ETAG, stored.eTag());
        if (stored.cacheControl() != null) {
            headers.put(HttpHeader.CACHE_CONTROL, stored.cacheControl());
        }
        if (stored.contentLanguage() != null) {
            headers.put(HttpHeader.CONTENT_LANGUAGE, stored.contentLanguage());
        }
        if (stored.contentDisposition() != null) {
            headers.put("Content-Disposition", stored.contentDisposition());
        }
        response.write(true, ByteBuffer.wrap(page.asByteArray()), callback);
    }
}
