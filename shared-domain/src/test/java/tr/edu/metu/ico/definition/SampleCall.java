package tr.edu.metu.ico.definition;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.rule.Rounding;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.StayRule;
import tr.edu.metu.ico.rule.TieBreak;

/** A call with one rule of every kind that decides something. */
public final class SampleCall {
    public static final CallId CALL = new CallId("SAMPLE-1");

    private static final List<TieBreak> CHAIN =
            List.of(TieBreak.CGPA_COMPONENT, TieBreak.LANGUAGE, TieBreak.CGPA, TieBreak.LOTTERY);

    private SampleCall() {}

    public static CallDefinition definition() {
        return with(slots(), rules());
    }

    /** The key from which the sample call's lots are derived. */
    public static PseudonymKey key() {
        return new PseudonymKey("5a".repeat(32));
    }

    public static CallDefinition with(List<DocumentSlot> slots, List<Rule> rules) {
        return new CallDefinition(
                "1", CALL, "OE", text("Sample"), "2024-2025", calendar(), text("in winter"), slots, rules);
    }

    /** The definition without rules of these kinds. */
    public static CallDefinition without(Class<?>... kinds) {
        var left = rules().stream()
                .filter(rule -> Arrays.stream(kinds).noneMatch(kind -> kind.isInstance(rule)))
                .toList();
        return with(slots(), left);
    }

    /** The definition with country caps, with grants by country after the placement, and volunteers. */
    public static CallDefinition withGrants() {
        var rules = rules();
        rules.add(new PlacementRule.CountryCaps(clause("S-PLACE-2")));
        rules.add(new PlacementRule.CountryGrants(clause("S-PLACE-3"), true));
        rules.add(new PlacementRule.GrantVolunteers(clause("S-PLACE-4")));
        return with(slots(), rules);
    }

    /** The same, with a citizenship that costs points only at the choices in their own country. */
    public static CallDefinition withGrantsByChoice() {
        var rules = new ArrayList<>(withGrants().rules());
        rules.removeIf(Deduction.Citizenship.class::isInstance);
        rules.add(new Deduction.Citizenship(
                clause("S-DED-3"), -10, Deduction.Scope.CHOICE, Deduction.International.FOREIGN_ONLY));
        return with(slots(), rules);
    }

    /** The definition with one ranking instead of choices, three seats expected, some kept for research assistants. */
    public static CallDefinition inOneList(ReserveOrder order, ReserveFallback fallback) {
        var rules = rules();
        rules.removeIf(PlacementRule.class::isInstance);
        rules.add(new PlacementRule.RankedSeats(clause("S-PLACE-1"), 3, CHAIN));
        rules.add(new PlacementRule.ReservedSeats(clause("S-PLACE-2"), PlacementRule.Group.RESEARCH_ASSISTANTS, order));
        rules.add(new PlacementRule.VacantSeats(clause("S-PLACE-3"), fallback));
        return with(slots(), rules);
    }

    /**
     * The same, but taking part without a grant is allowed, and grants cover twelve months of these programmes per
     * level. A stay in a programme costs points.
     */
    public static CallDefinition grantsInOneList(ReserveOrder order, ReserveFallback fallback) {
        var rules = new ArrayList<>(inOneList(order, fallback).rules());
        rules.add(new PlacementRule.GrantVolunteers(clause("S-GRANT-7")));
        rules.add(new StayRule.MonthsPerLevel(
                clause("S-ELIG-9"), 12, Set.of("OE", "ERASMUS"), StayRule.MonthsPerLevel.Limits.GRANTS));
        return with(slots(), rules);
    }

    public static Calendar calendar() {
        return new Calendar(
                ZoneId.of("Europe/Istanbul"),
                Instant.parse("2023-11-06T14:00:00Z"),
                Instant.parse("2023-11-30T14:00:00Z"),
                Duration.ofMinutes(5),
                Instant.parse("2023-12-20T06:00:00Z"),
                Optional.of(Instant.parse("2024-01-07T21:00:00Z")),
                Instant.parse("2024-01-26T21:00:00Z"));
    }

    public static List<DocumentSlot> slots() {
        return List.of(slot("LANGUAGE"), slot("DISABILITY"), slot("AFAD_AID"));
    }

    static LanguageRule.AcceptedExams accepted(String id, LanguageRule.AcceptedExams.Listing list, String... exams) {
        return new LanguageRule.AcceptedExams(clause(id), Set.of(exams), list, List.of());
    }

    public static List<Rule> rules() {
        return new ArrayList<>(List.of(
                new EligibilityRule.MinimumCgpa(clause("S-ELIG-1"), Set.of(StudyLevel.UG), Cgpa.of("2.50")),
                new EligibilityRule.FullDegreeRegistration(clause("S-ELIG-3")),
                new EligibilityRule.CompletedSemesters(clause("S-ELIG-4"), 1),
                new EligibilityRule.ContinuesAtSameLevel(clause("S-ELIG-5"), true),
                new EligibilityRule.NotPreparatory(clause("S-ELIG-6")),
                new EligibilityRule.CourseLoad(clause("S-ELIG-8"), 30),
                accepted("S-LANG-2", LanguageRule.AcceptedExams.Listing.CONFIRMED, "METU_EPE", "TOEFL_IBT"),
                accepted("S-LANG-6", LanguageRule.AcceptedExams.Listing.ANNOUNCED, "YDS"),
                new LanguageRule.ScoreOnRecord(clause("S-LANG-3")),
                new LanguageRule.UploadedScore(clause("S-LANG-4"), "LANGUAGE"),
                new LanguageRule.ScoreAge(clause("S-LANG-7"), 5, LanguageRule.ScoreAge.Reference.DEADLINE),
                new LanguageRule.LanguageRequired(clause("S-LANG-8")),
                new ChoiceRule.AtMostChoices(clause("S-CHOICE-1"), 4),
                new ChoiceRule.DepartmentRestriction(clause("S-CHOICE-2")),
                new ChoiceRule.OnlyCurrentLevel(clause("S-CHOICE-3")),
                new ChoiceRule.SemesterOffered(clause("S-CHOICE-4")),
                new ChoiceRule.HostMinimumWarns(clause("S-CHOICE-5")),
                new ReviewRule.DepartmentalReview(clause("S-REV-1")),
                new ReviewRule.DepartmentMayDecline(clause("S-REV-2")),
                new ScoreFormula(
                        clause("S-SCORE-1"),
                        ScoreFormula.Component.COHORT_WEIGHTED,
                        new BigDecimal("0.50"),
                        new BigDecimal("0.50"),
                        new BigDecimal("25"),
                        Rounding.STEPWISE_2_HALF_UP,
                        ScoreFormula.Adjustments.SUM,
                        ScoreFormula.Clamp.NONE),
                new Bonus(clause("S-BON-1"), "DISABILITY", 10, "DISABILITY", Set.of()),
                new Bonus(clause("S-BON-2"), "AFAD_AID", 10, "AFAD_AID", Set.of("SELF", "PARENT")),
                new Deduction.BenefitedBefore(clause("S-DED-1"), -10, "OE", true, false),
                new Deduction.LateWithdrawal(
                        clause("S-DED-2"), -10, Set.of("OE"), true, PenaltyScope.Lasts.NEXT, Optional.empty()),
                new Deduction.Citizenship(
                        clause("S-DED-3"), -10, Deduction.Scope.APPLICATION, Deduction.International.FOREIGN_ONLY),
                new PlacementRule.ScoreThenPreference(clause("S-PLACE-1"), CHAIN),
                new LateWithdrawalPenalty(clause("S-WD-2"), Set.of("OE"), true, PenaltyScope.Lasts.NEXT, -10),
                new Notice(clause("S-GRANT-1"), text("no grant"))));
    }

    public static DocumentSlot slot(String code) {
        return new DocumentSlot(code, !code.equals("LANGUAGE"), Set.of("application/pdf"), 5_000_000, text(code));
    }

    public static Clause clause(String id) {
        return new Clause(new RuleId(id), "Sample, 1", text("Rule " + id));
    }

    public static Text text(String sentence) {
        return new Text(sentence, sentence);
    }
}
