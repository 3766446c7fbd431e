package tr.edu.metu.ico.grant;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Who currently holds the grants of a call, and who is next in line for a freed one (reading A-22). */
public final class GrantSuccession {
    private final Map<StudentNumber, GrantHolder> placed;
    private final Set<StudentNumber> passedOn;
    private final Set<StudentNumber> received;
    private final boolean reallocate;

    /** @param reallocate whether freed grants pass on; otherwise they lapse */
    public GrantSuccession(Collection<GrantHolder> placed, Collection<GrantTransfer> transfers, boolean reallocate) {
        this.placed = placed.stream().collect(toMap(GrantHolder::student, Function.identity()));
        passedOn = transfers.stream().map(GrantTransfer::from).collect(toSet());
        received = transfers.stream().map(GrantTransfer::to).collect(toSet());
        this.reallocate = reallocate;
    }

    /** Whether a placed student currently has a grant, from the result or passed on later. */
    public boolean granted(StudentNumber student) {
        return placed.containsKey(student) && (placed.get(student).granted() || received.contains(student));
    }

    /** Who withdrew with a grant that can still pass on, ordered by student. */
    public List<StudentNumber> freed() {
        return placed.values().stream()
                .filter(holder -> holder.withdrawn() && reallocate)
                .map(GrantHolder::student)
                .filter(student -> granted(student) && !passedOn.contains(student))
                .sorted()
                .toList();
    }

    /** Everybody in line for the grant this student freed: placed in the same country, without a grant, best first. */
    public List<StudentNumber> line(StudentNumber from) {
        var country = Optional.ofNullable(placed.get(from)).map(GrantHolder::country);
        return placed.values().stream()
                .filter(holder -> country.equals(Optional.of(holder.country())))
                .filter(holder -> holder.rank().isPresent() && !holder.withdrawn() && !granted(holder.student()))
                .sorted(Comparator.comparing(
                                (GrantHolder holder) -> holder.rank().orElseThrow())
                        .thenComparing(GrantHolder::student))
                .map(GrantHolder::student)
                .toList();
    }

    /**
     * Why a freed grant cannot pass on this way; empty when it can.
     *
     * @param skipped the students to skip; must be exactly those in line before {@code to}
     */
    public Optional<Problem> problem(StudentNumber from, StudentNumber to, Set<StudentNumber> skipped) {
        if (!reallocate) {
            return Optional.of(Problem.of(
                    "from",
                    "GRANTS_LAPSE",
                    "In this call a freed grant lapses; it cannot be passed on.",
                    "Bu çağrıda boşalan hibe kullandırılmaz, devredilemez."));
        }
        if (!freed().contains(from)) {
            return Optional.of(Problem.of(
                    "from",
                    "NOTHING_FREED",
                    "This student has freed no grant that can still be passed on; check the number in from.",
                    "Bu öğrenciden boşalan ve devredilebilecek bir hibe yok; from alanındaki numarayı denetleyin."));
        }
        var line = line(from);
        if (!line.contains(to)) {
            return Optional.of(Problem.of(
                    "to",
                    "NOT_IN_LINE",
                    "A freed grant passes on to a student placed in the same country who asks for a grant and has"
                            + " none.",
                    "Boşalan hibe, aynı ülkeye yerleşmiş, hibe isteyen ve hibesi olmayan bir öğrenciye geçer."));
        }
        return skipped.equals(Set.copyOf(line.subList(0, line.indexOf(to))))
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "skipped",
                        "SKIPPED_WITHOUT_REASON",
                        "skipped must name exactly the students earlier in the queue than the new holder, each"
                                + " with a reason.",
                        "skipped yalnızca sırada daha önde olan öğrencilerin hepsini, gerekçeleriyle içermelidir."));
    }
}
