package tr.edu.metu.ico.functions.application;

import tr.edu.metu.ico.functions.http.Refusal;

/** A student the imported records do not hold. */
public final class NoRecord {

    private NoRecord() {}

    public static Refusal refusal() {
        return Refusal.brokenRule("student", "NO_RECORD",
                "The office's records of this call do not hold this student number yet.",
                "Ofisin bu çağrıya ait kayıtlarında bu öğrenci numarası henüz yok.");
    }
}
