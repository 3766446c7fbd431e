package tr.edu.metu.ico.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tr.edu.metu.ico.adapters.bundle.KeyPairSigner;
import tr.edu.metu.ico.adapters.dynamo.DynamoRetries;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.imports.ImportFile;
import tr.edu.metu.ico.functions.milestones.FreezeCall;
import tr.edu.metu.ico.functions.milestones.PlaceCall;
import tr.edu.metu.ico.functions.milestones.SealCall;
import tr.edu.metu.ico.functions.milestones.Step;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.rehearsal.NoSchedules;

/**
 * What an officer's season costs: a call of 5,000 applications with four choices at 300 partners, from the import of 30,000
 * records to the publication, through the functions on DynamoDB Local in a process of its own.
 */
public final class OfficeFigures {

    private static final String CALL = "OE-2024";
    private static final Instant BEFORE = Instant.parse("2023-11-01T06:00:00Z");
    private static final Instant DURING = Instant.parse("2023-11-20T06:00:00Z");
    private static final Instant FROZEN = Instant.parse("2023-11-30T14:05:00Z");
    private static final Instant SCORING = Instant.parse("2023-12-20T06:00:00Z");
    private static final Instant PUBLISHING = Instant.parse("2024-01-05T09:00:00Z");
    /** As many academic records as the university has. */
    private static final int RECORDS = Integer.getInteger("records", 30_000);

    private static final int AT_ONCE = 100;
    private static final Map<String, String> OFFICER = Desk.somebody("officer-1", "officer", "", "");

    private final AtomicReference<Instant> clock = new AtomicReference<>(BEFORE);
    private final AtomicInteger drawn = new AtomicInteger();
    private final University university;
    private final InMemoryFiles files = new InMemoryFiles(clock::get);
    private final int applications;
    private final Gauge gauge;
    private final Parts parts;
    private final Desk desk;
    private final Applicants applicants;
    private final Publicity publicity;

    OfficeFigures(DynamoTable table, int records, int applications, int partners) {
        this.applications = applications;
        university = new University(records, partners, 7);
        gauge = new Gauge(table, System.out);
        var signer = KeyPairSigner.of(KeyPairSigner.newKeyFile());
        parts = Parts.of(Wiring.ports(table, files, new NoSchedules(), signer), clock::get, this::id);
        desk = new Desk(parts);
        applicants = new Applicants(CALL, university, files, clock::get, parts, desk);
        publicity = new Publicity(parts);
    }

    private String id() {
        return Sha256.of("figures " + drawn.incrementAndGet()).hex().substring(0, 32);
    }

    /**
     * The system properties {@code applications}, {@code partners} and {@code records} set other numbers of applications, of
     * partners and of academic records, {@code template} another template; with {@code files} the files of {@link StoredTables}
     * are measured instead.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Boolean.getBoolean("files")) {
            StoredTables.main(arguments);
            return;
        }
        var template = Path.of(System.getProperty("template", "template.yaml"));
        var folder = Files.createTempDirectory("office-figures");
        System.setProperty("ico.LOG_FILE", folder.resolve("functions.log").toString());
        try (var database = DatabaseProcess.start(template, folder)) {
            var table = table(client(database.url()), DatabaseProcess.tableName(template));
            new OfficeFigures(
                            table,
                            RECORDS,
                            Integer.getInteger("applications", 5_000),
                            Integer.getInteger("partners", 300))
                    .play();
        }
    }

    static DynamoDbClient client(URI url) {
        return DynamoDbClient.builder()
                .endpointOverride(url)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.retryStrategy(DynamoRetries.strategy()))
                .build();
    }

    static DynamoTable table(DynamoDbClient dynamo, String name) {
        var tokens = new AtomicInteger();
        return new DynamoTable(dynamo, name, () -> "token-" + tokens.incrementAndGet());
    }

    Parts parts() {
        return parts;
    }

    /** Announces the call, imports its data and submits the applications; nothing after that. */
    void submitted() {
        announced();
        imports();
        clock.set(DURING);
        university.students().subList(0, applications).forEach(applicants::submit);
    }

    private void announced() {
        var definition = ShippedDefinitions.confirmed(CALL).orElseThrow();
        office(
                "PUT /calls/{call}",
                "{\"officers\":[\"officer-2\"],\"reason\":\"figures\",\"definition\":" + definition + "}");
    }

    private void play() {
        announced();
        imports();
        clock.set(DURING);
        var students = university.students().subList(0, applications);
        var uploading = Applicants.uploading(students);
        gauge.measure("upload " + uploading.size() + " documents", () -> each(uploading, applicants::upload));
        gauge.measure("submit " + applications + " applications", () -> each(students, applicants::submit));
        page("first page: documents to check", "/work/documents", OFFICER);
        page("a page of all documents, with counts", "/document-list", OFFICER);
        page("the same again", "/document-list", OFFICER);
        var coordinator = Desk.somebody("coordinator", "coordinator", "", departments());
        page("first page: submissions of all departments", "/work/applications", coordinator);
        page("a page of all applications, with counts", "/application-list", OFFICER);
        page("the same, of a coordinator of all departments", "/application-list", coordinator);
        page("the overview of the call", "/dashboard", OFFICER);
        gauge.measure("approve them, " + AT_ONCE + " at once", () -> approve(students, coordinator));
        gauge.measure(
                "accept the documents, " + AT_ONCE + " at once",
                () -> atOnce(uploading, OFFICER, "verdict-batches", "", applicants::accepted));
        page("a page of all documents, decided", "/document-list", OFFICER);
        clock.set(FROZEN);
        step("freeze", new FreezeCall(parts));
        page("what blocks the seal", "/seal-blockers", OFFICER);
        var release = new Release(CALL, gauge, desk);
        release.trials(clock.get(), university.choices(new Random(0), 1).getFirst());
        clock.set(SCORING);
        step("seal", new SealCall(parts));
        step("score, place, check, bundle", new PlaceCall(parts));
        pages("pages before the publication");
        clock.set(PUBLISHING);
        release.publish(clock.get(), call().run().orElseThrow().id().toString());
        page("a page of all applications, with counts and outcomes", "/application-list", OFFICER);
        pages("pages of the publication");
        pages("pages after a change that nobody sees");
        pages("pages by the sweep", publicity::sweep);
        // last, because the call with grants has no bundle from which its pages could be made
        new Outputs(gauge, parts, desk, PUBLISHING).all(call(), students);
    }

    private Call call() {
        return parts.ports().calls().find(new CallId(CALL)).orElseThrow();
    }

    private void pages(String step) {
        pages(step, () -> publicity.follow(CALL));
    }

    private void pages(String step, Supplier<String> following) {
        System.out.println("    " + gauge.measure(step, following));
    }

    private void imports() {
        importFile("RECORDS", university.records());
        importFile("COHORT_AVERAGES", university.averages());
        importFile("AGREEMENTS", university.agreements(new Random(7)));
        importFile("LANGUAGE_SCORES", university.languageScores());
    }

    private void importFile(String kind, byte[] content) {
        var body = "{\"kind\":\"%s\",\"fileName\":\"%s.csv\",\"size\":%d,\"sha256\":\"%s\"}"
                .formatted(kind, kind, content.length, Sha256.of(content).hex());
        var id = office("POST /calls/{call}/imports", body).get("id").asText();
        var key = CALL + "/" + id;
        files.putIfAbsent(Area.IMPORTS, key, "text/csv", content);
        var importer = new ImportFile(parts);
        gauge.measure("import " + kind, () -> {
            importer.importFile(key);
            return null;
        });
        var path = Map.of("call", CALL, "import", id);
        var report = gauge.measure(
                "report on " + kind,
                () -> desk.ask("GET /calls/{call}/imports/{import}", Desk.Request.by(OFFICER, clock.get(), path)));
        gauge.measure(
                "put " + kind + " in force",
                () -> desk.ask(
                        "PUT /calls/{call}/imports/{import}/in-force",
                        Desk.Request.by(OFFICER, clock.get(), path)
                                .headed(Map.of("if-match", "\"0\""))
                                .with("{\"overrides\":[" + Release.overrides(report) + "]}")));
    }

    private JsonNode office(String route, String body) {
        return desk.ask(route, by(OFFICER).with(body));
    }

    private Desk.Request by(Map<String, String> who) {
        return Desk.Request.by(who, clock.get(), Map.of("call", CALL));
    }

    private <T> Integer each(List<T> all, Consumer<T> act) {
        all.forEach(act);
        return all.size();
    }

    private String departments() {
        return university.students().stream()
                .map(University.Student::department)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void page(String step, String path, Map<String, String> who) {
        gauge.measure(step, () -> desk.ask("GET /calls/{call}" + path, by(who)));
    }

    private Integer approve(List<University.Student> students, Map<String, String> coordinator) {
        return atOnce(
                students,
                coordinator,
                "review-batches",
                "\"decision\":\"APPROVED\",",
                student -> "{\"student\":\"" + student.number() + "\",\"submission\":1,\"version\":0}");
    }

    /** Sends the items of all students, so many in one request. */
    private Integer atOnce(
            List<University.Student> students,
            Map<String, String> who,
            String route,
            String begin,
            Function<University.Student, String> item) {
        for (int from = 0; from < students.size(); from += AT_ONCE) {
            var items = students.subList(from, Math.min(from + AT_ONCE, students.size())).stream()
                    .map(item)
                    .collect(Collectors.joining(","));
            desk.ask(
                    "POST /calls/{call}/" + route,
                    by(who).headed(Map.of("idempotency-key", route + "-of-figures-" + from))
                            .with("{" + begin + "\"items\":[" + items + "]}"));
        }
        return students.size();
    }

    private void step(String name, Step step) {
        var call = call();
        var outcome = gauge.measure(name, () -> step.take(call));
        if (!List.of("FROZEN", "SEALED", "PLACED").contains(outcome)) {
            throw new IllegalStateException(name + " ended as " + outcome);
        }
    }
}
