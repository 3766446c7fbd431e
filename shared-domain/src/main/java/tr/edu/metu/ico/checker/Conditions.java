package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.StayRule;

/** Recomputes which conditions of the call an application breaks. */
final class Conditions {
    private final CallDefinition definition;

    Conditions(CallDefinition definition) {
        this.definition = definition;
    }

    /** What the application breaks in this rule, each as "id code". */
    List<String> codes(EligibilityRule rule, SealedApplication application) {
        var reported = new ArrayList<String>();
        var record = application.applicant().record();
        switch (rule) {
            case EligibilityRule.MinimumCgpa minimum -> cgpa(minimum, record, reported);
            case EligibilityRule.FullDegreeRegistration _ ->
                report(reported, rule, !record.fullDegree(), "NOT_FULL_DEGREE");
            case EligibilityRule.CompletedSemesters semesters ->
                report(reported, rule, record.completedSemesters() < semesters.minimum(), "TOO_FEW_SEMESTERS");
            case EligibilityRule.ContinuesAtSameLevel same -> {
                report(reported, rule, same.cgpaRequired() && lacksCgpa(record), "NO_CGPA");
                var ruled = application.applicant().findings().continuesAtSameLevel();
                boolean continues =
                        ruled.isPresent() ? ruled.get() : application.content().continuesSameLevel();
                report(reported, rule, !continues, "NOT_CONTINUING");
            }
            case EligibilityRule.NotPreparatory _ ->
                report(reported, rule, record.preparatory(), "PREPARATORY_STUDENT");
            case EligibilityRule.CourseLoad _ -> {} // a flag for people; it excludes nobody
            case EligibilityRule.OfficeChecksCourseLoad _ -> {
                var ruled = application.applicant().findings().courseLoadSufficient();
                report(reported, rule, ruled.isPresent() && !ruled.get(), "COURSE_LOAD_TOO_LOW");
            }
            case EligibilityRule.DoctoralOrPostdoc _ -> {
                var level = record.cohort().level();
                boolean fits = level == StudyLevel.PHD ? record.fullTime() : level == StudyLevel.POSTDOC;
                report(reported, rule, !fits, "NOT_DOCTORAL");
            }
            case EligibilityRule.AcceptanceLetter letter ->
                new Letter(definition, letter).report(application, reported);
            case StayRule stay -> new Stays(definition).report(stay, application, reported);
        }
        return reported;
    }

    private void cgpa(EligibilityRule.MinimumCgpa rule, AcademicRecord record, List<String> reported) {
        var level = record.cohort().level();
        boolean exempt = level == StudyLevel.POSTDOC
                && definition.terms().eligibility().doctoral().stream()
                        .anyMatch(doctoral -> doctoral.cgpaSource() == EligibilityRule.CgpaSource.NOT_ASKED);
        if (!rule.levels().contains(level) || exempt) {
            return;
        }
        report(reported, rule, lacksCgpa(record), "NO_CGPA");
        record.cgpa().ifPresent(cgpa -> {
            int compared = cgpa.value().compareTo(rule.minimum().value());
            report(reported, rule, compared < 0, "CGPA_BELOW_MINIMUM");
        });
    }

    private boolean lacksCgpa(AcademicRecord record) {
        return record.cgpa().isEmpty()
                && !(record.preparatory()
                        && !definition.terms().eligibility().notPreparatory().isEmpty());
    }

    /**
     * Whether the country is for doctoral students only and the applicant is neither one nor allowed there without a
     * grant.
     */
    boolean isClosedTo(SealedApplication application, Agreement agreement) {
        boolean doctoral = application.applicant().record().cohort().level() == StudyLevel.PHD;
        boolean wantsGrant = application.content().wantsGrant();
        boolean closed = false;
        for (var rule : definition.terms().choices().phdOnly()) {
            closed |= agreement.phdOnly() && !doctoral && (wantsGrant || !rule.allowZeroGrant());
        }
        return closed;
    }

    /** The application with only those documents that were stored before the close. */
    SealedApplication withoutLateDocuments(SealedApplication sealed) {
        var close = definition.calendar().closesAt();
        var inTime = new ArrayList<Document>();
        for (var document : sealed.documents()) {
            if (document.arrival().isPresent()
                    && document.arrival().get().storedAt().compareTo(close) < 0) {
                inTime.add(document);
            }
        }
        return new SealedApplication(
                sealed.student(),
                sealed.pseudonym(),
                sealed.receipt(),
                sealed.content(),
                sealed.applicant(),
                inTime,
                sealed.review());
    }

    static void report(List<String> reported, Rule rule, boolean broken, String code) {
        if (broken) {
            reported.add(rule.id() + " " + code);
        }
    }
}
