/**
 * What a module may see of the platform: interfaces and records, nothing that runs but {@link
 * nl.powervrouwen.spi.Notation}, which writes days and amounts as the platform does.
 *
 * <p>A module is a jar that brings curricula and reporting formats. It depends on the JDK and on
 * this package; it is handed facts and gives back decisions, and it never reaches a database, a
 * clock or a municipality. What holds everywhere here, unless a type says otherwise:
 *
 * <ul>
 *   <li><b>What a module reads</b> is an interface that the platform implements: {@link
 *       nl.powervrouwen.spi.AssessmentFacts}, {@link nl.powervrouwen.spi.SessionFact}, {@link
 *       nl.powervrouwen.spi.ReportFacts}, {@link nl.powervrouwen.spi.PersonFacts}, {@link
 *       nl.powervrouwen.spi.EnrolmentFacts}. It grows by methods that have an answer of their own.
 *       A module makes facts in its tests only, with the builders of the testkit.
 *   <li><b>What a module makes</b> is a record. It grows by components and keeps every constructor
 *       that it ever had. So make it with a constructor and read it with its methods; a record
 *       pattern fits only until the record grows.
 *   <li><b>A list that may become longer</b> is a record with an id, and what is known today stands
 *       there as constants: {@link nl.powervrouwen.spi.StatutoryHours}, {@link
 *       nl.powervrouwen.spi.PartKind}, {@link nl.powervrouwen.spi.PeriodType}, {@link
 *       nl.powervrouwen.spi.FileKind}. Expect values that you don't know. An enum here is complete
 *       and never gets another constant.
 *   <li><b>Null</b> is nothing's value unless it is marked {@code Nullable}: what may be absent
 *       answers an {@code Optional}. A list, set or map may be empty, keeps its order and can't be
 *       changed.
 *   <li><b>Thread and time.</b> Facts hold for one call: they are read by the thread that was given
 *       them, answer at once from memory, do not change, and are not kept after the call.
 *   <li><b>What is thrown.</b> A constructor that refuses a value throws an {@link
 *       IllegalArgumentException}, or a {@link NullPointerException} for a missing one; while a
 *       module is loaded that ends its loading, and the operator reads the message on the page
 *       Modules.
 * </ul>
 *
 * @since 1.0
 */
@NullMarked
package nl.powervrouwen.spi;

import org.jspecify.annotations.NullMarked;
