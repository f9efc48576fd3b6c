package dateline.bench.opensearch;

import dateline.article.DateRange;
import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import dateline.query.Sort;
import dateline.search.facet.Dimension;
import dateline.search.request.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A question in OpenSearch's words. */
record OpenSearchQuery(Question question) {

    private static final int SHOWN = 10;

    String json() {
        List<String> parts = new ArrayList<>();
        parts.add("\"from\":" + question.first() + ",\"size\":" + Question.SIZE + ",\"track_total_hits\":true");
        parts.add("\"_source\":false,\"stored_fields\":\"_none_\",\"docvalue_fields\":[" + shown() + "]");
        parts.add("\"query\":" + query());
        if (question.sort() == Sort.NEWEST) {
            parts.add("\"sort\":[{\"published\":\"desc\"},{\"id\":\"asc\"}]");
        } else if (question.asked() instanceof Asked.Both || question.asked() instanceof Asked.Either) {
            parts.add(rescore());
        }
        boolean isTicked = !question.country().isEmpty();
        if (isTicked) {
            parts.add("\"post_filter\":" + tick());
        }
        if (question.wants(Detail.SNIPPETS)) {
            parts.add(
                    "\"highlight\":{\"type\":\"unified\",\"number_of_fragments\":2,\"fields\":{\"text\":{\"no_match_size\":200,"
                            + "\"highlight_query\":" + highlighted() + "}}}");
        }
        if (question.wants(Detail.FACETS)) {
            parts.add("\"aggs\":{" + (isTicked ? sideways() : counts()) + "}");
        }
        return "{" + String.join(",", parts) + "}";
    }

    private String shown() {
        return "\"id\",\"shown\",\"dateline\",\"source1\",\"published\""
                + (question.wants(Detail.FIGURES) ? ",\"figures\"" : "");
    }

    private String query() {
        String words = words(question.asked());
        DateRange days = question.published();
        return days.equals(DateRange.ALWAYS)
                ? words
                : String.format(
                        Locale.ROOT,
                        "{\"bool\":{\"must\":[%s],\"filter\":[{\"range\":{\"published\":{\"gte\":\"%s\",\"lte\":\"%s\"}}}]}}",
                        words,
                        days.first(),
                        days.last());
    }

    private static String words(Asked asked) {
        return switch (asked) {
            case Asked.Word(String word) -> textAndHeadline(word);
            case Asked.Phrase(String left, String right) -> textAndHeadline(left + " " + right);
            case Asked.Reported _ -> throw new IllegalArgumentException("figures are not asked for here");
            case Asked.Both(String left, String right) -> two("must", left, right);
            case Asked.Either(String left, String right) -> two("should", left, right);
        };
    }

    private static String two(String occurs, String left, String right) {
        return "{\"bool\":{\"" + occurs + "\":[" + textAndHeadline(left) + "," + textAndHeadline(right) + "]}}";
    }

    private static String textAndHeadline(String words) {
        return "{\"bool\":{\"must\":[" + phrase("text", words, 1, 0) + "],\"should\":["
                + phrase("headline", words, 0.5, 0) + "]}}";
    }

    private static String phrase(String field, String words, double boost, int slop) {
        return String.format(
                Locale.ROOT,
                "{\"match_phrase\":{\"%s\":{\"query\":\"%s\",\"boost\":%s,\"slop\":%d}}}",
                field,
                words,
                boost,
                slop);
    }

    private String rescore() {
        String words = question.asked().words().collect(Collectors.joining(" "));
        return "\"rescore\":{\"window_size\":200,\"query\":{\"rescore_query\":" + phrase("text", words, 0.3, 3) + "}}";
    }

    private String highlighted() {
        return question.asked() instanceof Asked.Phrase
                ? phrase("text", question.asked().words().collect(Collectors.joining(" ")), 1, 0)
                : question.asked()
                        .words()
                        .map(word -> phrase("text", word, 1, 0))
                        .collect(Collectors.joining(",", "{\"bool\":{\"should\":[", "]}}"));
    }

    private String tick() {
        return "{\"term\":{\"place2\":\"" + String.join("/", question.country()) + "\"}}";
    }

    /** Places are counted without the tick, all else with it. */
    private String sideways() {
        return places() + ",\"ticked\":{\"filter\":" + tick() + ",\"aggs\":{" + others() + "}}";
    }

    private String counts() {
        return places() + "," + others();
    }

    private static String places() {
        return "\"place\":{\"terms\":{\"field\":\"place1\",\"size\":10}},\"countries\":{\"terms\":{\"field\":\"place2\",\"size\":60}}";
    }

    private String others() {
        List<String> counts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.PLACE) {
                counts.add(String.format(
                        Locale.ROOT,
                        "\"%s\":{\"terms\":{\"field\":\"%s\",\"size\":%d}}",
                        dimension.key(),
                        OpenSearchIndex.level(dimension, 1),
                        SHOWN));
            }
        }
        if (question.wants(Detail.TIMELINE)) {
            String step = question.published().equals(DateRange.ALWAYS) ? "year" : "month";
            counts.add("\"timeline\":{\"date_histogram\":{\"field\":\"published\",\"calendar_interval\":\"" + step
                    + "\",\"min_doc_count\":1,\"format\":\"yyyy-MM-dd\"}}");
        }
        return String.join(",", counts);
    }
}
