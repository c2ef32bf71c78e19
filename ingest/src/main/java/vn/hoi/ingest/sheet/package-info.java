/** Source files as rows of cells with their addresses: .xlsx, .xls and CSV alike. */
@NullMarked
package vn.hoi.ingest.sheet;

import org.jspecify.annotations.NullMarked;
