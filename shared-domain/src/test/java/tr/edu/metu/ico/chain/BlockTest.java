package tr.edu.metu.ico.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

class BlockTest {

    @Test
    void an_entry_has_one_spelling_that_anybody_can_write_down() {
        var entry = new TrailEntry("0a", ATrail.NOON, "officer-1", "call.open", "OE-2024", "öğe");

        assertEquals(
                "7:OE-2024,2:0a,20:2023-11-30T12:00:00Z,9:officer-1,9:call.open,7:OE-2024,5:öğe,",
                entry.canonical("OE-2024"));
    }

    /** A fixed value, so that no later build computes a different hash. */
    @Test
    void INV_24_a_block_has_the_hash_it_always_had() {
        var entry = new TrailEntry("0a", ATrail.NOON, "officer-1", "call.open", "OE-2024", "öğe");
        var block = Block.linking("OE-2024", Optional.empty(), List.of(entry), ATrail.NOON.plusSeconds(60))
                .getFirst();

        var link = Sha256.of(entry.canonical("OE-2024"));
        assertEquals(
                new Block(
                        "OE-2024",
                        1,
                        ATrail.NOON.plusSeconds(60),
                        Sha256.of("OE-2024"),
                        List.of(new Link("0a", link)),
                        Sha256.of("7:OE-2024,1:1,20:2023-11-30T12:01:00Z,64:" + Sha256.of("OE-2024") + ",1:1,64:" + link
                                + ",")),
                block);
    }

    @Test
    void many_entries_are_linked_in_several_blocks_in_the_order_of_time() {
        var entries = IntStream.range(0, 1001)
                .mapToObj(i -> ATrail.entry(i, ATrail.NOON.minusSeconds(i)))
                .toList();

        var blocks = Block.linking(ATrail.CALL, Optional.empty(), entries, ATrail.NOON);

        assertEquals(
                List.of(500, 500, 1),
                blocks.stream().map(block -> block.links().size()).toList());
        assertEquals(
                entries.reversed().stream().map(TrailEntry::id).toList(),
                blocks.stream()
                        .flatMap(block -> block.links().stream())
                        .map(Link::id)
                        .toList());
        assertEquals(List.of(), ChainCheck.flaws(Evidence.of(ATrail.CALL, blocks, entries)));
    }

    @Test
    void a_worker_whose_clock_is_behind_makes_no_block_before_the_last_one() {
        var first = Block.linking(ATrail.CALL, Optional.empty(), ATrail.entries(), ATrail.NOON);

        var second =
                Block.linking(ATrail.CALL, Optional.of(first.getLast()), ATrail.entries(), ATrail.NOON.minusSeconds(3));

        assertEquals(ATrail.NOON, second.getFirst().at());
    }
}
