package tr.edu.metu.ico.checker;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.result.SealedApplication;

/**
 * One application, recomputed.
 *
 * @param cancelled why it is void, as "id code"; empty when it is not
 * @param broken   every broken rule as "id code", sorted
 * @param approved approved by its department, or no approval needed
 * @param score    empty when it must not be ranked
 * @param stands   for each choice, whether a seat may be given for it
 */
record RecountedApplication(
        SealedApplication application,
        Optional<String> cancelled,
        List<String> broken,
        boolean approved,
        Optional<Points.Score> score,
        List<ChoiceStatus> stands) {

    boolean mustBeRanked() {
        return cancelled.isEmpty() && broken.isEmpty() && approved;
    }

    /** Whether a seat may be given for a choice. */
    enum ChoiceStatus {
        IN_THE_RUNNING,
        PARTNER_REMOVED,
        NOT_OFFERED,
        LEVEL,
        PHD_ONLY_COUNTRY,
        DECLINED
    }
}
