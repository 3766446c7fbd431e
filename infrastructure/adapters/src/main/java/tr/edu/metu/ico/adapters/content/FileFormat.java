package tr.edu.metu.ico.adapters.content;

/** A kind of file that may be uploaded. */
interface FileFormat {

    String mediaType();

    /** Whether the bytes are one file of this format from the first byte to the last. */
    boolean isWhole(Bytes bytes);

    /** Whether the bytes begin as a file of this format does. */
    boolean begins(Bytes bytes);

    /** Whether the end of a file of this format stands among the bytes; asked only where they begin as one. */
    boolean endsWithin(Bytes bytes);
}
