package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.TrailChain;
import tr.edu.metu.ico.trail.TrailEntry;

/** The contract that every store of chain over the audit trails must meet. */
abstract class TrailChainContract {

    private static final String CALL = "OE-2024";

    private final TrailChain chain;

    TrailChainContract(Table table) {
        chain = new DynamoTrailChain(table);
    }

    @Test
    void a_trail_without_a_block_has_none() {
        assertEquals(Optional.empty(), chain.last(CALL));
        assertEquals(List.of(), chain.lastFirst(CALL).toList());
        assertEquals(List.of(), chain.blocks(CALL).toList());
    }

    @Test
    void INV_24_blocks_are_read_as_they_were_written_and_in_their_order() {
        var blocks = Block.linking(CALL, Optional.empty(), entries(2200), NOON);
        blocks.forEach(block -> assertTrue(chain.append(block)));

        assertEquals(blocks, chain.blocks(CALL).toList());
        assertEquals(Optional.of(blocks.getLast()), chain.last(CALL));
        assertEquals(blocks.reversed(), chain.lastFirst(CALL).toList());
        assertEquals(List.of(), chain.blocks("OE-2025").toList());
    }

    @Test
    void INV_24_of_two_workers_one_adds_the_next_block_and_nothing_is_overwritten() {
        var first = Block.linking(CALL, Optional.empty(), entries(2), NOON).getFirst();
        var twin = Block.linking(CALL, Optional.empty(), entries(3), NOON).getFirst();
        var second = Block.linking(CALL, Optional.of(first), entries(1), NOON).getFirst();
        var twinOfSecond =
                Block.linking(CALL, Optional.of(twin), entries(1), NOON).getFirst();

        assertTrue(chain.append(first));
        assertFalse(chain.append(twin));
        assertFalse(chain.append(first));
        assertTrue(chain.append(second));
        assertFalse(chain.append(twinOfSecond));

        assertEquals(List.of(first, second), chain.blocks(CALL).toList());
    }

    @Test
    void INV_24_no_block_is_left_out() {
        var blocks = Block.linking(CALL, Optional.empty(), entries(1001), NOON);

        assertFalse(chain.append(blocks.get(1)));
        assertTrue(chain.append(blocks.get(0)));
        assertFalse(chain.append(blocks.get(2)));

        assertEquals(List.of(blocks.getFirst()), chain.blocks(CALL).toList());
    }

    private static List<TrailEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Cast.entry("document.read"))
                .toList();
    }
}
