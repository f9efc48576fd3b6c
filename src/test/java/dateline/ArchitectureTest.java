package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of the house: which room's doors lead where, and which library lives in which room. */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each room and the rooms that it may enter. Doors lead down. */
    private static final Map<String, List<String>> DOORS = Map.ofEntries(
            Map.entry("article", List.of()),
            Map.entry("corpus", List.of("article")),
            Map.entry("enrich", List.of("article")),
            Map.entry("query", List.of("article")),
            Map.entry("search", List.of("article", "query")),
            Map.entry("lucene", List.of("article", "query", "search")),
            Map.entry("ingest", List.of("article", "corpus", "enrich", "search")),
            Map.entry("access", List.of()),
            Map.entry("web", List.of("access", "article", "query", "search")),
            Map.entry(
                    "cli",
                    List.of("article", "corpus", "enrich", "query", "search", "lucene", "ingest", "access", "web")));

    @ArchTest
    static void everyRoomIsOnThePlan(JavaClasses house) {
        Set<String> rooms = house.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(steps -> steps.length > 1)
                .map(steps -> steps[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(DOORS.keySet()), rooms);
    }

    @ArchTest
    static void doorsLeadDown(JavaClasses house) {
        DOORS.forEach((room, doors) -> {
            String[] closed = DOORS.keySet().stream()
                    .filter(other -> !other.equals(room) && !doors.contains(other))
                    .map(other -> "dateline." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dateline." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(closed)
                    .allowEmptyShould(true)
                    .check(house);
        });
    }

    @ArchTest
    static final ArchRule noCyclesBetweenRooms =
            slices().matching("dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesBetweenPackagesAtAnyDepth =
            slices().matching("dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theNounsTheQueriesAndThePromiseKnowOnlyTheJdk = classes()
            .that()
            .resideInAnyPackage("dateline.article..", "dateline.query..", "dateline.search..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "dateline.article..", "dateline.query..", "dateline.search..");

    /** Lucene's finite-state maps serve the gazetteer too; they are a data structure, not a search engine. */
    @ArchTest
    static final ArchRule luceneLivesInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.lucene..", "dateline.enrich.place..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule theGazetteerUsesOnlyLucenesFiniteStateMaps = noClasses()
            .that()
            .resideInAPackage("dateline.enrich.place..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.lucene.index..",
                    "org.apache.lucene.search..",
                    "org.apache.lucene.document..",
                    "org.apache.lucene.analysis..",
                    "org.apache.lucene.facet..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule javalinLivesInWebAndCli = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.web..", "dateline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte..");

    @ArchTest
    static final ArchRule picocliLivesInCli = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.cli..", "dateline")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..");

    /** Every package says what it is, and that it has no nulls. */
    @ArchTest
    static void everyPackageHasAnInfo(JavaClasses house) {
        List<String> bare = house.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !room.getName().startsWith("dateline.web.template"))
                .filter(room -> room.tryGetPackageInfo().isEmpty())
                .map(room -> room.getName())
                .flatMap(Stream::of)
                .toList();
        assertEquals(List.of(), bare);
    }
}
