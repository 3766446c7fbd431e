package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.limit.Limits;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.privacy.Held.Part;

/** What a {@link Family} holds about a student. Every family has one, so a new kind of item forces the question. */
public sealed interface Holding {

    /** Items about a student in a call. */
    record InCall(Part part, Function<PersonalScope, Stream<Map<String, AttributeValue>>> items) implements Holding {}

    /** Items about a student that belong to no call. */
    record OutsideCalls(Part part, Function<PersonalScope, Stream<Map<String, AttributeValue>>> items)
            implements Holding {}

    /** Items of both kinds. */
    record InAndOutsideCalls(InCall inside, OutsideCalls outside) implements Holding {}

    /** Entries that name a student as actor or as object; the audit trail has its own port. */
    record Entries() implements Holding {}

    /**
     * Nothing about a student that the other families do not hold.
     *
     * @param reason why, for the record of processing and for anyone who adds a kind of items
     */
    record Nothing(String reason) implements Holding {}

    /** What this family holds. */
    static Holding of(Family family) {
        return switch (family) {
            case APPLICATIONS -> new InCall(Part.APPLICATION, Holding::applications);
            case ROWS -> new InCall(Part.UNIVERSITY_RECORDS, Holding::rows);
            case RUNS -> new InCall(Part.RESULT, Holding::results);
            case GRANTS -> new InCall(Part.GRANT, Holding::grants);
            case OBJECTIONS -> new InCall(Part.OBJECTION, Holding::objections);
            case OUTBOX ->
                new InCall(
                        Part.MESSAGES,
                        scope -> scope.query(NoticeKeys.rows(scope.id(), Recipient.of(scope.student()))));
            case LIMITS ->
                new InAndOutsideCalls(
                        new InCall(Part.COUNTERS, scope -> counters(scope, scope.id())),
                        new OutsideCalls(Part.COUNTERS, scope -> counters(scope, Limits.NO_CALL)));
            case MOBILITIES ->
                new InCall(Part.MOBILITY, scope -> scope.get(OfficeKeys.mobility(scope.id(), scope.student())));
            case LETTERS ->
                new InCall(Part.LETTERS, scope -> scope.query(LetterKeys.letters(scope.id(), scope.student())));
            case CONTACTS -> new OutsideCalls(Part.CONTACT, Holding::contact);
            case LEDGER -> new OutsideCalls(Part.LEDGER, scope -> scope.query(OfficeKeys.ledger(scope.student())));
            case ERASURES ->
                new OutsideCalls(Part.ERASURE_REQUESTS, scope -> scope.get(DynamoErasures.key(scope.student())));
            case TRAIL -> new Entries();
            case CHAIN -> new Nothing("ids and digests of entries");
            case CALLS, DRAFTS, LEDGER_CALLS -> new Nothing("names of calls");
            case CALL ->
                new Nothing("the call; people in it are officers, and an objection it names is held on its own");
            case GATES -> new Nothing("whether a call is open");
            case IMPORTS -> new Nothing("which files officers imported; the rows are held on their own");
            case OFFICERS -> new Nothing("officers");
            case DEPUTIES -> new Nothing("coordinators and their deputies");
            case NEWS, NEWS_VERSIONS -> new Nothing("published news");
            case TRIALS ->
                new Nothing("copies of inputs and results that were never official and expire after 90 days");
            case LETTER_CODES -> new Nothing("letters under their codes; the letters are held on their own");
            case LETTER_MARKS ->
                new Nothing("when the holder of a letter last submitted or withdrew, which the application says too");
            case FILES -> new Nothing("which lists staff requested; the copies are deleted after seven days");
            case LEASES -> new Nothing("which function is at work");
            case DEPARTMENTS, DOCUMENT_WORK, REVIEW_WORK, NOTICE_WORK, TRAIL_STUDENTS ->
                new Nothing("an index of items that are held on their own");
        };
    }

    private static Stream<Map<String, AttributeValue>> applications(PersonalScope scope) {
        return Stream.of(
                        StudentKeys.dossier(scope.id(), scope.student()),
                        StudentKeys.submissions(scope.id(), scope.student()),
                        StudentKeys.answers(scope.id(), scope.student()))
                .flatMap(scope::query);
    }

    /** In force or not; rows of other kinds belong to no student. */
    private static Stream<Map<String, AttributeValue>> rows(PersonalScope scope) {
        return scope.getAll(scope.imports()
                .filter(imported -> imported.kind().ofStudents())
                .map(imported -> OfficeKeys.importedRow(scope.id(), imported.id(), scope.student())));
    }

    /** Only what was published: a run that was not must stay unknown (INV-21). */
    private static Stream<Map<String, AttributeValue>> results(PersonalScope scope) {
        return scope.getAll(scope.call().publications().stream()
                .map(Call.Publication::run)
                .map(run -> CallKeys.runRow(scope.id(), run, scope.student())));
    }

    private static Stream<Map<String, AttributeValue>> grants(PersonalScope scope) {
        return Stream.concat(
                scope.query(Query.of(OfficeKeys.grants(scope.id()), scope.student() + "#")),
                scope.getAll(Stream.of(
                        OfficeKeys.grantFrom(scope.id(), scope.student()),
                        OfficeKeys.grantTo(scope.id(), scope.student()))));
    }

    private static Stream<Map<String, AttributeValue>> contact(PersonalScope scope) {
        var person = Recipient.of(scope.student());
        return scope.getAll(Stream.of(NoticeKeys.contact(person), NoticeKeys.refusal(person)));
    }

    private static Stream<Map<String, AttributeValue>> objections(PersonalScope scope) {
        return scope.getAll(IntStream.rangeClosed(1, scope.call().publications().size())
                .mapToObj(number -> StudentKeys.objection(scope.id(), number, scope.student())));
    }

    private static Stream<Map<String, AttributeValue>> counters(PersonalScope scope, CallId call) {
        return scope.persons().stream().sorted().flatMap(person -> scope.query(StudentKeys.limits(call, person)));
    }

    /** What it holds in a call. */
    default Stream<InCall> inCall() {
        return switch (this) {
            case InCall held -> Stream.of(held);
            case InAndOutsideCalls(var held, var _) -> Stream.of(held);
            case OutsideCalls _, Entries _, Nothing _ -> Stream.empty();
        };
    }

    /** What it holds outside any call. */
    default Stream<OutsideCalls> outsideCalls() {
        return switch (this) {
            case OutsideCalls held -> Stream.of(held);
            case InAndOutsideCalls(var _, var held) -> Stream.of(held);
            case InCall _, Entries _, Nothing _ -> Stream.empty();
        };
    }

    /** The part of a student's own data in which this family's items stand. */
    default Optional<Part> shownIn() {
        return switch (this) {
            case InCall(var part, var _) -> Optional.of(part);
            case OutsideCalls(var part, var _) -> Optional.of(part);
            case InAndOutsideCalls(InCall(var part, var _), var _) -> Optional.of(part);
            case Entries _, Nothing _ -> Optional.empty();
        };
    }
}
