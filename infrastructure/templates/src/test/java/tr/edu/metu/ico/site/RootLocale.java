package tr.edu.metu.ico.site;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Playwright and veraPDF put names such as LIGHT into lower case in the language of the machine, and in Turkish no browser
 * knows the result. Calls that pass such a name are made here.
 */
public final class RootLocale {
    private RootLocale() {}

    /** Makes a call while the process has no language. */
    public static synchronized <T> T call(Supplier<T> call) {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return call.get();
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Does something while the process has no language. */
    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return action;
        });
    }
}
