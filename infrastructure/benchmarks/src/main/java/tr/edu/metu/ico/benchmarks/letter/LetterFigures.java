package tr.edu.metu.ico.benchmarks.letter;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.letter.LetterCode;
import tr.edu.metu.ico.print.AttachedFile;
import tr.edu.metu.ico.print.LetterPdf;
import tr.edu.metu.ico.print.LetterProof;
import tr.edu.metu.ico.print.LetterText;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.ScoreLine;

/**
 * Prints the processor time, in milliseconds, of a result letter with its steps: cold, warm, and each of many. Run it in
 * a fresh virtual machine, with the flags of the functions ({@code -XX:TieredStopAtLevel=1}).
 */
public final class LetterFigures {

    private static final int MANY = 500;
    private static final int STEPS = 12;
    private static final double NANOS = 1e6;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private LetterFigures() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double first = milliseconds(1);
        double second = milliseconds(1);
        double each = milliseconds(MANY) / MANY;
        out.printf(Locale.ROOT, "first %.0f ms, second %.0f ms, each of %d: %.1f ms%n", first, second, MANY, each);
        out.printf(Locale.ROOT, "first : each = %.0f, %d bytes%n", first / each, letter(0).length);
    }

    private static double milliseconds(int letters) {
        long before = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < letters; i++) {
            letter(i);
        }
        return (SYSTEM.getProcessCpuTime() - before) / NANOS;
    }

    private static byte[] letter(int number) {
        var text = new LetterText.Result(
                new LetterText.Person("Iğdır İŞÇİ " + number, "2345671", "CENG", new Text("Undergraduate", "Lisans")),
                new Text("Exchange", "Değişim"),
                Instant.EPOCH,
                new Text("Placed", "Yerleşti"),
                Optional.of(new LetterText.Place(
                        "Universitatea din Timișoara", Optional.of("RO"), new Text("Fall", "Güz"))),
                List.of(),
                Optional.of(new LetterText.Score(new BigDecimal("81.09"), steps())));
        var code = new LetterCode("4TQ8ZV0A7MHC2J9KXRPNE6WB1D");
        var proof = new LetterProof(code, "https://mobility.example/api/letters/" + code, Instant.EPOCH);
        var statement = new AttachedFile("letter.json", "application/json", "The statement", new byte[900]);
        return LetterPdf.of(text, Language.TR, proof, List.of(statement));
    }

    private static List<ScoreLine> steps() {
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new ScoreLine(
                        new Text("Step " + step, "Adım " + step),
                        Optional.of("3.15 / 2.89"),
                        new BigDecimal("1.09"),
                        Optional.empty(),
                        "Score, " + step,
                        step == STEPS - 1))
                .toList();
    }
}
