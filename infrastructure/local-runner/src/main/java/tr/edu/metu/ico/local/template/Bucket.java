package tr.edu.metu.ico.local.template;

import java.util.List;

/** A bucket of the template with the origins whose pages may use it. */
public record Bucket(String name, List<String> allowedOrigins) {
    public Bucket {
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
