package tr.edu.metu.ico.placement;

/**
 * The cap on placements in one country (reading A-21): the best of those kept by its universities, up to the cap.
 * Applicants who have left a university remain here and are skipped.
 */
final class CountryCap {
    private final int cap;
    private final WorstFirstQueue kept = new WorstFirstQueue();
    /** How many free seats were taken. A full country stays full: the seat of a refused applicant goes to the new one. */
    private int taken;

    CountryCap(int cap) {
        this.cap = cap;
    }

    /** An applicant got a seat that another left. */
    void exchange(long asker) {
        kept.add(asker);
    }

    /** An applicant got a free seat; returns whether the country now exceeds its cap. */
    boolean add(long asker) {
        kept.add(asker);
        taken++;
        return taken > cap;
    }

    /** The worst here, possibly one who has left. */
    long worst() {
        return kept.worst();
    }

    /** Drops an applicant who has left. */
    void forgetWorst() {
        kept.removeWorst();
    }
}
