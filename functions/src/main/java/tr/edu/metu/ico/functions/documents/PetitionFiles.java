package tr.edu.metu.ico.functions.documents;

import java.time.Instant;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.http.LinkBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.petition.OpenPetition;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.petition.Petitions;

/**
 * Files of a petition, such as a medical report. A petition takes files while the office has not ruled on it and the
 * result is not published. Every file may reveal health, so all of them are stored with the special categories.
 */
public final class PetitionFiles {

    /** Largest size of a file, in bytes. */
    public static final int LARGEST = 5_000_000;

    private final Petitions petitions;
    private final OpenPetition open;
    private final UploadBeside upload;

    PetitionFiles(Parts parts) {
        petitions = parts.ports().petitions();
        open = new OpenPetition(parts);
        upload = new UploadBeside(parts);
    }

    /** A link to upload one file, valid for ten minutes. */
    LinkBody request(Call call, StudentNumber student, PetitionFileBody body, Instant receivedAt) {
        requireOpen(call, student);
        return upload.link(call, student, Document.PETITION, Area.SPECIAL_DOCUMENTS, body, receivedAt);
    }

    private void requireOpen(Call call, StudentNumber student) {
        open.requireExam(call, student);
        var docket = petitions.of(call.id(), student);
        if (docket.petitions().isEmpty()) {
            throw Refusal.conflict(
                    "PETITION_FIRST",
                    "File the petition first; a file can then be added to it.",
                    "Önce dilekçenizi verin; dosya sonra eklenebilir.");
        }
        open.requireUndecided(call, docket);
    }

    /** Whether the student can add another file to a petition. */
    boolean takesMore(Call call, StudentNumber student) {
        return call.publication().isEmpty()
                && !petitions.of(call.id(), student).open().isEmpty();
    }
}
