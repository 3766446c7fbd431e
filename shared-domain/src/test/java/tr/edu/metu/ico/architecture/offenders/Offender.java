package tr.edu.metu.ico.architecture.offenders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Rule;

/** Does everything the domain must not do, so that each rule is shown to catch something. */
public final class Offender {
    private final double share;

    public Offender(double share) {
        this.share = share;
    }

    public double share() {
        return share;
    }

    public boolean looksFor(Rule rule) {
        return rule instanceof Bonus;
    }

    public String text(String given) {
        return given.toUpperCase()
                + given.toLowerCase()
                + String.format("%s", given)
                + "%s".formatted(given)
                + Locale.getDefault()
                + new BigDecimal(share)
                + Instant.now()
                + System.currentTimeMillis()
                + Math.random()
                + UUID.randomUUID();
    }
}
