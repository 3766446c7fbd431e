package tr.edu.metu.ico.functions.application;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Call;

/**
 * What the audit trail keeps of the content of a submission: it shows later that the content is still the same, and tells
 * nothing about it. A plain SHA-256 would not do, for whoever reads the trail could try every ground for points until the
 * hash fits; this one needs the secret key of the call.
 */
final class ContentSeal {

    private ContentSeal() {}

    /** 64 hexadecimal digits, checked by whoever is given the key of the call and the receipt of the student. */
    static String of(Call call, StudentNumber student, Receipt receipt) {
        return call.pseudonymKey().code("content/" + call.id() + "/" + student + "/" + receipt.content());
    }
}
