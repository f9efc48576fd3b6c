package dateline.corpus;

import dateline.article.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The news agencies of the world, by the names that they go by. */
final class Agencies {

    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("Agence France-Presse", "AFP"),
            Map.entry("Associated Press", "AP"),
            Map.entry("United Press International", "UPI"),
            Map.entry("Press Trust of India", "PTI"),
            Map.entry("Deutsche Presse-Agentur", "DPA"),
            Map.entry("REUTERS", "Reuters"),
            Map.entry("Reuter", "Reuters"),
            Map.entry("XINHUA", "Xinhua"),
            Map.entry("KYODO", "Kyodo"),
            Map.entry("dpa", "DPA"));

    /** The names as a regular expression. */
    static final String NAMES =
            "(?:AFP|AP|Reuters?|REUTERS|UPI|Xinhua|XINHUA|Kyodo|KYODO|TASS|ITAR-TASS|Itar-Tass|Interfax|RIA Novosti|DPA|dpa|EFE"
                    + "|ANSA|PTI|IANS|ANI|IRNA|ISNA|Anadolu|Bernama|Yonhap|Antara|MENA|SANA|APA|Belga|ANP|TT|NTB|PAP|AAP|PA|CNA|VNA"
                    + "|Agence France-Presse|Associated Press|United Press International|Press Trust of India"
                    + "|Deutsche Presse-Agentur)";

    private static final Pattern TOLD = Pattern.compile("\\b(?:told|tells)\\s+(?:the\\s+)?(" + NAMES + ")\\b");

    /** An agency's tag on its own at the end of a paragraph: {@code "… the statement said. (AFP)"}. */
    private static final Pattern TAG = Pattern.compile("[.”\"]\\s*[(\\[—–-]\\s*(" + NAMES + ")\\s*[)\\]]?\\s*$");

    private Agencies() {}

    /** The one name of an agency: {@code "AP"} for {@code "Associated Press"}. */
    static String shortName(String name) {
        return SHORT_NAMES.getOrDefault(name, name);
    }

    /** The agency that a paragraph says was told something. */
    static Optional<String> told(String text, Span paragraph) {
        return first(TOLD.matcher(text).region(paragraph.start(), paragraph.end()));
    }

    /** The agency whose tag closes a paragraph. */
    static Optional<String> tag(String text, Span paragraph) {
        int start = Math.max(paragraph.start(), paragraph.end() - 60);
        return first(TAG.matcher(text).region(start, paragraph.end()));
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.find() ? Optional.of(shortName(matcher.group(1))) : Optional.empty();
    }
}
