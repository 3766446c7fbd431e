package tr.edu.metu.ico.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.trail.TrailEntry;

/** A trail of seven entries over three hours, linked in three blocks. */
final class ATrail {

    static final String CALL = "OE-2024";
    static final Instant NOON = Instant.parse("2023-11-30T12:00:00Z");

    private ATrail() {}

    static TrailEntry entry(int number, Instant at) {
        return new TrailEntry(
                String.format(Locale.ROOT, "%032d", number),
                at,
                "officer-1",
                "document.judge",
                CALL + "/2345671/LANGUAGE",
                "gerekçe " + number);
    }

    static List<TrailEntry> entries() {
        return IntStream.range(0, 7).mapToObj(ATrail::entry).toList();
    }

    private static TrailEntry entry(int number) {
        return entry(number, NOON.plusSeconds(number * 1800L));
    }

    /** Of three, two and two entries. */
    static List<Block> blocks() {
        var entries = entries();
        var blocks = new ArrayList<Block>();
        for (var part : List.of(entries.subList(0, 3), entries.subList(3, 5), entries.subList(5, 7))) {
            var last = blocks.isEmpty() ? Optional.<Block>empty() : Optional.of(blocks.getLast());
            blocks.addAll(Block.linking(CALL, last, part, part.getLast().at().plusSeconds(60)));
        }
        return blocks;
    }

    static Evidence evidence() {
        return Evidence.of(CALL, blocks(), entries());
    }
}
