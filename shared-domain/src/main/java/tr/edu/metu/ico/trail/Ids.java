package tr.edu.metu.ico.trail;

/** Where unguessable names come from; no other code draws a random number. */
@FunctionalInterface
public interface Ids {

    /** 32 hexadecimal digits, 128 random bits. */
    String next();
}
