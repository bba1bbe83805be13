/** What the operator of the installation sees: municipalities and addresses, never a person. */
@NullMarked
package nl.powervrouwen.ui.operator;

import org.jspecify.annotations.NullMarked;
