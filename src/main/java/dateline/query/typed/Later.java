package dateline.query.typed;

/** The words of a note on an operator that Dateline knows and cannot answer yet. */
public final class Later {

    private Later() {}

    /**
     * A note.
     *
     * @param operator as typed: {@code "w/5"}
     * @param instead what is done now: {@code "both are searched anywhere in the article"}
     */
    public static String message(String operator, String instead) {
        return "“" + operator + "” is not supported yet and is set aside; " + instead + ".";
    }
}
