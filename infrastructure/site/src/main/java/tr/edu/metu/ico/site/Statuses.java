package tr.edu.metu.ico.site;

import java.util.Locale;

/** The statuses of applications, and how they change, in the words of a page. */
public record Statuses(Ui ui) {

    /** @param status the office's name, such as {@code NOT_PLACED} */
    public String name(String status) {
        return word("status.", status);
    }

    /** @param movement what changed for a student, such as {@code SELECTED} */
    public String movement(String movement) {
        return word("movement.", movement);
    }

    private String word(String prefix, String code) {
        var key = prefix + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return ui.t(key);
    }
}
