package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;

/** Describes a cause in a sentence. It reveals nothing about other students except the cut-off. */
public final class CauseWording {
    private static final Text NONE = new Text("none", "yok");

    private CauseWording() {}

    public static Text of(Cause cause) {
        return switch (cause) {
            case Cause.NewApplication _ ->
                new Text("There was no application in the earlier result.", "Önceki sonuçta başvuru yoktu.");
            case Cause.NoApplication _ ->
                new Text("There is no application in the later result.", "Sonraki sonuçta başvuru yok.");
            case Cause.Conditions(var broken, var met) -> conditions(broken, met);
            case Cause.Approval(var before, var after) -> approval(before, after);
            case Cause.Score(var before, var after, var steps) -> score(before, after, steps);
            case Cause.Ruling(var university, var before, var after) -> ruling(university.value(), before, after);
            case Cause.Seats(var university, var before, var after) ->
                fromTo(new Text("Seats at " + university, university + " kontenjanı"), number(before), number(after));
            case Cause.CutOff(var university, var before, var after) ->
                fromTo(
                        new Text("Last total placed at " + university, university + " için son yerleşen puanı"),
                        points(before),
                        points(after));
            case Cause.CountryCap(var country, var before, var after) ->
                fromTo(
                        new Text("Limit of the country " + country.value(), country.value() + " ülke sınırı"),
                        number(before),
                        number(after));
            case Cause.CountryGrants(var country, var before, var after) ->
                fromTo(
                        new Text("Grants of the country " + country.value(), country.value() + " hibe sayısı"),
                        number(before),
                        number(after));
            case Cause.GrantRank(var country, var before, var after) ->
                fromTo(
                        new Text(
                                "Rank among those who ask for a grant in " + country.value(),
                                country.value() + " için hibe isteyenler arasındaki sıra"),
                        number(before),
                        number(after));
            case Cause.ListSeats(var kind, var before, var after) ->
                fromTo(listSeats(kind), number(before), number(after));
            case Cause.Others _ ->
                new Text(
                        "Nothing in the application itself changed; other applications now come before or after it.",
                        "Başvurunun kendisinde değişiklik yok; öne geçen ya da geride kalan başkaları var.");
        };
    }

    private static Text conditions(List<Problem> broken, List<Problem> met) {
        var now = new Text("No longer met: ", "Artık sağlanmayan: ");
        var again = new Text("Met now: ", "Artık sağlanan: ");
        if (met.isEmpty()) {
            return named(now, broken);
        }
        return broken.isEmpty() ? named(again, met) : joined(named(now, broken), named(again, met));
    }

    private static Text named(Text which, List<Problem> problems) {
        return new Text(
                which.en()
                        + problems.stream().map(problem -> problem.text().en()).collect(Collectors.joining(" ")),
                which.tr()
                        + problems.stream().map(problem -> problem.text().tr()).collect(Collectors.joining(" ")));
    }

    private static Text approval(Optional<String> before, Optional<String> after) {
        if (after.isEmpty()) {
            return new Text("The department now approves.", "Bölüm artık onaylıyor.");
        }
        var reason = " (" + after.get() + ")";
        return before.isEmpty()
                ? new Text("The department no longer approves" + reason + ".", "Bölüm artık onaylamıyor" + reason + ".")
                : new Text(
                        "The department still does not approve, for another reason" + reason + ".",
                        "Bölüm yine onaylamıyor, nedeni farklı" + reason + ".");
    }

    private static Text score(BigDecimal before, BigDecimal after, List<Cause.Step> steps) {
        var head = fromTo(new Text("Total", "Toplam puan"), points(Optional.of(before)), points(Optional.of(after)));
        return steps.stream()
                .map(step -> fromTo(new Text(step.code(), step.code()), points(step.before()), points(step.after())))
                .reduce(head, CauseWording::joined);
    }

    private static Text ruling(String university, Decision before, Decision after) {
        return fromTo(new Text("Choice " + university, university + " tercihi"), stand(before), stand(after));
    }

    private static Text stand(Decision decision) {
        return switch (decision) {
            case PLACED -> new Text("placed", "yerleşti");
            case SCORE, TIE, LOT -> new Text("the seats went to others", "kontenjan başkalarına verildi");
            case COUNTRY_FULL -> new Text("the country was full", "ülke sınırı dolmuştu");
            case NOT_NEEDED -> new Text("not needed", "gerekmedi");
            case DECLINED_BY_DEPARTMENT -> new Text("declined by the department", "bölüm uygun bulmadı");
            case PARTNER_REMOVED ->
                new Text("void, because the partner left the list", "üniversite listeden çıktığı için geçersiz");
            case NOT_OFFERED -> new Text("not on offer", "sunulmuyor");
            case LEVEL -> new Text("not open to the level", "öğrenim düzeyine kapalı");
            case PHD_ONLY_COUNTRY -> new Text("for doctoral students only", "yalnızca doktoraya açık");
            case NOT_RANKED -> new Text("not ranked", "sıralanmadı");
        };
    }

    private static Text listSeats(Quota.Kind kind) {
        return kind == Quota.Kind.RESERVED
                ? new Text("Seats reserved for the group", "Gruba ayrılan kontenjan")
                : new Text("Seats on the main list", "Asil liste kontenjanı");
    }

    private static Text fromTo(Text what, Text before, Text after) {
        return new Text(
                what.en() + ": " + before.en() + " before, " + after.en() + " now.",
                what.tr() + ": önce " + before.tr() + ", şimdi " + after.tr() + ".");
    }

    private static Text points(Optional<BigDecimal> total) {
        return total.map(points -> new Text(points.toPlainString(), points.toPlainString()))
                .orElse(NONE);
    }

    private static Text number(OptionalInt number) {
        return number.isPresent() ? number(number.getAsInt()) : NONE;
    }

    private static Text number(int number) {
        return new Text(String.valueOf(number), String.valueOf(number));
    }

    private static Text joined(Text first, Text second) {
        return new Text(first.en() + " " + second.en(), first.tr() + " " + second.tr());
    }
}
