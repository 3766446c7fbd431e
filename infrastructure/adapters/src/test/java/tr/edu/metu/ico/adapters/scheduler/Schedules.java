package tr.edu.metu.ico.adapters.scheduler;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Milestone;

/** The call, calendar and targets that the tests of schedules share. */
final class Schedules {

    static final CallId CALL = new CallId("OE-2024");
    private static final String FUNCTION = "arn:aws:lambda:eu-central-1:123456789012:function:";

    private Schedules() {}

    static ScheduleTargets targets(String group) {
        return new ScheduleTargets(
                group,
                "arn:aws:iam::123456789012:role/start",
                "arn:aws:sqs:eu-central-1:123456789012:dead",
                Map.of(
                        Milestone.OPEN,
                        FUNCTION + "open",
                        Milestone.FREEZE,
                        FUNCTION + "freeze",
                        Milestone.SEAL,
                        FUNCTION + "seal",
                        Milestone.PLACE,
                        FUNCTION + "place",
                        Milestone.PUBLISH,
                        FUNCTION + "publish",
                        Milestone.OBJECTIONS,
                        FUNCTION + "publish"));
    }

    static Calendar calendar(Instant closesAt, ZoneId zone) {
        return new Calendar(
                zone,
                Instant.parse("2023-11-01T06:00:00Z"),
                closesAt,
                Duration.ofMinutes(5),
                Instant.parse("2023-12-15T06:00:00Z"),
                Optional.of(Instant.parse("2023-12-20T06:00:00Z")),
                Instant.parse("2024-01-20T14:00:00Z"));
    }

    static SchedulerClient client(URI endpoint) {
        return SchedulerClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
