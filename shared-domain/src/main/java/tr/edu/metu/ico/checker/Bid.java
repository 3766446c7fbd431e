package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import tr.edu.metu.ico.checker.RunChecker.Judged;

/** An applicant in the running, and the total that counts there. */
record Bid(Judged judged, BigDecimal total) {

    /** In the ranking of the whole call. */
    static Bid overall(Judged judged) {
        return new Bid(judged, score(judged).total());
    }

    /** @param index of the choice, the first being 0 */
    static Bid at(Judged judged, int index) {
        return new Bid(judged, score(judged).atChoices().get(index));
    }

    Points.Score score() {
        return score(judged);
    }

    private static Points.Score score(Judged judged) {
        return judged.counted().score().orElseThrow();
    }
}
