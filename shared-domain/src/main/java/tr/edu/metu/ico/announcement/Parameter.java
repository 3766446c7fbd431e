package tr.edu.metu.ico.announcement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.BiConsumer;

/** Validates rule parameters; every refusal is a {@link FaultyValue} that names the field. */
public final class Parameter {
    private static final BigDecimal MOST_EUROS = new BigDecimal("1000000");
    private static final int CENTS = 2;
    private static final String PROGRAMME = "[A-Z]{2,10}";
    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final String EXAM = "[A-Z][A-Z0-9_]{1,29}";
    private static final String RELATION = "[A-Z][A-Z_]{1,29}";

    private Parameter() {}

    /** A whole number; both limits are included. */
    public static void between(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw Fault.of(
                            field,
                            field + " must be between " + least + " and " + most + ", not " + value + ".",
                            field + " " + least + " ile " + most + " arasında olmalıdır; verilen değer: " + value + ".")
                    .refusal();
        }
    }

    /** A list that names at least one value. */
    public static void atLeastOne(String field, Collection<?> values) {
        Fault.unless(
                !values.isEmpty(),
                field,
                field + " must not be empty. Give at least one value.",
                field + " boş olamaz. En az bir değer yazın.");
    }

    /** A list that names no value twice. */
    public static void eachOnce(String field, Collection<?> values) {
        var seen = new HashSet<Object>();
        values.stream().filter(value -> !seen.add(value)).findFirst().ifPresent(twice -> {
            throw Fault.of(
                            field,
                            field + " names " + twice + " twice. Name each value once.",
                            field + " içinde " + twice + " iki kez geçiyor. Her değeri bir kez yazın.")
                    .refusal();
        });
    }

    /** Checks each value of a list, named by its index. */
    public static void each(String field, Collection<String> values, BiConsumer<String, String> rule) {
        int place = 0;
        for (var value : values) {
            rule.accept(field + "[" + place++ + "]", value);
        }
    }

    /** A programme of the office, such as {@code OE}. */
    public static void programme(String field, String value) {
        if (!isProgramme(value)) {
            throw unfit(
                    field, value, "2 to 10 capital letters", "2 ile 10 arasında büyük harften oluşan bir kod", "OE");
        }
    }

    /** Whether it is 2 to 10 capital letters. */
    public static boolean isProgramme(String value) {
        return value.matches(PROGRAMME);
    }

    /** A machine-readable name, such as {@code LAW_2828}. */
    public static void code(String field, String value) {
        code(field, value, "LAW_2828");
    }

    /** As above, with another example. */
    public static void code(String field, String value, String example) {
        if (!value.matches(CODE)) {
            throw unfit(
                    field,
                    value,
                    "2 to 40 capital letters, digits and underscores that begin with a letter",
                    "harfle başlayan, büyük harf, rakam ve alt çizgiden oluşan, 2 ile 40 karakter uzunluğunda bir kod",
                    example);
        }
    }

    /** An English exam, such as {@code TOEFL_IBT}: one rule for lists, claims, scores and imports. */
    public static void exam(String field, String value) {
        if (!isExam(value)) {
            throw unfit(
                    field,
                    value,
                    "2 to 30 capital letters, digits and underscores that begin with a letter",
                    "harfle başlayan, büyük harf, rakam ve alt çizgiden oluşan, 2 ile 30 karakter uzunluğunda bir kod",
                    "TOEFL_IBT");
        }
    }

    /** Whether it is 2 to 30 capital letters, digits and underscores that begin with a letter. */
    public static boolean isExam(String value) {
        return value.matches(EXAM);
    }

    /** The relation of a ground for points, such as {@code CHILD}: one rule for the definition and for claims. */
    public static void relation(String field, String value) {
        if (!value.matches(RELATION)) {
            throw unfit(
                    field,
                    value,
                    "2 to 30 capital letters and underscores that begin with a letter",
                    "harfle başlayan, büyük harf ve alt çizgiden oluşan, 2 ile 30 karakter uzunluğunda bir kod",
                    "CHILD");
        }
    }

    private static FaultyValue unfit(String field, String value, String en, String tr, String example) {
        return Fault.of(
                        field,
                        field + " must be " + en + ", such as " + example + ", not " + Fault.shown(value) + ".",
                        field + " " + tr + " olmalıdır, örneğin " + example + "; verilen değer: " + Fault.shown(value)
                                + ".")
                .refusal();
    }

    /** An amount above 0 in whole cents; the refusal begins with the field. */
    public static BigDecimal euros(String field, BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(MOST_EUROS) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            var shown = amount.toPlainString();
            throw Fault.of(
                            field,
                            field + " must be an amount in euros above 0 and at most " + MOST_EUROS
                                    + ", in whole cents, such as 700.00, not " + shown + ".",
                            field + " 0'dan büyük ve en fazla " + MOST_EUROS
                                    + " avro olan, en çok iki ondalık basamaklı bir tutar olmalıdır, örneğin 700.00;"
                                    + " verilen değer: " + shown + ".")
                    .refusal();
        }
        return amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }
}
