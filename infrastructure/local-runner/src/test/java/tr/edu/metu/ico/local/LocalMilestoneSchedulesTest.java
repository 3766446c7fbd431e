package tr.edu.metu.ico.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import tr.edu.metu.ico.adapters.scheduler.MilestoneSchedulesContract;
import tr.edu.metu.ico.adapters.scheduler.ScheduleTargets;
import tr.edu.metu.ico.call.Milestone;

/** The contract of the alarms on the local scheduler. */
class LocalMilestoneSchedulesTest extends MilestoneSchedulesContract {

    @TempDir
    static Path state;

    private static LocalSystem system;
    private static SchedulerClient scheduler;

    @BeforeAll
    static void the_system_starts() throws Exception {
        var template = URI.create(LocalMilestoneSchedulesTest.class
                .getResource("/test-template.yaml")
                .toString());
        system = LocalSystem.start(new LocalOptions(Path.of(template), state, Ports.EPHEMERAL, _ -> {}));
        scheduler = SchedulerClient.create();
    }

    @AfterAll
    static void the_system_stops() {
        scheduler.close();
        system.close();
    }

    @Override
    protected SchedulerClient client() {
        return scheduler;
    }

    @Override
    protected ScheduleTargets targets() {
        return new ScheduleTargets(
                "ico-local",
                "arn:aws:iam::000000000000:role/SchedulerRole",
                "arn:aws:sqs:eu-central-1:000000000000:dead",
                Arrays.stream(Milestone.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> LocalSystemCase.SCHEDULED_FUNCTION)));
    }
}
