package tr.edu.metu.ico.placement;

/** Everything a placement depends on, in numbers. */
public record Market(Programmes programmes, Wishes wishes, Merits merits) {
    public Market {
        int ranked =
                switch (merits) {
                    case Merits.OneOrder(int[] bestFirst) -> bestFirst.length - wishes.applicants();
                    case Merits.PerBid(int[] place) -> place.length - wishes.programme().length;
                };
        if (ranked != 0) {
            throw new IllegalArgumentException("merits must name every applicant, or every bid, once");
        }
    }
}
