package tr.edu.metu.ico.functions.portal;

import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.functions.application.ContentBody;
import tr.edu.metu.ico.functions.application.StayBody;
import tr.edu.metu.ico.functions.documents.PetitionFiles;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.objections.ObjectionsHandler;
import tr.edu.metu.ico.functions.petition.PetitionRequestBody;
import tr.edu.metu.ico.functions.withdrawal.WithdrawalHandler;

/**
 * Largest sizes of what a student sends: lengths in characters, {@code bodyBytes} in bytes.
 *
 * @param entries most entries in a list of choices or claims, whatever the call allows
 */
public record FormLimitsBody(
        int bodyBytes,
        int entries,
        int relationWords,
        int host,
        int fileName,
        int petitionReason,
        int petitionFileBytes,
        int objection,
        int withdrawalReason) {

    static final FormLimitsBody OF_ALL_CALLS = new FormLimitsBody(
            StrictJson.REQUEST_LIMIT,
            ContentBody.MOST_ENTRIES,
            EvidenceClaim.LONGEST_WORDS,
            StayBody.LONGEST_HOST,
            BodyFields.LONGEST_FILE_NAME,
            PetitionRequestBody.LONGEST_REASON,
            PetitionFiles.LARGEST,
            ObjectionsHandler.LONGEST,
            WithdrawalHandler.LONGEST_REASON);
}
