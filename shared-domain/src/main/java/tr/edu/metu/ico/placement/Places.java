package tr.edu.metu.ico.placement;

/** The place of each bid in the order of its programme, whichever way a market says it. */
sealed interface Places {
    int of(int applicant, int bid);

    /** All applicants, roughly the best first. The placement does not depend on it, the time it takes does. */
    int[] askingOrder(Wishes wishes);

    static Places of(Market market) {
        return switch (market.merits()) {
            case Merits.OneOrder(int[] bestFirst) -> {
                int[] placeOf = new int[bestFirst.length];
                for (int place = 0; place < bestFirst.length; place++) {
                    placeOf[bestFirst[place]] = place;
                }
                yield new ByApplicant(bestFirst, placeOf);
            }
            case Merits.PerBid(int[] place) -> new ByBid(place);
        };
    }

    /** One place per person. */
    record ByApplicant(int[] bestFirst, int[] placeOf) implements Places {
        @Override
        public int of(int applicant, int bid) {
            return placeOf[applicant];
        }

        @Override
        public int[] askingOrder(Wishes wishes) {
            return bestFirst;
        }
    }

    /** A place per choice. */
    record ByBid(int[] place) implements Places {
        @Override
        public int of(int applicant, int bid) {
            return place[bid];
        }

        @Override
        public int[] askingOrder(Wishes wishes) {
            int[] firstBid = wishes.firstBid();
            long[] firstPlace = new long[wishes.applicants()];
            for (int applicant = 0; applicant < firstPlace.length; applicant++) {
                if (firstBid[applicant] < firstBid[applicant + 1]) {
                    firstPlace[applicant] = -place[firstBid[applicant]];
                }
            }
            return HighestFirst.order(firstPlace);
        }
    }
}
