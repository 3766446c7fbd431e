package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.eligibility.LanguageRule;

/** The kinds of rules on English scores. */
final class LanguageRules {
    static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry("ACCEPTED_EXAMS", (clause, f) -> new LanguageRule.AcceptedExams(clause, f.texts("exams"))),
            Map.entry("LANGUAGE_SCORE_AGE", (clause, f) -> new LanguageRule.ScoreAge(clause, f.integer("validYears"))),
            Map.entry("LANGUAGE_ON_RECORD", (clause, _) -> new LanguageRule.ScoreOnRecord(clause)),
            Map.entry("LANGUAGE_UPLOAD", (clause, f) -> new LanguageRule.UploadedScore(clause, f.text("slot"))),
            Map.entry("LANGUAGE_REQUIRED", (clause, _) -> new LanguageRule.LanguageRequired(clause)));

    private LanguageRules() {}
}
