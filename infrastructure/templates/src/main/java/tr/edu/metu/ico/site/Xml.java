package tr.edu.metu.ico.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes small XML documents in UTF-8; every value is escaped, and what XML cannot hold is replaced. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What is written into a document. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    /** A whole document. */
    static byte[] document(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an XML document is written with elements that do not fit", e);
        }
        return bytes.toByteArray();
    }

    /** An element with attributes, as name and value in turn, and content. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        content.write(this);
        writer.writeEndElement();
    }

    /** An element that holds one text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, xml -> xml.text(text), attributes);
    }

    void text(String text) throws XMLStreamException {
        writer.writeCharacters(valid(text));
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], valid(attributes[i + 1]));
        }
    }

    /** XML 1.0 has no place for most control characters, single surrogates, U+FFFE and U+FFFF. */
    static String valid(String text) {
        var valid = new StringBuilder(text.length());
        text.codePoints().forEach(character -> valid.appendCodePoint(isValid(character) ? character : REPLACEMENT));
        return valid.toString();
    }

    private static boolean isValid(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
