package tr.edu.metu.ico.result;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/**
 * The manifest: every input of scoring and placement, and nothing else (protocol step 5).
 *
 * @param epoch        the call's epoch when it was read
 * @param definition   digest of the definition document to apply
 * @param applications ordered by student
 * @param agreements   ordered by university, without display-only data
 * @param averages     ordered by cohort
 * @param quotas       ordered by kind and code
 */
public record SealedInput(
        CallId call,
        long epoch,
        Sha256 definition,
        List<SealedApplication> applications,
        List<Agreement> agreements,
        List<CohortAverage> averages,
        List<Quota> quotas) {

    public SealedInput {
        applications = applications.stream()
                .sorted(Comparator.comparing(SealedApplication::student))
                .toList();
        agreements = agreements.stream()
                .map(Agreement::asSealed)
                .sorted(Comparator.comparing(Agreement::university))
                .toList();
        averages = averages.stream()
                .map(CohortAverage::asSealed)
                .sorted(Comparator.comparing(CohortAverage::cohort))
                .toList();
        quotas = quotas.stream().sorted().toList();
    }

    /** The input of a call for which the office set no quota. */
    public SealedInput(
            CallId call,
            long epoch,
            Sha256 definition,
            List<SealedApplication> applications,
            List<Agreement> agreements,
            List<CohortAverage> averages) {
        this(call, epoch, definition, applications, agreements, averages, List.of());
    }

    /** The places the office set; empty when it set none. */
    public OptionalInt quota(Quota.Kind kind, String code) {
        return Quota.placesOf(quotas, kind, code);
    }
}
