package tr.edu.metu.ico.season.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;

class OptionsTest {
    @TempDir
    Path state;

    private Options read(Map<String, String> more) throws IOException {
        var given = new HashMap<>(more);
        given.putIfAbsent("state", state.toString());
        return Options.read(given::get);
    }

    @Test
    void without_options_all_four_calls_are_played_each_with_a_size_of_its_own() throws IOException {
        var options = read(Map.of());

        assertEquals(
                Map.of(
                        CallChoice.OE_2020, 150,
                        CallChoice.ICM_2024, 100,
                        CallChoice.OE_2024, 300,
                        CallChoice.DOC_2023, 50),
                options.applicants());
        assertEquals(2024, options.seed());
    }

    @Test
    void one_call_or_some_can_be_chosen() throws IOException {
        assertEquals(
                Map.of(CallChoice.ICM_2024, 100),
                read(Map.of("call", "ICM-2024")).applicants());
        assertEquals(
                Set.of(CallChoice.OE_2020, CallChoice.OE_2024),
                read(Map.of("call", "OE-2024, OE-2020")).applicants().keySet());
    }

    @Test
    void a_number_of_applicants_is_the_number_in_every_call_that_is_played() throws IOException {
        assertEquals(
                Map.of(CallChoice.DOC_2023, 40, CallChoice.OE_2024, 40),
                read(Map.of("call", "DOC-2023,OE-2024", "applicants", "40")).applicants());
    }

    @ParameterizedTest
    @EnumSource
    void as_many_students_are_drawn_as_asked_for(CallChoice choice) {
        for (int applicants : List.of(Draw.FEWEST, 40)) {
            var world = Draw.world(applicants, 2024, Definition.shipped(choice.call()));

            assertEquals(applicants, world.students().size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call       | OE-2019  | -Dcall=OE-2019 should be one of OE-2020, ICM-2024, OE-2024, DOC-2023.",
                "call       | oe-2024  | -Dcall=oe-2024 should be one of OE-2020, ICM-2024, OE-2024, DOC-2023.",
                "applicants | 14       | -Dapplicants=14 should be a whole number from 15 to 50000.",
                "applicants | 50001    | -Dapplicants=50001 should be a whole number from 15 to 50000.",
                "applicants | many     | -Dapplicants=many should be a whole number from 15 to 50000.",
                "seed       | -1       | -Dseed=-1 should be a whole number from 0 to 9223372036854775807.",
                "state      | /nowhere | There is no folder /nowhere to keep the state in.",
                "smaller    | /nowhere | There is no folder /nowhere with a smaller season."
            })
    void what_cannot_be_played_is_refused_in_one_sentence(String name, String value, String sentence) {
        var illegal = assertThrows(Options.Illegal.class, () -> read(Map.of(name, value)));

        assertEquals(sentence, illegal.getMessage());
    }
}
