package tr.edu.metu.ico.functions.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.DownloadName;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.privacy.Held;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Collects everything that is held about a student (KVKK article 11): a folder for each call with what is stored and with the
 * entries of its audit trail about the student, and links to the documents. It is made on demand and stored nowhere.
 */
final class CollectOwnData {

    private static final Duration LINKS_VALID_FOR = Duration.ofMinutes(5);
    private static final StrictJson JSON = new StrictJson();

    private final Calls calls;
    private final PersonalData personalData;
    private final Documents documents;
    private final Files files;
    private final AuditTrail auditTrail;
    private final OwnTrail ownTrail;
    private final PersonalLimits limits;
    private final Trail trail;

    CollectOwnData(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        personalData = ports.personalData();
        documents = ports.documents();
        files = ports.files();
        auditTrail = ports.auditTrail();
        ownTrail = new OwnTrail(parts);
        limits = parts.limits();
        trail = parts.trail();
    }

    /** A document in the file. */
    record DocumentLine(String call, String id, String name, String state, String url, Instant linkExpiresAt) {}

    /** The file, a ZIP archive. */
    byte[] of(Principal principal, Instant now) {
        var student = principal.student().orElseThrow(Refusal::forbidden);
        limits.count(student.value(), LimitedAct.OWN_DATA, now);
        auditTrail.append(
                AuditTrail.PRIVACY,
                trail.entry(now, student.value(), "own_data.read", AuditTrail.PRIVACY + "/" + student, ""));
        // a login may name a student by the student number
        var persons = Set.copyOf(List.of(student.value(), principal.subject()));
        var archive = new Archive();
        archive.put("README.txt", Readme.text(student, now));
        var files = new ArrayList<DocumentLine>();
        parts(archive, "", personalData.outsideCalls(student));
        for (var call : calls.all()) {
            var held = personalData.of(call, student, persons);
            parts(archive, call.id() + "/", held);
            if (held.stream().anyMatch(one -> one.part() == Held.Part.APPLICATION)) {
                documents.all(call.id(), student).forEach(document -> files.add(line(call, document, now)));
            }
        }
        archive.put("documents.json", JSON.write(files));
        ownTrail.of(student, persons).forEach((trail, lines) -> archive.put(trailName(trail), JSON.write(lines)));
        return archive.bytes();
    }

    private static String trailName(String trail) {
        return AuditTrail.OF_NO_CALL.contains(trail)
                ? trail.toLowerCase(Locale.ROOT) + "-trail.json"
                : trail + "/trail.json";
    }

    /** One file for each part, a JSON object with a field for each record. */
    private static void parts(Archive archive, String folder, List<Held> held) {
        Map<Held.Part, List<Held>> byPart = new EnumMap<>(Held.Part.class);
        held.forEach(one ->
                byPart.computeIfAbsent(one.part(), _ -> new ArrayList<>()).add(one));
        byPart.forEach((part, records) ->
                archive.put(folder + part.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json", array(records)));
    }

    private static String array(List<Held> records) {
        return records.stream()
                .sorted(Comparator.comparing(Held::name))
                .map(one -> "{\"record\": " + JSON.write(one.name()) + ",\n \"content\": " + one.content() + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /** A link to every file that may be opened; a refused or erased file has none. */
    private DocumentLine line(Call call, Document document, Instant now) {
        var state = document.arrival().map(CollectOwnData::state).orElse("AWAITED");
        boolean opens = state.equals("HELD");
        var name = DownloadName.of(document.spec().name(), document.spec().contentType());
        var url = opens
                ? files.downloadLink(document.area(), document.key(), name, LINKS_VALID_FOR)
                        .toString()
                : "";
        return new DocumentLine(
                call.id().value(), document.id().value(), name, state, url, opens ? now.plus(LINKS_VALID_FOR) : now);
    }

    private static String state(Document.Arrival file) {
        if (file.erased().isPresent()) {
            return "ERASED";
        }
        return file.readable() && file.refusal().isEmpty() ? "HELD" : "REFUSED";
    }
}
