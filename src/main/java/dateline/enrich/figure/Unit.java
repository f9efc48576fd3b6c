package dateline.enrich.figure;

import dateline.article.FigureKind;

/**
 * What makes a number money, a percentage or a measure.
 *
 * @param name an ISO 4217 code, {@code percent}, or the physical unit as written
 * @param first the first token of number and unit, sign included
 * @param end the token after the last of number and unit
 * @param factor what the stated number is worth in the unit: 0.01 for cents
 */
record Unit(FigureKind kind, String name, int first, int end, double factor) {}
