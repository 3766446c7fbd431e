package tr.edu.metu.ico.site;

/** The universities of one country in a call with many. */
public record CountryPage(CallBanner banner, CountryPart part) implements PageOfCall {}
