package tr.edu.metu.ico.application;

/** The outcome of a write to an application. */
public sealed interface WriteOutcome {

    record Written(Application application) implements WriteOutcome {}

    /** A retry of an earlier request: the same answer, nothing changed. */
    record Replayed(Receipt receipt) implements WriteOutcome {}

    /** The idempotency key was used for another request. */
    record KeyReused() implements WriteOutcome {}

    /** A concurrent write: the stored version is a different one. */
    record Conflict() implements WriteOutcome {}

    /**
     * The gate did not let it through: the call is frozen or, for a submission, another list of partners came into force
     * since its choices were checked.
     */
    record Closed() implements WriteOutcome {}
}
