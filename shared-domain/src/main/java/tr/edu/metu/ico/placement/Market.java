package tr.edu.metu.ico.placement;

/** Everything a placement depends on, in numbers. */
public record Market(Programmes programmes, BidTable bidTable, Merits merits) {
    public Market {
        if (!merits.fit(bidTable)) {
            throw new IllegalArgumentException("merits must name every applicant, or every bid, once");
        }
    }
}
