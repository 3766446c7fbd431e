package tr.edu.metu.ico.adapters.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.adapters.json.TrailExport;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.trail.TrailEntry;

/** A trail of nine entries in three blocks, as it is exported. */
public final class ATrail {

    private static final Instant NOON = Instant.parse("2023-11-30T12:00:00Z");

    private ATrail() {}

    static TrailEntry entry(String call, int number) {
        return new TrailEntry(
                String.format(Locale.ROOT, "%032d", number),
                NOON.plusSeconds(number * 600L),
                "officer-1",
                "document.judge",
                call + "/2345671/LANGUAGE",
                "gerekçe \"" + number + "\"\n");
    }

    static Evidence evidence(String call) {
        var blocks = new ArrayList<Block>();
        var entries = IntStream.range(0, 9).mapToObj(n -> entry(call, n)).toList();
        for (int from = 0; from < 9; from += 3) {
            var last = blocks.isEmpty() ? Optional.<Block>empty() : Optional.of(blocks.getLast());
            var part = entries.subList(from, from + 3);
            blocks.addAll(Block.linking(call, last, part, part.getLast().at().plusSeconds(30)));
        }
        return Evidence.of(call, blocks, entries);
    }

    public static byte[] export(String call) {
        return TrailExport.write(evidence(call));
    }

    /** The block of this number, as recorded by a bundle made at that time. */
    public static Head head(String call, int block) {
        return evidence(call).blocks().get(block - 1).head();
    }

    /** The same entries without the blocks from the third on, made by someone who knows the format. */
    public static byte[] cutOff(String call) {
        var whole = evidence(call);
        return TrailExport.write(Evidence.of(
                call,
                whole.blocks().subList(0, 2),
                List.copyOf(whole.linked().values()).stream()
                        .filter(entry -> entry.at().isBefore(NOON.plusSeconds(6 * 600L)))
                        .sorted(TrailEntry.BY_TIME)
                        .toList()));
    }

    /** Another trail of the same call, consistent in itself. */
    public static byte[] anew(String call) {
        var entries = IntStream.range(20, 40).mapToObj(n -> entry(call, n)).toList();
        var blocks = new ArrayList<Block>();
        for (var entry : entries) {
            var last = blocks.isEmpty() ? Optional.<Block>empty() : Optional.of(blocks.getLast());
            blocks.addAll(Block.linking(call, last, List.of(entry), entry.at()));
        }
        return TrailExport.write(Evidence.of(call, blocks, entries));
    }
}
