package tr.edu.metu.ico.placement;

import java.util.BitSet;

/**
 * Applicant-proposing deferred acceptance (reading A-19). Everybody asks for the most wanted choice that has not refused
 * yet; a university keeps the best so far and lets the worst go when it is full. It ends because nobody asks twice.
 * Under a strict order the result is the best stable one for every applicant, whoever asks first, so it depends neither on
 * the order of the input nor on the order of the work. With one merit per person it equals walking down the list by score.
 */
public final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /** Who gets what in a market. */
    public static Assignment place(Market market) {
        boolean plain = market.programmes().plain(market.wishes().reserved().isEmpty());
        return plain && market.merits() instanceof Merits.OneOrder(int[] bestFirst)
                ? new Assignment(WalkDown.won(market, bestFirst), new BitSet())
                : new AskingRound(market).run();
    }
}
