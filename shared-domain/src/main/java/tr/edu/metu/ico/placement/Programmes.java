package tr.edu.metu.ico.placement;

import java.util.Arrays;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/**
 * The programmes, by index. The arrays are not copied: a nationwide market is large.
 *
 * @param capacity      seats by programme
 * @param reservedSeats how many of them are for the reserved group, by programme
 * @param country       index of the capped country each lies in; {@link #UNCAPPED} where no cap applies
 * @param countryCap    most placements in a country, by index of the country (reading A-21)
 */
public record Programmes(
        int[] capacity,
        int[] reservedSeats,
        int[] country,
        int[] countryCap,
        ReserveOrder order,
        ReserveFallback fallback) {
    /** No cap applies to the country of a programme. */
    public static final int UNCAPPED = -1;

    public Programmes {
        if (reservedSeats.length != capacity.length || country.length != capacity.length) {
            throw new IllegalArgumentException("capacity, reservedSeats and country must be as many");
        }
        for (int programme = 0; programme < capacity.length; programme++) {
            if (reservedSeats[programme] < 0 || reservedSeats[programme] > capacity[programme]) {
                throw new IllegalArgumentException("reservedSeats must be from 0 to capacity");
            }
            if (country[programme] < UNCAPPED || country[programme] >= countryCap.length) {
                throw new IllegalArgumentException("country must name a cap");
            }
            if (country[programme] != UNCAPPED && reservedSeats[programme] > 0) {
                throw new IllegalArgumentException("a programme has reserved seats or a capped country, not both");
            }
        }
        for (int cap : countryCap) {
            if (cap < 0) {
                throw new IllegalArgumentException("countryCap must not be negative");
            }
        }
    }

    /** Programmes with seats for everybody and no caps. */
    public static Programmes open(int... capacity) {
        return reserving(capacity, new int[capacity.length], ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
    }

    /** Programmes some of whose seats are reserved; no caps. */
    public static Programmes reserving(
            int[] capacity, int[] reservedSeats, ReserveOrder order, ReserveFallback fallback) {
        int[] uncapped = new int[capacity.length];
        Arrays.fill(uncapped, UNCAPPED);
        return new Programmes(capacity, reservedSeats, uncapped, new int[0], order, fallback);
    }

    /** Programmes under caps on the placements in a country; no reserved seats. */
    public static Programmes capped(int[] capacity, int[] country, int... countryCap) {
        return new Programmes(
                capacity,
                new int[capacity.length],
                country,
                countryCap,
                ReserveOrder.RESERVE_FIRST,
                ReserveFallback.BOTH_WAYS);
    }

    /** The number of programmes. */
    public int count() {
        return capacity.length;
    }

    /** Whether each seat is simply for the best applicant: no groups, no caps. */
    boolean plain(boolean nobodyIsReserved) {
        return countryCap.length == 0 && (nobodyIsReserved || order != ReserveOrder.SEPARATE && noneReserved());
    }

    private boolean noneReserved() {
        int sum = 0;
        for (int seats : reservedSeats) {
            sum |= seats;
        }
        return sum == 0;
    }
}
