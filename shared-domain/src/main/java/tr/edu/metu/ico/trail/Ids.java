package tr.edu.metu.ico.trail;

/** The source of unguessable ids; no other code generates random numbers. */
@FunctionalInterface
public interface Ids {

    /** 32 hexadecimal digits, 128 random bits. */
    String next();
}
