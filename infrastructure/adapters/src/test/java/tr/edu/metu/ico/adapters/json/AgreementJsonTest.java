package tr.edu.metu.ico.adapters.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.agreement.WebAddress;
import tr.edu.metu.ico.result.SealedInput;

class AgreementJsonTest {
    private static final Pool SPRING = new Pool(
            new PoolScope(Set.of(StudyLevel.UG), Set.of(Semester.SPRING)),
            Set.of(new DepartmentCode("CENG")),
            4,
            new PoolTerms(
                    Optional.of(new BigDecimal("2.80")),
                    Optional.of("English B2"),
                    Optional.of("No first-year courses."),
                    Optional.of(LocalDate.parse("2024-04-01")),
                    Optional.empty()));
    private static final Pool FALL = new Pool(
            new PoolScope(Set.of(StudyLevel.MS, StudyLevel.UG), Set.of(Semester.FALL)), Set.of(), 1, PoolTerms.NONE);

    @Test
    void several_pools_are_listed_in_their_order_without_informational_terms() {
        var input = sealed(agreement(SPRING, FALL));

        assertEquals(
                "[{\"university\":\"JP-OSAKA\",\"name\":\"Ōsaka\",\"country\":\"JP\",\"pools\":["
                        + "{\"capacity\":1,\"levels\":[\"UG\",\"MS\"],\"semesters\":[\"FALL\"],"
                        + "\"departments\":[],\"hostMinimum\":null},"
                        + "{\"capacity\":4,\"levels\":[\"UG\"],\"semesters\":[\"SPRING\"],"
                        + "\"departments\":[\"CENG\"],\"hostMinimum\":\"2.80\"}],\"phdOnly\":true}]",
                SealedInputJson.lists(input).get("agreements").toString());
        assertEquals(input, SealedInputJson.read(SealedInputJson.write(input)));
    }

    @Test
    void the_places_of_a_single_pool_stand_beside_the_name_as_they_always_did() {
        var input = sealed(agreement(SPRING));

        assertEquals(
                "[{\"university\":\"JP-OSAKA\",\"name\":\"Ōsaka\",\"country\":\"JP\",\"capacity\":4,"
                        + "\"levels\":[\"UG\"],\"semesters\":[\"SPRING\"],\"departments\":[\"CENG\"],"
                        + "\"hostMinimum\":\"2.80\",\"phdOnly\":true}]",
                SealedInputJson.lists(input).get("agreements").toString());
        assertEquals(input, SealedInputJson.read(SealedInputJson.write(input)));
    }

    @Test
    void pools_in_another_order_or_overlapping_are_damage() {
        var manifest = new String(SealedInputJson.write(sealed(agreement(SPRING, FALL))), UTF_8);
        var swapped = manifest.replace("[\"FALL\"]", "[\"?\"]")
                .replace("[\"SPRING\"]", "[\"FALL\"]")
                .replace("[\"?\"]", "[\"SPRING\"]");
        var overlapping = manifest.replace("[\"SPRING\"]", "[\"FALL\",\"SPRING\"]");

        assertThrows(IllegalStateException.class, () -> SealedInputJson.read(swapped.getBytes(UTF_8)));
        assertThrows(IllegalArgumentException.class, () -> SealedInputJson.read(overlapping.getBytes(UTF_8)));
    }

    private static Agreement agreement(Pool... pools) {
        return new Agreement(
                new UniversityId("JP-OSAKA"),
                "Ōsaka",
                new CountryCode("JP"),
                true,
                Optional.of(new WebAddress("https://osaka.example/facts")),
                List.of(pools));
    }

    private static SealedInput sealed(Agreement agreement) {
        return new SealedInput(
                ASealedInput.inOrder().call(),
                3,
                ASealedInput.inOrder().definition(),
                List.of(),
                List.of(agreement),
                List.of());
    }
}
