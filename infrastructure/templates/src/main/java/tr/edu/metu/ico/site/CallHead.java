package tr.edu.metu.ico.site;

import tr.edu.metu.ico.announcement.Text;

/** What every page of a call says about it. */
public record CallHead(String id, Text title, String academicYear) {

    /** The address of a page of the call, such as {@code call/OE-2024/about}. */
    public String path(String page) {
        return "call/" + id + "/" + page;
    }
}
