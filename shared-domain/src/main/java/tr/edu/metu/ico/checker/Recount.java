package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LanguageClaim;
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
        var broken = broken(application);
        var review = application
                .review()
                .filter(r -> r.submission() == application.receipt().version());
        boolean asked = holds(ReviewRule.DepartmentalReview.class);
        boolean approved = !asked || review.filter(Review::approved).isPresent();
        boolean ranked = broken.isEmpty() && approved;
        var score = ranked ? points.of(application, language(application)) : Optional.<Points.Score>empty();
        return new Counted(application, broken, approved, score, stands(application, review));
    }

    /** Every broken rule as "id code", sorted. */
    private List<String> broken(SealedApplication application) {
        var broken = new ArrayList<String>();
        for (var rule : definition.rules()) {
            if (rule instanceof EligibilityRule eligibility) {
                conditions.codes(eligibility, application).forEach(code -> broken.add(code));
            } else if (rule instanceof LanguageRule.LanguageRequired
                    && language(application).isEmpty()) {
                broken.add(rule.id() + " NO_VALID_LANGUAGE_SCORE");
            }
        }
        Collections.sort(broken);
        return broken;
    }

    /** The highest score of the chosen source whose exam is accepted and whose day is inside. */
    private Optional<BigDecimal> language(SealedApplication application) {
        var scores = new ArrayList<LanguageResult>();
        if (application.content().language() instanceof LanguageClaim.OnRecord) {
            scores.addAll(application.applicant().languageResults());
        } else if (application.content().language() instanceof LanguageClaim.Uploaded) {
            for (var rule : definition.rules(LanguageRule.UploadedScore.class)) {
                application.documents().stream()
                        .filter(document -> document.slot().equals(rule.slot()) && approved(document))
                        .flatMap(document -> document.verdict().orElseThrow().language().stream())
                        .forEach(scores::add);
            }
        }
        BigDecimal highest = null;
        for (var score : scores) {
            if (counts(score) && (highest == null || score.score().compareTo(highest) > 0)) {
                highest = score.score();
            }
        }
        return Optional.ofNullable(highest);
    }

    static boolean approved(Document document) {
        return document.verdict().isPresent()
                && document.verdict().get().approved()
                && document.verdict().get().sum().equals(document.spec().sum());
    }

    private boolean counts(LanguageResult score) {
        Set<String> exams = new HashSet<>();
        definition.rules(LanguageRule.AcceptedExams.class).forEach(rule -> exams.addAll(rule.exams()));
        LocalDate last = definition.calendar().deadlineDay();
        LocalDate first = last.minusYears(
                definition.rules(LanguageRule.ScoreAge.class).getFirst().validYears());
        return exams.contains(score.exam())
                && score.date().compareTo(first) >= 0
                && score.date().compareTo(last) <= 0;
    }

    private List<Counted.Stand> stands(SealedApplication application, Optional<Review> review) {
        var stands = new ArrayList<Counted.Stand>();
        for (var choice : application.content().choices()) {
            boolean declined =
                    review.isPresent() && review.get().declinedChoices().containsKey(choice.university());
            stands.add(
                    !offered(application, choice)
                            ? Counted.Stand.NOT_OFFERED
                            : declined ? Counted.Stand.DECLINED : Counted.Stand.IN_THE_RUNNING);
        }
        return stands;
    }

    private boolean offered(SealedApplication application, Choice choice) {
        var agreement = agreements.get(choice.university());
        if (agreement == null) {
            return false;
        }
        var cohort = application.applicant().record().cohort();
        return !conditions.isClosedTo(application, agreement)
                && (!holds(ChoiceRule.OnlyCurrentLevel.class)
                        || agreement.levels().contains(cohort.level()))
                && (!holds(ChoiceRule.DepartmentRestriction.class)
                        || agreement.departments().isEmpty()
                        || agreement.departments().contains(cohort.department()))
                && (!holds(ChoiceRule.SemesterOffered.class)
                        || agreement.semesters().contains(choice.semester()));
    }

    private boolean holds(Class<? extends Rule> kind) {
        return !definition.rules(kind).isEmpty();
    }
}
