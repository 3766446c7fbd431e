package tr.edu.metu.ico.functions.grants;

import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Travel;

/**
 * The facts of a stay that an officer records: either a study period or a traineeship.
 *
 * @param reason why it is recorded now
 */
record GrantRequest(Optional<StudyBody> studyPeriod, Optional<TraineeshipBody> traineeship, String reason) {

    /**
     * A study period.
     *
     * @param usedMonths months at this level that earlier mobilities used; from the records by default
     */
    record StudyBody(
            int months,
            int days,
            Optional<TravelBody> travel,
            Optional<SupportBody> support,
            Optional<Integer> usedMonths) {}

    /**
     * How the student travels: a distance, or an amount instead.
     *
     * @param km     from Ankara
     * @param green  whether sustainable means of travel are used both ways; no by default
     * @param amount EUR, a decimal text such as {@code 820.00}
     */
    record TravelBody(Optional<Integer> km, Optional<Boolean> green, Optional<String> amount) {}

    /**
     * A traineeship.
     *
     * @param days       of the activity, without travel
     * @param usedMonths months of grants at this level that earlier mobilities used; from the records by default
     */
    record TraineeshipBody(
            int days,
            boolean travelDayBefore,
            boolean travelDayAfter,
            Optional<SupportBody> support,
            Optional<Integer> usedMonths) {}

    /** A claim of fewer opportunities; the rate of a disability in percent. */
    record SupportBody(String group, Optional<Integer> disabilityRate, boolean proofApproved) {}

    /** @param usedByRecord months according to the records */
    GrantFacts facts(int usedByRecord) {
        if (studyPeriod.isPresent() == traineeship.isPresent()) {
            throw Refusal.malformed(
                    "studyPeriod",
                    "Send exactly one of studyPeriod and traineeship.",
                    "studyPeriod ve traineeship alanlarından tam birini gönderin.");
        }
        return studyPeriod
                .<GrantFacts>map(stay -> stay(stay, usedByRecord))
                .orElseGet(() -> stay(traineeship.orElseThrow(), usedByRecord));
    }

    private static GrantFacts stay(StudyBody body, int usedByRecord) {
        return made(
                "studyPeriod",
                () -> new GrantFacts.StudyPeriod(
                        body.months(),
                        body.days(),
                        body.travel().map(GrantRequest::travel).orElseGet(Travel.Unsaid::new),
                        body.support().map(claim -> support("studyPeriod.support", claim)),
                        body.usedMonths().orElse(usedByRecord)));
    }

    private static GrantFacts stay(TraineeshipBody body, int usedByRecord) {
        return made(
                "traineeship",
                () -> new GrantFacts.Traineeship(
                        body.days(),
                        body.travelDayBefore(),
                        body.travelDayAfter(),
                        body.support().map(claim -> support("traineeship.support", claim)),
                        body.usedMonths().orElse(usedByRecord)));
    }

    private static Travel travel(TravelBody body) {
        if (body.km().isPresent() == body.amount().isPresent()) {
            throw Refusal.malformed(
                    "studyPeriod.travel",
                    "Send exactly one of km and amount.",
                    "km ve amount alanlarından tam birini gönderin.");
        }
        return made(
                "studyPeriod.travel",
                () -> body.km()
                        .<Travel>map(
                                km -> new Travel.ByDistance(km, body.green().orElse(false)))
                        .orElseGet(() -> new Travel.Fixed(
                                Decimals.read("amount", body.amount().orElseThrow()))));
    }

    private static SupportClaim support(String field, SupportBody body) {
        return made(field, () -> new SupportClaim(body.group(), body.disabilityRate(), body.proofApproved()));
    }

    /** The value, or a refusal with its problems, each by its field in the request. */
    private static <T> T made(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (FaultyValue refused) {
            throw Refusal.malformed(refused.faults().stream()
                    .map(fault -> new Problem(fault.field(), "MALFORMED", Optional.empty(), fault.text()).in(field))
                    .toList());
        }
    }
}
