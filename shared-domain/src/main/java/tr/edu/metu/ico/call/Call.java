package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The state of one call. Changes are pure: each method answers the next state, and {@link Calls} stores it only if the
 * call is still as it was seen.
 *
 * @param programme   the programme, such as {@code OE}
 * @param pseudonymKey drawn once, with the call
 * @param version     counts every stored change; the guard against silent overwriting (INV-5)
 */
public record Call(
        CallId id,
        String programme,
        PseudonymKey pseudonymKey,
        long version,
        CallState state,
        Terms terms,
        Inputs inputs,
        Results results) {

    /** A call as it is announced. */
    public static Call announced(
            CallId id,
            String programme,
            Calendar calendar,
            Sha256 definition,
            Set<String> officers,
            PseudonymKey pseudonymKey) {
        var terms = new Terms(calendar, definition, officers);
        return new Call(id, programme, pseudonymKey, 1, CallState.ANNOUNCED, terms, Inputs.NONE, Results.NONE);
    }

    public Calendar calendar() {
        return terms.calendar();
    }

    /** Sum of the definition document in force. */
    public Sha256 definition() {
        return terms.definition();
    }

    /** Subjects of the officers of this call (INV-18). */
    public Set<String> officers() {
        return terms.officers();
    }

    /** Counts input changes after the freeze (INV-10). */
    public long epoch() {
        return inputs.epoch();
    }

    public Map<ImportKind, ImportId> imports() {
        return inputs.imports();
    }

    public Optional<ImportId> imported(ImportKind kind) {
        return Optional.ofNullable(imports().get(kind));
    }

    public Optional<String> reviewsClosedFor() {
        return inputs.reviewsClosedFor();
    }

    public boolean reconciled() {
        return inputs.reconciled();
    }

    public Optional<SealRef> seal() {
        return results.seal();
    }

    public Optional<RunRef> run() {
        return results.run();
    }

    public Optional<Publication> publication() {
        return results.publication();
    }

    /** The same call under an amended definition; only before the application period begins. */
    public Call amended(Calendar calendar, Sha256 definition, Set<String> officers) {
        require(state == CallState.ANNOUNCED, "its application period has begun");
        return next(state, new Terms(calendar, definition, officers), inputs, results);
    }

    public Call opened() {
        require(state == CallState.ANNOUNCED, "it is not waiting to open");
        return next(CallState.OPEN);
    }

    /** Frozen for good (protocol step 3). */
    public Call frozen() {
        require(state.accepting(), "it is closed already");
        return next(CallState.CLOSED);
    }

    public Call afterReconciling() {
        require(state == CallState.CLOSED, "it is not closed");
        return with(inputs.afterReconciling());
    }

    /** With another office file in force; after the freeze this is an input change (INV-10). */
    public Call withImport(ImportKind kind, ImportId id) {
        return afterInputChange(inputs.with(kind, id));
    }

    public Call withReviewsClosed(String reason) {
        require(state == CallState.CLOSED, "it is not closed");
        return afterInputChange(inputs.withReviewsClosed(reason));
    }

    /** After any change of an input: past the freeze the epoch moves on, before it nothing is counted yet. */
    public Call afterInputChange() {
        return afterInputChange(inputs);
    }

    public Call sealed(SealRef manifest) {
        require(state == CallState.CLOSED && reconciled(), "it is not closed and reconciled");
        require(manifest.epoch() == epoch(), "its inputs changed since the manifest was read");
        return with(results.sealed(manifest));
    }

    /** With a complete and checked run over its manifest. */
    public Call withRun(RunRef checked) {
        require(state == CallState.CLOSED, "it is not closed");
        require(seal().map(SealRef::manifest).equals(Optional.of(checked.manifest())), "its manifest is another one");
        return with(results.with(checked));
    }

    /** Published: the pointer to one run, set once (INV-15, INV-25). */
    public Call published(RunId runId, Instant at, String by) {
        require(state == CallState.CLOSED && publication().isEmpty(), "it is not closed or already published");
        require(run().map(RunRef::id).equals(Optional.of(runId)), "the run is not its checked run");
        require(seal().map(SealRef::epoch).equals(Optional.of(epoch())), "its inputs changed since the run was sealed");
        return next(CallState.PUBLISHED, terms, inputs, results.published(new Publication(runId, at, by)));
    }

    private Call afterInputChange(Inputs changed) {
        require(state != CallState.PUBLISHED, "its result is published");
        return with(state == CallState.CLOSED ? changed.atNextEpoch() : changed);
    }

    private Call with(Inputs next) {
        return next(state, terms, next, results);
    }

    private Call with(Results next) {
        return next(state, terms, inputs, next);
    }

    private Call next(CallState next) {
        return next(next, terms, inputs, results);
    }

    private Call next(CallState state, Terms terms, Inputs inputs, Results results) {
        return new Call(id, programme, pseudonymKey, version + 1, state, terms, inputs, results);
    }

    private void require(boolean holds, String why) {
        if (!holds) {
            throw new CallConflict("call " + id + ": " + why);
        }
    }

    /**
     * What was announced, and who is responsible for it.
     *
     * @param definition sum of the definition document in force
     * @param officers   subjects of the officers of this call (INV-18)
     */
    public record Terms(Calendar calendar, Sha256 definition, Set<String> officers) {

        public Terms {
            officers = Collections.unmodifiableSortedSet(new TreeSet<>(officers));
        }
    }

    /**
     * What the call has been given beside its applications.
     *
     * @param epoch      counts input changes after the freeze (INV-10)
     * @param imports    the office file in force, by kind
     * @param reviewsClosedFor the officer's reason to treat undecided reviews as not approved (reading A-20)
     * @param reconciled whether documents were registered from a listing of the bucket since the freeze
     */
    public record Inputs(
            long epoch, Map<ImportKind, ImportId> imports, Optional<String> reviewsClosedFor, boolean reconciled) {

        static final Inputs NONE = new Inputs(0, Map.of(), Optional.empty(), false);

        public Inputs {
            imports = imports.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(imports));
        }

        Inputs with(ImportKind kind, ImportId id) {
            var next = new EnumMap<ImportKind, ImportId>(ImportKind.class);
            next.putAll(imports);
            next.put(kind, id);
            return new Inputs(epoch, next, reviewsClosedFor, reconciled);
        }

        Inputs withReviewsClosed(String reason) {
            return new Inputs(epoch, imports, Optional.of(reason), reconciled);
        }

        Inputs afterReconciling() {
            return new Inputs(epoch, imports, reviewsClosedFor, true);
        }

        Inputs atNextEpoch() {
            return new Inputs(epoch + 1, imports, reviewsClosedFor, reconciled);
        }
    }

    /**
     * What the call has come to.
     *
     * @param seal the manifest in force
     * @param run  the checked run over it
     */
    public record Results(Optional<SealRef> seal, Optional<RunRef> run, Optional<Publication> publication) {

        static final Results NONE = new Results(Optional.empty(), Optional.empty(), Optional.empty());

        Results sealed(SealRef manifest) {
            return new Results(Optional.of(manifest), Optional.empty(), publication);
        }

        Results with(RunRef checked) {
            return new Results(seal, Optional.of(checked), publication);
        }

        Results published(Publication published) {
            return new Results(seal, run, Optional.of(published));
        }
    }

    /** The sealed manifest in force: where it is, its sum and the epoch it was read at. */
    public record SealRef(Sha256 manifest, long epoch) {}

    /** A complete, checked run over a manifest. */
    public record RunRef(RunId id, Sha256 manifest, Sha256 rows, int rowCount) {}

    /** Which run is the result, since when and by whom. */
    public record Publication(RunId run, Instant at, String by) {}
}
