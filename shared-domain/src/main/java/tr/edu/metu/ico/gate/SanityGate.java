package tr.edu.metu.ico.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.comparison.Side;

/**
 * Reviews a checked run as a sceptical colleague would, before two officers publish it (INV-11, INV-15): the checker
 * verifies that a run follows the rules; this asks whether its input numbers are plausible. The limits are the office's
 * own (docs/decisions); small calls are not judged by shares.
 */
public final class SanityGate {

    private SanityGate() {}

    /**
     * The material to review.
     *
     * @param before           the previous call of the programme, as published
     * @param published        the result that this run corrects
     * @param people           the records of all students with a row
     * @param reviewsClosedFor why undecided reviews count as not approved
     */
    public record Facts(
            Side now,
            Optional<Side> before,
            Optional<Side> published,
            Collection<AcademicRecord> people,
            Optional<String> reviewsClosedFor) {
        public Facts {
            people = List.copyOf(people);
        }
    }

    /** Every finding, in the order of their codes and subjects. */
    public static List<Finding> findings(Facts facts) {
        var findings = new ArrayList<Finding>();
        findings.addAll(SeatFindings.of(facts.now(), facts.before()));
        findings.addAll(GrantFindings.of(facts.now()));
        findings.addAll(ShareFindings.of(facts.now(), facts.before()));
        findings.addAll(TieFindings.of(facts.now()));
        findings.addAll(BundleFindings.of(facts.people()));
        facts.published().ifPresent(published -> findings.addAll(CorrectionFindings.of(published, facts.now())));
        facts.reviewsClosedFor()
                .ifPresent(reason -> findings.add(Finding.of(
                        Finding.Code.REVIEWS_CLOSED,
                        Finding.ALL,
                        "Anything not yet decided counts as not approved: " + reason,
                        "Karara bağlanmayanlar onaylanmamış sayılıyor: " + reason)));
        return findings.stream()
                .sorted((one, other) -> one.code() == other.code()
                        ? one.subject().compareTo(other.subject())
                        : one.code().compareTo(other.code()))
                .toList();
    }
}
