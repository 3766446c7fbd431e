package tr.edu.metu.ico.functions.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.ledger.ParticipationBody;
import tr.edu.metu.ico.ledger.KnownLine;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.site.Countries;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.site.Language;

/**
 * What the office knows about a student in a call.
 *
 * @param scores        English scores on record
 * @param sittings      sittings of the office's exam
 * @param history       the lines of the history that count in this call
 * @param international whether the student counts as international, and who decided it
 */
public record FactsBody(
        RecordBody record,
        List<ScoreBody> scores,
        List<SittingBody> sittings,
        List<LineBody> history,
        InternationalBody international) {

    /**
     * The registrar's record.
     *
     * @param semester the semester of study
     * @param asOf     when it came into force in this call
     */
    public record RecordBody(
            String name,
            String department,
            String level,
            int semester,
            int completedSemesters,
            Optional<BigDecimal> cgpa,
            boolean fullDegree,
            boolean preparatory,
            boolean fullTime,
            boolean researchAssistant,
            List<CitizenshipBody> citizenships,
            Optional<Instant> asOf) {

        static RecordBody of(AcademicRecord record, Optional<Instant> asOf) {
            return new RecordBody(
                    record.name(),
                    record.cohort().department().value(),
                    record.cohort().level().name(),
                    record.cohort().semester(),
                    record.completedSemesters(),
                    record.cgpa().map(Cgpa::value),
                    record.fullDegree(),
                    record.preparatory(),
                    record.fullTime(),
                    record.researchAssistant(),
                    record.citizenships().stream().map(CitizenshipBody::of).toList(),
                    asOf);
        }
    }

    /** A citizenship. */
    public record CitizenshipBody(String country, TextBody name) {
        static CitizenshipBody of(CountryCode code) {
            return new CitizenshipBody(
                    code.value(), new TextBody(Countries.name(code, Language.EN), Countries.name(code, Language.TR)));
        }
    }

    /**
     * An English score on the METU IYS scale.
     *
     * @param faults why it does not count in this call; empty when it counts
     */
    public record ScoreBody(
            String exam, String name, String date, BigDecimal score, List<ProblemBody.Line> faults) {

        static ScoreBody of(CallDefinition definition, LanguageResult result) {
            return new ScoreBody(
                    result.exam(),
                    ExamNames.of(result.exam()),
                    result.date().toString(),
                    result.score(),
                    LanguageCheck.problems(definition, result).stream()
                            .map(ProblemBody.Line::of)
                            .toList());
        }
    }

    /**
     * A sitting of the office's exam.
     *
     * @param score   absent for a student who did not attend
     * @param excused the office's decision on an excuse, if any
     */
    public record SittingBody(
            String exam, String name, String day, Optional<BigDecimal> score, Optional<Boolean> excused) {

        static SittingBody of(ExamSitting sitting) {
            return new SittingBody(
                    sitting.exam(),
                    ExamNames.of(sitting.exam()),
                    sitting.day().toString(),
                    sitting.score(),
                    sitting.excuse().map(ExamSitting.Excuse::accepted));
        }
    }

    /** A line of the history. @param source {@code OFFICE_FILE}, {@code CALL} or {@code OFFICER} */
    public record LineBody(ParticipationBody participation, String source) {
        static LineBody of(KnownLine known) {
            return new LineBody(
                    ParticipationBody.of(known.line()), known.origin().name());
        }
    }

    /** Whether the student counts as international. @param decidedBy {@code CITIZENSHIPS} or {@code OFFICE} */
    public record InternationalBody(boolean counts, String decidedBy) {}
}
