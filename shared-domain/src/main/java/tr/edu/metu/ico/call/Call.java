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
 * @param version     counts every stored change; the guard against silent overwriting (INV-5)
 * @param epoch       counts input changes after the freeze (INV-10)
 * @param officers    subjects of the officers of this call (INV-18)
 * @param definition  sum of the definition document in force
 * @param pseudonymKey drawn once, with the call
 * @param imports     the office file in force, by kind
 * @param reviewsClosedFor the officer's reason to treat undecided reviews as not approved (reading A-20)
 * @param reconciled  whether documents were registered from a listing of the bucket since the freeze
 */
public record Call(
        CallId id,
        String programme,
        CallState state,
        Calendar calendar,
        Sha256 definition,
        Set<String> officers,
        PseudonymKey pseudonymKey,
        long version,
        long epoch,
        Map<ImportKind, ImportId> imports,
        Optional<String> reviewsClosedFor,
        boolean reconciled,
        Optional<SealRef> seal,
        Optional<RunRef> run,
        Optional<Publication> publication) {

    public Call {
        officers = Collections.unmodifiableSortedSet(new TreeSet<>(officers));
        imports = imports.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(imports));
    }

    /** A call as it is announced. */
    public static Call announced(
            CallId id,
            String programme,
            Calendar calendar,
            Sha256 definition,
            Set<String> officers,
            PseudonymKey pseudonymKey) {
        return new Call(
                id,
                programme,
                CallState.ANNOUNCED,
                calendar,
                definition,
                officers,
                pseudonymKey,
                1,
                0,
                Map.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Optional<ImportId> imported(ImportKind kind) {
        return Optional.ofNullable(imports.get(kind));
    }

    /** The same call under an amended definition; only before the application period begins. */
    public Call amended(Calendar calendar, Sha256 definition, Set<String> officers) {
        require(state == CallState.ANNOUNCED, "its application period has begun");
        return copy(
                state,
                calendar,
                definition,
                officers,
                epoch,
                imports,
                reviewsClosedFor,
                reconciled,
                seal,
                run,
                publication);
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
        return copy(
                state, calendar, definition, officers, epoch, imports, reviewsClosedFor, true, seal, run, publication);
    }

    /** With another office file in force; after the freeze this is an input change (INV-10). */
    public Call withImport(ImportKind kind, ImportId id) {
        var next = new EnumMap<ImportKind, ImportId>(ImportKind.class);
        next.putAll(imports);
        next.put(kind, id);
        return copy(
                        state,
                        calendar,
                        definition,
                        officers,
                        epoch,
                        next,
                        reviewsClosedFor,
                        reconciled,
                        seal,
                        run,
                        publication)
                .afterInputChange();
    }

    public Call withReviewsClosed(String reason) {
        require(state == CallState.CLOSED, "it is not closed");
        return copy(
                        state,
                        calendar,
                        definition,
                        officers,
                        epoch,
                        imports,
                        Optional.of(reason),
                        reconciled,
                        seal,
                        run,
                        publication)
                .afterInputChange();
    }

    /** After any change of an input: past the freeze the epoch moves on, before it nothing is counted yet. */
    public Call afterInputChange() {
        require(state != CallState.PUBLISHED, "its result is published");
        return state == CallState.CLOSED
                ? copy(
                        state,
                        calendar,
                        definition,
                        officers,
                        epoch + 1,
                        imports,
                        reviewsClosedFor,
                        reconciled,
                        seal,
                        run,
                        publication)
                : next(state);
    }

    public Call sealed(SealRef manifest) {
        require(state == CallState.CLOSED && reconciled, "it is not closed and reconciled");
        require(manifest.epoch() == epoch, "its inputs changed since the manifest was read");
        return copy(
                state,
                calendar,
                definition,
                officers,
                epoch,
                imports,
                reviewsClosedFor,
                reconciled,
                Optional.of(manifest),
                Optional.empty(),
                publication);
    }

    /** With a complete and checked run over its manifest. */
    public Call withRun(RunRef checked) {
        require(state == CallState.CLOSED, "it is not closed");
        require(seal.map(SealRef::manifest).equals(Optional.of(checked.manifest())), "its manifest is another one");
        return copy(
                state,
                calendar,
                definition,
                officers,
                epoch,
                imports,
                reviewsClosedFor,
                reconciled,
                seal,
                Optional.of(checked),
                publication);
    }

    /** Published: the pointer to one run, set once (INV-15, INV-25). */
    public Call published(RunId runId, Instant at, String by) {
        require(state == CallState.CLOSED && publication.isEmpty(), "it is not closed or already published");
        require(run.map(RunRef::id).equals(Optional.of(runId)), "the run is not its checked run");
        require(seal.map(SealRef::epoch).equals(Optional.of(epoch)), "its inputs changed since the run was sealed");
        return copy(
                CallState.PUBLISHED,
                calendar,
                definition,
                officers,
                epoch,
                imports,
                reviewsClosedFor,
                reconciled,
                seal,
                run,
                Optional.of(new Publication(runId, at, by)));
    }

    private Call next(CallState next) {
        return copy(
                next,
                calendar,
                definition,
                officers,
                epoch,
                imports,
                reviewsClosedFor,
                reconciled,
                seal,
                run,
                publication);
    }

    private Call copy(
            CallState state,
            Calendar calendar,
            Sha256 definition,
            Set<String> officers,
            long epoch,
            Map<ImportKind, ImportId> imports,
            Optional<String> reviewsClosedFor,
            boolean reconciled,
            Optional<SealRef> seal,
            Optional<RunRef> run,
            Optional<Publication> publication) {
        return new Call(
                id,
                programme,
                state,
                calendar,
                definition,
                officers,
                pseudonymKey,
                version + 1,
                epoch,
                imports,
                reviewsClosedFor,
                reconciled,
                seal,
                run,
                publication);
    }

    private void require(boolean holds, String why) {
        if (!holds) {
            throw new CallConflict("call " + id + ": " + why);
        }
    }

    /** The sealed manifest in force: where it is, its sum and the epoch it was read at. */
    public record SealRef(Sha256 manifest, long epoch) {}

    /** A complete, checked run over a manifest. */
    public record RunRef(RunId id, Sha256 manifest, Sha256 rows, int rowCount) {}

    /** Which run is the result, since when and by whom. */
    public record Publication(RunId run, Instant at, String by) {}
}
