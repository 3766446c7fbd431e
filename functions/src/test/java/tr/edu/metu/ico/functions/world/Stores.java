package tr.edu.metu.ico.functions.world;

import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;

/** Where a world keeps its things, and how a browser puts a file there. */
public record Stores(Table table, Files files, Upload upload) {

    /** A browser's PUT; the store stamps the file with the clock's present. */
    @FunctionalInterface
    public interface Upload {
        void put(Area area, String key, byte[] content);
    }

    /** Makes empty stores whose time is this clock. */
    @FunctionalInterface
    public interface Maker {
        Stores on(TestClock clock);
    }

    public static Stores inMemory(TestClock clock) {
        return withFilesInMemory(new InMemoryTable(), clock);
    }

    static Stores withFilesInMemory(Table table, TestClock clock) {
        var files = new InMemoryFiles(clock);
        return new Stores(table, files, files::put);
    }
}
