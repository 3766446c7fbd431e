package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** An entry of the ledger as an item. */
final class LedgerItem {

    private LedgerItem() {}

    static Map<String, AttributeValue> from(LedgerEntry entry) {
        var item = ItemWriter.item(ItemKey.ledger(entry.student(), entry.id()))
                .text("student", entry.student())
                .text("id", entry.id())
                .instant("at", entry.at())
                .part("note", entry.note(), LedgerItem::note);
        return content(item, entry.content()).done();
    }

    private static ItemWriter content(ItemWriter item, Content content) {
        return switch (content) {
            case Content.Line(var line) ->
                item.text("kind", "LINE").part("line", ParticipationsItem.participation(line));
            case Content.Withdrew(var call, var outcome, var penalty) ->
                item.text("kind", "WITHDREW")
                        .text("call", call)
                        .text("outcome", outcome)
                        .part("penalty", penalty, PenaltyItem::from);
            case Content.Granted(var call) -> item.text("kind", "GRANTED").text("call", call);
            case Content.Paid(var penalty, var by) ->
                item.text("kind", "PAID")
                        .part("line", ParticipationsItem.participation(penalty))
                        .text("call", by);
            case Content.International(var international) ->
                item.text("kind", "INTERNATIONAL").flag("international", international);
            case Content.Cancels(var cancelled) -> item.text("kind", "CANCELS").text("cancelled", cancelled);
        };
    }

    private static ItemWriter note(LedgerEntry.Note note) {
        return ItemWriter.part().text("reason", note.reason()).text("author", note.author());
    }

    static LedgerEntry read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new LedgerEntry(
                new StudentNumber(item.text("student")),
                new EntryId(item.text("id")),
                item.instant("at"),
                content(item),
                item.part("note", note -> new LedgerEntry.Note(note.text("reason"), note.text("author"))));
    }

    private static Content content(ItemReader item) {
        return switch (item.text("kind")) {
            case "LINE" -> new Content.Line(line(item));
            case "WITHDREW" ->
                new Content.Withdrew(
                        call(item),
                        Participation.Outcome.valueOf(item.text("outcome")),
                        item.part("penalty", PenaltyItem::read));
            case "GRANTED" -> new Content.Granted(call(item));
            case "PAID" -> new Content.Paid(line(item), call(item));
            case "INTERNATIONAL" -> new Content.International(item.flag("international"));
            case "CANCELS" -> new Content.Cancels(new EntryId(item.text("cancelled")));
            default -> throw new IllegalStateException("an item of the ledger is of no known kind");
        };
    }

    private static Participation line(ItemReader item) {
        return ParticipationsItem.participation(item.part("line"));
    }

    private static CallId call(ItemReader item) {
        return new CallId(item.text("call"));
    }

    /** What a withdrawal leaves in the ledger, written together with it. */
    static List<Write> writes(Withdrawal withdrawal) {
        return LedgerEntry.of(withdrawal).map(entry -> Write.put(from(entry))).stream()
                .toList();
    }
}
