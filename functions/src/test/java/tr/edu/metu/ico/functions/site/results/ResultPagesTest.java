package tr.edu.metu.ico.functions.site.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.bundle.Signatures;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.site.PageText;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.result.Signer.Algorithm;
import tr.edu.metu.ico.site.PublicationFacts;
import tr.edu.metu.ico.site.ResultLine;
import tr.edu.metu.ico.site.ResultsPage.Correction;
import tr.edu.metu.ico.site.ResultsPage.Count;
import tr.edu.metu.ico.site.ResultsPage.StatusChange;

/** What everybody can read of a result once it is published. */
class ResultPagesTest {

    private static final Instant ERRATUM = PUBLISHING.plus(Duration.ofDays(1));

    private final Season season =
            new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.DENIZ, Cast.GUL, Cast.HAKAN);

    @Test
    void the_list_has_codes_and_places_and_neither_names_nor_numbers_nor_points() {
        season.until(Stage.PUBLISHED);

        assertEquals(
                sorted(
                        line(Cast.BORA, "PLACED", "University of Tokyo"),
                        line(Cast.CEM, "PLACED", "Seoul National University"),
                        line(Cast.ADA, "PLACED", "University of Sydney"),
                        line(Cast.HAKAN, "PLACED", "University of Sydney"),
                        line(Cast.GUL, "NOT_PLACED", ""),
                        line(Cast.DENIZ, "INELIGIBLE", "")),
                published().getFirst().page().list().getFirst().lines());
    }

    @Test
    void INV_23_no_page_shows_a_name_a_number_a_ground_or_a_total() {
        season.until(Stage.PUBLISHED);

        for (var page : pages()) {
            var text = new String(page.content(), StandardCharsets.UTF_8);
            for (var who : Cast.values()) {
                assertFalse(text.contains(who.number), page.key());
                assertFalse(text.contains("Student " + who.name()), page.key());
            }
            for (var hidden : List.of("AFAD", "82.70", "82,70", "89.66", "89,66", "81.09", "81,09", "officer-")) {
                assertFalse(text.contains(hidden), page.key() + " shows " + hidden);
            }
        }
    }

    @Test
    void a_cut_off_of_fewer_than_five_students_is_in_whole_points() {
        season.until(Stage.PUBLISHED);

        assertEquals(
                List.of(
                        "AU-SYDNEY 2 of 2, 2 asked: 79",
                        "JP-TOKYO 1 of 1, 4 asked: 89",
                        "KR-SEOUL 1 of 1, 2 asked: 82"),
                published().getFirst().page().cutOffs().getFirst().pools().stream()
                        .map(use -> "%s %d of %d, %d asked: %s"
                                .formatted(
                                        use.partner().university(),
                                        use.placed(),
                                        use.places(),
                                        use.applicants(),
                                        use.cutOff().orElseThrow().points()))
                        .toList());
    }

    @Test
    void the_page_says_how_many_have_which_result_and_how_to_check_it() {
        season.until(Stage.PUBLISHED);
        var page = published().getFirst().page();

        assertEquals(
                List.of(new Count("PLACED", 4), new Count("NOT_PLACED", 1), new Count("INELIGIBLE", 1)),
                page.statuses());
        assertEquals(
                List.of(new PublicationFacts(
                        1, PUBLISHING, Optional.empty(), Optional.empty(), Optional.of(PUBLISHING), 6)),
                page.publications());
        assertEquals(season.run(), page.proof().run());
        assertEquals(Sha256.of(file("manifest.json")).hex(), page.proof().manifest());
        assertTrue(Signatures.holds(
                Algorithm.ED25519, World.OFFICE.publicKey(), file("manifest.json"), file("manifest.sig")));
    }

    @Test
    void after_an_erratum_the_old_list_is_superseded_and_both_say_in_numbers_what_changed() {
        season.until(Stage.PUBLISHED);
        season.clock.moveTo(ERRATUM);
        Corrections.open(season);
        Corrections.oneMoreSeatInTokyo(season);
        expect(200, season.portal.publish(season.run()));

        var both = published();
        var corrections =
                List.of(new Correction(2, ERRATUM, List.of(new Count("OTHER_PLACE", 1)), List.<StatusChange>of()));
        assertEquals(
                List.of(corrections, corrections),
                both.stream().map(one -> one.page().corrections()).toList());
        assertEquals(
                List.of(Optional.of(ERRATUM), Optional.empty()),
                both.stream()
                        .map(one -> one.page().publication().supersededAt())
                        .toList());

        var old = PageText.of(pages(), "en/call/OE-2024/publication/1");
        assertTrue(old.contains("This result is superseded."));
        assertTrue(old.contains("href=\"/en/call/OE-2024/results\""));
        assertTrue(PageText.of(pages(), "tr/call/OE-2024/publication/1")
                .contains("Bu sonucun yerini bir düzeltme almıştır."));
        var latest = PageText.of(pages(), "en/call/OE-2024/results");
        assertFalse(latest.contains("This result is superseded."));
        assertTrue(latest.contains("href=\"/en/call/OE-2024/publication/1\""));
        assertFalse(latest.contains("Lovelace"), "the officer's reason may name people");
    }

    @Test
    void without_a_result_the_page_says_when_it_is_expected_or_that_the_call_is_cancelled() {
        season.until(Stage.OPENED);
        var expected = SitePagesOf.results(season.world.freshParts()).expected(season.call());
        assertEquals(season.world.parts.definitions().of(season.call()).resultsExpected(), expected.expected());
        assertEquals(Optional.empty(), expected.banner().cancelled());
        assertEquals(
                List.of("tr/call/OE-2024/results", "en/call/OE-2024/results"),
                pages().stream().map(SitePage::key).toList());
    }

    private List<ResultPages.Published> published() {
        var parts = season.world.freshParts();
        return SitePagesOf.results(parts)
                .published(season.call(), new PublishedRuns(parts.ports().files()).of(season.call()));
    }

    private List<SitePage> pages() {
        return SitePagesOf.results(season.world.freshParts()).of(CALL);
    }

    private byte[] file(String name) {
        return pages().stream()
                .filter(page -> page.key().equals("proof/OE-2024/1/" + name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private ResultLine line(Cast who, String status, String university) {
        var code = Pseudonym.of(season.call().pseudonymKey(), CALL, who.student());
        var place = university.isEmpty()
                ? Optional.<ResultLine.Place>empty()
                : Optional.of(new ResultLine.Place(university, Semester.FALL));
        return new ResultLine(code.value(), status, place, OptionalInt.empty());
    }

    private static List<ResultLine> sorted(ResultLine... lines) {
        return Arrays.stream(lines)
                .sorted(Comparator.comparing(ResultLine::code))
                .toList();
    }
}
