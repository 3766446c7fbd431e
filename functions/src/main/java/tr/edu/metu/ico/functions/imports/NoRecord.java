package tr.edu.metu.ico.functions.imports;

import tr.edu.metu.ico.functions.refusal.Refusal;

/** A student the imported records do not hold. */
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
