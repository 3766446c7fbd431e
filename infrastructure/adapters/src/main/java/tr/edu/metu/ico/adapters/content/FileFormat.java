package tr.edu.metu.ico.adapters.content;

/** A type of file that may be uploaded. */
interface FileFormat {

    String mediaType();

    /** Whether the bytes are one file of this format from the first byte to the last. */
    boolean isWhole(Bytes bytes);

    /** Whether the bytes begin like a file of this format. */
    boolean begins(Bytes bytes);

    /** Whether the bytes contain the end of a file of this format; only called if they begin like one. */
    boolean endsWithin(Bytes bytes);
}
