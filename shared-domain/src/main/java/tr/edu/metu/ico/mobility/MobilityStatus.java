package tr.edu.metu.ico.mobility;

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

    /** The names of the statuses, in the usual order. */
    enum Code {
        PLACED,
        NOMINATED,
        ACCEPTED,
        REFUSED,
        COMPLETED
    }
}
