package tr.edu.metu.ico.functions.http;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.PlainText;
import tr.edu.metu.ico.announcement.PossibleYears;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * Reads single fields of request bodies. Every refusal names the field beside its sentence, and not in it: the sentence
 * is also read by people, at a field that has a label (docs/decisions/0097).
 */
public final class BodyFields {

    /** Maximum length of the name of an uploaded file, in characters. */
    public static final int LONGEST_FILE_NAME = 120;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    /** A field for a reason, in one language or in both. */
    private static final Pattern REASON = Pattern.compile("(^|\\.)reason(\\.(en|tr))?$");

    private BodyFields() {}

    /** The constant of this exact name. */
    public static <E extends Enum<E>> E oneOf(String field, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    var names = Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
                    return Refusal.malformed(
                            field, "Choose one of: " + names + ".", "Şunlardan birini seçin: " + names + ".");
                });
    }

    /** A name or a sentence: not blank, not too long, on one line, without invisible characters. */
    public static String text(String field, String text, int longest) {
        var trimmed = text.strip();
        if (!PlainText.saysSomething(trimmed)) {
            throw empty(field);
        }
        if (trimmed.length() > longest) {
            throw Refusal.malformed(
                    field,
                    "This has " + trimmed.length() + " characters. Shorten it to " + longest + ".",
                    "Bu metin " + trimmed.length() + " karakter. En çok " + longest + " karaktere kısaltın.");
        }
        if (!PlainText.isOneLine(trimmed)) {
            throw Refusal.malformed(
                    field,
                    "This has line breaks or invisible characters. Write it on one line.",
                    "Burada satır sonu ya da görünmeyen karakter var. Tek satırda yazın.");
        }
        return trimmed;
    }

    private static Refusal empty(String field) {
        return REASON.matcher(field).find()
                ? Refusal.malformed(field, "Say why.", "Gerekçeyi yazın.")
                : Refusal.malformed(field, "This is empty. Write something.", "Burası boş. Bir şey yazın.");
    }

    /** A day in its only valid spelling, in a year that can be meant. */
    public static LocalDate day(String field, String day) {
        var read = parsed(
                field,
                () -> LocalDate.parse(DAY.matcher(day).matches() ? day : ""),
                "Write a day of the calendar, such as 2023-03-05.",
                "Takvimde olan bir gün yazın, örneğin 2023-03-05.");
        if (!PossibleYears.include(read.getYear())) {
            throw Refusal.malformed(
                    field,
                    "The year must be " + PossibleYears.RANGE.en() + ".",
                    "Yıl " + PossibleYears.RANGE.tr() + " olmalıdır.");
        }
        return read;
    }

    /**
     * An instant in UTC in its only valid spelling, such as {@code 2024-01-05T09:00:00Z}. Every instant of a request has
     * limits, so that nothing is stored for a time that no schedule takes.
     *
     * @param after  the instant that it must be after
     * @param latest the last instant that it may be
     */
    public static Instant instant(String field, String instant, Instant after, Instant latest) {
        var read = parsed(
                field,
                () -> Instant.parse(INSTANT.matcher(instant).matches() ? instant : ""),
                "Write an instant in UTC, such as 2024-01-05T09:00:00Z.",
                "UTC bir an yazın, örneğin 2024-01-05T09:00:00Z.");
        if (!read.isAfter(after)) {
            var limit = ShownTime.of(after);
            throw Refusal.brokenRule(
                    field,
                    "TOO_EARLY",
                    "This must be after " + limit.en() + ".",
                    "Bu, şundan sonra olmalıdır: " + limit.tr() + ".");
        }
        if (read.isAfter(latest)) {
            var limit = ShownTime.of(latest);
            throw Refusal.brokenRule(
                    field,
                    "TOO_LATE",
                    "This must not be after " + limit.en() + ".",
                    "Bu, şundan sonra olamaz: " + limit.tr() + ".");
        }
        return read;
    }

    /** A number that is not too small, such as a version. */
    public static long atLeast(String field, long number, long least) {
        if (number < least) {
            throw Refusal.malformed(
                    field, "This must be " + least + " or more.", "Bu sayı en az " + least + " olmalıdır.");
        }
        return number;
    }

    /** The name of an English exam. */
    public static String exam(String field, String exam) {
        if (!Parameter.isExam(exam)) {
            throw Refusal.malformed(
                    field,
                    "An exam is written in capital letters, such as TOEFL_IBT.",
                    "Sınav büyük harflerle yazılır, örneğin TOEFL_IBT.");
        }
        return exam;
    }

    /** A score as stated on the exam's document. */
    public static BigDecimal examScore(String field, String score) {
        return parsed(
                field,
                () -> Decimals.read("score", score),
                "The exam's score is a plain number with a decimal point, such as 6.5.",
                "Sınav puanı ondalık noktalı düz bir sayıdır, örneğin 6.5.");
    }

    /** The uploader's description of a file; size in bytes. The name is kept in Unicode's composed form (NFC). */
    public static FileSpec fileSpec(String name, String contentType, long size, long largest, String sha256) {
        var fileName = fileName(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (size == 0) {
            throw Refusal.brokenRule(
                    "size",
                    "EMPTY_FILE",
                    "This file is empty. Save or scan the document again and choose the new file.",
                    "Bu dosya boş. Belgeyi yeniden kaydedin ya da tarayın ve yeni dosyayı seçin.");
        }
        if (size < 0 || size > largest) {
            throw Refusal.malformed(
                    "size",
                    "The file must have 1 to " + largest + " bytes.",
                    "Dosya 1 ile " + largest + " bayt arasında olmalıdır.");
        }
        return new FileSpec(fileName, contentType, size, digest(sha256));
    }

    private static String fileName(String name) {
        var fileName = text("fileName", name, LONGEST_FILE_NAME);
        var dot = fileName.lastIndexOf('.');
        var named = PlainText.saysSomething(dot < 0 ? fileName : fileName.substring(0, dot));
        if (!named || fileName.contains("/") || fileName.contains("\\") || fileName.startsWith(".")) {
            throw Refusal.malformed(
                    "fileName",
                    "Give the file a plain name without a folder.",
                    "Dosyaya klasör içermeyen düz bir ad verin.");
        }
        return fileName;
    }

    public static Sha256 digest(String sha256) {
        return parsed(
                "sha256",
                () -> new Sha256(sha256),
                "The SHA-256 digest must have 64 lower-case hexadecimal digits.",
                "SHA-256 özeti 64 küçük harfli onaltılık rakamdan oluşmalıdır.");
    }

    /** The value, or a refusal with these sentences when it is invalid. */
    public static <T> T parsed(String field, Supplier<T> value, String en, String tr) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw Refusal.malformed(field, en, tr);
        }
    }

    /** The value if present, otherwise a refusal naming the field. */
    public static <T> T required(String field, Optional<T> value) {
        return required(field, value, "This is missing.", "Bu alan eksik.");
    }

    /** The value if present, otherwise a refusal with these sentences. */
    public static <T> T required(String field, Optional<T> value, String english, String turkish) {
        return value.orElseThrow(() -> Refusal.malformed(field, english, turkish));
    }

    /** The code of a partner university. */
    public static UniversityId university(String field, String code) {
        return parsed(
                field,
                () -> new UniversityId(code),
                "Name a partner university by its code, such as JP-TOKYO.",
                "Anlaşmalı üniversiteyi koduyla yazın, örneğin JP-TOKYO.");
    }
}
