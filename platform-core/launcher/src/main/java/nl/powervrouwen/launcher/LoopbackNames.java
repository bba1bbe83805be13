package nl.powervrouwen.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lets Java find {@code *.localhost} on this machine, as browsers do (RFC 6761, section 6.3); not
 * every system does so by itself.
 */
public final class LoopbackNames extends InetAddressResolverProvider {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver usual = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        return host.toLowerCase(Locale.ROOT).endsWith(".localhost")
            ? Stream.of(InetAddress.getByAddress(host, LOOPBACK))
            : usual.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return usual.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "Loopback names";
  }
}
