package tr.edu.metu.ico.placement;

import java.util.BitSet;

/**
 * Applicant-proposing deferred acceptance (reading A-19). Applicants propose to their most preferred choice that has
 * not refused them; a full university keeps the best and drops the worst. It terminates because nobody proposes to the
 * same choice twice. Under a strict order the result is the best stable one for every applicant, so it depends neither
 * on the order of the input nor on the order of the proposals. With one merit per person it equals walking down the
 * list by score.
 */
public final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /** The assignment of a market. */
    public static Assignment place(Market market) {
        boolean plain = market.programmes().plain(market.bidTable().reserved().isEmpty());
        return plain && market.merits() instanceof Merits.OneOrder(int[] bestFirst)
                ? new Assignment(SerialDictatorship.won(market, bestFirst), new BitSet())
                : new ProposalRound(market).run();
    }
}
