package tr.edu.metu.ico.functions.lists;

import java.time.DateTimeException;
import java.time.Instant;
import tr.edu.metu.ico.call.UrlText;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * Where the next page starts. It holds no personal data but the student number, since it stands in addresses: the key of the
 * last row is looked up again.
 *
 * @param request what was asked for, see {@link ListRequest#fingerprint}
 * @param asOf    rows are ordered as they were at this instant
 * @param records the records of students by which they are ordered; empty when there were none
 * @param rank    of the last row
 * @param key     of the last row, where it is an instant
 * @param last    id of the last row
 */
record ListCursor(String request, Instant asOf, String records, int rank, String key, String last) {

    static final String EN = "cursor must be the next value of the previous page of the same list.";
    static final String TR = "cursor, aynı listenin önceki sayfasındaki next değeri olmalıdır.";

    private static final int PARTS = 6;

    /**
     * The cursor that a page returned.
     *
     * @param request what is asked for now
     */
    static ListCursor of(String text, String request) {
        var cursor = BodyFields.parsed("cursor", () -> read(text), EN, TR);
        if (!cursor.request().equals(request)) {
            throw Refusal.malformed("cursor", EN, TR);
        }
        return cursor;
    }

    private static ListCursor read(String text) {
        var parts = UrlText.decoded(text).split("\\|", -1);
        if (parts.length != PARTS) {
            throw new DateTimeException("cursor");
        }
        return new ListCursor(
                parts[0],
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                parts[2],
                Integer.parseInt(parts[3]),
                parts[4],
                parts[5]);
    }

    /** In a form safe for addresses. */
    String text() {
        return UrlText.encoded(
                String.join("|", request, Long.toString(asOf.toEpochMilli()), records, rank + "", key, last));
    }

    /** The records were replaced between two pages, so that names and averages may stand in another order. */
    static Refusal listChanged() {
        return Refusal.conflict(
                "LIST_CHANGED",
                "The records of the students were replaced while you turned the pages. Begin the list again.",
                "Siz sayfaları çevirirken öğrenci kayıtları değişti. Listeye baştan başlayın.");
    }
}
