package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;

/** One version of a document; the surrounding object names call and student. */
final class DocumentJson {

    private DocumentJson() {}

    static JsonNode from(Document document) {
        var node = Canonical.object()
                .put("id", document.id().value())
                .put("slot", document.slot())
                .put("area", document.area().name());
        node.set("file", from(document.spec()));
        node.put("issuedAt", document.issuedAt().toString());
        Canonical.perhaps(node, "arrival", document.arrival(), DocumentJson::from);
        Canonical.perhaps(node, "verdict", document.verdict(), DocumentJson::from);
        return node;
    }

    static Document read(CallId call, StudentNumber student, StoredFields document) {
        return new Document(
                call,
                student,
                new DocumentId(document.text("id")),
                document.text("slot"),
                document.name("area", Area.class),
                spec(document.object("file")),
                document.instant("issuedAt"),
                document.perhaps("arrival", DocumentJson::arrival),
                document.perhaps("verdict", DocumentJson::verdict));
    }

    private static JsonNode from(FileSpec spec) {
        return Canonical.object()
                .put("name", spec.name())
                .put("contentType", spec.contentType())
                .put("size", spec.size())
                .put("digest", spec.digest().hex());
    }

    private static FileSpec spec(StoredFields spec) {
        return new FileSpec(
                spec.text("name"), spec.text("contentType"), spec.number("size"), new Sha256(spec.text("digest")));
    }

    /** Without the flags and the scan: they decide nothing, and an officer has seen them before the verdict. */
    private static JsonNode from(Document.Arrival arrival) {
        var node = Canonical.object()
                .put("storedAt", arrival.storedAt().toString())
                .put("versionId", arrival.versionId());
        Canonical.perhaps(node, "refusal", arrival.refusal(), Canonical::text);
        return node;
    }

    private static Document.Arrival arrival(StoredFields arrival) {
        return new Document.Arrival(arrival.instant("storedAt"), arrival.text("versionId"), arrival.perhaps("refusal"));
    }

    private static JsonNode from(Verdict verdict) {
        var node = Canonical.object()
                .put("digest", verdict.digest().hex())
                .put("approved", verdict.approved())
                .put("reason", verdict.reason());
        Canonical.perhaps(node, "language", verdict.language(), ApplicantJson::from);
        Canonical.perhaps(node, "letter", verdict.letter(), LetterJson::from);
        Canonical.perhaps(node, "converted", verdict.converted(), DocumentJson::from);
        return node.put("by", verdict.by()).put("at", verdict.at().toString());
    }

    private static Verdict verdict(StoredFields verdict) {
        return new Verdict(
                new Sha256(verdict.text("digest")),
                verdict.yes("approved"),
                verdict.text("reason"),
                verdict.perhaps("language", ApplicantJson::languageResult),
                verdict.perhaps("letter", LetterJson::read),
                verdict.perhaps("converted", DocumentJson::converted),
                verdict.text("by"),
                verdict.instant("at"));
    }

    private static JsonNode from(Verdict.Converted converted) {
        var node = Canonical.object().put("examScore", converted.examScore().toPlainString());
        Canonical.perhaps(node, "table", converted.table(), Canonical::text);
        return node;
    }

    private static Verdict.Converted converted(StoredFields converted) {
        return new Verdict.Converted(converted.decimal("examScore"), converted.perhaps("table"));
    }
}
