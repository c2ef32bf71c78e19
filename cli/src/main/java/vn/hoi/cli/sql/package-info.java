/**
 * Questions to the warehouse in SQL: one at a time for scripts, or in a shell. No Spark, no Spring.
 */
@NullMarked
package vn.hoi.cli.sql;

import org.jspecify.annotations.NullMarked;
