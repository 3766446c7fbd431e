package tr.edu.metu.ico.functions.template;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A possible fault in the template, and the promise it breaks. */
record PlantedFault(String story, Promise broken, Consumer<Draft> planting) {

    private static final String[] FIRST_STATEMENT = {"CallsFunction", "Properties", "Policies", "0", "Statement", "0"};

    static Stream<PlantedFault> all() {
        return Stream.of(
                        AccessFaults.inPolicies(),
                        AccessFaults.inAccess(),
                        FunctionFaults.inFunctions(),
                        FunctionFaults.inEvents(),
                        StorageFaults.inStorage(),
                        StorageFaults.inBuckets(),
                        SiteFaults.inTheSite())
                .flatMap(List::stream);
    }

    static PlantedFault fault(String story, Promise broken, Consumer<Draft> planting) {
        return new PlantedFault(story, broken, planting);
    }

    static String[] first(String... path) {
        return join(FIRST_STATEMENT, path);
    }

    static String[] property(String resource, String... path) {
        return join(new String[] {resource, "Properties"}, path);
    }

    static String[] statement(String policy, String... path) {
        return join(new String[] {policy, "Properties", "PolicyDocument", "Statement"}, path);
    }

    private static String[] join(String[] start, String... rest) {
        return Stream.of(start, rest).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return story;
    }
}
