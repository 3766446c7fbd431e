package tr.edu.metu.ico.adapters.json.definition;

/** The list of written numbers next to the sentences of a rule, of a slot or of the head, each with its reason. */
final class WrittenDigits {
    private WrittenDigits() {}

    /** Checks the form of the list, if there is one; {@link Wording} decides what it allows. */
    static void read(DefinitionFields fields) {
        fields.ifThere("digits", name -> {
            var entries = fields.elements(name);
            for (int i = 0; i < entries.size(); i++) {
                entry(fields.element(name, i, entries.get(i)));
            }
            return entries;
        });
    }

    private static void entry(DefinitionFields entry) {
        var text = entry.text("text");
        if (text != null && text.isBlank()) {
            entry.note(
                    entry.at("text"),
                    "INVALID_VALUE",
                    "text must not be blank. Write the digits as they appear in the sentence.",
                    "text boş olamaz. Rakamları cümlede geçtiği gibi yazın.");
        }
        entry.bothLanguages("because");
        entry.nothingElse();
    }
}
