package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a call; only {@link Call} implements it, and changes it. */
public interface CallFacts {

    CallState state();

    CallTerms terms();

    CallInputs inputs();

    CallResults results();

    default Calendar calendar() {
        return terms().calendar();
    }

    /** Digest of the definition document in force. */
    default Sha256 definition() {
        return terms().definition();
    }

    /** Subjects of the officers of this call (INV-18). */
    default Set<String> officers() {
        return terms().officers();
    }

    /** Counts input changes after the freeze (INV-10). */
    default long epoch() {
        return inputs().epoch();
    }

    default Map<ImportKind, ImportId> imports() {
        return inputs().imports();
    }

    default Optional<ImportId> imported(ImportKind kind) {
        return Optional.ofNullable(imports().get(kind));
    }

    default Optional<String> reviewsClosedFor() {
        return inputs().reviewsClosedFor();
    }

    default boolean reconciled() {
        return inputs().reconciled();
    }

    default Optional<Call.SealRef> seal() {
        return results().seal();
    }

    default Optional<Call.RunRef> run() {
        return results().run();
    }

    /** The manifest of the current inputs; empty when they have changed since it was sealed (INV-10). */
    default Optional<Call.SealRef> currentSeal() {
        return seal().filter(seal -> seal.epoch() == epoch());
    }

    /** The checked run of the current inputs. */
    default Optional<Call.RunRef> currentRun() {
        var manifest = currentSeal().map(Call.SealRef::manifest);
        return run().filter(run -> manifest.equals(Optional.of(run.manifest())));
    }

    /** The run that can be proposed for publication, or is proposed already. */
    default Optional<Call.RunRef> publishableRun() {
        return currentRun()
                .filter(run -> evaluating()
                        && publications().stream().noneMatch(p -> p.run().equals(run.id())));
    }

    default Optional<Proposal> proposal() {
        return results().proposal();
    }

    /** The last proposal voided by an input change, until there is another. */
    default Optional<VoidedProposal> voided() {
        return results().voided();
    }

    /** The objection window if this proposal is published. */
    default Optional<ObjectionWindow> window(Proposal proposed) {
        return results().window(proposed);
    }

    /** All publications, latest last. */
    default List<Call.Publication> publications() {
        return results().publications();
    }

    /** The publication that readers see: the latest. */
    default Optional<Call.Publication> publication() {
        return publications().isEmpty()
                ? Optional.empty()
                : Optional.of(publications().getLast());
    }

    /** When the first result was published; from then on a withdrawal gives back a seat. */
    default Optional<Instant> firstPublishedAt() {
        return publications().stream().findFirst().map(Call.Publication::at);
    }

    /** The open correction of the published result. */
    default Optional<Erratum> erratum() {
        return results().erratum();
    }

    /** Whether applications are frozen and decisions on them may still change: closed, or under correction. */
    default boolean evaluating() {
        return state() == CallState.CLOSED || erratum().isPresent();
    }

    /** Why what decides about the applications may not change; empty while it may: before the publication and under correction. */
    default Optional<Obstacle> settled() {
        if (state() == CallState.CANCELLED) {
            return Optional.of(Obstacle.CANCELLED);
        }
        return state() == CallState.PUBLISHED && erratum().isEmpty()
                ? Optional.of(Obstacle.PUBLISHED)
                : Optional.empty();
    }

    default Optional<Cancellation> cancellation() {
        return terms().cancellation();
    }
}
