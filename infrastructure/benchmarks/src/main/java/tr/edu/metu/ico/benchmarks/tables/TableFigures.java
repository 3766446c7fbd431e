package tr.edu.metu.ico.benchmarks.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tr.edu.metu.ico.adapters.table.TableColumn;
import tr.edu.metu.ico.adapters.table.TableDefinition;
import tr.edu.metu.ico.adapters.table.TableFormat;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.announcement.Text;

/**
 * Writes a list of eleven columns as CSV, XLSX and PDF and prints processor time, size and the peak of the heap. Every file is
 * written twice; the first includes loading classes. Run it with a heap of 512 MB.
 */
public final class TableFigures {

    private static final int FEW = 5_000;
    private static final int MANY = 100_000;
    private static final Instant SUBMITTED = Instant.parse("2023-11-20T06:00:00Z");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e6;
    private static final double KIB = 1024;

    private static final TableDefinition<Integer> LIST = new TableDefinition<>(
            new Text("Result list", "Sonuç listesi"),
            List.of(
                    TableColumn.integer(new Text("Rank", "Sıra"), OptionalInt::of),
                    TableColumn.text(
                            new Text("Student", "Öğrenci"), 10, i -> String.format(Locale.ROOT, "%07d", 1_000_000 + i)),
                    TableColumn.text(new Text("Name", "Ad soyad"), 28, i -> "Ayşe Gül Karaosmanoğlu " + i % 977),
                    TableColumn.text(new Text("Department", "Bölüm"), 10, i -> "CENG"),
                    TableColumn.text(new Text("Level", "Düzey"), 10, i -> "UG"),
                    TableColumn.text(new Text("Status", "Durum"), 20, i -> i % 3 == 0 ? "Yerleşti" : "Yerleşemedi"),
                    TableColumn.text(new Text("University", "Üniversite"), 14, i -> "DE-KARLSRUHE"),
                    TableColumn.decimal(
                            new Text("Total", "Toplam"), i -> Optional.of(BigDecimal.valueOf(60_000L + i % 40_000, 3))),
                    TableColumn.money(
                            new Text("Grant", "Hibe"), i -> Optional.of(BigDecimal.valueOf(2_000L + i % 500))),
                    TableColumn.instant(
                            new Text("Submitted", "Gönderildi"), i -> Optional.of(SUBMITTED.plusSeconds(i))),
                    TableColumn.text(
                            new Text("Reasons", "Gerekçeler"),
                            50,
                            i -> i % 3 == 0 ? "" : "DE-KARLSRUHE: higher scores took the places")));

    private TableFigures() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("format, rows, run, processor ms, KiB, peak heap MiB");
        for (var format : List.of(TableFormat.CSV, TableFormat.XLSX, TableFormat.PDF)) {
            for (int rows : format == TableFormat.PDF ? new int[] {FEW} : new int[] {FEW, MANY}) {
                for (int run = 1; run <= 2; run++) {
                    write(format, rows, run);
                }
            }
        }
    }

    private static void write(TableFormat format, int rows, int run) throws IOException {
        var file = Files.createTempFile("table", format.ending());
        try {
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
            long begin = THREADS.getCurrentThreadCpuTime();
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(LIST, IntStream.range(1, rows + 1).boxed(), TableLanguage.TR, out);
            }
            long took = THREADS.getCurrentThreadCpuTime() - begin;
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d, %d, %.0f, %.0f, %.0f%n",
                    format,
                    rows,
                    run,
                    took / NANOSECONDS,
                    Files.size(file) / KIB,
                    peak() / KIB / KIB);
        } finally {
            Files.delete(file);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
