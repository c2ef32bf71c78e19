/** How fast large files are read, measured side by side. */
@NullMarked
package vn.hoi.ingest.bench;

import org.jspecify.annotations.NullMarked;
