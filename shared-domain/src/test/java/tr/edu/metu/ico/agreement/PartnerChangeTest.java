package tr.edu.metu.ico.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.agreement.Semester.FALL;
import static tr.edu.metu.ico.agreement.Semester.SPRING;
import static tr.edu.metu.ico.agreement.StudyLevel.MS;
import static tr.edu.metu.ico.agreement.StudyLevel.PHD;
import static tr.edu.metu.ico.agreement.StudyLevel.UG;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.PartnerChange.Added;
import tr.edu.metu.ico.agreement.PartnerChange.OtherTerms;
import tr.edu.metu.ico.agreement.PartnerChange.PoolChange;
import tr.edu.metu.ico.agreement.PartnerChange.Removed;

/** How a list of partners differs from the one before, as everybody may read it. */
class PartnerChangeTest {

    private static final PoolScope BACHELORS = new PoolScope(Set.of(UG), Set.of(FALL, SPRING));
    private static final PoolScope MASTERS = new PoolScope(Set.of(MS), Set.of(FALL));
    private static final PoolScope DOCTORAL = new PoolScope(Set.of(PHD), Set.of(SPRING));

    @Test
    void the_same_list_in_another_order_with_other_names_is_no_change() {
        var renamed = new Agreement(
                new UniversityId("JP-A"),
                "Another name",
                new CountryCode("JP"),
                false,
                Optional.empty(),
                List.of(pool(BACHELORS, 2)));
        var other = university("KR-B", pool(MASTERS, 1));
        assertEquals(
                List.of(),
                PartnerChange.between(List.of(university("JP-A", pool(BACHELORS, 2)), other), List.of(other, renamed)));
    }

    @Test
    void a_partner_in_one_list_only_is_added_or_removed() {
        var gone = university("KR-B", pool(MASTERS, 1));
        var added = university("JP-A", pool(BACHELORS, 2));
        assertEquals(
                List.of(new Added(added), new Removed(gone)), PartnerChange.between(List.of(gone), List.of(added)));
    }

    @Test
    void a_partner_whose_places_are_in_one_pool_needs_no_name_of_the_pool() {
        assertEquals(
                List.of(new PoolChange(Optional.empty(), change(Term.PLACES, List.of("2"), List.of("3")))),
                changes(university("JP-A", pool(BACHELORS, 2)), university("JP-A", pool(BACHELORS, 3))));
    }

    @Test
    void of_several_pools_the_one_that_changed_is_named() {
        assertEquals(
                List.of(new PoolChange(Optional.of(MASTERS), change(Term.PLACES, List.of("1"), List.of("0")))),
                changes(
                        university("JP-A", pool(BACHELORS, 2), pool(MASTERS, 1)),
                        university("JP-A", pool(BACHELORS, 2), pool(MASTERS, 0))));
    }

    @Test
    void a_new_pool_shows_in_the_levels_and_in_its_places_and_invents_no_change_of_semesters() {
        assertEquals(
                List.of(
                        new PoolChange(
                                Optional.empty(), change(Term.LEVELS, List.of("UG", "MS"), List.of("UG", "MS", "PHD"))),
                        new PoolChange(Optional.of(DOCTORAL), change(Term.PLACES, List.of(), List.of("4")))),
                changes(
                        university("JP-A", pool(BACHELORS, 2), pool(MASTERS, 1)),
                        university("JP-A", pool(BACHELORS, 2), pool(MASTERS, 1), pool(DOCTORAL, 4))));
    }

    private static List<PoolChange> changes(Agreement before, Agreement now) {
        var changes = PartnerChange.between(List.of(before), List.of(now));
        return ((OtherTerms) changes.getFirst()).changes();
    }

    private static TermChange change(Term term, List<String> before, List<String> now) {
        return new TermChange(term, before, now);
    }

    private static Pool pool(PoolScope scope, int places) {
        return new Pool(scope, Set.of(), places, PoolTerms.NONE);
    }

    private static Agreement university(String id, Pool... pools) {
        return new Agreement(
                new UniversityId(id),
                "University " + id,
                new CountryCode(id.substring(0, 2)),
                false,
                Optional.empty(),
                Arrays.asList(pools));
    }
}
