package tr.edu.metu.ico.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package of the main sources documents what it contains and what it must not. */
class PackageInfoTest {
    private static final String INFO = "/package-info.java";

    @Test
    void every_main_package_says_what_lives_in_it_and_what_may_not() throws IOException {
        var silent = silent(SourceFormat.projectRoot());

        assertEquals(List.of(), List.copyOf(silent));
    }

    @Test
    void a_package_that_says_nothing_or_only_half_is_named(@TempDir Path root) throws IOException {
        var main = Files.createDirectories(root.resolve("src/main/java"));
        for (var name : List.of("told", "half", "silent")) {
            Files.writeString(Files.createDirectory(main.resolve(name)).resolve("A.java"), "class A {}");
        }
        Files.writeString(main.resolve("told" + INFO), "/**\n * Lives.\n *\n * <p>May not.\n */\npackage told;\n");
        Files.writeString(main.resolve("half" + INFO), "/** Lives. */\npackage half;\n");

        assertEquals(List.of("src/main/java/half", "src/main/java/silent"), List.copyOf(silent(root)));
    }

    private static TreeSet<String> silent(Path root) throws IOException {
        var sources = ProjectFiles.below(root)
                .only(path -> path.contains("src/main/java/") && path.endsWith(".java"))
                .texts();
        var silent = new TreeSet<String>();
        for (var path : sources.keySet()) {
            var folder = path.substring(0, path.lastIndexOf('/'));
            if (!sources.getOrDefault(folder + INFO, "").matches("(?s)/\\*\\*.+<p>.+\\*/\\s+package .*")) {
                silent.add(folder);
            }
        }
        return silent;
    }
}
