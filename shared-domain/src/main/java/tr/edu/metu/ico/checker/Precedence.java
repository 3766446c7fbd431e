package tr.edu.metu.ico.checker;

/** Who comes before whom at a programme, computed from the scores, not from a sorted list. */
public interface Precedence {

    /** Whether the first bid comes before the second; both ask for one programme, or for one capped country. */
    boolean before(int applicant, int bid, int otherApplicant, int otherBid);
}
