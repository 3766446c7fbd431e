package tr.edu.metu.ico.checker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tr.edu.metu.ico.checker.Contenders.Wanted;
import tr.edu.metu.ico.placement.Programmes;
import tr.edu.metu.ico.rule.ReserveFallback;

/** Whom a programme with reserved seats chooses among all who want it: the rule taken literally (reading A-24). */
final class ReservedChoice {
    private final List<Wanted> bestFirst;
    private final Set<Wanted> inReservedSeats = new HashSet<>();
    private final Set<Wanted> all = new HashSet<>();

    ReservedChoice(Programmes programmes, int programme, List<Wanted> bestFirst) {
        this.bestFirst = bestFirst;
        int reserved = programmes.reservedSeats()[programme];
        int open = programmes.capacity()[programme] - reserved;
        switch (programmes.order()) {
            case RESERVE_FIRST -> {
                int vacant = reserved - reservedSeats(reserved);
                openSeats(open + vacant, _ -> true);
            }
            case OPEN_FIRST -> {
                openSeats(open, _ -> true);
                int vacant = reserved - reservedSeats(reserved);
                openSeats(vacant, _ -> true);
            }
            case SEPARATE -> {
                int vacant = reserved - reservedSeats(reserved);
                int openVacant = open - openSeats(open, one -> !one.reserved());
                openSeats(vacant, one -> !one.reserved());
                if (programmes.fallback() == ReserveFallback.BOTH_WAYS) {
                    openSeats(openVacant, Wanted::reserved);
                }
            }
        }
    }

    Set<Wanted> inReservedSeats() {
        return inReservedSeats;
    }

    Set<Wanted> all() {
        return all;
    }

    private int reservedSeats(int seats) {
        var next = next(seats, Wanted::reserved);
        inReservedSeats.addAll(next);
        all.addAll(next);
        return next.size();
    }

    private int openSeats(int seats, Predicate<Wanted> who) {
        var next = next(seats, who);
        all.addAll(next);
        return next.size();
    }

    /** The best who have no seat yet. */
    private List<Wanted> next(int seats, Predicate<Wanted> who) {
        return bestFirst.stream()
                .filter(one -> !all.contains(one))
                .filter(who)
                .limit(seats)
                .toList();
    }
}
