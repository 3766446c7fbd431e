package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.letter.LetterHolder;
import tr.edu.metu.ico.letter.LetterMarks;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** What tells that an earlier letter no longer applies, written in the transaction that makes it so. */
final class LetterMarkItem {

    private static final String AT = "at";

    private LetterMarkItem() {}

    static Write submitted(Application next, Receipt receipt) {
        return submission(next, new LetterMarks.Submitted(receipt.version(), receipt.receivedAt(), true));
    }

    static Write takenBack(Application next) {
        return submission(next, new LetterMarks.Submitted(next.version(), next.changedAt(), false));
    }

    private static Write submission(Application next, LetterMarks.Submitted mark) {
        return submission(next.call(), next.student(), mark);
    }

    /** Everything was erased as if the student had never begun; the next application begins with version 1 again. */
    static Write erased(CallId call, StudentNumber student, Instant at) {
        return submission(call, student, new LetterMarks.Submitted(0, at, false));
    }

    private static Write submission(CallId call, StudentNumber student, LetterMarks.Submitted mark) {
        return Write.put(ItemWriter.item(LetterKeys.submission(call, LetterHolder.of(call, student)), mark));
    }

    static Write withdrawn(Withdrawal withdrawal) {
        var holder = LetterHolder.of(withdrawal.call(), withdrawal.student());
        return Write.put(ItemWriter.item(LetterKeys.withdrawal(withdrawal.call(), holder))
                .text(AT, withdrawal.receivedAt())
                .done());
    }

    static LetterMarks.Withdrawn withdrawn(Map<String, AttributeValue> item) {
        return new LetterMarks.Withdrawn(Instant.parse(new ItemReader(item).text(AT)));
    }
}
