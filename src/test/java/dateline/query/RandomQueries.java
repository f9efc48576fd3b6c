package dateline.query;

import java.util.List;
import java.util.Random;

/** Query texts by chance: real ones, mutated, and heaps of operators. */
public final class RandomQueries {

    private static final List<String> REAL = List.of(
            "mandalay militia",
            "\"defence forces\" killed",
            "=\"Forces\" OR =army",
            "(bago OR mogok) killed -football",
            "police w/5 grenade",
            "killed pre/3 Kalay",
            "(killed w/s children) w/10 (school OR hospital)",
            "rico not w/5 puerto",
            "atleast3(coup) demonstrat* wom?n mandaley~",
            "headline:coup lead:(general w/5 junta) body:x source:AFP",
            "place:Myanmar dateline:Rangoon in:\"New York\"",
            "person:\"Aung San Suu Kyi\" org:UN",
            "on:2021-03-28 after:2021-03 before:2021-04-08 2021-03..2021-04",
            "happened:2021-03-28",
            "killed:>100 of:civilians saidby:monitoring wounded:10..20 figure:581",
            "money:>1.5m EUR percent:<=5 killed:surely>100 killed:possibly<5",
            "wc>800 has:figure sort:newest",
            "a AND b OR NOT (c BUT NOT d) & e | f + g",
            "plase:Yangon 03/04/2021 http://x.org/a?b=c*",
            "“smart” «guillemets» naïve café 東京 Москва");

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "[",
            "]",
            "\"",
            "“",
            "”",
            " ",
            " ",
            " ",
            "-",
            "–",
            "=",
            "~",
            "~2",
            "*",
            "?",
            "!",
            ":",
            "..",
            "/",
            "w/5",
            " w/5 ",
            " pre/2 ",
            " w/s ",
            " w/p ",
            " not w/3 ",
            " SAME ",
            " NEAR9 ",
            "w/99999999999",
            "AND",
            "OR",
            "NOT",
            "BUT",
            "atleast2(",
            "ATLEAST9 ",
            "place:",
            "killed:",
            "headline:",
            "hd=",
            "has:",
            "sort:",
            "wc>",
            "of:",
            "saidby:",
            "on:",
            ">5",
            "1e999",
            "0x1",
            "\u0000",
            "\ud800",
            "\u202e",
            "İ",
            "ß",
            "\u0301",
            "😀",
            "a",
            "the",
            "killed",
            "2021-02-30",
            "%",
            "\\",
            "<b>");

    private static final int LONGEST = 3000;

    private final Random random;

    public RandomQueries(Random random) {
        this.random = random;
    }

    /** The next one. */
    public String next() {
        StringBuilder text = new StringBuilder();
        switch (random.nextInt(3)) {
            case 0 -> {
                for (int count = random.nextInt(30); count >= 0; count--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            case 1 -> {
                text.append(REAL.get(random.nextInt(REAL.size())));
                mutate(text);
            }
            default -> {
                for (int count = random.nextInt(4); count >= 0; count--) {
                    text.append(REAL.get(random.nextInt(REAL.size())))
                            .append(PIECES.get(random.nextInt(PIECES.size())));
                }
                mutate(text);
            }
        }
        if (random.nextInt(200) == 0) {
            text.append(text.toString().repeat(1 + LONGEST / Math.max(1, text.length())));
        }
        return text.toString();
    }

    private void mutate(StringBuilder text) {
        for (int count = random.nextInt(6); count > 0 && !text.isEmpty(); count--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(12))));
            }
        }
    }
}
