/** Tests of the provisioner. */
@NullMarked
package nl.powervrouwen.provisioner;

import org.jspecify.annotations.NullMarked;
