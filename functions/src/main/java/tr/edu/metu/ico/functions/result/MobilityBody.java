package tr.edu.metu.ico.functions.result;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.mobility.HostPath;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.mobility.MobilityWording;
import tr.edu.metu.ico.result.Outcome;

/**
 * How far a student's mobility has come.
 *
 * @param status such as {@code NOMINATED}
 * @param since  when it was recorded; absent before the nomination
 * @param text   the status as a sentence; never an officer's words
 */
public record MobilityBody(String status, Optional<Instant> since, TextBody text) {

    /** Empty for a student without a place. */
    static Optional<MobilityBody> of(Outcome outcome, Mobility mobility) {
        return outcome.selected() ? Optional.of(selected(outcome, mobility)) : Optional.empty();
    }

    private static MobilityBody selected(Outcome outcome, Mobility mobility) {
        var place = outcome.place().map(Outcome.Placed::choice);
        var status = mobility.status(place);
        return new MobilityBody(
                status.code().name(),
                mobility.last().filter(step -> step.place().equals(place)).map(Mobility.Step::at),
                TextBody.of(MobilityWording.of(status, HostPath.of(place.isPresent()))));
    }
}
