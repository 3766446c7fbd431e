package tr.edu.metu.ico.adapters.json.definition;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.EquivalenceTable.Interpolation;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LanguageRule.AbsencePetition;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams.Listing;
import tr.edu.metu.ico.rule.LanguageRule.Conversion;
import tr.edu.metu.ico.rule.LanguageRule.ScoreAge;
import tr.edu.metu.ico.rule.Rule;

/** The kinds of rules on English scores. */
final class LanguageRules {
    static final Map<String, BiFunction<Clause, DefinitionFields, Rule>> KINDS = Map.ofEntries(
            Map.entry("ACCEPTED_EXAMS", LanguageRules::acceptedExams),
            Map.entry(
                    "LANGUAGE_SCORE_AGE",
                    (clause, f) -> new ScoreAge(
                            clause, f.integer("validYears"), f.oneOf("countedFrom", ScoreAge.Reference.class))),
            Map.entry("LANGUAGE_ON_RECORD", (clause, _) -> new LanguageRule.ScoreOnRecord(clause)),
            Map.entry("LANGUAGE_UPLOAD", (clause, f) -> new LanguageRule.UploadedScore(clause, f.text("slot"))),
            Map.entry("LANGUAGE_REQUIRED", (clause, _) -> new LanguageRule.LanguageRequired(clause)),
            Map.entry("LANGUAGE_MINIMUM", (clause, f) -> new LanguageRule.MinimumScore(clause, f.decimal("minimum"))),
            Map.entry("EXAM_IN_CALL", (clause, f) -> new LanguageRule.ExamInCall(clause, f.text("exam"), f.day("day"))),
            Map.entry("EXAM_ABSENCE", (clause, _) -> new LanguageRule.ExamAbsence(clause)),
            Map.entry(
                    "ABSENCE_PETITION",
                    (clause, f) -> new AbsencePetition(clause, f.oneOf("effect", AbsencePetition.Effect.class))),
            Map.entry(
                    "EXAM_ONCE_A_YEAR",
                    (clause, f) -> new LanguageRule.ExamOnceAYear(clause, f.text("exam"), f.day("yearFrom"))),
            Map.entry("EXAM_SEATS", (clause, _) -> new LanguageRule.ExamSeats(clause)),
            Map.entry("CONVERSION", LanguageRules::conversion));

    private static final Text EXAM = new Text(
            "must be an exam in capital letters, as students claim it, such as TOEFL_IBT",
            "öğrencilerin bildirdiği gibi büyük harflerle bir sınav olmalıdır, örneğin TOEFL_IBT");

    private LanguageRules() {}

    private static Rule acceptedExams(Clause clause, DefinitionFields fields) {
        return new AcceptedExams(
                clause,
                fields.texts("exams", LanguageRules::exam, EXAM),
                fields.oneOf("list", Listing.class),
                fields.ifThere("removed", name -> fields.each(name, LanguageRules::removed))
                        .orElse(List.of()));
    }

    private static AcceptedExams.Removed removed(DefinitionFields fields) {
        return fields.made(() -> new AcceptedExams.Removed(
                fields.parsed("exam", LanguageRules::exam, EXAM), fields.bothLanguages("reason")));
    }

    private static String exam(String code) {
        Parameter.exam("exam", code);
        return code;
    }

    private static Rule conversion(Clause clause, DefinitionFields fields) {
        return new Conversion(
                clause,
                fields.decimal("scaleLowest"),
                fields.decimal("scaleHighest"),
                fields.oneOf("interpolation", Interpolation.class),
                fields.oneOf("table", Conversion.Table.class));
    }
}
