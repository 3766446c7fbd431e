package tr.edu.metu.ico.functions.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.adapters.bundle.Examination;
import tr.edu.metu.ico.adapters.bundle.TrailExamination;
import tr.edu.metu.ico.adapters.bundle.TrailExaminer;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.chain.ChainCheck;
import tr.edu.metu.ico.chain.Evidence;
import tr.edu.metu.ico.chain.Flaw;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.trail.OvertakenChain.Moment;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * INV-24: the trail of a call is linked every minute, exported, and verified by a person who does not trust the office.
 */
class TrailChainTest {

    private static final String TRAIL = "OE-2024";
    private static final Instant NOON = Instant.parse("2023-11-30T12:00:00Z");

    private final TestClock clock = new TestClock("2023-11-30T12:00:00Z");
    private final InMemoryTable table = new InMemoryTable();
    private final World world = new World(table, new InMemoryFiles(clock), clock);
    private final LinkTrail link = new LinkTrail(world.ports.auditTrail(), world.ports.trailChain(), world.clock);

    private TrailEntry write(int number, Instant at) {
        var entry = new TrailEntry("%032x".formatted(number), at, "officer-1", "document.read", TRAIL, "");
        world.ports.auditTrail().append(TRAIL, entry);
        return entry;
    }

    private Evidence evidence() {
        return Evidence.of(
                TRAIL,
                world.ports.trailChain().blocks(TRAIL).toList(),
                world.ports.auditTrail().of(TRAIL));
    }

    private static Evidence everything(LinkTrail link) {
        var collected = new CollectedTrail();
        link.everything(TRAIL, collected);
        return collected.evidence();
    }

    @Test
    void INV_24_each_minute_links_what_was_written_since_and_nothing_twice() {
        assertEquals(0, link.recent(TRAIL));
        IntStream.range(0, 30).forEach(n -> write(n, NOON.plusMillis(n)));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(30, link.recent(TRAIL));
        assertEquals(0, link.recent(TRAIL));

        write(30, clock.instant());
        clock.advance(Duration.ofMinutes(1));
        assertEquals(1, link.recent(TRAIL));
        clock.advance(Duration.ofDays(40));
        assertEquals(0, link.recent(TRAIL));
        write(31, clock.instant());
        assertEquals(1, link.recent(TRAIL));

        assertEquals(List.of(), ChainCheck.flaws(evidence()));
        assertEquals(3, evidence().head().number());
        assertEquals(32, evidence().linked().size());
    }

    @Test
    void INV_24_an_entry_that_was_long_under_way_is_linked_all_the_same() {
        write(1, NOON);
        clock.advance(Duration.ofMinutes(14));
        link.recent(TRAIL);
        write(2, clock.instant());
        write(3, NOON.plusSeconds(1));
        clock.advance(Duration.ofMinutes(1));

        assertEquals(2, link.recent(TRAIL));
        assertEquals(List.of(), ChainCheck.flaws(evidence()));
    }

    @Test
    void INV_24_an_entry_too_old_for_the_sweep_is_linked_at_the_next_export_and_reported_as_late() {
        write(1, NOON);
        clock.advance(Duration.ofHours(2));
        write(2, clock.instant());
        link.recent(TRAIL);
        var madeUp = write(3, NOON.plusSeconds(60));

        assertEquals(0, link.recent(TRAIL));
        var flaws = ChainCheck.flaws(everything(link));

        assertEquals(
                List.of("INSERTED_LATER " + madeUp.id()),
                flaws.stream().map(flaw -> flaw.kind() + " " + flaw.where()).toList());
    }

    @Test
    void INV_24_only_entries_that_were_never_linked_are_linked_and_each_once() {
        var first = write(1, NOON);
        link.everything(TRAIL, TrailReader.NOBODY);
        clock.advance(Duration.ofHours(1));
        var fresh = write(2, NOON.plusSeconds(1));
        var twin = write(2, NOON.plusSeconds(2));
        var borrowed = write(1, NOON.plusSeconds(3));

        var evidence = everything(link);

        assertEquals(Map.of(first.id(), first, fresh.id(), fresh), evidence.linked());
        assertEquals(List.of(twin, borrowed), evidence.unlinked());
    }

    /** The minute's run knows only what was linked recently; the whole trail shows the flaw. */
    @Test
    void INV_24_an_id_that_the_minute_linked_a_second_time_is_a_flaw() {
        for (int id : List.of(1, 2, 1)) {
            write(id, clock.instant());
            assertEquals(1, link.recent(TRAIL));
            clock.advance(Duration.ofHours(2));
        }

        assertEquals(1, link.everything(TRAIL, TrailReader.NOBODY).flaws());
        assertEquals(
                List.of(Flaw.Kind.TWICE),
                ChainCheck.flaws(evidence()).stream()
                        .map(Flaw::kind)
                        .filter(Flaw.Kind.TWICE::equals)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void INV_24_two_workers_at_once_make_one_chain(Moment moment) {
        IntStream.range(0, 40).forEach(n -> write(n, NOON));
        var twin = new LinkTrail(
                world.ports.auditTrail(),
                new OvertakenChain(world.ports.trailChain(), moment, () -> link.recent(TRAIL)),
                clock);

        var evidence = everything(twin);

        assertEquals(List.of(), ChainCheck.flaws(evidence));
        assertEquals(evidence(), evidence);
        assertEquals(1, evidence.head().number());
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void INV_24_of_two_sweeps_at_once_one_goes_on_with_the_chain(Moment moment) {
        write(1, NOON);
        link.recent(TRAIL);
        clock.advance(Duration.ofMinutes(1));
        write(2, clock.instant());
        var twin = new LinkTrail(
                world.ports.auditTrail(),
                new OvertakenChain(world.ports.trailChain(), moment, () -> assertEquals(1, link.recent(TRAIL))),
                clock);

        assertEquals(0, twin.recent(TRAIL));
        assertEquals(List.of(), ChainCheck.flaws(evidence()));
        assertEquals(2, evidence().head().number());
    }

    @Test
    void a_minute_in_which_nothing_was_written_costs_a_request_for_the_chain_and_one_for_each_shard() {
        int nothingYet = costOfAMinute();
        for (int id : List.of(1, 2, 3)) {
            write(id, clock.instant());
            link.recent(TRAIL);
            clock.advance(Duration.ofHours(1));
        }

        assertEquals(List.of(5, 5), List.of(nothingYet, costOfAMinute()));
    }

    private int costOfAMinute() {
        return Seam.callsOf(seam -> {
            var ports = new World(seam.table(table), new InMemoryFiles(clock), clock).ports;
            assertEquals(0, new LinkTrail(ports.auditTrail(), ports.trailChain(), clock).recent(TRAIL));
        });
    }

    @Test
    void INV_24_the_sweep_links_the_trails_of_all_calls_of_the_ledger_of_the_news_and_of_privacy() {
        var season = new Season(Stores::inMemory, Cast.ADA).until(Stage.APPLIED);

        var lines = season.world.linkTrails();

        assertEquals(4, lines.size());
        assertTrue(lines.getFirst().matches("OE-2024 [1-9][0-9]*"), lines::toString);
        assertEquals(List.of("LEDGER 0", "NEWS 0", "PRIVACY 0"), lines.subList(lines.size() - 3, lines.size()));
        assertEquals(List.of("OE-2024 0", "LEDGER 0", "NEWS 0", "PRIVACY 0"), season.world.linkTrails());
    }

    @Test
    void INV_24_the_exported_trail_of_a_published_call_holds_against_its_bundle() throws Exception {
        var season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA).until(Stage.PUBLISHED);

        var body = export(season);
        var examination = examine(season, body);

        assertTrue(examination.holds(), examination::toString);
        assertEquals("bundle HOLDS", last(examination));
        assertEquals(0, body.get("flaws").intValue());
        var entries = season.world.ports.auditTrail().of(TRAIL);
        assertEquals(entries.size(), body.get("entries").intValue());
        assertEquals(
                1,
                entries.stream()
                        .filter(entry -> entry.action().equals("trail.export"))
                        .count());
        assertEquals(
                entries,
                examination.evidence().orElseThrow().linked().values().stream()
                        .sorted(TrailEntry.BY_TIME)
                        .toList());
    }

    @Test
    void INV_24_an_entry_exchanged_in_the_store_is_detected_by_the_office_and_by_the_verifier() throws Exception {
        var season = new Season(Stores::inMemory, Cast.ADA).until(Stage.PUBLISHED);
        var trail = season.world.ports.auditTrail();
        var first = trail.of(TRAIL).getFirst();
        trail.append(
                TRAIL,
                new TrailEntry(
                        first.id(), first.at(), "somebody-else", first.action(), first.object(), first.detail()));

        var body = export(season);
        var examination = examine(season, body);

        assertEquals(1, body.get("flaws").intValue());
        assertFalse(examination.holds());
        assertEquals(
                List.of(first.id() + " ALTERED: reads otherwise than when it was linked"),
                examination.checks().stream()
                        .flatMap(check -> check.findings().stream())
                        .map(finding -> finding.where() + " " + finding.detail())
                        .toList());
    }

    private static JsonNode export(Season season) throws Exception {
        return new JsonMapper()
                .readTree(expect(201, season.portal.exportTrail()).body());
    }

    private static TrailExamination examine(Season season, JsonNode body) {
        var key = TRAIL + "/trail/" + body.get("blocks").asText() + "-"
                + body.get("head").textValue() + ".ndjson";
        return TrailExaminer.examine(file(season, key), Optional.of(bundle(season)));
    }

    private static Examination bundle(Season season) {
        var run = season.world.ports.calls().find(CALL).orElseThrow().run().orElseThrow();
        return BundleExaminer.examine(
                file(season, TRAIL + "/runs/" + run.id() + "/bundle.zip"), Optional.of(World.OFFICE.publicKey()));
    }

    private static byte[] file(Season season, String key) {
        return season.world.files.read(Area.RESULTS, key, 1 << 22);
    }

    private static String last(TrailExamination examination) {
        var check = examination.checks().getLast();
        return check.name() + " " + check.status();
    }
}
