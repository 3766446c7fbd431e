package tr.edu.metu.ico.progress;

import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;

/** What a student has done in a call. The last submission counts, whatever the draft says (reading A-45). */
public enum ApplicationState {
    /** Nothing yet. */
    NONE,
    /** A draft that was never submitted, or whose submission was taken back. */
    DRAFT,
    /** Submitted; nothing differs from the submission. */
    SUBMITTED,
    /** Submitted, and the draft differs from the submission. */
    SUBMITTED_WITH_CHANGES,
    /** The student withdrew. */
    WITHDRAWN;

    /** The state of what is stored. */
    public static ApplicationState of(Dossier dossier) {
        return dossier.withdrawal().isPresent() ? WITHDRAWN : of(dossier.application());
    }

    private static ApplicationState of(Application application) {
        if (application.submission().isEmpty()) {
            return application.draft().isPresent() ? DRAFT : NONE;
        }
        return ContentChanges.notSubmitted(application) == 0 ? SUBMITTED : SUBMITTED_WITH_CHANGES;
    }
}
