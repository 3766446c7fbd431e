package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import tr.edu.metu.ico.announcement.Fault;

/** A cumulative grade point average, 0 to 4.00, compared exactly as recorded (reading A-43). */
public record Cgpa(BigDecimal value) implements Comparable<Cgpa> {

    private static final BigDecimal HIGHEST = new BigDecimal("4.00");

    public Cgpa {
        Decimals.sane("CGPA", value);
        if (value.signum() < 0 || value.compareTo(HIGHEST) > 0) {
            throw Fault.of("cgpa", "A CGPA is between 0 and 4.00.", "Genel not ortalaması 0 ile 4,00 arasındadır.")
                    .refusal();
        }
    }

    public static Cgpa of(String text) {
        return new Cgpa(Decimals.read("CGPA", text));
    }

    public boolean isAtLeast(Cgpa minimum) {
        return compareTo(minimum) >= 0;
    }

    @Override
    public int compareTo(Cgpa other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
