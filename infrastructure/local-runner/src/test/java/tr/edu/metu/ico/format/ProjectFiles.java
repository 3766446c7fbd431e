package tr.edu.metu.ico.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sources and documents of the project as texts, by their path below its root, written with slashes. */
final class ProjectFiles {
    private static final Set<String> TEXTS =
            Set.of("java", "js", "md", "json", "yaml", "xml", "sh", "pml", "csv", "txt", "toml", "html");

    private final Map<String, String> texts;

    private ProjectFiles(Map<String, String> texts) {
        this.texts = texts;
    }

    /** All files below a folder, except built ({@code target}) or hidden ones and binary input of fuzz tests. */
    static ProjectFiles below(Path root) throws IOException {
        var texts = new TreeMap<String, String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = folder.getFileName().toString();
                var skipped = name.equals("target") || name.startsWith(".") || name.endsWith("TestInputs");
                return skipped && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    texts.put(name, Files.readString(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new ProjectFiles(texts);
    }

    /** The files whose path matches. */
    ProjectFiles only(Predicate<String> path) {
        return new ProjectFiles(texts.entrySet().stream()
                .filter(file -> path.test(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new)));
    }

    /** The text of a file. @throws UncheckedIOException if the project has no such file */
    String text(String path) {
        var text = texts.get(path);
        if (text == null) {
            throw new UncheckedIOException(new IOException("the project has no file " + path));
        }
        return text;
    }

    Map<String, String> texts() {
        return texts;
    }
}
