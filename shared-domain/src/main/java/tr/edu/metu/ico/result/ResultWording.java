package tr.edu.metu.ico.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.rule.TieBreak;

/** Describes a result in sentences to its student. It reveals nothing about other students except the cut-off. */
public final class ResultWording {
    private ResultWording() {}

    /** What was decided about an application. */
    public static Text of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ineligible _ ->
                new Text("At least one condition of the call is not met.", "Çağrının en az bir koşulu sağlanmıyor.");
            case Outcome.Cancelled(var because) ->
                new Text(
                        "The application is cancelled. " + because.text().en(),
                        "Başvuru iptal edildi. " + because.text().tr());
            case Outcome.NotApproved _ ->
                new Text("The application has no approval of the department.", "Başvurunun bölüm onayı bulunmuyor.");
            case Outcome.Placed(var choice, var preference, var grant) ->
                placed(choice.university().value(), preference, grant);
            case Outcome.NotPlaced _ ->
                new Text(
                        "None of your choices had a free seat for you.",
                        "Tercihlerinizin hiçbirinde size boş kontenjan kalmadı.");
            case Outcome.MainList(var position, var seat, var cutOff) -> mainList(position, seat, cutOff);
            case Outcome.WaitingList(var position, var tieBreak, var cutOff) -> waitingList(position, tieBreak, cutOff);
            case Outcome.ZeroGrant zeroGrant -> ZeroGrantWording.of(zeroGrant);
        };
    }

    private static Text placed(String university, int preference, Optional<GrantDecision> grant) {
        var parts = new ArrayList<Text>();
        parts.add(new Text(
                "You are placed at " + university + ", your choice number " + preference + ".",
                preference + ". tercihiniz olan " + university + " üniversitesine yerleştirildiniz."));
        grant.ifPresent(decision -> parts.add(of(decision)));
        return joined(parts);
    }

    /** Whether a placed student has a grant. */
    public static Text of(GrantDecision grant) {
        var parts = new ArrayList<Text>();
        parts.add(
                switch (grant.why()) {
                    case WITHIN_QUOTA -> new Text("You go with a grant.", "Hibeli gidiyorsunuz.");
                    case QUOTA_USED_UP ->
                        new Text(
                                "You go without a grant: the country's grants are used up.",
                                "Hibesiz gidiyorsunuz: ülkenin hibeleri tükendi.");
                    case NO_QUOTA ->
                        new Text(
                                "You go without a grant: there is none for the country.",
                                "Hibesiz gidiyorsunuz: ülke için hibe bulunmuyor.");
                    case VOLUNTEER ->
                        new Text("You go without a grant, as you asked.", "İsteğiniz üzerine hibesiz gidiyorsunuz.");
                    case MONTHS_USED_UP -> ZeroGrantWording.MONTHS_USED_UP;
                });
        grant.rank()
                .ifPresent(rank -> parts.add(new Text(
                        "You are number " + rank + " of those placed in the country who ask for a grant.",
                        "Bu ülkeye yerleşip hibe isteyenler arasında " + rank + ". sıradasınız.")));
        grant.cutOff()
                .ifPresent(total -> parts.add(new Text(
                        "The last grant went to " + points(total) + " points.",
                        "Son hibe " + puan(total) + " puanlı adaya verildi.")));
        return joined(parts);
    }

    private static Text mainList(int position, Seat seat, BigDecimal cutOff) {
        var kind = switch (seat) {
            case RESERVED ->
                new Text(
                        "Your seat is one of those kept for your group.",
                        "Yeriniz, grubunuza ayrılan kontenjandandır.");
            case OPEN -> new Text("Your seat is open to everybody.", "Yeriniz herkese açık kontenjandandır.");
        };
        return joined(List.of(
                new Text(
                        "You are number " + position + " on the main list: you are selected with a grant.",
                        "Asil listede " + position + ". sıradasınız: hibeli olarak seçildiniz."),
                kind,
                new Text(
                        "The last student in such a seat has " + points(cutOff) + " points.",
                        "Bu kontenjandaki son öğrencinin puanı " + puan(cutOff) + ".")));
    }

    private static Text waitingList(int position, Optional<TieBreak> tieBreak, Optional<BigDecimal> cutOff) {
        var parts = new ArrayList<Text>();
        parts.add(new Text(
                "You are number " + position
                        + " on the waiting list: no grant is left for you and you are not selected.",
                "Yedek listede " + position + ". sıradasınız: size verilebilecek hibe kalmadı ve seçilmediniz."));
        cutOff.ifPresent(total -> parts.add(new Text(
                "The last student on the main list before you has " + points(total) + " points.",
                "Asil listede sizden önceki son öğrencinin puanı " + puan(total) + ".")));
        tieBreak.ifPresent(element -> parts.add(tie(element)));
        return joined(parts);
    }

    /** The outcome of one choice. */
    public static Text of(ChoiceOutcome choice) {
        var university = choice.choice().university().value();
        var parts = new ArrayList<Text>();
        parts.add(decision(choice));
        choice.tieBreak().ifPresent(element -> parts.add(tie(element)));
        choice.pool()
                .filter(_ -> choice.rankThere().isPresent() || choice.cutOff().isPresent())
                .ifPresent(pool -> parts.add(PoolWording.of(pool)));
        choice.totalThere()
                .ifPresent(total -> parts.add(new Text(
                        "For " + university + " your total is " + points(total) + " points.",
                        university + " için puanınız " + puan(total) + ".")));
        choice.rankThere()
                .ifPresent(rank -> parts.add(
                        choice.pool().isPresent()
                                ? new Text(
                                        "You are number " + rank + " of those who asked for them.",
                                        "Bu kontenjanı isteyenler arasında " + rank + ". sıradasınız.")
                                : new Text(
                                        "You are number " + rank + " of those who asked for " + university + ".",
                                        university + " tercihini yapanlar arasında " + rank + ". sıradasınız.")));
        choice.cutOff().ifPresent(total -> parts.add(cutOff(choice.decision(), total)));
        return joined(parts);
    }

    private static Text decision(ChoiceOutcome choice) {
        return switch (choice.decision()) {
            case PLACED -> new Text("You are placed here.", "Buraya yerleştirildiniz.");
            case SCORE ->
                choice.cutOff().isPresent()
                        ? new Text(
                                "Every seat went to a higher total.",
                                "Kontenjanın tamamı daha yüksek puanlı adaylara verildi.")
                        : new Text("The university had no seats.", "Üniversitenin kontenjanı yoktu.");
            case TIE ->
                new Text(
                        "The last seat went to the same total as yours.",
                        "Son kontenjan sizinle aynı puana sahip bir adaya verildi.");
            case LOT ->
                new Text(
                        "The last seat went to a student equal to you in everything; the published lot decided.",
                        "Son kontenjan her bakımdan sizinle eşit bir adaya verildi; sonucu yayımlanan kura"
                                + " belirledi.");
            case COUNTRY_FULL ->
                new Text(
                        "The university had a free seat, but students ranked before you filled the country's limit.",
                        "Üniversitede boş kontenjan vardı, ama ülke sınırı sizden önce sıralananlarla doldu.");
            case NOT_NEEDED ->
                new Text(
                        "You are placed at a choice that you prefer to this one.",
                        "Daha üst sıradaki bir tercihinize yerleştirildiniz.");
            case DECLINED_BY_DEPARTMENT ->
                new Text("Your department declined this choice.", "Bölümünüz bu tercihi uygun bulmadı.");
            case PARTNER_REMOVED ->
                new Text(
                        "The university left the list of partners after you chose it; the choice is void.",
                        "Üniversite, tercihinizden sonra anlaşmalı üniversiteler listesinden çıktı; tercih geçersiz.");
            case NOT_OFFERED ->
                new Text(
                        "The university has no places for your department and semester.",
                        "Üniversitenin bölümünüze ve döneminize açık kontenjanı yok.");
            case LEVEL ->
                new Text(
                        "The university takes no students of your level.",
                        "Üniversite öğrenim düzeyinizden öğrenci almıyor.");
            case PHD_ONLY_COUNTRY ->
                new Text("The country is open to doctoral students only.", "Ülke yalnızca doktora öğrencilerine açık.");
            case NOT_RANKED -> new Text("The application is not ranked.", "Başvuru sıralamaya girmedi.");
        };
    }

    private static Text cutOff(ChoiceOutcome.Decision decision, BigDecimal total) {
        return decision == ChoiceOutcome.Decision.COUNTRY_FULL
                ? new Text(
                        "The last student placed in the country has " + points(total) + " points.",
                        "Ülkeye yerleşen son öğrencinin puanı " + puan(total) + ".")
                : new Text(
                        "The last student placed there has " + points(total) + " points.",
                        "Oraya yerleşen son öğrencinin puanı " + puan(total) + ".");
    }

    static Text tie(TieBreak element) {
        return switch (element) {
            case CGPA_COMPONENT ->
                new Text("The higher CGPA component decided.", "Not ortalaması bileşeni yüksek olan öne geçti.");
            case LANGUAGE -> new Text("The higher English score decided.", "İngilizce puanı yüksek olan öne geçti.");
            case CGPA -> new Text("The higher CGPA decided.", "Not ortalaması yüksek olan öne geçti.");
            case LOTTERY -> new Text("The published lot decided.", "Sonucu yayımlanan kura belirledi.");
        };
    }

    static String points(BigDecimal total) {
        return total.toPlainString();
    }

    /** The same with the decimal comma of Turkish. */
    static String puan(BigDecimal total) {
        return points(total).replace('.', ',');
    }

    static Text joined(List<Text> parts) {
        return new Text(
                String.join(" ", parts.stream().map(Text::en).toList()),
                String.join(" ", parts.stream().map(Text::tr).toList()));
    }
}
