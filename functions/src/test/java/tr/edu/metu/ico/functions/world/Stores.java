package tr.edu.metu.ico.functions.world;

import java.util.Optional;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;

/**
 * The stores of a world, and how a browser uploads a file to them.
 *
 * @param copy makes other stores with the same content; empty where that takes longer than running a season again
 */
public record Stores(Table table, Files files, Upload upload, Optional<Maker> copy) {

    /** A browser's PUT; the store stamps the file with the clock's time. */
    @FunctionalInterface
    public interface Upload {
        void put(Area area, String key, byte[] content);
    }

    /** Creates empty stores with this clock. */
    @FunctionalInterface
    public interface Maker {
        Stores on(TestClock clock);
    }

    /** Whether they can be copied and nothing was stored yet. */
    boolean fresh() {
        return copy.isPresent() && table instanceof InMemoryTable memory && memory.size() == 0;
    }

    /** Replaces the content of fresh stores by that of others, which can be copied as well. */
    void become(Stores other) {
        ((InMemoryTable) table).become((InMemoryTable) other.table);
        ((InMemoryFiles) files).become((InMemoryFiles) other.files);
    }

    public static Stores inMemory(TestClock clock) {
        return inMemory(new InMemoryTable(), new InMemoryFiles(clock));
    }

    private static Stores inMemory(InMemoryTable table, InMemoryFiles files) {
        return new Stores(table, files, files::put, Optional.of(clock -> inMemory(table.copy(), files.copy(clock))));
    }
}
