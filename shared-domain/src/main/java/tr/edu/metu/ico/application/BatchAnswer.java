package tr.edu.metu.ico.application;

/** What is known of an idempotency key of a person who decides on many things at once (INV-4). */
public sealed interface BatchAnswer {

    /** The request was begun, now or by a worker that may have died; every decision in it can be made again without effect. */
    record Begun() implements BatchAnswer {}

    /** The request was answered with this text. */
    record Given(String text) implements BatchAnswer {}

    /** The key was used for another request. */
    record KeyReused() implements BatchAnswer {}
}
