package dateline.enrich.figure.number;

import dateline.enrich.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The currencies that news writes, and their ISO 4217 codes: "US$", "€", "dlrs", "Swiss francs", "yen". */
public final class Currencies {

    /**
     * A currency beside a number.
     *
     * @param first the first token of the sign
     * @param end the token after its last
     * @param factor 0.01 for cents and pence
     */
    public record Sign(String code, int first, int end, double factor) {}

    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₩", "KRW", "rs", "INR", "rs.", "INR");

    /** Letters that make a dollar another country's: "A$", "HK$", "$A". */
    private static final Map<String, String> DOLLARS = Map.of(
            "us", "USD", "u.s.", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "can", "CAD", "hk", "HKD", "nz", "NZD",
            "s", "SGD");

    private static final Map<String, String> CODES =
            codes("USD EUR GBP JPY CHF AUD CAD CNY INR RUB BRL ZAR SEK NOK DKK NZD "
                    + "HKD SGD KRW MXN PLN THB IDR MYR PHP ILS SAR AED EGP NGN KES PKR BDT UAH ARS CLP COP VND TWD");

    private static final Map<String, String> NAMES = names("""
            USD dollar dollars dlr dlrs buck bucks
            GBP pound pounds sterling stg quid
            EUR euro euros
            JPY yen
            CNY yuan renminbi
            INR rupee rupees
            RUB ruble rubles rouble roubles
            CHF franc francs
            DEM marks
            MXN peso pesos
            TRY lira
            ITL lire
            SAR riyal riyals
            IRR rial rials
            KWD dinar dinars
            SEK krona kronor
            NOK kroner krone crowns
            ZAR rand
            ILS shekel shekels
            THB baht
            MYR ringgit
            IDR rupiah
            BDT taka
            NGN naira
            BRL reais cruzados
            VND dong
            UAH hryvnia
            PLN zloty zlotys złoty złotys złotych
            HUF forint forints
            """);

    private static final Map<String, String> CENTS = names("""
            USD cent cents cts ct
            GBP pence
            """);

    /** Whose franc, dollar or pound it is, by the word before it. */
    private static final Map<String, String> NATIONAL = names("""
            USD us,dollars u.s.,dollars us,dollar american,dollars u.s.,dlrs us,dlrs
            CAD canadian,dollars canadian,dlrs
            AUD australian,dollars australian,dlrs
            NZD zealand,dollars zealand,dlrs
            HKD kong,dollars kong,dlrs
            SGD singapore,dollars singapore,dlrs
            TWD taiwan,dollars taiwan,dlrs
            FRF french,francs
            BEF belgian,francs
            CHF swiss,francs
            EGP egyptian,pounds
            LBP lebanese,pounds
            SYP syrian,pounds
            PKR pakistani,rupees
            LKR lankan,rupees
            PHP philippine,pesos
            ARS argentine,pesos
            COP colombian,pesos
            CLP chilean,pesos
            DKK danish,crowns danish,kroner
            SEK swedish,crowns
            IQD iraqi,dinars
            AED uae,dirhams
            """);

    private Currencies() {}

    /** The code that is written on to the digits of a token, {@code "SEK"} of "SEK9", or null. */
    public static @Nullable String written(Words words, int at) {
        boolean isLong =
                words.at(at).length() > 3 && Character.isDigit(words.at(at).charAt(3));
        return isLong ? CODES.get(words.at(at).substring(0, 3)) : null;
    }

    /** The currency that stands before a number, or null. */
    public static @Nullable Sign before(Words words, int number) {
        String written = written(words, number);
        if (written != null) {
            return new Sign(written, number, number, 1);
        }
        int at = number - 1;
        if (words.is(at, "$")) {
            String code = words.touchesPrevious(at) ? DOLLARS.get(words.at(at - 1)) : null;
            return code == null ? new Sign("USD", at, number, 1) : new Sign(code, at - 1, number, 1);
        }
        String sign = SIGNS.get(words.at(at));
        if (sign != null) {
            return new Sign(sign, at, number, 1);
        }
        String dollar = words.is(at - 1, "$") ? DOLLARS.get(words.at(at)) : null;
        if (dollar != null) {
            return new Sign(dollar, at - 1, number, 1);
        }
        String code = CODES.get(words.at(at));
        return code != null && words.token(at).isAllCapitals() && words.isDigits(number)
                ? new Sign(code, at, number, 1)
                : null;
    }

    /** The currency that stands behind a number, or null. */
    public static @Nullable Sign behind(Words words, int at) {
        int noun = at;
        for (int steps = 0; steps < 3; steps++, noun++) {
            String code = NATIONAL.get(words.at(noun) + "," + words.at(noun + 1));
            if (code != null) {
                return new Sign(code, at, noun + 2, 1);
            }
        }
        String word = words.at(at);
        String cents = CENTS.get(word);
        if (cents != null) {
            return new Sign(cents, at, at + 1, 0.01);
        }
        String name = NAMES.get(word);
        if (name != null) {
            boolean isSterling = word.startsWith("pound") && words.is(at + 1, "sterling");
            return new Sign(name, at, at + (isSterling ? 2 : 1), 1);
        }
        String code = CODES.get(word);
        if (code != null && words.token(at).isAllCapitals()) {
            return new Sign(code, at, at + 1, 1);
        }
        String symbol = word.startsWith("rs") || word.equals("$") ? null : SIGNS.get(word);
        return symbol == null ? null : new Sign(symbol, at, at + 1, 1);
    }

    private static Map<String, String> codes(String codes) {
        Map<String, String> read = new HashMap<>();
        for (String code : Words.list(codes)) {
            read.put(code.toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(read);
    }

    private static Map<String, String> names(String lines) {
        Map<String, String> read = new HashMap<>();
        lines.lines()
                .map(Words::list)
                .forEach(row -> row.stream().skip(1).forEach(word -> read.put(word, row.getFirst())));
        return Map.copyOf(read);
    }
}
