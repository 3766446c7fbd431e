package tr.edu.metu.ico.functions.http;

/** In place of the body of a route that reads none; there is no value of it. */
public final class NoBody {

    private NoBody() {}
}
