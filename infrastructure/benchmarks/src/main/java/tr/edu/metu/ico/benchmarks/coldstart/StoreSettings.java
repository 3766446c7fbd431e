package tr.edu.metu.ico.benchmarks.coldstart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tr.edu.metu.ico.file.Area;

/** The settings that the template gives to every function. */
final class StoreSettings {

    static final String REGION = "eu-central-1";

    static final Map<String, String> ALL = all();

    private StoreSettings() {}

    private static Map<String, String> all() {
        var settings = new HashMap<>(Map.of("TABLE_NAME", "measured", "S3_PATH_STYLE", "true"));
        Arrays.stream(Area.values()).forEach(area -> settings.put(area + "_BUCKET", "measured"));
        return Map.copyOf(settings);
    }
}
