package tr.edu.metu.ico.file;

/** The buckets of the system. */
public enum Area {
    /** Language documents and other ordinary documents of applicants. */
    DOCUMENTS,
    /** Health, martyr/veteran, protection and disaster documents: separate bucket and key (KVKK article 6). */
    SPECIAL_DOCUMENTS,
    /** Files the office uploads for import. */
    IMPORTS,
    /** Manifests, runs and result files; write-once. */
    RESULTS,
    /** Files that staff requested for download; deleted after a week. */
    EXPORTS,
    /** Files that officers attach to news; while the news is public, the site has a copy. */
    NEWS
}
