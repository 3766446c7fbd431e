package tr.edu.metu.ico.benchmarks.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.documents.RegisterUpload;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.PrivacyPage;

/** What the students do: every second one uploads a document with an English score, and all submit. */
final class Applicants {

    private static final int CHOICES = 4;
    private static final String EXAM = "TOEFL_IBT";
    private static final String EXAM_DATE = "2023-05-10";
    private static final byte[] SCAN = SampleFiles.pdf("A made-up score");
    private static final String DIGEST = Sha256.of(SCAN).hex();

    private final String call;
    private final University university;
    private final InMemoryFiles files;
    private final Supplier<Instant> clock;
    private final Desk desk;
    private final RegisterUpload register;
    private final Map<String, String> documents = new HashMap<>();

    Applicants(
            String call, University university, InMemoryFiles files, Supplier<Instant> clock, Parts parts, Desk desk) {
        this.call = call;
        this.university = university;
        this.files = files;
        this.clock = clock;
        this.desk = desk;
        register = new RegisterUpload(parts);
    }

    /** Those who upload a document. */
    static List<University.Student> uploading(List<University.Student> students) {
        return students.stream().filter(Applicants::uploads).toList();
    }

    private static boolean uploads(University.Student student) {
        return Integer.parseInt(student.number()) % 2 == 0;
    }

    /** The request for a link, and the event of the file that arrives. */
    void upload(University.Student student) {
        var body = "{\"slot\":\"LANGUAGE\",\"fileName\":\"score.pdf\",\"contentType\":\"application/pdf\",\"size\":"
                + SCAN.length + ",\"sha256\":\"" + DIGEST + "\"}";
        var id = desk.ask(
                        "POST /calls/{call}/applications/{student}/documents",
                        by(student).with(body))
                .get("id")
                .asText();
        var key = String.join("/", call, student.number(), id);
        files.putIfAbsent(Area.DOCUMENTS, key, "application/pdf", SCAN);
        register.register(Area.DOCUMENTS, key).orElseThrow();
        documents.put(student.number(), id);
    }

    void submit(University.Student student) {
        var random = new Random(Long.parseLong(student.number()));
        var choices = university.choices(random, CHOICES).stream()
                .map(id -> "{\"university\":\"" + id + "\",\"semester\":\"FALL\"}")
                .collect(Collectors.joining(","));
        var language = documents.containsKey(student.number())
                ? "{\"source\":\"UPLOAD\",\"exam\":\"" + EXAM + "\",\"examDate\":\"" + EXAM_DATE + "\"}"
                : "{\"source\":\"RECORD\"}";
        var body = "{\"choices\":[" + choices + "],\"language\":" + language
                + ",\"claims\":[],\"continuesSameLevel\":true,\"courseLoad\":true,\"privacyNotice\":"
                + PrivacyPage.currentVersion() + "}";
        desk.ask(
                "POST /calls/{call}/applications/{student}/submission",
                by(student)
                        .headed(Map.of("if-match", "\"0\"", "idempotency-key", "first-" + student.number()))
                        .with(body));
    }

    /** An item of a batch that accepts the student's document. */
    String accepted(University.Student student) {
        return "{\"student\":\"" + student.number() + "\",\"document\":\"" + documents.get(student.number())
                + "\",\"version\":0,\"sha256\":\"" + DIGEST + "\",\"decision\":\"APPROVED\",\"language\":{\"exam\":\""
                + EXAM
                + "\",\"examDate\":\"" + EXAM_DATE + "\",\"score\":\""
                + student.english().toPlainString() + "\"}}";
    }

    private Desk.Request by(University.Student student) {
        var who = Desk.somebody("s" + student.number(), "student", student.number(), "");
        return Desk.Request.by(who, clock.get(), Map.of("call", call, "student", student.number()));
    }
}
