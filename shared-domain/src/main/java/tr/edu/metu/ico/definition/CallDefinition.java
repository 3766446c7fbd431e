package tr.edu.metu.ico.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LateWithdrawalPenalty;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;
import tr.edu.metu.ico.rule.ScoreFormula;

/**
 * A published call as data: its calendar, document slots and rules in the announcement's own order.
 *
 * @param format          version of this format, {@value #FORMAT}
 * @param programme       such as {@code OE}
 * @param academicYear    such as {@code 2024-2025}
 * @param terms           the rules, sorted
 * @param resultsExpected when the announcement expects the results; staff publish the result (reading A-40)
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
        RuleTerms terms)
        implements Announcement {

    public static final String FORMAT = "1";

    public CallDefinition {
        slots = List.copyOf(slots);
        var found = new FoundFaults();
        DefinitionCheck.head(format, programme, academicYear).forEach(found::add);
        DefinitionCheck.rules(slots, terms).forEach(found::add);
        DefinitionCheck.calendar(calendar, terms).forEach(found::add);
        found.refuse();
    }

    /** Sorts the rules, which are in the announcement's order. */
    public CallDefinition(
            String format,
            CallId call,
            String programme,
            Text title,
            String academicYear,
            Calendar calendar,
            Text resultsExpected,
            List<DocumentSlot> slots,
            List<Rule> rules) {
        this(format, call, programme, title, academicYear, calendar, resultsExpected, slots, RuleTerms.of(rules));
    }

    @Override
    public List<Rule> rules() {
        return terms.rules();
    }

    public ScoreFormula formula() {
        return terms.scoring().formula().getFirst();
    }

    /** What the placement starts from. */
    public PlacementRule.Base placement() {
        return terms.placement().base().getFirst();
    }

    public LanguageRule.LanguageRequired languageRequired() {
        return terms.language().required().getFirst();
    }

    public List<EligibilityRule> eligibilityRules() {
        return terms.eligibility().all();
    }

    public List<ChoiceRule> choiceRules() {
        return terms.choices().all();
    }

    public List<Bonus> bonuses() {
        return terms.scoring().bonuses();
    }

    public List<Deduction> deductions() {
        return terms.scoring().deductions();
    }

    public Optional<LateWithdrawalPenalty> penalty() {
        return terms.withdrawal().penalty().stream().findFirst();
    }

    /** What the call pays. */
    public GrantTerms grantTerms() {
        return GrantTerms.of(terms.grants());
    }

    /** Whether the call has grants, so that a student can ask for one or decline. */
    public boolean givesGrants() {
        return grantTerms().pays() || !terms.placement().grants().isEmpty();
    }

    /** Whether an application needs the department's approval. */
    public boolean reviewed() {
        return !terms.review().departmental().isEmpty();
    }

    /** Whether a coordinator may decline an application or single choices. */
    public boolean declinable() {
        return !terms.review().mayDecline().isEmpty();
    }

    /** Whether the acceptance letter of a submitted application may still be replaced before the close. */
    public boolean letterReplaceable() {
        return !terms.documents().replaceable().isEmpty();
    }

    /** All exams whose scores are accepted. */
    public Set<String> acceptedExams() {
        return terms.language().accepted().stream()
                .flatMap(rule -> rule.exams().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The slots for uploaded English scores; none when the call takes no uploads. */
    public List<String> languageSlots() {
        return terms.language().uploads().stream()
                .map(LanguageRule.UploadedScore::slot)
                .toList();
    }

    /** The call's own exam, if any. */
    public Optional<LanguageRule.ExamInCall> examInCall() {
        return terms.language().inCall().stream().findFirst();
    }

    /** How scores of other exams are converted, if at all. */
    public Optional<LanguageRule.Conversion> conversion() {
        return terms.language().conversion().stream().findFirst();
    }

    /** The slot for the host's acceptance letter; empty when the call asks for none. */
    public Optional<String> letterSlot() {
        return terms.eligibility().letters().stream()
                .map(EligibilityRule.AcceptanceLetter::slot)
                .findFirst();
    }

    public Optional<Bonus> bonus(String code) {
        return bonuses().stream().filter(bonus -> bonus.code().equals(code)).findFirst();
    }

    public Optional<DocumentSlot> slot(String code) {
        return slots.stream().filter(slot -> slot.code().equals(code)).findFirst();
    }
}
