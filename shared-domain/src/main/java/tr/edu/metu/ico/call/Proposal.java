package tr.edu.metu.ico.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one officer proposes to publish; another one, named here, approves it (INV-15). Until it is published only these two
 * read the run's rows (INV-21).
 *
 * @param by         subject of the officer who proposes
 * @param approver   subject of the officer who is asked to approve; never the same
 * @param publishAt  the instant of the publication; empty for at once with the approval
 * @param objections when objections are taken and answered; empty for a result without them
 * @param waivers    why the findings of the sanity gate do not stand in the way
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

    /** To be published with the approval, without objections. */
    public static Proposal atOnce(RunId run, String by, String approver, Instant at) {
        return new Proposal(run, by, approver, at, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The two officers who answer for the publication. */
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
     * Why a finding of the sanity gate does not stand in the way.
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
