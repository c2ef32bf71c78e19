/** Return workbooks: a sender's own file with the cells to correct marked. */
@NullMarked
package vn.hoi.ingest.returns;

import org.jspecify.annotations.NullMarked;
