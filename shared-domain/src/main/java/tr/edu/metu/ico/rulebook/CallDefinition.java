package tr.edu.metu.ico.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;

/**
 * A published call as data: its calendar, document slots and rules in the announcement's own order.
 *
 * @param format          version of this shape, {@value #FORMAT}
 * @param programme       such as {@code OE}
 * @param academicYear    such as {@code 2024-2025}
 * @param resultsExpected when the announcement expects the results; publication itself is staff's act (reading A-40)
 */
public record CallDefinition(
        String format,
        CallId call,
        String programme,
        Text title,
        String academicYear,
        Calendar calendar,
        Text resultsExpected,
        List<DocumentSlot> slots,
        List<Rule> rules)
        implements Announcement {

    public static final String FORMAT = "1";

    public CallDefinition {
        slots = List.copyOf(slots);
        rules = List.copyOf(rules);
        var found = new FoundFaults();
        DefinitionCheck.head(format, programme, academicYear).forEach(found::add);
        DefinitionCheck.rules(slots, rules).forEach(found::add);
        DefinitionCheck.calendar(calendar, rules).forEach(found::add);
        found.refuse();
    }

    public ScoreFormula formula() {
        return only(ScoreFormula.class);
    }

    /** What the placement starts from. */
    public PlacementRule.Base placement() {
        return only(PlacementRule.Base.class);
    }

    public LanguageRule.LanguageRequired languageRequired() {
        return only(LanguageRule.LanguageRequired.class);
    }

    public List<EligibilityRule> eligibilityRules() {
        return rules(EligibilityRule.class);
    }

    public List<ChoiceRule> choiceRules() {
        return rules(ChoiceRule.class);
    }

    public List<Bonus> bonuses() {
        return rules(Bonus.class);
    }

    public List<Deduction> deductions() {
        return rules(Deduction.class);
    }

    public Optional<LateWithdrawalPenalty> penalty() {
        return first(LateWithdrawalPenalty.class);
    }

    /** What the call pays. */
    public GrantTerms grantTerms() {
        return GrantTerms.of(rules);
    }

    /** Whether the call has grants to give, so that a student can want one or none. */
    public boolean givesGrants() {
        return !(grantTerms() instanceof GrantTerms.None)
                || !rules(PlacementRule.CountryGrants.class).isEmpty();
    }

    /** Whether an application needs the department's approval. */
    public boolean reviewed() {
        return holds(ReviewRule.DepartmentalReview.class);
    }

    /** Whether a coordinator may decline an application or single choices. */
    public boolean declinable() {
        return holds(ReviewRule.DepartmentMayDecline.class);
    }

    /** Whether the acceptance letter of a submitted application may still be replaced before the close. */
    public boolean letterReplaceable() {
        return holds(DocumentRule.LetterReplaceable.class);
    }

    /** All exams whose scores are accepted. */
    public Set<String> acceptedExams() {
        return rules(LanguageRule.AcceptedExams.class).stream()
                .flatMap(rule -> rule.exams().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The slots for uploaded English scores; none when the call takes no uploads. */
    public List<String> languageSlots() {
        return rules(LanguageRule.UploadedScore.class).stream()
                .map(LanguageRule.UploadedScore::slot)
                .toList();
    }

    /** The exam that the call itself holds, if it does. */
    public Optional<LanguageRule.ExamInCall> examInCall() {
        return first(LanguageRule.ExamInCall.class);
    }

    /** How scores of other exams are converted, if they are. */
    public Optional<LanguageRule.Conversion> conversion() {
        return first(LanguageRule.Conversion.class);
    }

    /** The slot for the host's acceptance letter; empty when the call asks for none. */
    public Optional<String> letterSlot() {
        return rules(EligibilityRule.AcceptanceLetter.class).stream()
                .map(EligibilityRule.AcceptanceLetter::slot)
                .findFirst();
    }

    public Optional<Bonus> bonus(String code) {
        return bonuses().stream().filter(bonus -> bonus.code().equals(code)).findFirst();
    }

    public Optional<DocumentSlot> slot(String code) {
        return slots.stream().filter(slot -> slot.code().equals(code)).findFirst();
    }

    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules of this kind, in the announcement's order. */
    public <R extends Rule> List<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The first rule of this kind; for kinds of which a call holds one at most, the rule. */
    public <R extends Rule> Optional<R> first(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private boolean holds(Class<? extends Rule> kind) {
        return first(kind).isPresent();
    }

    private <R extends Rule> R only(Class<R> kind) {
        return first(kind).orElseThrow();
    }
}
