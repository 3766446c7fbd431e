package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Link;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * An audit trail with its chain as lines of JSON: the trail's name; each block followed by its entries, with the sums as they
 * were linked; entries no block links; at last the head. Written in one way only.
 */
public final class TrailExport {

    static final int FORMAT = 1;

    private TrailExport() {}

    public static byte[] write(Evidence evidence) {
        var lines = new StringBuilder();
        line(lines, Canonical.object().put("format", FORMAT).put("trail", evidence.trail()));
        for (var block : evidence.blocks()) {
            line(lines, block(block));
            block.links().forEach(link -> line(lines, linked(evidence, link)));
        }
        evidence.unlinked().forEach(entry -> line(lines, entry(entry).putNull("sum")));
        line(
                lines,
                Canonical.object()
                        .put("blocks", evidence.blocks().size())
                        .put("head", evidence.head().sum().hex()));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, ObjectNode node) {
        lines.append(Canonical.write(node)).append('\n');
    }

    private static ObjectNode block(Block block) {
        return Canonical.object()
                .put("block", block.number())
                .put("at", block.at().toString())
                .put("previous", block.previous().hex())
                .put("entries", block.links().size())
                .put("sum", block.sum().hex());
    }

    private static ObjectNode linked(Evidence evidence, Link link) {
        return Optional.ofNullable(evidence.linked().get(link.id()))
                .map(TrailExport::entry)
                .orElseGet(() -> Canonical.object().put("missing", link.id()))
                .put("sum", link.sum().hex());
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
     * What was exported; whether it holds together is for {@link tr.edu.metu.ico.chain.ChainCheck} to say, and whether it is
     * spelled as {@link #write} spells it for whoever writes it again.
     *
     * @throws IllegalStateException when a line cannot be read; the message names it
     */
    public static Evidence read(byte[] export) {
        var reader = new TrailLines();
        int number = 0;
        for (var line : new String(export, StandardCharsets.UTF_8).split("\n")) {
            number++;
            try {
                reader.take(new Fields(Canonical.MAPPER.readTree(line)));
            } catch (IOException | RuntimeException damaged) {
                throw new IllegalStateException("line " + number + " is no line of an exported trail", damaged);
            }
        }
        return reader.evidence();
    }
}
