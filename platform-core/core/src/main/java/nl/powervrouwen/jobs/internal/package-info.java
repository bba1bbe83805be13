/** Nobody else's business: the queue of jobs, their threads and their files. */
@NullMarked
package nl.powervrouwen.jobs.internal;

import org.jspecify.annotations.NullMarked;
