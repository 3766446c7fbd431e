package tr.edu.metu.ico.functions.site.calls;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.scoring.Scorer;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.site.CallPage;
import tr.edu.metu.ico.site.CallPage.Need;
import tr.edu.metu.ico.site.EqualScores;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.site.NewsLine;
import tr.edu.metu.ico.site.ScoreLine;
import tr.edu.metu.ico.site.Statement;

/** Gathers what the page of one call shows. */
final class CallRecord {

    private static final long MEGABYTE = 1_000_000;

    /** The numbers of the announcements' own example. */
    private static final Cgpa EXAMPLE_CGPA = Cgpa.of("3.15");

    private static final BigDecimal EXAMPLE_AVERAGE = new BigDecimal("2.89");
    private static final BigDecimal EXAMPLE_ENGLISH = new BigDecimal("80");

    private final Call call;
    private final CallDefinition definition;

    CallRecord(Call call, CallDefinition definition) {
        this.call = call;
        this.definition = definition;
    }

    CallPage page(OfficeData officeData, List<NewsLine> news) {
        return new CallPage(
                CallFacts.banner(call, definition),
                CallFacts.dates(call, definition),
                Topics.rules(definition),
                Topics.advice(definition),
                definition.slots().stream().map(this::document).toList(),
                exams(officeData),
                adjustments(),
                example(),
                news,
                definition.terms().notices().stream().noneMatch(Notice::elsewhere));
    }

    private CallPage.Document document(DocumentSlot slot) {
        var points = definition.bonuses().stream()
                .filter(bonus -> bonus.slot().equals(slot.code()))
                .mapToInt(Bonus::points)
                .max();
        return new CallPage.Document(
                slot.title(),
                need(slot.code(), points.isPresent()),
                points.orElse(0),
                slot.contentTypes().stream().map(CallRecord::format).toList(),
                Math.toIntExact(slot.maxBytes() / MEGABYTE));
    }

    private Need need(String slot, boolean brings) {
        if (definition.letterSlot().filter(slot::equals).isPresent()) {
            return Need.EVERYBODY;
        }
        if (definition.languageSlots().contains(slot)) {
            return definition.terms().language().onRecord().isEmpty() ? Need.ENGLISH_SCORE : Need.NO_SCORE_ON_RECORD;
        }
        return brings ? Need.POINTS : Need.IF_IT_APPLIES;
    }

    /** Such as {@code PDF} for {@code application/pdf}. */
    private static String format(String contentType) {
        return contentType.substring(contentType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    private CallPage.Exams exams(OfficeData officeData) {
        var removed = definition.terms().language().accepted().stream()
                .flatMap(list -> list.removed().stream())
                .map(gone -> new CallPage.RemovedExam(ExamNames.of(gone.exam()), gone.reason()))
                .toList();
        return new CallPage.Exams(
                definition.acceptedExams().stream().map(ExamNames::of).toList(),
                LanguageCheck.oldestDay(definition),
                definition.calendar().deadlineDay(),
                removed,
                tables(officeData));
    }

    /** Tables that are examples only are not shown: nobody is scored by them. */
    private List<EqualScores> tables(OfficeData officeData) {
        return definition.acceptedExams().stream()
                .flatMap(exam -> officeData.equivalences(call, exam).stream()
                        .filter(table -> !table.sample())
                        .flatMap(table -> table(exam, table).stream()))
                .toList();
    }

    private static Optional<EqualScores> table(String exam, EquivalenceTable table) {
        var pairs = table.anchors().stream()
                .filter(anchor -> anchor.exam().equals(exam))
                .map(anchor -> new EqualScores.Pair(anchor.examScore(), anchor.converted()))
                .toList();
        return Optional.of(new EqualScores(ExamNames.of(exam), table.version(), pairs))
                .filter(found -> !found.pairs().isEmpty());
    }

    private List<CallPage.Adjustment> adjustments() {
        return Stream.concat(
                        definition.bonuses().stream().map(this::added),
                        definition.deductions().stream().map(this::deducted))
                .toList();
    }

    private CallPage.Adjustment added(Bonus bonus) {
        return new CallPage.Adjustment(
                Grounds.name(definition, bonus).orElseThrow(), bonus.points(), Statement.of(bonus.clause()));
    }

    private CallPage.Adjustment deducted(Deduction deduction) {
        return new CallPage.Adjustment(
                Grounds.name(definition, deduction).orElseThrow(),
                deduction.points(),
                Statement.of(deduction.clause()));
    }

    private List<ScoreLine> example() {
        var score = Scorer.of(definition.formula(), definition.terms().scoring().steps())
                .score(EXAMPLE_CGPA, Optional.of(EXAMPLE_AVERAGE), EXAMPLE_ENGLISH, List.of());
        return ScoreLines.of(definition, score);
    }
}
