package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.GrantWish;
import tr.edu.metu.ico.application.LanguageClaim;

/** What a student submitted. */
final class ContentJson {

    private ContentJson() {}

    static ObjectNode from(ApplicationContent content) {
        var node = Canonical.object();
        Canonical.list(node, "choices", content.choices(), ContentJson::from);
        node.set("language", from(content.language()));
        Canonical.list(node, "claims", content.claims(), ContentJson::from);
        node.put("continuesSameLevel", content.continuesSameLevel()).put("courseLoad", content.courseLoad());
        node.set("stay", StayJson.from(content.stay()));
        return node.put("grantWish", content.grantWish().name());
    }

    static ApplicationContent read(StoredFields content) {
        return new ApplicationContent(
                content.objects("choices", ContentJson::choice),
                language(content.object("language")),
                content.objects("claims", ContentJson::claim),
                content.yes("continuesSameLevel"),
                content.yes("courseLoad"),
                StayJson.read(content.object("stay")),
                content.name("grantWish", GrantWish.class));
    }

    static ObjectNode from(Choice choice) {
        return Canonical.object()
                .put("university", choice.university().value())
                .put("semester", choice.semester().name());
    }

    static Choice choice(StoredFields choice) {
        return new Choice(new UniversityId(choice.text("university")), choice.name("semester", Semester.class));
    }

    private static JsonNode from(LanguageClaim claim) {
        var node = Canonical.object();
        return switch (claim) {
            case LanguageClaim.OnRecord() -> node.put("kind", "ON_RECORD");
            // what the student reads off the document helps the officer but decides nothing, so it is not sealed
            case LanguageClaim.Uploaded(var exam, var day, var _) ->
                node.put("kind", "UPLOADED").put("exam", exam).put("examDate", day.toString());
            case LanguageClaim.TakesExam() -> node.put("kind", "TAKES_EXAM");
            case LanguageClaim.Unsaid() -> node.put("kind", "UNSAID");
        };
    }

    private static LanguageClaim language(StoredFields claim) {
        return switch (claim.text("kind")) {
            case "ON_RECORD" -> new LanguageClaim.OnRecord();
            case "UPLOADED" -> new LanguageClaim.Uploaded(claim.text("exam"), claim.day("examDate"));
            case "TAKES_EXAM" -> new LanguageClaim.TakesExam();
            case "UNSAID" -> new LanguageClaim.Unsaid();
            default -> throw new IllegalStateException("the document is damaged: unknown language claim");
        };
    }

    /** The student's description of a relation helps the officer but decides nothing, so it is not sealed. */
    private static JsonNode from(EvidenceClaim claim) {
        var node = Canonical.object().put("code", claim.code());
        Canonical.perhaps(node, "relation", claim.relation(), Canonical::text);
        return node;
    }

    private static EvidenceClaim claim(StoredFields claim) {
        return new EvidenceClaim(claim.text("code"), claim.perhaps("relation"));
    }
}
