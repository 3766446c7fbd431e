package tr.edu.metu.ico.adapters.stream;

import tr.edu.metu.ico.adapters.dynamo.Family;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.call.CallId;

/** What a changed item means for the public site. */
public sealed interface ChangedItem {

    /** A call was announced, amended, moved on, published or cancelled; its definition and imports change with it. */
    record OfCall(CallId call) implements ChangedItem {}

    /** News of the office were written, published or withdrawn. */
    record OfNews() implements ChangedItem {}

    /** No page shows it, or another item that changes in the same transaction stands for it. */
    record Hidden() implements ChangedItem {}

    /**
     * Reads the key of an item. The template's filter lets pass exactly the keys that are not hidden.
     *
     * @throws IllegalArgumentException if it is not a key of the table
     */
    static ChangedItem of(String partition, String sort) {
        var key = new ItemKey(partition, sort);
        return switch (Family.of(partition)) {
            case CALL -> key.isCall() ? new OfCall(new CallId(partition.split("#", 2)[1])) : new Hidden();
            case NEWS -> new OfNews();
            // the current version is written with it
            case NEWS_VERSIONS -> new Hidden();
            // the list of calls and the gates are written together with the call
            case CALLS, GATES -> new Hidden();
            // the call names the import in force, the run that is published and its rows
            case IMPORTS, ROWS, RUNS -> new Hidden();
            // of no call that is announced
            case DRAFTS, TRIALS -> new Hidden();
            // of single people, for whom there is no page
            case APPLICATIONS,
                    GRANTS,
                    MOBILITIES,
                    OBJECTIONS,
                    LEDGER,
                    OUTBOX,
                    CONTACTS,
                    LETTERS,
                    LETTER_MARKS,
                    ERASURES -> new Hidden();
            // of the person who requested it
            case FILES -> new Hidden();
            // shown to those who hold the code, by a function that reads the item
            case LETTER_CODES -> new Hidden();
            // of the office
            case OFFICERS, DEPUTIES, TRAIL, CHAIN, LEDGER_CALLS, LEASES, LIMITS -> new Hidden();
            // an index has no stream
            case DEPARTMENTS, DOCUMENT_WORK, REVIEW_WORK, NOTICE_WORK, TRAIL_STUDENTS -> new Hidden();
        };
    }
}
