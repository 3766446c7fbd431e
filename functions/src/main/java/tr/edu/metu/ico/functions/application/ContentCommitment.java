package tr.edu.metu.ico.functions.application;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Call;

/**
 * What the audit trail keeps of the content of a submission: it proves later that the content is unchanged without
 * revealing it. A plain SHA-256 digest is not enough, since a reader of the trail could try every ground for points
 * until the digest matches; this one needs the secret key of the call.
 */
final class ContentCommitment {

    private ContentCommitment() {}

    /** 64 hexadecimal digits, verifiable with the key of the call and the student's receipt. */
    static String of(Call call, StudentNumber student, Receipt receipt) {
        return call.pseudonymKey().code("content/" + call.id() + "/" + student + "/" + receipt.content());
    }
}
