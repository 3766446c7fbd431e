package tr.edu.metu.ico.functions;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import tr.edu.metu.ico.adapters.dynamo.DynamoApplications;
import tr.edu.metu.ico.adapters.dynamo.DynamoAuditTrail;
import tr.edu.metu.ico.adapters.dynamo.DynamoCalls;
import tr.edu.metu.ico.adapters.dynamo.DynamoDocuments;
import tr.edu.metu.ico.adapters.dynamo.DynamoDossiers;
import tr.edu.metu.ico.adapters.dynamo.DynamoImports;
import tr.edu.metu.ico.adapters.dynamo.DynamoOfficeData;
import tr.edu.metu.ico.adapters.dynamo.DynamoReviews;
import tr.edu.metu.ico.adapters.dynamo.DynamoRuns;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.DynamoWithdrawals;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.s3.S3Files;
import tr.edu.metu.ico.adapters.scheduler.ScheduleTargets;
import tr.edu.metu.ico.adapters.scheduler.SchedulerMilestoneSchedules;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.application.ReadApplication;
import tr.edu.metu.ico.functions.application.SaveDraft;
import tr.edu.metu.ico.functions.application.SubmitApplication;
import tr.edu.metu.ico.functions.calls.DefineCall;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.functions.calls.Period;
import tr.edu.metu.ico.functions.documents.LinkDocument;
import tr.edu.metu.ico.functions.documents.RegisterUpload;
import tr.edu.metu.ico.functions.documents.RequestUpload;
import tr.edu.metu.ico.functions.imports.ImportFile;
import tr.edu.metu.ico.functions.imports.RememberedAgreements;
import tr.edu.metu.ico.functions.imports.RequestImport;
import tr.edu.metu.ico.functions.milestones.CodeSum;
import tr.edu.metu.ico.functions.milestones.FreezeCall;
import tr.edu.metu.ico.functions.milestones.OpenCall;
import tr.edu.metu.ico.functions.milestones.ReconcileDocuments;
import tr.edu.metu.ico.functions.milestones.ScoreAndPlace;
import tr.edu.metu.ico.functions.milestones.SealCall;
import tr.edu.metu.ico.functions.milestones.SealedInputs;
import tr.edu.metu.ico.functions.milestones.Step;
import tr.edu.metu.ico.functions.publication.PublishRun;
import tr.edu.metu.ico.functions.publication.SummarizeRun;
import tr.edu.metu.ico.functions.result.ReadResult;
import tr.edu.metu.ico.functions.resultfiles.LinkResultFile;
import tr.edu.metu.ico.functions.review.CloseReviews;
import tr.edu.metu.ico.functions.review.JudgeDocument;
import tr.edu.metu.ico.functions.review.ReviewApplication;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.withdrawal.Withdraw;
import tr.edu.metu.ico.trail.Ids;

/** Joins the ports to their adapters and the use cases to the ports; written by hand, the only place that does. */
public final class Wiring {

    private static final CodeSum CODE = new CodeSum();

    private static InstantSource clock = InstantSource.system();
    private static Wiring parts;

    private final Ports ports;
    private final InstantSource time;
    private final Ids ids;
    private final Trail trail;
    private final Definitions definitions;

    /** For tests: any ports, any clock, any ids. */
    public Wiring(Ports ports, InstantSource time, Ids ids) {
        this.ports = ports;
        this.time = time;
        this.ids = ids;
        this.trail = new Trail(ids);
        this.definitions = new Definitions(ports.calls());
    }

    /** From now on handlers made without arguments see this clock and the present settings. */
    public static synchronized void startWith(InstantSource movable) {
        clock = movable;
        parts = null;
    }

    /** What every handler without arguments is made from; once per container. */
    public static synchronized Wiring parts() {
        if (parts == null) {
            parts = new Wiring(fromSettings(), clock, randomIds());
        }
        return parts;
    }

    /** The ports on a table and a file store. */
    public static Ports ports(Table table, Files files, MilestoneSchedules schedules) {
        return new Ports(
                new DynamoCalls(table),
                new RememberedAgreements(new DynamoOfficeData(table)),
                new DynamoImports(table),
                new DynamoApplications(table),
                new DynamoDocuments(table),
                new DynamoReviews(table),
                new DynamoWithdrawals(table),
                new DynamoDossiers(table),
                new DynamoRuns(table),
                new DynamoAuditTrail(table),
                files,
                schedules);
    }

    private static Ports fromSettings() {
        var dynamo = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        return ports(new DynamoTable(dynamo, Settings.of("TABLE_NAME"), randomIds()), files(), schedules());
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
            return Wiring::noSchedules;
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

    private static void noSchedules(CallId call, Calendar calendar) {
        throw new IllegalStateException("this function plans no schedules");
    }

    private static Ids randomIds() {
        var random = new SecureRandom();
        return () -> {
            var bits = new byte[16];
            random.nextBytes(bits);
            return HexFormat.of().formatHex(bits);
        };
    }

    public Calls calls() {
        return ports.calls();
    }

    public Imports imports() {
        return ports.imports();
    }

    public Documents documents() {
        return ports.documents();
    }

    public Dossiers dossiers() {
        return ports.dossiers();
    }

    public Definitions definitions() {
        return definitions;
    }

    public Guard guard() {
        return new Guard(ports.calls(), ports.applications(), ports.officeData());
    }

    public DefineCall defineCall() {
        return new DefineCall(ports.calls(), ports.schedules(), trail);
    }

    public RequestImport requestImport() {
        return new RequestImport(ports.imports(), ports.files(), ids, trail);
    }

    public ImportFile importFile() {
        return new ImportFile(ports.calls(), ports.imports(), ports.officeData(), ports.files(), time, trail);
    }

    public ReadApplication readApplication() {
        return new ReadApplication(ports.dossiers(), ports.officeData(), definitions, time);
    }

    public SaveDraft saveDraft() {
        return new SaveDraft(ports.applications(), ports.officeData(), new Period(definitions), trail);
    }

    public SubmitApplication submitApplication() {
        return new SubmitApplication(ports.applications(), ports.officeData(), definitions, saveDraft(), ids, trail);
    }

    public RequestUpload requestUpload() {
        return new RequestUpload(ports.documents(), ports.officeData(), definitions, ports.files(), ids, trail);
    }

    public RegisterUpload registerUpload() {
        return new RegisterUpload(ports.documents(), ports.files(), time, trail);
    }

    public LinkDocument linkDocument() {
        return new LinkDocument(ports.documents(), ports.files(), ports.auditTrail(), trail);
    }

    public ReviewApplication reviewApplication() {
        return new ReviewApplication(ports.calls(), ports.applications(), ports.reviews(), trail);
    }

    public JudgeDocument judgeDocument() {
        return new JudgeDocument(ports.calls(), ports.documents(), definitions, trail);
    }

    public CloseReviews closeReviews() {
        return new CloseReviews(ports.calls(), trail);
    }

    public Step openCall() {
        return new OpenCall(ports.calls(), time, trail);
    }

    public Step freezeCall() {
        return new FreezeCall(ports.calls(), reconcileDocuments(), time, trail);
    }

    public Step sealCall() {
        return new SealCall(
                ports.calls(),
                new SealedInputs(ports.dossiers(), ports.officeData()),
                reconcileDocuments(),
                definitions,
                ports.files(),
                time,
                trail);
    }

    public Step scoreAndPlace() {
        return new ScoreAndPlace(ports.calls(), ports.runs(), definitions, ports.files(), CODE, time, trail);
    }

    private ReconcileDocuments reconcileDocuments() {
        return new ReconcileDocuments(ports.files(), registerUpload());
    }

    public PublishRun publishRun() {
        return new PublishRun(ports.calls(), ports.runs(), trail);
    }

    public SummarizeRun summarizeRun() {
        return new SummarizeRun(ports.runs(), ports.officeData(), ports.auditTrail(), trail);
    }

    public ReadResult readResult() {
        return new ReadResult(ports.runs(), ports.withdrawals(), definitions);
    }

    public LinkResultFile linkResultFile() {
        return new LinkResultFile(ports.files(), ports.auditTrail(), trail);
    }

    public Withdraw withdraw() {
        return new Withdraw(ports.calls(), ports.applications(), ports.withdrawals(), ports.runs(), trail);
    }
}
