package dateline.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The way to whoever asked. It tells a visitor who has left from a disk that has failed. */
final class ClientStream extends FilterOutputStream {

    ClientStream(OutputStream stream) {
        super(stream);
    }

    /** The visitor closed the connection, or does not read on. */
    static final class ClientGoneException extends IOException {

        private static final long serialVersionUID = 1;

        private ClientGoneException(IOException cause) {
            super("The visitor left before the end of the answer.", cause);
        }
    }

    @Override
    public void write(int unit) throws IOException {
        try {
            out.write(unit);
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }
}
