package dateline.article;

/**
 * A stretch of an article below its header line and what it is, such as the paragraph {@code "Two officers were killed …"}
 * or the time stamp {@code "22 June 2021 21:35 IST"}. Blocks stand in the order of the text and do not overlap.
 *
 * @param role what the stretch is
 * @param span where it stands, without the white space around it
 */
public record Block(Role role, Span span) {

    /** What a stretch of an article is. */
    public enum Role {
        /** A headline on its own line, not a sentence. */
        HEADLINE,
        /** Running text. */
        PARAGRAPH,
        /** Where and when it was written, before the first sentence: {@code "Yangon"}, {@code "YANGON, June 22 (AFP) -"}. */
        DATELINE,
        /** When the article was printed or updated: {@code "22 June 2021 21:35 IST"}. */
        TIME_STAMP,
        /** The words under a picture, or a paragraph that only repeats the beginning of another. */
        CAPTION,
        /** Whose picture or text it is: {@code "(AP Photo) Credit: Uncredited"}, {@code "By Ilona Varga"}. */
        CREDIT;

        /** Whether the stretch reports something: all but time stamps, datelines, credits. */
        public boolean isProse() {
            return this == HEADLINE || this == PARAGRAPH || this == CAPTION;
        }
    }
}
