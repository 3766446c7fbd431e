package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.LanguageRule;

/** Recomputes the English score of an application, and whether missing the exam made it void. */
final class EnglishRecount {
    private final CallDefinition definition;
    private final SealedApplication application;

    EnglishRecount(CallDefinition definition, SealedApplication application) {
        this.definition = definition;
        this.application = application;
    }

    /** Why the application is void as "id code"; empty when it is not. */
    Optional<String> cancelled() {
        var onTheDay = sittings(false);
        if (onTheDay.isEmpty() || onTheDay.getFirst().score().isPresent()) {
            return Optional.empty();
        }
        var excuse = onTheDay.getFirst().excuse();
        boolean accepted = excuse.isPresent() && excuse.get().accepted();
        for (var petition : definition.terms().language().petition()) {
            if (accepted && petition.effect() == LanguageRule.AbsencePetition.Effect.SWITCH_TO_RECORD) {
                boolean helped =
                        !attendedLater().isEmpty() || highest(onRecord()).isPresent();
                return helped ? Optional.empty() : Optional.of(petition.id() + " EXCUSED_WITHOUT_SCORE");
            }
        }
        boolean refused = excuse.isPresent() && !accepted;
        return definition.terms().language().absence().stream()
                .map(rule -> rule.id() + (refused ? " EXCUSE_REFUSED" : " ABSENT_FROM_EXAM"))
                .findFirst();
    }

    /** The score that counts. */
    Optional<BigDecimal> score() {
        var claim = application.content().language();
        if (claim instanceof LanguageClaim.OnRecord) {
            return highest(onRecord());
        }
        if (claim instanceof LanguageClaim.Uploaded) {
            return highest(uploaded());
        }
        return ofTheExam();
    }

    private Optional<BigDecimal> ofTheExam() {
        var onTheDay = sittings(false);
        if (onTheDay.isEmpty()) {
            return Optional.empty();
        }
        var score = onTheDay.getFirst().score();
        if (score.isEmpty()) {
            boolean excused = onTheDay.getFirst().excuse().isPresent()
                    && onTheDay.getFirst().excuse().get().accepted();
            boolean switches = definition.terms().language().petition().stream()
                    .anyMatch(rule -> rule.effect() == LanguageRule.AbsencePetition.Effect.SWITCH_TO_RECORD);
            if (!excused || !switches) {
                return Optional.empty();
            }
            if (attendedLater().isEmpty()) {
                return highest(onRecord());
            }
            score = attendedLater().getFirst().score();
        }
        return score.filter(s -> s.compareTo(BigDecimal.ONE) >= 0 && isOnTheScale(s));
    }

    private List<ExamSitting> attendedLater() {
        var attended = new ArrayList<>(sittings(true));
        attended.removeIf(sitting -> sitting.score().isEmpty());
        attended.sort((one, other) -> one.day().compareTo(other.day()));
        return attended;
    }

    /** For a student who chose the call's exam, the sitting on its day or later ones. */
    private List<ExamSitting> sittings(boolean later) {
        var found = new ArrayList<ExamSitting>();
        if (application.content().language() instanceof LanguageClaim.TakesExam) {
            for (var exam : definition.terms().language().inCall()) {
                for (var sitting : application.applicant().sittings()) {
                    int order = sitting.day().compareTo(exam.day());
                    if (sitting.exam().equals(exam.exam()) && (later ? order > 0 : order == 0)) {
                        found.add(sitting);
                    }
                }
            }
        }
        return found;
    }

    private List<LanguageResult> onRecord() {
        return application.applicant().languageResults();
    }

    private List<LanguageResult> uploaded() {
        var scores = new ArrayList<LanguageResult>();
        for (var rule : definition.terms().language().uploads()) {
            application.documents().stream()
                    .filter(document -> document.slot().equals(rule.slot()) && Recount.approved(document))
                    .flatMap(document -> document.verdict().orElseThrow().language().stream())
                    .forEach(scores::add);
        }
        return scores;
    }

    private Optional<BigDecimal> highest(List<LanguageResult> scores) {
        BigDecimal highest = null;
        for (var score : scores) {
            if (counts(score) && (highest == null || score.score().compareTo(highest) > 0)) {
                highest = score.score();
            }
        }
        return Optional.ofNullable(highest);
    }

    private boolean counts(LanguageResult score) {
        Set<String> exams = new HashSet<>();
        definition.terms().language().accepted().forEach(rule -> exams.addAll(rule.exams()));
        var calendar = definition.calendar();
        LocalDate last = calendar.deadlineDay();
        var age = definition.terms().language().age().getFirst();
        LocalDate first = LocalDate.ofInstant(calendar.opensAt(), calendar.zone());
        boolean recent = switch (age.countedFrom()) {
            case DEADLINE -> isWithin(age, last, score);
            case PERIOD_START -> isWithin(age, first, score);
            case EITHER -> isWithin(age, last, score) || isWithin(age, first, score);
        };
        return exams.contains(score.exam())
                && recent
                && score.date().compareTo(last) <= 0
                && isOnTheScale(score.score());
    }

    private static boolean isWithin(LanguageRule.ScoreAge age, LocalDate day, LanguageResult score) {
        return score.date().compareTo(day.minusYears(age.validYears())) >= 0;
    }

    private boolean isOnTheScale(BigDecimal score) {
        for (var scale : definition.terms().language().conversion()) {
            if (scale.scaleLowest().compareTo(score) > 0 || scale.scaleHighest().compareTo(score) < 0) {
                return false;
            }
        }
        for (var rule : definition.terms().language().minimum()) {
            if (rule.minimum().compareTo(score) > 0) {
                return false;
            }
        }
        return true;
    }
}
