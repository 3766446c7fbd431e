package tr.edu.metu.ico.functions.lists;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** Names in the order of the Turkish alphabet, as texts that compare in that order. */
final class TurkishOrder {

    private final Collator collator = Collator.getInstance(Locale.of("tr", "TR"));

    String key(String name) {
        return HexFormat.of().formatHex(collator.getCollationKey(name).toByteArray());
    }
}
