package tr.edu.metu.ico.application;

/** What became of a write to an application. */
public sealed interface WriteOutcome {

    record Written(Application application) implements WriteOutcome {}

    /** The same request came before: its answer once more, nothing was changed. */
    record Replayed(Receipt receipt) implements WriteOutcome {}

    /** The key was used for another request. */
    record KeyReused() implements WriteOutcome {}

    /** Somebody wrote in between; the version in the store is another one. */
    record Conflict() implements WriteOutcome {}

    /** The call is frozen. */
    record Closed() implements WriteOutcome {}
}
