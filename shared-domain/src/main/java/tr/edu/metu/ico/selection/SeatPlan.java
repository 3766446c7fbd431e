package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedInput;

/**
 * The capacity of a call: seats by pool and, where the call has caps and the office set one, the maximum number of
 * students by country.
 */
record SeatPlan(List<Seats> seats, Map<UniversityId, Agreement> byUniversity, Map<CountryCode, Integer> caps) {

    /** The seats of one pool. */
    record Seats(PoolId pool, CountryCode country, int capacity) {}

    static SeatPlan of(CallDefinition definition, SealedInput input) {
        boolean capped = !definition.terms().placement().caps().isEmpty();
        var caps = input.quotas().stream()
                .filter(quota -> capped && quota.kind() == Quota.Kind.COUNTRY_CAP)
                .collect(Collectors.toMap(quota -> new CountryCode(quota.code()), Quota::places));
        var byUniversity =
                input.agreements().stream().collect(Collectors.toMap(Agreement::university, agreement -> agreement));
        var seats = input.agreements().stream().flatMap(SeatPlan::seats).toList();
        return new SeatPlan(seats, byUniversity, caps);
    }

    private static Stream<Seats> seats(Agreement agreement) {
        return IntStream.range(0, agreement.pools().size())
                .mapToObj(i -> new Seats(
                        new PoolId(agreement.university(), i),
                        agreement.country(),
                        agreement.pools().get(i).capacity()));
    }

    int capacity(PoolId pool) {
        return byUniversity.get(pool.university()).pools().get(pool.number()).capacity();
    }

    /** The pool where a student of this level competes with this choice; empty when no agreement has such places. */
    Optional<PoolId> pool(StudyLevel level, Choice choice) {
        return Optional.ofNullable(byUniversity.get(choice.university()))
                .flatMap(agreement -> agreement.poolId(level, choice.semester()));
    }

    /** Who the pool is for; empty when it holds all the university's places. */
    Optional<PoolScope> scope(PoolId pool) {
        return Optional.of(byUniversity.get(pool.university()))
                .filter(agreement -> !agreement.inOnePool())
                .map(agreement -> agreement.pools().get(pool.number()).scope());
    }

    CountryCode country(UniversityId university) {
        return byUniversity.get(university).country();
    }
}
