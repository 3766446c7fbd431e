package tr.edu.metu.ico.functions.mobility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.mobility.MobilityRequest.CompletionBody;
import tr.edu.metu.ico.functions.mobility.MobilityRequest.CorrectionBody;
import tr.edu.metu.ico.mobility.HostRefusal;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.mobility.MobilityWording;

/**
 * Where the mobility of one student stands, for officers.
 *
 * @param state   such as {@code NOMINATED}; see {@link MobilityState.Code}
 * @param text    the status as the student reads it; absent after a withdrawal and without a place
 * @param version to be sent as {@code If-Match} with the next step; 0 before the first
 * @param history every step, oldest first
 */
record MobilityBody(
        String student,
        String state,
        Optional<TextBody> text,
        Optional<PlaceBody> place,
        long version,
        List<StepBody> history) {

    /** A university and a semester. */
    record PlaceBody(String university, String semester) {
        static PlaceBody of(Choice choice) {
            return new PlaceBody(choice.university().value(), choice.semester().name());
        }
    }

    /**
     * One step.
     *
     * @param place      where it was recorded for; absent where the place names no university
     * @param correction absent for the usual next step
     */
    record StepBody(
            String status,
            Optional<PlaceBody> place,
            Optional<String> refusal,
            Optional<CompletionBody> completion,
            Optional<CorrectionBody> correction,
            String recordedBy,
            Instant recordedAt) {

        static StepBody of(Mobility.Step step) {
            return new StepBody(
                    step.status().code().name(),
                    step.place().map(PlaceBody::of),
                    step.status().hostRefusal().map(HostRefusal::name),
                    step.status().actualStay().map(CompletionBody::of),
                    step.correction().map(CorrectionBody::of),
                    step.by(),
                    step.at());
        }
    }

    static MobilityBody of(MobilityState state) {
        return new MobilityBody(
                state.student().value(),
                state.code().name(),
                Optional.of(state)
                        .filter(one -> one.selected() && !one.withdrawn())
                        .map(one -> TextBody.of(MobilityWording.of(one.status(), one.path()))),
                state.place().map(PlaceBody::of),
                state.mobility().version(),
                state.mobility().steps().stream().map(StepBody::of).toList());
    }
}
