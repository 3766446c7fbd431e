package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.chain.Link;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * An audit trail with its chain as lines of JSON: the trail's name; each block followed by its entries, with the digests that
 * were linked; then unlinked entries; finally the head. There is only one way to write it.
 */
public final class TrailExport implements TrailReader {

    static final int FORMAT = 1;

    private final Writer out;
    private long blocks;

    /** @param out written to as the trail is read; the caller closes it */
    public TrailExport(Writer out) {
        this.out = out;
    }

    /** The export of a trail that is in memory already. */
    public static byte[] write(Evidence evidence) {
        var lines = new StringWriter();
        evidence.readBy(new TrailExport(lines));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void begin(String trail) {
        blocks = 0;
        line(Canonical.object().put("format", FORMAT).put("trail", trail));
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> entries) {
        blocks++;
        line(heading(block));
        block.links().forEach(link -> line(linked(link, Optional.ofNullable(entries.get(link.id())))));
    }

    @Override
    public void unlinked(TrailEntry entry) {
        line(entry(entry).putNull("digest"));
    }

    @Override
    public void end(Head head) {
        line(Canonical.object().put("blocks", blocks).put("head", head.digest().hex()));
    }

    private void line(ObjectNode node) {
        try {
            out.append(Canonical.write(node)).append('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ObjectNode heading(Block block) {
        return Canonical.object()
                .put("block", block.number())
                .put("at", block.at().toString())
                .put("previous", block.previous().hex())
                .put("entries", block.links().size())
                .put("digest", block.digest().hex());
    }

    private static ObjectNode linked(Link link, Optional<TrailEntry> there) {
        return there.map(TrailExport::entry)
                .orElseGet(() -> Canonical.object().put("missing", link.id()))
                .put("digest", link.digest().hex());
    }

    private static ObjectNode entry(TrailEntry entry) {
        return Canonical.object()
                .put("id", entry.id())
                .put("at", entry.at().toString())
                .put("actor", entry.actor())
                .put("action", entry.action())
                .put("object", entry.object())
                .put("detail", entry.detail());
    }

    /**
     * The exported trail. {@link tr.edu.metu.ico.chain.ChainCheck} checks whether it is consistent; to check its format, write
     * it again with {@link #write} and compare.
     *
     * @throws IllegalStateException if a line cannot be read; the message names it
     */
    public static Evidence read(byte[] export) {
        var reader = new TrailLines();
        int number = 0;
        for (var line : new String(export, StandardCharsets.UTF_8).split("\n")) {
            number++;
            try {
                reader.take(new StoredFields(Canonical.MAPPER.readTree(line)));
            } catch (IOException | RuntimeException damaged) {
                throw new IllegalStateException("line " + number + " is no line of an exported trail", damaged);
            }
        }
        return reader.evidence();
    }
}
