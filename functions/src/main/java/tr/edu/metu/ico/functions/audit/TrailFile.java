package tr.edu.metu.ico.functions.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tr.edu.metu.ico.adapters.json.TrailExport;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * An export on the function's own disk, written while the trail is read, so that it is never held in memory; deleted
 * when closed.
 */
final class TrailFile implements TrailReader, AutoCloseable {

    private final Path path;
    private Writer out = Writer.nullWriter();
    private TrailExport export = new TrailExport(out);

    TrailFile() {
        try {
            path = Files.createTempFile("trail", ".ndjson");
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    /** Contains the whole export after {@link #end}. */
    Path path() {
        return path;
    }

    @Override
    public void begin(String trail) {
        closeWriter();
        try {
            out = Files.newBufferedWriter(path);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
        export = new TrailExport(out);
        export.begin(trail);
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> entries) {
        export.block(block, entries);
    }

    @Override
    public void unlinked(TrailEntry entry) {
        export.unlinked(entry);
    }

    @Override
    public void end(Head head) {
        export.end(head);
        closeWriter();
    }

    @Override
    public void close() {
        closeWriter();
        try {
            Files.delete(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void closeWriter() {
        try {
            out.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
