package tr.edu.metu.ico.functions.http;

/** The body type of a route that reads none; it has no value. */
public final class NoBody {

    private NoBody() {}
}
