package dateline.search.advice;

import java.util.Arrays;

/** How far apart two spellings are. */
public final class Slips {

    /** In what is shorter, another word is as likely as a slip. */
    private static final int SHORTEST = 4;

    private static final int LONG = 6;

    private Slips() {}

    /** How many slips are believed in a word or name of that many letters: none, 1 or 2. */
    public static int believedIn(String spelling) {
        int letters = spelling.length();
        return letters < SHORTEST ? 0 : letters < LONG ? 1 : 2;
    }

    /**
     * How many letters have to be put in, left out, changed or swapped with their neighbour to make one text of the other.
     *
     * @param most beyond this it does not matter how many
     * @return that number, or one more than {@code most}
     */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int index = 1; index <= one.length(); index++) {
            row[0] = index;
            int least = index;
            for (int column = 1; column <= other.length(); column++) {
                boolean isSame = one.charAt(index - 1) == other.charAt(column - 1);
                int cost = Math.min(Math.min(last[column], row[column - 1]) + 1, last[column - 1] + (isSame ? 0 : 1));
                boolean isSwapped = index > 1
                        && column > 1
                        && one.charAt(index - 1) == other.charAt(column - 2)
                        && one.charAt(index - 2) == other.charAt(column - 1);
                row[column] = isSwapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
                least = Math.min(least, row[column]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }
}
