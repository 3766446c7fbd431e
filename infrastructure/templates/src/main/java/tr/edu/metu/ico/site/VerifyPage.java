package tr.edu.metu.ico.site;

/** How to check a published result; it is the same for every call. */
public record VerifyPage() {}
