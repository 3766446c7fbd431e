package tr.edu.metu.ico.placement;

/** The place of each bid in the order of its programme, in either representation. */
sealed interface BidOrder {
    int of(int applicant, int bid);

    /** All applicants, roughly best first. It affects the running time, not the result. */
    int[] proposalOrder(BidTable bidTable);

    /** Prefetches what {@link #of} needs for the next people; called before each index of the asking order. */
    void touch(int[] proposalOrder, int start);

    static BidOrder of(Market market) {
        if (market.merits() instanceof Merits.PerBid(int[] place)) {
            return new ByBid(place, new BidPrefetch(market.bidTable().firstBid(), place));
        }
        int[] bestFirst = ((Merits.OneOrder) market.merits()).bestFirst();
        int[] placeOf = new int[bestFirst.length];
        for (int place = 0; place < bestFirst.length; place++) {
            placeOf[bestFirst[place]] = place;
        }
        return new ByApplicant(bestFirst, placeOf);
    }

    /** One place per person. */
    record ByApplicant(int[] bestFirst, int[] placeOf) implements BidOrder {
        @Override
        public int of(int applicant, int bid) {
            return placeOf[applicant];
        }

        @Override
        public int[] proposalOrder(BidTable bidTable) {
            return bestFirst;
        }

        @Override
        public void touch(int[] proposalOrder, int start) {
            // one number per person is already contiguous
        }
    }

    /** A place per choice. */
    record ByBid(int[] place, BidPrefetch ahead) implements BidOrder {
        @Override
        public int of(int applicant, int bid) {
            return place[bid];
        }

        @Override
        public int[] proposalOrder(BidTable bidTable) {
            int[] firstBid = bidTable.firstBid();
            long[] firstPlace = new long[bidTable.applicants()];
            for (int applicant = 0; applicant < firstPlace.length; applicant++) {
                if (firstBid[applicant] < firstBid[applicant + 1]) {
                    firstPlace[applicant] = -place[firstBid[applicant]];
                }
            }
            return RadixSort.order(firstPlace);
        }

        @Override
        public void touch(int[] proposalOrder, int start) {
            ahead.touch(proposalOrder, start);
        }
    }
}
