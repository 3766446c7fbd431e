package tr.edu.metu.ico.functions.parts;

import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Comments;
import tr.edu.metu.ico.application.Documents;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.application.Worklists;
import tr.edu.metu.ico.call.CallDrafts;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.chain.TrailChain;
import tr.edu.metu.ico.export.RequestedFiles;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.grant.Grants;
import tr.edu.metu.ico.ledger.Ledger;
import tr.edu.metu.ico.letter.Letters;
import tr.edu.metu.ico.limit.Limits;
import tr.edu.metu.ico.mobility.Mobilities;
import tr.edu.metu.ico.news.News;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.people.Contacts;
import tr.edu.metu.ico.people.Deputies;
import tr.edu.metu.ico.people.Officers;
import tr.edu.metu.ico.petition.Petitions;
import tr.edu.metu.ico.privacy.Erasures;
import tr.edu.metu.ico.privacy.PersonalData;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trial.Trials;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/** Everything outside the functions. */
public record Ports(
        Calls calls,
        CallDrafts drafts,
        OfficeData officeData,
        Imports imports,
        Applications applications,
        Documents documents,
        Reviews reviews,
        Comments comments,
        Worklists worklists,
        Petitions petitions,
        Withdrawals withdrawals,
        Letters letters,
        Objections objections,
        Ledger ledger,
        Outbox outbox,
        Deliveries deliveries,
        Contacts contacts,
        Limits limits,
        Grants grants,
        Mobilities mobilities,
        Dossiers dossiers,
        Runs runs,
        Trials trials,
        News news,
        RequestedFiles requestedFiles,
        Officers officers,
        Deputies deputies,
        PersonalData personalData,
        Erasures erasures,
        AuditTrail auditTrail,
        TrailChain trailChain,
        Files files,
        MilestoneSchedules schedules,
        Signer signer) {

    /** The same with other sources of what pages show. */
    public Ports reading(Calls calls, OfficeData officeData, Imports imports, News news) {
        return new Ports(
                calls,
                drafts,
                officeData,
                imports,
                applications,
                documents,
                reviews,
                comments,
                worklists,
                petitions,
                withdrawals,
                letters,
                objections,
                ledger,
                outbox,
                deliveries,
                contacts,
                limits,
                grants,
                mobilities,
                dossiers,
                runs,
                trials,
                news,
                requestedFiles,
                officers,
                deputies,
                personalData,
                erasures,
                auditTrail,
                trailChain,
                files,
                schedules,
                signer);
    }
}
