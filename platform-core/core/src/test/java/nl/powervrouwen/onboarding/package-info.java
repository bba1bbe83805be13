@NullMarked
package nl.powervrouwen.onboarding;

import org.jspecify.annotations.NullMarked;
