package tr.edu.metu.ico.local;

import com.microsoft.playwright.Page;

/** What a student does on a page, counted: each press of a link, a button or a field, and each choice or entry. */
final class Taps {
    private final Page page;
    private int count;

    Taps(Page page) {
        this.page = page;
    }

    void click(String selector) {
        count++;
        page.click(selector);
        Visitor.shown(page);
    }

    void choose(String selector, String value) {
        count++;
        page.selectOption(selector, value);
    }

    void type(String selector, String value) {
        count++;
        page.fill(selector, value);
    }

    int count() {
        return count;
    }
}
