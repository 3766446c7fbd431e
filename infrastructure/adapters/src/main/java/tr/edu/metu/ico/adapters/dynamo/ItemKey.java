package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.Sha256;

/**
 * Where each kind of item is stored in the single table. A partition begins with its {@link Family}, by which the template
 * grants access.
 *
 * <pre>
 *   item                partition                          sort
 *   call                CALL#{call}                        META
 *   definition          CALL#{call}                        DEFINITION#{digest}
 *   its version         CALL#{call}                        VERSION#{number}
 *   retention finished  CALL#{call}                        RETENTION#{kind}
 *   checked run         CALL#{call}                        RUN#{run}
 *   draft of a call     CALL#{call}                        DRAFT
 *   gate                GATES#{call}                       {shard}
 *   name of a draft     DRAFTS                             {call}
 *   name of a call      CALLS                              {call}
 *   officer             OFFICERS                           {id}                 expires
 *   deputies            DEPUTIES                           {department}
 *   item of news        NEWS                               {news}
 *   its version         NEWS-VERSIONS#{news}               {version}
 *   application         APPLICATIONS#{call}#{shard}        {student}#APPLICATION
 *   document            APPLICATIONS#{call}#{shard}        {student}#DOCUMENT#{document}
 *   file of a petition  APPLICATIONS#{call}#{shard}        {student}#PETITION-DOCUMENT#{document}
 *   file for the grant  APPLICATIONS#{call}#{shard}        {student}#GRANT-DOCUMENT#{document}
 *   review              APPLICATIONS#{call}#{shard}        {student}#REVIEW
 *   submission's work   APPLICATIONS#{call}#{shard}        {student}#TASK
 *   hint on a document  APPLICATIONS#{call}#{shard}        {student}#HINT#{document}
 *   who looked at it    APPLICATIONS#{call}#{shard}        {student}#OPENING#{document}
 *   comment of staff    APPLICATIONS#{call}#{shard}        {student}#COMMENT#{comment}
 *   withdrawal          APPLICATIONS#{call}#{shard}        {student}#WITHDRAWAL
 *   petition            APPLICATIONS#{call}#{shard}        {student}#PETITION#{kind}#{version}
 *   ruling              APPLICATIONS#{call}#{shard}        {student}#RULING#{number}
 *   answered request    APPLICATIONS#{call}#{shard}#IDEM   {student}#{key}
 *   answered batch      APPLICATIONS#{call}#{shard}#IDEM   {person}#{key}       expires
 *   each submission     APPLICATIONS#{call}#{shard}#SUBMITTED   {student}#{version}
 *   import              IMPORTS#{call}                     {import}
 *   number of imports   IMPORTS#{call}                     NUMBER#{kind}
 *   its bad lines       ROWS#{call}#{import}#P#{attempt}   {number of the first}
 *   office row          ROWS#{call}#{import}               {university}, {department}, {department}#{level}#{semester}, {quota}#{code}
 *   a student's row     ROWS#{call}#{import}#{shard}       {student}
 *   row of a run        RUNS#{call}#{run}#{shard}          {student}
 *   grant               GRANTS#{call}#RECORDED             {student}#{version}
 *   basis of top-ups    GRANTS#{call}#BASIS                {version}
 *   grant passed on     GRANTS#{call}#PASSED               FROM#{student}
 *   its new holder      GRANTS#{call}#PASSED               TO#{student}
 *   mobility            MOBILITIES#{call}                  {student}
 *   objection           OBJECTIONS#{call}#{publication}    {student}
 *   audit trail         TRAIL#{call}#{shard}               {time}#{id}
 *     in the index      TRAIL-STUDENTS#{student}|SEVERAL   {call}#{time}#{id}
 *   its chain           CHAIN#{call}                       BLOCK#{number}, and HEAD for the number of the last
 *   ledger entry        LEDGER#{shard}                     {student}#{entry}
 *   its audit trail     TRAIL#LEDGER#{shard}, CHAIN#LEDGER as a call's; the same for NEWS and PRIVACY
 *   a call is in it     LEDGER-CALLS                       {call}
 *   what a person did   LIMITS#{call}#{shard}              {person}#{act}#{begin of the window}   expires
 *   row of the outbox   OUTBOX#{call}#{shard}              {recipient}#{kind}#{subject}
 *   contact             CONTACTS#STAFF, CONTACTS#{shard}   {recipient}          expires
 *   refused address     CONTACTS#STAFF, CONTACTS#{shard}   {recipient}#REFUSED  expires
 *   sender of notices   LEASES                             NOTICES
 *   erasure request     ERASURES                           {student}
 *   trial run           TRIALS#{call}                      {trial}              expires
 *   what came of it     TRIALS#{call}#{trial}              {kind}#{number}      expires
 *   requested file      FILES#{call}                       {file}               expires
 *   letter              LETTERS#{call}#{shard}             {student}#{kind}#{language}#{facts}
 *   the same by code    LETTER-CODES#{code}                LETTER
 *   last submission     LETTER-MARKS#{call}#{shard}        {holder}#SUBMISSION
 *   withdrawal          LETTER-MARKS#{call}#{shard}        {holder}#WITHDRAWAL
 *
 *   index byDepartment  DEPARTMENTS#{call}#{department}    {student}            applications only
 *   index byWork: documents to be judged; submissions to decide on (0) or decided on (1); notices to be sent, and those that
 *   an officer is to look at
 *                       DOCUMENT-WORK#{call}#{slot}        {stored at}#{student}#{id}
 *                       REVIEW-WORK#{call}#{department}    {0 or 1}#{received or decided at}#{student}
 *                       NOTICE-WORK#DUE                    {due at}#{call}#{recipient}#{kind}#{subject}
 *                       NOTICE-WORK#{call}                 {state}#{since}#{recipient}#{kind}#{subject}
 * </pre>
 *
 * A student's shard, 00 to 0F, is the first hexadecimal digit of the SHA-256 of the number; the gate of a submission has the
 * same number. A trail entry's shard, 00 to 03, follows from its id.
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

    /** Whether it is the key of a call itself, not of a definition, version, run or draft. */
    public boolean isCall() {
        return Family.of(partition) == Family.CALL && sort.equals(CallKeys.CALL);
    }

    public static String shard(String text) {
        return "0" + Sha256.of(text).hex().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
