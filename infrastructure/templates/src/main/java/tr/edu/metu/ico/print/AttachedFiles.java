package tr.edu.metu.ico.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Stores files in a PDF as PDF/A-3 asks: named, described, and associated with the document. */
final class AttachedFiles {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private AttachedFiles() {}

    static void add(PDDocument document, List<AttachedFile> files, Instant at) throws IOException {
        Map<String, PDComplexFileSpecification> named = new TreeMap<>();
        var associated = new COSArray();
        for (var file : files) {
            var specification = specification(document, file, at);
            named.put(file.name(), specification);
            associated.add(specification);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, AttachedFile file, Instant at)
            throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.contentType());
        embedded.setSize(file.content().length);
        embedded.setModDate(calendar(at));
        var specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(RELATIONSHIP, "Data");
        return specification;
    }

    /** In UTC, to the second: a PDF knows no more. */
    static GregorianCalendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        return calendar;
    }
}
