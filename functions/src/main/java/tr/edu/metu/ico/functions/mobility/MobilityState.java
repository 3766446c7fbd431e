package tr.edu.metu.ico.functions.mobility;

import java.util.Optional;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.mobility.HostPath;
import tr.edu.metu.ico.mobility.Mobility;
import tr.edu.metu.ico.mobility.MobilityStatus;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/**
 * Where the mobility of a student stands: the published place, a withdrawal since, and what officers recorded.
 *
 * @param selected  whether the latest publication gives the student a place
 * @param place     the university and semester of that place; empty without one, and where it names none
 * @param withdrawn whether the student has withdrawn since the publication
 */
public record MobilityState(
        StudentNumber student, boolean selected, Optional<Choice> place, boolean withdrawn, Mobility mobility) {

    /** The states as lists and filters name them. */
    public enum Code {
        PLACED,
        NOMINATED,
        ACCEPTED,
        REFUSED,
        COMPLETED,
        /** The student has withdrawn after the publication. */
        WITHDRAWN,
        /** A correction of the result has taken away the place for which something was recorded. */
        PLACE_LOST
    }

    static MobilityState of(ResultRow row, boolean withdrawn, Mobility mobility) {
        var outcome = row.outcome();
        var place = outcome.place().map(Outcome.Placed::choice);
        return new MobilityState(row.student(), outcome.selected(), place, withdrawn, mobility);
    }

    /** Of a student without a row in the latest publication. */
    static MobilityState withoutRow(Mobility mobility) {
        return new MobilityState(mobility.student(), false, Optional.empty(), false, mobility);
    }

    /** Whether there is anything to show: a place, or something recorded for a place that is gone. */
    public boolean matters() {
        return selected || left().isPresent();
    }

    /** What is recorded for the place the student has. */
    public MobilityStatus status() {
        return selected ? mobility.status(place) : MobilityStatus.PLACED;
    }

    /** Who obtains the host's consent. */
    public HostPath path() {
        return HostPath.of(place.isPresent());
    }

    /** The state as lists and filters name it. */
    public Code code() {
        if (!selected) {
            return Code.PLACE_LOST;
        }
        return withdrawn ? Code.WITHDRAWN : Code.valueOf(status().code().name());
    }

    /** What was recorded for a place that a correction of the result has taken away. */
    public Optional<Mobility.Step> left() {
        return selected
                ? mobility.leftBehind(place)
                : mobility.last().filter(step -> !(step.status() instanceof MobilityStatus.Placed));
    }

    /** Whether the student's place, present or lost, is at this university. */
    boolean at(UniversityId university) {
        return place.or(() -> left().flatMap(Mobility.Step::place))
                .filter(choice -> choice.university().equals(university))
                .isPresent();
    }
}
