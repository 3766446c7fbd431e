package tr.edu.metu.ico.checker;

import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.SealedApplication;

/** Recomputes which pool a choice is for. */
record ChoicePools(Map<UniversityId, Agreement> agreements) {
    private static final int NOWHERE = -1;

    /**
     * If there is only one pool, the choice is for that one; a choice that fits no pool is for a pool without places.
     */
    PoolId of(SealedApplication application, Choice choice) {
        var agreement = agreements.get(choice.university());
        int found = NOWHERE;
        if (agreement != null && agreement.pools().size() == 1) {
            found = 0;
        } else if (agreement != null) {
            var level = application.applicant().record().cohort().level();
            for (int i = 0; i < agreement.pools().size(); i++) {
                var scope = agreement.pools().get(i).scope();
                if (scope.levels().contains(level) && scope.semesters().contains(choice.semester())) {
                    found = i;
                }
            }
        }
        return new PoolId(choice.university(), found);
    }

    Optional<Pool> pool(PoolId id) {
        return id.number() == NOWHERE
                ? Optional.empty()
                : Optional.of(agreements.get(id.university()).pools().get(id.number()));
    }

    int capacity(PoolId id) {
        return pool(id).map(Pool::capacity).orElse(0);
    }

    Optional<CountryCode> country(Choice choice) {
        return Optional.ofNullable(agreements.get(choice.university())).map(Agreement::country);
    }

    /** What a row shows of the pool: nothing if it is the only one. */
    Optional<PoolScope> scopeShown(PoolId id) {
        return pool(id).filter(_ -> agreements.get(id.university()).pools().size() > 1)
                .map(Pool::scope);
    }

    /** Such as {@code JP-TOKYO}, or {@code JP-TOKYO UG FALL} where there are several pools. */
    String name(PoolId id) {
        return id.university() + scopeShown(id).map(scope -> " " + scope).orElse("");
    }
}
