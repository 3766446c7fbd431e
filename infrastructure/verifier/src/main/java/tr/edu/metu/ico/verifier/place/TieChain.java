package tr.edu.metu.ico.verifier.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;

/** Breaks ties between equal scores: component, language, CGPA, and then the lot, drawn only for those who need it. */
final class TieChain {
    private record Tied(int level, int applicant, byte[] lot) {}

    private final Instance instance;
    private final Lots lots;
    private final Comparator<Tied> order;
    private final boolean onlyLots;

    TieChain(Instance instance) {
        this.instance = instance;
        lots = new Lots(instance.options().call());
        onlyLots = instance.applicants().ties().isEmpty();
        Comparator<Tied> chain = (_, _) -> 0;
        for (var tie : instance.applicants().ties()) {
            chain = chain.thenComparing((one, other) -> higherFirst(tie, one.applicant(), other.applicant()));
        }
        order = chain.thenComparing(Tied::lot, Arrays::compareUnsigned);
    }

    /**
     * Puts each run of equal scores into its strict order.
     *
     * @param bestFirst levels, the highest score first
     * @param scores    by level
     * @param applicant whose level it is
     */
    void sortRuns(int[] bestFirst, long[] scores, IntUnaryOperator applicant) {
        int from = 0;
        for (int to = 1; to <= bestFirst.length; to++) {
            if (to == bestFirst.length || scores[bestFirst[to]] != scores[bestFirst[from]]) {
                boolean tied = to - from > 1;
                if (tied && !(onlyLots && sortByLots(bestFirst, from, to, applicant))) {
                    sortRun(bestFirst, from, to, applicant);
                }
                from = to;
            }
        }
    }

    /** Sorts by as much of each lot as fits in one number beside an index; returns whether that separated all. */
    private boolean sortByLots(int[] bestFirst, int from, int to, IntUnaryOperator applicant) {
        int[] run = Arrays.copyOfRange(bestFirst, from, to);
        long indexMask = Integer.highestOneBit(run.length) * 2L - 1;
        long[] keys = new long[run.length];
        for (int i = 0; i < keys.length; i++) {
            var id = instance.applicants().ids().apply(applicant.applyAsInt(run[i]));
            keys[i] = lots.begin(id) >>> 1 & ~indexMask | i;
        }
        Arrays.sort(keys);
        boolean apart = true;
        for (int i = 0; i < keys.length; i++) {
            bestFirst[from + i] = run[(int) (keys[i] & indexMask)];
            apart &= i == 0 || (keys[i] | indexMask) != (keys[i - 1] | indexMask);
        }
        return apart;
    }

    private void sortRun(int[] bestFirst, int from, int to, IntUnaryOperator applicant) {
        var run = new Tied[to - from];
        for (int i = 0; i < run.length; i++) {
            int who = applicant.applyAsInt(bestFirst[from + i]);
            run[i] = new Tied(
                    bestFirst[from + i],
                    who,
                    lots.lot(instance.applicants().ids().apply(who)));
        }
        Arrays.sort(run, order);
        for (int i = 0; i < run.length; i++) {
            bestFirst[from + i] = run[i].level();
        }
    }

    private static int higherFirst(Scores tie, int one, int other) {
        if (tie.has(one) && tie.has(other)) {
            return Long.compare(tie.value(other), tie.value(one));
        }
        return Boolean.compare(tie.has(other), tie.has(one));
    }
}
