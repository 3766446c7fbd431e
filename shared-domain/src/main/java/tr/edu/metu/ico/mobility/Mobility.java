package tr.edu.metu.ico.mobility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.CallId;

/**
 * What officers recorded on the mobility of a student, oldest first; nothing is removed. A step counts for the place it
 * was recorded for: after an erratum that gives the student another place, the status is {@code PLACED} again, and after
 * one that takes the place away there is none.
 */
public record Mobility(CallId call, StudentNumber student, List<Step> steps) {

    /** The most steps; more corrections than this are a sign of a client in a loop. */
    public static final int MOST_STEPS = 50;

    public Mobility {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a mobility has at most " + MOST_STEPS + " steps");
        }
    }

    /**
     * One step.
     *
     * @param place      the university and semester it was recorded for; empty where the place names none
     * @param correction why it is not the usual next step; empty when it is
     * @param by         subject of the officer
     */
    public record Step(
            MobilityStatus status,
            Optional<Choice> place,
            Optional<StatusCorrection> correction,
            String by,
            Instant at) {}

    /** Of a student for whom nothing is recorded. */
    public static Mobility none(CallId call, StudentNumber student) {
        return new Mobility(call, student, List.of());
    }

    /** The number of steps; 0 before the first. */
    public int version() {
        return steps.size();
    }

    /** The last step; empty before the first. */
    public Optional<Step> last() {
        return steps.reversed().stream().findFirst();
    }

    /** Where the mobility stands for the place that the student has now. */
    public MobilityStatus status(Optional<Choice> place) {
        return last().filter(step -> step.place().equals(place))
                .map(Step::status)
                .orElse(MobilityStatus.PLACED);
    }

    /** The last step, if it was recorded for another place than this one and has not been taken back. */
    public Optional<Step> leftBehind(Optional<Choice> place) {
        return last().filter(step -> !(step.status() instanceof MobilityStatus.Placed))
                .filter(step -> !step.place().equals(place));
    }

    /** Whether the last step says that the mobility is completed. */
    public boolean completed() {
        return last().filter(step -> step.status() instanceof MobilityStatus.Completed)
                .isPresent();
    }

    /** With one more step. */
    public Mobility then(Step step) {
        return new Mobility(
                call, student, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Whether there is room for one more step. */
    public boolean full() {
        return steps.size() == MOST_STEPS;
    }
}
