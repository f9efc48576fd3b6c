package dateline.enrich.place.gazetteer;

/** What sort of place it is, coarser than the feature codes of GeoNames: {@code COUNTRY} for Myanmar. */
public enum PlaceKind {
    CONTINENT,
    COUNTRY,
    /** The first level below a country: a state, a province. */
    REGION,
    /** The second level below a country: a county, a district. */
    COUNTY,
    CAPITAL,
    /** A town from which a region is governed. */
    SEAT,
    TOWN,
    /** A part of a town. */
    QUARTER,
    /** Land with a name but no government: a desert, an island, the Middle East. */
    AREA,
    /** A sea, a strait, a lake, a river. */
    WATER;

    /** The kind that a feature code of GeoNames stands for: {@code PPLC} for a capital. */
    static PlaceKind of(String feature) {
        return switch (feature) {
            case "CONT" -> CONTINENT;
            case "PCLI", "PCLD", "PCLS", "PCLF", "PCLIX", "TERR" -> COUNTRY;
            case "ADM1" -> REGION;
            case "ADM2" -> COUNTY;
            case "PPLC" -> CAPITAL;
            case "PPLA", "PPLG" -> SEAT;
            case "PPLX" -> QUARTER;
            case "SEA", "OCN", "GULF", "BAY", "STRT", "STM", "LK", "LKS", "CHN", "CNL" -> WATER;
            default -> feature.startsWith("PPL") ? TOWN : AREA;
        };
    }

    /** Whether people live there side by side. */
    public boolean isSettlement() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
    }
}
