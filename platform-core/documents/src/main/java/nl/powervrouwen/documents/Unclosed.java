package nl.powervrouwen.documents;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Whoever gave a stream closes it; the libraries would. */
final class Unclosed extends FilterOutputStream {

  Unclosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
