package tr.edu.metu.ico.site;

/** The statuses of applications, and how they change, in the words of a page. */
public record Statuses(Ui ui) {

    /** @param status the office's name, such as {@code NOT_PLACED} */
    public String name(String status) {
        return ui.t(Words.key("status.", status));
    }

    /** @param movement what changed for a student, such as {@code SELECTED} */
    public String movement(String movement) {
        return ui.t(Words.key("movement.", movement));
    }
}
