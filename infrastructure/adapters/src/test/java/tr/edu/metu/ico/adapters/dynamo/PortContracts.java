package tr.edu.metu.ico.adapters.dynamo;

import org.junit.jupiter.api.Nested;

/** Every contract on one store. */
abstract class PortContracts {

    /** A fresh and empty table. */
    abstract Table table();

    @Nested
    class OfTheCalls extends CallsContract {
        OfTheCalls() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheApplications extends ApplicationsContract {
        OfTheApplications() {
            super(PortContracts.this.table());
        }
    }
}
