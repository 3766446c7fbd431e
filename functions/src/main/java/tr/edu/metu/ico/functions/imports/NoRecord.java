package tr.edu.metu.ico.functions.imports;

import tr.edu.metu.ico.functions.refusal.Refusal;

/** A student who is not in the imported records. */
public final class NoRecord {

    private NoRecord() {}

    public static Refusal refusal() {
        return Refusal.brokenRule(
                "student",
                "NO_RECORD",
                "The office's records of this call do not hold this student number yet.",
                "Ofisin bu çağrıya ait kayıtlarında bu öğrenci numarası henüz yok.");
    }
}
