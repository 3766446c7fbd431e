package tr.edu.metu.ico.benchmarks.coldstart;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.adapters.rehearsal.MemoryAws;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.rehearsal.StoryClock;

/**
 * Measures what a cold start costs: each function in a fresh virtual machine under Lambda's own runtime client, against a
 * small Runtime API and stores in memory behind TLS. {@code -Druns} says how often; the medians are printed. {@code -Donly}
 * takes the scenarios whose title has this word, {@code -Dflags} adds flags of the virtual machine.
 */
public final class ColdStart {

    private static final String UNTIL_OPEN = "tr.edu.metu.ico.functions.milestones.OpenCallHandler";
    private static final double MILLION = 1e6;

    private final Path folder;
    private final Path taskRoot;
    private final Tls tls;
    private final MemoryAwsServer server;

    private ColdStart(Path jar, Path folder) {
        this.folder = folder;
        taskRoot = TaskRoot.unpack(jar, folder.resolve("task"));
        tls = new Tls(folder);
        server = new MemoryAwsServer(tls.context());
    }

    public static void main(String[] arguments) throws IOException {
        int runs = Integer.getInteger("runs", 5);
        StoreSettings.ALL.forEach((name, value) -> System.setProperty("ico." + name, value));
        System.setProperty("aws.region", StoreSettings.REGION);
        System.setProperty("ico.LOG_FILE", "/dev/null");
        var target = Path.of("infrastructure", "benchmarks", "target").toAbsolutePath();
        var folder = Files.createTempDirectory(target, "cold-start");
        var measuring = new ColdStart(Path.of("functions", "target", "functions.jar"), folder);
        try (var _ = measuring.server) {
            measuring.table(runs);
        }
    }

    private void table(int runs) {
        System.out.printf(
                Locale.ROOT,
                "%n%-22s %-28s %8s %8s %8s %8s %6s %8s %8s%n",
                "processor time, ms",
                "",
                "init",
                "restore",
                "first",
                "second",
                "ratio",
                "classes",
                "+ first");
        for (var scenario : Scenario.all()) {
            if (scenario.title().contains(System.getProperty("only", ""))) {
                List.of(Start.values()).forEach(start -> line(scenario, start, runs));
            }
        }
    }

    private void line(Scenario scenario, Start start, int runs) {
        var median = Measured.median(
                IntStream.range(0, runs).mapToObj(_ -> measure(scenario, start)).toList());
        System.out.printf(
                Locale.ROOT,
                "%-22s %-28s %8.0f %8.1f %8.1f %8.1f %6.2f %8d %8d%n",
                scenario.title(),
                start.title(),
                median.init() / MILLION,
                median.restore() / MILLION,
                median.first() / MILLION,
                median.second() / MILLION,
                (double) median.first() / median.second(),
                median.classes(),
                median.firstClasses());
    }

    private Measured measure(Scenario scenario, Start start) {
        server.serve(openCall());
        try (var api = new RuntimeApi();
                var function = FunctionProcess.start(
                        scenario.handler(),
                        taskRoot,
                        flags(start),
                        environment(scenario, start, api),
                        folder.resolve("log"))) {
            return new Phases(api, function).measure(start.snapshot(), scenario.events());
        } catch (IllegalStateException failed) {
            throw new IllegalStateException(scenario.title() + ": see " + folder.resolve("log"), failed);
        }
    }

    private List<String> flags(Start start) {
        var flags = new ArrayList<>(start.flags());
        flags.add("-Djavax.net.ssl.trustStore=" + tls.authorities());
        Optional.ofNullable(System.getProperty("flags"))
                .map(more -> List.of(more.split(" ")))
                .ifPresent(flags::addAll);
        return flags;
    }

    /** Stores with a call that is open and a student who may apply. */
    private static MemoryAws openCall() {
        var clock = new StoryClock();
        var aws = new MemoryAws(clock);
        Wiring.rehearsal(aws, clock).play(UNTIL_OPEN);
        return aws;
    }

    private Map<String, String> environment(Scenario scenario, Start start, RuntimeApi api) {
        var environment = new HashMap<>(StoreSettings.ALL);
        environment.putAll(Map.of(
                "_HANDLER",
                scenario.handler(),
                "AWS_REGION",
                StoreSettings.REGION,
                "AWS_ENDPOINT_URL",
                server.url().toString(),
                "AWS_LAMBDA_RUNTIME_API",
                api.address(),
                "AWS_LAMBDA_FUNCTION_NAME",
                "measured",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                "1769",
                "AWS_LAMBDA_LOG_FORMAT",
                "JSON",
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                start.snapshot() ? "snap-start" : "on-demand",
                "LAMBDA_TASK_ROOT",
                taskRoot.toString()));
        environment.putAll(
                start.snapshot()
                        ? Map.of(
                                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                                api.credentialsUrl(),
                                "AWS_CONTAINER_AUTHORIZATION_TOKEN",
                                "nobody")
                        : Map.of("AWS_ACCESS_KEY_ID", "nobody", "AWS_SECRET_ACCESS_KEY", "nobody"));
        return environment;
    }

    /** The phases of one function, each ended by the function's asking what to do next. */
    private record Phases(RuntimeApi api, FunctionProcess function) {

        Measured measure(boolean snapshot, List<String> events) {
            var asked = api.awaitNext();
            long init = function.cpu();
            long restore = 0;
            if (snapshot) {
                long before = still(init);
                RuntimeApi.restore(asked);
                asked = api.awaitNext();
                restore = function.cpu() - before;
            }
            function.freeze();
            int classes = function.classes();
            function.thaw();
            long beforeFirst = function.cpu();
            asked = invoke(asked, events.getFirst());
            long first = function.cpu() - beforeFirst;
            function.freeze();
            int afterFirst = function.classes();
            function.thaw();
            long beforeSecond = function.cpu();
            invoke(asked, events.getLast());
            long second = function.cpu() - beforeSecond;
            return new Measured(init, restore, first, second, classes, afterFirst - (long) classes);
        }

        /** A snapshot is taken of a function that stands still. */
        private long still(long cpu) {
            function.freeze();
            function.thaw();
            return Math.max(cpu, function.cpu());
        }

        private HttpExchange invoke(HttpExchange asked, String event) {
            api.invoke(asked, event);
            var answer = api.awaitAnswer();
            if (!answer.contains("\"statusCode\":20")) {
                throw new IllegalStateException("the function answered " + answer);
            }
            return api.awaitNext();
        }
    }
}
