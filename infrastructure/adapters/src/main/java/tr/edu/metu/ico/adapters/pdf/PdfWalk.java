package tr.edu.metu.ico.adapters.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import tr.edu.metu.ico.application.FileFlag;

/** Looks at every object of a PDF that can be reached from its trailer, up to a number; contents are not unpacked. */
final class PdfWalk {

    /** A scanned report of a hundred pages has a few thousand. */
    private static final int MOST_OBJECTS = 200_000;

    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<FileFlag> flags = EnumSet.noneOf(FileFlag.class);

    Set<FileFlag> from(COSDictionary trailer) {
        add(trailer);
        while (!open.isEmpty()) {
            if (seen.size() > MOST_OBJECTS) {
                flags.add(FileFlag.NOT_EXAMINED);
                return flags;
            }
            look(open.pop());
        }
        return flags;
    }

    private void look(COSBase object) {
        switch (object) {
            case COSObject reference -> add(reference.getObject());
            case COSArray array -> array.forEach(this::add);
            case COSDictionary dictionary -> {
                judge(dictionary);
                dictionary.getValues().forEach(this::add);
            }
            default -> {}
        }
    }

    private void add(COSBase object) {
        var holdsOthers = object instanceof COSObject || object instanceof COSArray || object instanceof COSDictionary;
        if (holdsOthers && seen.add(object)) {
            open.push(object);
        }
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
