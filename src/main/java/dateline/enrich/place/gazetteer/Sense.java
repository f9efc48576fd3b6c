package dateline.enrich.place.gazetteer;

/**
 * One meaning of a name: a place and how the name stands to it.
 *
 * @param place the number of the place in the {@link Gazetteer}
 * @param form how the name is written
 * @param isOtherName whether the name is a lesser-known one that English news hardly uses, such as {@code "Bagdad"}
 */
public record Sense(int place, NameForm form, boolean isOtherName) {

    /** As one number, for {@link NameIndex}. */
    int packed() {
        int formCode = switch (form) {
            case WORD -> 0;
            case CAPITALS -> 1;
            case ABBREVIATION -> 2;
        };
        return place << 3 | formCode << 1 | (isOtherName ? 1 : 0);
    }

    static Sense unpacked(int packed) {
        NameForm form = switch (packed >>> 1 & 3) {
            case 0 -> NameForm.WORD;
            case 1 -> NameForm.CAPITALS;
            default -> NameForm.ABBREVIATION;
        };
        return new Sense(packed >>> 3, form, (packed & 1) == 1);
    }
}
