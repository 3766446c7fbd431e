package tr.edu.metu.ico.adapters.bundle;

import java.util.List;
import java.util.Map;

/** The entries of a bundle by name. */
public record BundleEntries(Map<String, byte[]> content) {

    static final String DEFINITION = "definition.json";
    static final String APPLICANTS = "applicants.json";
    static final String PROGRAMMES = "programmes.json";
    static final String RESULT = "result.json";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    /** The entries whose digests the manifest lists. */
    static final List<String> DOCUMENTS = List.of(DEFINITION, APPLICANTS, PROGRAMMES, RESULT);

    /** All entries, in their fixed order. */
    static final List<String> ALL = List.of(DEFINITION, APPLICANTS, PROGRAMMES, RESULT, MANIFEST, SIGNATURE);

    public BundleEntries {
        content = Map.copyOf(content);
    }

    byte[] of(String name) {
        return content.get(name);
    }
}
