package tr.edu.metu.ico.verifier.place;

import java.util.stream.Stream;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.verifier.BadInput;

/**
 * A market as given in the input.
 *
 * @param countries the names behind the country numbers
 * @param scale     the digits after the point of all scores
 */
record Instance(Options options, ProgrammeTable programmes, ApplicantTable applicants, Names countries, int scale) {

    /** Brings all scores to one scale; refuses an applicant with a choice that has no score for it. */
    static Instance of(Options options, ProgrammeTable programmes, ApplicantTable applicants, Names countries) {
        var scores = Stream.concat(Stream.of(applicants.score()), applicants.scoreAt().stream())
                .toList();
        int scale = Stream.concat(
                        Stream.of(options.deductionScale()), scores.stream().map(Scores::largestScale))
                .max(Integer::compare)
                .orElseThrow();
        scores.forEach(one -> one.rescale(scale));
        applicants.ties().forEach(one -> one.rescale(one.largestScale()));
        var instance = new Instance(options, programmes, applicants, countries, scale);
        instance.requireScores();
        return instance;
    }

    /** The deduction for their own country, in the common scale. */
    long deduction() {
        return DecimalReader.rescaled(options.deduction(), options.deductionScale(), scale);
    }

    /** Whether a programme is in the applicant's own country and a deduction applies there. */
    boolean isDeducted(int applicant, int programme) {
        int country = programmes.country()[programme];
        return options.deduction() != 0
                && country != Names.NONE
                && country == applicants.citizenship()[applicant];
    }

    /** Whether a choice has its own score. */
    boolean hasScoreAt(int bid) {
        return applicants.scoreAt().isPresent() && applicants.scoreAt().get().has(bid);
    }

    /** The score that counts for a choice, in the common scale. */
    long counted(int applicant, int bid) {
        long score = hasScoreAt(bid)
                ? applicants.scoreAt().orElseThrow().value(bid)
                : applicants.score().value(applicant);
        return isDeducted(applicant, applicants.bidTable().programme()[bid]) ? score - deduction() : score;
    }

    /** The score that counts for a choice as text, with its original digits. */
    String countedText(int applicant, int bid) {
        int own = hasScoreAt(bid)
                ? applicants.scoreAt().orElseThrow().scale(bid)
                : applicants.score().scale(applicant);
        boolean deducted = isDeducted(applicant, applicants.bidTable().programme()[bid]);
        int shown = deducted ? Math.max(own, options.deductionScale()) : own;
        return Scores.text(counted(applicant, bid), scale, shown);
    }

    private void requireScores() {
        var bidTable = applicants.bidTable();
        for (int applicant = 0; applicant < applicants.count(); applicant++) {
            if (applicants.score().has(applicant)) {
                continue;
            }
            for (int bid = bidTable.firstBid()[applicant]; bid < bidTable.firstBid()[applicant + 1]; bid++) {
                int programme = bidTable.programme()[bid];
                boolean refused = programme == BidTable.NO_PROGRAMME;
                if (!refused && !hasScoreAt(bid) && !programmes.priority().containsKey(programme)) {
                    throw new BadInput("applicant " + applicants.ids().apply(applicant) + " has no score for programme "
                            + programmes.ids().get(programme));
                }
            }
        }
    }
}
