/** Tests of the launcher: onboarding. */
@NullMarked
package nl.powervrouwen.launcher.onboarding;

import org.jspecify.annotations.NullMarked;
