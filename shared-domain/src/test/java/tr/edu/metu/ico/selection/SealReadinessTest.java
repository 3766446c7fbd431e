package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

class SealReadinessTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final StudentNumber ADA = new StudentNumber("2500001");

    @Test
    void a_decided_application_blocks_nothing() {
        var ada = ada().claiming("DISABILITY", Sealed.verdict(false)).uploading(Sealed.converted("80"));

        assertEquals(List.of(), blockers(ada));
    }

    @Test
    void an_undecided_review_blocks_also_when_it_was_about_an_earlier_submission() {
        assertEquals(List.of(new Blocker.UndecidedReview(ADA)), blockers(ada().without("review")));
        assertEquals(List.of(new Blocker.UndecidedReview(ADA)), blockers(ada().reviewedAt(0)));
    }

    @Test
    void an_undecided_document_blocks_also_when_the_verdict_was_on_an_older_version() {
        assertEquals(
                List.of(
                        new Blocker.UndecidedDocument(ADA, "LANGUAGE", Sealed.DOCUMENT),
                        new Blocker.UndecidedDocument(ADA, "DISABILITY", Sealed.DOCUMENT)),
                blockers(ada().uploading(Optional.empty()).claiming("DISABILITY", Sealed.staleVerdict())));
    }

    @Test
    void a_claim_without_a_document_has_nothing_to_decide() {
        assertEquals(List.of(), blockers(ada().claimingWithoutDocument("DISABILITY")));
    }

    @Test
    void a_missing_cohort_average_blocks_and_cannot_be_waived() {
        var input = Sealed.input(List.of(), List.of(ada().without("review")));
        var bare = new SealedInput(input.call(), 1, input.definition(), input.applications(), List.of(), List.of());
        var blockers = SealReadiness.blockers(CALL, bare);

        assertEquals(
                List.of(new Blocker.UndecidedReview(ADA), new Blocker.MissingCohortAverage(ADA, Sealed.COHORT)),
                blockers);
        assertEquals(
                List.of(true, false), blockers.stream().map(Blocker::waivable).toList());
    }

    @Test
    void a_number_of_places_that_a_rule_needs_and_nobody_imported_blocks_and_cannot_be_waived() {
        var list = SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var input = Sealed.input(List.of(), List.of(ada()));
        var reserved = new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 4);
        var blockers = List.of(
                new Blocker.MissingQuota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS"),
                new Blocker.MissingQuota(Quota.Kind.GRANTS, "ALL"));

        assertEquals(blockers.subList(0, 1), SealReadiness.blockers(list, input));
        assertEquals(blockers.subList(1, 2), SealReadiness.blockers(SampleCall.withGrants(), input));
        assertEquals(
                List.of(false, false), blockers.stream().map(Blocker::waivable).toList());
        assertEquals(
                List.of(),
                SealReadiness.blockers(
                        SampleCall.withGrants(), Sealed.with(input, List.of(new Quota(Quota.Kind.GRANTS, "JP", 0)))));
        // three seats are expected; the office may set more
        assertEquals(
                List.of(new Blocker.ExcessiveQuota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 3)),
                SealReadiness.blockers(list, Sealed.with(input, List.of(reserved))));
        assertEquals(
                List.of(),
                SealReadiness.blockers(
                        list, Sealed.with(input, List.of(reserved, new Quota(Quota.Kind.SEATS, "ALL", 4)))));
    }

    @Test
    void an_excluded_application_needs_no_review_no_verdict_and_no_average() {
        var ineligible = ada().without("degree").without("review").uploading(Optional.empty());
        var declined = ada().declined().uploading(Optional.empty());

        assertEquals(List.of(), blockers(ineligible));
        assertEquals(List.of(), blockers(declined));
    }

    private static Sealed ada() {
        return Sealed.by("2500001", "3.00", "80", "TOKYO");
    }

    private static List<Blocker> blockers(Sealed application) {
        return SealReadiness.blockers(CALL, Sealed.input(List.of(), List.of(application)));
    }
}
