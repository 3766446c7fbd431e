package tr.edu.metu.ico.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;

/** The deployed jar, unpacked as Lambda unpacks it, with the bare handler beside it. */
final class TaskRoot {

    private static final int FIRST = 100;

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

    /** The same from this virtual machine's own class path, for a test that runs before there is a jar. */
    static Path ofClassPath(Path folder) {
        try {
            var libraries = Files.createDirectories(folder.resolve("lib"));
            int place = FIRST; // Lambda reads the libraries by name, so they keep their order
            for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                var path = Path.of(entry).toAbsolutePath();
                if (Files.isDirectory(path)) {
                    copy(path, folder);
                } else if (entry.endsWith(".jar")) {
                    Files.createSymbolicLink(libraries.resolve(place++ + "-" + path.getFileName()), path);
                }
            }
            return folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path folder) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
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
