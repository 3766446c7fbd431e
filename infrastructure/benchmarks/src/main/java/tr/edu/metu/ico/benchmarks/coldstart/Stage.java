package tr.edu.metu.ico.benchmarks.coldstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.adapters.rehearsal.MemoryAws;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.rehearsal.StoryClock;

/**
 * The setting in which functions are started one after the other: their classes, and stores in memory behind TLS with an open
 * call.
 */
final class Stage implements AutoCloseable {

    private static final String UNTIL_OPEN = "tr.edu.metu.ico.functions.milestones.OpenCallHandler";

    private final Path folder;
    private final Path taskRoot;
    private final Tls tls;
    private final MemoryAwsServer server;

    /**
     * @param taskRoot the classes of the functions, as Lambda finds them
     * @param folder   for the certificate and the log
     */
    Stage(Path taskRoot, Path folder) {
        this.taskRoot = taskRoot;
        this.folder = folder;
        tls = new Tls(folder);
        server = new MemoryAwsServer(tls.context());
    }

    /** Where a started function's output goes. */
    Path log() {
        return folder.resolve("log");
    }

    /** The requests to the stores since the last start. */
    int requests() {
        return server.requests();
    }

    /** Starts the function of this scenario on fresh stores. */
    FunctionProcess start(Scenario scenario, Start start, RuntimeApi api) {
        server.serve(openCall());
        return FunctionProcess.start(
                scenario.handler(), taskRoot, flags(start), environment(scenario, start, api), log());
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

    @Override
    public void close() {
        server.close();
    }
}
