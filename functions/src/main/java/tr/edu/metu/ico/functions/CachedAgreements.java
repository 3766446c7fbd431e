package tr.edu.metu.ico.functions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.ForwardingOfficeData;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/**
 * Office data that reads the agreements of an import once per container: every submission needs them all, and an import
 * never changes under its id.
 */
final class CachedAgreements extends ForwardingOfficeData {

    private final Map<ImportId, List<Agreement>> read = new ConcurrentHashMap<>();

    CachedAgreements(OfficeData officeData) {
        super(officeData);
    }

    @Override
    public List<Agreement> agreements(CallId call, ImportId list) {
        return read.computeIfAbsent(list, _ -> source().agreements(call, list));
    }
}
