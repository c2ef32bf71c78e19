/** One source file to records and rejects: recognise, read, check, count. */
@NullMarked
package vn.hoi.ingest.load;

import org.jspecify.annotations.NullMarked;
