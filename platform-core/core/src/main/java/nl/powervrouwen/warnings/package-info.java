/**
 * Early warning: who may be slipping away, with the reason in plain words and the one thing that
 * clears it. A rule, never a score; a person decides. Each room brings the rules about what it
 * knows ({@link nl.powervrouwen.warnings.WarningRule}).
 */
@NullMarked
package nl.powervrouwen.warnings;

import org.jspecify.annotations.NullMarked;
