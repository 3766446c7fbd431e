package tr.edu.metu.ico.local.cost;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;

/** The price table: US dollars without tax, of one region, as of a day. */
public final class Prices {

    private static final String TABLE = "/prices/eu-central-1.properties";

    private final Properties table;

    private Prices(Properties table) {
        this.table = table;
    }

    /** The shipped table. */
    public static Prices shipped() {
        var table = new Properties();
        try (var text = new InputStreamReader(Prices.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return new Prices(table);
    }

    /** The day on which the prices were noted. */
    public LocalDate asOf() {
        return LocalDate.parse(of("asOf"));
    }

    /** The price of one unit. @throws IllegalArgumentException if the table has no such price */
    public BigDecimal price(String name) {
        return new BigDecimal(of(name));
    }

    /** How long a call to a service of the SDK keeps a function waiting, in milliseconds. */
    BigDecimal waitingMillis(String service) {
        return new BigDecimal(of("waiting." + service));
    }

    private String of(String name) {
        var value = table.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("the price table has no " + name);
        }
        return value.strip();
    }
}
