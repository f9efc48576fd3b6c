package dateline.corpus;

import dateline.article.Block;
import dateline.article.Block.Role;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the header of an article, each stretch told for what it is.
 *
 * @param blocks the stretches in order; their prose is all that the article says
 * @param dateline where the place of the dateline is named, or null
 * @param source the agency of the dateline or of a tag; else the one that was told something; or null
 */
record Layout(
        List<Block> blocks,
        @Nullable Span dateline,
        @Nullable String source) {

    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile(".*[.?!:;…][\"'”’)\\]]*", Pattern.DOTALL);

    /**
     * Tells the stretches of an article apart.
     *
     * @param rest what follows the day on the header line
     */
    static Layout of(String text, Span rest) {
        Optional<DatelineForm> inHeader = DatelineForm.inHeader(text, rest).filter(_ -> isAlone(text, rest));
        int start = inHeader.isPresent() ? rest.end() : rest.start();
        Builder builder = new Builder(text, Paragraphs.from(text, start));
        inHeader.ifPresent(builder::dateline);
        return builder.build();
    }

    private static boolean isAlone(String text, Span rest) {
        int next = Paragraphs.nextLine(text, Paragraphs.lineEnd(text, rest.end()));
        return Paragraphs.isBlank(text, next, Paragraphs.lineEnd(text, next));
    }

    private static final class Builder {
        private final String text;
        private final List<Span> paragraphs;
        private final Repetitions repetitions;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Span dateline;
        private @Nullable String source;

        Builder(String text, List<Span> paragraphs) {
            this.text = text;
            this.paragraphs = paragraphs;
            this.repetitions = new Repetitions(text, paragraphs);
        }

        void dateline(DatelineForm form) {
            blocks.add(new Block(Role.DATELINE, form.whole()));
            dateline = dateline == null ? form.place() : dateline;
            source = source == null ? form.source() : source;
        }

        Layout build() {
            for (int index = 0; index < paragraphs.size(); index++) {
                add(paragraphs.get(index), index);
            }
            return new Layout(List.copyOf(blocks), dateline, source == null ? taggedOrTold() : source);
        }

        private void add(Span paragraph, int index) {
            Optional<Span> credit = Credits.creditOf(text, paragraph);
            if (TimeStamps.isTimeStamp(text, paragraph)) {
                blocks.add(new Block(Role.TIME_STAMP, paragraph));
            } else if (credit.isPresent()) {
                addIfAny(
                        Role.CAPTION,
                        Paragraphs.trimmed(text, paragraph.start(), credit.get().start()));
                blocks.add(new Block(Role.CREDIT, credit.get()));
            } else if (paragraphs.size() > 1 && Bylines.isByline(text, paragraph)) {
                blocks.add(new Block(Role.CREDIT, paragraph));
            } else if (repetitions.isRepetition(paragraph)) {
                blocks.add(new Block(Role.CAPTION, paragraph));
            } else if (isHeadline(paragraph, index)) {
                blocks.add(new Block(Role.HEADLINE, paragraph));
            } else {
                addProse(paragraph);
            }
        }

        private void addProse(Span paragraph) {
            boolean isFirst = blocks.stream().noneMatch(block -> block.role() == Role.PARAGRAPH);
            Optional<DatelineForm> wire = isFirst ? DatelineForm.inText(text, paragraph) : Optional.empty();
            wire.ifPresent(this::dateline);
            int start = wire.map(form -> form.whole().end()).orElse(paragraph.start());
            for (Span piece : Paragraphs.pieces(text, Paragraphs.trimmed(text, start, paragraph.end()))) {
                addIfAny(Role.PARAGRAPH, piece);
            }
        }

        private void addIfAny(Role role, Span span) {
            if (span.length() > 0) {
                blocks.add(new Block(role, span));
            }
        }

        /** The first prose of the article, on one line, not a sentence, with something below it. */
        private boolean isHeadline(Span paragraph, int index) {
            boolean isFirst = blocks.stream().noneMatch(block -> block.role().isProse());
            return isFirst
                    && index + 1 < paragraphs.size()
                    && paragraph.length() <= LONGEST_HEADLINE
                    && paragraph.end() <= Paragraphs.lineEnd(text, paragraph.start())
                    && paragraph.in(text).codePoints().anyMatch(Character::isLetterOrDigit)
                    && !ENDS_LIKE_A_SENTENCE.matcher(paragraph.in(text)).matches();
        }

        private @Nullable String taggedOrTold() {
            return firstSource(Agencies::tag)
                    .or(() -> firstSource(Agencies::told))
                    .orElse(null);
        }

        private Optional<String> firstSource(BiFunction<String, Span, Optional<String>> finder) {
            return blocks.stream()
                    .filter(block -> block.role() == Role.PARAGRAPH)
                    .flatMap(block -> finder.apply(text, block.span()).stream())
                    .findFirst();
        }
    }
}
