package tr.edu.metu.ico.functions.application;

import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Obstacle;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * Whether a department can decide now, for its coordinators only: it tells that a correction is open (decision 0066).
 *
 * @param possible   whether a decision is recorded now, and can be taken back
 * @param obstacle   why it is not; missing where it is possible
 * @param declinable whether the call lets a department decline, and not only approve
 */
public record DecidingBody(boolean possible, Optional<TextBody> obstacle, boolean declinable) {

    /** What a decision is refused with in a call whose applications no department reviews. */
    public static final Text NOT_REVIEWED = new Text(
            "Departments do not decide on applications in this call.",
            "Bu çağrıda bölümler başvurular hakkında karar vermez.");

    /** What a decision is refused with where nothing counts as submitted. */
    public static final Text NOT_SUBMITTED =
            new Text("There is no submission to decide on.", "Karar verilecek bir başvuru yok.");

    /** What a decision is refused with after a withdrawal. */
    public static final Text WITHDRAWN = new Text(
            "The student has withdrawn; there is nothing to decide.",
            "Öğrenci başvurusundan çekildi; karar verilecek bir şey yok.");

    /** On the applications of a call. */
    public static DecidingBody of(Call call, CallDefinition definition) {
        return of(definition, inCall(call, definition));
    }

    /** On one application. */
    static DecidingBody of(Call call, CallDefinition definition, Dossier dossier) {
        return of(definition, inCall(call, definition).or(() -> on(dossier)));
    }

    private static DecidingBody of(CallDefinition definition, Optional<Text> obstacle) {
        return new DecidingBody(
                obstacle.isEmpty(), obstacle.map(TextBody::of), definition.reviewed() && definition.declinable());
    }

    private static Optional<Text> inCall(Call call, CallDefinition definition) {
        return Stream.of(
                        Optional.of(NOT_REVIEWED).filter(_ -> !definition.reviewed()),
                        call.settled().map(Obstacle::text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Text> on(Dossier dossier) {
        if (dossier.application().submission().isEmpty()) {
            return Optional.of(NOT_SUBMITTED);
        }
        return dossier.withdrawal().map(_ -> WITHDRAWN);
    }
}
