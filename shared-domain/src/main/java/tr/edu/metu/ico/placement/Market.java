package tr.edu.metu.ico.placement;

/** Everything a placement depends on, in numbers. */
public record Market(Programmes programmes, Wishes wishes, Merits merits) {
    public Market {
        if (!merits.fit(wishes)) {
            throw new IllegalArgumentException("merits must name every applicant, or every bid, once");
        }
    }
}
