package tr.edu.metu.ico.local.dynamodb;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.local.state.StateFile;

/**
 * How far each function has read each shard, kept in one file that survives a restart: Lambda, too, goes on where it was and
 * repeats at most the last batch.
 */
final class StreamPositions {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StateFile file;
    private final SortedMap<String, String> lastByReader;

    StreamPositions(Path file) {
        this.file = new StateFile(file);
        this.lastByReader = this.file.read().map(StreamPositions::read).orElseGet(TreeMap::new);
    }

    /** The sequence number of the last record that a function was given; empty if it was given none. */
    synchronized Optional<String> last(String function, String shard) {
        return Optional.ofNullable(lastByReader.get(key(function, shard)));
    }

    synchronized void put(String function, String shard, String sequenceNumber) {
        lastByReader.put(key(function, shard), sequenceNumber);
        write();
    }

    private static String key(String function, String shard) {
        return function + " " + shard;
    }

    private static SortedMap<String, String> read(byte[] stored) {
        try {
            return MAPPER.readValue(stored, new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            file.replace(MAPPER.writeValueAsBytes(lastByReader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
