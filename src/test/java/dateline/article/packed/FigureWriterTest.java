package dateline.article.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FigureWriterTest {

    @Test
    void everyKindAndBoundHasANumberOfItsOwn() {
        assertEquals(EnumSet.allOf(FigureKind.class), EnumSet.copyOf(FigureWriter.KINDS));
        assertEquals(FigureKind.values().length, FigureWriter.KINDS.size());
        assertEquals(EnumSet.allOf(Bound.class), EnumSet.copyOf(FigureWriter.BOUNDS));
        assertEquals(Bound.values().length, FigureWriter.BOUNDS.size());
    }
}
