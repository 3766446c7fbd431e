package tr.edu.metu.ico.functions.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.Family;
import tr.edu.metu.ico.adapters.dynamo.Holding;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.StoreOperation;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.privacy.Held;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** A student can read everything that is held about them, and nothing about others (KVKK article 11). */
class OwnDataTest {

    @Test
    void a_student_gets_one_archive_with_a_folder_for_each_call() {
        var files = OwnData.of(Story.whole(), Story.ADA);

        assertEquals(
                Set.of(
                        "README.txt",
                        "counters.json",
                        "documents.json",
                        "privacy-trail.json",
                        "OE-2024/application.json",
                        "OE-2024/counters.json",
                        "OE-2024/result.json",
                        "OE-2024/trail.json",
                        "OE-2024/university-records.json",
                        "ledger.json"),
                files.keySet());
        assertTrue(files.get("README.txt").contains("OWN DATA OF STUDENT " + Story.ADA_NUMBER));
        assertTrue(files.get("README.txt").contains(Story.ADA_NUMBER + " NUMARALI ÖĞRENCİNİN KENDİ VERİLERİ"));
    }

    /** The items themselves are the measure, not a list of what should be there. */
    @Test
    void the_text_in_it_explains_every_part_in_both_languages() {
        var text = OwnData.of(Story.whole(), Story.ADA).get("README.txt");

        for (var part : Held.Part.values()) {
            var file = part.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json ";
            assertEquals(3, text.split(Pattern.quote(file), -1).length, file);
        }
    }

    @Test
    void every_item_of_the_table_about_the_student_is_in_it() {
        var story = Story.whole();
        var files = String.join("\n", OwnData.of(story, Story.ADA).values());

        var missing = story.stored().stream()
                .filter(key -> Holding.of(Family.of(key.partition())).shownIn().isPresent())
                .filter(key -> key.sort().contains(Story.ADA_NUMBER))
                .map(key -> key.sort())
                .filter(sort -> !files.contains("\"record\": \"" + sort + "\""))
                .collect(Collectors.toSet());

        assertEquals(Set.of(), missing);
    }

    @Test
    void the_result_has_every_step_of_the_score() {
        var result = OwnData.of(Story.whole(), Story.ADA).get("OE-2024/result.json");

        assertTrue(result.contains("\"code\" : \"CONVERGENT_FACTOR\""), result);
    }

    @Test
    void it_says_who_opened_a_document_of_a_special_category() {
        var story = Story.whole();
        var report = story.documents().stream()
                .filter(document -> document.get("slot").asText().equals("DISABILITY"))
                .findFirst()
                .orElseThrow();
        Answers.ok(story.world
                .as(Story.OFFICER)
                .ask(
                        "POST " + Story.APPLICATION + "/documents/{document}/link",
                        "call",
                        Story.CALL,
                        "student",
                        Story.ADA_NUMBER,
                        "document",
                        report.get("id").asText()));

        var trail = OwnData.of(story, Story.ADA).get("OE-2024/trail.json");

        assertTrue(
                trail.contains("\"by\":\"STAFF\",\"login\":\"officer-1\",\"name\":\"\",\"action\":\"document.read\"")
                        && trail.contains(report.get("id").asText()),
                trail);
    }

    @Test
    void it_names_no_other_student() {
        assertFalse(
                String.join("\n", OwnData.of(Story.whole(), Story.ADA).values()).contains(Story.BORA_NUMBER));
    }

    @Test
    void INV_21_a_result_that_is_not_published_is_not_in_it() {
        var files = OwnData.of(new Story().submitted().frozen().decided().placed(), Story.ADA);

        assertFalse(files.containsKey("OE-2024/result.json"));
    }

    @Test
    void documents_come_as_links_of_five_minutes() {
        var documents = OwnData.of(Story.whole(), Story.ADA).get("documents.json");

        assertEquals(2, documents.split("\"state\":\"HELD\"", -1).length - 1, documents);
        assertTrue(documents.contains("memory://SPECIAL-DOCUMENTS/OE-2024/" + Story.ADA_NUMBER), documents);
        assertTrue(documents.contains("\"linkExpiresAt\":\"2024-01-09T09:05:00Z\""), documents);
    }

    @Test
    void its_cost_depends_on_the_students_own_entries_and_not_on_how_long_the_trails_are() {
        var story = Story.whole();
        var before = reads(story);
        for (int i = 0; i < 2_000; i++) {
            var trail = List.of(Story.CALL, "OE-2023", AuditTrail.LEDGER, AuditTrail.PRIVACY)
                    .get(i % 4);
            story.world.ports.auditTrail().append(trail, aboutBora(i, story.clock.instant()));
        }

        assertEquals(before, reads(story));
        assertEquals(
                List.of("TRAIL-STUDENTS#" + Story.ADA_NUMBER, "TRAIL-STUDENTS#SEVERAL"),
                before.stream()
                        .filter(read -> read.startsWith("TRAIL"))
                        .distinct()
                        .toList());
    }

    private static TrailEntry aboutBora(int number, Instant at) {
        var id = String.format(Locale.ROOT, "%032x", number);
        return new TrailEntry(id, at, "officer-1", "application.review", Story.CALL + "/" + Story.BORA_NUMBER, "");
    }

    /** The partitions that the request reads, one for each operation. */
    private static List<String> reads(Story story) {
        int from = story.touches().size();
        OwnData.of(story, Story.ADA);
        return story.touches().stream()
                .skip(from)
                .filter(touch -> Set.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query")
                        .contains(touch.action()))
                .map(StoreOperation::partition)
                .toList();
    }

    @Test
    void an_entry_that_names_two_students_is_in_the_data_of_both_without_the_other() {
        var story = Story.whole();
        var detail = "to " + Story.BORA_NUMBER;
        story.world
                .ports
                .auditTrail()
                .append(
                        Story.CALL,
                        new TrailEntry(
                                "0".repeat(32),
                                story.clock.instant(),
                                "officer-1",
                                "grant.pass_on",
                                Story.CALL + "/" + Story.ADA_NUMBER,
                                detail));

        var ofAda = OwnData.of(story, Story.ADA).get("OE-2024/trail.json");
        var ofBora = OwnData.of(story, Story.BORA).get("OE-2024/trail.json");
        assertTrue(
                ofAda.contains("\"object\":\"OE-2024/" + Story.ADA_NUMBER + "\",\"detail\":\"to somebody else\""),
                ofAda);
        assertTrue(ofBora.contains("\"object\":\"OE-2024/somebody else\",\"detail\":\"" + detail), ofBora);
    }

    @Test
    void a_sixth_request_within_an_hour_has_to_wait() {
        var story = new Story().submitted();
        for (int i = 0; i < 5; i++) {
            Answers.ok(story.world.as(Story.ADA).ask("POST /own-data"));
        }

        assertEquals(429, story.world.as(Story.ADA).ask("POST /own-data").status());
        assertEquals(200, story.world.as(Story.BORA).ask("POST /own-data").status());
    }
}
