package tr.edu.metu.ico.adapters.table;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed; a test that needs it is skipped elsewhere and says so. */
public final class LibreOffice {

    /** CSV with commas and quotes in UTF-8, every cell as it is shown. */
    public static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Skips the test if there is none. @param folder an empty folder, for profile and files */
    public static LibreOffice orSkip(Path folder) {
        var program = installed();
        assumeTrue(program.isPresent(), "LibreOffice is not installed: what it makes of exported files is not checked");
        return new LibreOffice(program.orElseThrow(), folder);
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(place -> Stream.of(Path.of(place, "soffice"), Path.of(place, "libreoffice")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens a file and saves it in another format.
     *
     * @param name   with its ending, such as {@code records.xlsx}
     * @param format an ending, or an ending and the name of a filter
     */
    public byte[] saved(byte[] content, String name, String format) throws IOException, InterruptedException {
        var opened = Files.write(folder.resolve(name), content);
        var saved = Files.createTempDirectory(folder, "saved");
        var command = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        saved.toString(),
                        opened.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        command.environment().put("LC_ALL", "C.UTF-8");
        var process = command.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice has not finished");
        var stem = name.substring(0, name.lastIndexOf('.'));
        return Files.readAllBytes(saved.resolve(stem + "." + format.split(":", 2)[0]));
    }
}
