package tr.edu.metu.ico.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.MobilityCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.definition.TraineeshipCall;
import tr.edu.metu.ico.selection.Sealed;

/** The partners and semesters that the form offers to a student of CENG: those whose choice would have no fault. */
class OfferedPartnerTest {

    private static final Agreement TOKYO = Sealed.agreement(
            "TOKYO",
            "JP",
            pool(Set.of(), StudyLevel.UG, Semester.FALL),
            pool(Set.of("PHYS"), StudyLevel.UG, Semester.SPRING),
            pool(Set.of(), StudyLevel.MS, Semester.FALL));
    private static final Agreement SFAX = doctoral("SFAX");

    @Test
    void pools_for_other_levels_and_departments_are_not_offered() {
        assertEquals(List.of("TOKYO [FALL]"), offered(SampleCall.definition(), StudyLevel.UG, TOKYO));
        assertEquals(List.of("TOKYO [FALL]"), offered(SampleCall.definition(), StudyLevel.MS, TOKYO));
        assertEquals(List.of(), offered(SampleCall.definition(), StudyLevel.PHD, TOKYO));
    }

    @Test
    void a_country_for_doctoral_students_is_offered_to_others_without_a_grant_where_the_call_allows_it() {
        assertEquals(List.of("SFAX [FALL]"), offered(MobilityCall.definition(true), StudyLevel.PHD, SFAX));
        assertEquals(
                List.of("SFAX [FALL] without a grant"), offered(MobilityCall.definition(true), StudyLevel.UG, SFAX));
        assertEquals(List.of(), offered(MobilityCall.definition(false), StudyLevel.UG, SFAX));
    }

    @Test
    void a_call_where_the_student_names_the_host_offers_no_list() {
        assertEquals(List.of(), offered(TraineeshipCall.definition(), StudyLevel.PHD, TOKYO));
        assertEquals(List.of(), OfferedPartner.all(TraineeshipCall.definition(), List.of(TOKYO)));
    }

    @Test
    void a_reader_who_does_not_apply_is_shown_every_pool() {
        assertEquals(
                List.of("TOKYO [FALL] [SPRING] [FALL]"),
                shown(OfferedPartner.all(SampleCall.definition(), List.of(TOKYO))));
    }

    private static List<String> offered(CallDefinition call, StudyLevel level, Agreement partner) {
        return shown(OfferedPartner.to(call, new Cohort(new DepartmentCode("CENG"), level, 5), List.of(partner)));
    }

    private static List<String> shown(List<OfferedPartner> offered) {
        return offered.stream()
                .map(one -> one.partner().university() + " "
                        + one.pools().stream()
                                .map(pool -> pool.semesters().toString())
                                .collect(Collectors.joining(" "))
                        + (one.onlyWithoutGrant() ? " without a grant" : ""))
                .toList();
    }

    private static Agreement doctoral(String id) {
        return new Agreement(
                new UniversityId(id),
                "University " + id,
                new CountryCode("TN"),
                2,
                Set.of(StudyLevel.UG, StudyLevel.PHD),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty(),
                true);
    }

    private static Pool pool(Set<String> departments, StudyLevel level, Semester semester) {
        var only = departments.stream().map(DepartmentCode::new).collect(Collectors.toSet());
        return new Pool(new PoolScope(Set.of(level), Set.of(semester)), only, 1, PoolTerms.NONE);
    }
}
