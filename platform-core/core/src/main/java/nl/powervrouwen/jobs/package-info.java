/**
 * Work that takes longer than somebody wants to wait: it goes on in the background, tells how far
 * it is, can be cancelled, and keeps its file for an hour.
 *
 * <p>Life of a job: started by a member of staff, waits for a place, runs on their behalf, and is
 * done, failed or cancelled; an hour later it is forgotten. It lives in the memory of one server: a
 * restart ends it, and they start it again. What must stay out: what the work is about.
 */
@NullMarked
package nl.powervrouwen.jobs;

import org.jspecify.annotations.NullMarked;
