package tr.edu.metu.ico.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.ledger.LedgerEntry.Content;

/**
 * What the latest publication of a call adds to the ledger. The first adds what follows from it. A correction keeps
 * what still holds with its time, adds what is new, and cancels what no longer holds; nothing is removed, and officers'
 * entries stay. A retry after a partial write adds the missing part.
 */
public final class Correction {

    private final Call call;
    private final int erratum;
    private final Instant correctedAt;

    private Correction(Call call) {
        this.call = call;
        erratum = call.publications().size() - 1;
        correctedAt = call.publication().orElseThrow().at();
    }

    /**
     * The entries to write, ordered by student.
     *
     * @param following what follows from the latest publication
     * @param ledger    all entries of the ledger
     */
    public static List<LedgerEntry> of(
            Call call, List<LedgerEntry> following, Map<StudentNumber, List<LedgerEntry>> ledger) {
        var correction = new Correction(call);
        if (correction.erratum == 0) {
            return following;
        }
        var next = following.stream().collect(groupingBy(LedgerEntry::student));
        var students = new TreeSet<>(ledger.keySet());
        students.addAll(next.keySet());
        return students.stream()
                .flatMap(student ->
                        correction.of(next.getOrDefault(student, List.of()), ledger.getOrDefault(student, List.of())))
                .toList();
    }

    private Stream<LedgerEntry> of(List<LedgerEntry> following, List<LedgerEntry> known) {
        var holding = holding(known);
        var added = following.stream()
                .filter(entry ->
                        holding.stream().noneMatch(held -> held.content().equals(entry.content())))
                .map(entry -> entry.inErratum(erratum));
        var voided = holding.stream()
                .filter(held ->
                        following.stream().noneMatch(entry -> entry.content().equals(held.content())))
                .map(held -> held.voided(correctedAt));
        return Stream.concat(added, voided);
    }

    /** What earlier publications added and no correction has cancelled. */
    private List<LedgerEntry> holding(List<LedgerEntry> known) {
        var voided = known.stream()
                .filter(entry -> !entry.id().byHand())
                .flatMap(entry -> entry.content() instanceof Content.Cancels(var id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toSet());
        return known.stream()
                .filter(entry -> entry.id().followsFromResult(call.id()) && !voided.contains(entry.id()))
                .toList();
    }
}
