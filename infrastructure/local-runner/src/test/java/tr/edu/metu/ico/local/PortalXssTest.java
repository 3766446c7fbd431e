package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.THE_DAY_BEFORE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.Language;

/** Texts of students and officers that look like scripts are shown as the letters they are; none of them runs. */
class PortalXssTest extends PortalCase {
    private static final Person STUDENT = People.named("2500002");
    private static final String APPLICATION = "/calls/OE-2024/applications/" + STUDENT.id();
    private static final byte[] PDF = SampleFiles.pdf("A decision");
    private static final String IMAGE = "<img src=x onerror=ran=1>";
    private static final String REASON = String.join(" ", Payloads.ALL.subList(0, 8));
    private static final List<String> STEPS =
            List.of("about", "choices", "exams", "claims", "declarations", "documents", "check", "status", "messages");

    @BeforeAll
    static void a_student_and_the_office_have_written_such_texts() {
        world = PortalWorld.withOpenCalls(state, THE_DAY_BEFORE, 15, "OE-2024");
        world.draft(STUDENT, 2);
        claim();
        world.submit(STUDENT);
        reject(handIn());
        decline();
    }

    /** A ground for points that concerns somebody described in words. */
    private static void claim() {
        var content = (ObjectNode) world.stored(STUDENT).path("draft");
        content.putArray("claims")
                .addObject()
                .put("code", "AFAD_AID")
                .put("relation", "OTHER")
                .put("relationWords", IMAGE);
        var version = world.api().get(STUDENT, APPLICATION).etag().orElseThrow();
        world.api()
                .send(STUDENT, "PUT", APPLICATION + "/draft", content.toString(), "If-Match", version)
                .expecting(200);
    }

    private static String handIn() {
        var described =
                Upload.described(IMAGE + ".pdf", PDF).put("slot", "LANGUAGE").put("contentType", "application/pdf");
        var id = new Upload(world.api()).upload(STUDENT, APPLICATION + "/documents", described, PDF);
        Waiting.HERE.until(
                "The document",
                () -> world.api().get(STUDENT, APPLICATION + "/documents").list("documents").stream()
                        .filter(one -> one.path("state").asText().equals("RECEIVED"))
                        .findFirst());
        return id;
    }

    private static void reject(String document) {
        var verdict =
                Api.object().put("decision", "REJECTED").put("reason", REASON).put("sha256", Upload.digest(PDF));
        var path = APPLICATION + "/documents/" + document;
        world.api().send(Cast.OFFICER, "POST", path + "/link", "").expecting(201);
        world.api()
                .send(Cast.OFFICER, "PUT", path + "/verdict", verdict.toString(), "If-Match", "\"0\"")
                .expecting(200);
    }

    private static void decline() {
        var seen = world.stored(STUDENT);
        var decision = Api.object()
                .put("decision", "DECLINED")
                .put("code", "ACADEMIC_BACKGROUND")
                .put("reason", REASON);
        decision.set("submission", seen.at("/receipt/version"));
        decision.putArray("declinedChoices");
        world.api()
                .send(
                        Cast.coordinator(seen.path("department").asText()),
                        "PUT",
                        APPLICATION + "/review",
                        decision.toString(),
                        "If-Match",
                        "\"0\"")
                .expecting(200);
    }

    @Test
    void what_a_student_and_the_office_have_written_is_shown_as_letters() {
        try (var student = XssWatch.visitor(world, STUDENT, Language.EN)) {
            var page = student.tabAt("documents");
            page.waitForSelector(".slot");
            var documents = XssWatch.text(page);
            student.open(page, "check");
            page.waitForSelector(".answers");
            var answers = XssWatch.text(page);
            student.open(page, "status");
            page.waitForSelector("h2");
            var status = XssWatch.text(page);

            assertAll(
                    () -> assertTrue(documents.contains(IMAGE + ".pdf"), documents),
                    () -> assertTrue(documents.contains(REASON), documents),
                    () -> assertTrue(answers.contains(IMAGE), answers),
                    () -> assertTrue(status.contains(REASON), status),
                    () -> XssWatch.nothingRan(page),
                    () -> assertEquals(List.of(), student.complaints()));
        }
    }

    @Test
    void a_hundred_payloads_in_every_text_of_every_answer_run_nowhere() {
        for (var language : Language.values()) {
            try (var student = XssWatch.visitor(world, STUDENT, language)) {
                var page = student.tabAt("applications");
                page.waitForSelector(".cards");
                new Payloads().addToAnswers(student.context());
                XssWatch.readEverywhere(student, page, STEPS);
            }
        }
    }
}
