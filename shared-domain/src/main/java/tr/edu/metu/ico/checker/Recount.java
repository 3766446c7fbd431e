package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;

/** Recomputes every application from the rules' parameters and the sealed input alone. */
final class Recount {
    private final CallDefinition definition;
    private final ChoicePools places;
    private final Points points;
    private final Conditions conditions;

    Recount(CallDefinition definition, ChoicePools places, Map<Cohort, BigDecimal> averages) {
        this.definition = definition;
        this.places = places;
        points = new Points(definition, places.agreements(), averages);
        conditions = new Conditions(definition);
    }

    RecountedApplication of(SealedApplication sealed) {
        var application = conditions.withoutLateDocuments(sealed);
        var english = new EnglishRecount(definition, application);
        var cancelled = english.cancelled();
        var broken = cancelled.isPresent() ? List.<String>of() : broken(application, english);
        var review = application
                .review()
                .filter(r -> r.submission() == application.receipt().version());
        boolean asked = !definition.terms().review().departmental().isEmpty();
        boolean approved = !asked || review.filter(Review::approved).isPresent();
        boolean ranked = cancelled.isEmpty() && broken.isEmpty() && approved;
        var score = ranked ? points.of(application, english.score()) : Optional.<Points.Score>empty();
        return new RecountedApplication(application, cancelled, broken, approved, score, stands(application, review));
    }

    /** Every broken rule as "id code", sorted. */
    private List<String> broken(SealedApplication application, EnglishRecount english) {
        var broken = new ArrayList<String>();
        for (var rule : definition.eligibilityRules()) {
            broken.addAll(conditions.codes(rule, application));
        }
        if (english.score().isEmpty()) {
            broken.add(definition.languageRequired().id() + " NO_VALID_LANGUAGE_SCORE");
        }
        Collections.sort(broken);
        return broken;
    }

    static boolean approved(Document document) {
        return document.verdict().isPresent()
                && document.verdict().get().approved()
                && document.verdict().get().digest().equals(document.spec().digest());
    }

    private List<RecountedApplication.ChoiceStatus> stands(SealedApplication application, Optional<Review> review) {
        var stands = new ArrayList<RecountedApplication.ChoiceStatus>();
        for (var choice : application.content().choices()) {
            boolean declined =
                    review.isPresent() && review.get().declinedChoices().containsKey(choice.university());
            var stand = offer(application, choice);
            stands.add(
                    stand == RecountedApplication.ChoiceStatus.IN_THE_RUNNING && declined
                            ? RecountedApplication.ChoiceStatus.DECLINED
                            : stand);
        }
        return stands;
    }

    /**
     * A level that the university does not accept is reported before a department or semester. A rule excludes from a
     * university's only pool; where there are several, a student who fits none has no place.
     */
    private RecountedApplication.ChoiceStatus offer(SealedApplication application, Choice choice) {
        var agreement = places.agreements().get(choice.university());
        if (agreement == null) {
            return RecountedApplication.ChoiceStatus.PARTNER_REMOVED;
        }
        var cohort = application.applicant().record().cohort();
        boolean takesLevel = false;
        for (var pool : agreement.pools()) {
            takesLevel |= pool.scope().levels().contains(cohort.level());
        }
        boolean several = agreement.pools().size() > 1;
        if ((several || !definition.terms().choices().currentLevel().isEmpty()) && !takesLevel) {
            return RecountedApplication.ChoiceStatus.LEVEL;
        }
        if (conditions.isClosedTo(application, agreement)) {
            return RecountedApplication.ChoiceStatus.PHD_ONLY_COUNTRY;
        }
        var pool = places.pool(places.of(application, choice));
        if (pool.isEmpty()) {
            return RecountedApplication.ChoiceStatus.NOT_OFFERED;
        }
        var departments = pool.get().departments();
        boolean otherDepartment = !definition.terms().choices().department().isEmpty()
                && !departments.isEmpty()
                && !departments.contains(cohort.department());
        boolean otherSemester = !definition.terms().choices().semester().isEmpty()
                && !pool.get().scope().semesters().contains(choice.semester());
        return otherDepartment || otherSemester
                ? RecountedApplication.ChoiceStatus.NOT_OFFERED
                : RecountedApplication.ChoiceStatus.IN_THE_RUNNING;
    }
}
