package tr.edu.metu.ico.mobility;

import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.mobility.MobilityStatus.Code;

/** Why a status cannot be recorded. */
final class MobilityProblems {

    private MobilityProblems() {}

    static Problem notNext(Code now, Code next) {
        var from = MobilityWording.name(now);
        var to = MobilityWording.name(next);
        return Problem.of(
                "status",
                "NOT_THE_NEXT_STEP",
                "The status is \"" + from.en() + "\"; \"" + to.en() + "\" does not follow it. Record the steps in"
                        + " order, or send a correction with a reason if what is recorded is wrong.",
                "Durum \"" + from.tr() + "\"; bundan sonra \"" + to.tr() + "\" gelmez. Adımları sırasıyla kaydedin;"
                        + " kayıt yanlışsa gerekçesiyle düzeltme gönderin.");
    }

    static Problem noNomination() {
        return Problem.of(
                "status",
                "NO_NOMINATION",
                "In this call the student brings the host's acceptance letter; there is no nomination and no decision"
                        + " of the host to record. Record the completion.",
                "Bu çağrıda kabul mektubunu öğrenci getirir; kaydedilecek bir adaylık bildirimi ya da ev sahibi kurum"
                        + " kararı yoktur. Hareketliliğin tamamlandığını kaydedin.");
    }

    static Problem datesNeeded() {
        return Problem.of(
                "completion",
                "DATES_NEEDED",
                "This call counts days: send the first and the last day of the stay instead of months.",
                "Bu çağrıda günler sayılır: ay sayısı yerine hareketliliğin ilk ve son gününü gönderin.");
    }
}
