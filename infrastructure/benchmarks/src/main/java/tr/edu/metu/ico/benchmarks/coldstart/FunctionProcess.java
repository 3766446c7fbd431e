package tr.edu.metu.ico.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A function in a fresh virtual machine under Lambda's runtime interface client; it is paused between its phases. */
final class FunctionProcess implements AutoCloseable {

    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    /** What Lambda itself puts on the class path; the function's own classes are in the task root. */
    private static final Pattern RUNTIME = Pattern.compile(
            ".*/(aws-lambda-java-(core|serialization|runtime-interface-client)|annotations|utils-lite)-[0-9.]+\\.jar");

    private final Process process;

    private FunctionProcess(Process process) {
        this.process = process;
    }

    /**
     * @param taskRoot    where the function's classes are; it starts there, as on Lambda
     * @param flags       of the virtual machine
     * @param environment of the process, which inherits nothing
     */
    static FunctionProcess start(
            String handler, Path taskRoot, List<String> flags, Map<String, String> environment, Path log) {
        var command = new ArrayList<>(List.of(java("java")));
        command.addAll(flags);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", runtime(), CLIENT, handler));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.directory(taskRoot.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new FunctionProcess(builder.start());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static String runtime() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> RUNTIME.matcher(path).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Processor time so far, in nanoseconds. */
    long cpu() {
        return ProcessClock.nanos(process.pid());
    }

    /** Classes loaded so far, which the virtual machine publishes for other processes. */
    int classes() {
        var lines = Commands.run(List.of(java("jstat"), "-class", Long.toString(process.pid())))
                .lines()
                .toList();
        return Integer.parseInt(lines.get(1).strip().split(" +")[0]);
    }

    /** As Lambda freezes an idle function: background compilation stops too. */
    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    private void signal(String name) {
        Commands.run(List.of("kill", name, Long.toString(process.pid())));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
