package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.news.NewsId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.petition.Petition;
import tr.edu.metu.ico.trail.TrailEntry;
import tr.edu.metu.ico.trial.TrialId;

/**
 * Where each kind of item is stored in the single table. A partition begins with its {@link Family}, by which the template
 * grants access.
 *
 * <pre>
 *   item                partition                          sort
 *   call                CALL#{call}                        META
 *   definition          CALL#{call}                        DEFINITION#{sum}
 *   its version         CALL#{call}                        VERSION#{number}
 *   checked run         CALL#{call}                        RUN#{run}
 *   draft of a call     CALL#{call}                        DRAFT
 *   gate                GATES#{call}                       {shard}
 *   name of a draft     DRAFTS                             {call}
 *   name of a call      CALLS                              {call}
 *   officer             OFFICERS                           {id}                 expires
 *   item of news        NEWS                               {news}
 *   its version         NEWS-VERSIONS#{news}               {version}
 *   application         APPLICATIONS#{call}#{shard}        {student}#APPLICATION
 *   document            APPLICATIONS#{call}#{shard}        {student}#DOCUMENT#{document}
 *   review              APPLICATIONS#{call}#{shard}        {student}#REVIEW
 *   submission's work   APPLICATIONS#{call}#{shard}        {student}#TASK
 *   hint on a document  APPLICATIONS#{call}#{shard}        {student}#HINT#{document}
 *   withdrawal          APPLICATIONS#{call}#{shard}        {student}#WITHDRAWAL
 *   petition            APPLICATIONS#{call}#{shard}        {student}#PETITION#{kind}#{version}
 *   ruling              APPLICATIONS#{call}#{shard}        {student}#RULING#{number}
 *   answered request    APPLICATIONS#{call}#{shard}#IDEM   {student}#{key}
 *   import              IMPORTS#{call}                     {import}
 *   number of imports   IMPORTS#{call}                     NUMBER#{kind}
 *   its bad lines       ROWS#{call}#{import}#P#{attempt}   {number of the first}
 *   office row          ROWS#{call}#{import}               {university}, {department}#{level}#{semester}, {quota}#{code}
 *   a student's row     ROWS#{call}#{import}#{shard}       {student}
 *   row of a run        RUNS#{call}#{run}#{shard}          {student}
 *   grant               GRANTS#{call}#RECORDED             {student}#{version}
 *   basis of top-ups    GRANTS#{call}#BASIS                {version}
 *   grant passed on     GRANTS#{call}#PASSED               FROM#{student}
 *   its new holder      GRANTS#{call}#PASSED               TO#{student}
 *   objection           OBJECTIONS#{call}#{publication}    {student}
 *   audit trail         TRAIL#{call}#{shard}               {time}#{id}
 *   its chain           CHAIN#{call}                       BLOCK#{number}, and HEAD for the number of the last
 *   ledger entry        LEDGER#{shard}                     {student}#{entry}
 *   its audit trail     TRAIL#LEDGER#{shard}, CHAIN#LEDGER as a call's; of the news TRAIL#NEWS#{shard}, CHAIN#NEWS
 *   a call is in it     LEDGER-CALLS                       {call}
 *   what a person did   LIMITS#{call}#{shard}              {person}#{act}#{begin of the window}   expires
 *   row of the outbox   OUTBOX#{call}#{shard}              {student}#{kind}#{subject}
 *   trial run           TRIALS#{call}                      {trial}              expires
 *   what came of it     TRIALS#{call}#{trial}              {kind}#{number}      expires
 *
 *   index byDepartment  DEPARTMENTS#{call}#{department}    {student}            applications only
 *   index byWork: documents to be judged; submissions to decide on (0) or decided on (1)
 *                       DOCUMENT-WORK#{call}#{slot}        {stored at}#{student}#{id}
 *                       REVIEW-WORK#{call}#{department}    {0 or 1}#{received or decided at}#{student}
 * </pre>
 *
 * A student's shard, 00 to 0F, is the first hexadecimal digit of the SHA-256 of the number; the gate of a submission has the
 * same number. A trail entry's shard follows from its id in the same way.
 */
public record ItemKey(String partition, String sort) {

    public static final String PARTITION = "pk";
    public static final String SORT = "sk";

    /** The sixteen shards. */
    static final List<String> SHARDS = IntStream.range(0, 16)
            .mapToObj(number -> String.format(Locale.ROOT, "%02X", number))
            .toList();

    /** When the store may delete an item, in seconds of the epoch; only on items that no decision depends on. */
    static final String EXPIRES = "expires";

    static final String VERSION = "VERSION#";
    static final String RUN = "RUN#";
    static final String APPLICATION = "#APPLICATION";
    static final String DOCUMENT = "#DOCUMENT#";
    static final String REVIEW = "#REVIEW";
    static final String WITHDRAWAL = "#WITHDRAWAL";
    static final String TASK = "#TASK";
    static final String PETITION = "#PETITION#";
    static final String RULING = "#RULING#";
    static final String NUMBER = "NUMBER#";
    static final String GRANT_FROM = "FROM#";
    static final String BLOCK = "BLOCK#";

    /** Fixed width, so that text order is time order. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** The key of an item, or a position in a query's result. */
    public static ItemKey of(Map<String, AttributeValue> item) {
        return new ItemKey(item.get(PARTITION).s(), item.get(SORT).s());
    }

    /** The two attributes of the key. */
    public Map<String, AttributeValue> attributes() {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    static String shard(String text) {
        return "0" + Sha256.of(text).hex().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    static ItemKey call(CallId call) {
        return new ItemKey(Family.CALL.partition(call), "META");
    }

    static ItemKey callName(CallId call) {
        return new ItemKey(Family.CALLS.partition(), call.value());
    }

    static ItemKey officer(String id) {
        return new ItemKey(Family.OFFICERS.partition(), id);
    }

    static ItemKey news(NewsId id) {
        return new ItemKey(Family.NEWS.partition(), id.value());
    }

    static String newsVersions(NewsId id) {
        return Family.NEWS_VERSIONS.partition(id);
    }

    static ItemKey newsVersion(NewsId id, long version) {
        return new ItemKey(newsVersions(id), String.format(Locale.ROOT, "%08d", version));
    }

    static ItemKey gate(CallId call, String shard) {
        return new ItemKey(Family.GATES.partition(call), shard);
    }

    static ItemKey gate(CallId call, StudentNumber student) {
        return gate(call, shard(student.value()));
    }

    static ItemKey definition(CallId call, Sha256 sum) {
        return new ItemKey(Family.CALL.partition(call), "DEFINITION#" + sum);
    }

    static ItemKey version(CallId call, int number) {
        return new ItemKey(Family.CALL.partition(call), VERSION + String.format(Locale.ROOT, "%08d", number));
    }

    /** Every version of a definition, in order. */
    static Query versions(CallId call) {
        return Query.of(Family.CALL.partition(call), VERSION);
    }

    static ItemKey run(CallId call, RunId run) {
        return new ItemKey(Family.CALL.partition(call), RUN + run);
    }

    /** Every run that was ever a checked run of the call. */
    static Query runs(CallId call) {
        return Query.of(Family.CALL.partition(call), RUN);
    }

    static ItemKey draft(CallId call) {
        return new ItemKey(Family.CALL.partition(call), "DRAFT");
    }

    static ItemKey draftName(CallId call) {
        return new ItemKey(Family.DRAFTS.partition(), call.value());
    }

    static String applications(CallId call, String shard) {
        return Family.APPLICATIONS.partition(call, shard);
    }

    static ItemKey application(CallId call, StudentNumber student) {
        return ofStudent(call, student, APPLICATION);
    }

    static ItemKey document(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, DOCUMENT + id);
    }

    /** All uploads of a student, ordered by id. */
    static Query documents(CallId call, StudentNumber student) {
        return Query.of(applications(call, shard(student.value())), student + DOCUMENT);
    }

    /** All items of a student. */
    static Query dossier(CallId call, StudentNumber student) {
        return Query.of(applications(call, shard(student.value())), student + "#");
    }

    static ItemKey review(CallId call, StudentNumber student) {
        return ofStudent(call, student, REVIEW);
    }

    static ItemKey task(CallId call, StudentNumber student) {
        return ofStudent(call, student, TASK);
    }

    static ItemKey hint(CallId call, StudentNumber student, DocumentId id) {
        return ofStudent(call, student, "#HINT#" + id);
    }

    static ItemKey withdrawal(CallId call, StudentNumber student) {
        return ofStudent(call, student, WITHDRAWAL);
    }

    static ItemKey petition(CallId call, StudentNumber student, Petition.Kind kind, int version) {
        return ofStudent(call, student, PETITION + kind + String.format(Locale.ROOT, "#%08d", version));
    }

    static ItemKey ruling(CallId call, StudentNumber student, int number) {
        return ofStudent(call, student, RULING + String.format(Locale.ROOT, "%08d", number));
    }

    static ItemKey answered(CallId call, StudentNumber student, IdempotencyKey key) {
        // separate from the application: reading one must not grow with the number of submissions
        return new ItemKey(applications(call, shard(student.value())) + "#IDEM", student + "#" + key.value());
    }

    private static ItemKey ofStudent(CallId call, StudentNumber student, String what) {
        return new ItemKey(applications(call, shard(student.value())), student + what);
    }

    static String imports(CallId call) {
        return Family.IMPORTS.partition(call);
    }

    static ItemKey imported(CallId call, ImportId id) {
        return new ItemKey(imports(call), id.value());
    }

    static String importedRows(CallId call, ImportId id) {
        return Family.ROWS.partition(call, id);
    }

    /** Counts the imports of a kind; stored with the imports, and not an id. */
    static ItemKey importNumber(CallId call, ImportKind kind) {
        return new ItemKey(imports(call), NUMBER + kind);
    }

    /** The bad lines of one attempt to import a file, separate from any rows. */
    static String problems(CallId call, ImportId id, String attempt) {
        return Family.ROWS.partition(call, id, "P", attempt);
    }

    /** @param first index of the first bad line in this item, counted from 0 */
    static ItemKey problems(CallId call, ImportId id, String attempt, int first) {
        return new ItemKey(problems(call, id, attempt), String.format(Locale.ROOT, "%08d", first));
    }

    static ItemKey importedRow(CallId call, ImportId id, String row) {
        return new ItemKey(importedRows(call, id), row);
    }

    static String importedRows(CallId call, ImportId id, String shard) {
        return Family.ROWS.partition(call, id, shard);
    }

    static ItemKey importedRow(CallId call, ImportId id, StudentNumber student) {
        return new ItemKey(importedRows(call, id, shard(student.value())), student.value());
    }

    static String runRows(CallId call, RunId run, String shard) {
        return Family.RUNS.partition(call, run, shard);
    }

    static ItemKey runRow(CallId call, RunId run, StudentNumber student) {
        return new ItemKey(runRows(call, run, shard(student.value())), student.value());
    }

    static String ledgerShard(String shard) {
        return Family.LEDGER.partition(shard);
    }

    static ItemKey ledger(StudentNumber student, EntryId entry) {
        return new ItemKey(ledgerShard(shard(student.value())), student + "#" + entry);
    }

    /** All entries of a student. */
    static Query ledger(StudentNumber student) {
        return Query.of(ledgerShard(shard(student.value())), student + "#");
    }

    /** Marks that everything that follows from a published call is in the ledger. */
    static ItemKey completeLedger(CallId call) {
        return new ItemKey(Family.LEDGER_CALLS.partition(), call.value());
    }

    static String grants(CallId call) {
        return Family.GRANTS.partition(call, "RECORDED");
    }

    static ItemKey grant(CallId call, StudentNumber student, int version) {
        return new ItemKey(grants(call), student + String.format(Locale.ROOT, "#%08d", version));
    }

    static String topUpBases(CallId call) {
        return Family.GRANTS.partition(call, "BASIS");
    }

    static ItemKey topUpBasis(CallId call, int version) {
        return new ItemKey(topUpBases(call), String.format(Locale.ROOT, "%08d", version));
    }

    static String grantsPassedOn(CallId call) {
        return Family.GRANTS.partition(call, "PASSED");
    }

    static ItemKey grantFrom(CallId call, StudentNumber student) {
        return new ItemKey(grantsPassedOn(call), GRANT_FROM + student);
    }

    static ItemKey grantTo(CallId call, StudentNumber student) {
        return new ItemKey(grantsPassedOn(call), "TO#" + student);
    }

    static String outbox(CallId call, String shard) {
        return Family.OUTBOX.partition(call, shard);
    }

    static ItemKey outbox(CallId call, StudentNumber student, OutboxRow.Kind kind, String subject) {
        return new ItemKey(outbox(call, shard(student.value())), student + "#" + kind + "#" + subject);
    }

    /** A notification for a student. */
    static Query outbox(CallId call, StudentNumber student) {
        return Query.of(outbox(call, shard(student.value())), student + "#");
    }

    static ItemKey limit(CallId call, String person, LimitedAct act, Instant begin) {
        return new ItemKey(Family.LIMITS.partition(call, shard(person)), person + "#" + act + "#" + time(begin));
    }

    static String trials(CallId call) {
        return Family.TRIALS.partition(call);
    }

    static ItemKey trial(CallId call, TrialId trial) {
        return new ItemKey(trials(call), trial.value());
    }

    static String pieces(CallId call, TrialId trial) {
        return Family.TRIALS.partition(call, trial);
    }

    static ItemKey piece(CallId call, TrialId trial, String kind, int number) {
        return new ItemKey(pieces(call, trial), kind + String.format(Locale.ROOT, "#%06d", number));
    }

    static String objections(CallId call, int publication) {
        return Family.OBJECTIONS.partition(call, publication);
    }

    static ItemKey objection(CallId call, int publication, StudentNumber student) {
        return new ItemKey(objections(call, publication), student.value());
    }

    static String trail(String call, String shard) {
        return Family.TRAIL.partition(call, shard);
    }

    static ItemKey trail(String call, TrailEntry entry) {
        return new ItemKey(trail(call, shard(entry.id())), time(entry.at()) + "#" + entry.id());
    }

    /** The entries of a shard from this instant on. */
    static Query trailSince(String call, String shard, Instant from) {
        // no entry's key is a bare time, so continuing after it leaves nothing out
        return Query.of(trail(call, shard)).after(new ItemKey(trail(call, shard), time(from)).attributes());
    }

    static String chain(String trail) {
        return Family.CHAIN.partition(trail);
    }

    static ItemKey block(String trail, long number) {
        return new ItemKey(chain(trail), BLOCK + String.format(Locale.ROOT, "%012d", number));
    }

    static ItemKey chainHead(String trail) {
        return new ItemKey(chain(trail), "HEAD");
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
