package tr.edu.metu.ico.benchmarks.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.local.dynamodb.LocalDynamo;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** DynamoDB Local in a separate process, so that its memory and work are not measured. */
final class DatabaseProcess implements AutoCloseable {

    private final Process process;
    private final URI url;

    private DatabaseProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** Starts on an empty folder and waits until it responds. */
    static DatabaseProcess start(Path template, Path folder) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Dsqlite4java.library.path=" + System.getProperty("sqlite4java.library.path"),
                DatabaseProcess.class.getName(),
                template.toString(),
                folder.toString());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            var process = builder.start();
            return new DatabaseProcess(process, URI.create(url(process.inputReader(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("http://")) {
                return line;
            }
        }
        throw new IllegalStateException("DynamoDB Local did not start");
    }

    URI url() {
        return url;
    }

    /** The table of the template. */
    static String tableName(Path template) {
        return read(template).tables().getFirst().name();
    }

    private static SystemTemplate read(Path template) {
        return SystemTemplate.read(template, Map.of("Stage", "figures"));
    }

    /** Arguments: the template and the folder. Lives until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        try (var database =
                new LocalDynamo(0, folder, read(Path.of(arguments[0])).tables())) {
            System.out.println(database.url());
            while (System.in.read() >= 0) {
                // no input is expected: its end means that the parent has ended
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
