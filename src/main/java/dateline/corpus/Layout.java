package dateline.corpus;

import dateline.article.Block;
import dateline.article.Block.Role;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final Pattern TIME_STAMP = Pattern.compile(
            "(?:(?:Last )?(?:updated|published|posted|modified)(?: (?:on|at))?:?\\s+)?"
                    + "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?"
                    + "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+\\d{4}|" + MONTH
                    + "\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})"
                    + "(?:[,T]?\\s*(?:(?:at|-|–)\\s+)?\\d{1,2}[:.]?\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{1,5}(?:[+-]\\d{1,2})?)?)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_STAMP = 80;

    /** A credit that closes a paragraph: what stands before it is the caption of a picture. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\((?:[\\p{L}/.& -]{1,40}\\s)?(?:Photo|Image|Picture|File)(?:[/: ][^()]{0,80})?\\)|(?:Photo |Picture |Image )?Credit:|Photo(?:graph)?"
                    + " by:? |(?:Photo|Picture|Image): )[^\\n]{0,200}$");

    private static final int LONGEST_CREDIT = 240;
    private static final int LONGEST_CAPTION = 300;
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
        int lineEnd = text.indexOf('\n', rest.end());
        int next = lineEnd < 0 ? text.length() : lineEnd + 1;
        int nextEnd = text.indexOf('\n', next);
        return text.substring(next, nextEnd < 0 ? text.length() : nextEnd).isBlank();
    }

    private static final class Builder {
        private final String text;
        private final List<Span> paragraphs;
        private final Map<String, Integer> openings = new HashMap<>();
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Span dateline;
        private @Nullable String source;

        Builder(String text, List<Span> paragraphs) {
            this.text = text;
            this.paragraphs = paragraphs;
        }

        void dateline(DatelineForm form) {
            blocks.add(new Block(Role.DATELINE, form.whole()));
            dateline = dateline == null ? form.place() : dateline;
            source = source == null ? form.source() : source;
        }

        Layout build() {
            countOpenings();
            for (int index = 0; index < paragraphs.size(); index++) {
                add(paragraphs.get(index), index);
            }
            return new Layout(List.copyOf(blocks), dateline, source == null ? taggedOrTold() : source);
        }

        private void add(Span paragraph, int index) {
            if (isTimeStamp(paragraph)) {
                blocks.add(new Block(Role.TIME_STAMP, paragraph));
                return;
            }
            Matcher credit = CREDIT.matcher(text)
                    .region(Math.max(paragraph.start(), paragraph.end() - LONGEST_CREDIT), paragraph.end());
            if (credit.find()) {
                addIfAny(Role.CAPTION, Paragraphs.trimmed(text, paragraph.start(), credit.start()));
                blocks.add(new Block(Role.CREDIT, new Span(credit.start(), paragraph.end())));
            } else if (isRepeated(paragraph)) {
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
            addIfAny(Role.PARAGRAPH, Paragraphs.trimmed(text, start, paragraph.end()));
        }

        private void addIfAny(Role role, Span span) {
            if (span.length() > 0) {
                blocks.add(new Block(role, span));
            }
        }

        private boolean isTimeStamp(Span paragraph) {
            return paragraph.length() <= LONGEST_STAMP
                    && TIME_STAMP.matcher(paragraph.in(text)).matches();
        }

        /** The first prose of the article, on one line, not a sentence, with something below it. */
        private boolean isHeadline(Span paragraph, int index) {
            boolean isFirst = blocks.stream().noneMatch(block -> block.role().isProse());
            return isFirst
                    && index + 1 < paragraphs.size()
                    && paragraph.length() <= LONGEST_HEADLINE
                    && text.substring(paragraph.start(), paragraph.end()).indexOf('\n') < 0
                    && !ENDS_LIKE_A_SENTENCE.matcher(paragraph.in(text)).matches();
        }

        /** Whether another paragraph begins with the same words: a caption, or the same paragraph once more. */
        private boolean isRepeated(Span paragraph) {
            if (paragraph.length() > LONGEST_CAPTION) {
                return false;
            }
            Integer times = openings.get(opening(paragraph));
            return times != null && times > 1 && isOnlyAnOpening(paragraph);
        }

        private boolean isOnlyAnOpening(Span paragraph) {
            String words = normalised(paragraph);
            for (Span other : paragraphs) {
                boolean isLonger = other.length() > paragraph.length();
                boolean isEarlierCopy = other.length() == paragraph.length() && other.start() < paragraph.start();
                if ((isLonger || isEarlierCopy)
                        && normalised(cut(other, paragraph.length() + 8)).startsWith(words)) {
                    return true;
                }
            }
            return false;
        }

        private void countOpenings() {
            for (Span paragraph : paragraphs) {
                openings.merge(opening(paragraph), 1, Integer::sum);
            }
        }

        /** The first letters of a paragraph: two that differ in them do not repeat each other. */
        private String opening(Span paragraph) {
            String words = normalised(cut(paragraph, 60));
            return words.substring(0, Math.min(words.length(), 20));
        }

        private static Span cut(Span span, int length) {
            return new Span(span.start(), Math.min(span.end(), span.start() + length));
        }

        private String normalised(Span span) {
            String words = span.in(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            int end = words.length();
            while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
                end--;
            }
            return words.substring(0, end);
        }

        private @Nullable String taggedOrTold() {
            for (Block block : blocks) {
                if (block.role() == Role.PARAGRAPH) {
                    Optional<String> tag = Agencies.tag(text, block.span());
                    if (tag.isPresent()) {
                        return tag.get();
                    }
                }
            }
            for (Block block : blocks) {
                if (block.role() == Role.PARAGRAPH) {
                    Optional<String> told = Agencies.told(text, block.span());
                    if (told.isPresent()) {
                        return told.get();
                    }
                }
            }
            return null;
        }
    }
}
