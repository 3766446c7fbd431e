package tr.edu.metu.ico.adapters.dynamo;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The kinds of items in the single table. Every partition key begins with its kind, so that the template can grant access with
 * one pattern per kind that matches no other kind (decision 0040).
 */
public enum Family {
    /** The single list of calls. */
    CALLS(true, false),
    /** The single list of drafts of calls. */
    DRAFTS(true, false),
    /** The single directory of officers. */
    OFFICERS(true, false),
    /** The single list of who decides in a coordinator's place. */
    DEPUTIES(true, false),
    /** The single list of the office's news. */
    NEWS(true, false),
    /** Every version of an item of news. */
    NEWS_VERSIONS(false, false),
    /** The call itself, its draft, definitions, versions and checked runs. */
    CALL(false, false),
    /** What a student's write checks instead of the call item. */
    GATES(false, false),
    /** All of a student's data in a call: application, documents, review, petitions, withdrawal. */
    APPLICATIONS(false, false),
    IMPORTS(false, false),
    /** Rows and bad lines of imported files. */
    ROWS(false, false),
    /** Rows of official runs. */
    RUNS(false, false),
    GRANTS(false, false),
    /** What became of placements: nomination, the host's decision, completion. */
    MOBILITIES(false, false),
    OBJECTIONS(false, false),
    /** Entries of audit trails. */
    TRAIL(false, false),
    /** Links of audit trails. */
    CHAIN(false, false),
    /** Entries of the ledger of stays and penalties. */
    LEDGER(false, false),
    /** The single list of calls whose results are in the ledger. */
    LEDGER_CALLS(true, false),
    /** Notices to people, and whether they were delivered. */
    OUTBOX(false, false),
    /** Names and addresses of people who have logged in. */
    CONTACTS(false, false),
    /** Who is doing what only one may do at a time. */
    LEASES(true, false),
    /** How often a person did something, kept for an hour. */
    LIMITS(false, false),
    TRIALS(false, false),
    /** Files that staff requested, kept for a week. */
    FILES(false, false),
    /** A student's letters in a call. */
    LETTERS(false, false),
    /** A letter under its code, as anybody who holds the code may see it. */
    LETTER_CODES(false, false),
    /** What happened to an application since its letters were made. */
    LETTER_MARKS(false, false),
    /** The single list of requests to erase data. */
    ERASURES(true, false),
    /** Partitions of an index: the applications of a department. */
    DEPARTMENTS(false, true),
    /** Partitions of an index: documents to be judged. */
    DOCUMENT_WORK(false, true),
    /** Partitions of an index: submissions to be decided on. */
    REVIEW_WORK(false, true),
    /** Partitions of an index: notices to be sent, and those of a call that an officer is to look at. */
    NOTICE_WORK(false, true),
    /** Partitions of an index: entries of audit trails by the student they name. */
    TRAIL_STUDENTS(false, true);

    private static final String SEPARATOR = "#";

    private final boolean one;
    private final boolean indexed;

    Family(boolean one, boolean indexed) {
        this.one = one;
        this.indexed = indexed;
    }

    /** The family of a partition. @throws IllegalArgumentException if there is none */
    public static Family of(String partition) {
        var kind = partition.split(SEPARATOR, 2)[0];
        return Arrays.stream(values())
                .filter(family -> family.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family has the partition " + partition));
    }

    /** The pattern in a policy that matches every partition of this family and no other. */
    public String pattern() {
        return one ? kind() : kind() + SEPARATOR + "*";
    }

    /** Whether its partitions belong to an index, not to the table itself. */
    public boolean indexed() {
        return indexed;
    }

    /** The partition of the family with these parts; without parts, its only partition. */
    String partition(Object... parts) {
        if (one != (parts.length == 0)) {
            throw new IllegalArgumentException(this + (one ? " has one partition" : " has a partition for each call"));
        }
        var texts = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        return one ? kind() : kind() + SEPARATOR + texts;
    }

    private String kind() {
        return name().replace('_', '-');
    }
}
