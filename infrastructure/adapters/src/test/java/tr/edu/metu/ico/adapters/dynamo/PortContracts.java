package tr.edu.metu.ico.adapters.dynamo;

import org.junit.jupiter.api.Nested;

/** Every contract on one store. */
abstract class PortContracts {

    /** A fresh and empty table. */
    abstract Table table();

    @Nested
    class OfTheCalls extends CallsContract {
        OfTheCalls() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheCallDrafts extends CallDraftsContract {
        OfTheCallDrafts() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheApplications extends ApplicationsContract {
        OfTheApplications() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheDocuments extends DocumentsContract {
        OfTheDocuments() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheReviews extends ReviewsContract {
        OfTheReviews() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheComments extends CommentsContract {
        OfTheComments() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheDeputies extends DeputiesContract {
        OfTheDeputies() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheWithdrawals extends WithdrawalsContract {
        OfTheWithdrawals() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheObjections extends ObjectionsContract {
        OfTheObjections() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheLetters extends LettersContract {
        OfTheLetters() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheNews extends NewsContract {
        OfTheNews() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheMobilities extends MobilitiesContract {
        OfTheMobilities() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheLedger extends LedgerContract {
        OfTheLedger() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheOutbox extends OutboxContract {
        OfTheOutbox() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheDeliveries extends DeliveriesContract {
        OfTheDeliveries() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheContacts extends ContactsContract {
        OfTheContacts() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheRequestedFiles extends RequestedFilesContract {
        OfTheRequestedFiles() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheErasures extends ErasuresContract {
        OfTheErasures() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheGrants extends GrantsContract {
        OfTheGrants() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheDossiers extends DossiersContract {
        OfTheDossiers() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheWorklists extends WorklistsContract {
        OfTheWorklists() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheOfficeData extends OfficeDataContract {
        OfTheOfficeData() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheImports extends ImportsContract {
        OfTheImports() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheRuns extends RunsContract {
        OfTheRuns() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheTrials extends TrialsContract {
        OfTheTrials() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheAuditTrail extends AuditTrailContract {
        OfTheAuditTrail() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfThePetitions extends PetitionsContract {
        OfThePetitions() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheLimits extends LimitsContract {
        OfTheLimits() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheTrailChain extends TrailChainContract {
        OfTheTrailChain() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheOfficers extends OfficersContract {
        OfTheOfficers() {
            super(PortContracts.this.table());
        }
    }

    @Nested
    class OfTheTable extends TableContract {
        OfTheTable() {
            super(PortContracts.this.table());
        }
    }
}
