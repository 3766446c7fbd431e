package tr.edu.metu.ico.functions.ledger;

import java.util.Optional;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;

/**
 * An officer's entry in a ledger.
 *
 * @param kind          {@code LINE} with participation, {@code INTERNATIONAL} with international, {@code CANCELS} with
 *                      entry
 * @param international whether the student counts as international (reading A-12)
 * @param entry         the entry that should no longer count
 */
public record EntryRequestBody(
        String kind,
        Optional<ParticipationBody> participation,
        Optional<Boolean> international,
        Optional<String> entry,
        String reason) {

    Content content() {
        return switch (kind) {
            case "LINE" ->
                new Content.Line(
                        BodyFields.required("participation", participation).participation());
            case "INTERNATIONAL" -> new Content.International(BodyFields.required("international", international));
            case "CANCELS" -> new Content.Cancels(id(BodyFields.required("entry", entry)));
            default ->
                throw Refusal.malformed(
                        "kind",
                        "kind must be LINE, INTERNATIONAL or CANCELS.",
                        "kind LINE, INTERNATIONAL ya da CANCELS olmalıdır.");
        };
    }

    private static EntryId id(String entry) {
        return BodyFields.parsed(
                "entry",
                () -> new EntryId(entry),
                "entry must be the id of an entry of the ledger.",
                "entry, geçmiş kayıtlarındaki bir kaydın kimliği olmalıdır.");
    }
}
