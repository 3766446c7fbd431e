package tr.edu.metu.ico.functions.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Sitemap;

/** The list of pages for search engines, made from the pages that are there. */
public final class SitemapFiles {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final SitePages pages;
    private final SiteAddress site;

    public SitemapFiles(SitePages pages, SiteAddress site) {
        this.pages = pages;
        this.site = site;
    }

    /** {@code sitemap.xml}, further files of a long list, and {@code robots.txt}. */
    public List<SitePage> of() {
        var folder = Language.EN.code() + "/";
        var paths = pages.list(folder).keySet().stream()
                .map(key -> key.substring(folder.length()))
                .toList();
        var files = Sitemap.files(site, paths);
        var written = new ArrayList<SitePage>();
        files.forEach(
                file -> written.add(new SitePage(file.key(), Sitemap.CONTENT_TYPE, Optional.empty(), file.content())));
        written.add(new SitePage("robots.txt", TEXT, Optional.empty(), Sitemap.robots(site, files.size())));
        return written;
    }
}
