package tr.edu.metu.ico.local.template;

import java.util.List;

/** The HTTP API's CORS settings; without origins the API sends no CORS headers. */
public record Cors(List<String> origins, List<String> methods, List<String> headers, List<String> exposed, int maxAge) {
    public static final Cors NONE = new Cors(List.of(), List.of(), List.of(), List.of(), 0);

    public Cors {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        headers = List.copyOf(headers);
        exposed = List.copyOf(exposed);
    }
}
