package tr.edu.metu.ico.functions.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.EntryId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;

/**
 * An entry of a student's ledger.
 *
 * @param kind          {@code LINE}, {@code WITHDREW}, {@code GRANTED}, {@code PAID}, {@code INTERNATIONAL} or
 *                      {@code CANCELS}
 * @param participation what happened, or the penalty that was paid
 * @param call          the call withdrawn from, the call whose grant passed on, or the call whose score was reduced
 * @param outcome       how the student withdrew
 * @param penalty       which later applications pay for a late withdrawal
 * @param entry         the entry that no longer counts
 * @param reason        why an officer wrote it; absent for what follows from a published call
 * @param cancelledBy   the entry that cancelled this one
 */
public record LedgerEntryBody(
        String id,
        Instant at,
        String kind,
        Optional<ParticipationBody> participation,
        Optional<String> call,
        Optional<String> outcome,
        Optional<PenaltyBody> penalty,
        Optional<Boolean> international,
        Optional<String> entry,
        Optional<String> reason,
        Optional<String> author,
        Optional<String> cancelledBy) {

    /** @param ledger all entries of the student */
    static LedgerEntryBody of(LedgerEntry entry, List<LedgerEntry> ledger) {
        var content = entry.content();
        return new LedgerEntryBody(
                entry.id().value(),
                entry.at(),
                kind(content),
                participation(content),
                call(content).map(CallId::value),
                content instanceof Content.Withdrew(var _, var outcome, var _)
                        ? Optional.of(outcome.name())
                        : Optional.empty(),
                content instanceof Content.Withdrew(var _, var _, var penalty)
                        ? penalty.map(PenaltyBody::of)
                        : Optional.empty(),
                content instanceof Content.International(var international)
                        ? Optional.of(international)
                        : Optional.empty(),
                content instanceof Content.Cancels(var cancelled) ? Optional.of(cancelled.value()) : Optional.empty(),
                entry.note().map(LedgerEntry.Note::reason),
                entry.note().map(LedgerEntry.Note::author),
                canceller(entry.id(), ledger));
    }

    private static String kind(Content content) {
        return switch (content) {
            case Content.Line _ -> "LINE";
            case Content.Withdrew _ -> "WITHDREW";
            case Content.Granted _ -> "GRANTED";
            case Content.Paid _ -> "PAID";
            case Content.International _ -> "INTERNATIONAL";
            case Content.Cancels _ -> "CANCELS";
        };
    }

    private static Optional<ParticipationBody> participation(Content content) {
        return switch (content) {
            case Content.Line(var line) -> Optional.of(ParticipationBody.of(line));
            case Content.Paid(var penalty, var _) -> Optional.of(ParticipationBody.of(penalty));
            case Content.Withdrew _, Content.Granted _, Content.International _, Content.Cancels _ -> Optional.empty();
        };
    }

    private static Optional<CallId> call(Content content) {
        return switch (content) {
            case Content.Withdrew(var call, var _, var _) -> Optional.of(call);
            case Content.Granted(var call) -> Optional.of(call);
            case Content.Paid(var _, var by) -> Optional.of(by);
            case Content.Line _, Content.International _, Content.Cancels _ -> Optional.empty();
        };
    }

    private static Optional<String> canceller(EntryId id, List<LedgerEntry> ledger) {
        return ledger.stream()
                .filter(other -> other.content() instanceof Content.Cancels(var cancelled) && cancelled.equals(id))
                .map(other -> other.id().value())
                .findFirst();
    }
}
