package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.selection.MonthsCap;
import tr.edu.metu.ico.verifier.BadInput;

/** The cases on who may take part, where and for how long. */
final class EligibilityCases {
    private EligibilityCases() {}

    /** Kind eligibility: every broken rule, by the registrar's record and the declaration. */
    static ObjectNode eligibility(CallDefinition call, Input input) {
        var one = new CaseApplication(call, 1);
        one.level = input.oneOf("level", StudyLevel.class);
        one.cgpa = input.perhaps("cgpa");
        one.semestersCompleted = input.integer("semestersCompleted", one.semestersCompleted);
        one.fullDegree = input.flag("fullDegree", true);
        one.preparatory = input.flag("preparatory", false);
        one.continuesSameLevel = input.flag("continuesSameLevel", true);
        one.fullTime = input.flag("fullTimeDoctoral", one.level == StudyLevel.PHD);
        if (!input.flag("postDocAtMetu", true) && one.level == StudyLevel.POSTDOC) {
            throw new BadInput("input.postDocAtMetu: the record knows post-docs of the university only");
        }
        var reasons = reasons(call, one);
        var outcome = newOutcome().put("eligible", reasons.isEmpty());
        var list = outcome.putArray("reasons");
        reasons.forEach(list::add);
        return outcome;
    }

    /** Kind monthsCap: the months left at one study level. */
    static ObjectNode monthsCap(CallDefinition call, Input input) {
        var rule = call.terms().eligibility().stays().months().stream()
                .findFirst()
                .orElseThrow(() -> new BadInput("call: has no limit of months"));
        var one = new CaseApplication(call, 1);
        int used = input.integer("usedMonths");
        if (used > 0) {
            var programme = rule.programmes().iterator().next();
            one.history.add(new Participation(
                    programme, one.level, Participation.Outcome.BENEFITED, used, Optional.empty(), Optional.empty()));
        }
        one.stay = new Stay.Months(input.integer("askedMonths"));
        return newOutcome()
                .put("allowed", !reasons(call, one).contains("MONTHS_CAP_EXCEEDED"))
                .put("remaining", MonthsCap.remaining(rule, one.history, one.level));
    }

    /** Kind activityEnd: whether the last day of activity is early enough. */
    static ObjectNode activityEnd(CallDefinition call, Input input) {
        var one = new CaseApplication(call, 1);
        var last = input.day("lastDay");
        one.stay = new Stay.Traineeship("a host", countries(call).getFirst(), last.minusDays(9), last);
        return newOutcome().put("allowed", !reasons(call, one).contains("ACTIVITY_ENDS_TOO_LATE"));
    }

    /** Kind country: whether a host may be in a country; a country in two lists is one (reading A-35). */
    static ObjectNode country(CallDefinition call, Input input) {
        var country = new CountryCode(input.text("alpha2"));
        var one = new CaseApplication(call, 1);
        var usual = (Stay.Traineeship) one.stay;
        one.stay = new Stay.Traineeship(usual.host(), country, usual.firstDay(), usual.lastDay());
        long listed = call.terms().eligibility().stays().countries().stream()
                .filter(list -> list.countries().contains(country))
                .count();
        return newOutcome()
                .put("eligible", !reasons(call, one).contains("COUNTRY_NOT_ELIGIBLE"))
                .put("distinct", (int)
                        countries(call).stream().filter(country::equals).count())
                .put("listedTimes", (int) listed);
    }

    private static List<CountryCode> countries(CallDefinition call) {
        var countries = call.terms().eligibility().stays().countries().stream()
                .flatMap(list -> list.countries().stream())
                .distinct()
                .toList();
        if (countries.isEmpty()) {
            throw new BadInput("call: has no list of countries");
        }
        return countries;
    }

    private static List<String> reasons(CallDefinition call, CaseApplication one) {
        var candidacy = Candidacy.of(one.applicant(), one.content(), one.documents.all(), call.calendar());
        return Reasons.of(EligibilityCheck.of(call, candidacy));
    }
}
