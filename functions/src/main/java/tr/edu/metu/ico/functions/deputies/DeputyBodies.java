package tr.edu.metu.ico.functions.deputies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.people.Deputyship;

/** Bodies of requests and answers about coordinators' deputies. */
public final class DeputyBodies {

    private DeputyBodies() {}

    /**
     * Names a deputy.
     *
     * @param mail  the deputy's address, as the login has it
     * @param from  the first day, in Türkiye
     * @param until the last day, which is included
     */
    public record DeputyRequestBody(String department, String mail, String from, String until) {}

    /** The deputyships that the reader may see, the latest first. */
    public record DeputiesBody(List<DeputyBody> deputies) {}

    /**
     * One deputyship.
     *
     * @param endable whether the reader may end it now
     */
    public record DeputyBody(
            String id,
            String department,
            String deputy,
            String deputyName,
            String namedBy,
            String namedByName,
            Instant namedAt,
            String from,
            String until,
            String state,
            Optional<Instant> endedAt,
            boolean endable) {

        static DeputyBody of(Deputyship deputyship, Instant now, boolean mayEnd) {
            var state = deputyship.state(now);
            return new DeputyBody(
                    deputyship.id(),
                    deputyship.department().value(),
                    deputyship.deputy(),
                    deputyship.deputyName(),
                    deputyship.namedBy(),
                    deputyship.namedByName(),
                    deputyship.namedAt(),
                    deputyship.from().toString(),
                    deputyship.until().toString(),
                    state.name(),
                    deputyship.end().map(Deputyship.End::at),
                    mayEnd && (state == Deputyship.State.PLANNED || state == Deputyship.State.ACTIVE));
        }
    }
}
