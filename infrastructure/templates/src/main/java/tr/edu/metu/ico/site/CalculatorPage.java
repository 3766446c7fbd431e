package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;

/**
 * The score calculator of a call: the form, and the answer where one was asked for.
 *
 * @param averaged whether the call weighs a CGPA against the average of a cohort
 * @param cohorts  the averages in force; empty while the office has imported none
 * @param converts whether the call converts scores of exams, if the office has a table
 * @param exams    exams whose scores the office's table converts
 * @param grounds  for which points are added or deducted
 * @param given    what was entered
 * @param problems what is wrong with it, by the name of the field
 * @param cutOffs  of the last published call of the programme; empty when there is none, and on an answer, which
 *                 refers to the page
 * @param comparable whether this is an answer and the page that it refers to has such cut-offs
 */
public record CalculatorPage(
        CallBanner banner,
        boolean averaged,
        List<CohortLine> cohorts,
        boolean converts,
        List<ExamLine> exams,
        List<Ground> grounds,
        Given given,
        Map<String, Text> problems,
        Optional<Answer> answer,
        Optional<CutOffs> cutOffs,
        boolean comparable)
        implements PageOfCall {

    /**
     * Students of a department, level and semester.
     *
     * @param key what the form sends
     */
    public record CohortLine(String key, String department, StudyLevel level, int semester, BigDecimal average) {}

    /** An exam whose scores are converted. @param code what the form sends */
    public record ExamLine(String code, String name) {}

    /** A ground. @param code what the form sends */
    public record Ground(String code, Text name, int points, Text rule) {}

    /** What was entered, exactly as it was. */
    public record Given(String cgpa, String cohort, String average, String exam, String score, Set<String> grounds) {

        public static final Given NOTHING = new Given("", "", "", "", "", Set.of());
    }

    /**
     * A calculated score.
     *
     * @param converted how the score of an exam was converted
     * @param unmet     conditions of the call on the lowest CGPA that the CGPA does not meet
     */
    public record Answer(
            BigDecimal total, Optional<Converted> converted, List<ScoreLine> steps, List<Statement> unmet) {}

    /** A converted score. @param table the office's name of its table */
    public record Converted(String exam, BigDecimal score, BigDecimal equal, String table) {}

    /**
     * The lowest totals that were placed in an earlier call.
     *
     * @param call    its title
     * @param results the address of its results without the language
     */
    public record CutOffs(Text call, String results, List<CutOff> lines) {}

    /**
     * The total of the last student placed.
     *
     * @param levels the levels the places were for; empty where the university's places were for all
     * @param total  whole points where few were placed; empty when nobody was
     */
    public record CutOff(String university, String country, List<StudyLevel> levels, Optional<BigDecimal> total) {}

    /** The key of a level's name within a sentence. */
    public static String word(StudyLevel level) {
        return Words.key("calculator.level.", level.name());
    }

    /** Whether scores will be converted once the office has a table. */
    public boolean awaitsTable() {
        return converts && exams.isEmpty();
    }

    /** The problem of a field, if there is one. */
    public Optional<Text> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** The key of the title, which is the first thing a screen reader says; it does not hold the score. */
    public String titleWord() {
        if (!problems.isEmpty()) {
            return "calculator.title-wrong";
        }
        return answer.isPresent() ? "calculator.title-answer" : "calculator.title";
    }

    /** The key of the name of a field. */
    public static String word(String field) {
        return switch (field) {
            case "ground" -> "calculator.grounds-legend";
            default -> "calculator." + field;
        };
    }

    /** The fields of the form, in its order, that have a problem. */
    public List<String> wrongFields() {
        return List.of("cgpa", "cohort", "average", "exam", "score", "ground").stream()
                .filter(problems::containsKey)
                .toList();
    }
}
