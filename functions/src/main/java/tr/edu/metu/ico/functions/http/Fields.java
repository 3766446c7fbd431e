package tr.edu.metu.ico.functions.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.applicant.Decimals;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Reads single fields of request bodies; every refusal names the field. */
public final class Fields {

    private static final int LONGEST_FILE_NAME = 120;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Fields() {}

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
                            field,
                            field + " must be one of " + names + ".",
                            field + " şunlardan biri olmalıdır: " + names + ".");
                });
    }

    /** A sentence of somebody: not blank, not too long, nothing invisible. */
    public static String text(String field, String text, int longest) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()
                || trimmed.length() > longest
                || trimmed.codePoints().anyMatch(Fields::invisible)) {
            throw Refusal.malformed(
                    field,
                    field + " must be 1 to " + longest + " characters on one line.",
                    field + " tek satırda 1 ile " + longest + " karakter arasında olmalıdır.");
        }
        return trimmed;
    }

    /** Control characters, line breaks, and marks that turn the direction of writing: {@code report\u202Efdp.exe} looks like a PDF. */
    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** A day in its one spelling; years have four digits. */
    public static LocalDate day(String field, String day) {
        return parsed(
                field,
                () -> LocalDate.parse(DAY.matcher(day).matches() ? day : ""),
                "A day is written as 2023-03-05.",
                "Gün 2023-03-05 biçiminde yazılır.");
    }

    /** An instant in UTC, such as {@code 2024-01-05T09:00:00Z}. */
    public static Instant instant(String field, String instant) {
        return parsed(
                field,
                () -> Instant.parse(instant),
                field + " is an instant in UTC, written as 2024-01-05T09:00:00Z.",
                field + " UTC bir andır, 2024-01-05T09:00:00Z biçiminde yazılır.");
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

    /** A score as the exam's own document says it. */
    public static BigDecimal examScore(String field, String score) {
        return parsed(
                field,
                () -> Decimals.read("score", score),
                "The exam's score is a plain number with a decimal point, such as 6.5.",
                "Sınav puanı ondalık noktalı düz bir sayıdır, örneğin 6.5.");
    }

    /** What the uploader says of a file; size in bytes. */
    public static FileSpec fileSpec(String name, String contentType, long size, long largest, String sha256) {
        var fileName = text("fileName", name, LONGEST_FILE_NAME);
        if (fileName.contains("/") || fileName.contains("\\") || fileName.startsWith(".")) {
            throw Refusal.malformed(
                    "fileName",
                    "fileName must be a plain file name without a folder.",
                    "fileName klasör içermeyen düz bir dosya adı olmalıdır.");
        }
        if (size < 1 || size > largest) {
            throw Refusal.malformed(
                    "size",
                    "size must be between 1 and " + largest + " bytes.",
                    "size 1 ile " + largest + " bayt arasında olmalıdır.");
        }
        return new FileSpec(fileName, contentType, size, sum(sha256));
    }

    public static Sha256 sum(String sha256) {
        return parsed(
                "sha256",
                () -> new Sha256(sha256),
                "sha256 must have 64 lower-case hexadecimal digits.",
                "sha256 64 küçük harfli onaltılık rakamdan oluşmalıdır.");
    }

    /** The value, or a refusal with these sentences when it cannot be made. */
    public static <T> T parsed(String field, Supplier<T> value, String en, String tr) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw Refusal.malformed(field, en, tr);
        }
    }

    /** The value if there, else a refusal naming the field. */
    public static <T> T required(String field, Optional<T> value) {
        return value.orElseThrow(() -> Refusal.malformed(field, field + " is missing.", field + " eksik."));
    }
}
