package tr.edu.metu.ico.definition;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;

/** Exams removed from a call's accepted exams after the opening, and the students concerned. */
public final class RemovedExams {
    private RemovedExams() {}

    /** The exams that no longer count. */
    public static SortedSet<String> between(CallDefinition before, CallDefinition after) {
        var gone = new TreeSet<>(before.acceptedExams());
        gone.removeAll(after.acceptedExams());
        return gone;
    }

    /** Why the office removed this exam; empty when it gave no reason. */
    public static Optional<Text> reason(CallDefinition definition, String exam) {
        return entries(definition)
                .filter(removed -> removed.exam().equals(exam))
                .map(AcceptedExams.Removed::reason)
                .findFirst();
    }

    static Stream<AcceptedExams.Removed> entries(CallDefinition definition) {
        return definition.terms().language().accepted().stream().flatMap(rule -> rule.removed().stream());
    }

    /**
     * What in this application relies on an exam that no longer counts.
     *
     * @param claimed  exams of its draft and of its submission
     * @param onRecord exams of the student's scores on record
     */
    public record Concern(SortedSet<String> claimed, SortedSet<String> onRecord) {

        /** How an application is affected; empty when it is not. */
        public static Optional<Concern> of(
                SortedSet<String> removed, Application application, Optional<Applicant> applicant) {
            var concern = new Concern(
                    common(removed, contents(application).flatMap(Concern::claimed)),
                    common(removed, applicant.stream().flatMap(Concern::recorded)));
            return concern.exams().isEmpty() ? Optional.empty() : Optional.of(concern);
        }

        /** All of them. */
        public SortedSet<String> exams() {
            var all = new TreeSet<>(claimed);
            all.addAll(onRecord);
            return all;
        }

        private static SortedSet<String> common(SortedSet<String> removed, Stream<String> exams) {
            var common = new TreeSet<String>();
            exams.filter(removed::contains).forEach(common::add);
            return common;
        }

        private static Stream<ApplicationContent> contents(Application application) {
            return Stream.concat(
                    application.draft().stream(),
                    application.submission().map(Application.Submission::content).stream());
        }

        private static Stream<String> claimed(ApplicationContent content) {
            return content.language() instanceof LanguageClaim.Uploaded(var exam, var _, var _)
                    ? Stream.of(exam)
                    : Stream.empty();
        }

        private static Stream<String> recorded(Applicant applicant) {
            return applicant.languageResults().stream().map(LanguageResult::exam);
        }
    }
}
