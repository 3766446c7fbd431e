package tr.edu.metu.ico.functions;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Configuration;
import tr.edu.metu.ico.adapters.aws.AwsClients;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.dynamo.DynamoApplications;
import tr.edu.metu.ico.adapters.dynamo.DynamoAuditTrail;
import tr.edu.metu.ico.adapters.dynamo.DynamoCallDrafts;
import tr.edu.metu.ico.adapters.dynamo.DynamoCalls;
import tr.edu.metu.ico.adapters.dynamo.DynamoComments;
import tr.edu.metu.ico.adapters.dynamo.DynamoContacts;
import tr.edu.metu.ico.adapters.dynamo.DynamoDeliveries;
import tr.edu.metu.ico.adapters.dynamo.DynamoDeputies;
import tr.edu.metu.ico.adapters.dynamo.DynamoDocuments;
import tr.edu.metu.ico.adapters.dynamo.DynamoDossiers;
import tr.edu.metu.ico.adapters.dynamo.DynamoErasures;
import tr.edu.metu.ico.adapters.dynamo.DynamoGrants;
import tr.edu.metu.ico.adapters.dynamo.DynamoImports;
import tr.edu.metu.ico.adapters.dynamo.DynamoLedger;
import tr.edu.metu.ico.adapters.dynamo.DynamoLetters;
import tr.edu.metu.ico.adapters.dynamo.DynamoLimits;
import tr.edu.metu.ico.adapters.dynamo.DynamoMobilities;
import tr.edu.metu.ico.adapters.dynamo.DynamoNews;
import tr.edu.metu.ico.adapters.dynamo.DynamoObjections;
import tr.edu.metu.ico.adapters.dynamo.DynamoOfficeData;
import tr.edu.metu.ico.adapters.dynamo.DynamoOfficers;
import tr.edu.metu.ico.adapters.dynamo.DynamoOutbox;
import tr.edu.metu.ico.adapters.dynamo.DynamoPersonalData;
import tr.edu.metu.ico.adapters.dynamo.DynamoPetitions;
import tr.edu.metu.ico.adapters.dynamo.DynamoRequestedFiles;
import tr.edu.metu.ico.adapters.dynamo.DynamoReviews;
import tr.edu.metu.ico.adapters.dynamo.DynamoRuns;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.DynamoTrailChain;
import tr.edu.metu.ico.adapters.dynamo.DynamoTrials;
import tr.edu.metu.ico.adapters.dynamo.DynamoWithdrawals;
import tr.edu.metu.ico.adapters.dynamo.DynamoWorklists;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.kms.KmsSigner;
import tr.edu.metu.ico.adapters.mail.SesMailer;
import tr.edu.metu.ico.adapters.random.RandomIds;
import tr.edu.metu.ico.adapters.rehearsal.FetchedCredentials;
import tr.edu.metu.ico.adapters.rehearsal.MemoryAws;
import tr.edu.metu.ico.adapters.rehearsal.Transport;
import tr.edu.metu.ico.adapters.s3.S3Files;
import tr.edu.metu.ico.adapters.s3.S3SitePages;
import tr.edu.metu.ico.adapters.scheduler.ScheduleTargets;
import tr.edu.metu.ico.adapters.scheduler.SchedulerMilestoneSchedules;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.SitePages;
import tr.edu.metu.ico.functions.limits.Allowances;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.functions.rehearsal.NoSchedules;
import tr.edu.metu.ico.functions.rehearsal.PrimedStart;
import tr.edu.metu.ico.functions.rehearsal.Rehearsal;
import tr.edu.metu.ico.functions.rehearsal.StandInSigner;
import tr.edu.metu.ico.functions.rehearsal.StoryClock;
import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.outbox.Mailer;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.trail.Ids;

/** Wires the ports to their adapters, by hand; the only place that does. */
public final class Wiring {

    private static final RandomIds IDS = new RandomIds();

    /** The first run loads the classes; further runs get more of a request compiled. */
    private static final int PLAYS = 5;

    private static InstantSource clock = InstantSource.system();
    private static Optional<DynamoDbClient> nearby = Optional.empty();
    private static Parts parts;
    /** Kept here because the runtime holds registered resources only weakly. */
    private static PrimedStart start;

    private Wiring() {}

    /** From now on, handlers made without arguments use this clock and the current settings. */
    public static void startWith(InstantSource movable) {
        startWith(movable, Optional.empty());
    }

    /** The same with a client of the table in place of one over the network. */
    public static void startWith(InstantSource movable, DynamoDbClient near) {
        startWith(movable, Optional.of(near));
    }

    private static synchronized void startWith(InstantSource movable, Optional<DynamoDbClient> near) {
        clock = movable;
        nearby = near;
        parts = null;
    }

    /** What handlers without arguments are built from; created once per container. */
    public static synchronized Parts parts() {
        if (parts == null) {
            var aws = AwsClients.ofEnvironment();
            var table = table(nearby.orElseGet(aws::dynamo), IDS);
            var schedules = schedules(aws, clock).orElseGet(UnavailableSchedules::new);
            var signer = signer(aws).orElseGet(UnavailableSigner::new);
            var allowances =
                    Settings.find("LIMITS_AN_HOUR").map(Allowances::read).orElseGet(Allowances::usual);
            boolean scans = Settings.find("MALWARE_SCAN").filter("on"::equals).isPresent();
            parts = Parts.of(ports(table, files(aws), schedules, signer), clock, IDS, allowances, scans);
            Settings.find("_HANDLER").ifPresent(handler -> primeBeforeTheSnapshot(handler, aws));
        }
        return parts;
    }

    /** @param handler the class of this function's handler, as Lambda names it */
    private static void primeBeforeTheSnapshot(String handler, AwsClients aws) {
        start = new PrimedStart(() -> primed(handler, aws), IDS::reseed);
        Core.getGlobalContext().register(start);
    }

    private static int primed(String handler, AwsClients aws) {
        int steps = 0;
        for (int i = 0; i < PLAYS; i++) {
            steps += rehearsal().play(handler);
        }
        Transport.rehearse(aws.http());
        FetchedCredentials.rehearse();
        return steps;
    }

    /** A rehearsal in memory with the current settings. */
    public static Rehearsal rehearsal() {
        var time = new StoryClock();
        return rehearsal(new MemoryAws(time), time);
    }

    /** The same on these stores; the story's changes remain in them. */
    public static Rehearsal rehearsal(MemoryAws aws, StoryClock time) {
        var drawn = new AtomicInteger();
        Ids counted = () -> String.format(Locale.ROOT, "%032x", drawn.incrementAndGet());
        var clients = AwsClients.over(aws);
        var schedules = schedules(clients, time).orElseGet(NoSchedules::new);
        var signer = signer(clients).orElseGet(StandInSigner::new);
        var stores = ports(table(clients.dynamo(), counted), files(clients), schedules, signer);
        return new Rehearsal(Parts.of(stores, time, counted, Allowances.usual(), false), time, (area, key, content) -> {
            aws.upload(bucket(area), key, content);
            return bucket(area);
        });
    }

    /** The ports on a table and a file store. */
    public static Ports ports(Table table, Files files, MilestoneSchedules schedules, Signer signer) {
        return new Ports(
                new DynamoCalls(table),
                new DynamoCallDrafts(table),
                new CachedAgreements(new DynamoOfficeData(table)),
                new DynamoImports(table),
                new DynamoApplications(table),
                new DynamoDocuments(table),
                new DynamoReviews(table),
                new DynamoComments(table),
                new DynamoWorklists(table),
                new DynamoPetitions(table),
                new DynamoWithdrawals(table),
                new DynamoLetters(table),
                new DynamoObjections(table),
                new DynamoLedger(table),
                new DynamoOutbox(table),
                new DynamoDeliveries(table),
                new DynamoContacts(table),
                new DynamoLimits(table),
                new DynamoGrants(table),
                new DynamoMobilities(table),
                new DynamoDossiers(table),
                new DynamoRuns(table),
                new DynamoTrials(table),
                new DynamoNews(table),
                new DynamoRequestedFiles(table),
                new DynamoOfficers(table),
                new DynamoDeputies(table),
                new DynamoPersonalData(table),
                new DynamoErasures(table),
                new DynamoAuditTrail(table),
                new DynamoTrailChain(table),
                files,
                schedules,
                signer);
    }

    private static Table table(DynamoDbClient dynamo, Ids tokens) {
        return new DynamoTable(dynamo, Settings.of("TABLE_NAME"), tokens);
    }

    /** The pages of the public site; only the functions that render them have the setting. */
    public static SitePages sitePages() {
        return new S3SitePages(AwsClients.ofEnvironment().s3(s3Configuration()), Settings.of("SITE_BUCKET"));
    }

    /** SES, or nothing where the installation has no mail domain; only the function that sends has the settings. */
    public static Optional<Mailer> mailer() {
        return Settings.find("MAIL_FROM")
                .filter(address -> !address.isBlank())
                .map(address -> new SesMailer(
                        AwsClients.ofEnvironment().ses(),
                        Settings.of("MAIL_FROM_NAME"),
                        address,
                        Settings.of("MAIL_CONFIGURATION_SET")));
    }

    private static Files files(AwsClients aws) {
        var configuration = s3Configuration();
        Map<Area, String> buckets = new EnumMap<>(Area.class);
        for (var area : Area.values()) {
            buckets.put(area, bucket(area));
        }
        return new S3Files(aws.s3(configuration), aws.presigner(configuration), buckets);
    }

    private static S3Configuration s3Configuration() {
        boolean pathStyle =
                Settings.find("S3_PATH_STYLE").map(Boolean::parseBoolean).orElse(false);
        // without chunked encoding the small HTTP client does not lose responses to PUTs
        return S3Configuration.builder()
                .pathStyleAccessEnabled(pathStyle)
                .chunkedEncodingEnabled(false)
                .build();
    }

    private static String bucket(Area area) {
        return Settings.of(area + "_BUCKET");
    }

    /** Only the function that defines calls has the scheduler's settings; the others do not need it. */
    private static Optional<MilestoneSchedules> schedules(AwsClients aws, InstantSource time) {
        if (Settings.find("SCHEDULE_GROUP").isEmpty()) {
            return Optional.empty();
        }
        Map<Milestone, String> targets = new EnumMap<>(Milestone.class);
        for (var milestone : Milestone.values()) {
            targets.put(milestone, Settings.of(milestone + "_CALL_ARN"));
        }
        var places = new ScheduleTargets(
                Settings.of("SCHEDULE_GROUP"),
                Settings.of("SCHEDULE_ROLE_ARN"),
                Settings.of("SCHEDULE_DLQ_ARN"),
                targets);
        return Optional.of(new SchedulerMilestoneSchedules(aws.scheduler(), places, time));
    }

    /** A key in KMS, or in a file where there is no KMS; the function that runs the placement has one, and the one of letters. */
    private static Optional<Signer> signer(AwsClients aws) {
        var file = Settings.find("SIGNING_KEY_FILE");
        if (file.isPresent()) {
            return file.map(path -> KeyPairSigner.of(Path.of(path)));
        }
        return Settings.find("SIGNING_KEY_ARN").map(key -> new KmsSigner(aws.kms(), key));
    }
}
