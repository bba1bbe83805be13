package nl.powervrouwen.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what goes through; whoever gave the stream closes it. */
final class CountingStream extends FilterOutputStream {

  private long bytes;

  CountingStream(OutputStream out) {
    super(out);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    bytes++;
  }

  @Override
  public void write(byte[] data, int from, int length) throws IOException {
    out.write(data, from, length);
    bytes += length;
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
