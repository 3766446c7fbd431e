package tr.edu.metu.ico.placement;

/** An applicant for a seat packed into one number: place in the order, group, applicant. Smaller is better. */
final class PackedProposer {
    private static final long IN_GROUP = 1L << 31;

    private PackedProposer() {}

    static long of(int place, boolean inGroup, int applicant) {
        return (long) place << 32 | (inGroup ? IN_GROUP : 0) | applicant;
    }

    static boolean inGroup(long asker) {
        return (asker & IN_GROUP) != 0;
    }

    static int applicant(long asker) {
        return (int) (asker & IN_GROUP - 1);
    }
}
