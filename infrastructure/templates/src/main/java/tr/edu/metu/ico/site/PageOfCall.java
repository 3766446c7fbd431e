package tr.edu.metu.ico.site;

/** A page of one call, with the navigation that all of them share. */
public interface PageOfCall {

    /** What stands at the top of the page. */
    CallBanner banner();

    /** What the page says about the call. */
    default CallHead call() {
        return banner().head();
    }
}
