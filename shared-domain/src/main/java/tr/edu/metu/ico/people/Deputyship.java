package tr.edu.metu.ico.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import tr.edu.metu.ico.agreement.DepartmentCode;

/**
 * A person who decides for a department in its coordinator's place (decision 0076).
 *
 * @param id         32 hexadecimal digits
 * @param deputy     the deputy's login id
 * @param deputyName display name of the deputy
 * @param namedBy    the login id of the coordinator in whose place the deputy decides
 * @param namedByName display name of the coordinator
 * @param from       the first day, in Türkiye
 * @param until      the last day, in Türkiye, which is included
 * @param end        who ended it early; empty if nobody did
 */
public record Deputyship(
        String id,
        DepartmentCode department,
        String deputy,
        String deputyName,
        String namedBy,
        String namedByName,
        Instant namedAt,
        LocalDate from,
        LocalDate until,
        Optional<End> end) {

    private static final ZoneId TURKIYE = ZoneId.of("Europe/Istanbul");

    /** The early end of a deputyship. */
    public record End(String by, Instant at) {}

    /** Whether it begins later, holds, is over or was ended early. */
    public enum State {
        PLANNED,
        ACTIVE,
        OVER,
        ENDED
    }

    public Deputyship {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a deputyship does not end before it begins");
        }
    }

    /** The day in Türkiye at this time. */
    public static LocalDate day(Instant at) {
        return at.atZone(TURKIYE).toLocalDate();
    }

    /** The state at this time. */
    public State state(Instant at) {
        var today = day(at);
        if (end.isPresent()) {
            return State.ENDED;
        }
        if (today.isBefore(from)) {
            return State.PLANNED;
        }
        return today.isAfter(until) ? State.OVER : State.ACTIVE;
    }

    /** Whether it holds on one of these days. */
    public boolean holdsBetween(LocalDate first, LocalDate last) {
        return end.isEmpty() && !first.isAfter(until) && !last.isBefore(from);
    }

    /** The same deputyship, ended early. */
    public Deputyship ended(String by, Instant at) {
        return new Deputyship(
                id,
                department,
                deputy,
                deputyName,
                namedBy,
                namedByName,
                namedAt,
                from,
                until,
                Optional.of(new End(by, at)));
    }
}
