package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.trial.TrialId;

/** Any text sent as an id: it is valid, and then safe in a table key, or it is refused. */
class IdFuzzTest {

    private static final List<Function<String, Object>> IDS = List.of(
            CallId::new,
            CountryCode::new,
            DepartmentCode::new,
            DocumentId::new,
            EntryId::new,
            ImportId::new,
            RuleId::new,
            Sha256::new,
            StudentNumber::new,
            TrialId::new,
            UniversityId::new);

    @FuzzTest
    void any_text_is_an_id_that_fits_a_key_or_refused(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var make : IDS) {
            try {
                var id = make.apply(text);
                assertEquals(id, make.apply(id.toString()));
                assertTrue(id.toString().chars().allMatch(c -> c > ' ' && c < 0x7f && c != '#'), "unsafe in a key");
                assertTrue(id.toString().length() <= 200, "too long for a key");
            } catch (IllegalArgumentException refused) {
                // the declared refusal of every id
            }
        }
    }
}
