package tr.edu.metu.ico.print;

/**
 * A file inside a PDF.
 *
 * @param contentType   as HTTP names it
 * @param description   what it is, for people
 */
public record AttachedFile(String name, String contentType, String description, byte[] content) {}
