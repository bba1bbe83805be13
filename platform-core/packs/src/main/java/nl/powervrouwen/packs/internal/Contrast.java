package nl.powervrouwen.packs.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.packs.internal.TokenFile.Given;
import nl.powervrouwen.registry.StyleTokens;
import nl.powervrouwen.registry.StyleTokens.Token;
import nl.powervrouwen.registry.StyleTokens.TooFaint;
import org.jspecify.annotations.Nullable;

/** Tells which colours of a pack not everybody can read on each other. */
final class Contrast {

  private Contrast() {}

  /**
   * Notes every pair with too little contrast.
   *
   * @param line what to point at when the pack gave neither colour of a pair itself
   */
  static void check(String file, int line, Map<Token, Given> given, PackProblems mistakes) {
    Map<String, String> chosen = new LinkedHashMap<>();
    given.forEach((token, one) -> chosen.put(token.token(), one.colour()));
    Set<String> told = new HashSet<>();
    for (TooFaint pair : StyleTokens.tooFaint(chosen)) {
      Given culprit = culprit(pair, given);
      // A colour that was not chosen follows from another: then the same two are told once.
      if (told.add(pair.front().hex() + pair.back().hex())) {
        mistakes.add(
            file,
            culprit == null ? line : culprit.line(),
            culprit == null ? "tokens" : culprit.path(),
            PackMessages.words(
                "token.contrast",
                name(pair.pair().front(), given),
                pair.front().hex(),
                name(pair.pair().back(), given),
                pair.back().hex(),
                Math.floor(pair.ratio() * 100) / 100,
                pair.pair().needed()));
      }
    }
  }

  private static @Nullable Given culprit(TooFaint pair, Map<Token, Given> given) {
    Given front = given.get(pair.pair().front());
    Given back = given.get(pair.pair().back());
    return front != null ? front : back != null ? back : given.get(Token.BRAND);
  }

  /** The platform's name of a colour, with what the pack calls it when that is another. */
  private static String name(Token token, Map<Token, Given> given) {
    Given one = given.get(token);
    boolean other = one != null && !one.path().endsWith(token.token());
    return other && one != null ? one.path() + " (" + token.token() + ")" : token.token();
  }
}
