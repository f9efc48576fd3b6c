package dateline.web.picture;

import dateline.web.words.NumberWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Heights of values in a panel: each line ten times the one below it, or, where all lie within one ten, even steps from 0.
 *
 * @param low the value of the base line; 0 where the steps are even
 * @param high the value of the top line
 * @param height of the panel, in pixels
 */
record Scale(double low, double high, int height, boolean isEven) {

    private static final int ABOVE = 26;
    private static final int BELOW = 10;

    static Scale of(List<Double> values, int height) {
        double most = values.stream().mapToDouble(Math::abs).max().orElse(1);
        double least = values.stream()
                .mapToDouble(Math::abs)
                .filter(value -> value > 0)
                .min()
                .orElse(1);
        if (most < 10 * least || most == 0) {
            double step = step(Math.max(most, 1e-9));
            return new Scale(0, Math.ceil(most / step) * step, height, true);
        }
        double low = Math.pow(10, Math.floor(Math.log10(least)));
        return new Scale(low, Math.max(low * 10, most), height, false);
    }

    private static double step(double most) {
        double ten = Math.pow(10, Math.floor(Math.log10(most)));
        return most / ten <= 2 ? ten / 2 : most / ten <= 5 ? ten : 2 * ten;
    }

    /** From above. A value of 0 stands on the base line. */
    double y(double value) {
        double size = Math.abs(value);
        double part = isEven ? size / high : size <= low ? 0 : Math.log10(size / low) / Math.log10(high / low);
        return height - BELOW - part * (height - ABOVE - BELOW);
    }

    List<FiguresView.Line> lines() {
        List<FiguresView.Line> lines = new ArrayList<>();
        if (isEven) {
            double step = step(high);
            for (double value = 0; value <= high * 1.001; value += step) {
                lines.add(line(value));
            }
            return lines;
        }
        int tens = (int) Math.floor(Math.log10(high / low) + 1e-9);
        int every = tens > 6 ? 3 : 1;
        for (int ten = 0; ten <= tens; ten += every) {
            lines.add(line(low * Math.pow(10, ten)));
        }
        return lines;
    }

    private FiguresView.Line line(double value) {
        return new FiguresView.Line(NumberWords.value(value), Window.plain(y(value)));
    }
}
