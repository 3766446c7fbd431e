package tr.edu.metu.ico.placement;

/** The place of each bid in the order of its programme, in either representation. */
sealed interface Places {
    int of(int applicant, int bid);

    /** All applicants, roughly best first. It affects the running time, not the result. */
    int[] askingOrder(Wishes wishes);

    /** Prefetches what {@link #of} needs for the people from an index of the asking order on. */
    void touch(int[] askingOrder, int start);

    static Places of(Market market) {
        if (market.merits() instanceof Merits.PerBid(int[] place)) {
            return new ByBid(place, new RowsAhead(market.wishes().firstBid(), place));
        }
        int[] bestFirst = ((Merits.OneOrder) market.merits()).bestFirst();
        int[] placeOf = new int[bestFirst.length];
        for (int place = 0; place < bestFirst.length; place++) {
            placeOf[bestFirst[place]] = place;
        }
        return new ByApplicant(bestFirst, placeOf);
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

        @Override
        public void touch(int[] askingOrder, int start) {
            // one number per person is already contiguous
        }
    }

    /** A place per choice. */
    record ByBid(int[] place, RowsAhead ahead) implements Places {
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

        @Override
        public void touch(int[] askingOrder, int start) {
            ahead.touch(askingOrder, start);
        }
    }
}
