package tr.edu.metu.ico.adapters.memory;

import tr.edu.metu.ico.adapters.SitePagesContract;
import tr.edu.metu.ico.file.SitePages;

class InMemorySitePagesTest extends SitePagesContract {

    private final InMemorySitePages pages = new InMemorySitePages();

    @Override
    protected SitePages pages() {
        return pages;
    }
}
