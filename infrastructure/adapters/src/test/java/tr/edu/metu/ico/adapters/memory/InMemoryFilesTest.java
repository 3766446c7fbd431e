package tr.edu.metu.ico.adapters.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.FilesContract;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;

class InMemoryFilesTest extends FilesContract {

    private final InMemoryFiles files = new InMemoryFiles(InstantSource.system());

    @Override
    protected Files files() {
        return files;
    }

    @Test
    void a_file_that_shows_up_late_bears_the_time_it_was_stored() {
        var times = List.of(Instant.parse("2023-11-30T13:59:59.900Z"), Instant.parse("2023-11-30T14:03:00Z"))
                .iterator();
        var late = new InMemoryFiles(times::next);

        assertTrue(late.putHidden(Area.DOCUMENTS, "a", CONTENT));
        assertEquals(Optional.empty(), late.find(Area.DOCUMENTS, "a"));
        assertEquals(List.of(), late.list(Area.DOCUMENTS, ""));
        late.show(Area.DOCUMENTS, "a");

        assertEquals(
                Instant.parse("2023-11-30T13:59:59Z"),
                late.find(Area.DOCUMENTS, "a").orElseThrow().storedAt());
        assertEquals(1, late.list(Area.DOCUMENTS, "").size());
    }

    @Test
    void its_links_name_area_and_key() {
        assertEquals(
                URI.create("memory://SPECIAL-DOCUMENTS/c/s/DISABILITY/1?as=a.pdf"),
                files.downloadLink(Area.SPECIAL_DOCUMENTS, "c/s/DISABILITY/1", "a.pdf", Duration.ofMinutes(1)));
    }
}
