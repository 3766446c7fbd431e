package tr.edu.metu.ico.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses a query with a broken escape, as the gateway does; Jetty itself looks at the path only. */
final class ReadableQueries extends Handler.Wrapper {

    ReadableQueries(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var query = request.getHttpURI().getQuery();
        if (query == null || isReadable(query)) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, 400);
        return true;
    }

    private static boolean isReadable(String query) {
        try {
            URLDecoder.decode(query, StandardCharsets.UTF_8);
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
