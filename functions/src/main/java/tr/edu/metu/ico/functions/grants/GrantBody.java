package tr.edu.metu.ico.functions.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.grants.GrantRequest.StudyBody;
import tr.edu.metu.ico.functions.grants.GrantRequest.SupportBody;
import tr.edu.metu.ico.functions.grants.GrantRequest.TraineeshipBody;
import tr.edu.metu.ico.functions.grants.GrantRequest.TravelBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantFacts.Travel;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.GrantWording;
import tr.edu.metu.ico.grant.RecordedGrant;

/**
 * A student's grant; all amounts are EUR.
 *
 * @param decision  {@code GRANT} or {@code ZERO_GRANT}, as in force; {@code WITHDRAWN} for a student who gave the place
 *                  back
 * @param withdrawn whether the student has withdrawn; then nothing is paid
 * @param topUp     what top-ups are for, where the call has any
 * @param version   to be sent as {@code If-Match} with the next record; 0 before the first
 * @param recorded  the last record; empty before the first
 * @param history   every record, oldest first; for officers only
 */
record GrantBody(
        String student,
        String decision,
        boolean withdrawn,
        Optional<TopUpBody> topUp,
        long version,
        Optional<RecordBody> recorded,
        List<RecordBody> history) {

    /**
     * One record with its derivation.
     *
     * @param current whether it was computed for the decision in force; otherwise it must be recorded again
     * @param steps   one for each part of the amount; with an inclusion amount they name its ground, so an officer who
     *                may not see grounds gets neither them nor {@code support} and {@code reason}
     * @param reason  the officer's words; for officers only
     */
    record RecordBody(
            int version,
            boolean current,
            Optional<StudyBody> studyPeriod,
            Optional<TraineeshipBody> traineeship,
            BigDecimal total,
            BigDecimal first,
            BigDecimal second,
            List<StepBody> steps,
            Instant recordedAt,
            Optional<String> recordedBy,
            Optional<String> reason) {

        private boolean supported() {
            return studyPeriod
                    .flatMap(StudyBody::support)
                    .or(() -> traineeship.flatMap(TraineeshipBody::support))
                    .isPresent();
        }

        private RecordBody withoutGrounds() {
            if (!supported()) {
                return this;
            }
            return new RecordBody(
                    version,
                    current,
                    studyPeriod.map(stay -> new StudyBody(
                            stay.months(), stay.days(), stay.travel(), Optional.empty(), stay.usedMonths())),
                    traineeship.map(stay -> new TraineeshipBody(
                            stay.days(),
                            stay.travelDayBefore(),
                            stay.travelDayAfter(),
                            Optional.empty(),
                            stay.usedMonths())),
                    total,
                    first,
                    second,
                    List.of(),
                    recordedAt,
                    recordedBy,
                    Optional.empty());
        }
    }

    /** One line: quantity times rate divided by per is the amount; {@code part} as in {@link GrantStep.Part}. */
    record StepBody(
            String code,
            String part,
            BigDecimal quantity,
            BigDecimal rate,
            int per,
            BigDecimal amount,
            String rule,
            TextBody text) {}

    static GrantBody of(GrantState.Selected one, boolean granted, TopUpState topUp, List<RecordedGrant> versions) {
        return new GrantBody(
                one.student().value(),
                decision(one, granted),
                one.withdrawn(),
                topUp.body(),
                versions.size(),
                versions.reversed().stream().findFirst().map(last -> record(last, granted, topUp)),
                versions.stream()
                        .map(version -> record(version, granted, topUp))
                        .toList());
    }

    static String decision(GrantState.Selected one, boolean granted) {
        if (one.withdrawn()) {
            return "WITHDRAWN";
        }
        return granted ? "GRANT" : "ZERO_GRANT";
    }

    /** The same for an officer who may not see grounds: amounts without the reason of an inclusion amount (INV-23). */
    GrantBody withoutGrounds() {
        return new GrantBody(
                student,
                decision,
                withdrawn,
                topUp,
                version,
                recorded.map(RecordBody::withoutGrounds),
                history.stream().map(RecordBody::withoutGrounds).toList());
    }

    /** The same for the student. */
    GrantBody forTheStudent() {
        return new GrantBody(
                student,
                decision,
                withdrawn,
                topUp.map(TopUpBody::forTheStudent),
                version,
                recorded.map(GrantBody::forTheStudent),
                List.of());
    }

    private static RecordBody forTheStudent(RecordBody r) {
        return new RecordBody(
                r.version(),
                r.current(),
                r.studyPeriod(),
                r.traineeship(),
                r.total(),
                r.first(),
                r.second(),
                r.steps(),
                r.recordedAt(),
                Optional.empty(),
                Optional.empty());
    }

    private static RecordBody record(RecordedGrant version, boolean granted, TopUpState topUp) {
        var amount = version.amount();
        return new RecordBody(
                version.version(),
                topUp.isCurrent(amount, granted),
                version.facts() instanceof GrantFacts.StudyPeriod stay ? Optional.of(study(stay)) : Optional.empty(),
                version.facts() instanceof GrantFacts.Traineeship stay
                        ? Optional.of(traineeship(stay))
                        : Optional.empty(),
                amount.total(),
                amount.first(),
                amount.second(),
                amount.steps().stream().map(GrantBody::step).toList(),
                version.at(),
                Optional.of(version.by()),
                Optional.of(version.reason()));
    }

    private static StepBody step(GrantStep step) {
        return new StepBody(
                step.code().name(),
                step.code().part().name(),
                step.quantity(),
                step.rate(),
                step.per(),
                step.amount(),
                step.rule().value(),
                TextBody.of(GrantWording.of(step)));
    }

    private static StudyBody study(GrantFacts.StudyPeriod stay) {
        return new StudyBody(
                stay.months(),
                stay.days(),
                travel(stay.travel()),
                stay.support().map(GrantBody::support),
                Optional.of(stay.usedMonths()));
    }

    private static TraineeshipBody traineeship(GrantFacts.Traineeship stay) {
        return new TraineeshipBody(
                stay.days(),
                stay.travelDayBefore(),
                stay.travelDayAfter(),
                stay.support().map(GrantBody::support),
                Optional.of(stay.usedMonths()));
    }

    private static Optional<TravelBody> travel(Travel travel) {
        return switch (travel) {
            case Travel.Unsaid _ -> Optional.empty();
            case Travel.ByDistance(var km, var green) ->
                Optional.of(new TravelBody(Optional.of(km), Optional.of(green), Optional.empty()));
            case Travel.Fixed(var amount) ->
                Optional.of(new TravelBody(Optional.empty(), Optional.empty(), Optional.of(amount.toPlainString())));
        };
    }

    private static SupportBody support(GrantFacts.SupportClaim claim) {
        return new SupportBody(claim.group(), claim.disabilityRate(), claim.proofApproved());
    }
}
