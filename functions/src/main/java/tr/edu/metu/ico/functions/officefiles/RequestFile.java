package tr.edu.metu.ico.functions.officefiles;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.table.TableLanguage;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.export.FileContent;
import tr.edu.metu.ico.export.FileId;
import tr.edu.metu.ico.export.FileKind;
import tr.edu.metu.ico.export.RequestedFile;
import tr.edu.metu.ico.export.RequestedFile.State;
import tr.edu.metu.ico.export.RequestedFiles;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Stores the request for a file; a function that runs every minute writes it. The same request of the same person within ten
 * minutes is the same file; after a failure it is a new attempt.
 */
final class RequestFile {

    private static final Duration SAME = Duration.ofMinutes(10);
    private static final int ID_DIGITS = 32;

    private final RequestedFiles requestedFiles;
    private final ReadableContent readable;
    private final PersonalLimits limits;
    private final Trail trail;

    RequestFile(Parts parts) {
        requestedFiles = parts.ports().requestedFiles();
        readable = new ReadableContent(parts);
        limits = parts.limits();
        trail = parts.trail();
    }

    RequestedFile request(Principal person, Call call, FileRequestBody body, Instant now) {
        var content = readable.of(person, call, body);
        var format = BodyFields.oneOf("format", FileFormat.class, body.format());
        var language = BodyFields.oneOf("language", TableLanguage.class, body.language());
        requireFitting(content, format);
        var wanted = RequestedFile.of(
                call.id(),
                id(person, call, content, format + " " + language, now),
                person.subject(),
                content,
                format.name(),
                language.name(),
                now);
        var before = Stream.of(now, now.minus(SAME))
                .map(when -> id(person, call, content, format + " " + language, when))
                .flatMap(id -> requestedFiles.find(call.id(), id, now).stream())
                .filter(file ->
                        file.since().isAfter(now.minus(SAME)) || file.id().equals(wanted.id()))
                .findFirst();
        if (before.filter(file -> file.at(now).state() != State.FAILED).isPresent()) {
            return before.get().at(now);
        }
        return limits.counted(call, person.subject(), LimitedAct.FILE, now, () -> stored(person, before, wanted, now));
    }

    private RequestedFile stored(Principal person, Optional<RequestedFile> failed, RequestedFile wanted, Instant now) {
        var next = failed.map(file -> file.again(now)).orElse(wanted);
        var entry = entry(person, next, now);
        boolean done = failed.map(file -> requestedFiles.replace(file, next, entry))
                .orElseGet(() -> requestedFiles.add(next, entry));
        return done ? next : requestedFiles.find(next.call(), next.id(), now).orElseThrow(Refusal::callChanged);
    }

    private TrailEntry entry(Principal person, RequestedFile file, Instant now) {
        return trail.entry(
                now,
                person.subject(),
                "file.request",
                file.call().value(),
                file.id() + " " + file.content() + " " + file.format() + " " + file.language());
    }

    /** A PDF of office data could not be imported again; a ZIP file is what holds the lists for all partners. */
    private static void requireFitting(FileContent content, FileFormat format) {
        if (content.data().isPresent() && format == FileFormat.PDF) {
            throw Refusal.malformed(
                    "format",
                    "Office data is written as XLSX or CSV, so that it can be imported again.",
                    "Ofis verileri yeniden içe aktarılabilmesi için XLSX ya da CSV olarak hazırlanır.");
        }
        boolean many =
                content.kind() == FileKind.NOMINATIONS && content.university().isEmpty();
        if (many != (format == FileFormat.ZIP)) {
            throw Refusal.malformed(
                    "format",
                    "ZIP is the format of the lists of nominations for all universities, and of nothing else. For"
                            + " another format name the university.",
                    "ZIP yalnızca tüm üniversitelerin aday listeleri için kullanılır. Başka bir biçim için üniversiteyi"
                            + " belirtin.");
        }
    }

    private static FileId id(Principal person, Call call, FileContent content, String form, Instant when) {
        long window = Math.floorDiv(when.getEpochSecond(), SAME.toSeconds());
        var request = String.join(
                "\n",
                call.id().value(),
                person.subject(),
                content.toString(),
                Boolean.toString(content.special()),
                form,
                Long.toString(window));
        return new FileId(Sha256.of(request).hex().substring(0, ID_DIGITS));
    }
}
