package tr.edu.metu.ico.functions.grants;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.World;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** Actions on grants in these tests. */
public final class GrantActions {
    private static final CallId ICM = new CallId("ICM-2024");
    private static final Instant WITHDRAWN = Instant.parse("2024-01-09T09:00:00Z");

    private GrantActions() {}

    static Response record(World world, String call, StudentNumber student, long version, String body) {
        return record(world, Person.entitledOfficer("officer-1"), call, student, version, body);
    }

    static Response record(World world, Person officer, String call, StudentNumber student, long version, String body) {
        return world.as(officer)
                .ifMatch(version)
                .body(body)
                .ask("PUT /calls/{call}/applications/{student}/grant", "call", call, "student", student.value());
    }

    /** In DOC-2023. */
    public static Response confirm(World world, long version, String basis) {
        return world.as(Person.officer("officer-1"))
                .ifMatch(version)
                .body("{\"basis\":\"" + basis + "\",\"reason\":\"the agency answered\"}")
                .ask("PUT /calls/{call}/top-up-basis", "call", "DOC-2023");
    }

    public static Response passOn(World world, StudentNumber from, StudentNumber to, String skipped) {
        return world.as(Person.officer("officer-1"))
                .body("""
                    {"from":"%s","to":"%s","skipped":%s,"reason":"a grant was freed"}\
                    """.formatted(from, to, skipped))
                .ask("POST /calls/{call}/grant-transfers", "call", ICM.value());
    }

    public static void withdraw(Ports ports, StudentNumber student) {
        var call = ports.calls().find(ICM).orElseThrow();
        var withdrawal =
                new Withdrawal(ICM, student, WITHDRAWN, "another plan", Withdrawal.Timing.IN_TIME, Optional.empty());
        var entry = new TrailEntry(
                "withdrawal-" + student, WITHDRAWN, student.value(), "placement.withdraw", ICM + "/" + student, "");
        if (!ports.withdrawals().record(call, withdrawal, entry)) {
            throw new AssertionError("the withdrawal was not stored");
        }
    }
}
