package tr.edu.metu.ico.definition;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CalendarDate;
import tr.edu.metu.ico.grant.GrantTerms;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.CalendarRule;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.RuleTerms;

/**
 * Consistency between the parts of a definition. Each method returns all faults of the given parts with their fields,
 * so that an officer sees them at once even where another part cannot be read yet.
 */
public final class DefinitionCheck {
    private DefinitionCheck() {}

    /** Faults of the common header of an announcement. */
    public static List<Fault> head(String format, String programme, String academicYear) {
        var faults = new FoundFaults();
        faults.unless(
                format.equals(CallDefinition.FORMAT),
                "format",
                "format must be \"" + CallDefinition.FORMAT + "\", not " + Fault.shown(format) + ".",
                "format \"" + CallDefinition.FORMAT + "\" olmalıdır; verilen değer: " + Fault.shown(format) + ".");
        faults.unless(
                Parameter.isProgramme(programme),
                "programme",
                "programme must be 2 to 10 capital letters, such as OE, not " + Fault.shown(programme) + ".",
                "programme 2 ile 10 arasında büyük harften oluşan bir kod olmalıdır, örneğin OE; verilen değer: "
                        + Fault.shown(programme) + ".");
        faults.unless(
                academicYear.matches("20[0-9]{2}-20[0-9]{2}"),
                "academicYear",
                "academicYear must look like 2024-2025, not " + Fault.shown(academicYear) + ".",
                "academicYear 2024-2025 biçiminde olmalıdır; verilen değer: " + Fault.shown(academicYear) + ".");
        return faults.all();
    }

    static void uniqueIds(Faults faults) {
        faults.unique(
                "rules",
                "id",
                faults.terms().rules().stream().map(rule -> rule.id().value()));
    }

    /** Contradictions between slots and rules. */
    public static List<Fault> rules(List<DocumentSlot> slots, RuleTerms terms) {
        var faults = new Faults(terms);
        faults.unique("slots", "code", slots.stream().map(DocumentSlot::code));
        uniqueIds(faults);
        HostRulesCheck.check(slots, faults);
        faults.terms()
                .gaps()
                .forEach(gap -> faults.fail(
                        gap,
                        gap.id()
                                + " is of kind UNKNOWN. A call with a gap cannot be announced; replace it with the"
                                + " actual rule.",
                        gap.id() + " UNKNOWN türündedir. Eksik bilgisi olan bir çağrı duyurulamaz; yerine geçerli"
                                + " kuralı yazın."));
        kinds(faults);
        LanguageRulesCheck.check(faults);
        placement(faults);
        scoring(faults);
        GrantTerms.faults(terms.grants()).forEach(faults.found()::add);
        faults.terms().scoring().bonuses().forEach(bonus -> slot(bonus, bonus.slot(), slots, faults));
        faults.terms().language().uploads().forEach(upload -> slot(upload, upload.slot(), slots, faults));
        return faults.found().all();
    }

    /** A slot that a rule names must exist. */
    static void slot(Rule rule, String named, List<DocumentSlot> slots, Faults faults) {
        var codes = slots.stream().map(DocumentSlot::code).toList();
        if (!codes.contains(named)) {
            var known = String.join(", ", codes);
            faults.fail(
                    rule,
                    "slot",
                    rule.id() + " names the slot " + Fault.shown(named) + ", which is not among the slots of the call ("
                            + known + "). Add the slot or name another.",
                    rule.id() + " kuralının slot alanındaki " + Fault.shown(named)
                            + ", çağrının belge türleri arasında yok (" + known
                            + "). Türü slots listesine ekleyin ya da başka bir tür yazın.");
        }
    }

    private static void kinds(Faults faults) {
        faults.exactlyOne(faults.terms().scoring().formula(), "SCORE_FORMULA");
        faults.exactlyOne(faults.terms().placement().base(), "SCORE_THEN_PREFERENCE or RANKED_SEATS");
        faults.exactlyOne(faults.terms().language().required(), "LANGUAGE_REQUIRED");
        faults.exactlyOne(faults.terms().language().age(), "LANGUAGE_SCORE_AGE");
        faults.atMostOne(faults.terms().withdrawal().penalty(), "LATE_WITHDRAWAL_PENALTY");
        faults.atMostOne(faults.terms().withdrawal().ownDays(), "OWN_WITHDRAWAL_DAYS");
    }

    private static void scoring(Faults faults) {
        relations(faults);
        faults.unique(
                "rules",
                "step",
                faults.terms().scoring().steps().stream()
                        .map(rule -> rule.step().name()));
        faults.unique(
                "rules",
                "code",
                Stream.concat(
                        faults.terms().scoring().bonuses().stream().map(Bonus::code),
                        faults.terms().scoring().deductions().stream().map(Deduction::code)));
    }

    /** A claim must be able to express what a bonus names. */
    private static void relations(Faults faults) {
        faults.terms()
                .scoring()
                .bonuses()
                .forEach(bonus -> bonus.relations().stream()
                        .filter(relation -> !EvidenceClaim.RELATIONS.contains(relation))
                        .forEach(relation -> faults.fail(
                                bonus,
                                "relations",
                                bonus.id() + " names the relation " + relation
                                        + ", which no claim can name. Use some of " + EvidenceClaim.named() + ".",
                                bonus.id() + " kuralındaki " + relation
                                        + " yakınlığı hiçbir beyanda seçilemez. Şunlardan" + " seçin: "
                                        + EvidenceClaim.named() + ".")));
    }

    /** Rules that extend a placement method need that method. */
    private static void placement(Faults faults) {
        var placement = faults.terms().placement();
        var ranked = placement.ranked();
        var byPreference = placement.byPreference();
        var reserved = placement.reserved();
        var vacant = placement.vacant();
        var grants = placement.grants();
        var volunteers = placement.volunteers();
        faults.atMostOne(reserved, "RESERVED_SEATS");
        faults.atMostOne(vacant, "RESERVE_FALLBACK");
        faults.atMostOne(grants, "COUNTRY_GRANTS");
        if (placement.base().isEmpty()) {
            return; // its absence is reported already
        }
        faults.needs(reserved, "RESERVED_SEATS", ranked, "RANKED_SEATS");
        faults.needs(reserved, "RESERVED_SEATS", vacant, "RESERVE_FALLBACK");
        faults.needs(vacant, "RESERVE_FALLBACK", reserved, "RESERVED_SEATS");
        faults.needs(placement.caps(), "COUNTRY_CAPS", byPreference, "SCORE_THEN_PREFERENCE");
        faults.needs(grants, "COUNTRY_GRANTS", byPreference, "SCORE_THEN_PREFERENCE");
        if (ranked.isEmpty()) {
            faults.needs(volunteers, "GRANT_VOLUNTEERS", grants, "COUNTRY_GRANTS");
        }
        faults.atMostOne(volunteers, "GRANT_VOLUNTEERS");
    }

    /** Contradictions between calendar and rules: a milestone fixed by a clause must be in the calendar. */
    public static List<Fault> calendar(Calendar calendar, RuleTerms terms) {
        var faults = new Faults(terms);
        LanguageRulesCheck.check(calendar, faults);
        HostRulesCheck.check(calendar, faults);
        faults.terms()
                .calendar()
                .forEach(rule -> rule.sets().stream()
                        .flatMap(moment -> moment.date().stream())
                        .filter(date -> date.in(calendar).isEmpty())
                        .forEach(date -> missing(date, rule, faults)));
        boolean exam = !faults.terms().language().inCall().isEmpty();
        faults.terms().calendar().stream()
                .filter(rule -> rule.sets().contains(CalendarRule.Moment.EXAM_DAY) && !exam)
                .forEach(rule -> faults.fail(
                        rule,
                        "sets",
                        rule.id()
                                + " fixes EXAM_DAY, but the call holds no exam. Add a rule of kind EXAM_IN_CALL, or"
                                + " remove EXAM_DAY from sets.",
                        rule.id() + " EXAM_DAY değerini belirliyor; oysa çağrıda sınav yok. EXAM_IN_CALL türünde bir"
                                + " kural ekleyin ya da sets listesinden EXAM_DAY değerini çıkarın."));
        return faults.found().all();
    }

    private static void missing(CalendarDate date, CalendarRule rule, Faults faults) {
        faults.found()
                .add(
                        "calendar." + date.field(),
                        date.field() + " is missing, but " + rule.id() + " fixes it. Add it, or remove " + date
                                + " from sets of that rule.",
                        date.field() + " eksik; oysa " + rule.id() + " onu belirliyor. Ekleyin ya da o kuralın"
                                + " sets listesinden " + date + " değerini çıkarın.");
    }
}
