/**
 * Statistical methods as pure functions: no table, no indicator, no clock. What a library has is
 * taken from it (Apache Commons Statistics and Numbers); what is written here states its source and
 * is tested against values printed there.
 */
@NullMarked
package vn.hoi.jobs.statistics;

import org.jspecify.annotations.NullMarked;
