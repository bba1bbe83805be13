/** Tests of what stands around a login. */
@NullMarked
package nl.powervrouwen.ui.login;

import org.jspecify.annotations.NullMarked;
