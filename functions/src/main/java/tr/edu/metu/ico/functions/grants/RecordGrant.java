package tr.edu.metu.ico.functions.grants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.checker.GrantChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.ledger.OfficeDataWithLedger;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantCalculator;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantOutcome;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.grant.MonthsLimit;
import tr.edu.metu.ico.grant.RecordedGrant;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;
import tr.edu.metu.ico.selection.MonthsCap;

/**
 * Records the facts of a selected student's stay; the amounts follow from them and are computed twice before they are
 * stored.
 */
public final class RecordGrant {

    private final Grants grants;
    private final GrantStates states;
    private final UsedMonths usedMonths;
    private final Definitions definitions;
    private final Trail trail;

    public RecordGrant(Parts parts) {
        grants = parts.ports().grants();
        states = new GrantStates(parts);
        usedMonths = new UsedMonths(new OfficeDataWithLedger(parts));
        definitions = parts.definitions();
        trail = parts.trail();
    }

    /**
     * The grant with its new record.
     *
     * @param version the version last seen, 0 when there was none (INV-5)
     */
    GrantBody record(
            Principal officer,
            Call call,
            StudentNumber student,
            long version,
            GrantRequest request,
            String reason,
            Instant now) {
        var state = states.of(call, student);
        var selected = state.find(student).orElseThrow(RecordGrant::notSelected);
        if (selected.withdrawn()) {
            throw Refusal.conflict(
                    "WITHDRAWN",
                    "This student has withdrawn; no grant can be recorded.",
                    "Bu öğrenci vazgeçti; hibe kaydedilemez.");
        }
        var definition = definitions.of(call);
        var facts = request.facts(usedMonths.of(definition, call, student));
        requireEntitled(officer, call, student, facts);
        boolean granted = state.granted(selected);
        var topUp = TopUpState.of(definition, grants.topUpConfirmations(call.id()));
        var next = new RecordedGrant(
                call.id(),
                student,
                Math.toIntExact(version + 1),
                facts,
                computed(definition, student, granted, facts, topUp.confirmed()),
                reason,
                officer.subject(),
                now);
        store(next, version);
        return GrantBody.of(selected, granted, topUp, grants.versions(call.id(), student));
    }

    /** An officer who may not see the ground of an inclusion amount can neither record nor remove one (INV-23). */
    private void requireEntitled(Principal officer, Call call, StudentNumber student, GrantFacts facts) {
        boolean grounds = facts.support().isPresent()
                || grants.find(call.id(), student)
                        .flatMap(last -> last.facts().support())
                        .isPresent();
        if (grounds && !Policy.seesGrounds(officer, call)) {
            throw Refusal.forbidden();
        }
    }

    private void store(RecordedGrant next, long seen) {
        long stored = grants.find(next.call(), next.student())
                .map(RecordedGrant::version)
                .orElse(0);
        var entry = trail.entry(
                next.at(), next.by(), "grant.record", next.call() + "/" + next.student(), "version " + next.version());
        if (stored != seen || !grants.record(next, entry)) {
            throw Refusal.staleVersion();
        }
    }

    private static GrantAmount computed(
            CallDefinition definition,
            StudentNumber student,
            boolean granted,
            GrantFacts facts,
            Optional<TopUpBasis> confirmed) {
        var limit = MonthsCap.limit(definition);
        var grant = amount(GrantCalculator.compute(definition.grantTerms(), limit, granted, facts, confirmed));
        if (grant.lacksTopUp()) {
            throw topUpUnconfirmed();
        }
        var violations = GrantChecker.check(
                definition.terms().grants(),
                limit.map(MonthsLimit::maximum),
                student,
                granted,
                facts,
                confirmed,
                grant);
        if (!violations.isEmpty()) {
            throw Refusal.conflict(
                    "RECOUNT_DIFFERS",
                    "Two independent computations of this grant differ; nothing was stored. Report this to"
                            + " the system administrator.",
                    "Bu hibenin iki bağımsız hesabı farklı çıktı; hiçbir şey kaydedilmedi. Durumu sistem"
                            + " yöneticisine bildirin.");
        }
        return grant;
    }

    private static GrantAmount amount(GrantOutcome outcome) {
        return switch (outcome) {
            case GrantOutcome.Computed(var grant) -> grant;
            case GrantOutcome.Refused(List<Problem> problems) -> throw Refusal.brokenRules(problems);
        };
    }

    private static Refusal topUpUnconfirmed() {
        return Refusal.conflict(
                "TOP_UP_BASIS_UNCONFIRMED",
                "The announcements contradict each other on whether the top-up is paid per day or in total, and no"
                        + " officer has confirmed the basis for this call. Ask the National Agency and confirm it first"
                        + " (PUT /calls/{call}/top-up-basis), or record the grant without support and add it later.",
                "Duyurular, ek desteğin günlük mü toplu mu olduğu konusunda çelişiyor ve bu çağrı için hesap esasını"
                        + " onaylayan bir görevli yok. Ulusal Ajansa sorup önce esası onaylayın (PUT"
                        + " /calls/{call}/top-up-basis) ya da hibeyi desteksiz kaydedip desteği sonra ekleyin.");
    }

    static Refusal notSelected() {
        return Refusal.conflict(
                "NOT_PLACED",
                "This student is not selected, so there is no grant to record; students on the waiting list are not"
                        + " selected either.",
                "Bu öğrenci seçilmediği için kaydedilecek bir hibe yok; yedek listedekiler de seçilmiş sayılmaz.");
    }
}
