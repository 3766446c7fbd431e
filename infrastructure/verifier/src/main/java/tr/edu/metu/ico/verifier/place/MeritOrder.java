package tr.edu.metu.ico.verifier.place;

import java.util.Arrays;
import tr.edu.metu.ico.placement.Market;
import tr.edu.metu.ico.placement.Merits;
import tr.edu.metu.ico.placement.Programmes;
import tr.edu.metu.ico.placement.RadixSort;
import tr.edu.metu.ico.verifier.place.Options.TieRule;

/**
 * Puts the applicants of an instance into the strict orders that the engine needs. A level is an applicant with a score;
 * applicants with several scores are in the order several times.
 */
final class MeritOrder {
    private final Instance instance;
    private final int[] firstBid;
    private final int[] programme;

    private MeritOrder(Instance instance) {
        this.instance = instance;
        firstBid = instance.applicants().bidTable().firstBid();
        programme = instance.applicants().bidTable().programme();
    }

    /** The market of an instance. */
    static Market market(Instance instance) {
        var options = instance.options();
        var table = instance.programmes();
        var programmes =
                Programmes.reserving(table.capacity(), table.reservedSeats(), options.order(), options.fallback());
        var order = new MeritOrder(instance);
        var merits = order.judgesChoicesDifferently() ? order.perBid() : order.oneOrder();
        return new Market(programmes, instance.applicants().bidTable(), merits);
    }

    private boolean judgesChoicesDifferently() {
        if (instance.applicants().scoreAt().isPresent()
                || !instance.programmes().priority().isEmpty()) {
            return true;
        }
        boolean different = false;
        if (instance.options().deduction() != 0) {
            for (int applicant = 0;
                    !different && applicant < instance.applicants().count();
                    applicant++) {
                for (int bid = firstBid[applicant]; bid < firstBid[applicant + 1]; bid++) {
                    different |= programme[bid] >= 0 && instance.isDeducted(applicant, programme[bid]);
                }
            }
        }
        return different;
    }

    private Merits oneOrder() {
        int[] bestFirst = RadixSort.order(instance.applicants().score().values());
        if (instance.options().tieRule() == TieRule.CHAIN) {
            long[] scores = instance.applicants().score().values();
            new TieChain(instance).sortRuns(bestFirst, scores, level -> level);
        }
        return new Merits.OneOrder(bestFirst);
    }

    private Merits perBid() {
        var levels = new Levels(instance.applicants().count());
        int[] levelOf = new int[programme.length];
        for (int applicant = 0; applicant < instance.applicants().count(); applicant++) {
            levels.next();
            for (int bid = firstBid[applicant]; bid < firstBid[applicant + 1]; bid++) {
                if (programme[bid] >= 0 && !instance.programmes().priority().containsKey(programme[bid])) {
                    levelOf[bid] = levels.of(applicant, instance.counted(applicant, bid));
                }
            }
        }
        return new Merits.PerBid(places(levelOf, levels));
    }

    /** The places of bids: by score, or by the programme's list if it has one. */
    private int[] places(int[] levelOf, Levels levels) {
        int[] placeOfLevel = placeOfLevel(levels);
        int[] place = levelOf;
        for (int applicant = 0; applicant < instance.applicants().count(); applicant++) {
            for (int bid = firstBid[applicant]; bid < firstBid[applicant + 1]; bid++) {
                if (programme[bid] >= 0) {
                    var list = instance.programmes().priority().get(programme[bid]);
                    place[bid] = list == null ? placeOfLevel[levelOf[bid]] : list.get(applicant);
                }
            }
        }
        return place;
    }

    private int[] placeOfLevel(Levels levels) {
        long[] scores = levels.scores();
        int[] bestFirst = RadixSort.order(scores);
        if (instance.options().tieRule() == TieRule.CHAIN) {
            new TieChain(instance).sortRuns(bestFirst, scores, levels::applicant);
        }
        int[] placeOfLevel = new int[bestFirst.length];
        for (int place = 0; place < bestFirst.length; place++) {
            placeOfLevel[bestFirst[place]] = place;
        }
        return placeOfLevel;
    }

    /** The different scores of applicants, in file order. */
    private static final class Levels {
        private long[] score;
        private int[] applicant;
        private int size;
        private int first;

        Levels(int applicants) {
            score = new long[applicants + 16];
            applicant = new int[applicants + 16];
        }

        /** The next applicant's levels follow. */
        void next() {
            first = size;
        }

        /** The level of a score of the current applicant; new unless it is the applicant's first or latest level. */
        int of(int who, long counted) {
            if (size > first && score[first] == counted) {
                return first;
            }
            if (size > first && score[size - 1] == counted) {
                return size - 1;
            }
            if (size == score.length) {
                score = Arrays.copyOf(score, size + size / 2);
                applicant = Arrays.copyOf(applicant, score.length);
            }
            score[size] = counted;
            applicant[size] = who;
            return size++;
        }

        long[] scores() {
            return Arrays.copyOf(score, size);
        }

        int applicant(int level) {
            return applicant[level];
        }
    }
}
