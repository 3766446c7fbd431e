package tr.edu.metu.ico.functions.trail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.TrailExport;
import tr.edu.metu.ico.chain.Block;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.TrailChain;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** A trail of any length is checked, linked and exported with the same few entries in memory. */
class LongTrailTest {

    private static final String TRAIL = "OE-2024";
    private static final Instant NOON = Instant.parse("2023-11-30T12:00:00Z");

    /** One entry per second; one in seven arrives ten minutes late. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private final List<Block> blocks = new ArrayList<>();
    private int length;
    private int read;
    private int blocksRead;

    /** A number of an entry whose id and text are those of an earlier one. */
    private Optional<Integer> forged = Optional.empty();

    private static TrailEntry entry(int number) {
        return new TrailEntry(
                "%032x".formatted(number * 0x9E3779B97F4A7C15L),
                NOON.plusSeconds(number),
                "officer-1",
                "document.read",
                TRAIL + "/öğe",
                "");
    }

    /** An entry with the id of another and its own time. */
    private static TrailEntry copied(int number, int from) {
        var own = entry(number);
        return new TrailEntry(entry(from).id(), own.at(), own.actor(), own.action(), own.object(), own.detail());
    }

    private static Instant arrived(int number) {
        return entry(number).at().plus(number % 7 == 0 ? UNDER_WAY : Duration.ZERO);
    }

    /** Entries that are created on demand and counted. */
    private final AuditTrail trail = new AuditTrail() {
        @Override
        public void append(String name, TrailEntry entry) {
            throw new AssertionError("nothing is written into a trail that is read");
        }

        @Override
        public Stream<TrailEntry> stream(String name) {
            return IntStream.range(0, length)
                    .peek(_ -> read++)
                    .mapToObj(number -> forged.filter(at -> at == number)
                            .map(at -> copied(at, at / 2))
                            .orElseGet(() -> entry(number)));
        }

        @Override
        public Optional<TrailEntry> find(String name, Instant at, String id) {
            throw new AssertionError("the whole trail is read");
        }

        @Override
        public Stream<Found> naming(String student) {
            throw new AssertionError("the whole trail is read");
        }

        @Override
        public List<TrailEntry> since(String name, Instant from) {
            throw new AssertionError("the whole trail is read");
        }
    };

    private final TrailChain chain = new TrailChain() {
        @Override
        public Stream<Block> lastFirst(String name) {
            return blocks.reversed().stream();
        }

        @Override
        public Stream<Block> blocks(String name) {
            return List.copyOf(blocks).stream().peek(_ -> blocksRead++);
        }

        @Override
        public boolean append(Block next) {
            return blocks.add(next);
        }
    };

    /** Counts the entries read but not yet passed on. */
    private final class Held implements TrailReader {
        private int handedOn;
        private int most;

        @Override
        public void block(Block block, Map<String, TrailEntry> entries) {
            most = Math.max(most, read - handedOn);
            handedOn += entries.size();
        }
    }

    private LinkTrail link() {
        return new LinkTrail(trail, chain, InstantSource.fixed(end()));
    }

    private Instant end() {
        return NOON.plusSeconds(length).plus(UNDER_WAY);
    }

    /** Links each minute what has arrived by then; the last minutes are left to the reader of the trail. */
    private void linkedEachMinute(int entries) {
        length = entries;
        var byMinute = IntStream.range(0, entries)
                .boxed()
                .collect(Collectors.groupingBy(
                        number -> Duration.between(NOON, arrived(number)).toMinutes(),
                        TreeMap::new,
                        Collectors.mapping(LongTrailTest::entry, Collectors.toList())));
        byMinute.forEach((minute, arrived) -> {
            var at = NOON.plus(Duration.ofMinutes(minute + 1));
            if (at.isBefore(end().minus(Duration.ofMinutes(15)))) {
                blocks.addAll(Block.linking(TRAIL, chain.last(TRAIL), arrived, at));
            }
        });
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {5_000, 50_000})
    void a_linked_trail_is_read_with_no_more_in_hand_than_a_block_and_what_was_under_way(int entries) {
        linkedEachMinute(entries);
        var held = new Held();

        var whole = link().everything(TRAIL, held);

        assertEquals(entries, whole.entries());
        assertEquals(0, whole.flaws());
        assertTrue(held.most <= Block.MOST + 2 * UNDER_WAY.toSeconds() / 7, "held " + held.most);
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {5_000, 50_000})
    void a_trail_that_was_never_linked_is_linked_with_a_block_in_hand_and_the_entry_behind_it(int entries) {
        length = entries;
        var held = new Held();

        assertEquals(entries, link().everything(TRAIL, held).entries());

        assertEquals(entries / Block.MOST, blocks.size());
        assertTrue(held.most <= Block.MOST + 1, "held " + held.most);
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {50_000, 200_000})
    void however_long_the_unlinked_rest_is_the_chain_is_read_three_times_at_most(int entries) {
        linkedEachMinute(5_000);
        int linked = blocks.size();
        length = entries;

        assertEquals(entries, link().everything(TRAIL, TrailReader.NOBODY).entries());

        assertTrue(blocksRead <= linked + 2 * blocks.size(), "blocks read: " + blocksRead);
    }

    @ParameterizedTest(name = "a copy at {0}")
    @ValueSource(ints = {8_000, 12_000})
    void a_copy_of_a_linked_entry_stays_unlinked_whether_it_was_linked_before_or_now(int at) {
        linkedEachMinute(5_000);
        length = 20_000;
        forged = Optional.of(at);
        var unlinked = new ArrayList<TrailEntry>();

        var whole = link().everything(TRAIL, new TrailReader() {
            @Override
            public void unlinked(TrailEntry entry) {
                unlinked.add(entry);
            }
        });

        assertEquals(List.of(copied(at, at / 2)), unlinked);
        assertEquals(19_999, whole.entries());
    }

    @Test
    void the_export_has_the_very_bytes_of_an_export_of_the_whole_trail_at_once() {
        linkedEachMinute(5_000);
        var streamed = new StringWriter();

        link().everything(TRAIL, new TrailExport(streamed));

        var atOnce = Evidence.of(TRAIL, blocks, trail.of(TRAIL));
        assertArrayEquals(TrailExport.write(atOnce), streamed.toString().getBytes(UTF_8));
        assertEquals(atOnce, TrailExport.read(streamed.toString().getBytes(UTF_8)));
    }
}
