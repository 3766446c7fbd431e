package tr.edu.metu.ico.adapters.json.definition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.StayRule;

/** The kinds of rules on who may take part. */
final class EligibilityRules {
    static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry("MINIMUM_CGPA", EligibilityRules::minimumCgpa),
            Map.entry("FULL_DEGREE_REGISTRATION", (clause, _) -> new EligibilityRule.FullDegreeRegistration(clause)),
            Map.entry(
                    "COMPLETED_SEMESTERS",
                    (clause, f) -> new EligibilityRule.CompletedSemesters(clause, f.integer("minimum"))),
            Map.entry(
                    "CONTINUES_AT_SAME_LEVEL",
                    (clause, f) -> new EligibilityRule.ContinuesAtSameLevel(clause, f.flag("cgpaRequired"))),
            Map.entry("NOT_PREPARATORY", (clause, _) -> new EligibilityRule.NotPreparatory(clause)),
            Map.entry("COURSE_LOAD", (clause, f) -> new EligibilityRule.CourseLoad(clause, f.integer("ects"))),
            Map.entry("OFFICE_CHECKS_COURSE_LOAD", (clause, _) -> new EligibilityRule.OfficeChecksCourseLoad(clause)),
            Map.entry(
                    "DOCTORAL_OR_POSTDOC",
                    (clause, f) -> new EligibilityRule.DoctoralOrPostdoc(
                            clause, f.oneOf("cgpaSource", EligibilityRule.CgpaSource.class))),
            Map.entry("ACCEPTANCE_LETTER", (clause, f) -> new EligibilityRule.AcceptanceLetter(clause, f.text("slot"))),
            Map.entry(
                    "MONTHS_PER_LEVEL",
                    (clause, f) -> new StayRule.MonthsPerLevel(
                            clause,
                            f.integer("maximum"),
                            f.texts("programmes"),
                            f.oneOf("limits", StayRule.MonthsPerLevel.Limits.class))),
            Map.entry(
                    "STAY_DAYS",
                    (clause, f) -> new StayRule.StayDays(clause, f.integer("minimum"), f.integer("maximum"))),
            Map.entry("ACTIVITY_BEGINS_FROM", (clause, f) -> new StayRule.ActivityBeginsFrom(clause, day(f))),
            Map.entry("ACTIVITY_ENDS_BEFORE", (clause, f) -> new StayRule.ActivityEndsBefore(clause, day(f))),
            Map.entry(
                    "ELIGIBLE_COUNTRIES",
                    (clause, f) -> new StayRule.EligibleCountries(
                            clause,
                            f.text("group"),
                            f.texts(
                                    "countries",
                                    CountryCode::new,
                                    new Text(
                                            "must be a code of two capital letters, such as DE",
                                            "iki büyük harfli bir ülke kodu olmalıdır, örneğin DE")))));

    private EligibilityRules() {}

    private static LocalDate day(Fields fields) {
        return fields.parsed(
                "day",
                LocalDate::parse,
                new Text("must be a day such as 2024-09-15", "2024-09-15 gibi bir gün olmalıdır"));
    }

    private static Rule minimumCgpa(Clause clause, Fields fields) {
        List<StudyLevel> levels = fields.allOf("levels", StudyLevel.class);
        return new EligibilityRule.MinimumCgpa(
                clause,
                levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels),
                fields.parsed(
                        "minimum",
                        Cgpa::of,
                        new Text(
                                "must be a CGPA from 0 to 4.00, such as \"2.50\"",
                                "0 ile 4.00 arasında bir genel not ortalaması olmalıdır, örneğin \"2.50\"")));
    }
}
