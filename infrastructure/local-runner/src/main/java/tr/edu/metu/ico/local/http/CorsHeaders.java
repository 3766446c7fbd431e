package tr.edu.metu.ico.local.http;

import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import tr.edu.metu.ico.local.template.Cors;

/** The HTTP API's response to a page of another origin. */
record CorsHeaders(Cors cors) {
    /** Adds the headers when the origin is allowed; returns whether the request is a preflight, which ends here. */
    boolean apply(Request request, Response response) {
        var origin = request.getHeaders().get("Origin");
        if (origin == null || cors.origins().isEmpty()) {
            return false;
        }
        var headers = response.getHeaders();
        if (cors.origins().contains("*") || cors.origins().contains(origin)) {
            headers.put("Access-Control-Allow-Origin", cors.origins().contains("*") ? "*" : origin);
            headers.put("Vary", "Origin");
            put(headers, "Access-Control-Expose-Headers", cors.exposed());
        }
        var preflight =
                request.getMethod().equals("OPTIONS") && request.getHeaders().contains("Access-Control-Request-Method");
        if (preflight && headers.contains("Access-Control-Allow-Origin")) {
            put(headers, "Access-Control-Allow-Methods", cors.methods());
            put(headers, "Access-Control-Allow-Headers", cors.headers());
            headers.put("Access-Control-Max-Age", Integer.toString(cors.maxAge()));
        }
        return preflight;
    }

    private static void put(HttpFields.Mutable headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.put(name, String.join(",", values));
        }
    }
}
