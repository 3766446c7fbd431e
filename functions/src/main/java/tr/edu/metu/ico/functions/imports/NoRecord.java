package tr.edu.metu.ico.functions.imports;

import tr.edu.metu.ico.functions.refusal.Refusal;

/** A student who is not in the imported records. */
public final class NoRecord {

    private NoRecord() {}

    public static Refusal refusal() {
        return Refusal.brokenRule(
                "student",
                "NO_RECORD",
                "This student number is not in the office's records for this call yet. If it is yours,"
                        + " contact the office.",
                "Ofisin bu çağrıya ait kayıtlarında bu öğrenci numarası henüz yok. Numara sizinse ofise"
                        + " başvurun.");
    }
}
