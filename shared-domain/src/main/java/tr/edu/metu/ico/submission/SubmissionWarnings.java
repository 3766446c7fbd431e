package tr.edu.metu.ico.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel;
import tr.edu.metu.ico.selection.ChoiceCheck;
import tr.edu.metu.ico.selection.MonthsCap;

/** Warnings about an application that exclude nobody. */
final class SubmissionWarnings {
    private final ApplicationContent content;
    private final Applicant applicant;
    private final AcademicRecord record;
    private final ChoiceCheck choices;

    private SubmissionWarnings(ApplicationContent content, Applicant applicant, ChoiceCheck choices) {
        this.content = content;
        this.applicant = applicant;
        record = applicant.record();
        this.choices = choices;
    }

    /** In the announcement's order. */
    static List<Problem> of(CallDefinition d, ApplicationContent c, Applicant applicant, List<Agreement> agreements) {
        var warnings = new SubmissionWarnings(c, applicant, new ChoiceCheck(d, c, applicant.record(), agreements));
        var results = d.calendar().scoringDay();
        return Stream.of(
                        d.rules().stream().flatMap(warnings::by),
                        warnings.tooLateForTheHost(results),
                        warnings.withoutPlaces())
                .flatMap(Function.identity())
                .toList();
    }

    /** Not a rule of the call: nobody can be placed there unless the office finds a place before the results. */
    private Stream<Problem> withoutPlaces() {
        return choices(
                choice -> choices.pool(choice)
                        .filter(pool -> pool.capacity() == 0)
                        .isPresent(),
                field -> Problem.of(
                        field,
                        "NO_PLACES",
                        "This university has 0 places for your level in this semester: as things stand nobody can be"
                                + " placed there.",
                        "Bu üniversitenin düzeyiniz ve bu dönem için 0 kontenjanı var: bu durumda oraya kimse"
                                + " yerleştirilemez."));
    }

    /** Not a rule of the call: nobody can be nominated to a host, or apply there, before the results. */
    private Stream<Problem> tooLateForTheHost(LocalDate results) {
        return choices(
                choice -> choices.pool(choice)
                        .filter(pool -> pool.terms().isOverAfter(results))
                        .isPresent(),
                field -> Problem.of(
                        field,
                        "HOST_DEADLINE_BEFORE_RESULTS",
                        "A deadline of this university for this semester passes before the results of the call.",
                        "Bu üniversitenin bu dönem için bir son tarihi, çağrının sonuçları açıklanmadan önce"
                                + " doluyor."));
    }

    private Stream<Problem> by(Rule rule) {
        return switch (rule) {
            case EligibilityRule.CourseLoad load
            when !content.courseLoad() ->
                Stream.of(Problem.of("courseLoad", "COURSE_LOAD_NOT_DECLARED", load.clause()));
            case EligibilityRule.OfficeChecksCourseLoad check
            when !content.courseLoad() ->
                Stream.of(Problem.of("courseLoad", "COURSE_LOAD_TO_BE_CHECKED", check.clause()));
            case MonthsPerLevel cap
            when content.wantsGrant() && MonthsCap.leavesNoGrant(cap, applicant) -> Stream.of(noMonthsLeft(cap));
            case ChoiceRule.HostMinimumWarns warns ->
                choices(
                        this::isBelowTheHostsMinimum,
                        field -> Problem.of(field, "HOST_MINIMUM_ABOVE_CGPA", warns.clause()));
            case ChoiceRule.PartnerListMayChange list ->
                choices(
                        choice -> choices.agreement(choice).isEmpty(),
                        field -> Problem.of(field, "PARTNER_REMOVED", list.clause()));
            case ChoiceRule.HostNeedsOwnDocument host
            when !content.choices().isEmpty() ->
                Stream.of(Problem.of("choices", "HOST_NEEDS_OWN_DOCUMENT", host.clause()));
            case Bonus bonus -> relation(bonus);
            case DocumentRule.EvidenceDeadline deadline
            when !content.claims().isEmpty() ->
                Stream.of(Problem.of("claims", "EVIDENCE_DUE_BEFORE_CLOSE", deadline.clause()));
            case LanguageRule.ExamSeats seats
            when content.language() instanceof LanguageClaim.OnRecord ->
                Stream.of(Problem.of("language", "NO_SEAT_AT_THE_EXAM", seats.clause()));
            default -> Stream.empty();
        };
    }

    private static Problem noMonthsLeft(MonthsPerLevel cap) {
        var says = cap.clause().statement();
        return new Problem(
                "wantsGrant",
                "GRANT_MONTHS_USED_UP",
                Optional.of(cap.id()),
                new Text(
                        says.en() + " You have used these months; if you are selected, you take part without a grant.",
                        says.tr() + " Bu ayları kullandınız; seçilirseniz hibesiz katılırsınız."));
    }

    /** The official document decides, so an unnamed relation is no reason to refuse the claim. */
    private Stream<Problem> relation(Bonus bonus) {
        return IntStream.range(0, content.claims().size())
                .filter(i -> content.claims().get(i).code().equals(bonus.code()))
                .filter(i -> !bonus.names(content.claims().get(i).relation()))
                .mapToObj(i -> outsideTheWords("claims[" + i + "].relation", bonus.clause()));
    }

    private static Problem outsideTheWords(String field, Clause clause) {
        var statement = clause.statement();
        return new Problem(
                field,
                "RELATION_NOT_NAMED",
                Optional.of(clause.id()),
                new Text(
                        statement.en() + " You state another relation or none: upload the official document; the office"
                                + " decides on what it shows.",
                        statement.tr() + " Başka bir yakınlık belirttiniz ya da hiç belirtmediniz: resmî belgeyi"
                                + " yükleyin; ofis belgede yazana göre karar verir."));
    }

    private Stream<Problem> choices(Predicate<Choice> concerned, Function<String, Problem> problem) {
        return IntStream.range(0, content.choices().size())
                .filter(i -> concerned.test(content.choices().get(i)))
                .mapToObj(i -> problem.apply("choices[" + i + "]"));
    }

    private boolean isBelowTheHostsMinimum(Choice choice) {
        return choices.pool(choice)
                .flatMap(pool -> pool.terms().hostMinimum())
                .filter(minimum -> record.cgpa()
                        .filter(cgpa -> cgpa.value().compareTo(minimum) < 0)
                        .isPresent())
                .isPresent();
    }
}
