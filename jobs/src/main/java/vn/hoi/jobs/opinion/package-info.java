/** The second opinion: the same queries and another roll-up, on DuckDB. */
@NullMarked
package vn.hoi.jobs.opinion;

import org.jspecify.annotations.NullMarked;
