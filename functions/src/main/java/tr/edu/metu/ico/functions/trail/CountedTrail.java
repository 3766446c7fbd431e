package tr.edu.metu.ico.functions.trail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.ChainCheck;
import tr.edu.metu.ico.chain.DuplicateLinks;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.trail.TrailEntry;

/** Checks and counts a trail while another component reads it. */
final class CountedTrail implements TrailReader {

    private final ChainCheck check = new ChainCheck();
    private final DuplicateLinks twice = new DuplicateLinks();
    private final List<TrailReader> readers;
    private int entries;
    private Head head;

    CountedTrail(TrailReader reader) {
        readers = List.of(check, twice, reader);
    }

    @Override
    public void begin(String trail) {
        entries = 0;
        readers.forEach(reader -> reader.begin(trail));
    }

    @Override
    public void block(Block block, Map<String, TrailEntry> found) {
        entries += found.size();
        readers.forEach(reader -> reader.block(block, found));
    }

    @Override
    public void unlinked(TrailEntry entry) {
        readers.forEach(reader -> reader.unlinked(entry));
    }

    @Override
    public void end(Head last) {
        head = last;
        readers.forEach(reader -> reader.end(last));
    }

    /** @param timesLinked how often the chain up to a block links each of some ids */
    LinkTrail.TrailState whole(BiFunction<Head, Set<String>, Map<String, Long>> timesLinked) {
        var again = timesLinked.apply(head, twice.suspected()).values().stream().filter(times -> times > 1);
        return new LinkTrail.TrailState(head, entries, check.flaws().size() + (int) again.count());
    }
}
