package tr.edu.metu.ico.site;

/** The universities of one country in a call with many. */
public record CountryPage(CallHead call, CountryPart part) {}
