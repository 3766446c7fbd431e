package tr.edu.metu.ico.functions.rehearsal;

import java.util.function.IntSupplier;
import org.crac.Context;
import org.crac.Resource;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;

/**
 * What happens around the snapshot from which Lambda starts a function: a rehearsal before it, so that the classes and the
 * compiled code of a whole request are in the snapshot; fresh randomness after it. A rehearsal that fails costs speed only:
 * it is logged and the start goes on.
 */
public final class PrimedStart implements Resource {

    private final IntSupplier rehearsal;
    private final Runnable reseed;

    /**
     * @param rehearsal plays and answers how many steps it took
     * @param reseed    gives the generator of random numbers fresh entropy
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

    /** Every copy of the snapshot must draw other random numbers; a start without that must fail. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {
        reseed.run();
    }
}
