package tr.edu.metu.ico.local.dynamodb;

/** What may happen to the records of a stream; tests switch it on. Records of one item never overtake each other. */
public final class StreamFaults {
    private volatile boolean duplicating;
    private volatile boolean losing;
    private boolean holding;

    /** From now on every batch is delivered twice, or no longer. */
    public void duplicate(boolean on) {
        duplicating = on;
    }

    /** From now on records are lost on their way, or no longer; AWS promises that none is. */
    public void lose(boolean on) {
        losing = on;
    }

    /** From now on records wait, or waiting records are delivered. */
    public synchronized void hold(boolean on) {
        holding = on;
        notifyAll();
    }

    int deliveries() {
        return losing ? 0 : duplicating ? 2 : 1;
    }

    synchronized void awaitRelease() throws InterruptedException {
        while (holding) {
            wait();
        }
    }
}
