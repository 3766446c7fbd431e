package tr.edu.metu.ico.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All modules' sources at once. */
class SourceFormatTest {

    private static final String TIDY = """
        class Tidy {
            String read(Object shape) {
                return switch (shape) {
                    case Integer _ -> "number";
                    default -> "text";
                };
            }
        }
        """;

    private final SourceFormat format = new SourceFormat();

    @Test
    void every_source_has_the_one_format() throws IOException {
        var root = SourceFormat.projectRoot();

        var differing = format.differing(root).stream().map(root::relativize).toList();

        assertEquals(List.of(), differing, "to mend: mvn -Pformat");
    }

    @Test
    void a_source_in_another_format_is_named_and_a_tidy_one_is_not(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Tidy.java"), TIDY);
        var untidy = Files.writeString(folder.resolve("Untidy.java"), TIDY.replace("    String", "  String"));
        Files.writeString(Files.createDirectory(folder.resolve("target")).resolve("Made.java"), "class  Made{}");

        assertEquals(List.of(untidy), format.differing(folder));
    }

    @Test
    void a_source_the_formatter_cannot_read_is_named_with_the_way_out(@TempDir Path folder) throws IOException {
        var bare = Files.writeString(folder.resolve("Bare.java"), TIDY.replace("Integer _", "Pair(var first, _)"));

        var error = assertThrows(IllegalStateException.class, () -> format.differing(folder));

        assertEquals(
                bare + ": 4:24: error: expected token: '_'; generated ) instead"
                        + " (in a record pattern write var _ for _)",
                error.getMessage());
        Files.writeString(bare, TIDY.replace("Integer _", "Pair(var first, var _)"));
        assertEquals(List.of(), format.differing(folder));
    }

    @Test
    void an_unused_import_is_taken_out() throws Exception {
        assertEquals(TIDY, format.formatted("import java.util.List;\n\n" + TIDY));
    }

    @Test
    void a_folder_without_sources_is_an_error(@TempDir Path folder) {
        assertThrows(IllegalStateException.class, () -> format.differing(folder));
    }
}
