package tr.edu.metu.ico.functions.rehearsal;

import java.util.function.IntSupplier;
import org.crac.Context;
import org.crac.Resource;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;

/**
 * Hooks around the snapshot from which Lambda starts a function: a rehearsal before it, so that the snapshot contains
 * the classes and compiled code of whole requests; fresh randomness after it. A failed rehearsal costs only speed: it
 * is logged and the start continues.
 */
public final class PrimedStart implements Resource {

    private final IntSupplier rehearsal;
    private final Runnable reseed;

    /**
     * @param rehearsal runs and returns the number of steps it took
     * @param reseed    gives the random number generator fresh entropy
     */
    public PrimedStart(IntSupplier rehearsal, Runnable reseed) {
        this.rehearsal = rehearsal;
        this.reseed = reseed;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            Log.event("start.primed", LogField.COUNT, rehearsal.getAsInt());
        } catch (RuntimeException | Error failure) {
            Log.failure("start.not_primed", failure);
        }
    }

    /** Every copy of the snapshot must draw different random numbers; otherwise the start must fail. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {
        reseed.run();
    }
}
