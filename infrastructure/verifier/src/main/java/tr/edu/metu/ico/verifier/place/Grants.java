package tr.edu.metu.ico.verifier.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.placement.Assignment;

/**
 * Allocates each country's grants after the placement: to those placed there who want one, by the score that counted there
 * (reading A-22). A programme's own list does not compare across programmes, so the score counts there too; applicants without
 * one come last.
 */
final class Grants {
    private record Wanting(int applicant, long score, boolean scored) {}

    private final Instance instance;
    private final Assignment assignment;
    private final RawPrecedence precedence;

    private Grants(Instance instance, Assignment assignment) {
        this.instance = instance;
        this.assignment = assignment;
        precedence = new RawPrecedence(instance);
    }

    /** Who gets a grant. */
    static BitSet given(Instance instance, Map<String, Integer> quotas, Assignment assignment) {
        var grants = new Grants(instance, assignment);
        var given = new BitSet();
        grants.wanting().forEach((country, wanting) -> {
            wanting.sort(grants::order);
            int quota = quotas.getOrDefault(instance.countries().text(country), 0);
            wanting.stream().limit(quota).forEach(one -> given.set(one.applicant()));
        });
        return given;
    }

    private Map<Integer, List<Wanting>> wanting() {
        var byCountry = new HashMap<Integer, List<Wanting>>();
        for (int applicant = 0; applicant < instance.applicants().count(); applicant++) {
            int bid = assignment.bid()[applicant];
            if (bid != Assignment.NOTHING && !instance.applicants().noGrant().get(applicant)) {
                int country = instance.programmes()
                        .country()[instance.applicants().bidTable().programme()[bid]];
                if (country != Names.NONE) {
                    boolean scored = instance.hasScoreAt(bid)
                            || instance.applicants().score().has(applicant);
                    byCountry
                            .computeIfAbsent(country, _ -> new ArrayList<>())
                            .add(new Wanting(applicant, instance.counted(applicant, bid), scored));
                }
            }
        }
        return byCountry;
    }

    private int order(Wanting one, Wanting other) {
        if (one.scored() != other.scored()) {
            return one.scored() ? -1 : 1;
        }
        if (one.score() != other.score()) {
            return Long.compare(other.score(), one.score());
        }
        if (one.applicant() == other.applicant()) {
            return 0;
        }
        return precedence.winsTie(one.applicant(), other.applicant()) ? -1 : 1;
    }
}
