package tr.edu.metu.ico.functions.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.documents.SpecialDocuments;
import tr.edu.metu.ico.functions.history.HistoryBody.EntryBody;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.people.Officer;
import tr.edu.metu.ico.people.Officers;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Reads the history of an application or of one document from the audit trail of the call. A coordinator sees what happened to
 * the application and its decision; nobody sees acts on a document that they may not open (INV-23).
 */
public final class ReadHistory {

    private static final int PAGE = 100;
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{32}");

    /** The commitment to what a student submitted, which only a court needs (decision 0036). */
    private static final Pattern SEAL = Pattern.compile(" seal [0-9a-f]{64}");

    private static final String SUBMIT = "application.submit";
    private static final String REVIEW = "application.review";

    /** A decision that the department took back. */
    private static final Pattern UNDECIDED = Pattern.compile("submission [0-9]+ undecided\\b.*");

    /** What a decision says at its end if a deputy made it. */
    private static final Pattern DEPUTY = Pattern.compile(Principal.IN_PLACE_OF + "(.+)$");

    /** What an application waits for after its submission, or what ends the waiting. */
    private static final Set<String> DECISIVE = Set.of(SUBMIT, "application.retract", REVIEW);

    /** An act on the call that ends the waiting of all its applications. */
    private static final String CLOSE = "reviews.close";

    /** What a coordinator is shown: the application's own path, and none of the office's work on it. */
    private static final Set<String> OF_DEPARTMENT =
            Set.of(SUBMIT, "application.retract", REVIEW, "placement.withdraw", CLOSE);

    private final AuditTrail auditTrail;
    private final Documents documents;
    private final Officers officers;
    private final Contacts contacts;

    public ReadHistory(Parts parts) {
        var ports = parts.ports();
        auditTrail = ports.auditTrail();
        documents = ports.documents();
        officers = ports.officers();
        contacts = ports.contacts();
    }

    /** Everything about an application that this reader may see. */
    public HistoryBody of(CallStudent subject, Principal reader, Optional<String> cursor) {
        boolean officer = seesDocuments(subject, reader);
        var shown = officer ? openable(subject, reader) : (Predicate<String>) _ -> false;
        var about = subject.call().id() + "/" + subject.student();
        return page(
                entry -> (entry.object().equals(about)
                                || shown.test(entry.object())
                                || entry.action().equals(CLOSE))
                        && (officer || OF_DEPARTMENT.contains(entry.action())),
                subject,
                officer,
                cursor);
    }

    /** Everything about one document. */
    public HistoryBody of(CallStudent subject, DocumentId id, Principal reader, Optional<String> cursor) {
        var document = documents
                .find(subject.call().id(), subject.student(), id)
                .filter(_ -> seesDocuments(subject, reader))
                .filter(found -> opens(subject, reader, found))
                .orElseThrow(Refusal::notFound);
        return page(entry -> entry.object().equals(document.key()), subject, true, cursor);
    }

    private static boolean seesDocuments(CallStudent subject, Principal reader) {
        return Policy.permits(
                reader, Action.SEE_DOCUMENTS, Target.of(subject.call(), subject.student(), Optional.empty()));
    }

    private static boolean opens(CallStudent subject, Principal reader, Document document) {
        return SpecialDocuments.permits(reader, Action.OPEN_SPECIAL_DOCUMENT, subject.call(), document);
    }

    /**
     * The objects that are documents which the officer may open: of the application, of petitions and for the grant. What is not
     * there any more, since it was erased, may have been any.
     */
    private Predicate<String> openable(CallStudent subject, Principal officer) {
        var call = subject.call();
        var student = subject.student();
        if (Policy.permits(officer, Action.OPEN_SPECIAL_DOCUMENT, Target.of(call, student, Optional.empty()))) {
            return object -> object.startsWith(call.id() + "/" + student + "/");
        }
        return documents.all(call.id(), student).stream()
                .filter(document -> opens(subject, officer, document))
                .map(Document::key)
                .collect(Collectors.toSet())::contains;
    }

    private HistoryBody page(
            Predicate<TrailEntry> concerned, CallStudent subject, boolean officer, Optional<String> cursor) {
        var found = concerned(auditTrail.stream(subject.call().id().value())
                .filter(concerned)
                .sorted(TrailEntry.BY_TIME)
                .toList());
        var rest = found.subList(cursor.map(last -> begin(found, last)).orElse(0), found.size());
        var page = rest.subList(0, Math.min(PAGE, rest.size()));
        var names = names(page);
        return new HistoryBody(
                page.stream().map(entry -> body(entry, subject, officer, names)).toList(),
                rest.size() > PAGE ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    /** The entries newest first; that reviews were closed concerns an application only if it still waited for a decision. */
    private static List<TrailEntry> concerned(List<TrailEntry> oldestFirst) {
        var concerned = new ArrayList<TrailEntry>();
        boolean waits = false;
        for (var entry : oldestFirst) {
            if (waits || !entry.action().equals(CLOSE)) {
                concerned.addFirst(entry);
            }
            waits = DECISIVE.contains(entry.action()) ? beginsToWait(entry) : waits;
        }
        return concerned;
    }

    private static boolean beginsToWait(TrailEntry entry) {
        return entry.action().equals(SUBMIT)
                || entry.action().equals(REVIEW)
                        && UNDECIDED.matcher(entry.detail()).matches();
    }

    /** The login id of the coordinator in whose place a deputy decided. */
    private static Optional<String> inPlaceOf(TrailEntry entry) {
        return Optional.of(DEPUTY.matcher(entry.detail()))
                .filter(found -> entry.action().equals(REVIEW) && found.find())
                .map(found -> found.group(1));
    }

    /** Entries are never removed, so the last one of a page is always found again. */
    private static int begin(List<TrailEntry> found, String last) {
        return BodyFields.parsed(
                "cursor",
                () -> {
                    int place = found.stream().map(TrailEntry::id).toList().indexOf(last);
                    if (place < 0) {
                        throw new IllegalArgumentException("cursor");
                    }
                    return place + 1;
                },
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
    }

    private static EntryBody body(TrailEntry entry, CallStudent subject, boolean officer, Map<String, String> names) {
        var about = subject.call().id() + "/" + subject.student() + "/";
        return new EntryBody(
                entry.at(),
                entry.actor(),
                Optional.ofNullable(names.get(entry.actor())),
                inPlaceOf(entry).map(coordinator -> names.getOrDefault(coordinator, coordinator)),
                entry.action(),
                Optional.of(entry.object())
                        .filter(object -> object.startsWith(about))
                        .map(object -> object.substring(about.length()))
                        .filter(rest -> DOCUMENT.matcher(rest).matches()),
                Optional.of(detail(entry))
                        .filter(detail ->
                                officer && !detail.isEmpty() && !entry.action().equals(CLOSE)));
    }

    private static String detail(TrailEntry entry) {
        var detail = SEAL.matcher(entry.detail()).replaceFirst("");
        return inPlaceOf(entry).isPresent() ? DEPUTY.matcher(detail).replaceFirst("") : detail;
    }

    /** Of officers from their directory, of others from their last login. */
    private Map<String, String> names(List<TrailEntry> page) {
        var names = new HashMap<String, String>();
        officers.all().forEach((Officer officer) -> names.put(officer.id(), officer.name()));
        page.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), inPlaceOf(entry).stream()))
                .distinct()
                .filter(actor -> !actor.contains(":") && !names.containsKey(actor))
                .forEach(actor -> contacts.of(new Recipient.Staff(actor))
                        .map(Contact::name)
                        .filter(name -> !name.isBlank())
                        .ifPresent(name -> names.put(actor, name)));
        return names;
    }
}
