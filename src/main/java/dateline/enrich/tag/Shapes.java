package dateline.enrich.tag;

/** What a word looks like: {@code "Xx"} for "Yangon", {@code "XX"} for "AFP", {@code "X.X."} for "U.N.", {@code "d,d"} for "6,800". */
final class Shapes {

    private Shapes() {}

    /** The shape: capitals, small letters and digits by sort, two at most of one sort in a row; other characters as they are. */
    static String of(String word) {
        StringBuilder shape = new StringBuilder();
        for (int index = 0; index < word.length(); index++) {
            char sort = sort(word.charAt(index));
            int length = shape.length();
            boolean isThird = length > 1 && shape.charAt(length - 1) == sort && shape.charAt(length - 2) == sort;
            if (!isThird) {
                shape.append(sort);
            }
        }
        return shape.toString();
    }

    private static char sort(char unit) {
        if (Character.isDigit(unit)) {
            return 'd';
        }
        if (Character.isUpperCase(unit)) {
            return 'X';
        }
        return Character.isLetter(unit) ? 'x' : unit;
    }
}
