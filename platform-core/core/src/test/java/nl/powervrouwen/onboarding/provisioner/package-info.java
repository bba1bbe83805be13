/** Tests of the provisioner. */
@NullMarked
package nl.powervrouwen.onboarding.provisioner;

import org.jspecify.annotations.NullMarked;
