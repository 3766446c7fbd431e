package tr.edu.metu.ico.functions.protocol;

import org.junit.jupiter.api.Nested;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;

/** Every promise of the deadline protocol on one kind of stores. */
abstract class WholeProtocol {

    /** Fresh and empty. */
    abstract Stores stores(TestClock clock);

    /** The step of exhaustive loops over calls; more than 1 only where the store is slow. */
    abstract int stride();

    /** The same for loops over the few calls of one request. */
    abstract int shortStride();

    @Nested
    class OfSubmissions extends SubmissionProtocol {
        OfSubmissions() {
            super(WholeProtocol.this::stores);
        }
    }

    @Nested
    class OfOneKey extends OneKeyProtocol {
        OfOneKey() {
            super(WholeProtocol.this::stores, WholeProtocol.this.shortStride());
        }
    }

    @Nested
    class OfRaces extends RaceProtocol {
        OfRaces() {
            super(WholeProtocol.this::stores);
        }
    }

    @Nested
    class OfDocuments extends DocumentsProtocol {
        OfDocuments() {
            super(WholeProtocol.this::stores);
        }
    }

    @Nested
    class OfTheFreeze extends FreezeProtocol {
        OfTheFreeze() {
            super(WholeProtocol.this::stores);
        }
    }

    @Nested
    class OfTheSeal extends SealProtocol {
        OfTheSeal() {
            super(WholeProtocol.this::stores);
        }
    }

    @Nested
    class OfThePublication extends PublicationProtocol {
        OfThePublication() {
            super(WholeProtocol.this::stores, WholeProtocol.this.stride());
        }
    }

    @Nested
    class OfImports extends ImportProtocol {
        OfImports() {
            super(WholeProtocol.this::stores, WholeProtocol.this.shortStride());
        }
    }

    @Nested
    class OfDyingWorkers extends KillProtocol {
        OfDyingWorkers() {
            super(WholeProtocol.this::stores, WholeProtocol.this.stride());
        }
    }

    @Nested
    class OfWithdrawals extends WithdrawalProtocol {
        OfWithdrawals() {
            super(WholeProtocol.this::stores, WholeProtocol.this.stride());
        }
    }
}
