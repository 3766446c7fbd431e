package tr.edu.metu.ico.functions.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.petition.Docket;
import tr.edu.metu.ico.petition.Effect;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.petition.Ruling;
import tr.edu.metu.ico.rule.Rule;

/**
 * An officer's ruling on one student where a rule of the call leaves the decision to the office: an excuse for the exam
 * (reading A-07), who counts as international (reading A-12), whether a course load is enough (reading A-36), who
 * continues at the same level (reading A-37). A ruling is an input of the placement like any other (INV-10).
 */
public final class RuleOnStudent {

    private final Calls calls;
    private final Petitions petitions;
    private final Applications applications;
    private final Definitions definitions;
    private final Trail trail;

    public RuleOnStudent(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        petitions = ports.petitions();
        applications = ports.applications();
        definitions = parts.definitions();
        trail = parts.trail();
    }

    /** @param version number of rulings when last seen */
    public Docket rule(
            Principal officer, Call call, StudentNumber student, long version, RulingRequestBody body, Instant now) {
        if (applications
                .find(call.id(), student)
                .flatMap(Application::submission)
                .isEmpty()) {
            throw Refusal.conflict(
                    "NOT_SUBMITTED", "There is no submission to decide on.", "Karar verilecek bir başvuru yok.");
        }
        return RetryOnConflict.whileCallMoves(calls, call, seen -> store(officer, seen, student, version, body, now));
    }

    private Optional<Docket> store(
            Principal officer, Call seen, StudentNumber student, long version, RulingRequestBody body, Instant now) {
        var docket = petitions.of(seen.id(), student);
        if (docket.rulings().size() != version) {
            throw Refusal.staleVersion();
        }
        var effect = effect(seen, docket, body);
        var next = new Ruling(
                seen.id(),
                student,
                docket.rulings().size() + 1,
                now,
                officer.subject(),
                rule(seen, docket, effect),
                body.checkedReason(),
                effect);
        var entry = trail.entry(
                now,
                officer.subject(),
                "student.rule",
                seen.id() + "/" + student,
                next.number() + " " + next.rule() + " " + body.kind());
        return petitions.rule(seen, next, entry) ? Optional.of(petitions.of(seen.id(), student)) : Optional.empty();
    }

    private Effect effect(Call call, Docket docket, RulingRequestBody body) {
        return switch (body.checkedKind()) {
            case EXAM_ABSENCE -> {
                var exam = definitions.of(call).examInCall().orElseThrow(RuleOnStudent::noSuchRule);
                int petition = docket.petition(Petition.Kind.EXAM_ABSENCE)
                        .map(Petition::version)
                        .orElse(0);
                yield new Effect.ExamAbsence(exam.exam(), exam.day(), body.answer(), petition);
            }
            case INTERNATIONAL -> new Effect.International(body.answer());
            case COURSE_LOAD -> new Effect.CourseLoad(body.answer());
            case SAME_LEVEL -> new Effect.SameLevel(body.answer());
            case TAKES_BACK -> new Effect.TakesBack(inForce(docket, body.takenBack()));
        };
    }

    private static int inForce(Docket docket, int number) {
        if (!docket.inForce(number)) {
            throw Refusal.brokenRule(
                    "ruling",
                    "NOT_IN_FORCE",
                    "There is no such ruling, or it no longer counts.",
                    "Böyle bir karar yok ya da artık geçerli değil.");
        }
        return number;
    }

    /** The rule that leaves the decision to the office. */
    private RuleId rule(Call call, Docket docket, Effect effect) {
        var terms = definitions.of(call).terms();
        return switch (effect) {
            case Effect.ExamAbsence _ -> first(terms.language().petition());
            case Effect.International _ -> first(terms.scoring().citizenships());
            case Effect.CourseLoad _ -> first(terms.eligibility().officeLoad());
            case Effect.SameLevel _ -> first(terms.eligibility().sameLevel());
            case Effect.TakesBack(var number) ->
                docket.rulings().get(number - 1).rule();
        };
    }

    private static RuleId first(List<? extends Rule> rules) {
        return rules.stream().findFirst().orElseThrow(RuleOnStudent::noSuchRule).id();
    }

    private static Refusal noSuchRule() {
        return Refusal.brokenRule(
                "kind",
                "NO_SUCH_RULE",
                "No rule of this call leaves this decision to the office.",
                "Bu çağrının hiçbir kuralı bu kararı ofise bırakmıyor.");
    }
}
