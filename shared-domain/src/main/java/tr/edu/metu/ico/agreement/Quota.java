package tr.edu.metu.ico.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A number of places that the office sets for a call.
 *
 * @param code   the country, for {@code SEATS} always {@value #ALL}, for {@code RESERVED} the group they are reserved
 *               for
 * @param places 0 to {@value #MOST}
 */
public record Quota(Kind kind, String code, int places) implements Comparable<Quota> {

    public static final String ALL = "ALL";
    public static final String RESEARCH_ASSISTANTS = "RESEARCH_ASSISTANTS";
    public static final int MOST = 10_000;

    public Quota {
        checkCode(kind, code);
        if (places < 0 || places > MOST) {
            throw new IllegalArgumentException("places must be between 0 and " + MOST);
        }
    }

    /** The places that the office set for this; empty when it set none. */
    public static OptionalInt placesOf(Collection<Quota> quotas, Kind kind, String code) {
        return quotas.stream()
                .filter(quota -> quota.kind() == kind && quota.code().equals(code))
                .mapToInt(Quota::places)
                .findFirst();
    }

    private static void checkCode(Kind kind, String code) {
        boolean fits = switch (kind) {
            case GRANTS, COUNTRY_CAP -> new CountryCode(code).value().equals(code);
            case SEATS -> code.equals(ALL);
            case RESERVED -> code.equals(RESEARCH_ASSISTANTS);
        };
        if (!fits) {
            throw new IllegalArgumentException("code does not fit to " + kind);
        }
    }

    @Override
    public int compareTo(Quota other) {
        return Comparator.comparing(Quota::kind)
                .thenComparing(Quota::code)
                .thenComparing(Quota::places)
                .compare(this, other);
    }

    /** What the places are for. */
    public enum Kind {
        /** Grants of a country, over all its universities. */
        GRANTS,
        /** The most students a country may get. */
        COUNTRY_CAP,
        /** Seats in a call that ranks all applicants in one list. */
        SEATS,
        /** Seats on such a list reserved for a group. */
        RESERVED
    }
}
