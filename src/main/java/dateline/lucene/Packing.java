package dateline.lucene;

import dateline.article.Place;
import dateline.article.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The small words of {@link ArticleCodec}: how a number, a text, a span, a list and a nothing are written. */
final class Packing {

    private Packing() {}

    /** Writes one value. */
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    /** Reads one value. */
    interface Reader<T> {
        T read() throws IOException;
    }

    /** Writes values one after the other. */
    static final class Packer {
        private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        private final Map<Place, Integer> places = new HashMap<>();

        void count(int count) throws IOException {
            out.writeVInt(count);
        }

        void bool(boolean is) throws IOException {
            out.writeByte((byte) (is ? 1 : 0));
        }

        void number(double number) throws IOException {
            out.writeLong(Double.doubleToLongBits(number));
        }

        /** A number in few bytes if it is whole and not huge: twice itself; else 1, and then the number. */
        void amount(double number) throws IOException {
            long whole = (long) number;
            boolean isWhole = Double.compare((double) whole, number) == 0 && Math.abs(number) < 1L << 53;
            out.writeZLong(isWhole ? 2 * whole : 1);
            if (!isWhole) {
                number(number);
            }
        }

        void append(BytesRef bytes) throws IOException {
            out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
        }

        void text(String text) throws IOException {
            out.writeString(text);
        }

        void day(LocalDate day) throws IOException {
            out.writeZLong(day.toEpochDay());
        }

        void span(Span span) throws IOException {
            out.writeVInt(span.start());
            out.writeVInt(span.length());
        }

        void head(int type, Span span) throws IOException {
            count(type);
            span(span);
        }

        /** By name, so that the order of an enum's constants means nothing. */
        void oneOf(Enum<?> constant) throws IOException {
            text(constant.name());
        }

        <T> void list(List<T> values, Writer<T> each) throws IOException {
            count(values.size());
            for (T value : values) {
                each.write(value);
            }
        }

        <T> void orNull(@Nullable T value, Writer<T> writer) throws IOException {
            bool(value != null);
            if (value != null) {
                writer.write(value);
            }
        }

        /** Writes the number of a place; true if it is its first time and its fields have to follow. */
        boolean isNew(Place place) throws IOException {
            Integer known = places.get(place);
            count(known == null ? places.size() : known);
            if (known == null) {
                places.put(place, places.size());
            }
            return known == null;
        }

        BytesRef bytes() {
            return new BytesRef(out.toArrayCopy());
        }
    }

    /** Reads values in the order in which they were written. */
    static final class Unpacker {
        private final ByteArrayDataInput in;
        private final List<Place> places = new ArrayList<>();

        Unpacker(BytesRef bytes) {
            in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        }

        int count() throws IOException {
            return in.readVInt();
        }

        boolean bool() throws IOException {
            return in.readByte() != 0;
        }

        double number() throws IOException {
            return Double.longBitsToDouble(in.readLong());
        }

        double amount() throws IOException {
            long doubled = in.readZLong();
            return doubled == 1 ? number() : doubled >> 1;
        }

        String text() throws IOException {
            return in.readString();
        }

        void skipText() throws IOException {
            in.skipBytes(in.readVInt());
        }

        /** Where it reads next. */
        int position() {
            return in.getPosition();
        }

        /** Reads on from a {@link #position}. */
        void moveTo(int position) {
            in.setPosition(position);
        }

        LocalDate day() throws IOException {
            return LocalDate.ofEpochDay(in.readZLong());
        }

        Span span() throws IOException {
            int start = in.readVInt();
            return new Span(start, start + in.readVInt());
        }

        <E extends Enum<E>> E oneOf(E[] constants) throws IOException {
            String name = text();
            for (E constant : constants) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            throw new IOException("The index is damaged: it holds the unknown word " + name + ".");
        }

        <T> List<T> list(Reader<T> each) throws IOException {
            int size = count();
            List<T> values = new ArrayList<>(size);
            for (int index = 0; index < size; index++) {
                values.add(each.read());
            }
            return values;
        }

        <T> @Nullable T orNull(Reader<T> reader) throws IOException {
            return bool() ? reader.read() : null;
        }

        Place place(Reader<Place> fields) throws IOException {
            int number = count();
            if (number == places.size()) {
                places.add(fields.read());
            }
            return places.get(number);
        }
    }
}
