package tr.edu.metu.ico.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * Travel support by distance: EUR, once.
 *
 * @param lowest  the smallest amount that the announcement names
 * @param highest the largest amount that the announcement names
 * @param bands   ordered by distance, none overlapping; every amount lies between lowest and highest
 */
public record TravelBands(BigDecimal lowest, BigDecimal highest, List<Band> bands) {

    public TravelBands {
        lowest = Parameter.euros("lowest", lowest);
        highest = Parameter.euros("highest", highest);
        bands = List.copyOf(bands);
        Fault.unless(
                lowest.compareTo(highest) <= 0,
                "lowest",
                "lowest (" + lowest + ") must not be above highest (" + highest + ").",
                "lowest (" + lowest + "), highest (" + highest + ") değerinden büyük olamaz.");
        for (int i = 0; i < bands.size(); i++) {
            var field = "bands[" + i + "]";
            int from = bands.get(i).fromKm();
            Fault.unless(
                    bands.get(i).within(lowest, highest),
                    field,
                    "The band from " + from + " km on must pay between lowest (" + lowest + ") and highest (" + highest
                            + ").",
                    from + " km'den başlayan dilimin tutarları lowest (" + lowest + ") ile highest (" + highest
                            + ") arasında olmalıdır.");
            Fault.unless(
                    i == 0 || bands.get(i).after(bands.get(i - 1)),
                    field,
                    "The band from " + from + " km on must begin after the band before it ends.",
                    from + " km'den başlayan dilim, kendinden önceki dilim bittikten sonra başlamalıdır.");
        }
    }

    /** The band of this distance in km; empty when the table has none. */
    public Optional<Band> at(int km) {
        return bands.stream()
                .filter(band -> band.fromKm() <= km
                        && band.toKm().filter(last -> last < km).isEmpty())
                .findFirst();
    }

    /** Whether the announcement allows this amount. */
    public boolean allows(BigDecimal amount) {
        return amount.compareTo(lowest) >= 0 && amount.compareTo(highest) <= 0;
    }

    /**
     * Distances paid at the same rate.
     *
     * @param toKm     the last kilometre; empty for every longer distance
     * @param standard EUR
     * @param green    EUR for sustainable travel; empty where there is no such rate
     */
    public record Band(int fromKm, Optional<Integer> toKm, BigDecimal standard, Optional<BigDecimal> green) {
        private static final int FARTHEST_KM = 20_040;

        public Band {
            Parameter.between("fromKm", fromKm, 0, FARTHEST_KM);
            toKm.ifPresent(last -> Parameter.between("toKm", last, fromKm, FARTHEST_KM));
            standard = Parameter.euros("standard", standard);
            green = green.map(amount -> Parameter.euros("green", amount));
        }

        private boolean within(BigDecimal lowest, BigDecimal highest) {
            return Stream.concat(Stream.of(standard), green.stream())
                    .allMatch(amount -> amount.compareTo(lowest) >= 0 && amount.compareTo(highest) <= 0);
        }

        private boolean after(Band before) {
            return before.toKm.filter(last -> last < fromKm).isPresent();
        }
    }
}
