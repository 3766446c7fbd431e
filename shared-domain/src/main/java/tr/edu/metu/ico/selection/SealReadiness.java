package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;

/** What still blocks the seal. An application already excluded, by the record or its department, blocks nothing. */
public final class SealReadiness {
    private SealReadiness() {}

    /** Every blocker: unset quotas, then what is missing by student. */
    public static List<Blocker> blockers(CallDefinition d, SealedInput input) {
        var cohorts = input.averages().stream().map(CohortAverage::cohort).collect(Collectors.toSet());
        var ofStudents = input.applications().stream().flatMap(application -> blockers(d, application, cohorts));
        return Stream.concat(QuotaCheck.blockers(d, input), ofStudents).toList();
    }

    private static Stream<Blocker> blockers(CallDefinition d, SealedApplication application, Set<Cohort> cohorts) {
        var record = application.applicant().record();
        var review = Evidence.review(application);
        if (English.cancellation(d, application).isPresent()
                || EligibilityCheck.isOut(d, Candidacy.of(application))
                || (d.reviewed() && review.filter(r -> !r.approved()).isPresent())) {
            return Stream.empty();
        }
        var student = application.student();
        Stream<Blocker> undecidedReview =
                d.reviewed() && review.isEmpty() ? Stream.of(new Blocker.UndecidedReview(student)) : Stream.empty();
        Stream<Blocker> undecidedDocuments = Evidence.claimedSlots(d, application).stream()
                .flatMap(slot -> Evidence.document(application, slot).stream())
                .filter(document -> Evidence.verdict(document).isEmpty())
                .map(document -> new Blocker.UndecidedDocument(student, document.slot(), document.id()));
        Stream<Blocker> missingAverage = !d.formula().needsCohortAverage() || cohorts.contains(record.cohort())
                ? Stream.empty()
                : Stream.of(new Blocker.MissingCohortAverage(student, record.cohort()));
        return Stream.of(undecidedReview, undecidedDocuments, missingAverage, exam(d, application))
                .flatMap(part -> part);
    }

    private static Stream<Blocker> exam(CallDefinition d, SealedApplication application) {
        if (!English.takesExam(d, application)) {
            return Stream.empty();
        }
        var applicant = application.applicant();
        return switch (ExamOption.turn(d, applicant)) {
            case ExamOption.Attendance.Awaited _ -> Stream.of(new Blocker.MissingExamResult(application.student()));
            case ExamOption.Attendance.Sat _ ->
                ExamOption.earlierSitting(d, applicant).stream()
                        .map(day -> new Blocker.SecondExamInTheYear(application.student(), day));
            case ExamOption.Attendance.Excused _, ExamOption.Attendance.StayedAway _ -> Stream.empty();
        };
    }
}
