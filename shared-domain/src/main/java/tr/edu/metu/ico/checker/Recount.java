package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.ReviewRule;
import tr.edu.metu.ico.eligibility.EligibilityRule;
import tr.edu.metu.ico.eligibility.LanguageRule;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rulebook.CallDefinition;

/** Counts every application again, from the rules' parameters and the sealed input alone. */
final class Recount {
    private final CallDefinition definition;
    private final Map<UniversityId, Agreement> agreements;
    private final Points points;
    private final Conditions conditions;

    Recount(CallDefinition definition, Map<UniversityId, Agreement> agreements, Map<Cohort, BigDecimal> averages) {
        this.definition = definition;
        this.agreements = agreements;
        points = new Points(definition, agreements, averages);
        conditions = new Conditions(definition);
    }

    Counted of(SealedApplication sealed) {
        var application = conditions.withoutLateDocuments(sealed);
        var english = new EnglishRecount(definition, application);
        var cancelled = english.cancelled();
        var broken = cancelled.isPresent() ? List.<String>of() : broken(application, english);
        var review = application
                .review()
                .filter(r -> r.submission() == application.receipt().version());
        boolean asked = holds(ReviewRule.DepartmentalReview.class);
        boolean approved = !asked || review.filter(Review::approved).isPresent();
        boolean ranked = cancelled.isEmpty() && broken.isEmpty() && approved;
        var score = ranked ? points.of(application, english.score()) : Optional.<Points.Score>empty();
        return new Counted(application, cancelled, broken, approved, score, stands(application, review));
    }

    /** Every broken rule as "id code", sorted. */
    private List<String> broken(SealedApplication application, EnglishRecount english) {
        var broken = new ArrayList<String>();
        for (var rule : definition.rules()) {
            if (rule instanceof EligibilityRule eligibility) {
                conditions.codes(eligibility, application).forEach(code -> broken.add(code));
            } else if (rule instanceof LanguageRule.LanguageRequired
                    && english.score().isEmpty()) {
                broken.add(rule.id() + " NO_VALID_LANGUAGE_SCORE");
            }
        }
        Collections.sort(broken);
        return broken;
    }

    static boolean approved(Document document) {
        return document.verdict().isPresent()
                && document.verdict().get().approved()
                && document.verdict().get().sum().equals(document.spec().sum());
    }

    private List<Counted.Stand> stands(SealedApplication application, Optional<Review> review) {
        var stands = new ArrayList<Counted.Stand>();
        for (var choice : application.content().choices()) {
            boolean declined =
                    review.isPresent() && review.get().declinedChoices().containsKey(choice.university());
            var stand = offer(application, choice);
            stands.add(stand == Counted.Stand.IN_THE_RUNNING && declined ? Counted.Stand.DECLINED : stand);
        }
        return stands;
    }

    /** A level that the university does not take is told before a department or semester that it does not take. */
    private Counted.Stand offer(SealedApplication application, Choice choice) {
        var agreement = agreements.get(choice.university());
        if (agreement == null) {
            return Counted.Stand.NOT_OFFERED;
        }
        var cohort = application.applicant().record().cohort();
        if (holds(ChoiceRule.OnlyCurrentLevel.class) && !agreement.levels().contains(cohort.level())) {
            return Counted.Stand.LEVEL;
        }
        if (conditions.isClosedTo(application, agreement)) {
            return Counted.Stand.PHD_ONLY_COUNTRY;
        }
        boolean otherDepartment = holds(ChoiceRule.DepartmentRestriction.class)
                && !agreement.departments().isEmpty()
                && !agreement.departments().contains(cohort.department());
        boolean otherSemester = holds(ChoiceRule.SemesterOffered.class)
                && !agreement.semesters().contains(choice.semester());
        return otherDepartment || otherSemester ? Counted.Stand.NOT_OFFERED : Counted.Stand.IN_THE_RUNNING;
    }

    private boolean holds(Class<? extends Rule> kind) {
        return !definition.rules(kind).isEmpty();
    }
}
