package tr.edu.metu.ico.functions.lists;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/**
 * The first page of a list, or a later one.
 *
 * @param request  what is asked for, see {@link ListRequest#fingerprint}
 * @param recorded whether the list is ordered by the records of students
 * @param asOf     when the first page was read
 * @param records  the records in force
 */
record ListTurn(String request, boolean recorded, Optional<ListCursor> cursor, Instant asOf, String records) {

    /**
     * The turn that is asked for.
     *
     * @param list the name of the list
     * @throws tr.edu.metu.ico.functions.refusal.Refusal when the order of the list has changed since the first page
     */
    static ListTurn of(String list, ListRequest asked, boolean recorded, Call call, Instant now) {
        var request = asked.fingerprint(list, call.id());
        var cursor = asked.cursor().map(text -> ListCursor.of(text, request));
        var records = call.imported(ImportKind.RECORDS).map(ImportId::value).orElse("");
        cursor.filter(begun -> recorded && !begun.records().equals(records)).ifPresent(_ -> {
            throw ListCursor.listChanged();
        });
        return new ListTurn(
                request, recorded, cursor, cursor.map(ListCursor::asOf).orElse(now), records);
    }

    /** The place that the page before ended with. @param recalled finds the place of a row by its id, in an order by records */
    Optional<ListPlace> after(Function<String, ListPlace> recalled) {
        return cursor.map(
                end -> recorded ? recalled.apply(end.last()) : new ListPlace(end.rank(), end.key(), end.last()));
    }

    /** The cursor of the page after this place. */
    String next(ListPlace end) {
        return new ListCursor(request, asOf, records, end.rank(), recorded ? "" : end.key(), end.id()).text();
    }
}
