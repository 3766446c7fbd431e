package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.FREEZE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** A file that its store stamped in time but lists only later (INV-6); only the in-memory store can simulate that. */
class LatePutsTest {

    private static final Area AREA = Area.SPECIAL_DOCUMENTS;
    private static final byte[] FILE = Portal.pdf("late to be seen");

    private final Season season = new Season(Stores::inMemory, Cast.CEM).until(Stage.OPENED);
    private final InMemoryFiles files = (InMemoryFiles) season.stores.files();
    private final String key = stampedInTime();

    private String stampedInTime() {
        expect(201, season.portal.submit(Cast.CEM, OPENS));
        season.clock.moveTo(DEADLINE.minusSeconds(1));
        var link = season.link(Cast.CEM, "AFAD_AID", FILE);
        files.putHidden(AREA, link, FILE);
        season.world.created(AREA, link);
        return link;
    }

    @Test
    void INV_06_shown_before_the_drain_is_over_it_is_found_by_the_freeze() {
        season.clock.moveTo(FREEZE.minusSeconds(1));
        files.show(AREA, key);
        season.freeze();

        assertEquals(1, season.state().times("document.register"));
        assertEquals(List.of(Sha256.of(FILE)), sealed());
    }

    @Test
    void INV_06_shown_between_freeze_and_seal_it_is_found_by_the_seal() {
        season.freeze();
        files.show(AREA, key);

        assertEquals(List.of(Sha256.of(FILE)), sealed());
    }

    @Test
    void INV_26_shown_after_the_seal_it_changes_nothing_that_is_decided() {
        season.freeze();
        assertEquals(List.of(), sealed());
        var before = season.state();
        files.show(AREA, key);
        season.world.created(AREA, key);
        season.without(Stage.APPLIED)
                .without(Stage.FROZEN)
                .without(Stage.REVIEWED)
                .without(Stage.SEALED);

        season.until(Stage.PUBLISHED);

        assertEquals(before.manifest(), season.state().manifest());
        assertEquals(before.call().seal(), season.call().seal());
    }

    private List<Sha256> sealed() {
        return season.sealUndecided().applications().getFirst().documents().stream()
                .map(Document::digest)
                .toList();
    }
}
