package tr.edu.metu.ico.adapters.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import tr.edu.metu.ico.adapters.pdf.PdfWork.Kind;

/** Every dictionary of a PDF that can be reached from its trailer, each once; contents are not unpacked. */
final class PdfObjects {

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final PdfWork work;
    private final Consumer<COSDictionary> look;

    /** @param look may remove entries from the dictionary; what they point to is then not reached from it */
    PdfObjects(PdfWork work, Consumer<COSDictionary> look) {
        this.work = work;
        this.look = look;
    }

    /** @throws PdfWork.Spent if there are too many */
    void from(COSDictionary trailer) {
        add(trailer);
        while (!open.isEmpty()) {
            pass(open.pop());
        }
    }

    private void pass(COSBase object) {
        switch (object) {
            case COSObject reference -> add(reference.getObject());
            case COSArray array -> array.forEach(this::add);
            case COSDictionary dictionary -> {
                look.accept(dictionary);
                dictionary.getValues().forEach(this::add);
            }
            default -> {}
        }
    }

    private void add(COSBase object) {
        var holdsOthers = object instanceof COSObject || object instanceof COSArray || object instanceof COSDictionary;
        if (holdsOthers && seen.add(object)) {
            work.spend(Kind.OBJECTS, 1);
            open.push(object);
        }
    }
}
