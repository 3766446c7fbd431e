package tr.edu.metu.ico.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.chain.ATrail.CALL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

/** INV-24: any change to a trail after it was linked is found. */
class ChainCheckTest {

    @Test
    void INV_24_a_trail_that_nobody_touched_has_no_flaw() {
        assertEquals(List.of(), ChainCheck.flaws(ATrail.evidence()));
        assertEquals(List.of(), ChainCheck.flaws(Evidence.of(CALL, List.of(), List.of())));
    }

    static Stream<Arguments> changedEntries() {
        return Stream.of(
                changed("another time", e -> of(e.id(), e, e.action(), 1)),
                changed("another action", e -> of(e.id(), e, "document.read", 0)),
                changed(
                        "another actor",
                        e -> new TrailEntry(e.id(), e.at(), "officer-2", e.action(), e.object(), e.detail())),
                changed(
                        "another object",
                        e -> new TrailEntry(e.id(), e.at(), e.actor(), e.action(), e.object() + "2", e.detail())),
                changed("another reason", e -> new TrailEntry(e.id(), e.at(), e.actor(), e.action(), e.object(), "")),
                changed(
                        "a letter moved from one part to the next",
                        e -> new TrailEntry(
                                e.id(), e.at(), e.actor() + "d", e.action().substring(1), e.object(), "")));
    }

    private static Arguments changed(String what, UnaryOperator<TrailEntry> change) {
        return Arguments.of(what, change);
    }

    private static TrailEntry of(String id, TrailEntry e, String action, long later) {
        return new TrailEntry(id, e.at().plusNanos(later), e.actor(), action, e.object(), e.detail());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changedEntries")
    void INV_24_an_altered_entry_is_named(String what, UnaryOperator<TrailEntry> change) {
        for (int i = 0; i < 7; i++) {
            var entries = new ArrayList<>(ATrail.entries());
            entries.set(i, change.apply(entries.get(i)));

            assertEquals(
                    List.of(Flaw.Kind.ALTERED + " " + entries.get(i).id()), reported(ATrail.blocks(), entries), what);
        }
    }

    @Test
    void INV_24_a_removed_entry_is_named_wherever_it_stood() {
        for (int i = 0; i < 7; i++) {
            var entries = new ArrayList<>(ATrail.entries());
            var gone = entries.remove(i);

            assertEquals(List.of("MISSING " + gone.id()), reported(ATrail.blocks(), entries));
        }
    }

    @Test
    void INV_24_an_entry_beside_the_chain_is_named_also_when_it_borrows_the_id_of_another() {
        var strange = ATrail.entry(99, ATrail.NOON);
        var copy = of(ATrail.entries().getFirst().id(), ATrail.entries().getFirst(), "document.read", -1);

        assertEquals(List.of("UNLINKED " + strange.id()), reported(ATrail.blocks(), plus(strange)));
        assertEquals(List.of("UNLINKED " + copy.id()), reported(ATrail.blocks(), plus(copy)));
    }

    private static List<TrailEntry> plus(TrailEntry more) {
        return Stream.concat(Stream.of(more), ATrail.entries().stream()).toList();
    }

    @Test
    void INV_24_an_entry_made_up_for_a_time_that_was_linked_already_is_named() {
        var last = ATrail.blocks().getLast();
        var madeUp = ATrail.entry(99, last.at().minus(ChainCheck.LATEST).minusNanos(1));
        var justInTime = ATrail.entry(98, last.at().minus(ChainCheck.LATEST));
        var blocks = new ArrayList<>(ATrail.blocks());
        blocks.addAll(Block.linking(
                CALL, Optional.of(last), List.of(madeUp, justInTime), last.at().plusSeconds(60)));
        var entries = Stream.concat(ATrail.entries().stream(), Stream.of(madeUp, justInTime))
                .toList();

        assertEquals(List.of("INSERTED_LATER " + madeUp.id()), reported(blocks, entries));
    }

    /** A rush fills several blocks at once, perhaps much later if the sweep was delayed. */
    @Test
    void INV_24_what_fills_several_blocks_in_one_go_was_not_made_up_afterwards() {
        var last = ATrail.blocks().getLast();
        var rush = IntStream.range(1_000, 1_000 + 2 * Block.MOST + 7)
                .mapToObj(i -> ATrail.entry(i, last.at().plusMillis(i)))
                .toList();
        var late = last.at().plus(Duration.ofHours(3));
        var blocks = new ArrayList<>(ATrail.blocks());
        blocks.addAll(Block.linking(CALL, Optional.of(last), rush, late));
        var entries = new ArrayList<>(ATrail.entries());
        entries.addAll(rush);

        assertEquals(6, blocks.size());
        assertEquals(List.of(), reported(blocks, entries));

        var madeUp = ATrail.entry(99, last.at());
        blocks.addAll(Block.linking(CALL, Optional.of(blocks.getLast()), List.of(madeUp), late));
        entries.add(madeUp);

        assertEquals(List.of("INSERTED_LATER " + madeUp.id()), reported(blocks, entries));
    }

    static Stream<Arguments> changedBlocks() {
        return Stream.of(
                broken("the first block is gone", blocks -> blocks.removeFirst(), "BROKEN_CHAIN block 2"),
                broken("a block within is gone", blocks -> blocks.remove(1), "BROKEN_CHAIN block 3"),
                broken("two blocks are exchanged", blocks -> blocks.add(blocks.remove(1)), "BROKEN_CHAIN block 3"),
                broken("a block appears twice", blocks -> blocks.add(1, blocks.getFirst()), "BROKEN_CHAIN block 1"),
                broken(
                        "two entries of a block are exchanged",
                        blocks -> blocks.set(
                                0,
                                with(
                                        blocks.getFirst(),
                                        blocks.getFirst().links().reversed(),
                                        false)),
                        "BROKEN_BLOCK block 1"),
                broken(
                        "they are exchanged, and the block's digest made to fit",
                        blocks -> blocks.set(
                                0,
                                with(
                                        blocks.getFirst(),
                                        blocks.getFirst().links().reversed(),
                                        true)),
                        "BROKEN_CHAIN block 2"),
                broken(
                        "an entry is taken out of a block",
                        blocks -> blocks.set(
                                1, with(blocks.get(1), blocks.get(1).links().subList(0, 1), true)),
                        "BROKEN_CHAIN block 3"),
                broken(
                        "a block of another trail",
                        blocks -> blocks.set(2, other(blocks.get(2))),
                        "BROKEN_CHAIN block 3"),
                broken("a block's time is changed", blocks -> blocks.set(1, earlier(blocks.get(1))), "TIME_GOES_BACK"));
    }

    private static Arguments broken(String what, Consumer<List<Block>> change, String flaw) {
        return Arguments.of(what, change, flaw);
    }

    private static Block with(Block block, List<Link> links, boolean fitting) {
        var changed = new Block(block.trail(), block.number(), block.at(), block.previous(), links, block.digest());
        return fitting ? fitting(changed) : changed;
    }

    private static Block fitting(Block block) {
        return new Block(
                block.trail(), block.number(), block.at(), block.previous(), block.links(), block.recomputed());
    }

    private static Block other(Block block) {
        return fitting(
                new Block("OE-2025", block.number(), block.at(), block.previous(), block.links(), Sha256.of("")));
    }

    private static Block earlier(Block block) {
        return fitting(new Block(
                block.trail(),
                block.number(),
                block.at().minus(Duration.ofDays(1)),
                block.previous(),
                block.links(),
                Sha256.of("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changedBlocks")
    void INV_24_a_changed_chain_is_found(String what, Consumer<List<Block>> change, String flaw) {
        var blocks = new ArrayList<>(ATrail.blocks());
        change.accept(blocks);

        var reported = reported(blocks, ATrail.entries());
        assertTrue(reported.stream().anyMatch(line -> line.startsWith(flaw)), () -> what + ": " + reported);
    }

    /** Truncation is visible only to those who know the head from elsewhere, such as the bundle. */
    @Test
    void INV_24_a_chain_cut_off_at_its_end_holds_but_has_another_head() {
        var blocks = ATrail.blocks().subList(0, 2);
        var evidence = Evidence.of(CALL, blocks, ATrail.entries().subList(0, 5));

        assertEquals(List.of(), ChainCheck.flaws(evidence));
        assertEquals(2, evidence.head().number());
        assertEquals(3, ATrail.evidence().head().number());
    }

    @Test
    void INV_24_the_entries_of_another_call_do_not_fit() {
        var foreign = Evidence.of("OE-2025", ATrail.blocks(), ATrail.entries());

        assertEquals(7, kinds(foreign, Flaw.Kind.ALTERED));
        assertEquals(3, kinds(foreign, Flaw.Kind.BROKEN_CHAIN));
    }

    private static long kinds(Evidence evidence, Flaw.Kind kind) {
        return ChainCheck.flaws(evidence).stream()
                .filter(flaw -> flaw.kind() == kind)
                .count();
    }

    private static List<String> reported(List<Block> blocks, List<TrailEntry> entries) {
        return ChainCheck.flaws(Evidence.of(CALL, blocks, entries)).stream()
                .map(flaw -> flaw.kind() + " " + flaw.where())
                .toList();
    }
}
