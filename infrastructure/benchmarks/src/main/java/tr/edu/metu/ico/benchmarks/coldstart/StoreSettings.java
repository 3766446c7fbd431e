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

    /** The same for this virtual machine, where stores are filled; nothing of that is logged. */
    static void publish() {
        ALL.forEach((name, value) -> System.setProperty("ico." + name, value));
        System.setProperty("aws.region", REGION);
        System.setProperty("ico.LOG_FILE", "/dev/null");
    }

    /** As if they had never been published. */
    static void withdraw() {
        ALL.keySet().forEach(name -> System.clearProperty("ico." + name));
        System.clearProperty("aws.region");
        System.clearProperty("ico.LOG_FILE");
    }

    private static Map<String, String> all() {
        var settings = new HashMap<>(Map.of("TABLE_NAME", "measured", "S3_PATH_STYLE", "true"));
        Arrays.stream(Area.values()).forEach(area -> settings.put(area + "_BUCKET", "measured"));
        return Map.copyOf(settings);
    }
}
