package tr.edu.metu.ico.functions.ledger;

import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.http.BodyFields;

/**
 * A line of a student's history, as JSON.
 *
 * @param months     months of mobility; 0 by default
 * @param consumedBy the call whose score already paid for a late withdrawal
 * @param penalty    which later applications pay for a late withdrawal; as its call announced it by default
 */
public record ParticipationBody(
        String programme,
        String level,
        String outcome,
        Optional<Integer> months,
        Optional<String> call,
        Optional<String> consumedBy,
        Optional<PenaltyBody> penalty) {

    /** As it is stored. */
    public static ParticipationBody of(Participation line) {
        return new ParticipationBody(
                line.programme(),
                line.level().name(),
                line.outcome().name(),
                Optional.of(line.months()),
                line.call().map(CallId::value),
                line.consumedBy().map(CallId::value),
                line.penalty().map(PenaltyBody::of));
    }

    Participation participation() {
        var studied = BodyFields.oneOf("participation.level", StudyLevel.class, level);
        var how = BodyFields.oneOf("participation.outcome", Participation.Outcome.class, outcome);
        var from = call.map(id -> call("participation.call", id));
        var payer = consumedBy.map(id -> call("participation.consumedBy", id));
        var scope = penalty.map(PenaltyBody::scope);
        return BodyFields.parsed(
                "participation",
                () -> new Participation(programme, studied, how, months.orElse(0), from, payer).withPenalty(scope),
                "participation must have a programme such as OE, 0 to 120 months, and consumedBy and penalty only for a"
                        + " late withdrawal.",
                "participation OE gibi bir program, 0-120 ay ve yalnızca geç vazgeçmede consumedBy ile penalty"
                        + " içermelidir.");
    }

    private static CallId call(String field, String id) {
        return BodyFields.parsed(
                field, () -> new CallId(id), "A call is written like OE-2024.", "Çağrı OE-2024 biçiminde yazılır.");
    }
}
