/** The register of units: who existed when, under which code and name. */
@NullMarked
package vn.hoi.ingest.unit;

import org.jspecify.annotations.NullMarked;
