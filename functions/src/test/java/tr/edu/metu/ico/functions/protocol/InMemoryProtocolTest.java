package tr.edu.metu.ico.functions.protocol;

import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;

/** The protocol in memory. */
class InMemoryProtocolTest extends WholeProtocol {

    @Override
    Stores stores(TestClock clock) {
        return Stores.inMemory(clock);
    }

    @Override
    int stride() {
        return 1;
    }

    @Override
    int shortStride() {
        return 1;
    }
}
