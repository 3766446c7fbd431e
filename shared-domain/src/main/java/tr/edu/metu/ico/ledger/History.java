package tr.edu.metu.ico.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.KnownLine.Origin;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;

/**
 * What one call knows of a student's history: the lines the office imported for it, and the ledger. What follows from
 * other calls counts if it happened before this call's deadline, so that concurrent calls do not affect each other
 * (reading A-39); officers' entries always count. A late withdrawal has the scope recorded with it, otherwise the one
 * its call announced.
 */
public final class History {
    private final Call call;
    private final AnnouncedPenalties penalties;
    private final List<LedgerEntry> counting;

    private History(Call call, List<LedgerEntry> ledger, AnnouncedPenalties penalties) {
        this.call = call;
        this.penalties = penalties;
        var known = ledger.stream()
                .filter(entry -> entry.id().byHand() || knownInTime(entry))
                .toList();
        var cancelled = known.stream()
                .flatMap(entry -> entry.content() instanceof Content.Cancels(var id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toSet());
        counting = known.stream()
                .filter(entry -> !cancelled.contains(entry.id()))
                .sorted(LedgerEntry.BY_TIME)
                .toList();
    }

    /** The applicant as imported, extended by the ledger. */
    public static Applicant complete(
            Call call, Applicant imported, List<LedgerEntry> ledger, AnnouncedPenalties penalties) {
        var history = new History(call, ledger, penalties);
        var lines =
                history.lines(imported.history()).stream().map(KnownLine::line).toList();
        return imported.withHistory(lines, history.international());
    }

    /** The same lines, each with where it is known from. */
    public static List<KnownLine> known(
            Call call, Applicant imported, List<LedgerEntry> ledger, AnnouncedPenalties penalties) {
        return new History(call, ledger, penalties).lines(imported.history());
    }

    private boolean knownInTime(LedgerEntry entry) {
        return entry.at().isBefore(call.calendar().closesAt())
                && !from(entry.content()).equals(Optional.of(call.id()));
    }

    private static Optional<CallId> from(Content content) {
        return switch (content) {
            case Content.Line(var participation) -> participation.call();
            case Content.Withdrew(var from, var _, var _) -> Optional.of(from);
            case Content.Granted(var in) -> Optional.of(in);
            case Content.Paid(var _, var by) -> Optional.of(by);
            case Content.International _, Content.Cancels _ -> Optional.empty();
        };
    }

    private List<KnownLine> lines(List<Participation> imported) {
        var ledger = Stream.concat(entered(), withdrawals()).toList();
        return Stream.concat(
                        imported.stream()
                                .map(this::granted)
                                .filter(line -> ledger.stream().noneMatch(known -> same(known.line(), line)))
                                .map(line -> new KnownLine(line, Origin.OFFICE_FILE)),
                        ledger.stream())
                .map(known -> known.with(penalised(paid(known.line()))))
                .sorted(Comparator.comparing(KnownLine::line))
                .toList();
    }

    private Stream<KnownLine> entered() {
        var byHand = counting.stream()
                .filter(entry -> entry.id().byHand())
                .flatMap(entry -> line(entry).stream())
                .toList();
        return counting.stream()
                .flatMap(entry -> line(entry)
                        .filter(line -> entry.id().byHand() || !enteredByHand(line, byHand))
                        .map(line -> new KnownLine(granted(line), origin(entry)))
                        .stream());
    }

    private static Optional<Participation> line(LedgerEntry entry) {
        return entry.content() instanceof Content.Line(var participation)
                ? Optional.of(participation)
                : Optional.empty();
    }

    /** An officer's line on the same completed mobility supersedes the one that follows from the mobility's status. */
    private static boolean enteredByHand(Participation line, List<Participation> byHand) {
        return line.outcome() == Outcome.BENEFITED && byHand.stream().anyMatch(entered -> same(entered, line));
    }

    private static Origin origin(LedgerEntry entry) {
        return entry.id().byHand() ? Origin.OFFICER : Origin.CALL;
    }

    /** A grant that was passed on supersedes the result of the same selection. */
    private Participation granted(Participation line) {
        boolean since = line.outcome() == Outcome.SELECTED_ZERO_GRANT
                && contents(Content.Granted.class)
                        .anyMatch(granted -> line.call().equals(Optional.of(granted.call())));
        return since ? line.with(Outcome.SELECTED_AND_GRANTED) : line;
    }

    /** A withdrawal has the programme and level of the selection it gave back. */
    private Stream<KnownLine> withdrawals() {
        return contents(Content.Withdrew.class)
                .flatMap(withdrew -> entered()
                        .map(KnownLine::line)
                        .filter(line -> line.call().equals(Optional.of(withdrew.call())))
                        .filter(line -> !line.outcome().withdrawn())
                        .limit(1)
                        .map(line -> new Participation(
                                        line.programme(),
                                        line.level(),
                                        withdrew.outcome(),
                                        0,
                                        line.call(),
                                        Optional.empty())
                                .withPenalty(withdrew.penalty())))
                .map(line -> new KnownLine(line, Origin.CALL));
    }

    /** The office's file and the ledger describe the same event where both name the call. */
    private static boolean same(Participation known, Participation line) {
        return line.call().isPresent() && sameOrigin(known, line) && known.outcome() == line.outcome();
    }

    private static boolean sameOrigin(Participation one, Participation other) {
        return one.programme().equals(other.programme())
                && one.level().sameCycle(other.level())
                && one.call().equals(other.call());
    }

    /** With the call that paid for it, unless that is this call: rescoring deducts the same points again. */
    private Participation paid(Participation line) {
        if (line.outcome() != Outcome.LATE_WITHDRAWAL) {
            return line;
        }
        var ledger = contents(Content.Paid.class)
                .filter(paid -> sameOrigin(paid.penalty(), line))
                .map(Content.Paid::by)
                .min(Comparator.naturalOrder());
        return line.paidBy(line.consumedBy().filter(by -> !by.equals(call.id())).or(() -> ledger));
    }

    private Participation penalised(Participation line) {
        return line.outcome() == Outcome.LATE_WITHDRAWAL && line.penalty().isEmpty()
                ? line.call().flatMap(penalties::of).map(line::penalised).orElse(line)
                : line;
    }

    /** The office's latest decision on it. */
    private Optional<Boolean> international() {
        return contents(Content.International.class)
                .map(Content.International::international)
                .reduce((_, later) -> later);
    }

    private <C extends Content> Stream<C> contents(Class<C> kind) {
        return counting.stream()
                .map(LedgerEntry::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
