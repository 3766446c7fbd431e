package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.SealedApplication;

/** One application of the manifest. */
final class SealedApplicationJson {

    private SealedApplicationJson() {}

    /** @throws IllegalArgumentException if it contains data of another call or student */
    static ObjectNode from(CallId call, SealedApplication application) {
        checkOwner(call, application);
        var node = Canonical.object()
                .put("student", application.student().value())
                .put("pseudonym", application.pseudonym().value());
        node.set("receipt", from(application.receipt()));
        node.set("content", ContentJson.from(application.content()));
        node.set("applicant", ApplicantJson.from(application.applicant()));
        var documents = application.documents().stream()
                .sorted(Comparator.comparing(Document::slot).thenComparing(Document::id))
                .toList();
        Canonical.list(node, "documents", documents, DocumentJson::from);
        Canonical.perhaps(node, "review", application.review(), SealedApplicationJson::from);
        return node;
    }

    static SealedApplication read(CallId call, StoredFields application) {
        var student = new StudentNumber(application.text("student"));
        return new SealedApplication(
                student,
                new Pseudonym(application.text("pseudonym")),
                receipt(application.object("receipt")),
                ContentJson.read(application.object("content")),
                ApplicantJson.read(student, application.object("applicant")),
                application.objects("documents", document -> DocumentJson.read(call, student, document)),
                application.perhaps("review", review -> review(call, student, review)));
    }

    private static void checkOwner(CallId call, SealedApplication application) {
        var student = application.student();
        var own = application.applicant().record().student().equals(student)
                && application.documents().stream()
                        .allMatch(d -> d.call().equals(call) && d.student().equals(student))
                && application.review().stream()
                        .allMatch(r -> r.call().equals(call) && r.student().equals(student));
        if (!own) {
            throw new IllegalArgumentException("an application holds something of another call or student");
        }
    }

    private static JsonNode from(Receipt receipt) {
        return Canonical.object()
                .put("id", receipt.id())
                .put("version", receipt.version())
                .put("receivedAt", receipt.receivedAt().toString())
                .put("content", receipt.content().hex());
    }

    private static Receipt receipt(StoredFields receipt) {
        return new Receipt(
                receipt.text("id"),
                receipt.number("version"),
                receipt.instant("receivedAt"),
                new Sha256(receipt.text("content")));
    }

    private static JsonNode from(Review review) {
        var node = Canonical.object()
                .put("submission", review.submission())
                .put("approved", review.approved())
                .put("reason", review.reason());
        Canonical.list(node, "declinedChoices", review.declinedChoices().entrySet(), SealedApplicationJson::declined);
        return node.put("version", review.version())
                .put("by", review.by())
                .put("at", review.at().toString());
    }

    private static JsonNode declined(Map.Entry<UniversityId, String> choice) {
        return Canonical.object().put("university", choice.getKey().value()).put("reason", choice.getValue());
    }

    private static Review review(CallId call, StudentNumber student, StoredFields review) {
        var declined = new TreeMap<UniversityId, String>();
        review.objects("declinedChoices", choice -> choice)
                .forEach(choice -> declined.put(new UniversityId(choice.text("university")), choice.text("reason")));
        return new Review(
                call,
                student,
                review.number("submission"),
                review.yes("approved"),
                review.text("reason"),
                declined,
                review.number("version"),
                review.text("by"),
                review.instant("at"));
    }
}
