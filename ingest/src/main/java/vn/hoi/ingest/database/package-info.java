/** The member software's database as a source: read over JDBC, in one transaction, with totals. */
@NullMarked
package vn.hoi.ingest.database;

import org.jspecify.annotations.NullMarked;
