package tr.edu.metu.ico.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;

/** What an officer must confirm before another import takes effect. */
class ImportFindingsTest {

    private static final List<Agreement> NONE = List.of();

    @ParameterizedTest(name = "{0} rows for {1} are asked about: {2}")
    @CsvSource({"1,64,true", "31,64,true", "32,64,false", "64,64,false", "0,1,true", "0,0,false", "32,65,true"})
    void fewer_than_half_the_rows_are_asked_about(int rows, int inForce, boolean asked) {
        assertEquals(asked, ImportFindings.ofRows(rows, inForce).isPresent());
    }

    @Test
    void counts_are_stated_exactly() {
        var finding = ImportFindings.ofRows(1, 64).orElseThrow();

        assertEquals("ROWS_HALVED:ALL", finding.id());
        assertEquals(Finding.Severity.NEEDS_OVERRIDE, finding.severity());
        assertEquals("1 row would replace 64.", finding.text().en());
        assertEquals("64 satırın yerini 1 satır alacak.", finding.text().tr());
        assertEquals(
                "2 rows would replace 64.",
                ImportFindings.ofRows(2, 64).orElseThrow().text().en());
    }

    @Test
    void four_hundred_places_at_one_partner_are_asked_about_in_the_very_first_list() {
        var findings = ImportFindings.ofPlaces(partners(400, 2, 2, 3, 1), NONE, NONE);

        assertEquals(List.of("CAPACITY_OUTLIER:XX-0"), ids(findings));
        assertEquals(
                "XX-0: 400 places; half of the 5 partners have 2 or fewer.",
                findings.getFirst().text().en());
        assertEquals(
                "XX-0: 400 yer; 5 üniversitenin yarısında 2 ya da daha az yer var.",
                findings.getFirst().text().tr());
    }

    @ParameterizedTest(name = "{0} places among partners with {1} are asked about: {2}")
    @CsvSource({"10,1,false", "11,1,true", "10,2,false", "15,3,false", "16,3,true", "30,20,false"})
    void more_than_ten_places_and_five_times_the_median_are_far_more_than_the_others_have(
            int places, int others, boolean asked) {
        assertEquals(
                asked,
                !ImportFindings.ofPlaces(partners(places, others, others), NONE, NONE)
                        .isEmpty());
    }

    @Test
    void a_number_that_is_in_force_or_was_last_years_is_not_asked_about_again() {
        var large = partners(30, 2, 2);

        assertEquals(List.of(), ImportFindings.ofPlaces(large, large, NONE));
        assertEquals(List.of(), ImportFindings.ofPlaces(large, NONE, large));
        assertEquals(List.of(), ImportFindings.ofPlaces(large, large, partners(2, 2, 2)));
    }

    @Test
    void far_more_and_far_fewer_places_than_in_the_list_in_force_are_asked_about() {
        var findings = ImportFindings.ofPlaces(partners(8, 2, 5), partners(2, 8, 4), NONE);

        assertEquals(List.of("CAPACITY_JUMP:XX-0", "CAPACITY_JUMP:XX-1"), ids(findings));
        assertEquals(
                "XX-0: 8 places, 2 in the list in force.",
                findings.getFirst().text().en());
        assertEquals(
                "XX-0: 8 yer, yürürlükteki listede 2.",
                findings.getFirst().text().tr());
    }

    @Test
    void the_first_list_of_a_year_is_compared_with_the_year_before() {
        var findings = ImportFindings.ofPlaces(partners(8, 2), NONE, partners(2, 2));

        assertEquals(List.of("CAPACITY_JUMP:XX-0"), ids(findings));
        assertEquals(
                "XX-0: 8 places, 2 in the call before.",
                findings.getFirst().text().en());
    }

    @Test
    void numbers_that_changed_everywhere_at_once_are_one_question() {
        var before = places(IntStream.range(0, 400).map(i -> i == 0 ? 1 : 3));
        var swapped = places(IntStream.range(0, 400).map(i -> i == 0 ? 40 : 4));

        var findings = ImportFindings.ofPlaces(swapped, before, NONE);

        assertEquals(List.of("CAPACITIES_CHANGED:ALL"), ids(findings));
        assertEquals(
                "400 of 400 partners have another number of places than before. XX-0: 40 places, 1 in the list in"
                        + " force.",
                findings.getFirst().text().en());
    }

    @Test
    void five_of_twenty_other_numbers_are_usual_and_five_of_nineteen_are_many() {
        assertEquals(List.of(), changedOf(5, 20));
        assertEquals(List.of("CAPACITIES_CHANGED:ALL"), changedOf(5, 19));
        assertEquals(List.of(), changedOf(4, 4));
    }

    private static List<String> changedOf(int changed, int all) {
        var before = places(IntStream.range(0, all).map(_ -> 2));
        var after = places(IntStream.range(0, all).map(i -> i < changed ? 3 : 2));
        return ids(ImportFindings.ofPlaces(after, before, NONE));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static List<Agreement> partners(int... places) {
        return places(IntStream.of(places));
    }

    private static List<Agreement> places(IntStream places) {
        var partners = new ArrayList<Agreement>();
        places.forEach(count -> partners.add(new Agreement(
                new UniversityId("XX-" + partners.size()),
                "University " + partners.size(),
                new CountryCode("JP"),
                count,
                Set.of(StudyLevel.UG),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty())));
        return partners;
    }
}
