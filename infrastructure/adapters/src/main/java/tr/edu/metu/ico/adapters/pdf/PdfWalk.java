package tr.edu.metu.ico.adapters.pdf;

import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import tr.edu.metu.ico.application.FileFlag;

/** Walks every object of a PDF that can be reached from its trailer, to find what an officer should know about. */
final class PdfWalk {

    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

    private final PdfWork work;
    private final Set<FileFlag> flags = EnumSet.noneOf(FileFlag.class);

    PdfWalk(PdfWork work) {
        this.work = work;
    }

    /** What was found before the work was spent is kept. */
    Set<FileFlag> from(COSDictionary trailer) {
        try {
            new PdfObjects(work, this::judge).from(trailer);
        } catch (PdfWork.Spent tooMuch) {
            flags.add(FileFlag.NOT_EXAMINED);
        }
        return flags;
    }

    private void judge(COSDictionary dictionary) {
        var action = dictionary.getCOSName(COSName.S);
        if (dictionary.containsKey(COSName.JS) || COSName.JAVA_SCRIPT.equals(action) || LAUNCH.equals(action)) {
            flags.add(FileFlag.SCRIPTED);
        }
        if (dictionary.containsKey(COSName.EF) || FILE_ATTACHMENT.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            flags.add(FileFlag.ATTACHMENTS);
        }
        if (dictionary.containsKey(COSName.BYTERANGE)) {
            flags.add(FileFlag.SIGNED);
        }
    }
}
