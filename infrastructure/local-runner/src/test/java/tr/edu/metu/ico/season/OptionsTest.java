package tr.edu.metu.ico.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @TempDir
    Path state;

    private Options read(Map<String, String> more) throws IOException {
        var given = new HashMap<>(more);
        given.putIfAbsent("state", state.toString());
        return Options.read(given::get);
    }

    @Test
    void without_options_all_four_calls_are_played_by_300_students() throws IOException {
        var options = read(Map.of());

        assertEquals(EnumSet.allOf(CallChoice.class), options.calls());
        assertEquals(300, options.applicants());
        assertEquals(2024, options.seed());
    }

    @Test
    void one_call_or_some_can_be_chosen() throws IOException {
        assertEquals(
                Set.of(CallChoice.ICM_2024), read(Map.of("call", "ICM-2024")).calls());
        assertEquals(
                Set.of(CallChoice.OE_2020, CallChoice.OE_2024),
                read(Map.of("call", "OE-2024, OE-2020")).calls());
    }

    @Test
    void the_other_calls_are_smaller_but_never_too_small_for_every_kind_of_student() {
        assertEquals(150, CallChoice.OE_2020.size(300));
        assertEquals(100, CallChoice.ICM_2024.size(300));
        assertEquals(50, CallChoice.DOC_2023.size(300));
        assertEquals(12, CallChoice.DOC_2023.size(12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call       | OE-2019  | -Dcall=OE-2019 should be one of OE-2020, ICM-2024, OE-2024, DOC-2023.",
                "call       | oe-2024  | -Dcall=oe-2024 should be one of OE-2020, ICM-2024, OE-2024, DOC-2023.",
                "applicants | 11       | -Dapplicants=11 should be a whole number from 12 to 50000.",
                "applicants | 50001    | -Dapplicants=50001 should be a whole number from 12 to 50000.",
                "applicants | many     | -Dapplicants=many should be a whole number from 12 to 50000.",
                "seed       | -1       | -Dseed=-1 should be a whole number from 0 to 9223372036854775807.",
                "state      | /nowhere | There is no folder /nowhere to keep the state in."
            })
    void what_cannot_be_played_is_told_in_one_sentence(String name, String value, String sentence) {
        var illegal = assertThrows(Options.Illegal.class, () -> read(Map.of(name, value)));

        assertEquals(sentence, illegal.getMessage());
    }
}
