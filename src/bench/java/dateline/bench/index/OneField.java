package dateline.bench.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/** A segment of which one field is seen and no other. */
final class OneField extends FilterLeafReader {

    private final String field;
    private final FieldInfos infos;

    OneField(LeafReader in, String field) {
        super(in);
        this.field = field;
        List<FieldInfo> seen = new ArrayList<>();
        for (FieldInfo info : in.getFieldInfos()) {
            if (info.name.equals(field)) {
                seen.add(info);
            }
        }
        this.infos = new FieldInfos(seen.toArray(FieldInfo[]::new));
    }

    private boolean isSeen(String name) {
        return name.equals(field);
    }

    @Override
    public FieldInfos getFieldInfos() {
        return infos;
    }

    @Override
    public @Nullable Terms terms(String name) throws IOException {
        return isSeen(name) ? in.terms(name) : null;
    }

    @Override
    public @Nullable PointValues getPointValues(String name) throws IOException {
        return isSeen(name) ? in.getPointValues(name) : null;
    }

    @Override
    public @Nullable NumericDocValues getNumericDocValues(String name) throws IOException {
        return isSeen(name) ? in.getNumericDocValues(name) : null;
    }

    @Override
    public @Nullable BinaryDocValues getBinaryDocValues(String name) throws IOException {
        return isSeen(name) ? in.getBinaryDocValues(name) : null;
    }

    @Override
    public @Nullable SortedDocValues getSortedDocValues(String name) throws IOException {
        return isSeen(name) ? in.getSortedDocValues(name) : null;
    }

    @Override
    public @Nullable SortedNumericDocValues getSortedNumericDocValues(String name) throws IOException {
        return isSeen(name) ? in.getSortedNumericDocValues(name) : null;
    }

    @Override
    public @Nullable SortedSetDocValues getSortedSetDocValues(String name) throws IOException {
        return isSeen(name) ? in.getSortedSetDocValues(name) : null;
    }

    @Override
    public @Nullable DocValuesSkipper getDocValuesSkipper(String name) throws IOException {
        return isSeen(name) ? in.getDocValuesSkipper(name) : null;
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String name) throws IOException {
        return isSeen(name) ? in.getNormValues(name) : null;
    }

    @Override
    public StoredFields storedFields() throws IOException {
        StoredFields all = in.storedFields();
        return new StoredFields() {
            @Override
            public void document(int document, StoredFieldVisitor visitor) throws IOException {
                all.document(document, new OnlySeen(visitor));
            }
        };
    }

    private final class OnlySeen extends StoredFieldVisitor {
        private final StoredFieldVisitor visitor;

        OnlySeen(StoredFieldVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public Status needsField(FieldInfo info) throws IOException {
            return isSeen(info.name) ? visitor.needsField(info) : Status.NO;
        }

        @Override
        public void binaryField(FieldInfo info, byte[] value) throws IOException {
            visitor.binaryField(info, value);
        }

        @Override
        public void stringField(FieldInfo info, String value) throws IOException {
            visitor.stringField(info, value);
        }
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }
}
