package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One officer's proposal to publish; the officer named as approver approves it (INV-15). Until publication only these
 * two may read the run's rows (INV-21).
 *
 * @param by         subject of the officer who proposes
 * @param approver   subject of the officer asked to approve; never the same person
 * @param publishAt  the instant of publication; empty to publish on approval
 * @param objections the objection window; empty for a result without objections
 * @param waivers    why findings of the sanity gate are waived
 * @param approvedAt empty until it is approved
 */
public record Proposal(
        RunId run,
        String by,
        String approver,
        Instant at,
        Optional<Instant> publishAt,
        Optional<ObjectionWindow> objections,
        List<Waiver> waivers,
        Optional<Instant> approvedAt) {

    public Proposal {
        if (by.equals(approver)) {
            throw new IllegalArgumentException("approver must be another officer than the one who proposes");
        }
        var earliest = publishAt.orElse(at);
        if (earliest.isBefore(at)) {
            throw new IllegalArgumentException("publishAt must not be in the past");
        }
        if (objections.filter(window -> !window.until().isAfter(earliest)).isPresent()) {
            throw new IllegalArgumentException("objectionsUntil must be after the publication");
        }
        waivers = List.copyOf(waivers);
    }

    /** Published on approval, without an objection window. */
    public static Proposal atOnce(RunId run, String by, String approver, Instant at) {
        return new Proposal(run, by, approver, at, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The two officers responsible for the publication. */
    public Set<String> signers() {
        return Set.of(by, approver);
    }

    public boolean approved() {
        return approvedAt.isPresent();
    }

    /** Whether it is approved and its instant has come. */
    public boolean due(Instant now) {
        return approved() && publishAt.filter(now::isBefore).isEmpty();
    }

    Proposal approved(Instant approvedAt) {
        return new Proposal(run, by, approver, at, publishAt, objections, waivers, Optional.of(approvedAt));
    }

    /**
     * Why a finding of the sanity gate is waived.
     *
     * @param finding the id of the finding
     */
    public record Waiver(String finding, String reason) {
        public Waiver {
            if (finding.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a waiver names a finding and a reason");
            }
        }
    }
}
