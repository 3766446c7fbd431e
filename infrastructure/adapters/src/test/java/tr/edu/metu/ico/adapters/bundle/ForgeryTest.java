package tr.edu.metu.ico.adapters.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;

/** Bundles whose digests fit, made by someone who wants another result or wants to crash the verifier. */
class ForgeryTest {

    private static final SealedInput SEASON = ASeason.of(60);
    private static final byte[] BUNDLE = ABundle.of(SEASON);
    private static final KeyPairSigner STRANGER = KeyPairSigner.of(KeyPairSigner.newKeyFile());
    private static final Optional<byte[]> OFFICE = Optional.of(ABundle.OFFICE.publicKey());

    @Test
    void the_right_result_signed_by_a_stranger_breaks_the_signature_and_nothing_else() {
        var bundle = ABundle.forged(BUNDLE, "result.json", same -> same, STRANGER);

        assertEquals(List.of("signature"), broken(bundle, OFFICE));
        assertEquals(List.of(), broken(bundle, Optional.empty()));
        assertTrue(
                BundleExaminer.examine(bundle, OFFICE).checks().get(2).detail().startsWith("Signed with another key"));
    }

    @Test
    void a_wrong_placement_signed_by_a_stranger_is_found_out_three_times() {
        var bundle = ABundle.of(SEASON, swapped(), STRANGER);

        assertEquals(List.of("signature", "promises", "rerun"), broken(bundle, OFFICE));
        assertEquals(List.of("promises", "rerun"), broken(bundle, Optional.empty()));
    }

    @Test
    void a_wrong_placement_signed_by_the_office_breaks_promises_that_are_named_with_the_persons() {
        var rows = swapped();
        var bundle = ABundle.of(SEASON, rows, ABundle.OFFICE);

        assertEquals(List.of("promises", "rerun"), broken(bundle, OFFICE));
        var findings = findings(bundle, "promises");
        var promises = new TreeSet<>(findings.stream().map(Check.Finding::where).toList());
        assertTrue(promises.contains("P7"), "somebody was passed over: " + promises);
        var names = SEASON.applications().stream().map(a -> a.pseudonym()).toList();
        assertTrue(findings.stream()
                .allMatch(f -> f.person().isEmpty() || names.contains(f.person().get())));
    }

    @Test
    void a_row_that_is_missing_is_named() {
        var bundle = ABundle.forged(BUNDLE, "result.json", ForgeryTest::withoutTheFirst, ABundle.OFFICE);
        var first =
                SEASON.applications().stream().map(a -> a.pseudonym()).sorted().findFirst();

        assertTrue(findings(bundle, "promises").contains(new Check.Finding("P1", first, "has no row")));
        assertTrue(findings(bundle, "rerun").contains(new Check.Finding("row", first, "has no row")));
    }

    @Test
    void a_row_that_is_there_twice_is_named() {
        var bundle = ABundle.forged(BUNDLE, "result.json", ForgeryTest::withTheFirstTwice, ABundle.OFFICE);
        var first =
                SEASON.applications().stream().map(a -> a.pseudonym()).sorted().findFirst();

        assertTrue(findings(bundle, "promises").contains(new Check.Finding("P1", first, "has two rows")));
        assertTrue(findings(bundle, "rerun").contains(new Check.Finding("row", first, "has two rows")));
    }

    @Test
    void an_applicant_who_is_missing_or_there_twice_is_noticed() {
        var without = ABundle.forged(BUNDLE, "applicants.json", ForgeryTest::withoutTheFirst, ABundle.OFFICE);
        var twice = ABundle.forged(BUNDLE, "applicants.json", ForgeryTest::withTheFirstTwice, ABundle.OFFICE);

        assertEquals(List.of("promises", "rerun"), broken(without, OFFICE));
        assertEquals(List.of("documents"), broken(twice, OFFICE));
    }

    /** An input is changed and the result left as it was: the result no longer follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        applicants.json | "cgpa":"3.80"                          | "cgpa":"2.60"
        applicants.json | "score":"90.5"                         | "score":"70"
        applicants.json | "citizenships":["KR"]                  | "citizenships":["TR"]
        applicants.json | "approved":false                       | "approved":true
        programmes.json | "capacity":4                           | "capacity":3
        programmes.json | "average":"3.00"                       | "average":"3.10"
        definition.json | "points": 10                           | "points": 50
        """)
    void an_input_that_was_changed_no_longer_gives_the_result(String document, String good, String bad) {
        var bundle = ABundle.forged(BUNDLE, document, replace(good, bad), ABundle.OFFICE);

        var broken = broken(bundle, OFFICE);
        assertTrue(broken.contains("rerun") || broken.contains("documents"), broken::toString);
    }

    /** Another pseudonym would be another lot. */
    @Test
    void a_lot_cannot_be_drawn_again() {
        var someone = SEASON.applications().getFirst().pseudonym().value();
        UnaryOperator<String> renamed = replace(someone, "0".repeat(32));
        var bundle = ABundle.forged(BUNDLE, "applicants.json", renamed, ABundle.OFFICE);

        assertFalse(BundleExaminer.examine(bundle, OFFICE).holds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"total\":\"1e1000000000\"",
                "\"total\":1e1000000000",
                "\"total\":\"NaN\"",
                "\"total\":null",
                "\"total\":\"@900@\""
            })
    void an_absurd_number_is_refused_before_anybody_counts_with_it(String absurd) {
        var bad = absurd.replace("@900@", "9".repeat(900));
        var bundle = ABundle.forged(
                BUNDLE, "result.json", text -> text.replaceFirst("\"total\":\"[0-9.]+\"", bad), ABundle.OFFICE);

        assertEquals(List.of("documents"), broken(bundle, OFFICE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        result.json     | [    | [[
        result.json     | "student" | "Student"
        result.json     | "student":"    | "student": "
        applicants.json | "level":"UG" | "level":"XX"
        applicants.json | "semester":4 | "semester":4e9
        applicants.json | "receipt"    | "more":1,"receipt"
        programmes.json | "capacity":4 | "capacity":-4
        programmes.json | }            | }}
        definition.json | "format"     | "Format"
        definition.json | {            | [
        """)
    void a_document_that_is_not_as_it_is_written_is_refused(String document, String good, String bad) {
        var bundle = ABundle.forged(BUNDLE, document, replace(good, bad), ABundle.OFFICE);

        var broken = broken(bundle, OFFICE);
        // another definition would not give the run's id, either
        assertEquals(
                List.of("documents"),
                broken.stream().filter(name -> !name.equals("manifest")).toList());
        assertEquals(document.equals("definition.json"), broken.contains("manifest"));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_no_other_spelling_of_a_document() {
        var windows = ABundle.forged(BUNDLE, "result.json", text -> text.replace("\n", "\r\n"), ABundle.OFFICE);
        var marked = ABundle.forged(BUNDLE, "result.json", text -> "\uFEFF" + text, ABundle.OFFICE);

        assertEquals(List.of("documents"), broken(windows, OFFICE));
        assertEquals(List.of("documents"), broken(marked, OFFICE));
    }

    @Test
    void an_application_that_came_late_is_named() {
        var late = ABundle.forged(
                BUNDLE, "applicants.json", first("2023-11-20T07:00:00Z", "2023-11-30T14:00:00Z"), ABundle.OFFICE);

        assertEquals(List.of("inTime"), broken(late, OFFICE));
        assertEquals(1, findings(late, "inTime").size());
    }

    /** A person who got nothing takes the seat of someone better. */
    private static List<ResultRow> swapped() {
        var rows = new ArrayList<>(Selection.select(CallDefinitionJson.read(ASeason.DEFINITION), SEASON));
        for (int loser = 0; loser < rows.size(); loser++) {
            if (rows.get(loser).outcome() instanceof Outcome.NotPlaced) {
                var wanted = rows.get(loser).choices().getFirst().choice();
                for (int winner = 0; winner < rows.size(); winner++) {
                    if (rows.get(winner).outcome() instanceof Outcome.Placed seat
                            && seat.choice().equals(wanted)) {
                        var nothing = rows.get(loser).outcome();
                        rows.set(loser, with(rows.get(loser), new Outcome.Placed(wanted, 1)));
                        rows.set(winner, with(rows.get(winner), nothing));
                        return rows;
                    }
                }
            }
        }
        throw new IllegalStateException("everybody got what they wanted");
    }

    private static ResultRow with(ResultRow row, Outcome outcome) {
        return new ResultRow(row.student(), outcome, row.score(), row.rank(), row.choices());
    }

    private static String withoutTheFirst(String document) {
        var lines = new ArrayList<>(Arrays.asList(document.split("\n")));
        lines.remove(1);
        return String.join("\n", lines) + "\n";
    }

    private static String withTheFirstTwice(String document) {
        var lines = new ArrayList<>(Arrays.asList(document.split("\n")));
        lines.add(1, lines.get(1));
        return String.join("\n", lines) + "\n";
    }

    private static UnaryOperator<String> replace(String good, String bad) {
        return text -> {
            assertTrue(text.contains(good), good + " is not in it");
            return text.replace(good, bad);
        };
    }

    private static UnaryOperator<String> first(String good, String bad) {
        return text -> {
            int at = text.indexOf(good);
            return text.substring(0, at) + bad + text.substring(at + good.length());
        };
    }

    private static List<String> broken(byte[] bundle, Optional<byte[]> key) {
        return BundleExaminer.examine(bundle, key).checks().stream()
                .filter(check -> check.status() == Check.Status.BROKEN)
                .map(Check::name)
                .toList();
    }

    private static List<Check.Finding> findings(byte[] bundle, String name) {
        return BundleExaminer.examine(bundle, OFFICE).checks().stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow()
                .findings();
    }
}
