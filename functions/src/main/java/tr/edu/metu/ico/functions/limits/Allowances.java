package tr.edu.metu.ico.functions.limits;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import tr.edu.metu.ico.limit.Limit;
import tr.edu.metu.ico.limit.LimitedAct;

/** How often one person may perform each action in this installation. */
public final class Allowances {

    private static final int UPLOADS_IN_ALL = 60;
    /** Each reads the audit trails of all calls. */
    private static final int OWN_DATA_AN_HOUR = 5;

    private static final Pattern ENTRY = Pattern.compile("[A-Z]+=[1-9][0-9]{0,6}");

    private final Map<LimitedAct, Limit> limits;

    private Allowances(Map<LimitedAct, Limit> limits) {
        this.limits = limits;
    }

    /** The template's defaults. */
    public static Allowances usual() {
        return read(
                "UPLOAD=60 LINK=600 FILE=30 PETITION=10 OBJECTION=20 SUBMISSION=60 DRAFT=1200 NOTICE=600 LETTER=600");
    }

    /**
     * Reads how many times per hour each action is allowed, such as {@code UPLOAD=60 LINK=600}; every action is named
     * once.
     *
     * @throws IllegalArgumentException naming what is wrong
     */
    public static Allowances read(String anHour) {
        var limits = new EnumMap<LimitedAct, Limit>(LimitedAct.class);
        limits.put(LimitedAct.UPLOAD_IN_ALL, Limit.inAll(UPLOADS_IN_ALL));
        limits.put(LimitedAct.OWN_DATA, Limit.anHour(OWN_DATA_AN_HOUR));
        for (var entry : anHour.strip().split(" +")) {
            if (!ENTRY.matcher(entry).matches()) {
                throw new IllegalArgumentException("a limit is written as UPLOAD=60, not as " + entry);
            }
            var parts = entry.split("=");
            if (limits.put(LimitedAct.valueOf(parts[0]), Limit.anHour(Integer.parseInt(parts[1]))) != null) {
                throw new IllegalArgumentException("the limit " + parts[0] + " is given twice or is fixed");
            }
        }
        Arrays.stream(LimitedAct.values())
                .filter(act -> !limits.containsKey(act))
                .findFirst()
                .ifPresent(act -> {
                    throw new IllegalArgumentException("the limit " + act + " is missing");
                });
        return new Allowances(limits);
    }

    public Limit of(LimitedAct act) {
        return limits.get(act);
    }
}
