package dateline.web.address;

import java.util.List;

/** Reads the parameters that are numbers. */
record Numbers(Parameters parameters, List<Trouble> troubles) {

    /** A number from 1 to the most, or the fallback where none or a wrong one was given. */
    int read(String name, int fallback, int most) {
        return read(name, fallback, 1, most);
    }

    /** The same from another least number on. */
    int read(String name, int fallback, int least, int most) {
        String text = parameters.first(name);
        if (text.isEmpty()) {
            return fallback;
        }
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        String range = most >= 1_000_000 ? "a number from " + least + " on" : "a number from " + least + " to " + most;
        troubles.add(new Trouble(name, "“" + shortened(text) + "” will not do for " + name + "; it is " + range + "."));
        return fallback;
    }

    /** What was typed, in a length that fits a sentence. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
