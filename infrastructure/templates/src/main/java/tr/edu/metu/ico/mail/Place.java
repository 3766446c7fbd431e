package tr.edu.metu.ico.mail;

import tr.edu.metu.ico.site.Ui;

/**
 * The one page that a mail links to. Its address names the call only, and a page of the portal asks for a login, so opening
 * it reveals and changes nothing.
 *
 * @param path  the address without the language
 * @param label the words for the link, as a key of the catalogue
 */
public record Place(String path, String label) {

    static Place call(Notice.About call) {
        return new Place("call/" + call.id() + "/about", "mail.link.call");
    }

    static Place results(Notice.About call) {
        return new Place("call/" + call.id() + "/results", "mail.link.results");
    }

    /** @param page of the portal, as its address names it (decision 0063) */
    static Place portal(String page, Notice.About call) {
        return new Place("portal?page=" + page + "&call=" + call.id(), "mail.link." + page);
    }

    /** @param view the page of coordinators and officers, as its address names it */
    static Place staff(String view, Notice.About call) {
        return new Place("portal?page=staff&view=" + view + "&call=" + call.id(), "mail.link.staff-" + view);
    }

    String label(Ui ui) {
        return ui.t(label);
    }
}
