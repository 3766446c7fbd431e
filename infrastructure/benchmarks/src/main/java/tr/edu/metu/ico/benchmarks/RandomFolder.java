package tr.edu.metu.ico.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a random instance as a folder for {@code place}; the same seed always gives the same instance. Programmes are not
 * equally popular, seats are a little fewer than applicants, and scores have two digits after the point.
 */
public final class RandomFolder {
    private final SplittableRandom random;
    private final int applicants;
    private final int choices;
    private final int programmes;

    private RandomFolder(int applicants, int choices, int programmes, long seed) {
        this.applicants = applicants;
        this.choices = choices;
        this.programmes = programmes;
        random = new SplittableRandom(seed);
    }

    /** Arguments: folder, applicants, choices, programmes, seed. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var instance = new RandomFolder(
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]));
        Files.writeString(folder.resolve("instance.json"), "{\"tieBreak\":\"INPUT_ORDER\"}\n");
        instance.writeProgrammes(folder.resolve("programmes.csv"));
        instance.writeApplicants(folder.resolve("applicants.csv"));
    }

    private void writeProgrammes(Path file) throws IOException {
        var text = new StringBuilder("id,capacity,country\n");
        int mean = Math.max(1, applicants * 9 / 10 / programmes);
        for (int programme = 0; programme < programmes; programme++) {
            text.append(programme).append(',').append(random.nextInt(2 * mean + 1));
            text.append(',')
                    .append((char) ('A' + programme % 26))
                    .append((char) ('A' + programme / 26 % 26))
                    .append('\n');
        }
        Files.writeString(file, text);
    }

    private void writeApplicants(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            var header = new StringBuilder("id,score,citizenship");
            for (int choice = 1; choice <= choices; choice++) {
                header.append(",c").append(choice);
            }
            write(out, header.append('\n'));
            var row = new StringBuilder();
            for (int applicant = 0; applicant < applicants; applicant++) {
                row.setLength(0);
                int score = random.nextInt(10_000);
                row.append(applicant).append(',').append(score / 100).append('.');
                row.append((char) ('0' + score / 10 % 10))
                        .append((char) ('0' + score % 10))
                        .append(",TR");
                int[] wanted = new int[choices];
                int known = 0;
                while (known < Math.min(choices, programmes)) {
                    int programme = popular();
                    boolean again = false;
                    for (int i = 0; i < known; i++) {
                        again |= wanted[i] == programme;
                    }
                    if (!again) {
                        wanted[known++] = programme;
                        row.append(',').append(programme);
                    }
                }
                row.append(",-1".repeat(choices - known)).append('\n');
                write(out, row);
            }
        }
    }

    /** A programme; the lower its number, the likelier. */
    private int popular() {
        long draw = random.nextInt(1 << 20);
        return (int) (draw * draw * programmes >>> 40);
    }

    private static void write(OutputStream out, CharSequence text) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
