package tr.edu.metu.ico.functions.parts;

import java.time.InstantSource;
import tr.edu.metu.ico.functions.limits.Allowances;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.Ids;

/**
 * What use cases are built from; each takes what it needs. One per container, so that a definition is read once.
 *
 * @param clock the current time; deadlines are decided by a request's receipt time instead (INV-1)
 * @param scans whether every document is scanned for malware before anyone may read it
 */
public record Parts(
        Ports ports,
        InstantSource clock,
        Ids ids,
        Trail trail,
        Definitions definitions,
        PersonalLimits limits,
        boolean scans) {

    /** The same on other ports; definitions, which never change, are still read once per container. */
    public Parts with(Ports others) {
        return new Parts(others, clock, ids, trail, definitions, limits, scans);
    }

    /** With the usual limits and without a malware scan. */
    public static Parts of(Ports ports, InstantSource clock, Ids ids) {
        return of(ports, clock, ids, Allowances.usual(), false);
    }

    /**
     * @param allowances how many times per hour one person may perform each limited action
     * @param scans whether every document is scanned for malware before anyone may read it
     */
    public static Parts of(Ports ports, InstantSource clock, Ids ids, Allowances allowances, boolean scans) {
        return new Parts(
                ports,
                clock,
                ids,
                new Trail(ids),
                new Definitions(ports.calls()),
                new PersonalLimits(ports.limits(), allowances),
                scans);
    }
}
