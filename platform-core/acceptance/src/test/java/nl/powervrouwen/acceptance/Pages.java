package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of which pictures were taken, in that order, and what each answered. */
record Pages(List<Page> pages) {

  private static final String FILE = "pages.txt";
  private static final int OK = 200;

  /**
   * One page as one user saw it on one device.
   *
   * @param visitor user, site and device
   * @param address path and query
   * @param status of HTTP, of opening the address anew
   */
  record Page(String visitor, String address, int status) {}

  static Pages none() {
    return new Pages(new ArrayList<>());
  }

  static Pages read(Path folder) throws IOException {
    Pages read = none();
    for (String line : Files.readAllLines(folder.resolve(FILE))) {
      String[] part = line.split("\t", 3);
      read.pages.add(new Page(part[0], part[1], Integer.parseInt(part[2])));
    }
    return read;
  }

  void write(Path folder) throws IOException {
    Files.write(
        folder.resolve(FILE),
        pages.stream()
            .map(page -> page.visitor + "\t" + page.address + "\t" + page.status)
            .toList());
  }

  /** The addresses that a visitor opened. */
  List<String> of(String visitor) {
    return pages.stream()
        .filter(page -> page.visitor.equals(visitor))
        .map(Page::address)
        .distinct()
        .toList();
  }

  /** Names the pages that answered otherwise than with 200; true when there are none. */
  boolean printUnanswered() {
    List<Page> wrong = pages.stream().filter(page -> page.status != OK).toList();
    wrong.forEach(page -> System.out.println("NOT 200   " + page));
    System.out.printf("%d pages opened, %d not answered by 200%n", pages.size(), wrong.size());
    return wrong.isEmpty() && !pages.isEmpty();
  }
}
