package tr.edu.metu.ico.functions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.dynamo.DynamoApplications;
import tr.edu.metu.ico.adapters.dynamo.DynamoAuditTrail;
import tr.edu.metu.ico.adapters.dynamo.DynamoCallDrafts;
import tr.edu.metu.ico.adapters.dynamo.DynamoCalls;
import tr.edu.metu.ico.adapters.dynamo.DynamoDocuments;
import tr.edu.metu.ico.adapters.dynamo.DynamoDossiers;
import tr.edu.metu.ico.adapters.dynamo.DynamoGrants;
import tr.edu.metu.ico.adapters.dynamo.DynamoImports;
import tr.edu.metu.ico.adapters.dynamo.DynamoLedger;
import tr.edu.metu.ico.adapters.dynamo.DynamoObjections;
import tr.edu.metu.ico.adapters.dynamo.DynamoOfficeData;
import tr.edu.metu.ico.adapters.dynamo.DynamoOfficers;
import tr.edu.metu.ico.adapters.dynamo.DynamoOutbox;
import tr.edu.metu.ico.adapters.dynamo.DynamoPetitions;
import tr.edu.metu.ico.adapters.dynamo.DynamoReviews;
import tr.edu.metu.ico.adapters.dynamo.DynamoRuns;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.DynamoTrailChain;
import tr.edu.metu.ico.adapters.dynamo.DynamoTrials;
import tr.edu.metu.ico.adapters.dynamo.DynamoWithdrawals;
import tr.edu.metu.ico.adapters.dynamo.DynamoWorklists;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.kms.KmsSigner;
import tr.edu.metu.ico.adapters.s3.S3Files;
import tr.edu.metu.ico.adapters.scheduler.ScheduleTargets;
import tr.edu.metu.ico.adapters.scheduler.SchedulerMilestoneSchedules;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.imports.RememberedAgreements;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.trail.Ids;

/** Joins the ports to their adapters; written by hand, and the only place that does. */
public final class Wiring {

    private static InstantSource clock = InstantSource.system();
    private static UseCases parts;

    private Wiring() {}

    /** From now on handlers made without arguments see this clock and the present settings. */
    public static synchronized void startWith(InstantSource movable) {
        clock = movable;
        parts = null;
    }

    /** What every handler without arguments is made from; once per container. */
    public static synchronized UseCases parts() {
        if (parts == null) {
            parts = new UseCases(fromSettings(), clock, randomIds());
        }
        return parts;
    }

    /** The ports on a table and a file store. */
    public static Ports ports(Table table, Files files, MilestoneSchedules schedules, Signer signer) {
        return new Ports(
                new DynamoCalls(table),
                new DynamoCallDrafts(table),
                new RememberedAgreements(new DynamoOfficeData(table)),
                new DynamoImports(table),
                new DynamoApplications(table),
                new DynamoDocuments(table),
                new DynamoReviews(table),
                new DynamoWorklists(table),
                new DynamoPetitions(table),
                new DynamoWithdrawals(table),
                new DynamoObjections(table),
                new DynamoLedger(table),
                new DynamoOutbox(table),
                new DynamoGrants(table),
                new DynamoDossiers(table),
                new DynamoRuns(table),
                new DynamoTrials(table),
                new DynamoOfficers(table),
                new DynamoAuditTrail(table),
                new DynamoTrailChain(table),
                files,
                schedules,
                signer);
    }

    private static Ports fromSettings() {
        var dynamo = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        return ports(new DynamoTable(dynamo, Settings.of("TABLE_NAME"), randomIds()), files(), schedules(), signer());
    }

    private static Files files() {
        boolean pathStyle =
                Settings.find("S3_PATH_STYLE").map(Boolean::parseBoolean).orElse(false);
        // without chunks the small HTTP client does not lose the answers of PUTs
        var configuration = S3Configuration.builder()
                .pathStyleAccessEnabled(pathStyle)
                .chunkedEncodingEnabled(false)
                .build();
        var s3 = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .serviceConfiguration(configuration)
                .build();
        var presigner =
                S3Presigner.builder().serviceConfiguration(configuration).build();
        Map<Area, String> buckets = new EnumMap<>(Area.class);
        for (var area : Area.values()) {
            buckets.put(area, Settings.of(area + "_BUCKET"));
        }
        return new S3Files(s3, presigner, buckets);
    }

    /** Only the function that defines calls is given the scheduler's settings; the others have no use for it. */
    private static MilestoneSchedules schedules() {
        if (Settings.find("SCHEDULE_GROUP").isEmpty()) {
            return new PlansNothing();
        }
        Map<Milestone, String> targets = new EnumMap<>(Milestone.class);
        for (var milestone : Milestone.values()) {
            targets.put(milestone, Settings.of(milestone + "_CALL_ARN"));
        }
        var client = SchedulerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        var places = new ScheduleTargets(
                Settings.of("SCHEDULE_GROUP"),
                Settings.of("SCHEDULE_ROLE_ARN"),
                Settings.of("SCHEDULE_DLQ_ARN"),
                targets);
        return new SchedulerMilestoneSchedules(client, places, clock);
    }

    /** A key in KMS, or in a file where there is none; only the function that places is given one. */
    private static Signer signer() {
        var file = Settings.find("SIGNING_KEY_FILE");
        if (file.isPresent()) {
            return KeyPairSigner.of(Path.of(file.get()));
        }
        return Settings.find("SIGNING_KEY_ARN").map(Wiring::kmsSigner).orElseGet(SignsNothing::new);
    }

    private static Signer kmsSigner(String keyArn) {
        var client =
                KmsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        return new KmsSigner(client, keyArn);
    }

    private static Ids randomIds() {
        var random = new SecureRandom();
        return () -> {
            var bits = new byte[16];
            random.nextBytes(bits);
            return HexFormat.of().formatHex(bits);
        };
    }
}
