package tr.edu.metu.ico.site;

import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.site.CallBanner.Stage;

/** Every page with example data. */
final class Examples {

    static final SiteAddress SITE = SiteAddress.of("https://mobility.example");

    /** Characters of a page beyond which the accessibility rules take seconds. */
    private static final int LONG = 30_000;

    private Examples() {}

    /**
     * A page with its data.
     *
     * @param name what it shows, as a file name
     * @param path its address without the language
     */
    record Example(String name, String template, String path, Object page) {

        String render(Language language) {
            return Html.of(template, new Ui(SITE, language, path), page);
        }

        /** The address in the other language; what was found by a code is no page of the site and has its own. */
        String switched(Language language) {
            return page instanceof LetterCheckPage check && check.answer().isPresent()
                    ? check.answer().get().switched(language)
                    : "/" + language.other().code() + "/" + path;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** One of each template, of an ordinary length: a long list has the same elements, only more of them. */
    static Stream<Example> ordinary() {
        return pages().filter(example -> example.render(Language.TR).length() < LONG);
    }

    static Stream<Example> pages() {
        return Stream.of(
                        calls(),
                        NewsExamples.pages(),
                        DestinationExamples.pages(),
                        ResultExamples.pages(),
                        LetterCheckExamples.pages())
                .flatMap(pages -> pages);
    }

    private static Stream<Example> calls() {
        return Stream.of(
                new Example("home", "home", "home", home()),
                new Example("calls", "calls", "calls", CallExamples.calls("Erasmus+ 2027-2028")),
                new Example("no-calls", "calls", "calls", new CallsPage(List.of(), List.of(), List.of(), List.of())),
                new Example("call", "call", "call/OE-2027/about", CallExamples.whole()),
                new Example("call-announced", "call", "call/OE-2027/about", CallExamples.later(Stage.ANNOUNCED)),
                new Example("call-evaluation", "call", "call/OE-2027/about", CallExamples.later(Stage.EVALUATION)),
                new Example("call-published", "call", "call/OE-2027/about", CallExamples.later(Stage.PUBLISHED)),
                new Example("call-long", "call", "call/OE-2027/about", CallExamples.extreme()),
                new Example("calculator", "calculator", "call/OE-2027/calculator", CalculatorExamples.form()),
                new Example("calculator-wrong", "calculator", "call/OE-2027/calculator", CalculatorExamples.wrong()),
                new Example("calculator-answer", "calculator", "call/OE-2027/calculator", CalculatorExamples.answer()));
    }

    private static HomePage home() {
        return new HomePage(CallExamples.calls("Erasmus+ 2027-2028"), NewsExamples.pinned());
    }

    /** A title that tries to become markup. */
    static Example hostile() {
        return new Example(
                "hostile",
                "calls",
                "calls",
                CallExamples.calls("<script>alert(1)</script><img src=x onerror=alert(2)>"));
    }
}
