package tr.edu.metu.ico.placement;

import java.util.List;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;

/**
 * An applicant for seats.
 *
 * @param bids choices in order of preference
 */
public record Candidate(StudentNumber student, List<Bid> bids) {
    public Candidate {
        bids = List.copyOf(bids);
    }

    /**
     * One choice in the running.
     *
     * @param preference its place among the application's choices, the first being 1
     * @param merit      what ranks it there; a call may rank a person's choices differently
     */
    public record Bid(int preference, PoolId pool, Merit merit) {

        /** A bid at a university whose places are all in one pool. */
        public Bid(int preference, UniversityId university, Merit merit) {
            this(preference, new PoolId(university, 0), merit);
        }

        public UniversityId university() {
            return pool.university();
        }
    }
}
