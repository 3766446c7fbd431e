package tr.edu.metu.ico.benchmarks.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.table.TableFormat;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.export.FileKind;
import tr.edu.metu.ico.functions.officefiles.tables.FileTables;

/**
 * What files of the office cost when their rows are stored: one application is submitted through the functions and its items are
 * copied for other students, first for a few and then for many. Each time another process with a heap of 512 MB reads the rows
 * from DynamoDB Local, which is a process of its own, and writes the files.
 */
public final class StoredTables {

    private static final CallId CALL = new CallId("OE-2024");
    private static final int FIRST = 1_500_000;
    private static final int TOGETHER = 1_000;
    private static final double NANOSECONDS = 1e6;
    private static final double KIB = 1024;

    private StoredTables() {}

    /**
     * Without arguments: fills the table and starts the measuring processes. The system properties {@code few} and {@code many}
     * set other numbers of applications.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var template = Path.of(System.getProperty("template", "template.yaml"));
        if (arguments.length > 0) {
            measure(OfficeFigures.table(
                    OfficeFigures.client(URI.create(arguments[0])), DatabaseProcess.tableName(template)));
            return;
        }
        var folder = Files.createTempDirectory("stored-tables");
        System.setProperty("ico.LOG_FILE", folder.resolve("functions.log").toString());
        try (var database = DatabaseProcess.start(template, folder)) {
            var dynamo = OfficeFigures.client(database.url());
            var name = DatabaseProcess.tableName(template);
            var table = OfficeFigures.table(dynamo, name);
            new OfficeFigures(table, 1, 1, 300).submitted();
            var items = itemsOfTheFirst(dynamo, name);
            int few = Integer.getInteger("few", 5_000);
            System.out.println("file, format, rows, run, processor ms, elapsed ms, KiB, resident MB");
            copy(table, items, 1, few);
            inAnotherProcess(database.url());
            copy(table, items, few, Integer.getInteger("many", 100_000));
            inAnotherProcess(database.url());
        }
    }

    /** The application and the record of the first student. */
    private static List<Map<String, AttributeValue>> itemsOfTheFirst(DynamoDbClient dynamo, String name) {
        return dynamo.scanPaginator(scan -> scan.tableName(name)).items().stream()
                .filter(item -> {
                    var sort = ItemKey.of(item).sort();
                    return sort.equals(FIRST + "#APPLICATION")
                            || sort.equals(Integer.toString(FIRST)) && item.containsKey("cohort");
                })
                .toList();
    }

    private static void copy(DynamoTable table, List<Map<String, AttributeValue>> items, int from, int to) {
        if (items.size() != 2) {
            throw new IllegalStateException("expected an application and a record, not " + items.size() + " items");
        }
        for (int begin = from; begin < to; begin += TOGETHER) {
            table.putAll(IntStream.range(begin, Math.min(begin + TOGETHER, to))
                    .boxed()
                    .flatMap(other -> items.stream().map(item -> of(FIRST + other, item)))
                    .toList());
        }
    }

    /** The same item of another student, in that student's shard. */
    private static Map<String, AttributeValue> of(int student, Map<String, AttributeValue> item) {
        var copy = new HashMap<String, AttributeValue>();
        item.forEach((name, value) -> copy.put(name, of(student, value)));
        var shard = ItemKey.shard(Integer.toString(student));
        var partition = ItemKey.of(item).partition();
        copy.put(
                ItemKey.PARTITION,
                AttributeValue.fromS(partition.substring(0, partition.length() - shard.length()) + shard));
        return copy;
    }

    private static AttributeValue of(int student, AttributeValue value) {
        if (value.s() != null) {
            return AttributeValue.fromS(value.s().replace(Integer.toString(FIRST), Integer.toString(student)));
        }
        if (value.hasM()) {
            return AttributeValue.fromM(value.m().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, part -> of(student, part.getValue()))));
        }
        return value;
    }

    private static void inAnotherProcess(URI database) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        StoredTables.class.getName(),
                        database.toString())
                .inheritIO();
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("the files were not written; see above");
        }
    }

    private static void measure(DynamoTable table) throws IOException {
        var parts = new OfficeFigures(table, 1, 1, 300).parts();
        var tables = new FileTables(parts);
        var call = parts.ports().calls().find(CALL).orElseThrow();
        for (var content :
                List.of(FileContent.of(FileKind.APPLICATIONS, Optional.empty()), FileContent.of(ImportKind.RECORDS))) {
            for (var format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
                for (int run = 1; run <= 2; run++) {
                    var file = Files.createTempFile("stored", format.ending());
                    long began = System.nanoTime();
                    long used = processorTime();
                    long rows;
                    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                        rows = tables.of(call, content, parts.clock().instant()).write(format, TableLanguage.TR, out);
                    }
                    System.out.printf(
                            Locale.ROOT,
                            "%s, %s, %d, %d, %.0f, %d, %.0f, %d%n",
                            content.kind(),
                            format,
                            rows,
                            run,
                            (processorTime() - used) / NANOSECONDS,
                            Duration.ofNanos(System.nanoTime() - began).toMillis(),
                            Files.size(file) / KIB,
                            resident());
                    Files.delete(file);
                }
            }
        }
    }

    /** Of the whole process, with compilation and garbage collection. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The most memory that the process has held so far, in MB. */
    private static long resident() throws IOException {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1000)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
