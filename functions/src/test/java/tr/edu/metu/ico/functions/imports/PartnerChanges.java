package tr.edu.metu.ico.functions.imports;

import static tr.edu.metu.ico.functions.security.Answers.json;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** A call whose list of partners changes, and what Ada and Bora find in their applications and in the outbox. */
final class PartnerChanges {

    static final CallId CALL = new CallId(Story.CALL);
    static final Optional<String> REASON = Optional.of("the host wrote to us");

    private static final String MAY_CHANGE = """
        {"id": "OE24-LIST-1", "place": "Choices, 9",
         "says": {"en": "Partners may change.", "tr": "Liste değişebilir."}, "kind": "PARTNER_LIST_MAY_CHANGE"},\
        """;

    final Story story = new Story();

    /** The call is announced, with a sentence that lets the list of partners change. */
    static Story foreseen(Story story) {
        story.imported();
        var body = Bodies.definition(Story.CALL).replace("\"rules\": [", "\"rules\": [" + MAY_CHANGE);
        var version = story.world.ports.calls().find(CALL).orElseThrow().version();
        ok(story.world.as(Story.OFFICER).ifMatch(version).body(body).ask("PUT /calls/{call}", "call", Story.CALL));
        return story;
    }

    /** Puts another list in force; returns its id. */
    String list(String content) {
        return story.importFile("AGREEMENTS", OfficeSeed.bytes(content), REASON)
                .get("id")
                .asText();
    }

    /** The call's first list, with this text replaced. */
    static String with(String former, String present) {
        if (!OfficeSeed.AGREEMENTS.contains(former)) {
            throw new IllegalArgumentException("the list does not say " + former);
        }
        return OfficeSeed.AGREEMENTS.replace(former, present);
    }

    /** A list with these terms for Seoul. */
    static String seoul(String terms) {
        return with(
                "KR-SEOUL,University of Seoul,KR,2,UG,FALL|SPRING,ALL,,,,", "KR-SEOUL,University of Seoul,KR," + terms);
    }

    /** Puts an earlier list in force again. */
    void again(String list) {
        ok(story.putInForce(report(list), REASON));
    }

    JsonNode report(String list) {
        return json(ok(story.world
                .as(Story.OFFICER)
                .ask("GET /calls/{call}/imports/{import}", "call", Story.CALL, "import", list)));
    }

    /** The list in force. */
    String inForce() {
        return story.world
                .ports
                .calls()
                .find(CALL)
                .orElseThrow()
                .imported(ImportKind.AGREEMENTS)
                .orElseThrow()
                .value();
    }

    /** The notices in Ada's application, each as its field, its code and its English sentence. */
    List<String> notices() {
        return application()
                .get("notices")
                .valueStream()
                .map(notice -> notice.get("field").asText() + " "
                        + notice.get("code").asText() + ": "
                        + notice.at("/message/en").asText())
                .toList();
    }

    /** Ada's application. */
    JsonNode application() {
        return json(ok(story.world.as(Story.ADA).ask("GET " + Story.APPLICATION, Story.path(Story.ADA_NUMBER))));
    }

    /** Ada saves this as her draft. */
    void draft(long version, String content) {
        ok(story.world
                .as(Story.ADA)
                .ifMatch(version)
                .body(content)
                .ask("PUT " + Story.APPLICATION + "/draft", Story.path(Story.ADA_NUMBER)));
    }

    /** Every row of the call. */
    List<OutboxRow> rows() {
        return story.world.ports.outbox().of(CALL);
    }

    /** Ada's rows, each as its subject. */
    List<String> subjectsOfAda() {
        return story.world.ports.outbox().of(CALL, Recipient.of(new StudentNumber(Story.ADA_NUMBER))).stream()
                .map(OutboxRow::subject)
                .toList();
    }
}
