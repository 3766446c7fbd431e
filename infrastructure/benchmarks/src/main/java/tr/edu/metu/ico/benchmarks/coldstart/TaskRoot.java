package tr.edu.metu.ico.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The deployed jar, unpacked as Lambda unpacks it, with the bare handler beside it. */
final class TaskRoot {

    private TaskRoot() {}

    /** Unpacks into this folder, which must not exist. */
    static Path unpack(Path jar, Path folder) {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(found -> !found.isDirectory()).toList()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IllegalArgumentException("the jar reaches out of its folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
            addBareHandler(folder);
            return folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addBareHandler(Path folder) throws IOException {
        var name = BareHandler.class.getName().replace('.', '/') + ".class";
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (var content = BareHandler.class.getResourceAsStream("/" + name)) {
            Files.copy(content, file);
        }
    }
}
