package tr.edu.metu.ico.grant;

import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.Text;

/** Describes the lines of a derivation so that each can be recomputed by hand. */
public final class GrantWording {
    private GrantWording() {}

    /** One line as a sentence, with its arithmetic. */
    public static Text of(GrantStep step) {
        var name = name(step);
        return switch (step.code().part()) {
            case SUPPORT -> withArithmetic(name, step);
            case NOTICE, WARNING -> name;
            case RESULT ->
                step.code() == GrantStep.Code.FIRST_INSTALMENT
                        ? withArithmetic(name, step)
                        : text(name.en() + ": " + euros(step.amount()), name.tr() + ": " + avro(step.amount()));
        };
    }

    private static Text withArithmetic(Text name, GrantStep step) {
        return text(
                name.en() + ": " + product(step, step.rate().toPlainString()) + " = " + euros(step.amount()),
                name.tr() + ": " + comma(product(step, step.rate().toPlainString())) + " = " + avro(step.amount()));
    }

    private static String product(GrantStep step, String rate) {
        var product = step.quantity().toPlainString() + " × " + rate;
        return step.per() == 1 ? product : product + " / " + step.per();
    }

    private static Text name(GrantStep step) {
        var count = step.quantity().toPlainString();
        return switch (step.code()) {
            case MONTHS -> text("Months", "Aylar");
            case INCOMPLETE_MONTH -> text("Days of the incomplete month", "Tamamlanmayan ayın günleri");
            case TRAVEL -> text("Travel support", "Yol desteği");
            case GREEN_TRAVEL -> text("Travel support, green rate", "Yol desteği, yeşil seyahat");
            case INCLUSION_MONTHS -> text("Inclusion support, months", "İçerme desteği, aylar");
            case INCLUSION_INCOMPLETE_MONTH ->
                text("Inclusion support, days of the incomplete month", "İçerme desteği, tamamlanmayan ayın günleri");
            case INCLUSION_TOTAL -> text("Inclusion support in total", "İçerme desteği, toplu");
            case FUNDED_DAYS -> text("Funded days", "Hibeli günler");
            case TRAVEL_DAY_BEFORE -> text("Travel day before the activity", "Faaliyetten önceki yol günü");
            case TRAVEL_DAY_AFTER -> text("Travel day after the activity", "Faaliyetten sonraki yol günü");
            case TRAVEL_DAYS -> text("Travel days", "Yol günleri");
            case TOP_UP_DAYS -> text("Top-up, per day", "Ek destek, günlük");
            case TOP_UP_TOTAL -> text("Top-up in total", "Ek destek, toplu");
            case TOTAL -> text("Total", "Toplam");
            case FIRST_INSTALMENT -> text("First part, paid at the start", "İlk bölüm, başlangıçta ödenir");
            case SECOND_INSTALMENT ->
                text("Second part, the rest, paid after completion", "İkinci bölüm, kalan tutar, tamamlanınca ödenir");
            case UNFUNDED_MONTHS -> text(count + " months are not funded.", count + " ay için hibe yok.");
            case UNFUNDED_DAYS -> text(count + " days are not funded.", count + " gün için hibe yok.");
            case NO_GREEN_RATE ->
                text(
                        "There is no green rate for this distance; the standard rate is paid.",
                        "Bu mesafe için yeşil seyahat tutarı yok; standart tutar ödenir.");
            case PROOF_NOT_APPROVED ->
                text(
                        "Support for fewer opportunities is not paid until its proof is approved.",
                        "Belgesi onaylanmadan kısıtlı imkân desteği ödenmez.");
            case DISABILITY_RATE_TOO_LOW ->
                text(
                        "A disability rate of " + count + "% is too low for this support.",
                        "Yüzde " + count + " engel oranı bu destek için yeterli değil.");
            case NO_SUPPORT_FOR_THIS_LENGTH ->
                text(
                        "The call names no support of this kind for " + count + " days.",
                        "Çağrıda " + count + " gün için bu türden destek yok.");
            case DISABILITY_NEEDS ->
                text(
                        "For staff: request extra needs from the National Agency at least " + count
                                + " days before the contract ends.",
                        "Personel için: ek ihtiyaçlar, sözleşme bitmeden en az " + count
                                + " gün önce Ulusal Ajanstan istenir.");
            case CONFIRM_TOP_UP ->
                text(
                        "Warning: the announcements contradict each other on whether the top-up is paid per day or in"
                                + " total. This amount includes none of it until an officer has confirmed the basis for"
                                + " the call.",
                        "Uyarı: duyurular, ek desteğin günlük mü toplu mu olduğu konusunda çelişiyor. Bir görevli çağrı"
                                + " için hesap esasını onaylayana kadar ek destek bu tutara dâhil edilmez.");
            case TOP_UP_BASIS_CONFIRMED ->
                text(
                        "The announcements contradict each other on whether the top-up is paid per day or in total;"
                                + " an officer has confirmed the basis used here.",
                        "Duyurular, ek desteğin günlük mü toplu mu olduğu konusunda çelişiyor; burada kullanılan esası"
                                + " bir görevli onayladı.");
            case NO_FURTHER_SUPPORT ->
                text("No other support is paid with the top-up.", "Ek destekle birlikte başka destek verilmez.");
            case ZERO_GRANT -> text("No grant: zero-grant participation.", "Hibesiz katılım: ödeme yok.");
        };
    }

    private static Text text(String en, String tr) {
        return new Text(en, tr);
    }

    private static String euros(BigDecimal amount) {
        return "EUR " + amount.toPlainString();
    }

    private static String avro(BigDecimal amount) {
        return comma(amount.toPlainString()) + " avro";
    }

    private static String comma(String decimals) {
        return decimals.replace('.', ',');
    }
}
