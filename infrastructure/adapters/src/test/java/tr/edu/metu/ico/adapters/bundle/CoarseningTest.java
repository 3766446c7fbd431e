package tr.edu.metu.ico.adapters.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.adapters.json.PseudonymisedJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;

/** What a bundle shows less exactly than the office's data, and that this changes no check. */
class CoarseningTest {

    private static final SealedInput SEASON = ASeason.of(60);
    private static final Call CALL = call("5a");

    @Test
    void a_bundle_with_coarse_times_and_keyed_hashes_holds_and_has_the_same_result() {
        var coarse = Coarsening.of(CALL, SEASON);
        var definition = CallDefinitionJson.read(ASeason.DEFINITION);

        assertEquals(Selection.select(definition, SEASON), Selection.select(definition, coarse));
        assertTrue(BundleExaminer.examine(ABundle.of(coarse), Optional.of(ABundle.OFFICE.publicKey()))
                .holds());
    }

    @Test
    void a_document_or_its_id_leads_to_no_row_without_the_key_of_the_call() {
        var documents = documents(SEASON);
        var coarse = documents(Coarsening.of(CALL, SEASON));
        var text = new String(PseudonymisedJson.applicants(Coarsening.of(CALL, SEASON)), UTF_8);

        assertFalse(documents.isEmpty());
        for (var document : documents) {
            assertFalse(text.contains(document.digest().hex()), document.slot());
            assertFalse(text.contains(document.id().value()), document.slot());
        }
        assertEquals(
                documents.stream()
                        .map(document -> new Sha256(CALL.pseudonymKey().code("file/" + document.digest())))
                        .toList(),
                coarse.stream().map(Document::digest).toList());
        assertFalse(coarse.equals(documents(Coarsening.of(call("6b"), SEASON))));
    }

    /** The call is open from 6 November 17:00 to 30 November 17:00 in Ankara. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-06T13:59:59.999Z, 2023-11-05T21:00:00Z",
        "2023-11-06T14:00:00Z,     2023-11-06T14:00:00Z",
        "2023-11-06T15:30:01.5Z,   2023-11-06T14:00:00Z",
        "2023-11-20T09:00:00.123Z, 2023-11-19T21:00:00Z",
        "2023-11-20T21:00:00Z,     2023-11-20T21:00:00Z"
    })
    void INV_01_a_time_becomes_the_start_of_its_day_and_stays_on_its_side_of_the_opening(Instant exact, Instant shown) {
        assertEquals(shown, received(exact));
    }

    @Test
    void INV_01_a_time_stays_on_its_side_of_the_deadline() {
        var close = CALL.calendar().closesAt();

        assertTrue(received(close.minusMillis(1)).isBefore(close));
        assertEquals(close, received(close));
        assertEquals(close, received(close.plusSeconds(60)));
    }

    private static Instant received(Instant at) {
        var one = SEASON.applications().getFirst();
        var receipt = new Receipt("r", 1, at, Sha256.of("content"));
        var application = new SealedApplication(
                one.student(), one.pseudonym(), receipt, one.content(), one.applicant(), one.documents(), one.review());
        var input = new SealedInput(
                SEASON.call(), 1, SEASON.definition(), List.of(application), SEASON.agreements(), List.of(), List.of());
        return Coarsening.of(CALL, input).applications().getFirst().receipt().receivedAt();
    }

    private static List<Document> documents(SealedInput input) {
        return input.applications().stream()
                .flatMap(application -> application.documents().stream())
                .toList();
    }

    private static Call call(String key) {
        var definition = CallDefinitionJson.read(ASeason.DEFINITION);
        return Call.announced(
                SEASON.call(),
                "OE",
                definition.calendar(),
                SEASON.definition(),
                Set.of(),
                new PseudonymKey(key.repeat(32)));
    }
}
