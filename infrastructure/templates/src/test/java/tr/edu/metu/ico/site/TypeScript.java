package tr.edu.metu.ico.site;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The TypeScript compiler of its WebJar as a checker of modules, run by the interpreter that Playwright brings along. */
final class TypeScript {

    private static final String FOLDER = "/META-INF/resources/webjars/typescript/6.0.3/lib";

    private static final List<String> OPTIONS = List.of(
            "--noEmit",
            "--allowJs",
            "--checkJs",
            "--strict",
            "false",
            "--target",
            "esnext",
            "--module",
            "esnext",
            "--moduleResolution",
            "bundler",
            "--lib",
            "esnext,dom,dom.iterable",
            "--pretty",
            "false");

    private final Path compiler;

    /** @param folder where to unpack the compiler */
    TypeScript(Path folder) throws IOException {
        compiler = folder.resolve("_tsc.js");
        var jar = URI.create(
                TypeScript.class.getResource(FOLDER + "/_tsc.js").toString().split("!")[0]);
        try (var files = FileSystems.newFileSystem(jar, Map.of());
                var names = Files.list(files.getPath(FOLDER))) {
            for (var file : names.filter(TypeScript::needed).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static boolean needed(Path file) {
        var name = file.getFileName().toString();
        return name.equals("_tsc.js") || name.startsWith("lib.");
    }

    /** What the compiler finds wrong, a line each. */
    List<String> complaints(Path folder, List<String> modules) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(node().toString());
        command.add(compiler.toString());
        command.addAll(OPTIONS);
        command.addAll(modules);
        var run = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var lines = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var ended = run.waitFor() == 0 ? Stream.<String>of() : Stream.of("ended with errors");
        return lines.isEmpty() ? ended.toList() : lines;
    }

    /** Playwright names its own copy nowhere else. */
    private static Path node() {
        return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .driverDir()
                .resolve("node");
    }
}
