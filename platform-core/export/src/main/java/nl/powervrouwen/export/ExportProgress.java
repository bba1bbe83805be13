package nl.powervrouwen.export;

/** Is told how far an export is; may end it by throwing. */
public interface ExportProgress {

  /** Nobody watches. */
  ExportProgress UNSEEN =
      new ExportProgress() {
        @Override
        public void total(int parts) {}

        @Override
        public void step() {}

        @Override
        public void breathe() {}
      };

  /** How many tables and other parts there are. */
  void total(int parts);

  /** One more is written. */
  void step();

  /** A good moment to stop; called every thousand rows. */
  void breathe();
}
