/** Tests of the whole platform, as its users and its attackers meet it. */
@NullMarked
package nl.powervrouwen.acceptance;

import org.jspecify.annotations.NullMarked;
