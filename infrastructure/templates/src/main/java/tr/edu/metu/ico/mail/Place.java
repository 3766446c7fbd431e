package tr.edu.metu.ico.mail;

import tr.edu.metu.ico.site.Ui;

/**
 * The one page that a mail links to. It is public and its address names the call only, so opening it reveals and changes
 * nothing.
 *
 * @param path    the address without the language
 * @param results whether it is the page of the results
 */
public record Place(String path, boolean results) {

    static Place call(Notice.About call) {
        return new Place("call/" + call.id() + "/about", false);
    }

    static Place results(Notice.About call) {
        return new Place("call/" + call.id() + "/results", true);
    }

    String label(Ui ui) {
        return results ? ui.t("mail.link.results") : ui.t("mail.link.call");
    }
}
