package tr.edu.metu.ico.mobility;

import java.util.Optional;

/** How far the mobility of a placed student has come, as an officer recorded it. */
public sealed interface MobilityStatus {

    /** Placed; nothing has been recorded since, or a correction has taken back what was. */
    record Placed() implements MobilityStatus {}

    /** The office has nominated the student to the host. */
    record Nominated() implements MobilityStatus {}

    /** The host has accepted the student. */
    record Accepted() implements MobilityStatus {}

    /** The host has refused the student; the place stays empty, since there is no second round. */
    record Refused(HostRefusal reason) implements MobilityStatus {}

    /** The student has completed the mobility. */
    record Completed(ActualStay stay) implements MobilityStatus {}

    /** Nothing recorded yet. */
    MobilityStatus PLACED = new Placed();

    /** The stable name of this status in requests, responses and files. */
    default Code code() {
        return switch (this) {
            case Placed _ -> Code.PLACED;
            case Nominated _ -> Code.NOMINATED;
            case Accepted _ -> Code.ACCEPTED;
            case Refused _ -> Code.REFUSED;
            case Completed _ -> Code.COMPLETED;
        };
    }

    /** Why the host refused; empty for every other status. */
    default Optional<HostRefusal> hostRefusal() {
        return this instanceof Refused(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /** How long the completed mobility was; empty for every other status. */
    default Optional<ActualStay> actualStay() {
        return this instanceof Completed(var stay) ? Optional.of(stay) : Optional.empty();
    }

    /** The names of the statuses, in the usual order. */
    enum Code {
        PLACED,
        NOMINATED,
        ACCEPTED,
        REFUSED,
        COMPLETED
    }
}
